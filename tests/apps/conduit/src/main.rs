//! Starts the service on `PORT` of this machine and runs it until Ctrl-C.

use std::error::Error;
use std::net::Ipv4Addr;

use conduit::Settings;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();
    let settings = Settings::from_env()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port)).await?;
    tracing::info!("listening on http://{}", listener.local_addr()?);

    let app = conduit::app(settings).await?;
    axum::serve(listener, app)
        .with_graceful_shutdown(async { drop(tokio::signal::ctrl_c().await) })
        .await?;
    Ok(())
}
