//! What every handler can ask for.

use std::{error::Error, str::FromStr, sync::Arc};

use axum::extract::FromRef;
use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};
use tokio::sync::broadcast;

use crate::{
    Settings,
    models::{order::OrderChange, user},
    rates::Rates,
};

#[derive(Clone)]
pub struct AppState {
    pub db: SqlitePool,
    pub rates: Rates,
    /// Tells everyone who follows an order what became of it.
    pub changes: broadcast::Sender<OrderChange>,
    /// What the payment provider signs its calls with.
    pub webhook_secret: Option<Arc<str>>,
}

impl AppState {
    pub(crate) async fn open(settings: Settings) -> Result<Self, Box<dyn Error>> {
        let options = SqliteConnectOptions::from_str(&settings.database_url)?
            .create_if_missing(true)
            .foreign_keys(true);
        let db = SqlitePoolOptions::new().connect_with(options).await?;
        sqlx::migrate!().run(&db).await?;
        if let Some(account) = settings.admin {
            user::ensure_admin(&db, account).await?;
        }
        let (changes, _) = broadcast::channel(64);
        Ok(Self {
            db,
            rates: Rates::new(settings.rates_url, settings.rates_timeout)?,
            changes,
            webhook_secret: settings.webhook_secret.map(Arc::from),
        })
    }
}

impl FromRef<AppState> for SqlitePool {
    fn from_ref(state: &AppState) -> Self {
        state.db.clone()
    }
}
