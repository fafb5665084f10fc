//! TABLE: the extractors of axum and its companions.
//!
//! One row for each: the paths under which it is known, what it reads, whether `Option` of it is an extractor too,
//! and the type that it rejects with. What the rows refuse is what axum 0.8.9 answers.

use super::super::HandlerCx;
use super::super::facts::Facts;
use super::{Extractor, OptionOf, Place, Rejection, bodies, multipart, parts, wrappers};
use crate::infer::known::paths::canonical;
use crate::ty::Ty;

/// The row of an outside path.
pub(super) fn find(path: &str) -> Option<&'static Extractor> {
    let path = canonical(path);
    EXTRACTORS
        .iter()
        .find(|row| row.paths.contains(&path.as_ref()))
}

const fn row(
    paths: &'static [&'static str],
    read: fn(&mut HandlerCx<'_, '_, '_>, Place, &[Ty]) -> Facts,
    option: OptionOf,
    rejection: Rejection,
) -> Extractor {
    Extractor {
        paths,
        read,
        option,
        rejection,
    }
}

const NEVER: Rejection = Rejection::Of("std::convert::Infallible");

/// The rows. Paths are those that [`canonical`] gives.
static EXTRACTORS: &[Extractor] = &[
    // Parts of the request.
    row(
        &["axum::extract::Path"],
        parts::path,
        OptionOf::Absent,
        Rejection::Of("axum::extract::rejection::PathRejection"),
    ),
    row(
        &["axum_extra::extract::OptionalPath"],
        parts::optional_path,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::PathRejection"),
    ),
    row(
        &["axum::extract::RawPathParams"],
        parts::raw_path,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::RawPathParamsRejection"),
    ),
    row(
        &[crate::names::SEGMENTS],
        parts::raw_path,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::RawPathParamsRejection"),
    ),
    row(
        &["axum::extract::Query"],
        parts::query,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::QueryRejection"),
    ),
    row(
        &["axum_extra::extract::Query"],
        parts::query_with_lists,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::extract::QueryRejection"),
    ),
    row(
        &["axum_extra::extract::OptionalQuery"],
        parts::optional_query,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::extract::OptionalQueryRejection"),
    ),
    row(
        &["axum::extract::RawQuery"],
        parts::raw_query,
        OptionOf::Nothing,
        NEVER,
    ),
    row(
        &["axum_extra::TypedHeader"],
        parts::typed_header,
        OptionOf::Absent,
        Rejection::Of("axum_extra::typed_header::TypedHeaderRejection"),
    ),
    row(
        &["axum_extra::extract::Host"],
        parts::host,
        OptionOf::Anything,
        Rejection::Of("axum_extra::extract::rejection::HostRejection"),
    ),
    row(
        &["axum_extra::extract::Scheme"],
        parts::scheme,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::extract::SchemeMissing"),
    ),
    row(
        &["axum::extract::ws::WebSocketUpgrade"],
        parts::web_socket,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::ws::rejection::WebSocketUpgradeRejection"),
    ),
    // What the server knows by itself. What code reads out of headers and jars is found in its body.
    row(
        &["axum::extract::State"],
        parts::state,
        OptionOf::Nothing,
        NEVER,
    ),
    row(
        &["axum::Extension"],
        parts::extension,
        OptionOf::Anything,
        Rejection::Of("axum::extract::rejection::ExtensionRejection"),
    ),
    row(
        &["axum::extract::ConnectInfo"],
        parts::nothing,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::ExtensionRejection"),
    ),
    row(
        &["axum::extract::MatchedPath"],
        parts::nothing,
        OptionOf::Anything,
        Rejection::Of("axum::extract::rejection::MatchedPathRejection"),
    ),
    row(
        &["axum::extract::NestedPath"],
        parts::nothing,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::NestedPathRejection"),
    ),
    row(
        &[
            "axum::extract::OriginalUri",
            "http::Method",
            "http::Uri",
            "http::Version",
            "http::Extensions",
            "http::HeaderMap",
            "http::request::Parts",
            "axum_extra::extract::cookie::CookieJar",
            "axum_extra::extract::cookie::SignedCookieJar",
            "axum_extra::extract::cookie::PrivateCookieJar",
        ],
        parts::nothing,
        OptionOf::Nothing,
        NEVER,
    ),
    row(
        &["tower_sessions::Session"],
        parts::nothing,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    // Bodies.
    row(
        &["axum::Json"],
        bodies::json,
        OptionOf::Absent,
        Rejection::Of("axum::extract::rejection::JsonRejection"),
    ),
    row(
        &["axum_extra::extract::JsonDeserializer"],
        bodies::json,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::extract::JsonDeserializerRejection"),
    ),
    row(
        &["axum::Form"],
        bodies::form,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::FormRejection"),
    ),
    row(
        &["axum_extra::extract::Form"],
        bodies::form_with_lists,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::extract::FormRejection"),
    ),
    row(
        &["axum::extract::RawForm"],
        bodies::raw_form,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::RawFormRejection"),
    ),
    row(
        &["axum::extract::Multipart"],
        multipart::untyped,
        OptionOf::Absent,
        Rejection::Of("axum::extract::multipart::MultipartRejection"),
    ),
    row(
        &["axum_extra::extract::Multipart"],
        multipart::untyped,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::extract::multipart::MultipartRejection"),
    ),
    row(
        &["axum_typed_multipart::TypedMultipart"],
        multipart::typed,
        OptionOf::Nothing,
        Rejection::Of("axum_typed_multipart::TypedMultipartError"),
    ),
    row(
        &["axum_typed_multipart::BaseMultipart"],
        multipart::typed,
        OptionOf::Nothing,
        Rejection::Second,
    ),
    row(
        &["bytes::Bytes", "bytes::BytesMut"],
        bodies::bytes,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::BytesRejection"),
    ),
    row(
        &["std::string::String"],
        bodies::text,
        OptionOf::Nothing,
        Rejection::Of("axum::extract::rejection::StringRejection"),
    ),
    row(
        &["axum::body::Body", "http::Request"],
        bodies::whole,
        OptionOf::Nothing,
        NEVER,
    ),
    row(
        &["axum_extra::json_lines::JsonLines"],
        bodies::json_lines,
        OptionOf::Nothing,
        NEVER,
    ),
    row(
        &["axum_extra::protobuf::Protobuf"],
        bodies::protobuf,
        OptionOf::Nothing,
        Rejection::Of("axum_extra::protobuf::ProtobufRejection"),
    ),
    row(
        &["axum_serde::Yaml"],
        bodies::yaml,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    row(
        &["axum_serde::Toml"],
        bodies::toml,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    row(
        &["axum_serde::Xml"],
        bodies::xml,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    row(
        &["axum_serde::Cbor"],
        bodies::cbor,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    row(
        &["axum_serde::MsgPack", "axum_serde::MsgPackRaw"],
        bodies::msgpack,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    // Extractors around extractors.
    row(
        &["std::option::Option"],
        wrappers::option,
        OptionOf::Nothing,
        Rejection::Inner,
    ),
    row(
        &["std::result::Result"],
        wrappers::result,
        OptionOf::Nothing,
        NEVER,
    ),
    row(
        &["axum_extra::extract::Cached"],
        wrappers::inner,
        OptionOf::Nothing,
        Rejection::Inner,
    ),
    row(
        &["axum_extra::extract::WithRejection"],
        wrappers::with_rejection,
        OptionOf::Nothing,
        Rejection::Second,
    ),
    row(
        &[
            "axum_extra::either::Either",
            "axum_extra::either::Either3",
            "axum_extra::either::Either4",
            "axum_extra::either::Either5",
            "axum_extra::either::Either6",
            "axum_extra::either::Either7",
            "axum_extra::either::Either8",
        ],
        wrappers::either,
        OptionOf::Nothing,
        Rejection::Last,
    ),
    row(
        &[
            "axum_valid::Valid",
            "axum_valid::ValidEx",
            "axum_valid::Garde",
            "axum_valid::Validated",
            "axum_valid::Validified",
            "axum_valid::ValidifiedByRef",
        ],
        wrappers::valid,
        OptionOf::Nothing,
        Rejection::Other,
    ),
    row(
        &["axum_valid::Modified"],
        wrappers::inner,
        OptionOf::Nothing,
        Rejection::Inner,
    ),
    row(
        &["axum_garde::WithValidation"],
        wrappers::valid_422,
        OptionOf::Nothing,
        Rejection::Other,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_extractor_is_in_one_row_under_the_path_that_all_tables_use() {
        let mut paths: Vec<&str> = EXTRACTORS
            .iter()
            .flat_map(|row| row.paths)
            .copied()
            .collect();
        for path in &paths {
            assert_eq!(canonical(path), *path);
        }
        let count = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), count);
    }

    #[test]
    fn rejections_of_extractors_are_known() {
        for row in EXTRACTORS {
            if let Rejection::Of(path) = row.rejection {
                let known = super::super::super::rejections::find(path);
                assert!(known.is_some(), "{path}");
            }
        }
    }
}
