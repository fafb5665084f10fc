//! Typed URLs lead where they say.

use super::sample_urls as urls;
use super::{hostile_urls, server};

#[test]
fn a_url_is_the_path_of_its_route() {
    assert_eq!(urls::root(), "/");
    assert_eq!(urls::articles(), "/articles");
    assert_eq!(urls::articles::by_slug("a b/é"), "/articles/a%20b%2F%C3%A9");
    assert_eq!(urls::articles::by_slug::changes(7), "/articles/7/changes");
    assert_eq!(urls::help(), "/help");
    assert_eq!(urls::help::by_topic(["a", "b c"]), "/help/a/b%20c");
    assert_eq!(hostile_urls::drop(), "/%22;%20drop");
}

#[tokio::test]
async fn a_url_is_served() {
    let (base, calls) = server::start().await;
    let slug = "50% ü/ö?#";
    let answer = reqwest::get(format!("{base}{}", urls::articles::by_slug(slug)))
        .await
        .expect("an answer");
    assert_eq!(answer.status(), 200);
    assert_eq!(calls.of(slug), 1);
}
