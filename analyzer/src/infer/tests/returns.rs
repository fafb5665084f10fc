//! Return types, constants in bodies, and what axum makes of them.

use super::support::answers;

#[test]
fn each_responder_has_its_answer() {
    answers(
        r#"
        #[derive(Serialize)] struct Post { id: i64 }
        mod a { use super::*; pub async fn get() -> Json<Post> { todo!() } }
        mod b { use super::*; pub async fn get() -> Html<String> { todo!() } }
        mod c { use super::*; pub async fn get() {} }
        mod d { use super::*; pub async fn get() -> &'static str { "hi" } }
        mod e { use super::*; pub async fn get() -> Vec<u8> { todo!() } }
        mod f { use super::*; pub async fn get() -> NoContent { NoContent } }
        mod g { use super::*; pub async fn get() -> Redirect { Redirect::to("/") } }
        mod h { use super::*; pub async fn get() -> (StatusCode, Json<Vec<Post>>) { (StatusCode::CREATED, Json(vec![])) } }
        mod i { use super::*; pub async fn get() -> StatusCode { StatusCode::ACCEPTED } }
        mod j { use super::*; pub async fn get() -> ([(header::HeaderName, &'static str); 1], String) { ([(header::CONTENT_TYPE, "text/csv")], String::new()) } }
        "#,
        r#"
        get
          200 application/json Post
        get
          200 text/html string
        get
          200
        get
          200 text/plain string
        get
          200 application/octet-stream any
        get
          204
        get
          303 +location
        get
          201 application/json [Post]
        get
          202
        get
          200 text/csv string
        "#,
    );
}

#[test]
fn every_return_is_an_answer() {
    answers(
        r#"
        #[derive(Serialize)] struct Post { id: i64 }
        async fn get(Path(id): Path<i64>) -> impl IntoResponse {
            if id < 0 {
                return (StatusCode::BAD_REQUEST, "negative").into_response();
            }
            match id {
                0 => StatusCode::NOT_FOUND.into_response(),
                1 => (StatusCode::OK, Json(Post { id })).into_response(),
                _ => Json(serde_json::json!({ "id": id, "tags": ["a"], "next": null })).into_response(),
            }
        }
        "#,
        r#"
        get
          200 application/json Post
          200 application/json {id: integer, tags: [string], next: null}
          400 text/plain string "negative"
          404
        "#,
    );
}
