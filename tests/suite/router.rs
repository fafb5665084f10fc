//! Generated routers, compiled and called over HTTP, and the order of precedence against the rules
//! and against axum.
//!
//! The routers are those of `tests/fixtures`: each stands here as the module that it is in its own crate.

#![allow(
    unreachable_pub,
    reason = "the fixtures are written as applications are"
)]

#[path = "../fixtures/around/src/app.rs"]
mod app;
#[path = "../fixtures/around/src/around.rs"]
mod around;
#[path = "../fixtures/precedence/src/echo.rs"]
mod echo;
#[path = "../fixtures/states/src/parts.rs"]
mod parts;
#[path = "../fixtures/precedence/src/precedence.rs"]
mod precedence;
#[path = "../fixtures/slash_always/src/slash_always.rs"]
mod slash_always;
#[path = "../fixtures/slash_ignore/src/slash_ignore.rs"]
mod slash_ignore;
#[path = "../fixtures/slash_strict/src/slash_strict.rs"]
mod slash_strict;
#[path = "../fixtures/states/src/states.rs"]
mod states;

#[path = "router/current.rs"]
mod current;
#[path = "router/handlers.rs"]
mod handlers;
#[path = "router/matching.rs"]
mod matching;
#[path = "router/paths.rs"]
mod paths;
#[path = "router/wire.rs"]
mod wire;
