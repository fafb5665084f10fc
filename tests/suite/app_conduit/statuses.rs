//! Every operation with every status it can answer with, each one produced by a request.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};
use sqlx::{ConnectOptions, Executor, sqlite::SqliteConnectOptions};

use crate::{
    stage::{PASSWORD, Person, Stage, email, path},
    support::{Answer, Call},
};

#[derive(Clone, Copy, PartialEq)]
enum Token {
    Unread,
    Optional,
    Required,
}

/// An operation, and what it can answer with.
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    token: Token,
    /// A body that is accepted.
    body: Option<fn() -> Value>,
    pages: bool,
    pub(crate) statuses: &'static [u16],
}

impl Operation {
    /// Whether there are rules that a request can break.
    pub(crate) fn is_validated(&self) -> bool {
        self.body.is_some() || self.pages
    }
}

pub(crate) fn operations() -> Vec<Operation> {
    let user = || json!({"user": {"username": "new", "email": email("new"), "password": PASSWORD}});
    let login = || json!({"user": {"email": email("jake"), "password": PASSWORD}});
    let account = || json!({"user": {"bio": "I train dragons."}});
    let article = || json!({"article": {"title": "T", "description": "D", "body": "B"}});
    let changes = || json!({"article": {"body": "New."}});
    let comment = || json!({"comment": {"body": "Thank you!"}});
    let operation = |method, path, token, body, statuses: &'static [u16]| Operation {
        method,
        path,
        token,
        body,
        pages: false,
        statuses,
    };
    let list = |path, token, statuses| Operation {
        pages: true,
        ..operation(Method::GET, path, token, None, statuses)
    };
    use Token::{Optional, Required, Unread};
    const LIKE: &str = "/api/articles/{slug}/favorite";
    const FOLLOW: &str = "/api/profiles/{username}/follow";
    const COMMENTS: &str = "/api/articles/{slug}/comments";
    const ARTICLE: &str = "/api/articles/{slug}";
    let (get, put, post, delete) = (Method::GET, Method::PUT, Method::POST, Method::DELETE);
    #[rustfmt::skip]
    let all = vec![
        operation(post.clone(), "/api/users", Unread, Some(user), &[201, 400, 409, 413, 415, 422, 500]),
        operation(post.clone(), "/api/users/login", Unread, Some(login), &[200, 400, 401, 413, 415, 422, 500]),
        operation(get.clone(), "/api/user", Required, None, &[200, 401, 500]),
        operation(put.clone(), "/api/user", Required, Some(account), &[200, 400, 401, 409, 413, 415, 422, 500]),
        operation(get.clone(), "/api/profiles/{username}", Optional, None, &[200, 400, 401, 404, 500]),
        operation(post.clone(), FOLLOW, Required, None, &[200, 400, 401, 404, 500]),
        operation(delete.clone(), FOLLOW, Required, None, &[200, 400, 401, 404, 500]),
        list("/api/articles", Optional, &[200, 400, 401, 422, 500]),
        list("/api/articles/feed", Required, &[200, 400, 401, 422, 500]),
        operation(post.clone(), "/api/articles", Required, Some(article), &[201, 400, 401, 413, 415, 422, 500]),
        operation(get.clone(), ARTICLE, Optional, None, &[200, 400, 401, 404, 500]),
        operation(put, ARTICLE, Required, Some(changes), &[200, 400, 401, 403, 404, 413, 415, 422, 500]),
        operation(delete.clone(), ARTICLE, Required, None, &[204, 400, 401, 403, 404, 500]),
        operation(post.clone(), LIKE, Required, None, &[200, 400, 401, 404, 500]),
        operation(delete.clone(), LIKE, Required, None, &[200, 400, 401, 404, 500]),
        operation(get.clone(), COMMENTS, Optional, None, &[200, 400, 401, 404, 500]),
        operation(post, COMMENTS, Required, Some(comment), &[201, 400, 401, 404, 413, 415, 422, 500]),
        operation(delete, "/api/articles/{slug}/comments/{id}", Required, None, &[204, 400, 401, 403, 404, 500]),
        operation(get, "/api/tags", Unread, None, &[200, 500]),
    ];
    all
}

/// Requests of one operation on a service of its own, and the statuses that came back.
struct Run {
    operation: Operation,
    stage: Stage,
    jake: Person,
    anna: Person,
    comment: Value,
    seen: BTreeSet<u16>,
}

impl Run {
    async fn start(operation: Operation) -> Self {
        let stage = Stage::start().await;
        let jake = stage.register("jake").await;
        let anna = stage.register("anna").await;
        let article = stage.publish(&jake, "A title", &[]).await;
        let comments = stage.app.post(&format!("{}/comments", path(&article)));
        let comment = comments.by(&jake).json(json!({"comment": {"body": "B"}}));
        let comment = comment.await.expect(201).json()["comment"]["id"].clone();
        Self {
            operation,
            stage,
            jake,
            anna,
            comment,
            seen: BTreeSet::new(),
        }
    }

    fn path(&self) -> String {
        let comment = self.comment.to_string();
        let path = self.operation.path.replace("{slug}", "a-title");
        path.replace("{username}", "anna").replace("{id}", &comment)
    }

    /// A request as Jake, without a body.
    fn call(&self, path: &str) -> Call {
        let call = self.stage.app.call(self.operation.method.clone(), path);
        if self.operation.token == Token::Unread {
            call
        } else {
            call.by(&self.jake)
        }
    }

    fn body(&self, call: Call) -> Call {
        match self.operation.body {
            Some(body) => call.json(body()),
            None => call,
        }
    }

    /// Sends a request, checks what came back, and takes note of it.
    async fn check(&mut self, call: Call, status: u16, text: bool) {
        let answer = call.await;
        let name = format!("{} {}", self.operation.method, self.operation.path);
        assert_eq!(
            answer.status,
            status,
            "{name}: {}",
            String::from_utf8_lossy(&answer.body)
        );
        if text {
            assert_eq!(
                answer.header("content-type"),
                "text/plain; charset=utf-8",
                "{name}"
            );
        } else if status >= 400 {
            assert_error(&answer);
        }
        self.seen.insert(status);
    }

    async fn breaks_the_token(&mut self) {
        let call = || {
            self.stage
                .app
                .call(self.operation.method.clone(), &self.path())
        };
        let wrong = self.body(call()).header("authorization", "Token nonsense");
        let without = self.body(call());
        match self.operation.token {
            Token::Unread => {}
            Token::Optional => self.check(wrong, 401, false).await,
            Token::Required => {
                self.check(wrong, 401, false).await;
                self.check(without, 401, false).await;
            }
        }
    }

    async fn breaks_the_path(&mut self) {
        let template = self.operation.path;
        for name in ["{slug}", "{username}", "{id}"] {
            if !template.contains(name) {
                continue;
            }
            let (unreadable, unknown) = if name == "{id}" {
                ("x", "999")
            } else {
                ("%ff", "x")
            };
            let with = |value| {
                let path = template.replace(name, value);
                let path = path.replace("{slug}", "a-title").replace("{id}", "1");
                self.body(self.call(&path))
            };
            let (unreadable, unknown) = (with(unreadable), with(unknown));
            self.check(unreadable, 400, true).await;
            self.check(unknown, 404, false).await;
        }
    }

    async fn breaks_the_body_or_the_query(&mut self) {
        let path = self.path();
        if self.operation.body.is_some() {
            let too_large = vec![b' '; 2 * 1024 * 1024 + 1];
            let calls = [
                (self.call(&path).body("application/json", "{"), 400),
                (self.call(&path).body("application/json", too_large), 413),
                (self.call(&path).body("text/plain", "{}"), 415),
                (self.call(&path), 415),
                (self.call(&path).json(json!({})), 422),
            ];
            for (call, status) in calls {
                self.check(call, status, false).await;
            }
        }
        if self.operation.pages {
            let (unreadable, refused) = (format!("{path}?limit=x"), format!("{path}?limit=0"));
            self.check(self.call(&unreadable), 400, true).await;
            self.check(self.call(&refused), 422, false).await;
        }
    }

    /// What only some operations can answer.
    async fn breaks_the_rules(&mut self) {
        let call = self
            .stage
            .app
            .call(self.operation.method.clone(), &self.path());
        if self.operation.statuses.contains(&403) {
            let by_another = self.body(call.by(&self.anna));
            self.check(by_another, 403, false).await;
        } else if self.operation.statuses.contains(&409) {
            let taken =
                json!({"user": {"username": "anna", "email": "x@y.z", "password": PASSWORD}});
            let taken = self.call(&self.path()).json(taken);
            self.check(taken, 409, false).await;
        } else if self.operation.path == "/api/users/login" {
            let wrong = json!({"user": {"email": email("jake"), "password": "wrong password"}});
            self.check(call.json(wrong), 401, false).await;
        }
    }

    async fn breaks_the_database(&mut self) {
        let options: SqliteConnectOptions = self.stage.database_url.parse().expect("a URL");
        let mut database = options
            .foreign_keys(false)
            .connect()
            .await
            .expect("a database");
        let drop = "DROP TABLE users; DROP TABLE article_tags;";
        database.execute(drop).await.expect("tables to drop");
        let call = self.body(self.call(&self.path()));
        let answer = call
            .await
            .refused(500, json!({"server": ["internal error"]}));
        self.seen.insert(answer.status);
    }
}

/// Every error is a list of messages for each of some fields.
#[track_caller]
fn assert_error(answer: &Answer) {
    let body = answer.json();
    let fields = body["errors"].as_object().expect("errors by field");
    assert_eq!(body.as_object().map(|body| body.len()), Some(1), "{body}");
    assert!(!fields.is_empty(), "{body}");
    for messages in fields.values() {
        let messages = messages.as_array().expect("a list of messages");
        assert!(
            !messages.is_empty() && messages.iter().all(Value::is_string),
            "{body}"
        );
    }
}

#[tokio::test]
async fn every_status_of_every_operation_is_seen() {
    for operation in operations() {
        let name = format!("{} {}", operation.method, operation.path);
        let mut run = Run::start(operation).await;
        run.breaks_the_token().await;
        run.breaks_the_path().await;
        run.breaks_the_body_or_the_query().await;
        run.breaks_the_rules().await;
        let success = run.operation.statuses[0];
        let call = run.body(run.call(&run.path()));
        run.check(call, success, false).await;
        run.breaks_the_database().await;
        let seen: Vec<u16> = run.seen.into_iter().collect();
        assert_eq!(seen, run.operation.statuses, "{name}");
    }
}
