use axum::Json;
use serde::Serialize;

use crate::auth::CurrentUser;

#[derive(Debug, Serialize)]
pub struct Profile {
    pub id: i64,
    pub name: String,
    pub email: String,
}

/// Who am I?
pub async fn get(user: CurrentUser) -> Json<Profile> {
    Json(Profile {
        id: user.id,
        name: user.name,
        email: user.email,
    })
}
