use axum::{
    Form,
    extract::State,
    response::{Html, Redirect},
};
use axum_extra::extract::cookie::CookieJar;
use sqlx::SqlitePool;

use crate::{
    ApiError, auth,
    models::user::{self, Credentials},
    page::page,
};

/// The form to log in with
pub async fn get() -> Html<String> {
    page(
        "Log in",
        "<form method=\"post\">\n<input type=\"email\" name=\"email\">\n\
         <input type=\"password\" name=\"password\">\n<button>Log in</button>\n</form>",
    )
}

/// Log in
///
/// The answer carries the session as a cookie.
pub async fn post(
    State(db): State<SqlitePool>,
    jar: CookieJar,
    Form(credentials): Form<Credentials>,
) -> Result<(CookieJar, Redirect), ApiError> {
    let user_id = user::log_in(&db, credentials).await?;
    let cookie = auth::open_session(&db, user_id).await?;
    Ok((jar.add(cookie), Redirect::to("/")))
}
