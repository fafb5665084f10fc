//! Code in, answers out.

mod errors;
mod opaque;
mod returns;
mod robust;
mod styles;
mod support;
