//! The bodies of requests and responses, as the RealWorld specification names them.

mod article;
mod comment;
mod profile;
mod user;

pub use article::{
    Article, ArticleQuery, ArticleSummary, FeedQuery, MultipleArticlesResponse, NewArticle,
    NewArticleRequest, SingleArticleResponse, TagsResponse, UpdateArticle, UpdateArticleRequest,
};
pub use comment::{
    Comment, MultipleCommentsResponse, NewComment, NewCommentRequest, SingleCommentResponse,
};
pub use profile::{Profile, ProfileResponse};
pub use user::{
    LoginUser, LoginUserRequest, NewUser, NewUserRequest, UpdateUser, UpdateUserRequest, User,
    UserResponse,
};
