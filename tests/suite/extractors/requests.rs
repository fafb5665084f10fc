//! Requests for every answer of the fixture's handlers.

pub(crate) struct Request {
    /// As in the document: `GET /numbers/{id}`.
    pub(crate) operation: &'static str,
    pub(crate) target: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) content: Content,
    /// HTTP/1.0, whose connections are never upgraded.
    pub(crate) old: bool,
}

#[derive(Clone, Copy)]
pub(crate) enum Content {
    None,
    Bytes(&'static [u8]),
    /// Chunks without a size.
    Broken,
}

use Content::{Broken, Bytes, None};

type Headers = &'static [(&'static str, &'static str)];

const fn send(
    operation: &'static str,
    target: &'static str,
    headers: Headers,
    content: Content,
) -> Request {
    Request {
        operation,
        target,
        headers,
        content,
        old: false,
    }
}

const fn fetch(operation: &'static str, target: &'static str) -> Request {
    send(operation, target, &[], None)
}

const NONE: Headers = &[];
const JSON: Headers = &[("Content-Type", "application/json")];
const FORM: Headers = &[("Content-Type", "application/x-www-form-urlencoded")];
const PARTS: Headers = &[("Content-Type", "multipart/form-data; boundary=X")];
const LARGE: Content = Bytes(&[b'1'; 300]);
const NOT_UTF8: Content = Bytes(b"\xff");
const FIELD: Content =
    Bytes(b"--X\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nv\r\n--X--\r\n");
const UPGRADE: Headers = &[
    ("Connection", "upgrade"),
    ("Upgrade", "websocket"),
    ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ("Sec-WebSocket-Version", "13"),
];

pub(crate) static REQUESTS: &[Request] = &[
    send("POST /json", "/json", JSON, Bytes(b"{\"count\":1}")),
    send("POST /json", "/json", JSON, Bytes(b"{")),
    send("POST /json", "/json", JSON, Bytes(b"{\"count\":\"x\"}")),
    send("POST /json", "/json", NONE, Bytes(b"{\"count\":1}")),
    send("POST /json", "/json", JSON, LARGE),
    send("POST /json", "/json", JSON, Broken),
    send("PUT /json", "/json", NONE, None),
    send("PUT /json", "/json", JSON, Bytes(b"{")),
    send("PUT /json", "/json", JSON, Bytes(b"[]")),
    send("PUT /json", "/json", FORM, Bytes(b"count=1")),
    send("PUT /json", "/json", JSON, LARGE),
    send("PATCH /json", "/json", JSON, Bytes(b"[1, null]")),
    send("PATCH /json", "/json", JSON, Bytes(b"[1e999]")),
    send("PATCH /json", "/json", NONE, Bytes(b"1")),
    send("PATCH /json", "/json", JSON, LARGE),
    fetch("GET /form", "/form?name=a"),
    fetch("GET /form", "/form"),
    send("POST /form", "/form", FORM, Bytes(b"name=a")),
    send("POST /form", "/form", FORM, Bytes(b"other=a")),
    send("POST /form", "/form", NONE, Bytes(b"name=a")),
    send("POST /form", "/form", FORM, LARGE),
    send("POST /form", "/form", FORM, Broken),
    send("PUT /form", "/form", FORM, Bytes(b"any=thing")),
    send("PUT /form", "/form", NONE, Bytes(b"any=thing")),
    send("PUT /form", "/form", FORM, LARGE),
    send("PUT /form", "/form", FORM, Broken),
    fetch("GET /query", "/query?page=2"),
    fetch("GET /query", "/query?page=two"),
    fetch("GET /lists", "/lists?tag=1&tag=2"),
    fetch("GET /lists", "/lists?tag=one"),
    fetch("GET /numbers/{id}", "/numbers/7"),
    fetch("GET /numbers/{id}", "/numbers/seven"),
    fetch("GET /names/{name}", "/names/a%20b"),
    fetch("GET /names/{name}", "/names/%FF"),
    fetch("PUT /names/{name}", "/names/a"),
    fetch("PUT /names/{name}", "/names/%FF"),
    send("POST /bytes", "/bytes", NONE, NOT_UTF8),
    send("POST /bytes", "/bytes", NONE, LARGE),
    send("POST /bytes", "/bytes", NONE, Broken),
    send("PUT /bytes", "/bytes", NONE, Bytes(b"text")),
    send("PUT /bytes", "/bytes", NONE, NOT_UTF8),
    send("PUT /bytes", "/bytes", NONE, LARGE),
    send("PATCH /bytes", "/bytes", NONE, LARGE),
    send("POST /multipart", "/multipart", PARTS, FIELD),
    send("POST /multipart", "/multipart", JSON, Bytes(b"{}")),
    send("PUT /multipart", "/multipart", PARTS, FIELD),
    send("PUT /multipart", "/multipart", PARTS, Bytes(b"--")),
    send("PUT /multipart", "/multipart", PARTS, LARGE),
    send("PUT /multipart", "/multipart", PARTS, Broken),
    send("GET /headers", "/headers", &[("User-Agent", "test")], None),
    send("GET /headers", "/headers", NONE, None),
    send(
        "PUT /headers",
        "/headers",
        &[("Authorization", "Bearer x")],
        None,
    ),
    send(
        "PUT /headers",
        "/headers",
        &[("Authorization", "Basic x")],
        None,
    ),
    send("POST /headers", "/headers", NONE, None),
    send("POST /headers", "/headers", &[("Range", "pages=1")], None),
    send("GET /socket", "/socket", UPGRADE, None),
    send("GET /socket", "/socket", NONE, None),
    Request {
        operation: "GET /socket",
        target: "/socket",
        headers: UPGRADE,
        content: None,
        old: true,
    },
    send("GET /key", "/key", &[("X-Api-Key", "long")], None),
    send("GET /key", "/key", &[("X-Api-Key", "a")], None),
    send("GET /key", "/key", NONE, None),
    send("POST /key", "/key", JSON, Bytes(b"1")),
    send("POST /key", "/key", NONE, None),
];
