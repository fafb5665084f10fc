//! The notation of types in the tables: Rust's own, with short names for what is common.
//!
//! `Result<Vec<$0>, sqlx::Error>`: `$0`, `$1` are arguments, `_` is not known.

use crate::hir::Name;
use crate::ty::Ty;

pub(crate) const RESULT: &str = "std::result::Result";
pub(crate) const OPTION: &str = "std::option::Option";
pub(crate) const STRING: &str = "std::string::String";
pub(crate) const VEC: &str = "std::vec::Vec";
/// Any iterator or stream, by what it yields.
pub(crate) const ITERATOR: &str = "std::iter::Iterator";

/// What short names stand for.
static SHORT: &[(&str, &str)] = &[
    ("Box", "std::boxed::Box"),
    ("Iterator", ITERATOR),
    ("Option", OPTION),
    ("Result", RESULT),
    ("String", STRING),
    ("Vec", VEC),
];

static PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16",
    "u32", "u64", "u8", "usize",
];

/// Reads a type. What is malformed is not known; the tests read every row.
pub(crate) fn parse(text: &str, args: &[Ty]) -> Ty {
    let mut parser = Parser { rest: text, args };
    let ty = parser.ty();
    debug_assert!(parser.rest.is_empty(), "malformed type in a table: {text}");
    ty
}

struct Parser<'t> {
    rest: &'t str,
    args: &'t [Ty],
}

impl Parser<'_> {
    fn ty(&mut self) -> Ty {
        if self.eat("&") {
            return Ty::Ref(Box::new(self.ty()));
        }
        if self.eat("(") {
            return Ty::Tuple(self.list(")"));
        }
        if self.eat("[") {
            let inner = self.list("]").pop().unwrap_or(Ty::Infer);
            return Ty::Slice(Box::new(inner));
        }
        if self.eat("$") {
            let digits = self.take(|c| c.is_ascii_digit());
            let index: usize = digits.parse().unwrap_or(usize::MAX);
            return self.args.get(index).cloned().unwrap_or(Ty::Infer);
        }
        let path = self.take(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '!'));
        let args = if self.eat("<") {
            self.list(">")
        } else {
            Vec::new()
        };
        named(&path, args)
    }

    fn list(&mut self, end: &str) -> Vec<Ty> {
        let mut items = Vec::new();
        while !self.eat(end) && !self.rest.is_empty() {
            let before = self.rest.len();
            items.push(self.ty());
            self.eat(",");
            if self.rest.len() == before {
                break;
            }
        }
        items
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest.trim_start().strip_prefix(token);
        if let Some(rest) = found {
            self.rest = rest.trim_start();
        }
        found.is_some()
    }

    fn take(&mut self, fits: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c| !fits(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        taken.to_owned()
    }
}

fn named(path: &str, args: Vec<Ty>) -> Ty {
    if path == "_" || path.is_empty() {
        return Ty::Infer;
    }
    if path == "!" {
        return Ty::Never;
    }
    if PRIMITIVES.contains(&path) {
        return Ty::Primitive(Name::new(path));
    }
    let full = SHORT.iter().find(|(short, _)| *short == path);
    Ty::Outside(full.map_or(path, |(_, full)| full).to_owned(), args)
}

pub(crate) fn result(args: Vec<Ty>) -> Ty {
    Ty::Outside(RESULT.to_owned(), args)
}

pub(crate) fn result_of(ok: Ty, err: Ty) -> Ty {
    result(vec![ok, err])
}

pub(crate) fn option_of(inner: Ty) -> Ty {
    Ty::Outside(OPTION.to_owned(), vec![inner])
}

pub(crate) fn string() -> Ty {
    Ty::Outside(STRING.to_owned(), Vec::new())
}

/// An argument of a type of this path.
pub(crate) fn argument<'t>(ty: &'t Ty, path: &str, index: usize) -> Option<&'t Ty> {
    match ty {
        Ty::Outside(own, args) if own == path => args.get(index),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_as_in_rust() {
        let user = Ty::Primitive("u8".into());
        let expected = result_of(
            Ty::Tuple(vec![Ty::Ref(Box::new(user.clone())), option_of(Ty::Infer)]),
            Ty::Outside("sqlx::Error".into(), vec![]),
        );
        assert_eq!(
            parse("Result<(&$0, Option<_>), sqlx::Error>", &[user]),
            expected
        );
        assert_eq!(parse("()", &[]), Ty::UNIT);
    }
}
