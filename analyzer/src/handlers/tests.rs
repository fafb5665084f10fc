//! Handlers as texts, and what is read of them.

mod support;

mod extractors;
mod findings;
mod own;
