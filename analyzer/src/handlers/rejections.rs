//! TABLE: the rejections and errors of axum and its companions, and what they answer.
//!
//! Statuses are those of axum 0.8.9, axum-core 0.5.6, axum-extra 0.12.6 and axum_typed_multipart 0.16.8, read from
//! their sources and off running handlers. Every one of these answers has a `text/plain; charset=utf-8` body.

use crate::infer::known::paths::canonical;
use crate::model::{Answer, Body, MediaType, Provenance, Status, StringType, TypeRef};

/// One answer of a rejection: its status, and when it is given, in a caller's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) when: &'static str,
}

/// A type that becomes one of these answers.
#[derive(Debug)]
struct RejectionType {
    paths: &'static [&'static str],
    refusals: &'static [Refusal],
}

/// What a rejection type of a known crate answers, by its full path. Empty for one that cannot exist.
pub(crate) fn find(path: &str) -> Option<&'static [Refusal]> {
    let path = canonical(path);
    REJECTIONS
        .iter()
        .find(|row| row.paths.contains(&path.as_ref()))
        .map(|row| row.refusals)
}

impl Refusal {
    /// The answer as it stands in the document.
    pub(crate) fn answer(self, origin: Provenance) -> Answer {
        Answer {
            status: Status::Code(self.status),
            headers: Vec::new(),
            body: Some(Body {
                media_type: MediaType::new(MediaType::TEXT),
                ty: TypeRef::String(StringType::default()),
                stream: None,
            }),
            description: Some(self.when.to_owned()),
            why: Vec::new(),
            origin,
        }
    }
}

const fn refusal(status: u16, when: &'static str) -> Refusal {
    Refusal { status, when }
}

pub(super) const BROKEN_BODY: Refusal = refusal(400, "The body could not be read.");
pub(super) const BODY_TOO_LARGE: Refusal = refusal(413, "The body is too large.");
pub(super) const NOT_UTF8: Refusal = refusal(400, "The body is not valid UTF-8.");
pub(super) const NOT_JSON: Refusal = refusal(400, "The body is not valid JSON.");
pub(super) const WRONG_JSON: Refusal = refusal(
    422,
    "The body is valid JSON, but not of the expected shape.",
);
pub(super) const NO_JSON_TYPE: Refusal = refusal(415, "The content type is not JSON.");
pub(super) const NO_FORM_TYPE: Refusal = refusal(
    415,
    "The content type is not `application/x-www-form-urlencoded`.",
);
pub(super) const WRONG_FORM: Refusal = refusal(422, "The form does not have the expected fields.");
pub(super) const WRONG_FORM_QUERY: Refusal =
    refusal(400, "The query does not have the expected fields.");
pub(super) const WRONG_QUERY: Refusal =
    refusal(400, "The query does not have the expected parameters.");
pub(super) const WRONG_PATH: Refusal =
    refusal(400, "A parameter in the path is not of the expected form.");
pub(super) const PATH_NOT_UTF8: Refusal =
    refusal(400, "A parameter in the path is not valid UTF-8.");
pub(super) const WRONG_PATH_TYPE: Refusal = refusal(
    500,
    "The handler asks for other path parameters than the route has.",
);
pub(super) const NO_BOUNDARY: Refusal =
    refusal(400, "The content type is not `multipart/form-data`.");
pub(super) const WRONG_MULTIPART: Refusal = refusal(400, "The multipart body is malformed.");
pub(super) const BROKEN_MULTIPART: Refusal =
    refusal(500, "The multipart body broke off while it was read.");
pub(super) const WRONG_PARTS: Refusal =
    refusal(400, "The multipart body does not have the expected fields.");
pub(super) const WRONG_HEADER: Refusal = refusal(400, "A header is missing or malformed.");
pub(super) const NO_EXTENSION: Refusal =
    refusal(500, "The server has no layer that adds what it needs here.");
pub(super) const NO_HOST: Refusal = refusal(400, "The request names no host.");
pub(super) const NO_SCHEME: Refusal = refusal(400, "The request names no scheme.");
pub(super) const NOT_UPGRADE: Refusal = refusal(400, "The request is no web socket handshake.");
pub(super) const UPGRADE_METHOD: Refusal =
    refusal(405, "A web socket handshake must be a `GET` request.");
pub(super) const CANNOT_UPGRADE: Refusal =
    refusal(426, "The connection cannot become a web socket.");
pub(super) const WRONG_PROTOBUF: Refusal =
    refusal(422, "The body is not the expected protobuf message.");
pub(super) const WRONG_FORMAT: Refusal =
    refusal(422, "The body does not have the expected format.");
pub(super) const WRONG_TYPE: Refusal = refusal(415, "The content type is not the expected one.");

/// The rows. Composite rejections list what each of their variants answers.
static REJECTIONS: &[RejectionType] = &[
    RejectionType {
        paths: &["std::convert::Infallible"],
        refusals: &[],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::JsonRejection",
            "axum_extra::extract::JsonDeserializerRejection",
        ],
        refusals: &[NOT_JSON, BODY_TOO_LARGE, NO_JSON_TYPE, WRONG_JSON],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::JsonDataError",
            "axum_extra::extract::JsonDataError",
        ],
        refusals: &[WRONG_JSON],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::JsonSyntaxError",
            "axum_extra::extract::JsonSyntaxError",
        ],
        refusals: &[NOT_JSON],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::MissingJsonContentType",
            "axum_extra::extract::MissingJsonContentType",
        ],
        refusals: &[NO_JSON_TYPE],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::FormRejection",
            "axum_extra::extract::FormRejection",
        ],
        refusals: &[WRONG_FORM_QUERY, BODY_TOO_LARGE, NO_FORM_TYPE, WRONG_FORM],
    },
    RejectionType {
        paths: &["axum::extract::rejection::RawFormRejection"],
        refusals: &[BROKEN_BODY, BODY_TOO_LARGE, NO_FORM_TYPE],
    },
    RejectionType {
        paths: &["axum::extract::rejection::InvalidFormContentType"],
        refusals: &[NO_FORM_TYPE],
    },
    RejectionType {
        paths: &["axum::extract::rejection::FailedToDeserializeForm"],
        refusals: &[WRONG_FORM_QUERY],
    },
    RejectionType {
        paths: &["axum::extract::rejection::FailedToDeserializeFormBody"],
        refusals: &[WRONG_FORM],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::QueryRejection",
            "axum::extract::rejection::FailedToDeserializeQueryString",
            "axum_extra::extract::QueryRejection",
            "axum_extra::extract::OptionalQueryRejection",
        ],
        refusals: &[WRONG_QUERY],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::PathRejection",
            "axum::extract::rejection::FailedToDeserializePathParams",
        ],
        refusals: &[WRONG_PATH],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::RawPathParamsRejection",
            "axum::extract::rejection::InvalidUtf8InPathParam",
        ],
        refusals: &[PATH_NOT_UTF8],
    },
    RejectionType {
        paths: &["axum::extract::rejection::MissingPathParams"],
        refusals: &[WRONG_PATH_TYPE],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::BytesRejection",
            "axum::extract::rejection::FailedToBufferBody",
        ],
        refusals: &[BROKEN_BODY, BODY_TOO_LARGE],
    },
    RejectionType {
        paths: &["axum::extract::rejection::LengthLimitError"],
        refusals: &[BODY_TOO_LARGE],
    },
    RejectionType {
        paths: &["axum::extract::rejection::UnknownBodyError"],
        refusals: &[BROKEN_BODY],
    },
    RejectionType {
        paths: &["axum::extract::rejection::StringRejection"],
        refusals: &[NOT_UTF8, BODY_TOO_LARGE],
    },
    RejectionType {
        paths: &["axum::extract::rejection::InvalidUtf8"],
        refusals: &[NOT_UTF8],
    },
    RejectionType {
        paths: &[
            "axum::extract::rejection::ExtensionRejection",
            "axum::extract::rejection::MissingExtension",
            "axum::extract::rejection::MatchedPathRejection",
            "axum::extract::rejection::MatchedPathMissing",
            "axum::extract::rejection::NestedPathRejection",
        ],
        refusals: &[NO_EXTENSION],
    },
    RejectionType {
        paths: &[
            "axum::extract::multipart::MultipartRejection",
            "axum::extract::multipart::InvalidBoundary",
            "axum_extra::extract::multipart::MultipartRejection",
            "axum_extra::extract::multipart::InvalidBoundary",
        ],
        refusals: &[NO_BOUNDARY],
    },
    RejectionType {
        paths: &[
            "axum::extract::multipart::MultipartError",
            "axum_extra::extract::multipart::MultipartError",
        ],
        refusals: &[WRONG_MULTIPART, BODY_TOO_LARGE, BROKEN_MULTIPART],
    },
    RejectionType {
        paths: &["axum_typed_multipart::TypedMultipartError"],
        refusals: &[WRONG_PARTS, BODY_TOO_LARGE, BROKEN_MULTIPART],
    },
    RejectionType {
        paths: &["axum_extra::typed_header::TypedHeaderRejection"],
        refusals: &[WRONG_HEADER],
    },
    RejectionType {
        paths: &["axum::extract::ws::rejection::WebSocketUpgradeRejection"],
        refusals: &[NOT_UPGRADE, UPGRADE_METHOD, CANNOT_UPGRADE],
    },
    RejectionType {
        paths: &[
            "axum_extra::extract::rejection::HostRejection",
            "axum_extra::extract::rejection::FailedToResolveHost",
        ],
        refusals: &[NO_HOST],
    },
    RejectionType {
        paths: &["axum_extra::extract::SchemeMissing"],
        refusals: &[NO_SCHEME],
    },
    RejectionType {
        paths: &[
            "axum_extra::protobuf::ProtobufRejection",
            "axum_extra::protobuf::ProtobufDecodeError",
        ],
        refusals: &[WRONG_PROTOBUF],
    },
    RejectionType {
        paths: &["axum_serde::Rejection"],
        refusals: &[BROKEN_BODY, BODY_TOO_LARGE, WRONG_TYPE, WRONG_FORMAT],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_that_all_tables_use() {
        for path in REJECTIONS.iter().flat_map(|row| row.paths) {
            assert_eq!(canonical(path), *path);
        }
    }

    #[test]
    fn no_path_is_in_two_rows() {
        let mut paths: Vec<&str> = REJECTIONS
            .iter()
            .flat_map(|row| row.paths)
            .copied()
            .collect();
        let count = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), count);
    }

    #[test]
    fn answers_of_a_row_have_their_own_statuses() {
        for row in REJECTIONS {
            let mut statuses: Vec<u16> = row.refusals.iter().map(|one| one.status).collect();
            let count = statuses.len();
            statuses.dedup();
            assert_eq!(statuses.len(), count, "{:?}", row.paths);
        }
    }
}
