//! The service of the sample as a program, for clients that are no Rust.

#[path = "server.rs"]
mod server;

#[tokio::main]
async fn main() {
    let (base, _calls) = server::start().await;
    println!("{base}");
    std::future::pending::<()>().await;
}
