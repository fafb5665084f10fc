//! Names of the modules that route files become in the generated router.

use std::collections::BTreeMap;

use crate::model::Segment;
use crate::names::Mount;
use crate::source::FileId;
use crate::tree::Tree;

/// The module of each route and middleware file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Modules {
    by_file: BTreeMap<FileId, String>,
}

/// Words that cannot be the name of a module: keywords of all editions, and what generated code
/// and prelude call by a single name.
const RESERVED: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "axum",
    "become",
    "bool",
    "box",
    "break",
    "char",
    "const",
    "continue",
    "core",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "f16",
    "f32",
    "f64",
    "f128",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "if",
    "impl",
    "in",
    "isize",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "str",
    "struct",
    "super",
    "test",
    "tokio",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "union",
    "unsafe",
    "unsized",
    "use",
    "usize",
    "virtual",
    "where",
    "while",
    "yield",
];

impl Modules {
    /// Names the files of a tree after their paths: `api_posts_id`, `admin_middleware`.
    pub fn new(tree: &Tree) -> Self {
        let mut modules = Self::default();
        let mut taken = BTreeMap::new();
        for leaf in &tree.leaves {
            let name = unused(words(tree.below_base(&leaf.path)), &mut taken);
            modules.by_file.insert(leaf.file, name);
        }
        for guard in &tree.middleware {
            let name = unused(
                format!("{}_middleware", words(tree.below_base(&guard.guards))),
                &mut taken,
            );
            modules.by_file.insert(guard.file, name);
        }
        modules
    }

    /// The module of a file.
    pub fn of(&self, file: FileId) -> &str {
        self.by_file.get(&file).map_or("", String::as_str)
    }

    /// The same for name resolution.
    pub fn mounts(&self) -> Vec<Mount> {
        let mount = |(file, name): (&FileId, &String)| Mount {
            file: *file,
            name: name.into(),
        };
        self.by_file.iter().map(mount).collect()
    }
}

/// A path as a snake-case name; `root` for `/`.
fn words(path: &[Segment]) -> String {
    let mut words: Vec<String> = Vec::new();
    for segment in path {
        let text = match segment {
            Segment::Static(text) => text,
            Segment::Param(name) | Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => {
                name
            }
        };
        words.extend(snake_words(text));
    }
    if words.is_empty() {
        words.push("root".into());
    }
    words.join("_")
}

/// ASCII words in lower case: `userId` and `user-id` are `user` and `id`.
pub(super) fn snake_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for c in text.chars() {
        let is_break = !c.is_ascii_alphanumeric() || (c.is_ascii_uppercase() && after_lower);
        if is_break && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_ascii_alphanumeric(), words.last_mut()) {
            word.push(c.to_ascii_lowercase());
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The name, made a legal one that no other file has. `taken`: the last number behind each name.
fn unused(name: String, taken: &mut BTreeMap<String, u32>) -> String {
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else if RESERVED.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    };
    let mut free = name.clone();
    while taken.contains_key(&free) {
        let number = taken.entry(name.clone()).or_insert(1);
        *number += 1;
        free = format!("{name}_{number}");
    }
    taken.insert(free.clone(), 1);
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_legal_and_unique() {
        let mut taken = BTreeMap::new();
        let mut name = |names: &[&str]| {
            let segments = names.iter().map(|text| Segment::Static((*text).into()));
            unused(words(&segments.collect::<Vec<_>>()), &mut taken)
        };
        assert_eq!(name(&[]), "root");
        assert_eq!(name(&["root"]), "root_2");
        assert_eq!(name(&["api", "userId"]), "api_user_id");
        assert_eq!(name(&["api", "user", "id"]), "api_user_id_2");
        assert_eq!(name(&["type"]), "type_");
        assert_eq!(name(&["str"]), "str_");
        assert_eq!(name(&["2024"]), "_2024");
        assert_eq!(name(&["日本"]), "root_3");
        assert_eq!(name(&[".well-known", "a.b"]), "well_known_a_b");
    }
}
