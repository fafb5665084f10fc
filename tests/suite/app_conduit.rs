//! Conduit, called over HTTP. These tests ask for everything that the public RealWorld
//! specification and its test collections ask for, and for every error besides.

#[path = "app_conduit/articles.rs"]
mod articles;
#[path = "app_conduit/changes.rs"]
mod changes;
#[path = "app_conduit/comments.rs"]
mod comments;
#[path = "app_conduit/document.rs"]
mod document;
#[path = "app_conduit/lists.rs"]
mod lists;
#[path = "app_conduit/profiles.rs"]
mod profiles;
#[path = "app_conduit/routing.rs"]
mod routing;
#[path = "app_conduit/specification.rs"]
mod specification;
#[path = "app_conduit/stage.rs"]
mod stage;
#[path = "app_conduit/statuses.rs"]
mod statuses;
mod support;
#[path = "app_conduit/tokens.rs"]
mod tokens;
#[path = "app_conduit/users.rs"]
mod users;
