//! What is read from texts.

mod depth;
mod registry;
