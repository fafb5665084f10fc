//! What is read from texts.

mod registry;
