//! What cannot be followed is unknown, and a finding says which place would have to change.

use super::support::answers;

#[test]
fn libraries_traits_and_computed_statuses() {
    answers(
        r#"
        #[derive(Serialize)] struct Item { id: i64 }
        mod a { use super::*; pub async fn get() -> Response { legacy::render().await } }
        mod b { use super::*; pub async fn get(code: String) -> impl IntoResponse {
            let status = StatusCode::from_u16(code.parse().unwrap()).unwrap();
            (status, "text")
        } }
        mod c { use super::*; pub async fn get() -> impl IntoResponse { Json(legacy::rows().await) } }
        mod d { use super::*; pub async fn get() -> Option<Json<Item>> { None } }
        mod e { use super::*;
            pub enum AppError { A, B }
            impl From<std::fmt::Error> for AppError { fn from(_: std::fmt::Error) -> Self { Self::A } }
            impl From<std::io::Error> for AppError { fn from(_: std::io::Error) -> Self { Self::B } }
            impl IntoResponse for AppError { fn into_response(self) -> Response { StatusCode::BAD_GATEWAY.into_response() } }
            pub async fn get() -> Result<(), AppError> { legacy::save().await?; Ok(()) }
        }
        "#,
        r#"
        get
          default
        get
          default
        get
          200 application/json ?
        get
          default
        get
          200
          default
        ! opaque-response [legacy::render()]: this `Response` comes out of code that cannot be followed, so its answers are not known
        ! unknown-status [code.parse().unwrap()]: this status is computed while the service runs
        ! unknown-body-type [legacy::rows()]: the type of this body is not known
        ! not-a-response [None]: what `Option<Json<Item>>` answers is not known
        ! opaque-error [legacy::save().await?]: the type of this error is not known, so neither is the `AppError` that it becomes
        "#,
    );
}

#[test]
fn the_crate_of_a_call_tells_its_error() {
    answers(
        r#"
        enum AppError { Redis(redis::RedisError), Io(std::io::Error) }
        impl From<redis::RedisError> for AppError { fn from(e: redis::RedisError) -> Self { Self::Redis(e) } }
        impl From<std::io::Error> for AppError { fn from(e: std::io::Error) -> Self { Self::Io(e) } }
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                match self { Self::Redis(_) => StatusCode::BAD_GATEWAY, Self::Io(_) => StatusCode::INSUFFICIENT_STORAGE }.into_response()
            }
        }
        async fn get(State(client): State<redis::Client>) -> Result<(), AppError> {
            let mut connection = client.get_multiplexed_async_connection().await?;
            connection.incr("hits", 1).await?;
            Ok(())
        }
        async fn put() -> Result<(), AppError> { tokio::fs::write("x", "y").await?; Ok(()) }
        "#,
        r#"
        get
          200
          502
        put
          200
          507
        "#,
    );
}

#[test]
fn macros_that_return_by_themselves() {
    answers(
        r#"
        macro_rules! check { ($x:expr) => { if !$x { return Err(StatusCode::FORBIDDEN); } } }
        macro_rules! double { ($x:expr $(,)?) => { $x * 2 } }
        async fn get() -> Result<String, StatusCode> {
            check!(allowed());
            let four = double!(2);
            Ok(String::new())
        }
        "#,
        r#"
        get
          200 text/plain string
          default
        ! opaque-response [check!(allowed())]: `check!` may return from here, and what it returns cannot be read
        "#,
    );
}
