//! What serde_json writes fits the response schema; what serde_json reads is what the request schema allows.

mod check;
mod generate;
mod listed;
mod mutate;
mod pattern;
mod project;
mod registry;
mod sample;
