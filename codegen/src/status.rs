//! Names of statuses, as the `http` crate has them.

use http::StatusCode;

use crate::casing;

/// `Not Found`
pub(crate) fn reason(status: u16) -> &'static str {
    let known = StatusCode::from_u16(status).ok();
    known
        .and_then(|status| status.canonical_reason())
        .unwrap_or_default()
}

/// `NotFound`; `Status599` for one without a name.
pub(crate) fn pascal(status: u16) -> String {
    match reason(status) {
        "" => format!("Status{status}"),
        reason => casing::pascal(reason),
    }
}
