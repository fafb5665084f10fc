//! What is read from texts.

mod depth;
mod errors;
mod readings;
mod registry;
mod spans;
