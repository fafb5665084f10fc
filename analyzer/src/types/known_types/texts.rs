//! Strings of other crates: short strings, identifiers, addresses.

use super::{KnownType, pattern, row, text};
use crate::model::{Side, StringType, TypeRef};

pub(super) static ROWS: &[KnownType] = &[
    row(
        &[
            "arcstr::ArcStr",
            "bytestring::ByteString",
            "camino::Utf8Path",
            "camino::Utf8PathBuf",
            "compact_str::CompactString",
            "ecow::EcoString",
            "smol_str::SmolStr",
            "smartstring::alias::String",
            "flexstr::SharedStr",
        ],
        |_| text(),
    ),
    row(
        &["uuid::Uuid", "sqlx::types::Uuid", "sea_orm::prelude::Uuid"],
        |_| StringType::format("uuid"),
    ),
    row(&["url::Url", "sea_orm::prelude::Url"], |_| {
        StringType::format("uri")
    }),
    row(&["email_address::EmailAddress", "lettre::Address"], |_| {
        StringType::format("email")
    }),
    row(&["ulid::Ulid"], ulid),
    row(&["semver::Version"], |_| pattern(SEMVER)),
    row(
        &["semver::VersionReq", "regex::Regex", "mime::Mime"],
        |_| text(),
    ),
    row(
        &[
            "ipnet::IpNet",
            "ipnetwork::IpNetwork",
            "sqlx::types::ipnetwork::IpNetwork",
        ],
        |_| text(),
    ),
    row(&["secrecy::SecretString"], |_| {
        StringType::format("password")
    }),
];

/// Crockford's base 32: 26 digits of at most 128 bits. Small letters are read too.
fn ulid(ask: &super::Ask<'_>) -> TypeRef {
    match ask.side {
        Side::Request => pattern("^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$"),
        Side::Response => pattern("^[0-7][0-9A-HJKMNP-TV-Z]{25}$"),
    }
}

const SEMVER: &str =
    r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$";
