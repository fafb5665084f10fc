//! What a document says of a route by its place and comments: operation id, tags, docs.

use std::collections::BTreeMap;

use super::modules::snake_words;
use crate::hir::Item;
use crate::model::{Docs, Method, Segment};
use crate::types::docs;

/// Operation ids, each given once.
#[derive(Debug, Default)]
pub(super) struct OperationIds {
    given: BTreeMap<String, u32>,
}

impl OperationIds {
    /// `get_api_posts_by_id`; with a number where two paths have the same words.
    pub(super) fn give(&mut self, method: Method, path: &[Segment]) -> String {
        let mut words = vec![method.lower().to_owned()];
        for segment in path {
            match segment {
                Segment::Static(text) => words.extend(snake_words(text)),
                Segment::Param(name)
                | Segment::CatchAll(name)
                | Segment::OptionalCatchAll(name) => {
                    words.push("by".into());
                    words.extend(snake_words(name));
                }
            }
        }
        if words.len() == 1 {
            words.push("root".into());
        }
        let id = words.join("_");
        let mut free = id.clone();
        while self.given.contains_key(&free) {
            let number = self.given.entry(id.clone()).or_insert(1);
            *number += 1;
            free = format!("{id}_{number}");
        }
        self.given.insert(free.clone(), 1);
        free
    }
}

/// The first literal of a path that says what it is about: not `api`, and no version.
pub(super) fn tags(path: &[Segment]) -> Vec<String> {
    let literal = path.iter().find_map(|segment| match segment {
        Segment::Static(text) if !is_common(text) => Some(text.clone()),
        _ => None,
    });
    literal.into_iter().collect()
}

fn is_common(text: &str) -> bool {
    let version = text.strip_prefix('v').unwrap_or("");
    text == "api" || (!version.is_empty() && version.bytes().all(|b| b.is_ascii_digit()))
}

pub(super) fn docs_of(item: &Item) -> Docs {
    docs::read(item.docs.as_deref())
}

pub(super) fn is_deprecated(item: &Item) -> bool {
    item.attrs.iter().any(|attr| attr.is("deprecated"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operation_ids_are_words_of_the_path_and_unique() {
        let mut ids = OperationIds::default();
        let text = |text: &str| Segment::Static(text.into());
        let mut id = |segments: &[Segment]| ids.give(Method::Get, segments);
        assert_eq!(id(&[]), "get_root");
        let posts = [text("api"), text("posts"), Segment::Param("postId".into())];
        assert_eq!(id(&posts), "get_api_posts_by_post_id");
        assert_eq!(id(&[text("a-b")]), "get_a_b");
        assert_eq!(id(&[text("a"), text("b")]), "get_a_b_2");
        assert_eq!(id(&[text("a.b")]), "get_a_b_3");
        assert_eq!(id(&[text("a"), text("b"), text("2")]), "get_a_b_2_2");
    }

    #[test]
    fn a_tag_is_what_a_path_is_about() {
        let tag = |text: &str| {
            let names = text.split('/').map(|name| Segment::Static(name.into()));
            tags(&names.collect::<Vec<_>>()).join(",")
        };
        assert_eq!(tag("api/v1/posts/new"), "posts");
        assert_eq!(tag("api"), "");
        assert_eq!(tag("video"), "video");
    }
}
