//! What is read from texts.

mod depth;
mod errors;
mod registry;
