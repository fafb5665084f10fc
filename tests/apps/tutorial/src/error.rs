//! The errors that handlers return, and what each of them looks like on the wire.

use std::collections::BTreeMap;

use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use validator::ValidationErrors;

#[derive(Debug)]
pub enum AppError {
    /// Nothing has this id.
    NotFound(&'static str),
    /// The request cannot be understood.
    BadRequest(&'static str),
    /// Another row already has a value that must be unique.
    Conflict(&'static str),
    /// Some fields break their rules.
    Invalid(ValidationErrors),
    /// The handler does not answer this method; the text is what it does answer.
    MethodNotAllowed(&'static str),
    /// The database failed.
    Database(sqlx::Error),
}

/// The body of every error but 405.
#[derive(Debug, Serialize)]
pub struct ErrorBody {
    /// What went wrong, for a person.
    pub error: &'static str,
    /// The rules that each field breaks.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Vec<String>>,
}

impl ErrorBody {
    fn new(error: &'static str) -> Self {
        Self {
            error,
            fields: BTreeMap::new(),
        }
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound(error) => {
                (StatusCode::NOT_FOUND, Json(ErrorBody::new(error))).into_response()
            }
            Self::BadRequest(error) => {
                (StatusCode::BAD_REQUEST, Json(ErrorBody::new(error))).into_response()
            }
            Self::Conflict(error) => {
                (StatusCode::CONFLICT, Json(ErrorBody::new(error))).into_response()
            }
            Self::Invalid(errors) => {
                let body = ErrorBody {
                    error: "some fields are not valid",
                    fields: broken_rules(&errors),
                };
                (StatusCode::UNPROCESSABLE_ENTITY, Json(body)).into_response()
            }
            Self::MethodNotAllowed(allow) => {
                (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, allow)]).into_response()
            }
            Self::Database(error) => {
                tracing::error!(%error, "the database failed");
                let body = ErrorBody::new("something went wrong");
                (StatusCode::INTERNAL_SERVER_ERROR, Json(body)).into_response()
            }
        }
    }
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<ValidationErrors> for AppError {
    fn from(errors: ValidationErrors) -> Self {
        Self::Invalid(errors)
    }
}

fn broken_rules(errors: &ValidationErrors) -> BTreeMap<String, Vec<String>> {
    errors
        .field_errors()
        .into_iter()
        .map(|(field, errors)| {
            let rules = errors.iter().map(|error| error.code.to_string()).collect();
            (field.to_string(), rules)
        })
        .collect()
}
