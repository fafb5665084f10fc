use axum::{extract::State, response::Redirect};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use sqlx::SqlitePool;

use crate::{
    ApiError,
    auth::{self, SESSION_COOKIE},
};

/// Log out
pub async fn post(
    State(db): State<SqlitePool>,
    jar: CookieJar,
) -> Result<(CookieJar, Redirect), ApiError> {
    auth::close_session(&db, &jar).await?;
    let jar = jar.remove(Cookie::build(SESSION_COOKIE).path("/"));
    Ok((jar, Redirect::to("/")))
}
