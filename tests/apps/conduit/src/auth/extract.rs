//! The extractors that handlers name when they want to know who is calling.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::AppState;
use crate::db::users::{self, Account};
use crate::error::AppError;

/// The caller, who must be logged in.
pub struct AuthUser {
    pub account: Account,
    /// The token the caller came with.
    pub token: String,
}

impl FromRequestParts<AppState> for AuthUser {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, AppError> {
        let token = token(&parts.headers)?.ok_or(AppError::MissingToken)?;
        let account = authenticate(state, token).await?;
        Ok(Self {
            account,
            token: token.to_owned(),
        })
    }
}

/// The caller, who may be logged in. A token that is not valid is refused all the same.
pub struct OptionalAuthUser(pub Option<Account>);

impl OptionalAuthUser {
    pub fn id(&self) -> Option<i64> {
        self.0.as_ref().map(|account| account.id)
    }
}

impl FromRequestParts<AppState> for OptionalAuthUser {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, AppError> {
        match token(&parts.headers)? {
            Some(token) => Ok(Self(Some(authenticate(state, token).await?))),
            None => Ok(Self(None)),
        }
    }
}

/// The token of `Authorization: Token …`, as the specification writes it, or `Bearer …`, as
/// most clients do.
fn token(headers: &HeaderMap) -> Result<Option<&str>, AppError> {
    let Some(value) = headers.get(AUTHORIZATION) else {
        return Ok(None);
    };
    let value = value.to_str().map_err(|_| AppError::InvalidToken)?;
    match value.split_once(' ') {
        Some((scheme, token))
            if scheme.eq_ignore_ascii_case("Token") || scheme.eq_ignore_ascii_case("Bearer") =>
        {
            Ok(Some(token.trim()))
        }
        _ => Err(AppError::InvalidToken),
    }
}

async fn authenticate(state: &AppState, token: &str) -> Result<Account, AppError> {
    let id = state.tokens.verify(token)?;
    users::by_id(&state.db, id)
        .await?
        .ok_or(AppError::InvalidToken)
}
