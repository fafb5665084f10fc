//! What can be set from outside: environment variables, or the same lines in a `.env.local`.
//!
//! ```text
//! PORT=3000
//! DATABASE_URL=sqlite://tutorial.db
//! SITE_NAME="My first API"
//! ```
//!
//! Each has a default, so that the service starts without any of them.

use std::{env, fmt};

#[derive(Debug, Clone)]
pub struct Settings {
    /// The port to listen on, at 127.0.0.1.
    pub port: u16,
    /// Where the data is; the file is made when it is missing.
    pub database_url: String,
    /// The name that the greeting is signed with.
    pub site_name: String,
}

impl Settings {
    pub fn from_env() -> Result<Self, SettingsError> {
        let port = match env::var("PORT") {
            Ok(text) => text.parse().map_err(|_| SettingsError::Port)?,
            Err(_) => 3000,
        };
        Ok(Self {
            port,
            database_url: env::var("DATABASE_URL")
                .unwrap_or_else(|_| "sqlite://tutorial.db".to_owned()),
            site_name: env::var("SITE_NAME").unwrap_or_else(|_| "the tutorial".to_owned()),
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsError {
    /// `PORT` is set to something that is no port number.
    Port,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port => f.write_str("PORT must be a number from 0 to 65535"),
        }
    }
}

impl std::error::Error for SettingsError {}
