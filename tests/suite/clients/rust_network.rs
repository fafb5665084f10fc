//! The Rust client on a bad network: retries, timeouts, streams, pages.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::{StreamExt, stream};

use super::rust::start;
use super::sample_client::{
    Auth, Client, EventError, LineError, Retry, TransportErrorKind, Upload, articles,
    articles_by_slug, articles_by_slug_changes, files, types,
};
use super::server;

fn quick(retries: u32) -> Retry {
    Retry {
        retries,
        pause: Duration::from_millis(1),
        ..Retry::default()
    }
}

#[tokio::test]
async fn a_request_is_repeated_when_that_does_no_harm() {
    let (client, calls) = start().await;
    let read = async |slug: &str| {
        let result = client.articles().by_slug(slug).get().await;
        let status = match &result {
            Ok(answer) => Some(answer.status),
            Err(error) => error.status(),
        };
        (status.map_or(0, |status| status.as_u16()), calls.of(slug))
    };
    assert_eq!(read("flaky").await, (200, 3), "two failures, then success");
    assert_eq!(
        read("down").await,
        (500, 3),
        "two retries, then the failure"
    );
    assert_eq!(read("busy").await, (200, 2), "`Retry-After: 0`");
    assert_eq!(read("dated").await, (200, 2), "`Retry-After` as a date");
    assert_eq!(read("far").await, (429, 1), "nobody waits for an hour");
    assert_eq!(
        read("missing").await,
        (404, 1),
        "a mistake of the caller stays one"
    );

    let call = client.articles().by_slug("down").get();
    call.retry(Retry::never()).await.expect_err("500");
    assert_eq!(calls.of("down"), 4);
    let input = types::ArticleInput::new("t");
    client
        .articles()
        .by_slug("flaky-put")
        .put(&input)
        .await
        .expect("PUT is idempotent");
    assert_eq!(calls.of("flaky-put"), 2);
}

#[tokio::test]
async fn a_post_is_repeated_with_an_idempotency_key_only() {
    let flaky = types::ArticleInput::new("flaky");
    let secret = || Auth::Bearer("secret".into());
    let (client, calls) = start().await;
    let error = client
        .articles()
        .post(&flaky)
        .auth(secret())
        .await
        .expect_err("503");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(calls.of("write"), 1);
    let (client, calls) = start().await;
    let call = client
        .articles()
        .post(&flaky)
        .auth(secret())
        .idempotency_key("1");
    call.await.expect("201");
    assert_eq!(calls.of("write"), 2);
}

#[tokio::test]
async fn nobody_there_and_nobody_answering_are_told_apart() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("its address");
    drop(listener);
    let client = Client::builder(format!("http://{address}"))
        .retry(quick(1))
        .build()
        .expect("a client");
    let error = client.articles().get().await.expect_err("nobody is there");
    assert_eq!(error.status(), None);
    let articles::GetError::Transport(error) = error else {
        unreachable!("{error}")
    };
    assert!(error.is_connect(), "{error:?}");

    let (client, calls) = start().await;
    let call = client
        .articles()
        .by_slug("hang")
        .get()
        .timeout(Duration::from_millis(50));
    let error = call.await.expect_err("nobody answers");
    assert!(matches!(error, articles_by_slug::GetError::Transport(error) if error.is_timeout()));
    assert_eq!(calls.of("hang"), 3);
}

#[tokio::test]
async fn anything_can_send_the_requests() {
    let http = reqwest::Client::new();
    let (base, _) = server::start().await;
    let seen = Arc::new(AtomicU64::new(0));
    let counter = seen.clone();
    let middleware = move |request: reqwest::Request| {
        counter.fetch_add(1, Ordering::Relaxed);
        let http = http.clone();
        async move { http.execute(request).await }
    };
    let client = Client::builder(base)
        .transport(middleware)
        .build()
        .expect("a client");
    client.articles().get().await.expect("200");
    assert_eq!(seen.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn pages_are_one_stream() {
    let (client, _) = start().await;
    let articles = client.articles().get().limit(2).items();
    let slugs: Vec<String> = articles
        .map(|article| article.expect("an article").slug)
        .collect()
        .await;
    assert_eq!(slugs, ["a0", "a1", "a2", "a3", "a4"]);
    let mut rest = client.articles().get().offset(4).items();
    assert_eq!(
        rest.next().await.expect("one").expect("an article").slug,
        "a4"
    );
    assert!(rest.next().await.is_none());
    let pages: Vec<String> = client
        .pages()
        .get()
        .items()
        .map(|item| item.expect("an item"))
        .collect()
        .await;
    assert_eq!(pages, ["1.0", "1.1", "2.0", "2.1"]);
    let hits: Vec<String> = client
        .search()
        .get("é")
        .items()
        .map(|hit| hit.expect("a hit"))
        .collect()
        .await;
    assert_eq!(hits, ["é 1", "é 2", "é 3"]);
    let mut failing = client.articles().get().tag(["bad"]).items();
    assert!(matches!(
        failing.next().await,
        Some(Err(articles::GetError::BadRequest(_)))
    ));
    assert!(failing.next().await.is_none());
}

#[tokio::test]
async fn events_come_typed_and_the_connection_is_made_again() {
    let (client, calls) = start().await;
    let changes = |slug: &str| client.articles().by_slug(slug).changes().get();
    let mut events = changes("broken").await.expect("200").body;
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        let event = event.expect("an event");
        let what = match event.data {
            types::Change::Saved(article) => article.slug,
            types::Change::Deleted => "deleted".to_owned(),
        };
        seen.push((event.id.unwrap_or_default(), event.event, what));
    }
    let expected = [
        ("1", "message", "deleted"),
        ("2", "message", "deleted"),
        ("3", "change", "3"),
    ];
    assert_eq!(
        seen,
        expected.map(|(id, event, what)| (id.to_owned(), event.to_owned(), what.to_owned()))
    );
    assert_eq!(
        calls.of("changes of broken"),
        3,
        "the first, a 503, the third"
    );

    let mut events = changes("hopeless").await.expect("200").body;
    let error = events
        .next()
        .await
        .expect("an error")
        .expect_err("it breaks again and again");
    assert!(
        matches!(error, EventError::Transport(error) if error.kind() == TransportErrorKind::Broken)
    );
    assert_eq!(calls.of("changes of hopeless"), 3);
    assert!(events.next().await.is_none());

    let mut events = changes("garbled").await.expect("200").body;
    assert!(matches!(
        events.next().await,
        Some(Err(EventError::Data { .. }))
    ));
    assert!(matches!(events.next().await, Some(Ok(event)) if event.data == types::Change::Deleted));
    let error = changes("missing").await.expect_err("404");
    assert!(matches!(
        error,
        articles_by_slug_changes::GetError::NotFound(_)
    ));
}

#[tokio::test]
async fn lines_are_values_as_they_come() {
    let (client, _) = start().await;
    let mut lines = client.log().get().await.expect("200").body;
    assert_eq!(
        lines.next().await.expect("a line").expect("a value").size,
        1
    );
    assert!(
        matches!(lines.next().await, Some(Err(LineError::Data { line, .. })) if line.contains("two"))
    );
    assert_eq!(
        lines.next().await.expect("a line").expect("a value").size,
        3
    );
    assert!(lines.next().await.is_none());
}

/// 200 MB in pieces, and how many of them were made.
fn big_body() -> (reqwest::Body, Arc<AtomicU64>) {
    let made = Arc::new(AtomicU64::new(0));
    let counter = made.clone();
    let piece = bytes::Bytes::from(vec![7_u8; 64 * 1024]);
    let pieces = std::iter::repeat_n(piece, 3200).inspect(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let pieces = pieces.map(Ok::<_, std::io::Error>);
    (reqwest::Body::wrap_stream(stream::iter(pieces)), made)
}

#[tokio::test]
async fn files_go_up_and_come_down_without_standing_in_memory() {
    let (client, calls) = start().await;
    let (body, made) = big_body();
    let stored = client
        .files()
        .by_path(["big"])
        .put(body)
        .await
        .expect("201")
        .body;
    assert_eq!(stored.size, 200 << 20);
    assert_eq!(made.load(Ordering::Relaxed), 3200);
    // A service that takes nothing is sent no more than the buffers on the way hold; and a stream is sent once.
    let (body, made) = big_body();
    client
        .files()
        .by_path(["refused"])
        .put(body)
        .await
        .expect_err("503");
    assert_eq!(calls.of("refused"), 1);
    assert!(
        made.load(Ordering::Relaxed) < 400,
        "{made:?} pieces were made for nobody"
    );

    let (body, _) = big_body();
    let form = files::PostForm {
        file: Upload::new(body)
            .file_name("a \"b\".png")
            .content_type("image/png"),
        note: Some("é".into()),
        tags: vec!["x".into(), "y".into()],
    };
    let answer = client.files().post(form).await.expect("201");
    assert_eq!(answer.body.size, 200 << 20);
    assert_eq!(
        answer.headers["x-others"].as_bytes(),
        "note=é,tags=x,tags=y".as_bytes()
    );

    let zeros = client
        .files()
        .by_path(["zeros", "204800"])
        .get()
        .await
        .expect("200")
        .body;
    let sizes = zeros.map(|piece| piece.expect("a piece").len() as u64);
    assert_eq!(sizes.fold(0, async |sum, size| sum + size).await, 200 << 20);
    let odd = client
        .files()
        .by_path(["a", "b/", "c d", "é"])
        .get()
        .await
        .expect("200");
    assert_eq!(odd.body.text().await.expect("a text"), "a/b//c d/é");
    client
        .files()
        .by_path(["nothing"])
        .get()
        .await
        .expect_err("404");
}
