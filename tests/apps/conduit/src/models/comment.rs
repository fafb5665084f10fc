//! Comments on articles.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::Profile;
use crate::db::comments::CommentRow;

#[derive(Deserialize, Validate)]
pub struct NewCommentRequest {
    #[validate(nested)]
    pub comment: NewComment,
}

#[derive(Deserialize, Validate)]
pub struct NewComment {
    #[validate(length(min = 1, max = 10_000))]
    pub body: String,
}

#[derive(Serialize)]
pub struct SingleCommentResponse {
    pub comment: Comment,
}

#[derive(Serialize)]
pub struct MultipleCommentsResponse {
    pub comments: Vec<Comment>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comment {
    pub id: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub body: String,
    pub author: Profile,
}

impl From<CommentRow> for Comment {
    fn from(row: CommentRow) -> Self {
        Self {
            id: row.id,
            created_at: row.created_at,
            updated_at: row.updated_at,
            body: row.body,
            author: Profile {
                username: row.username,
                bio: row.bio,
                image: row.image,
                following: row.following,
            },
        }
    }
}
