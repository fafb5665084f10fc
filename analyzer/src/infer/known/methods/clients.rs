//! TABLE of the methods of database, HTTP client and other crates that handlers call.

use super::Methods;
use crate::infer::known::{Found, sql};

pub(super) static METHODS: &[Methods] = &[
    Methods {
        on: &["sqlx::QueryAs"],
        rows: &[
            ("bind", Found::This),
            ("execute", Found::Native(sql::FETCH)),
            ("fetch", Found::Native(sql::FETCH)),
            ("fetch_all", Found::Native(sql::FETCH)),
            ("fetch_one", Found::Native(sql::FETCH)),
            ("fetch_optional", Found::Native(sql::FETCH)),
            ("map", Found::Native(sql::MAP)),
            ("persistent", Found::This),
            ("try_map", Found::Native(sql::MAP)),
        ],
    },
    Methods {
        on: &["sqlx::QueryBuilder"],
        rows: &[
            ("build", Found::Native(sql::BUILD)),
            ("build_query_as", Found::Native(sql::BUILD)),
            ("build_query_scalar", Found::Native(sql::BUILD)),
            ("push", Found::This),
            ("push_bind", Found::This),
            ("push_tuples", Found::This),
            ("push_values", Found::This),
        ],
    },
    Methods {
        on: &["sqlx::Error"],
        rows: &[
            ("as_database_error", Found::Native(sql::AS_DATABASE)),
            ("into_database_error", Found::Native(sql::AS_DATABASE)),
        ],
    },
    Methods {
        on: &["sqlx::DatabaseError"],
        rows: &[
            ("code", Found::Type("Option<&str>")),
            ("constraint", Found::Type("Option<&str>")),
            ("is_check_violation", Found::Native(sql::VIOLATION)),
            ("is_foreign_key_violation", Found::Native(sql::VIOLATION)),
            ("is_unique_violation", Found::Native(sql::VIOLATION)),
            ("message", Found::Type("&str")),
        ],
    },
    Methods {
        on: &["sqlx::Pool"],
        rows: &[
            (
                "acquire",
                Found::Type("Result<sqlx::pool::PoolConnection<$0>, sqlx::Error>"),
            ),
            (
                "begin",
                Found::Type("Result<sqlx::Transaction<$0>, sqlx::Error>"),
            ),
            (
                "begin_with",
                Found::Type("Result<sqlx::Transaction<$0>, sqlx::Error>"),
            ),
        ],
    },
    Methods {
        on: &["sqlx::Transaction"],
        rows: &[
            ("commit", Found::Type("Result<(), sqlx::Error>")),
            ("rollback", Found::Type("Result<(), sqlx::Error>")),
        ],
    },
    Methods {
        on: &["sqlx::QueryResult"],
        rows: &[
            ("last_insert_rowid", Found::Type("i64")),
            ("rows_affected", Found::Type("u64")),
        ],
    },
    Methods {
        on: &["sqlx::Row"],
        rows: &[
            ("get", Found::Type("$0")),
            ("try_get", Found::Type("Result<$0, sqlx::Error>")),
        ],
    },
    Methods {
        on: &["reqwest::Client"],
        rows: &[
            ("delete", Found::Type("reqwest::RequestBuilder")),
            (
                "execute",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            ("get", Found::Type("reqwest::RequestBuilder")),
            ("head", Found::Type("reqwest::RequestBuilder")),
            ("patch", Found::Type("reqwest::RequestBuilder")),
            ("post", Found::Type("reqwest::RequestBuilder")),
            ("put", Found::Type("reqwest::RequestBuilder")),
            ("request", Found::Type("reqwest::RequestBuilder")),
        ],
    },
    Methods {
        on: &["reqwest::RequestBuilder"],
        rows: &[
            ("basic_auth", Found::This),
            ("bearer_auth", Found::This),
            ("body", Found::This),
            ("form", Found::This),
            ("header", Found::This),
            ("headers", Found::This),
            ("json", Found::This),
            ("multipart", Found::This),
            ("query", Found::This),
            (
                "send",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            ("timeout", Found::This),
        ],
    },
    Methods {
        on: &["reqwest::Response"],
        rows: &[
            ("bytes", Found::Type("Result<bytes::Bytes, reqwest::Error>")),
            (
                "error_for_status",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            (
                "error_for_status_ref",
                Found::Type("Result<reqwest::Response, reqwest::Error>"),
            ),
            ("headers", Found::Type("http::HeaderMap")),
            ("json", Found::Type("Result<$0, reqwest::Error>")),
            ("status", Found::Type("http::StatusCode")),
            ("text", Found::Type("Result<String, reqwest::Error>")),
        ],
    },
    Methods {
        on: &["reqwest::Error"],
        rows: &[
            ("is_connect", Found::Type("bool")),
            ("is_timeout", Found::Type("bool")),
            ("status", Found::Type("Option<http::StatusCode>")),
        ],
    },
    Methods {
        on: &["chrono::DateTime"],
        rows: &[
            ("date_naive", Found::Type("chrono::NaiveDate")),
            ("timestamp", Found::Type("i64")),
            ("timestamp_millis", Found::Type("i64")),
            ("to_rfc3339", Found::Type("String")),
        ],
    },
    Methods {
        on: &["argon2::Argon2"],
        rows: &[
            (
                "hash_password",
                Found::Type("Result<_, argon2::password_hash::Error>"),
            ),
            (
                "verify_password",
                Found::Type("Result<(), argon2::password_hash::Error>"),
            ),
        ],
    },
    Methods {
        on: &["uuid::Uuid"],
        rows: &[("to_string", Found::Type("String"))],
    },
];
