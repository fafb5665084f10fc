//! What the client is told about values that break a rule.

use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::error::FieldErrors;

/// The messages by field. The fields of nested structs are listed as if they stood side by
/// side: clients expect `errors.title`, not `errors.article.title`.
pub fn messages(errors: ValidationErrors) -> FieldErrors {
    let mut fields = FieldErrors::new();
    collect(errors, &mut fields);
    fields
}

fn collect(errors: ValidationErrors, fields: &mut FieldErrors) {
    for (field, kind) in errors.into_errors() {
        match kind {
            ValidationErrorsKind::Struct(inner) => collect(*inner, fields),
            ValidationErrorsKind::List(items) => {
                items
                    .into_values()
                    .for_each(|inner| collect(*inner, fields));
            }
            ValidationErrorsKind::Field(errors) => {
                let messages = errors.iter().map(message);
                fields
                    .entry(camel_case(&field))
                    .or_default()
                    .extend(messages);
            }
        }
    }
}

/// One broken rule in words, without the refused value.
fn message(error: &ValidationError) -> String {
    let bound = |name| error.params.get(name).and_then(serde_json::Value::as_u64);
    let size = error.params.get("value").map_or(0, size);
    match (error.code.as_ref(), bound("min"), bound("max")) {
        ("length", Some(_), _) if size == 0 => "can't be blank".to_owned(),
        ("length", Some(min), _) if size < min => format!("is too short (minimum is {min})"),
        ("length", _, Some(max)) => format!("is too long (maximum is {max})"),
        ("range", Some(min), Some(max)) => format!("must be between {min} and {max}"),
        _ => error
            .message
            .clone()
            .map_or_else(|| "is invalid".to_owned(), Into::into),
    }
}

/// The length that the `length` rule counts: letters of a text, items of a list.
fn size(value: &serde_json::Value) -> u64 {
    let size = match value {
        serde_json::Value::String(text) => text.chars().count(),
        serde_json::Value::Array(items) => items.len(),
        _ => 0,
    };
    u64::try_from(size).unwrap_or(u64::MAX)
}

/// `tag_list`, the field, is `tagList` on the wire.
fn camel_case(field: &str) -> String {
    let mut words = field.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}
