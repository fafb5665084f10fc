pub mod cart;
pub mod file;
pub mod order;
pub mod product;
pub mod user;
