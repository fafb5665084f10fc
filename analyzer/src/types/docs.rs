//! Doc comments: the first paragraph is the summary, the rest the description.

use crate::model::Docs;

pub(crate) fn read(docs: Option<&str>) -> Docs {
    let Some(docs) = docs else {
        return Docs::default();
    };
    let mut lines = docs.trim().lines();
    let first: Vec<&str> = lines
        .by_ref()
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    let rest: Vec<&str> = lines.map(str::trim_end).collect();
    Docs {
        summary: some(first.join(" ")),
        description: some(rest.join("\n").trim().to_owned()),
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_paragraph_is_the_summary() {
        let docs = read(Some("One\nline.\n\nMore:\n- a\n- b\n"));
        assert_eq!(docs.summary.as_deref(), Some("One line."));
        assert_eq!(docs.description.as_deref(), Some("More:\n- a\n- b"));
        assert_eq!(read(Some(" \n ")), Docs::default());
    }
}
