use std::error::Error;

use shop::Settings;

fn main() -> Result<(), Box<dyn Error>> {
    // Before the runtime starts its threads: the file becomes environment variables.
    match dotenvy::from_filename(".env.local") {
        Err(error) if !error.not_found() => return Err(error.into()),
        _ => {}
    }
    tracing_subscriber::fmt().init();
    run(Settings::from_env()?)
}

#[tokio::main]
async fn run(settings: Settings) -> Result<(), Box<dyn Error>> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", settings.port)).await?;
    let app = shop::app(settings).await?;
    tracing::info!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}
