//! Code in, answers out.

mod errors;
mod returns;
mod support;
