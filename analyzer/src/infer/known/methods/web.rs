//! TABLE of the methods of axum's and http's types, and of errors in boxes.

use super::Methods;
use super::natives::{AS_U16, EXTRACT, REASON, STATUS_CLASS};
use crate::infer::known::responses as http;
use crate::infer::known::{Found, errors};

pub(super) static METHODS: &[Methods] = &[
    Methods {
        on: &["http::Response"],
        rows: http::RESPONSE_ROWS,
    },
    Methods {
        on: &["http::response::Builder"],
        rows: http::BUILDER_ROWS,
    },
    Methods {
        on: &["http::HeaderMap"],
        rows: http::HEADER_ROWS,
    },
    Methods {
        on: &[
            "axum_extra::extract::cookie::CookieJar",
            "axum_extra::extract::cookie::PrivateCookieJar",
            "axum_extra::extract::cookie::SignedCookieJar",
        ],
        rows: http::JAR_ROWS,
    },
    Methods {
        on: &["axum::response::sse::Event"],
        rows: http::EVENT_ROWS,
    },
    Methods {
        on: &["axum::response::sse::Sse"],
        rows: &[("keep_alive", Found::This)],
    },
    Methods {
        on: &["axum::middleware::Next"],
        rows: &[("run", Found::Native(http::PASS_ON))],
    },
    Methods {
        on: &["axum::extract::ws::WebSocketUpgrade"],
        rows: &[
            ("max_frame_size", Found::This),
            ("max_message_size", Found::This),
            ("on_failed_upgrade", Found::This),
            ("on_upgrade", Found::Native(http::UPGRADE)),
            ("protocols", Found::This),
            ("write_buffer_size", Found::This),
        ],
    },
    Methods {
        on: &["axum::extract::Multipart", "axum_extra::extract::Multipart"],
        rows: &[(
            "next_field",
            Found::Type(
                "Result<Option<axum::extract::multipart::Field>, axum::extract::multipart::MultipartError>",
            ),
        )],
    },
    Methods {
        on: &["axum::extract::multipart::Field"],
        rows: &[
            (
                "bytes",
                Found::Type("Result<bytes::Bytes, axum::extract::multipart::MultipartError>"),
            ),
            (
                "chunk",
                Found::Type(
                    "Result<Option<bytes::Bytes>, axum::extract::multipart::MultipartError>",
                ),
            ),
            ("content_type", Found::Type("Option<&str>")),
            ("file_name", Found::Type("Option<&str>")),
            ("name", Found::Type("Option<&str>")),
            (
                "text",
                Found::Type("Result<String, axum::extract::multipart::MultipartError>"),
            ),
        ],
    },
    Methods {
        on: &["http::request::Parts"],
        rows: &[
            ("extract", Found::Native(EXTRACT)),
            ("extract_with_state", Found::Native(EXTRACT)),
        ],
    },
    Methods {
        on: &["http::Request"],
        rows: &[
            ("extract", Found::Native(EXTRACT)),
            ("headers", Found::Type("http::HeaderMap")),
            ("into_body", Found::Type("axum::body::Body")),
            (
                "into_parts",
                Found::Type("(http::request::Parts, axum::body::Body)"),
            ),
            ("method", Found::Type("http::Method")),
            ("uri", Found::Type("http::Uri")),
        ],
    },
    Methods {
        on: &["http::HeaderValue"],
        rows: &[(
            "to_str",
            Found::Type("Result<&str, http::header::ToStrError>"),
        )],
    },
    Methods {
        on: &["http::StatusCode"],
        rows: &[
            ("as_u16", Found::Native(AS_U16)),
            ("canonical_reason", Found::Native(REASON)),
            ("is_client_error", Found::Native(STATUS_CLASS)),
            ("is_server_error", Found::Native(STATUS_CLASS)),
            ("is_success", Found::Native(STATUS_CLASS)),
        ],
    },
    Methods {
        on: &[
            "anyhow::Error",
            "eyre::Report",
            "std::boxed::Box",
            "axum::response::ErrorResponse",
        ],
        rows: &[
            ("downcast", Found::Native(errors::DOWNCAST)),
            ("downcast_ref", Found::Native(errors::DOWNCAST)),
        ],
    },
    Methods {
        on: &[
            "axum::extract::multipart::MultipartError",
            "axum::extract::multipart::MultipartRejection",
            "axum::extract::rejection::BytesRejection",
            "axum::extract::rejection::ExtensionRejection",
            "axum::extract::rejection::FailedToBufferBody",
            "axum::extract::rejection::FailedToDeserializeForm",
            "axum::extract::rejection::FailedToDeserializeFormBody",
            "axum::extract::rejection::FailedToDeserializePathParams",
            "axum::extract::rejection::FailedToDeserializeQueryString",
            "axum::extract::rejection::FormRejection",
            "axum::extract::rejection::InvalidFormContentType",
            "axum::extract::rejection::InvalidUtf8",
            "axum::extract::rejection::JsonDataError",
            "axum::extract::rejection::JsonRejection",
            "axum::extract::rejection::JsonSyntaxError",
            "axum::extract::rejection::MissingJsonContentType",
            "axum::extract::rejection::MissingPathParams",
            "axum::extract::rejection::PathRejection",
            "axum::extract::rejection::QueryRejection",
            "axum::extract::rejection::RawPathParamsRejection",
            "axum::extract::rejection::StringRejection",
            "axum_extra::extract::FormRejection",
            "axum_extra::extract::QueryRejection",
            "axum_extra::typed_header::TypedHeaderRejection",
        ],
        rows: &[
            ("body_text", Found::Native(errors::BODY_TEXT)),
            ("status", Found::Native(errors::STATUS)),
            ("to_string", Found::Native(errors::BODY_TEXT)),
        ],
    },
    Methods {
        on: &["http::Uri"],
        rows: &[
            ("path", Found::Type("&str")),
            ("query", Found::Type("Option<&str>")),
            ("host", Found::Type("Option<&str>")),
        ],
    },
];
