//! Clients: generated, compiled, and called.

#[path = "clients/files.rs"]
mod files;
#[path = "clients/hostile.rs"]
mod hostile;
#[path = "clients/hostile_rust.rs"]
mod hostile_rust;
#[path = "clients/model.rs"]
mod model;
#[path = "clients/rust.rs"]
mod rust;
#[path = "clients/rust_network.rs"]
mod rust_network;
#[path = "clients/sample.rs"]
mod sample;
#[path = "clients/server.rs"]
mod server;
#[path = "clients/urls.rs"]
mod urls;

/// The generated client of `sample.rs`.
#[deny(warnings)]
#[allow(
    dead_code,
    missing_debug_implementations,
    unreachable_pub,
    unused_imports,
    reason = "a crate of its own exports what a test does not use"
)]
#[path = "../fixtures/clients/sample/rust/src/lib.rs"]
mod sample_client;

/// The generated client of `hostile.rs`, in one file.
#[deny(warnings)]
#[path = "../fixtures/clients/hostile/api.rs"]
mod hostile_client;

/// The generated URLs of both.
#[deny(warnings)]
#[path = "../fixtures/clients/hostile/urls.rs"]
mod hostile_urls;
#[deny(warnings)]
#[path = "../fixtures/clients/sample/urls.rs"]
mod sample_urls;
