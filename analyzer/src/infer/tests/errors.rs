//! Errors as effects: which variants reach a handler, and what each becomes.

use super::support::{answers, explained};

#[test]
fn only_the_variants_that_reach_a_handler_are_its_answers() {
    explained(
        r#"
        #[derive(Serialize)] struct Post { id: i64 }
        #[derive(Serialize)] struct ErrorBody { error: String }
        enum AppError {
            /// No such thing.
            NotFound,
            Conflict(&'static str),
            Internal,
        }
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                let (status, text) = match self {
                    Self::NotFound => (StatusCode::NOT_FOUND, "not found"),
                    Self::Conflict(text) => (StatusCode::CONFLICT, text),
                    Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "oops"),
                };
                (status, Json(ErrorBody { error: text.to_owned() })).into_response()
            }
        }
        fn find(id: i64) -> Result<Post, AppError> {
            if id == 7 { return Err(AppError::NotFound); }
            Ok(Post { id })
        }
        async fn get(Path(id): Path<i64>) -> Result<Json<Post>, AppError> {
            let post = find(id)?;
            Ok(Json(post))
        }
        async fn put(Path(id): Path<i64>) -> Result<StatusCode, AppError> {
            find(id).map_err(|_| AppError::Conflict("taken"))?;
            Ok(StatusCode::NO_CONTENT)
        }
        "#,
        r#"
        get
          200 application/json Post
            `get` calls `find`  [find(id)]
            `find` makes `Post`  [Post { id }]
            `get` returns `Result<Json<Post>, AppError>`: 200 OK  [Ok(Json(post))]
          404 application/json ErrorBody "No such thing."
            `get` calls `find`  [find(id)]
            `find` makes `AppError::NotFound`  [AppError::NotFound]
            `into_response` answers 404 Not Found  [StatusCode::NOT_FOUND]
        put
          204
            `put` returns `Result<StatusCode, AppError>`: 204 No Content  [Ok(StatusCode::NO_CONTENT)]
          409 application/json ErrorBody "taken"
            `put` calls `find`  [find(id)]
            `find` makes `AppError::NotFound`  [AppError::NotFound]
            `put` makes `AppError::Conflict`  [AppError::Conflict("taken")]
            `into_response` answers 409 Conflict  [StatusCode::CONFLICT]
        "#,
    );
}

#[test]
fn from_and_thiserror_decide_what_a_question_mark_returns() {
    answers(
        r##"
        use thiserror::Error;
        #[derive(Serialize)] struct ErrorBody { error: String }
        #[derive(Debug, Error)]
        enum AppError {
            #[error("there is no such {0}")]
            NotFound(&'static str),
            #[error("the database failed: {0}")]
            Database(#[from] sqlx::Error),
            #[error("invalid")]
            Invalid,
        }
        impl AppError {
            fn status(&self) -> StatusCode {
                match self {
                    Self::NotFound(_) => StatusCode::NOT_FOUND,
                    Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
                    _ => StatusCode::INTERNAL_SERVER_ERROR,
                }
            }
        }
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                (self.status(), Json(ErrorBody { error: self.to_string() })).into_response()
            }
        }
        async fn get(State(db): State<sqlx::SqlitePool>) -> Result<Json<Vec<i64>>, AppError> {
            let ids = sqlx::query_scalar::<_, i64>("SELECT id FROM posts").fetch_all(&db).await?;
            Ok(Json(ids))
        }
        async fn delete(State(db): State<sqlx::SqlitePool>) -> Result<(), AppError> {
            let done = sqlx::query("DELETE FROM posts").execute(&db).await?;
            if done.rows_affected() == 0 {
                return Err(AppError::NotFound("post"));
            }
            Ok(())
        }
        "##,
        r#"
        get
          200 application/json [integer]
          500 application/json ErrorBody "the database failed"
        delete
          200
          404 application/json ErrorBody "there is no such post"
          500 application/json ErrorBody "the database failed"
        "#,
    );
}

#[test]
fn doc_comments_describe_variants_that_hold_an_error() {
    answers(
        r#"
        enum AppError {
            /// The database failed.
            Database(sqlx::Error),
        }
        impl From<sqlx::Error> for AppError { fn from(error: sqlx::Error) -> Self { Self::Database(error) } }
        impl IntoResponse for AppError {
            fn into_response(self) -> Response { (StatusCode::INTERNAL_SERVER_ERROR, "something went wrong").into_response() }
        }
        async fn get(State(db): State<sqlx::SqlitePool>) -> Result<(), AppError> {
            sqlx::query("DELETE FROM posts").execute(&db).await?;
            Ok(())
        }
        "#,
        r#"
        get
          200
          500 text/plain string "The database failed."
        "#,
    );
}

#[test]
fn statements_decide_which_database_errors_there_are() {
    answers(
        r#"
        enum AppError { Taken, Missing, Failed }
        impl From<sqlx::Error> for AppError {
            fn from(error: sqlx::Error) -> Self {
                match error {
                    sqlx::Error::RowNotFound => Self::Missing,
                    sqlx::Error::Database(cause) if cause.is_unique_violation() => Self::Taken,
                    _ => Self::Failed,
                }
            }
        }
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                match self {
                    Self::Taken => StatusCode::CONFLICT,
                    Self::Missing => StatusCode::NOT_FOUND,
                    Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
                }.into_response()
            }
        }
        async fn get(State(db): State<sqlx::SqlitePool>) -> Result<Json<i64>, AppError> {
            Ok(Json(sqlx::query_scalar("SELECT count(*) FROM posts").fetch_one(&db).await?))
        }
        async fn put(State(db): State<sqlx::SqlitePool>) -> Result<(), AppError> {
            let all: Vec<i64> = sqlx::query_scalar("SELECT id FROM posts").fetch_all(&db).await?;
            Ok(())
        }
        async fn post(State(db): State<sqlx::SqlitePool>) -> Result<(), AppError> {
            sqlx::query("INSERT INTO posts (title) VALUES (?)").bind("x").execute(&db).await?;
            Ok(())
        }
        "#,
        r#"
        get
          200 application/json integer
          404
          500
        put
          200
          500
        post
          200
          409
          500
        "#,
    );
}
