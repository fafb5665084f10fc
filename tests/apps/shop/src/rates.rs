//! Exchange rates, from somebody else's API.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use reqwest::{Client, redirect::Policy};
use serde::Deserialize;

#[derive(Debug, Clone)]
pub struct Rates {
    client: Client,
    base_url: Option<Arc<str>>,
}

#[derive(Debug)]
pub enum RatesError {
    /// The shop was started without a place to ask.
    NotConfigured,
    /// No answer came in time.
    Timeout,
    /// The answer makes no sense, or there is none.
    Failed(reqwest::Error),
}

/// What the API answers.
#[derive(Debug, Deserialize)]
struct Latest {
    rates: BTreeMap<String, f64>,
}

impl Rates {
    pub(crate) fn new(base_url: Option<String>, timeout: Duration) -> Result<Self, reqwest::Error> {
        let client = Client::builder()
            .timeout(timeout)
            .redirect(Policy::none())
            .build()?;
        Ok(Self {
            client,
            base_url: base_url.map(Arc::from),
        })
    }

    /// How much of `currency` one euro buys, if the API knows the currency.
    pub async fn of(&self, currency: &str) -> Result<Option<f64>, RatesError> {
        let base_url = self.base_url.as_deref().ok_or(RatesError::NotConfigured)?;
        let latest: Latest = self
            .client
            .get(format!("{base_url}/latest"))
            .query(&[("base", "EUR"), ("symbols", currency)])
            .send()
            .await?
            .error_for_status()?
            .json()
            .await?;
        Ok(latest.rates.get(currency).copied())
    }
}

impl From<reqwest::Error> for RatesError {
    fn from(error: reqwest::Error) -> Self {
        if error.is_timeout() {
            Self::Timeout
        } else {
            Self::Failed(error)
        }
    }
}
