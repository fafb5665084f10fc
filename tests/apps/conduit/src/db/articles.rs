//! Articles, with what one reader may see of them.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, QueryBuilder, Sqlite, SqliteConnection, SqlitePool};

use super::tags;
use crate::error::{AppError, Resource};
use crate::models::{NewArticle, UpdateArticle};
use crate::slug;

/// An article and its author, as one reader sees them.
#[derive(FromRow)]
pub struct ArticleRow {
    pub id: i64,
    pub author_id: i64,
    pub slug: String,
    pub title: String,
    pub description: String,
    pub body: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub username: String,
    pub bio: Option<String>,
    pub image: Option<String>,
    #[sqlx(json)]
    pub tag_list: Vec<String>,
    pub favorites_count: i64,
    pub favorited: bool,
    pub following: bool,
}

/// A page of a list, and how long the whole list is.
pub struct Page {
    pub articles: Vec<ArticleRow>,
    pub total: i64,
}

/// Which articles to list; all of the conditions must hold.
#[derive(Default)]
pub struct Filter<'a> {
    pub tag: Option<&'a str>,
    /// A username.
    pub author: Option<&'a str>,
    /// The username of somebody who likes the article.
    pub favorited: Option<&'a str>,
    /// Somebody who follows the author.
    pub follower: Option<i64>,
}

/// The newest articles that pass the filter, from `offset` on.
pub async fn list(
    db: &SqlitePool,
    viewer: Option<i64>,
    filter: &Filter<'_>,
    limit: u32,
    offset: u32,
) -> Result<Page, AppError> {
    let mut query = select(viewer);
    restrict(&mut query, filter);
    query.push(" ORDER BY id DESC LIMIT ").push_bind(limit);
    query.push(" OFFSET ").push_bind(offset);
    let articles = query.build_query_as().fetch_all(db).await?;

    let mut query = QueryBuilder::new("SELECT count(*) FROM article_view WHERE true");
    restrict(&mut query, filter);
    let total = query.build_query_scalar().fetch_one(db).await?;
    Ok(Page { articles, total })
}

/// Finds an article by its slug.
pub async fn find(
    db: &SqlitePool,
    slug: &str,
    viewer: Option<i64>,
) -> Result<ArticleRow, AppError> {
    let mut query = select(viewer);
    query.push(" AND slug = ").push_bind(slug);
    query
        .build_query_as()
        .fetch_optional(db)
        .await?
        .ok_or(AppError::NotFound(Resource::Article))
}

/// Reads an article that was just written. That it is gone already is the database's failure, not the caller's.
pub async fn read(db: &SqlitePool, slug: &str, viewer: i64) -> Result<ArticleRow, AppError> {
    let mut query = select(Some(viewer));
    query.push(" AND slug = ").push_bind(slug);
    Ok(query.build_query_as().fetch_one(db).await?)
}

/// Finds an article that this author may change.
pub async fn find_own(db: &SqlitePool, slug: &str, author: i64) -> Result<ArticleRow, AppError> {
    let article = find(db, slug, Some(author)).await?;
    if article.author_id != author {
        return Err(AppError::Forbidden(Resource::Article));
    }
    Ok(article)
}

/// The beginning of every query that reads articles: what this viewer sees of them.
fn select(viewer: Option<i64>) -> QueryBuilder<Sqlite> {
    let mut query = QueryBuilder::new("SELECT article_view.*");
    query
        .push(", id IN (SELECT article_id FROM favorites WHERE user_id = ")
        .push_bind(viewer)
        .push(") AS favorited, author_id IN (SELECT followed_id FROM follows WHERE follower_id = ")
        .push_bind(viewer)
        .push(") AS following FROM article_view WHERE true");
    query
}

fn restrict(query: &mut QueryBuilder<Sqlite>, filter: &Filter<'_>) {
    if let Some(tag) = filter.tag {
        query
            .push(" AND id IN (SELECT article_id FROM article_tags WHERE tag = ")
            .push_bind(tag.to_owned())
            .push(")");
    }
    if let Some(author) = filter.author {
        query.push(" AND username = ").push_bind(author.to_owned());
    }
    if let Some(username) = filter.favorited {
        query
            .push(" AND id IN (SELECT article_id FROM favorites")
            .push(" JOIN users ON users.id = favorites.user_id WHERE users.username = ")
            .push_bind(username.to_owned())
            .push(")");
    }
    if let Some(follower) = filter.follower {
        query
            .push(" AND author_id IN (SELECT followed_id FROM follows WHERE follower_id = ")
            .push_bind(follower)
            .push(")");
    }
}

/// Stores a new article and returns its slug.
pub async fn insert(db: &SqlitePool, author: i64, new: &NewArticle) -> Result<String, AppError> {
    // The write lock from the start: nobody can take the slug between the look and the insert.
    let mut transaction = db.begin_with("BEGIN IMMEDIATE").await?;
    let slug = free_slug(&mut transaction, &new.title).await?;
    let id = sqlx::query_scalar(
        "INSERT INTO articles (author_id, slug, title, description, body, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
         RETURNING id",
    )
    .bind(author)
    .bind(&slug)
    .bind(&new.title)
    .bind(&new.description)
    .bind(&new.body)
    .bind(Utc::now())
    .fetch_one(&mut *transaction)
    .await?;
    tags::replace(&mut transaction, id, &new.tag_list).await?;
    transaction.commit().await?;
    Ok(slug)
}

/// Changes an article and returns its slug, which follows the title.
pub async fn update(
    db: &SqlitePool,
    article: &ArticleRow,
    changes: &UpdateArticle,
) -> Result<String, AppError> {
    let mut transaction = db.begin_with("BEGIN IMMEDIATE").await?;
    let slug = match &changes.title {
        Some(title) if *title != article.title => free_slug(&mut transaction, title).await?,
        _ => article.slug.clone(),
    };
    sqlx::query(
        "UPDATE articles SET
             slug = ?2,
             title = coalesce(?3, title),
             description = coalesce(?4, description),
             body = coalesce(?5, body),
             updated_at = ?6
         WHERE id = ?1",
    )
    .bind(article.id)
    .bind(&slug)
    .bind(&changes.title)
    .bind(&changes.description)
    .bind(&changes.body)
    .bind(Utc::now())
    .execute(&mut *transaction)
    .await?;
    if let Some(tag_list) = &changes.tag_list {
        tags::replace(&mut transaction, article.id, tag_list).await?;
    }
    transaction.commit().await?;
    Ok(slug)
}

/// Removes an article, and with it its tags, comments and likes.
pub async fn delete(db: &SqlitePool, id: i64) -> Result<(), AppError> {
    sqlx::query("DELETE FROM articles WHERE id = ?1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// Likes an article; doing so twice is the same as once.
pub async fn favorite(db: &SqlitePool, id: i64, user: i64) -> Result<(), AppError> {
    sqlx::query("INSERT OR IGNORE INTO favorites (article_id, user_id) VALUES (?1, ?2)")
        .bind(id)
        .bind(user)
        .execute(db)
        .await?;
    Ok(())
}

pub async fn unfavorite(db: &SqlitePool, id: i64, user: i64) -> Result<(), AppError> {
    sqlx::query("DELETE FROM favorites WHERE article_id = ?1 AND user_id = ?2")
        .bind(id)
        .bind(user)
        .execute(db)
        .await?;
    Ok(())
}

/// The slug of this title, with a random end when another article has it already.
async fn free_slug(connection: &mut SqliteConnection, title: &str) -> Result<String, AppError> {
    let plain = slug::from_title(title);
    let taken: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM articles WHERE slug = ?1)")
        .bind(&plain)
        .fetch_one(connection)
        .await?;
    if taken || slug::is_reserved(&plain) {
        Ok(slug::with_suffix(&plain))
    } else {
        Ok(plain)
    }
}
