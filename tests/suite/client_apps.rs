//! The generated Rust clients of the applications, compiled without a warning and calling them.

#[path = "client_apps/conduit.rs"]
mod conduit;
#[path = "client_apps/shop.rs"]
mod shop;
mod support;
#[path = "client_apps/tutorial.rs"]
mod tutorial;

#[deny(warnings)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a crate of its own exports what a test does not use"
)]
#[path = "../apps/conduit/clients/rust/src/lib.rs"]
mod conduit_client;

#[deny(warnings)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a crate of its own exports what a test does not use"
)]
#[path = "../apps/shop/clients/rust/src/lib.rs"]
mod shop_client;

#[deny(warnings)]
#[path = "../apps/tutorial/clients/api.rs"]
mod tutorial_client;
