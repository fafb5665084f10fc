//! Articles, one by one and in lists.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_with::rust::unwrap_or_skip;
use validator::Validate;

use super::Profile;
use crate::db::articles::{ArticleRow, Page};

#[derive(Deserialize, Validate)]
pub struct NewArticleRequest {
    #[validate(nested)]
    pub article: NewArticle,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub struct NewArticle {
    #[validate(length(min = 1, max = 255))]
    pub title: String,
    #[validate(length(min = 1, max = 1000))]
    pub description: String,
    /// The text, in Markdown.
    #[validate(length(min = 1, max = 100_000))]
    pub body: String,
    #[serde(default)]
    #[validate(length(max = 32))]
    pub tag_list: Vec<String>,
}

#[derive(Deserialize, Validate)]
pub struct UpdateArticleRequest {
    #[validate(nested)]
    pub article: UpdateArticle,
}

/// What to change in an article. A field that is left out stays as it is.
#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub struct UpdateArticle {
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(length(min = 1, max = 255))]
    pub title: Option<String>,
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(length(min = 1, max = 1000))]
    pub description: Option<String>,
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(length(min = 1, max = 100_000))]
    pub body: Option<String>,
    /// Takes the place of all tags; an empty list removes them.
    #[serde(default, with = "unwrap_or_skip")]
    #[validate(length(max = 32))]
    pub tag_list: Option<Vec<String>>,
}

/// Which articles to list, and which page of them.
#[derive(Deserialize, Validate)]
pub struct ArticleQuery {
    /// Only articles with this tag.
    pub tag: Option<String>,
    /// Only articles by the user of this name.
    pub author: Option<String>,
    /// Only articles that the user of this name likes.
    pub favorited: Option<String>,
    /// How many articles to answer with.
    #[serde(default = "default_limit")]
    #[validate(range(min = 1, max = 100))]
    pub limit: u32,
    /// How many articles to skip.
    #[serde(default)]
    pub offset: u32,
}

/// Which page of the feed to show.
#[derive(Deserialize, Validate)]
pub struct FeedQuery {
    /// How many articles to answer with.
    #[serde(default = "default_limit")]
    #[validate(range(min = 1, max = 100))]
    pub limit: u32,
    /// How many articles to skip.
    #[serde(default)]
    pub offset: u32,
}

fn default_limit() -> u32 {
    20
}

#[derive(Serialize)]
pub struct SingleArticleResponse {
    pub article: Article,
}

/// An article with its text.
#[derive(Serialize)]
pub struct Article {
    #[serde(flatten)]
    pub summary: ArticleSummary,
    /// The text, in Markdown.
    pub body: String,
}

/// An article without its text, as lists show it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ArticleSummary {
    pub slug: String,
    pub title: String,
    pub description: String,
    pub tag_list: Vec<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// Whether the caller likes this article; `false` for a caller who is not logged in.
    pub favorited: bool,
    /// How many people like it.
    pub favorites_count: i64,
    pub author: Profile,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MultipleArticlesResponse {
    pub articles: Vec<ArticleSummary>,
    /// How many there are on all pages together.
    pub articles_count: i64,
}

#[derive(Serialize)]
pub struct TagsResponse {
    pub tags: Vec<String>,
}

impl From<ArticleRow> for SingleArticleResponse {
    fn from(mut row: ArticleRow) -> Self {
        let body = std::mem::take(&mut row.body);
        Self {
            article: Article {
                summary: row.into(),
                body,
            },
        }
    }
}

impl From<ArticleRow> for ArticleSummary {
    fn from(row: ArticleRow) -> Self {
        Self {
            slug: row.slug,
            title: row.title,
            description: row.description,
            tag_list: row.tag_list,
            created_at: row.created_at,
            updated_at: row.updated_at,
            favorited: row.favorited,
            favorites_count: row.favorites_count,
            author: Profile {
                username: row.username,
                bio: row.bio,
                image: row.image,
                following: row.following,
            },
        }
    }
}

impl From<Page> for MultipleArticlesResponse {
    fn from(page: Page) -> Self {
        Self {
            articles: page
                .articles
                .into_iter()
                .map(ArticleSummary::from)
                .collect(),
            articles_count: page.total,
        }
    }
}
