//! Arguments of methods: what a caller may pass for a type.

use routegen_analyzer::model::{Parameter, ParameterStyle, Side, TypeRef};

use super::types::{At, Types};

/// An argument that becomes text in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Argument {
    pub ident: String,
    form: Form,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    /// Any text.
    Text,
    /// A value of this type.
    Value(String),
    /// Any number of texts.
    Texts,
    /// Any number of values of this type.
    Values(String),
    /// Names and values.
    Pairs,
    /// Whatever can be written as text.
    Anything,
}

impl Argument {
    pub(super) fn segments(ident: String) -> Self {
        Self {
            ident,
            form: Form::Texts,
        }
    }

    /// `name: type`
    pub(super) fn declared(&self) -> String {
        let ty = match &self.form {
            Form::Text => "impl AsRef<str>".to_owned(),
            Form::Value(ty) => ty.clone(),
            Form::Texts => "impl IntoIterator<Item: AsRef<str>>".to_owned(),
            Form::Values(ty) => format!("impl IntoIterator<Item = {ty}>"),
            Form::Pairs => "impl IntoIterator<Item = (String, String)>".to_owned(),
            Form::Anything => "impl serde::Serialize".to_owned(),
        };
        format!("{}: {ty}", self.ident)
    }

    /// The value as something that can be serialized.
    pub(super) fn reference(&self) -> String {
        match &self.form {
            Form::Text => format!("{}.as_ref()", self.ident),
            _ => format!("&{}", self.ident),
        }
    }

    /// Puts it into the query of `request`.
    pub(super) fn add_to_query(&self, request: &str, name: &str) -> Vec<String> {
        let ident = &self.ident;
        let each = |item: &str, value: &str| {
            vec![
                format!("for {item} in {ident} {{"),
                format!("    {request}.add_query({name}, {value});"),
                "}".to_owned(),
            ]
        };
        match &self.form {
            Form::Text | Form::Value(_) | Form::Anything => {
                vec![format!("{request}.query({name}, {});", self.reference())]
            }
            Form::Texts => each("value", "value.as_ref()"),
            Form::Values(_) => each("value", "&value"),
            Form::Pairs => vec![
                format!("for (name, value) in {ident} {{"),
                format!("    {request}.add_query(&name, &value);"),
                "}".to_owned(),
            ],
        }
    }
}

/// The argument for a type that becomes text.
pub(super) fn argument(types: &mut Types<'_>, ident: String, ty: &TypeRef, at: &At) -> Argument {
    Argument {
        ident,
        form: form(types, ty, at),
    }
}

fn form(types: &mut Types<'_>, ty: &TypeRef, at: &At) -> Form {
    let through = types.through(ty, Side::Request);
    let inner = match &through {
        TypeRef::Nullable(inner) => types.through(inner, Side::Request),
        _ => through.clone(),
    };
    match &inner {
        TypeRef::Any | TypeRef::Unknown | TypeRef::Never | TypeRef::Null => Form::Anything,
        TypeRef::Tuple(_) | TypeRef::Map(_) | TypeRef::AllOf(_) | TypeRef::Nullable(_) => {
            Form::Anything
        }
        TypeRef::String(_) => match types.of(&inner, at).as_str() {
            "String" => Form::Text,
            other => Form::Value(other.to_owned()),
        },
        TypeRef::Bool | TypeRef::Number(_) => Form::Value(types.of(&inner, at)),
        TypeRef::List(list) => match form(types, &list.items, at) {
            Form::Text => Form::Texts,
            Form::Value(ty) => Form::Values(ty),
            Form::Texts | Form::Values(_) | Form::Pairs | Form::Anything => Form::Anything,
        },
        TypeRef::Named(_) | TypeRef::Inline(_) | TypeRef::AnyOf(_) | TypeRef::Const(_) => {
            match types.of(&inner, at).as_str() {
                "String" => Form::Text,
                other => Form::Value(other.to_owned()),
            }
        }
    }
}

/// The argument for a parameter outside of the path.
pub(super) fn of_parameter(
    types: &mut Types<'_>,
    ident: String,
    parameter: &Parameter,
    at: &At,
) -> Argument {
    match parameter.style {
        ParameterStyle::Plain => argument(types, ident, &parameter.ty, at),
        ParameterStyle::FreeKeys => Argument {
            ident,
            form: Form::Pairs,
        },
        ParameterStyle::Repeated => {
            let one = argument(types, ident, &parameter.ty, at);
            let form = match one.form {
                Form::Text => Form::Texts,
                Form::Value(ty) => Form::Values(ty),
                other => other,
            };
            Argument { form, ..one }
        }
    }
}
