//! The one interpreter of `#[serde(…)]`: attributes of containers, variants and fields as typed values.
