//! The types, by what they are about.

pub mod adjacent;
pub mod containers;
pub mod external;
pub mod fields;
pub mod flatten;
pub mod generics;
pub mod internal;
pub mod known;
pub mod manual;
pub mod newtypes;
pub mod pairs;
pub mod random;
pub mod serde_with;
pub mod std_types;
pub mod untagged;
pub mod with_modules;
