//! Who is calling: passwords, tokens, and the extractors that read them.

mod extract;
pub mod password;
mod token;

pub use extract::{AuthUser, OptionalAuthUser};
pub use token::Tokens;
