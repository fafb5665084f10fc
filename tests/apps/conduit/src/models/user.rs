//! Accounts, as their owners see them.

use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_with::rust::{double_option, unwrap_or_skip};
use validator::Validate;

use crate::db::users::Account;

/// A username is part of an address: `/profiles/jake`.
static USERNAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("^[A-Za-z0-9_][A-Za-z0-9_.-]*$").expect("the pattern is valid"));

#[derive(Deserialize, Validate)]
pub struct NewUserRequest {
    #[validate(nested)]
    pub user: NewUser,
}

/// What it takes to open an account.
#[derive(Deserialize, Validate)]
pub struct NewUser {
    #[validate(
        length(min = 1, max = 64),
        regex(path = *USERNAME, message = "may only have letters, digits, '_', '-' and '.'")
    )]
    pub username: String,
    #[validate(length(min = 1, max = 254), email)]
    pub email: String,
    #[validate(length(min = 8, max = 128))]
    pub password: String,
}

#[derive(Deserialize, Validate)]
pub struct LoginUserRequest {
    #[validate(nested)]
    pub user: LoginUser,
}

#[derive(Deserialize, Validate)]
pub struct LoginUser {
    #[validate(length(min = 1))]
    pub email: String,
    #[validate(length(min = 1, max = 128))]
    pub password: String,
}

#[derive(Deserialize, Validate)]
pub struct UpdateUserRequest {
    #[validate(nested)]
    pub user: UpdateUser,
}

/// What to change in an account. A field that is left out stays as it is.
#[derive(Deserialize, Validate)]
pub struct UpdateUser {
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(length(min = 1, max = 254), email)]
    pub email: Option<String>,
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(
        length(min = 1, max = 64),
        regex(path = *USERNAME, message = "may only have letters, digits, '_', '-' and '.'")
    )]
    pub username: Option<String>,
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(length(min = 8, max = 128))]
    pub password: Option<String>,
    /// `null` or an empty text removes it.
    #[serde(default, with = "double_option")]
    #[validate(length(max = 1000))]
    pub bio: Option<Option<String>>,
    /// `null` or an empty text removes it.
    #[serde(default, with = "double_option")]
    #[validate(length(max = 2000))]
    pub image: Option<Option<String>>,
}

#[derive(Serialize)]
pub struct UserResponse {
    pub user: User,
}

/// An account, with the token that its owner is logged in with.
#[derive(Serialize)]
pub struct User {
    pub email: String,
    pub token: String,
    pub username: String,
    pub bio: Option<String>,
    pub image: Option<String>,
}

impl UserResponse {
    pub fn new(account: Account, token: String) -> Self {
        Self {
            user: User {
                email: account.email,
                token,
                username: account.username,
                bio: account.bio,
                image: account.image,
            },
        }
    }
}
