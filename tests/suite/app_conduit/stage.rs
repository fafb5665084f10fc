//! A running Conduit, and people who use it.

use conduit::Settings;
use serde_json::{Value, json};

use crate::support::{Answer, App, Call};

/// Signs the tokens of every test.
pub(crate) const SECRET: &[u8] = b"only the tests sign tokens with this";

pub(crate) const PASSWORD: &str = "correct horse";

pub(crate) struct Stage {
    pub(crate) app: App,
    pub(crate) database_url: String,
}

/// Somebody with an account.
pub(crate) struct Person {
    pub(crate) token: String,
}

impl Stage {
    pub(crate) async fn start() -> Self {
        Self::start_for_origins(&[]).await
    }

    /// Starts the service with these origins allowed to call it from a browser.
    pub(crate) async fn start_for_origins(origins: &[&'static str]) -> Self {
        let cors_origins = origins.iter().copied();
        let cors_origins = cors_origins.map(axum::http::HeaderValue::from_static);
        let mut settings = Settings {
            port: 0,
            database_url: String::new(),
            jwt_secret: SECRET.to_vec(),
            cors_origins: cors_origins.collect(),
        };
        let app = App::start("conduit", async |database_url| {
            settings.database_url = database_url;
            conduit::app(settings.clone()).await
        })
        .await;
        Self {
            app,
            database_url: settings.database_url,
        }
    }

    pub(crate) async fn register(&self, name: &str) -> Person {
        let email = email(name);
        let user = json!({"username": name, "email": email, "password": PASSWORD});
        let call = self.app.post("/api/users").json(json!({"user": user}));
        let user = call.await.expect(201).json();
        Person {
            token: text(&user["user"]["token"]),
        }
    }

    /// Lets somebody publish an article, and returns it.
    pub(crate) async fn publish(&self, author: &Person, title: &str, tags: &[&str]) -> Value {
        let article = json!({
            "title": title, "description": "About it.", "body": "All of it.", "tagList": tags,
        });
        let call = self.app.post("/api/articles").by(author);
        let created = call.json(json!({"article": article})).await;
        created.expect(201).json()["article"].clone()
    }
}

pub(crate) fn email(name: &str) -> String {
    format!("{name}@example.com")
}

/// The path of an article.
pub(crate) fn path(article: &Value) -> String {
    format!("/api/articles/{}", text(&article["slug"]))
}

#[track_caller]
pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

impl Call {
    /// Sends the token of this person along.
    pub(crate) fn by(self, person: &Person) -> Self {
        self.header("authorization", &format!("Token {}", person.token))
    }
}

impl Answer {
    /// Checks a refusal: its status, and its whole body, which is the same for every error.
    #[track_caller]
    pub(crate) fn refused(self, status: u16, errors: Value) -> Self {
        let answer = self.expect(status);
        assert_eq!(answer.json(), json!({ "errors": errors }));
        let challenge = if status == 401 { "Token" } else { "" };
        assert_eq!(answer.header("www-authenticate"), challenge);
        answer
    }
}
