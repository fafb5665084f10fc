//! The part of a client that is the same for all services: written once, by hand, in `runtime.ts.txt`.

static TEXT: &str = include_str!("runtime.ts.txt");

/// What a client asks of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Needs {
    /// Paths end with `/`.
    pub slash: bool,
    /// Some list comes in pages.
    pub pages: bool,
}

/// The text. Lines between `// <name>` and `// </name>` stand in clients that need them.
pub(super) fn text(needs: Needs) -> String {
    let dropped: Vec<&str> = [
        ("slash", needs.slash),
        ("no-slash", !needs.slash),
        ("pages", needs.pages),
    ]
    .into_iter()
    .filter_map(|(name, is_needed)| (!is_needed).then_some(name))
    .collect();
    let mut out = String::with_capacity(TEXT.len());
    let mut skipping = false;
    for line in TEXT.lines() {
        let mark = line
            .strip_prefix("// <")
            .and_then(|rest| rest.strip_suffix('>'));
        match mark {
            Some(mark) => skipping = dropped.contains(&mark),
            None if skipping => {}
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}
