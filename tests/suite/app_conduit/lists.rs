//! Lists of articles: filters, pages, the feed, the tags.

use serde_json::{Value, json};

use crate::stage::{Person, Stage, path};

async fn list(stage: &Stage, query: &str) -> Value {
    let answer = stage.app.get(&format!("/api/articles{query}")).await;
    answer.expect(200).json()
}

async fn feed(stage: &Stage, person: &Person, query: &str) -> Value {
    let path = format!("/api/articles/feed{query}");
    stage.app.get(&path).by(person).await.expect(200).json()
}

/// The titles on a page, and how many articles there are in all.
#[track_caller]
fn titles(page: &Value) -> (Vec<&str>, u64) {
    let articles = page["articles"].as_array().expect("a list").iter();
    let titles = articles.map(|article| article["title"].as_str().expect("a title"));
    let count = page["articlesCount"].as_u64().expect("a count");
    (titles.collect(), count)
}

#[tokio::test]
async fn an_empty_service_has_empty_lists() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let nothing = json!({"articles": [], "articlesCount": 0});
    assert_eq!(list(&stage, "").await, nothing);
    assert_eq!(feed(&stage, &jake, "").await, nothing);
    let tags = stage.app.get("/api/tags").await.expect(200).json();
    assert_eq!(tags, json!({"tags": []}));
}

#[tokio::test]
async fn lists_show_articles_without_their_text() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let mut article = stage.publish(&jake, "A title", &["tag"]).await;
    article.as_object_mut().expect("an article").remove("body");
    let expected = json!({"articles": [article], "articlesCount": 1});
    assert_eq!(list(&stage, "").await, expected);
    let with_token = stage.app.get("/api/articles").by(&jake).await;
    assert_eq!(with_token.expect(200).json(), expected);
}

#[tokio::test]
async fn articles_are_filtered_by_tag_author_and_reader() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let one = stage.publish(&jake, "One", &["odd", "first"]).await;
    stage.publish(&anna, "Two", &["even"]).await;
    stage.publish(&jake, "Three", &["odd"]).await;
    let favorite = format!("{}/favorite", path(&one));
    stage.app.post(&favorite).by(&anna).await.expect(200);

    let cases = [
        ("", vec!["Three", "Two", "One"]),
        ("?tag=odd", vec!["Three", "One"]),
        ("?tag=od", vec![]),
        ("?author=jake", vec!["Three", "One"]),
        ("?author=Jake", vec!["Three", "One"]),
        ("?author=nobody", vec![]),
        ("?favorited=anna", vec!["One"]),
        ("?favorited=jake", vec![]),
        ("?tag=odd&author=jake&favorited=anna", vec!["One"]),
        ("?tag=even&author=jake", vec![]),
        ("?unknown=1", vec!["Three", "Two", "One"]),
    ];
    for (query, expected) in cases {
        let page = list(&stage, query).await;
        let count = expected.len().try_into().expect("a count");
        assert_eq!(titles(&page), (expected, count), "{query}");
    }
    let answer = stage.app.get("/api/articles?tag=first").by(&anna).await;
    let page = answer.expect(200).json();
    assert_eq!(page["articles"][0]["favorited"], true);
    assert_eq!(page["articles"][0]["favoritesCount"], 1);
}

#[tokio::test]
async fn pages_are_cut_from_the_whole_list() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    for number in 1..=21 {
        stage.publish(&jake, &number.to_string(), &[]).await;
    }
    let (first, count) = (list(&stage, "").await, 21);
    assert_eq!(
        titles(&first).0.len(),
        20,
        "as many as a page has unless told otherwise"
    );
    assert_eq!(titles(&first).1, count);
    let cases = [
        ("?limit=1", vec!["21"]),
        ("?limit=2&offset=1", vec!["20", "19"]),
        ("?author=jake&limit=1&offset=20", vec!["1"]),
        ("?offset=21", vec![]),
        ("?offset=4294967295", vec![]),
    ];
    for (query, expected) in cases {
        assert_eq!(
            titles(&list(&stage, query).await),
            (expected, count),
            "{query}"
        );
    }
    assert_eq!(titles(&list(&stage, "?limit=100").await).0.len(), 21);
}

#[tokio::test]
async fn a_page_has_between_1_and_100_articles() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    for path in ["/api/articles", "/api/articles/feed"] {
        for limit in ["0", "101", "4294967295"] {
            let call = stage.app.get(&format!("{path}?limit={limit}")).by(&jake);
            let refusal = json!({"limit": ["must be between 1 and 100"]});
            call.await.refused(422, refusal);
        }
        for query in [
            "limit=ten",
            "limit=-1",
            "offset=-1",
            "limit=",
            "offset=4294967296",
        ] {
            let answer = stage.app.get(&format!("{path}?{query}")).by(&jake).await;
            let answer = answer.expect(400);
            assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
            assert!(
                answer
                    .text()
                    .starts_with("Failed to deserialize query string")
            );
        }
    }
}

#[tokio::test]
async fn the_feed_has_the_articles_of_those_one_follows() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    let anna = stage.register("anna").await;
    let otto = stage.register("otto").await;
    stage.publish(&anna, "One", &[]).await;
    stage.publish(&otto, "Two", &[]).await;
    stage.publish(&anna, "Three", &[]).await;
    let follow = "/api/profiles/anna/follow";
    stage.app.post(follow).by(&jake).await.expect(200);

    let page = feed(&stage, &jake, "").await;
    assert_eq!(titles(&page), (vec!["Three", "One"], 2));
    for article in page["articles"].as_array().expect("a list") {
        assert_eq!(article["body"], Value::Null);
        assert_eq!(article["author"]["username"], "anna");
        assert_eq!(article["author"]["following"], true);
    }
    assert_eq!(
        titles(&feed(&stage, &jake, "?limit=1").await),
        (vec!["Three"], 2)
    );
    assert_eq!(
        titles(&feed(&stage, &jake, "?limit=1&offset=1").await),
        (vec!["One"], 2)
    );
    assert_eq!(titles(&feed(&stage, &anna, "").await), (vec![], 0));

    stage.app.delete(follow).by(&jake).await.expect(200);
    assert_eq!(titles(&feed(&stage, &jake, "").await), (vec![], 0));
}

#[tokio::test]
async fn a_tag_lives_as_long_as_an_article_has_it() {
    let stage = Stage::start().await;
    let jake = stage.register("jake").await;
    stage.publish(&jake, "One", &["b", "a"]).await;
    let two = stage.publish(&jake, "Two", &["c", "a"]).await;
    let tags = stage.app.get("/api/tags").await.expect(200).json();
    assert_eq!(tags, json!({"tags": ["a", "b", "c"]}));
    stage.app.delete(&path(&two)).by(&jake).await.expect(204);
    let tags = stage.app.get("/api/tags").await.expect(200).json();
    assert_eq!(tags, json!({"tags": ["a", "b"]}));
}
