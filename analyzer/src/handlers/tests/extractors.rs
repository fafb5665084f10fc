//! Every row of the extractor table.

use super::support::reads;

#[test]
fn path_parameters_by_position_and_by_name() {
    reads(
        "/teams/[team]/users/[id]",
        "#[derive(serde::Deserialize)] struct Params { id: u64 }
        async fn get(Path((team, id)): Path<(String, u32)>) {}
        async fn put(Path(params): Path<Params>) {}
        async fn delete() {}
        async fn post(params: RawPathParams) {}",
        "GET
           path team: string
           path id: integer
           answers 400
         POST
           path team: string
           path id: string
           answers 400
         PUT
           path team: string
           path id: integer
           answers 400
         DELETE
           path team: string
           path id: string",
    );
}

#[test]
fn newtypes_in_a_path_are_what_is_inside() {
    reads(
        "/[a]/[b]",
        "#[derive(serde::Deserialize)] struct Pair((u8, bool));
        #[derive(serde::Deserialize)] struct Two(u8, bool);
        async fn get(Path(pair): Path<Pair>) {}
        async fn put(Path(two): Path<Two>) {}",
        "GET
           path a: integer
           path b: bool
           answers 400
         PUT
           path a: integer
           path b: bool
           answers 400",
    );
}

#[test]
fn catch_alls_take_segments() {
    reads(
        "/docs/[[...rest]]",
        "async fn get(rest: Option<Path<String>>) {}",
        "GET
           path rest: string? segments
           answers 400",
    );
}

#[test]
fn a_query_is_one_parameter_for_each_field() {
    reads(
        "/",
        "#[derive(serde::Deserialize)] struct Filter { q: String, limit: Option<u32>, #[serde(default)] all: bool }
        async fn get(Query(filter): Query<Filter>) {}
        async fn put(Query(all): Query<std::collections::HashMap<String, String>>, RawQuery(raw): RawQuery) {}",
        "GET
           query q: string
           query limit: integer?
           query all: bool with limits?
           answers 400
         PUT
           query query: map of string? free keys",
    );
}

#[test]
fn axum_extra_reads_lists_in_a_query() {
    reads(
        "/",
        "#[derive(serde::Deserialize)] struct Filter { tag: Vec<String> }
        async fn get(axum_extra::extract::Query(filter): axum_extra::extract::Query<Filter>) {}
        async fn put(filter: axum_extra::extract::OptionalQuery<Filter>) {}",
        "GET
           query tag: [string] repeated
           answers 400
         PUT
           query tag: [string]? repeated
           answers 400",
    );
}

#[test]
fn bodies_and_what_they_refuse() {
    reads(
        "/",
        "#[derive(serde::Deserialize)] struct New { title: String }
        async fn post(Json(new): Json<New>) {}
        async fn put(new: Option<Json<New>>) {}
        async fn patch(Form(new): Form<New>) {}
        async fn get(Form(new): Form<New>) {}
        async fn delete(Json(any): Json<serde_json::Value>) {}",
        "GET
           query title: string
           answers 400
         POST
           body application/json: component
           answers 400 413 415 422
         PUT
           body application/json: component?
           answers 400 413 415 422
         PATCH
           body application/x-www-form-urlencoded: component
           answers 400 413 415 422
         DELETE
           body application/json: any
           answers 400 413 415",
    );
    reads(
        "/",
        "async fn post(raw: body::Bytes) {}
        async fn put(text: String) {}
        async fn patch(request: Request) {}
        async fn get(request: Request) {}",
        "GET
         POST
           body application/octet-stream: any
           answers 400 413
         PUT
           body text/plain: string
           answers 400 413
         PATCH
           body application/octet-stream: any?",
    );
}

#[test]
fn multipart_fields_come_from_structs_and_from_names() {
    reads(
        "/",
        "use axum_typed_multipart::{TryFromMultipart, TypedMultipart, FieldData};
        #[derive(TryFromMultipart)] #[try_from_multipart(rename_all = \"camelCase\")]
        struct Upload { file_name: String, photo: FieldData<body::Bytes>, tags: Vec<String>, #[form_data(field_name = \"x\")] age: Option<u8> }
        async fn post(TypedMultipart(upload): TypedMultipart<Upload>) {}
        async fn put(mut parts: Multipart) -> Result<(), multipart::MultipartError> {
            while let Some(field) = parts.next_field().await? {
                match field.name() {
                    Some(\"title\") => drop(field.text().await?),
                    Some(\"photo\") => drop(field.bytes().await?),
                    _ => {}
                }
            }
            Ok(())
        }
        async fn patch(mut parts: Multipart) {
            while let Some(field) = parts.next_field().await.unwrap() {
                let name = field.name().unwrap_or_default().to_owned();
                if name == \"avatar\" { let data = field.bytes().await; }
            }
        }",
        "POST
           body multipart/form-data: { fileName: string, photo: file, tags: [string]?, x: integer? }
           answers 400 413 500
         PUT
           body multipart/form-data: { title: string?, photo: file? }
           answers 400 413 500
         PATCH
           body multipart/form-data: { avatar: file? }
           answers 400",
    );
}

#[test]
fn headers_and_cookies() {
    reads(
        "/",
        "use axum_extra::{TypedHeader, headers::{UserAgent, IfNoneMatch, Authorization, authorization::{Basic, Bearer}}, extract::CookieJar};
        const TENANT: &str = \"X-Tenant\";
        async fn get(TypedHeader(agent): TypedHeader<UserAgent>, etag: TypedHeader<IfNoneMatch>, auth: TypedHeader<Authorization<Bearer>>) {}
        async fn put(auth: Option<TypedHeader<Authorization<Basic>>>) {}
        async fn post(headers: HeaderMap, jar: CookieJar) -> Result<(), StatusCode> {
            let tenant = headers.get(TENANT).ok_or(StatusCode::BAD_REQUEST)?;
            let language = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or(\"en\");
            if let Some(theme) = jar.get(\"theme\") {}
            Ok(())
        }",
        "GET
           header user-agent: string
           header if-none-match: string?
           answers 400
           needs bearer
         POST
           header x-tenant: string
           header accept-language: string?
           cookie theme: string?
           answers 400
         PUT
           answers 400
           needs nothing | basic
         scheme basic: Basic
         scheme bearer: Bearer",
    );
}

#[test]
fn wrappers_read_what_they_wrap() {
    reads(
        "/[id]",
        "use axum_extra::{extract::Cached, either::Either};
        #[derive(serde::Deserialize)] struct Page { page: u32 }
        async fn get(Cached(headers): Cached<HeaderMap>, id: Result<Path<u32>, rejection::PathRejection>) {}
        async fn put(either: Either<Path<u32>, Query<Page>>) {}
        async fn post((Path(id), Json(any)): (Path<u32>, Json<Page>)) {}",
        "GET
           path id: integer
         POST
           path id: integer
           body application/json: component
           answers 400 413 415 422
         PUT
           path id: integer
           query page: integer?
           answers 400",
    );
}

#[test]
fn what_the_server_knows_is_no_input() {
    reads(
        "/",
        "#[derive(Clone)] struct App;
        async fn get(State(app): State<App>, Extension(x): Extension<u8>, method: Method, uri: Uri, matched: MatchedPath, OriginalUri(original): OriginalUri, ConnectInfo(peer): ConnectInfo<std::net::SocketAddr>) {}",
        "GET",
    );
}

#[test]
fn web_sockets() {
    reads(
        "/",
        "async fn get(upgrade: WebSocketUpgrade) {}",
        "GET
           answers 400 426",
    );
}
