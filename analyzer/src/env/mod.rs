//! Environment variables that the service reads, and with what default.

use crate::diagnostic::Report;
use crate::model::EnvVar;
use crate::names::Names;

/// Every variable that the local crates read, in the order of their names.
pub fn variables(names: &Names<'_>, report: &mut Report) -> Vec<EnvVar> {
    let _ = (names, report);
    Vec::new()
}
