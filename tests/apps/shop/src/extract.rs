//! Extractors of our own.

use axum::{
    Json,
    extract::{FromRequest, Request},
};
use garde::Validate;
use serde::de::DeserializeOwned;

use crate::ApiError;

/// A JSON body that keeps its rules.
#[derive(Debug)]
pub struct Valid<T>(pub T);

impl<S, T> FromRequest<S> for Valid<T>
where
    S: Send + Sync,
    T: DeserializeOwned + Validate<Context = ()>,
{
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let Json(value) = Json::<T>::from_request(request, state).await?;
        value.validate()?;
        Ok(Self(value))
    }
}
