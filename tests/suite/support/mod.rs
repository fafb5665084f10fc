//! Runs an application in this process and calls it over real HTTP.
//!
//! Nothing here knows which application it is: a test file says how to make the router.

#![allow(dead_code, reason = "each test file uses its part")]

mod contract;

use std::{fmt::Display, path::Path, pin::Pin, sync::Arc};

use contract::Contract;
use reqwest::{Client, Method, RequestBuilder, header::HeaderMap, redirect::Policy};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};

/// A running application, on a port and with data of its own; it ends when this is dropped.
pub(crate) struct App {
    base: String,
    client: Client,
    server: JoinHandle<()>,
    contract: Option<Arc<Contract>>,
    _data: TempDir,
}

impl App {
    /// Serves what `router` makes of the URL of an empty database. Every answer is held against the
    /// document of the application of this name.
    pub(crate) async fn start<E: Display>(
        name: &str,
        router: impl AsyncFnOnce(String) -> Result<axum::Router, E>,
    ) -> Self {
        let data = tempfile::tempdir().expect("a temporary directory");
        let router = match router(database_url(data.path())).await {
            Ok(router) => router,
            Err(error) => unreachable!("the application does not start: {error}"),
        };
        let (base, server) = serve(router).await;
        let client = Client::builder()
            .redirect(Policy::none())
            .build()
            .expect("a client");
        Self {
            base,
            client,
            server,
            contract: Contract::of(name).map(Arc::new),
            _data: data,
        }
    }

    /// Where it is served.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) fn call(&self, method: Method, path: &str) -> Call {
        Call {
            request: self
                .client
                .request(method.clone(), format!("{}{path}", self.base)),
            method,
            path: path.to_owned(),
            contract: self.contract.clone(),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Call {
        self.call(Method::GET, path)
    }

    pub(crate) fn post(&self, path: &str) -> Call {
        self.call(Method::POST, path)
    }

    pub(crate) fn put(&self, path: &str) -> Call {
        self.call(Method::PUT, path)
    }

    pub(crate) fn patch(&self, path: &str) -> Call {
        self.call(Method::PATCH, path)
    }

    pub(crate) fn delete(&self, path: &str) -> Call {
        self.call(Method::DELETE, path)
    }

    /// What `OPTIONS` says about a path, which is the same as what a 405 there says.
    pub(crate) async fn allow(&self, path: &str) -> String {
        let answer = self.call(Method::OPTIONS, path).await.expect(204);
        assert_eq!(answer.body, b"", "OPTIONS has no body");
        let allow = answer.header("allow").to_owned();
        let trace = self.call(Method::TRACE, path).await.expect(405);
        assert_eq!(trace.header("allow"), allow);
        allow
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Serves a router on a free port; also for a stand-in of a server that an application calls.
pub(crate) async fn serve(router: axum::Router) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("its address");
    let server = tokio::spawn(async move {
        axum::serve(listener, router).await.expect("it serves");
    });
    (format!("http://{address}"), server)
}

fn database_url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("test.db").display())
}

/// A request that is sent when it is awaited.
pub(crate) struct Call {
    request: RequestBuilder,
    method: Method,
    path: String,
    contract: Option<Arc<Contract>>,
}

impl Call {
    pub(crate) fn json(self, body: Value) -> Self {
        self.with(|request| request.json(&body))
    }

    pub(crate) fn form(self, fields: &[(&str, &str)]) -> Self {
        self.with(|request| request.form(fields))
    }

    pub(crate) fn multipart(self, form: reqwest::multipart::Form) -> Self {
        self.with(|request| request.multipart(form))
    }

    pub(crate) fn body(self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.with(|request| {
            request
                .header("content-type", content_type)
                .body(body.into())
        })
    }

    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        self.with(|request| request.header(name, value))
    }

    fn with(mut self, change: impl FnOnce(RequestBuilder) -> RequestBuilder) -> Self {
        self.request = change(self.request);
        self
    }

    /// Sends the request and leaves the body to be read piece by piece.
    pub(crate) async fn stream(self) -> reqwest::Response {
        self.request.send().await.expect("an answer")
    }
}

impl IntoFuture for Call {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (method, path) = (self.method.clone(), self.path.clone());
            let contract = self.contract.clone();
            let response = self.stream().await;
            let answer = Answer {
                status: response.status().as_u16(),
                headers: response.headers().clone(),
                body: response.bytes().await.expect("a whole body").to_vec(),
            };
            if let Some(contract) = contract {
                contract.check(&method, &path, &answer);
            }
            answer
        })
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(
            self.status,
            status,
            "{}",
            String::from_utf8_lossy(&self.body)
        );
        self
    }

    /// The value of a header, or nothing at all when there is none.
    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().expect("a readable header"))
    }

    /// The body as text, whatever it is.
    pub(crate) fn lossy(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    #[track_caller]
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/json");
        serde_json::from_slice(&self.body).expect("JSON")
    }
}
