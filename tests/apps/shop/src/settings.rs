//! What can be set from outside: environment variables, or the same lines in a `.env.local`.
//!
//! ```text
//! PORT=3000
//! DATABASE_URL=sqlite://shop.db
//! ADMIN_EMAIL=admin@example.org
//! ADMIN_PASSWORD=…
//! RATES_URL=http://127.0.0.1:4000
//! RATES_TIMEOUT_MS=3000
//! WEBHOOK_SECRET=…
//! ```
//!
//! The shop starts without any of them. It then has no administrator, no exchange rates and no
//! payments: the routes that need them answer 503.

use std::{env, fmt, time::Duration};

pub struct Settings {
    /// The port to listen on, at 127.0.0.1.
    pub port: u16,
    /// Where the data is; the file is made when it is missing.
    pub database_url: String,
    /// Who may enter `/admin`.
    pub admin: Option<Account>,
    /// Where the exchange rates come from.
    pub rates_url: Option<String>,
    /// How long to wait for them.
    pub rates_timeout: Duration,
    /// What the payment provider signs its calls with.
    pub webhook_secret: Option<String>,
}

pub struct Account {
    pub email: String,
    pub password: String,
}

impl Settings {
    pub fn from_env() -> Result<Self, SettingsError> {
        Ok(Self {
            port: match env::var("PORT") {
                Ok(text) => text.parse().map_err(|_| SettingsError::Number("PORT"))?,
                Err(_) => 3000,
            },
            database_url: env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite://shop.db".into()),
            admin: match (env::var("ADMIN_EMAIL"), env::var("ADMIN_PASSWORD")) {
                (Ok(email), Ok(password)) => Some(Account { email, password }),
                (Err(_), Err(_)) => None,
                _ => return Err(SettingsError::HalfAnAdmin),
            },
            rates_url: env::var("RATES_URL").ok(),
            rates_timeout: match env::var("RATES_TIMEOUT_MS") {
                Ok(text) => text
                    .parse()
                    .map(Duration::from_millis)
                    .map_err(|_| SettingsError::Number("RATES_TIMEOUT_MS"))?,
                Err(_) => Duration::from_secs(3),
            },
            webhook_secret: env::var("WEBHOOK_SECRET").ok(),
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsError {
    /// The variable with this name is no number, or too large.
    Number(&'static str),
    /// An email address without a password, or the other way round.
    HalfAnAdmin,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(name) => write!(f, "{name} must be a number in range"),
            Self::HalfAnAdmin => f.write_str("set both of ADMIN_EMAIL and ADMIN_PASSWORD"),
        }
    }
}

impl std::error::Error for SettingsError {}
