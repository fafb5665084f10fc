//! Extractors of the project, and middleware.

use super::support::reads;

#[test]
fn a_required_bearer_token() {
    reads(
        "/",
        "struct User;
        impl<S: Send + Sync> FromRequestParts<S> for User {
            type Rejection = StatusCode;
            async fn from_request_parts(parts: &mut request::Parts, _: &S) -> Result<Self, StatusCode> {
                let value = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
                let token = value.strip_prefix(\"Bearer \").ok_or(StatusCode::UNAUTHORIZED)?;
                Ok(User)
            }
        }
        async fn get(user: User) {}",
        "GET
           answers 401
           needs bearer
         scheme bearer: Bearer",
    );
}

#[test]
fn tokens_read_by_a_function_of_the_project() {
    reads(
        "/",
        "struct User; struct MaybeUser(Option<User>); enum AppError { Missing, Wrong }
        impl FromRequestParts<()> for User {
            type Rejection = AppError;
            async fn from_request_parts(parts: &mut request::Parts, state: &()) -> Result<Self, AppError> {
                let token = token(&parts.headers)?.ok_or(AppError::Missing)?;
                authenticate(token).await
            }
        }
        impl FromRequestParts<()> for MaybeUser {
            type Rejection = AppError;
            async fn from_request_parts(parts: &mut request::Parts, state: &()) -> Result<Self, AppError> {
                match token(&parts.headers)? {
                    Some(token) => Ok(Self(Some(authenticate(token).await?))),
                    None => Ok(Self(None)),
                }
            }
        }
        fn token(headers: &HeaderMap) -> Result<Option<&str>, AppError> {
            let Some(value) = headers.get(header::AUTHORIZATION) else {
                return Ok(None);
            };
            let value = value.to_str().map_err(|_| AppError::Wrong)?;
            match value.split_once(' ') {
                Some((scheme, token)) if scheme.eq_ignore_ascii_case(\"Token\") || scheme.eq_ignore_ascii_case(\"Bearer\") => Ok(Some(token.trim())),
                _ => Err(AppError::Wrong),
            }
        }
        async fn authenticate(token: &str) -> Result<User, AppError> { db::find(token).await }
        async fn get(user: User) {}
        async fn put(user: MaybeUser) {}",
        "GET
           answers default
           needs token | bearer
         PUT
           answers default
           needs nothing | token | bearer
         scheme bearer: Bearer
         scheme token: key in header Authorization The word `Token`, a space, and the key.",
    );
}

#[test]
fn extractors_that_run_extractors() {
    reads(
        "/",
        "use axum_extra::{TypedHeader, headers::{Authorization, authorization::Bearer}};
        struct User; struct Admin; struct Valid<T>(pub T); struct Paged { page: u32 }
        #[derive(serde::Deserialize)] struct New { title: String }
        #[derive(serde::Deserialize)] struct Page { page: u32 }
        impl<S: Send + Sync> FromRequestParts<S> for User {
            type Rejection = StatusCode;
            async fn from_request_parts(parts: &mut request::Parts, state: &S) -> Result<Self, StatusCode> {
                let TypedHeader(Authorization(bearer)) = parts.extract::<TypedHeader<Authorization<Bearer>>>().await.map_err(|_| StatusCode::UNAUTHORIZED)?;
                let Ok(Query(page)) = Query::<Page>::try_from_uri(&parts.uri) else { return Ok(User) };
                Ok(User)
            }
        }
        impl<S: Send + Sync> FromRequestParts<S> for Admin {
            type Rejection = StatusCode;
            async fn from_request_parts(parts: &mut request::Parts, state: &S) -> Result<Self, StatusCode> {
                let user = User::from_request_parts(parts, state).await?;
                Ok(Admin)
            }
        }
        impl<T, S> FromRequest<S> for Valid<T> where T: serde::de::DeserializeOwned, S: Send + Sync {
            type Rejection = StatusCode;
            async fn from_request(request: Request, state: &S) -> Result<Self, StatusCode> {
                let Json(value) = Json::<T>::from_request(request, state).await.map_err(|_| StatusCode::BAD_REQUEST)?;
                Ok(Self(value))
            }
        }
        async fn post(admin: Admin, Valid(new): Valid<New>) {}",
        "POST
           query page: integer?
           body application/json: component
           answers 400 401
           needs bearer
         scheme bearer: Bearer",
    );
}

#[test]
fn one_of_two_credentials() {
    reads(
        "/",
        "struct Caller;
        impl<S: Send + Sync> FromRequestParts<S> for Caller {
            type Rejection = StatusCode;
            async fn from_request_parts(parts: &mut request::Parts, _: &S) -> Result<Self, StatusCode> {
                if let Some(key) = parts.headers.get(\"X-Api-Key\") { return Ok(Caller); }
                let jar = axum_extra::extract::CookieJar::from_headers(&parts.headers);
                let session = jar.get(\"session\").map(|cookie| cookie.value().to_owned()).ok_or(StatusCode::UNAUTHORIZED)?;
                Ok(Caller)
            }
        }
        async fn get(caller: Caller) {}",
        "GET
           answers 401
           needs x_api_key | session
         scheme session: key in cookie session
         scheme x_api_key: key in header x-api-key",
    );
}

#[test]
fn optional_extractors_say_when_they_are_absent() {
    reads(
        "/",
        "struct User;
        impl<S: Send + Sync> FromRequestParts<S> for User {
            type Rejection = StatusCode;
            async fn from_request_parts(parts: &mut request::Parts, _: &S) -> Result<Self, StatusCode> {
                parts.headers.get(\"authorization\").map(|_| User).ok_or(StatusCode::UNAUTHORIZED)
            }
        }
        impl<S: Send + Sync> OptionalFromRequestParts<S> for User {
            type Rejection = StatusCode;
            async fn from_request_parts(parts: &mut request::Parts, _: &S) -> Result<Option<Self>, StatusCode> {
                if parts.headers.get(\"authorization\").is_none() { return Ok(None); }
                Ok(Some(User))
            }
        }
        async fn get(user: Option<User>) {}
        async fn put(user: User) {}",
        "GET
           needs nothing | authorization
         PUT
           answers 401
           needs authorization
         scheme authorization: key in header Authorization",
    );
}

#[test]
fn derived_extractors() {
    reads(
        "/[id]",
        "#[derive(serde::Deserialize)] struct Page { page: u32 }
        #[derive(FromRequestParts)] struct Context { id: Path<u32>, #[from_request(via(Query))] page: Page, headers: HeaderMap }
        #[derive(serde::Deserialize, FromRequest)] #[from_request(via(Json))] struct New { title: String }
        async fn post(context: Context, new: New) {}",
        "POST
           path id: integer
           query page: integer
           body application/json: component
           answers 400 413 415 422",
    );
}

#[test]
fn middleware_belongs_to_every_operation_below() {
    reads(
        "/",
        "async fn middleware(headers: HeaderMap, request: Request, next: Next) -> Result<Response, StatusCode> {
            let Some(key) = headers.get(\"x-admin-token\") else { return Err(StatusCode::UNAUTHORIZED) };
            let trace = request.headers().get(\"x-trace-id\").cloned();
            Ok(next.run(request).await)
        }
        async fn get() {}
        async fn post(Json(any): Json<serde_json::Value>) {}",
        "GET
           header x-trace-id: string?
           answers 401
           needs x_admin_token
         POST
           header x-trace-id: string?
           body application/json: any
           answers 400 401 413 415
           needs x_admin_token
         scheme x_admin_token: key in header x-admin-token",
    );
}

#[test]
fn what_may_be_absent_is_required_where_the_code_refuses_without_it() {
    reads(
        "/",
        "use axum_extra::{TypedHeader, headers::{Authorization, authorization::Bearer}};
        async fn post(body: Result<Json<serde_json::Value>, rejection::JsonRejection>) -> Result<(), StatusCode> {
            let Ok(Json(value)) = body else { return Err(StatusCode::BAD_REQUEST) };
            Ok(())
        }
        async fn put(body: Option<Json<serde_json::Value>>) { let value = body.map(|Json(value)| value).unwrap_or_default(); }
        async fn get(auth: Option<TypedHeader<Authorization<Bearer>>>) -> Result<(), StatusCode> {
            let Some(TypedHeader(auth)) = auth else { return Err(StatusCode::UNAUTHORIZED) };
            Ok(())
        }",
        "GET
           answers 400 401
           needs bearer
         POST
           body application/json: any
           answers 400
         PUT
           body application/json: any?
           answers 400 413 415
         scheme bearer: Bearer",
    );
}

#[test]
fn converted_rejections_answer_what_they_become() {
    reads(
        "/",
        "use axum::response::IntoResponse; use axum_extra::extract::WithRejection;
        enum AppError { Missing, Body(rejection::JsonRejection), Query }
        impl IntoResponse for AppError {
            fn into_response(self) -> Response {
                match self {
                    Self::Missing => StatusCode::NOT_FOUND.into_response(),
                    Self::Body(rejection) => rejection.status().into_response(),
                    Self::Query => StatusCode::GONE.into_response(),
                }
            }
        }
        impl From<rejection::JsonRejection> for AppError { fn from(r: rejection::JsonRejection) -> Self { Self::Body(r) } }
        impl From<rejection::QueryRejection> for AppError { fn from(_: rejection::QueryRejection) -> Self { Self::Query } }
        #[derive(serde::Deserialize)] struct New { title: String }
        #[derive(serde::Deserialize, FromRequest)] #[from_request(via(Json), rejection(AppError))] struct Derived { title: String }
        async fn post(WithRejection(Json(new), _): WithRejection<Json<New>, AppError>) {}
        async fn get(WithRejection(Query(new), _): WithRejection<Query<New>, AppError>) {}
        async fn put(new: Derived) {}",
        "GET
           query title: string
           answers 410
         POST
           body application/json: component
           answers 400 413 415 422
         PUT
           body application/json: component
           answers 400 413 415 422",
    );
}
