//! The part of a client that is the same for all services: written once, by hand, as Rust in `runtime/`.
//!
//! Lines between `// <name>` and `// </name>` stand in clients that need them.

use std::collections::BTreeSet;

use super::module::Text;

/// A file of the runtime.
struct File {
    name: &'static str,
    text: &'static str,
    when: When,
}

/// Which clients have it.
enum When {
    Always,
    /// Those whose own code names something of it.
    Named(&'static str),
}

static FILES: &[File] = &[
    File {
        name: "answer",
        text: include_str!("runtime/answer.rs.txt"),
        when: When::Always,
    },
    File {
        name: "body_stream",
        text: include_str!("runtime/body_stream.rs.txt"),
        when: When::Named("super::body_stream::"),
    },
    File {
        name: "call",
        text: include_str!("runtime/call.rs.txt"),
        when: When::Always,
    },
    File {
        name: "client",
        text: include_str!("runtime/client.rs.txt"),
        when: When::Always,
    },
    File {
        name: "dates",
        text: include_str!("runtime/dates.rs.txt"),
        when: When::Named("super::dates::"),
    },
    File {
        name: "event_stream",
        text: include_str!("runtime/event_stream.rs.txt"),
        when: When::Named("super::event_stream::"),
    },
    File {
        name: "json_lines",
        text: include_str!("runtime/json_lines.rs.txt"),
        when: When::Named("super::json_lines::"),
    },
    File {
        name: "paging",
        text: include_str!("runtime/paging.rs.txt"),
        when: When::Named("super::paging::"),
    },
    File {
        name: "sending",
        text: include_str!("runtime/sending.rs.txt"),
        when: When::Always,
    },
    File {
        name: "retry",
        text: include_str!("runtime/retry.rs.txt"),
        when: When::Always,
    },
    File {
        name: "multipart",
        text: include_str!("runtime/multipart.rs.txt"),
        when: When::Named("super::multipart::"),
    },
];

/// What a client's own code asks of the runtime.
#[derive(Debug, Clone, Copy)]
pub(super) struct Needs {
    pub auth: bool,
    pub form: bool,
    pub multipart: bool,
    /// Paths end with `/`.
    pub slash: bool,
}

/// The modules of the runtime that `own`, the other modules, need.
pub(super) fn modules(own: &[Text], needs: Needs) -> Vec<Text> {
    let named = |path: &str| own.iter().any(|module| module.text.contains(path));
    FILES
        .iter()
        .filter(|file| match file.when {
            When::Always => true,
            When::Named(path) => named(path),
        })
        .map(|file| Text {
            name: file.name.to_owned(),
            text: select(file.text, needs),
        })
        .collect()
}

/// A text with the parts that are needed, and without the marks.
fn select(text: &str, needs: Needs) -> String {
    let rows = [
        ("auth", needs.auth),
        ("no-auth", !needs.auth),
        ("form", needs.form),
        ("multipart", needs.multipart),
        ("slash", needs.slash),
        ("no-slash", !needs.slash),
    ];
    let dropped: BTreeSet<&str> = rows
        .into_iter()
        .filter_map(|(name, is_needed)| (!is_needed).then_some(name))
        .collect();
    let mut out = String::with_capacity(text.len());
    let mut skipping = 0_usize;
    for line in text.lines() {
        let mark = line
            .trim()
            .strip_prefix("// <")
            .and_then(|rest| rest.strip_suffix('>'));
        match mark.map(|mark| {
            mark.strip_prefix('/')
                .map_or((mark, true), |name| (name, false))
        }) {
            Some((name, true)) => skipping += usize::from(dropped.contains(name)),
            Some((name, false)) => skipping -= usize::from(dropped.contains(name)).min(skipping),
            None if skipping == 0 => {
                out.push_str(line);
                out.push('\n');
            }
            None => {}
        }
    }
    without_double_gaps(&out)
}

/// Where a part was left out, one empty line is enough.
fn without_double_gaps(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines() {
        let is_end = line.trim_start().starts_with('}');
        if line.is_empty() {
            gap = !out.is_empty() && !out.ends_with("{\n");
            continue;
        }
        if std::mem::take(&mut gap) && !is_end {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
