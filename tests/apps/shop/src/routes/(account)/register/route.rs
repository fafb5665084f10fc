use axum::{Form, extract::State, response::Redirect};
use axum_extra::extract::cookie::CookieJar;
use garde::Validate;
use sqlx::SqlitePool;

use crate::{
    ApiError, auth,
    models::user::{self, Registration},
};

/// Get an account
///
/// The new customer is logged in at once.
pub async fn post(
    State(db): State<SqlitePool>,
    jar: CookieJar,
    Form(registration): Form<Registration>,
) -> Result<(CookieJar, Redirect), ApiError> {
    registration.validate()?;
    let user_id = user::register(&db, registration).await?;
    let cookie = auth::open_session(&db, user_id).await?;
    Ok((jar.add(cookie), Redirect::to("/")))
}
