//! People, as others see them.

use serde::Serialize;

use crate::db::profiles::ProfileRow;

#[derive(Serialize)]
pub struct ProfileResponse {
    pub profile: Profile,
}

#[derive(Serialize)]
pub struct Profile {
    pub username: String,
    pub bio: Option<String>,
    pub image: Option<String>,
    /// Whether the caller follows this person; `false` for a caller who is not logged in.
    pub following: bool,
}

impl From<ProfileRow> for ProfileResponse {
    fn from(row: ProfileRow) -> Self {
        Self {
            profile: Profile {
                username: row.username,
                bio: row.bio,
                image: row.image,
                following: row.following,
            },
        }
    }
}
