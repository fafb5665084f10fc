//! What code reads from a request by hand: headers, cookies, nested extractors, multipart fields.
//!
//! A body is run over abstract values. The first run collects what is read. Further runs each
//! assume that something is absent, and see whether the code still goes on: so a header is known
//! to be required or not. Functions of the project that get a part of the request are followed.

mod call;
mod control;
mod expr;
mod method;
mod option;
mod pattern;
mod value;

pub(crate) use call::ENV;

use std::collections::BTreeSet;

use crate::hir;
use crate::infer::known::paths::canonical;
use crate::names::{ItemId, Names};
use crate::source::Span;
use crate::ty::{Scope, Ty, resolve_type};
use value::Value;

/// Expressions that one run looks at, at most.
const BUDGET: usize = 60_000;
/// How deeply expressions and calls may be nested.
const DEPTH: usize = 90;
const CALLS: usize = 8;

/// Something that is read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// In lower case.
    Header(String),
    Cookie(String),
    /// An extractor that is called by hand.
    Extractor(Ty),
    /// A header, by a name that is not constant.
    UnknownHeader,
    UnknownCookie,
    /// Something that reads the request was handed to code outside of the project.
    HandedOn(String),
    /// An environment variable.
    Env(String),
    UnknownEnv,
}

/// One read: where, and the words that its value is compared with.
#[derive(Debug, Clone)]
pub(crate) struct Read {
    pub(crate) key: Key,
    pub(crate) span: Span,
    /// In the order of the code.
    pub(crate) words: Vec<String>,
}

/// A field of a multipart body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) is_text: bool,
    pub(crate) is_file: bool,
    pub(crate) span: Span,
}

/// What one run found.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) reads: Vec<Read>,
    pub(crate) parts: Vec<Part>,
    outcome: Outcome,
    /// Not all of the code was looked at.
    pub(crate) cut_short: bool,
    /// What is absent was unwrapped.
    pub(crate) panics: bool,
    /// The literal that stands in for what is absent.
    pub(crate) default: Option<String>,
}

/// How a function ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Outcome {
    /// It always fails, or answers with an error.
    Refuses,
    /// It may go on.
    Passes,
    #[default]
    Unclear,
}

/// Code that is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Code<'a> {
    Function(&'a hir::Fn),
    /// The value of a `static`.
    Value(&'a hir::Expr),
}

/// Code in its place.
#[derive(Debug, Clone)]
pub(crate) struct Subject<'a> {
    pub(crate) code: Code<'a>,
    pub(crate) scope: Scope,
    /// Functions that are followed whatever they get.
    pub(crate) follow: Option<&'a BTreeSet<ItemId>>,
    /// It hands the request on with `next.run`.
    pub(crate) is_middleware: bool,
    /// A value that is not known to be a success is no success: extractors.
    pub(crate) must_succeed: bool,
}

/// Looks at a function while these are absent.
pub(crate) fn read(names: &Names<'_>, subject: &Subject<'_>, absent: &BTreeSet<Key>) -> Reading {
    let mut reader = Reader {
        names,
        absent,
        found: Reading::default(),
        budget: BUDGET,
        depth: 0,
        calls: Vec::new(),
        arm: Vec::new(),
        passed_on: false,
        follow: subject.follow,
        call: None,
        frame: Frame::new(subject.scope.clone()),
    };
    let values = match subject.code {
        Code::Function(function) => reader.function(function),
        Code::Value(value) => reader.expr(value).into_iter().collect(),
    };
    let refuses = |value: &Value| matches!(value, Value::Err | Value::Refusal);
    let outcome = if subject.is_middleware {
        match reader.passed_on {
            true => Outcome::Passes,
            false => Outcome::Refuses,
        }
    } else if values.iter().all(refuses) {
        Outcome::Refuses
    } else if subject.must_succeed
        && values
            .iter()
            .all(|value| refuses(value) || *value == Value::Unknown)
    {
        Outcome::Unclear
    } else {
        Outcome::Passes
    };
    reader.found.outcome = outcome;
    reader.found
}

impl Reading {
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome
    }
}

/// The state of a run.
struct Reader<'r, 'a> {
    names: &'r Names<'a>,
    absent: &'r BTreeSet<Key>,
    found: Reading,
    budget: usize,
    depth: usize,
    /// Functions that are being followed.
    calls: Vec<ItemId>,
    /// Names of multipart fields that the arm being looked at is for.
    arm: Vec<String>,
    passed_on: bool,
    follow: Option<&'r BTreeSet<ItemId>>,
    /// The call in the code that is looked at, while functions are followed.
    call: Option<Span>,
    frame: Frame,
}

/// The state of one function.
struct Frame {
    scope: Scope,
    vars: Vec<(hir::Name, Value)>,
    returns: Vec<Value>,
}

impl Frame {
    fn new(scope: Scope) -> Self {
        Self {
            scope,
            vars: Vec::new(),
            returns: Vec::new(),
        }
    }
}

impl Reader<'_, '_> {
    /// Runs a function with arguments that its signature says; gives back all values it may return.
    fn function(&mut self, function: &hir::Fn) -> Vec<Value> {
        for param in &function.params {
            let ty = resolve_type(self.names, &self.frame.scope, &param.ty);
            let value = self.argument(&ty, param.ty.span);
            self.bind(&param.pat, value);
        }
        let Some(body) = &function.body else {
            return vec![Value::Unknown];
        };
        if let Some(value) = self.block(body) {
            self.frame.returns.push(value);
        }
        std::mem::take(&mut self.frame.returns)
    }

    /// An argument. An extractor that may be absent is required all the same where the code refuses without it.
    fn argument(&mut self, ty: &Ty, span: Span) -> Value {
        let (path, inner) = match ty.outside() {
            Some((path, [inner, ..])) if may_be_refused(inner) => (path, inner),
            _ => return value::of_type(ty),
        };
        let key = Key::Extractor(inner.clone());
        let absent = self.absent.contains(&key);
        match (path, absent) {
            ("std::option::Option", true) => Value::None,
            ("std::option::Option", false) => Value::From(self.note(key, span)).maybe(),
            ("std::result::Result", true) => Value::Err,
            ("std::result::Result", false) => Value::From(self.note(key, span)).fallible(),
            _ => value::of_type(ty),
        }
    }

    /// Notes a read; the same one again is the same read.
    fn note(&mut self, key: Key, span: Span) -> usize {
        let known = self.found.reads.iter().position(|read| read.key == key);
        known.unwrap_or_else(|| {
            self.found.reads.push(Read {
                key,
                span,
                words: Vec::new(),
            });
            self.found.reads.len() - 1
        })
    }

    /// Notes what stands in for something that is absent.
    fn stands_in(&mut self, value: &Value) {
        if let Value::Text(text) | Value::Number(text) = value {
            self.found.default.get_or_insert_with(|| text.clone());
        }
    }

    /// Notes that the value of a read is compared with a word.
    fn compared(&mut self, read: usize, text: &str) {
        let word = text.trim();
        let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
        if let Some(read) = self.found.reads.get_mut(read)
            && is_word
            && !read.words.iter().any(|own| own.eq_ignore_ascii_case(word))
        {
            read.words.push(word.to_owned());
        }
    }

    /// Notes a field of a multipart body by the name that the code compares with.
    fn part(&mut self, name: &str, span: Span) {
        if !self.found.parts.iter().any(|part| part.name == name) {
            self.found.parts.push(Part {
                name: name.to_owned(),
                is_text: false,
                is_file: false,
                span,
            });
        }
    }

    /// Notes how the content of the field at hand is read.
    fn part_is(&mut self, text: bool) {
        let arm = std::mem::take(&mut self.arm);
        for part in &mut self.found.parts {
            if arm.contains(&part.name) {
                part.is_text |= text;
                part.is_file |= !text;
            }
        }
        self.arm = arm;
    }
}

/// Extractors that are looked for in the code around an `Option` or `Result` of them.
fn may_be_refused(ty: &Ty) -> bool {
    match ty {
        Ty::Adt(..) => true,
        Ty::Outside(path, _) => matches!(
            canonical(path).as_ref(),
            "axum::Json"
                | "axum::Form"
                | "axum_extra::extract::Form"
                | "axum_extra::TypedHeader"
                | "axum::extract::Query"
                | "axum_extra::extract::Query"
        ),
        _ => false,
    }
}
