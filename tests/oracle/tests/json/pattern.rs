//! Texts that match a regular expression.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::sample::Rng;

/// A text that matches; patterns that cannot be parsed give none.
pub fn text(pattern: &str, rng: &mut Rng) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut out = String::new();
    write(&hir, rng, &mut out);
    Some(out)
}

fn write(hir: &Hir, rng: &mut Rng, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(pick(class, rng)),
        HirKind::Repetition(repetition) => {
            let most = repetition
                .max
                .unwrap_or(repetition.min + 3)
                .min(repetition.min + 30);
            let count = rng.between(u64::from(repetition.min), u64::from(most));
            for _ in 0..count {
                write(&repetition.sub, rng, out);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, rng, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, rng, out)),
        HirKind::Alternation(parts) => write(&parts[rng.below(parts.len())], rng, out),
    }
}

fn pick(class: &Class, rng: &mut Rng) -> Option<char> {
    match class {
        Class::Unicode(class) => {
            let range = class.ranges().get(rng.below(class.ranges().len()))?;
            let code = rng.between(
                u64::from(u32::from(range.start())),
                u64::from(u32::from(range.end())),
            );
            char::from_u32(code as u32)
        }
        Class::Bytes(_) => None,
    }
}
