//! What an operator can set, all of it in the environment.

use std::env;
use std::env::VarError;
use std::fmt;

use axum::http::HeaderValue;
use thiserror::Error;

/// An HS256 key should be no shorter than the hash it makes (RFC 7518, 3.2).
const JWT_SECRET_BYTES: usize = 32;

#[derive(Clone)]
pub struct Settings {
    /// `PORT`: where `main` listens, on the loopback address. 3000 when unset.
    pub port: u16,
    /// `DATABASE_URL`: an SQLite file, made when missing. `conduit.db` here when unset.
    pub database_url: String,
    /// `JWT_SECRET`: signs the tokens, at least 32 bytes. Random when unset, so that
    /// everybody has to log in again after a restart.
    pub jwt_secret: Vec<u8>,
    /// `CORS_ORIGINS`: the origins whose pages may call the API, separated by commas.
    pub cors_origins: Vec<HeaderValue>,
}

#[derive(Debug, Error)]
pub enum SettingsError {
    #[error("PORT must be a number between 0 and 65535")]
    Port,
    #[error("DATABASE_URL must be UTF-8 text")]
    DatabaseUrl,
    #[error("JWT_SECRET must be UTF-8 text of at least {JWT_SECRET_BYTES} bytes")]
    JwtSecret,
    #[error("CORS_ORIGINS must be a list of origins such as https://example.com, with commas")]
    CorsOrigins,
}

impl Settings {
    /// Reads the settings, with a default for each one that is not set.
    pub fn from_env() -> Result<Self, SettingsError> {
        let port = match env::var("PORT") {
            Ok(port) => port.parse().map_err(|_| SettingsError::Port)?,
            Err(VarError::NotPresent) => 3000,
            Err(VarError::NotUnicode(_)) => return Err(SettingsError::Port),
        };
        let database_url = match env::var("DATABASE_URL") {
            Ok(url) => url,
            Err(VarError::NotPresent) => "sqlite://conduit.db".to_owned(),
            Err(VarError::NotUnicode(_)) => return Err(SettingsError::DatabaseUrl),
        };
        let jwt_secret = match env::var("JWT_SECRET") {
            Ok(secret) if secret.len() >= JWT_SECRET_BYTES => secret.into_bytes(),
            Err(VarError::NotPresent) => {
                tracing::warn!("JWT_SECRET is not set: tokens will not outlive this process");
                random_secret()
            }
            Ok(_) | Err(VarError::NotUnicode(_)) => return Err(SettingsError::JwtSecret),
        };
        let cors_origins = match env::var("CORS_ORIGINS") {
            Ok(list) => parse_origins(&list)?,
            Err(VarError::NotPresent) => Vec::new(),
            Err(VarError::NotUnicode(_)) => return Err(SettingsError::CorsOrigins),
        };
        Ok(Self {
            port,
            database_url,
            jwt_secret,
            cors_origins,
        })
    }
}

/// A fresh signing key from the system's generator.
pub fn random_secret() -> Vec<u8> {
    rand::random::<[u8; JWT_SECRET_BYTES]>().to_vec()
}

fn parse_origins(list: &str) -> Result<Vec<HeaderValue>, SettingsError> {
    list.split(',')
        .map(str::trim)
        .filter(|origin| !origin.is_empty())
        // A wildcard would let any page in; `CorsLayer` refuses it inside a list by panicking.
        .map(|origin| match HeaderValue::from_str(origin) {
            Ok(origin) if origin != "*" => Ok(origin),
            _ => Err(SettingsError::CorsOrigins),
        })
        .collect()
}

/// Shows everything but the secret.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("port", &self.port)
            .field("database_url", &self.database_url)
            .field("cors_origins", &self.cors_origins)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_separated_by_commas() {
        let origins = parse_origins(" https://a.example, http://localhost:4100 ,").unwrap();
        assert_eq!(origins, ["https://a.example", "http://localhost:4100"]);
        assert!(parse_origins("").unwrap().is_empty());
    }

    #[test]
    fn not_every_page_in_the_world_may_call() {
        let error = parse_origins("https://a.example,*").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("CORS_ORIGINS must be a list of origins")
        );
    }

    #[test]
    fn settings_are_shown_without_the_secret() {
        let settings = Settings {
            port: 3000,
            database_url: "sqlite://conduit.db".to_owned(),
            jwt_secret: vec![0x53; JWT_SECRET_BYTES],
            cors_origins: Vec::new(),
        };
        let shown = format!("{settings:?}");
        assert_eq!(
            shown,
            r#"Settings { port: 3000, database_url: "sqlite://conduit.db", cors_origins: [], .. }"#
        );
    }
}
