//! sqlx: queries, their rows, and which of its errors a statement can run into.
//!
//! `fetch_optional` never says that a row is missing, and only a statement that writes can break a
//! constraint: that decides which branches of a `match` on the error can be taken.

use super::{Native, Use, text};
use crate::hir::Name;
use crate::infer::choice::one_of;
use crate::infer::shape::{err, ok};
use crate::infer::value::{Ctor, Known, Value};
use crate::ty::Ty;

/// What the rows of a query macro are.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rows {
    /// The type is the first argument.
    OfType,
    /// A type without a name.
    Anonymous,
}

/// A query: its row type is the argument of its type, its statement a part.
const QUERY: &str = "sqlx::QueryAs";
/// A value that builds a query piece by piece.
const ERROR: &str = "sqlx::Error";
pub(crate) const DATABASE_ERROR: &str = "sqlx::DatabaseError";

pub(crate) fn query<'a>(row: Ty, statement: Option<Value<'a>>) -> Value<'a> {
    let ty = Ty::Outside(QUERY.to_owned(), vec![row]);
    match statement {
        Some(statement) => Value::wrap(ty, QUERY, statement),
        None => Value::any(ty),
    }
}

/// `sqlx::query("…")`, `query_as::<_, T>("…")`, `query_scalar::<_, T>("…")`.
pub(super) const MAKE: Native = |_, _, mut using| {
    let row = using.generics.pop().unwrap_or(Ty::Infer);
    let row = if using.name == "query" {
        Ty::Outside("sqlx::Row".to_owned(), Vec::new())
    } else {
        row
    };
    let statement = using.arg(0);
    query(row, Some(statement))
};

/// `builder.build_query_as::<T>()`: the statement is not known.
pub(super) const BUILD: Native = |_, _, mut using| {
    let row = using.generics.pop().unwrap_or(Ty::Infer);
    query(row, None)
};

/// `query.map(f)`, `query.try_map(f)`: other rows from the same statement.
pub(super) const MAP: Native = |cx, frame, mut using| {
    let row = text::argument(&using.receiver.ty, QUERY, 0)
        .cloned()
        .unwrap_or(Ty::Infer);
    let function = using.arg(0);
    let mapped = cx.apply(frame, &function, vec![Value::any(row)], using.span);
    let row = match using.name.as_str() {
        "map" => mapped.ty.as_ref().clone(),
        _ => cx
            .halves(mapped)
            .good
            .map_or(Ty::Infer, |good| good.ty.as_ref().clone()),
    };
    query(
        row,
        using
            .receiver
            .as_made()
            .and_then(|made| made.only())
            .cloned(),
    )
};

pub(super) const FETCH: Native = |cx, _, using| {
    let row = text::argument(&using.receiver.ty, QUERY, 0)
        .cloned()
        .unwrap_or(Ty::Infer);
    let good = match using.name.as_str() {
        "fetch_one" => row,
        "fetch_optional" => text::option_of(row),
        "fetch_all" => Ty::Outside(text::VEC.to_owned(), vec![row]),
        "fetch" => {
            let item = text::result_of(row, error_type());
            return Value::any(Ty::Outside(text::ITERATOR.to_owned(), vec![item]));
        }
        _ => Ty::Outside("sqlx::QueryResult".to_owned(), Vec::new()),
    };
    let statement = using.receiver.made_by(QUERY).and_then(|made| made.only());
    let statement = statement.and_then(Value::as_text).cloned();
    let bad = failure(cx.fresh(), &using, statement.as_deref());
    let of = vec![(0, ok(Value::any(good.clone()))), (1, err(bad))];
    one_of(cx.fresh(), of).typed(text::result_of(good, error_type()))
};

fn error_type() -> Ty {
    Ty::Outside(ERROR.to_owned(), Vec::new())
}

/// The errors that a statement can run into.
fn failure<'a>(id: u32, using: &Use<'a>, statement: Option<&str>) -> Value<'a> {
    let variant = |name: &str, fields| {
        let ctor = Ctor::Outside(Name::new(format!("{ERROR}::{name}")));
        Value::made(error_type(), ctor, fields)
    };
    let database = Value::made(
        Ty::Outside(DATABASE_ERROR.to_owned(), Vec::new()),
        Ctor::Outside(Name::new_static(DATABASE_ERROR)),
        violations(statement),
    );
    let mut cases = Vec::new();
    if using.name == "fetch_one" {
        cases.push(variant("RowNotFound", Vec::new()));
    }
    cases.push(variant("Database", vec![(Name::new_static("0"), database)]));
    let other = Known::Rest(
        ["Database", "RowNotFound"]
            .map(|name| Ctor::Outside(Name::new(format!("{ERROR}::{name}"))))
            .into(),
    );
    cases.push(Value::new(error_type(), other));
    one_of(id, (0..).zip(cases).collect())
}

/// Which constraints a statement can break, as far as its text says.
fn violations<'a>(statement: Option<&str>) -> Vec<(Name, Value<'a>)> {
    let verbs = statement.map(written);
    let can = |verbs_that_can: &[&str], forgiving: bool| match &verbs {
        None => None,
        Some(found) => {
            let writes = found
                .words
                .iter()
                .any(|word| verbs_that_can.contains(&word.as_str()));
            if writes && !(forgiving && found.forgives) {
                None
            } else {
                Some(false)
            }
        }
    };
    let fields = [
        (
            "is_unique_violation",
            can(&["INSERT", "UPDATE", "REPLACE", "MERGE"], true),
        ),
        (
            "is_foreign_key_violation",
            can(&["INSERT", "UPDATE", "REPLACE", "MERGE", "DELETE"], false),
        ),
        (
            "is_check_violation",
            can(&["INSERT", "UPDATE", "REPLACE", "MERGE"], false),
        ),
    ];
    let fields = fields.map(|(name, known)| (Name::new_static(name), Value::bool(known)));
    fields.into_iter().collect()
}

struct Written {
    /// The words of the statement that write, in upper case.
    words: Vec<String>,
    /// `ON CONFLICT DO NOTHING` and its like: a row that is there already is no error.
    forgives: bool,
}

fn written(statement: &str) -> Written {
    let upper = statement.to_ascii_uppercase();
    let words: Vec<&str> = upper
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    let has = |sequence: &[&str]| words.windows(sequence.len()).any(|found| found == sequence);
    // A conflict target leaves other constraints in force.
    let forgives = has(&["ON", "CONFLICT", "DO", "NOTHING"])
        || has(&["INSERT", "OR", "IGNORE"])
        || has(&["INSERT", "IGNORE"])
        || has(&["OR", "REPLACE"]);
    Written {
        words: words.iter().map(|word| (*word).to_owned()).collect(),
        forgives,
    }
}

/// `error.is_unique_violation()` and the like, and `error.kind()`.
pub(super) const VIOLATION: Native = |_, _, using| {
    let made = using.receiver.as_made();
    let known = made.and_then(|made| made.field(&using.name)).cloned();
    known.unwrap_or_else(|| Value::bool(None))
};

/// `error.as_database_error()`
pub(super) const AS_DATABASE: Native = |cx, _, using| {
    let database = Ctor::Outside(Name::new_static("sqlx::Error::Database"));
    let any = || Value::any(Ty::Outside(DATABASE_ERROR.to_owned(), Vec::new()));
    let nothing = || crate::infer::shape::none(any().ty.as_ref().clone());
    let mut cases = Vec::new();
    for leaf in crate::infer::choice::leaves(&using.receiver) {
        match &leaf.known {
            Known::Made(made) if made.ctor == database => {
                let inner = made.only().cloned().unwrap_or_else(any);
                cases.push(crate::infer::shape::some(inner));
            }
            Known::Made(_) => cases.push(nothing()),
            Known::Rest(excluded) if excluded.contains(&database) => cases.push(nothing()),
            _ => {
                cases.push(crate::infer::shape::some(any()));
                cases.push(nothing());
            }
        }
    }
    one_of(cx.fresh(), (0..).zip(cases).collect())
};

#[cfg(test)]
mod tests {
    use super::*;

    fn unique(statement: &str) -> Option<bool> {
        match violations(Some(statement))[0].1.known {
            Known::Bool(known) => Some(known),
            _ => None,
        }
    }

    #[test]
    fn only_writes_break_constraints() {
        assert_eq!(unique("SELECT * FROM users"), Some(false));
        assert_eq!(unique("DELETE FROM users"), Some(false));
        assert_eq!(unique("insert into users (name) values (?)"), None);
        assert_eq!(
            unique("INSERT OR IGNORE INTO users (name) VALUES (?)"),
            Some(false)
        );
        assert_eq!(
            unique("INSERT INTO t (n) VALUES (?) ON CONFLICT (n) DO UPDATE SET n = 1"),
            None
        );
    }
}
