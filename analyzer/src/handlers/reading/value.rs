//! Abstract values: what an expression is as far as requests are concerned.

use crate::infer::known::paths::canonical;
use crate::ty::Ty;

/// A value. Presence matters: an `Option` that is `None` in the case being looked at is told from one
/// that may be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// Nothing is known of it.
    Unknown,
    /// Its type is known: state, services, structs of the project.
    Of(Ty),
    Request,
    Parts,
    Headers,
    Uri,
    Extensions,
    Body,
    /// Cookies, by name.
    Jar,
    Multipart,
    /// One field of a multipart body, and its name.
    Part,
    PartName,
    /// `axum::middleware::Next`.
    Next,
    /// What came back from it.
    Passed,
    /// A status of 400 or more, and a response with it.
    Refusal,
    Text(String),
    /// Digits of a literal.
    Number(String),
    Bool(bool),
    /// It was made of what a read gave; the index of the read.
    From(usize),
    None,
    Some(Box<Value>),
    /// `Some` or `None`.
    Maybe(Box<Value>),
    Err,
    Ok(Box<Value>),
    /// `Ok` or `Err`.
    Try(Box<Value>),
    Tuple(Vec<Value>),
}

impl Value {
    pub(super) fn some(self) -> Self {
        Self::Some(Box::new(self))
    }

    pub(super) fn maybe(self) -> Self {
        Self::Maybe(Box::new(self))
    }

    pub(super) fn ok(self) -> Self {
        Self::Ok(Box::new(self))
    }

    pub(super) fn fallible(self) -> Self {
        Self::Try(Box::new(self))
    }

    /// What is inside of an `Option` or `Result`, where there is something.
    pub(super) fn inner(self) -> Option<Self> {
        match self {
            Self::Some(inner) | Self::Maybe(inner) | Self::Ok(inner) | Self::Try(inner) => {
                Some(*inner)
            }
            Self::None | Self::Err => None,
            other => Some(other),
        }
    }

    /// It is, or holds, something through which a request is read.
    pub(super) fn reads(&self) -> bool {
        match self {
            Self::Request
            | Self::Parts
            | Self::Headers
            | Self::Jar
            | Self::Multipart
            | Self::Part => true,
            Self::Some(inner) | Self::Maybe(inner) | Self::Ok(inner) | Self::Try(inner) => {
                inner.reads()
            }
            Self::Tuple(items) => items.iter().any(Self::reads),
            _ => false,
        }
    }

    /// It is worth following into a function.
    pub(super) fn matters(&self) -> bool {
        match self {
            Self::From(_) | Self::PartName | Self::Next | Self::Body | Self::Uri => true,
            Self::None | Self::Err => true,
            Self::Some(inner) | Self::Maybe(inner) | Self::Ok(inner) | Self::Try(inner) => {
                inner.matters()
            }
            Self::Tuple(items) => items.iter().any(Self::matters),
            other => other.reads(),
        }
    }

    /// What is known where the value is one or the other.
    pub(super) fn join(self, other: Self) -> Self {
        if self == other {
            return self;
        }
        match (self, other) {
            (Self::None, Self::Some(v) | Self::Maybe(v))
            | (Self::Some(v) | Self::Maybe(v), Self::None) => Self::Maybe(v),
            (Self::Some(a) | Self::Maybe(a), Self::Some(b) | Self::Maybe(b)) => {
                Self::Maybe(Box::new(a.join(*b)))
            }
            (Self::Err, Self::Ok(v) | Self::Try(v)) | (Self::Ok(v) | Self::Try(v), Self::Err) => {
                Self::Try(v)
            }
            (Self::Ok(a), Self::Ok(b)) => Self::Ok(Box::new(a.join(*b))),
            (Self::Ok(a) | Self::Try(a), Self::Ok(b) | Self::Try(b)) => {
                Self::Try(Box::new(a.join(*b)))
            }
            (Self::From(at), _) | (_, Self::From(at)) => Self::From(at),
            (Self::PartName, _) | (_, Self::PartName) => Self::PartName,
            (Self::Tuple(a), Self::Tuple(b)) if a.len() == b.len() => {
                Self::Tuple(a.into_iter().zip(b).map(|(a, b)| a.join(b)).collect())
            }
            _ => Self::Unknown,
        }
    }
}

/// What a value of a type is.
pub(super) fn of_type(ty: &Ty) -> Value {
    match ty {
        Ty::Ref(inner) => of_type(inner),
        Ty::Tuple(items) => Value::Tuple(items.iter().map(of_type).collect()),
        Ty::Adt(..) => Value::Of(ty.clone()),
        Ty::Outside(path, args) => match canonical(path).as_ref() {
            "http::Request" => Value::Request,
            "http::request::Parts" => Value::Parts,
            "http::HeaderMap" => Value::Headers,
            "http::Uri" | "axum::extract::OriginalUri" => Value::Uri,
            "http::Extensions" => Value::Extensions,
            "axum::body::Body" => Value::Body,
            "axum::middleware::Next" => Value::Next,
            "axum::extract::Multipart" | "axum_extra::extract::Multipart" => Value::Multipart,
            "axum_extra::extract::cookie::CookieJar"
            | "axum_extra::extract::cookie::SignedCookieJar"
            | "axum_extra::extract::cookie::PrivateCookieJar"
            | "headers::Cookie" => Value::Jar,
            "std::option::Option" => args.first().map_or(Value::Unknown, of_type).maybe(),
            "std::result::Result" => args.first().map_or(Value::Unknown, of_type).fallible(),
            _ => Value::Of(ty.clone()),
        },
        _ => Value::Unknown,
    }
}
