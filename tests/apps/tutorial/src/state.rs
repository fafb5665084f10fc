//! What every handler can ask for.

use std::{str::FromStr, sync::Arc};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use crate::Settings;

#[derive(Debug, Clone)]
pub struct AppState {
    pub db: SqlitePool,
    pub settings: Arc<Settings>,
}

impl AppState {
    pub(crate) async fn open(settings: Settings) -> Result<Self, sqlx::Error> {
        let options = SqliteConnectOptions::from_str(&settings.database_url)?
            .create_if_missing(true)
            .foreign_keys(true);
        let db = SqlitePoolOptions::new().connect_with(options).await?;
        sqlx::migrate!().run(&db).await?;
        Ok(Self {
            db,
            settings: Arc::new(settings),
        })
    }
}
