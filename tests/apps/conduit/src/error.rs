//! Every way in which a request can fail, and what the client is told about it.

use std::collections::BTreeMap;
use std::fmt;

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use thiserror::Error;
use tokio::task::JoinError;
use validator::ValidationErrors;

use crate::validation;

#[derive(Debug, Error)]
pub enum AppError {
    #[error("the operation needs a token and the request has none")]
    MissingToken,

    #[error("the token is malformed, forged, expired, or its user is gone")]
    InvalidToken,

    #[error("no account has this email address and this password")]
    InvalidCredentials,

    #[error("the {0} belongs to somebody else")]
    Forbidden(Resource),

    #[error("there is no such {0}")]
    NotFound(Resource),

    #[error("another account has this {0}")]
    Taken(&'static str),

    #[error("the body cannot be read: {0}")]
    Json(#[from] JsonRejection),

    #[error("the values in the request break the rules")]
    Invalid(FieldErrors),

    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),

    #[error("a password could not be hashed: {0}")]
    Password(#[from] argon2::password_hash::Error),

    #[error("a token could not be signed: {0}")]
    Signing(#[from] jsonwebtoken::errors::Error),

    #[error("a background task failed: {0}")]
    Task(#[from] JoinError),
}

/// What was not found, or belongs to somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    Article,
    Comment,
    Profile,
}

impl Resource {
    /// The key of the error in the answer.
    pub fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Comment => "comment",
            Self::Profile => "profile",
        }
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Messages by the field they are about.
pub type FieldErrors = BTreeMap<String, Vec<String>>;

/// The body of every error of this API.
#[derive(Debug, Serialize)]
pub struct ErrorBody {
    pub errors: FieldErrors,
}

impl ErrorBody {
    /// One message about one field.
    fn one(field: &str, message: impl Into<String>) -> Json<Self> {
        Json(Self {
            errors: BTreeMap::from([(field.to_owned(), vec![message.into()])]),
        })
    }
}

/// The scheme that an unauthorized client should come back with (RFC 9110, 11.6.1).
const CHALLENGE: [(header::HeaderName, &str); 1] = [(header::WWW_AUTHENTICATE, "Token")];

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        match self {
            Self::MissingToken => (
                StatusCode::UNAUTHORIZED,
                CHALLENGE,
                ErrorBody::one("token", "is missing"),
            )
                .into_response(),
            Self::InvalidToken => (
                StatusCode::UNAUTHORIZED,
                CHALLENGE,
                ErrorBody::one("token", "is invalid"),
            )
                .into_response(),
            Self::InvalidCredentials => (
                StatusCode::UNAUTHORIZED,
                CHALLENGE,
                ErrorBody::one("credentials", "invalid"),
            )
                .into_response(),
            Self::Forbidden(resource) => (
                StatusCode::FORBIDDEN,
                ErrorBody::one(resource.name(), "forbidden"),
            )
                .into_response(),
            Self::NotFound(resource) => (
                StatusCode::NOT_FOUND,
                ErrorBody::one(resource.name(), "not found"),
            )
                .into_response(),
            Self::Taken(field) => (
                StatusCode::CONFLICT,
                ErrorBody::one(field, "has already been taken"),
            )
                .into_response(),
            Self::Json(rejection) => (
                rejection.status(),
                ErrorBody::one("body", rejection.body_text()),
            )
                .into_response(),
            Self::Invalid(errors) => {
                (StatusCode::UNPROCESSABLE_ENTITY, Json(ErrorBody { errors })).into_response()
            }
            error @ (Self::Database(_) | Self::Password(_) | Self::Signing(_) | Self::Task(_)) => {
                // The details are for the log only.
                tracing::error!(%error, "a request failed");
                (
                    StatusCode::INTERNAL_SERVER_ERROR,
                    ErrorBody::one("server", "internal error"),
                )
                    .into_response()
            }
        }
    }
}

/// Keeps the messages only: a `ValidationError` also holds the refused value, which may be a
/// password.
impl From<ValidationErrors> for AppError {
    fn from(errors: ValidationErrors) -> Self {
        Self::Invalid(validation::messages(errors))
    }
}
