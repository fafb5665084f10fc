//! Macro calls, by the path of the macro: what each does with its arguments.

use super::build::{joined_type, list, list_of, tuple_of};
use super::truth::Truth;
use super::{expr, hidden, pattern};
use crate::hir::{ExprKind, ItemKind, JsonTemplate, LitKind, MacroArg, MacroArgs, MacroCall};
use crate::infer::Infer;
use crate::infer::choice::one_of;
use crate::infer::display::WRITTEN;
use crate::infer::frame::Frame;
use crate::infer::known::{self, sql, text};
use crate::infer::shape::{err, ok};
use crate::infer::value::{Json, Known, Value};
use crate::names::{Namespace, Resolved};
use crate::source::Span;
use crate::ty::Ty;

/// What a macro does.
#[derive(Debug, Clone, Copy)]
enum Does {
    /// Gives `()` after looking at its arguments: logging, assertions.
    Nothing,
    /// Never comes back.
    Panics,
    /// A text made of its arguments.
    Formats,
    /// A text made of all but the first, written into that.
    Writes,
    /// `vec!`
    Lists,
    Matches,
    Json,
    /// `anyhow!`: an error of this type.
    Error(&'static str),
    /// `bail!`: returns the error.
    Bails(&'static str),
    /// `ensure!`: returns the error where the condition fails.
    Ensures(&'static str),
    /// Its only argument.
    Passes,
    /// All of its futures, as a tuple.
    Joins,
    TryJoins,
    /// A query whose rows are of the type that is its first argument, if it has one.
    Query(sql::Rows),
    /// A value of this type.
    Gives(&'static str),
}

/// TABLE of macros, by path, in the order of the paths.
static MACROS: &[(&str, Does)] = &[
    ("anyhow::anyhow", Does::Error("anyhow::Error")),
    ("anyhow::bail", Does::Bails("anyhow::Error")),
    ("anyhow::ensure", Does::Ensures("anyhow::Error")),
    ("color_eyre::eyre::bail", Does::Bails("eyre::Report")),
    ("color_eyre::eyre::ensure", Does::Ensures("eyre::Report")),
    ("color_eyre::eyre::eyre", Does::Error("eyre::Report")),
    ("eyre::bail", Does::Bails("eyre::Report")),
    ("eyre::ensure", Does::Ensures("eyre::Report")),
    ("eyre::eyre", Does::Error("eyre::Report")),
    ("futures::join", Does::Joins),
    ("futures::try_join", Does::TryJoins),
    ("futures_util::join", Does::Joins),
    ("futures_util::try_join", Does::TryJoins),
    ("log::debug", Does::Nothing),
    ("log::error", Does::Nothing),
    ("log::info", Does::Nothing),
    ("log::trace", Does::Nothing),
    ("log::warn", Does::Nothing),
    ("maud::html", Does::Gives("maud::PreEscaped<String>")),
    ("serde_json::json", Does::Json),
    ("sqlx::query", Does::Query(sql::Rows::Anonymous)),
    ("sqlx::query_as", Does::Query(sql::Rows::OfType)),
    ("sqlx::query_scalar", Does::Query(sql::Rows::Anonymous)),
    ("std::assert", Does::Nothing),
    ("std::assert_eq", Does::Nothing),
    ("std::assert_ne", Does::Nothing),
    ("std::concat", Does::Gives("&str")),
    ("std::dbg", Does::Passes),
    ("std::debug_assert", Does::Nothing),
    ("std::debug_assert_eq", Does::Nothing),
    ("std::debug_assert_ne", Does::Nothing),
    ("std::env", Does::Gives("&str")),
    ("std::eprintln", Does::Nothing),
    ("std::format", Does::Formats),
    ("std::format_args", Does::Formats),
    ("std::include_bytes", Does::Gives("&[u8]")),
    ("std::include_str", Does::Gives("&str")),
    ("std::matches", Does::Matches),
    ("std::option_env", Does::Gives("Option<&str>")),
    ("std::panic", Does::Panics),
    ("std::println", Does::Nothing),
    ("std::stringify", Does::Gives("&str")),
    ("std::todo", Does::Panics),
    ("std::unimplemented", Does::Panics),
    ("std::unreachable", Does::Panics),
    ("std::vec", Does::Lists),
    ("std::write", Does::Writes),
    ("std::writeln", Does::Writes),
    ("tokio::join", Does::Joins),
    ("tokio::try_join", Does::TryJoins),
    ("tracing::debug", Does::Nothing),
    ("tracing::error", Does::Nothing),
    ("tracing::event", Does::Nothing),
    ("tracing::info", Does::Nothing),
    ("tracing::trace", Does::Nothing),
    ("tracing::warn", Does::Nothing),
];

pub(crate) fn call<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    call: &'a MacroCall,
) -> Value<'a> {
    let resolved = cx
        .names
        .resolve(frame.scope.module, &call.path, Namespace::Macro);
    let path = match resolved {
        Resolved::Outside(path) => path,
        Resolved::Item(id) => {
            if let Some(ItemKind::MacroRules(rules)) = cx.names.item(id).map(|item| &item.kind)
                && hidden::leaves(&rules.tokens)
            {
                hidden::give(frame, call);
            }
            String::new()
        }
        _ => String::new(),
    };
    let found = MACROS.binary_search_by(|(own, _)| (*own).cmp(path.as_str()));
    let does = found.ok().map(|at| MACROS[at].1);
    if let (None, MacroArgs::Tokens(tokens)) = (does, &call.args)
        && hidden::leaves(tokens)
    {
        hidden::give(frame, call);
    }
    let args: &'a [MacroArg] = match &call.args {
        MacroArgs::Exprs(args) => args,
        MacroArgs::Repeat { .. }
        | MacroArgs::Matches { .. }
        | MacroArgs::Json(_)
        | MacroArgs::Tokens(_) => &[],
    };
    match (does, &call.args) {
        (Some(Does::Panics), _) => Value::never(),
        (Some(Does::Matches), MacroArgs::Matches { value, pat, guard }) => {
            let value = expr(cx, frame, value);
            let value = cx.unfolded(value);
            let fit = pattern::test(cx, frame, pat, &value, &mut Vec::new());
            let guarded = guard.is_some();
            Value::bool(match (fit.can_match, fit.can_fail || guarded) {
                (true, false) => Some(true),
                (false, _) => Some(false),
                (true, true) => None,
            })
        }
        (Some(Does::Json), MacroArgs::Json(template)) => {
            let json = json(cx, frame, template);
            let ty = Ty::Outside("serde_json::Value".to_owned(), Vec::new());
            Value::new(ty, Known::Json(json.into()))
        }
        (Some(Does::Lists), MacroArgs::Repeat { value, len }) => {
            expr(cx, frame, len);
            let item = expr(cx, frame, value);
            list_of(vec_of(item.ty.as_ref().clone()), item)
        }
        (does, _) => with_values(cx, frame, does, args, call.span),
    }
}

fn with_values<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    does: Option<Does>,
    args: &'a [MacroArg],
    span: Span,
) -> Value<'a> {
    // The first argument of these is a type or pattern of its own.
    if let Some(Does::Query(rows)) = does {
        return query(cx, frame, rows, args);
    }
    let mut values = Vec::with_capacity(args.len());
    for arg in args {
        let value = expr(cx, frame, &arg.value);
        if value.is_never() {
            return value;
        }
        values.push(value);
    }
    match does {
        Some(Does::Nothing) => Value::unit(),
        Some(Does::Panics) => Value::never(),
        Some(Does::Formats) => known::format::formatted(cx, frame, args, &values, 0),
        Some(Does::Writes) => {
            let text = known::format::formatted(cx, frame, args, &values, 1);
            Value::wrap(
                text::parse("Result<(), std::fmt::Error>", &[]),
                WRITTEN,
                text,
            )
        }
        Some(Does::Lists) => list(vec_of(joined_type(&values)), values),
        Some(Does::Passes) => values.pop().unwrap_or_else(Value::unit),
        Some(Does::Joins) => tuple_of(values),
        Some(Does::TryJoins) => try_joined(cx, values),
        Some(Does::Gives(ty)) => Value::any(text::parse(ty, &[])),
        Some(Does::Error(ty)) => error(cx, frame, ty, args, &values, 0, span),
        Some(Does::Bails(ty)) => {
            let error = error(cx, frame, ty, args, &values, 0, span);
            leave(cx, frame, error, span);
            Value::never()
        }
        Some(Does::Ensures(ty)) => {
            let holds = values.first().map(|value| match value.known {
                Known::Bool(known) => Truth {
                    can_hold: known,
                    can_fail: !known,
                },
                _ => Truth::OPEN,
            });
            let holds = holds.unwrap_or(Truth::OPEN);
            if holds.can_fail {
                let error = error(cx, frame, ty, args, &values, 1, span);
                leave(cx, frame, error, span);
            }
            if holds.can_hold {
                Value::unit()
            } else {
                Value::never()
            }
        }
        Some(Does::Matches | Does::Json | Does::Query(_)) | None => Value::unknown(),
    }
}

fn vec_of(item: Ty) -> Ty {
    Ty::Outside(text::VEC.to_owned(), vec![item])
}

/// `anyhow!("text {x}")`, `anyhow!(error)`: the arguments from `skip` on.
fn error<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    ty: &'static str,
    args: &'a [MacroArg],
    values: &[Value<'a>],
    skip: usize,
    span: Span,
) -> Value<'a> {
    let ty = text::parse(ty, &[]);
    let is_text = args.get(skip).is_none_or(
        |arg| matches!(&arg.value.kind, ExprKind::Lit(lit) if matches!(lit.kind, LitKind::Str(_))),
    );
    if is_text {
        let message = known::format::formatted(cx, frame, args, values, skip);
        return known::errors::boxed(message, &ty).at(span);
    }
    match values.get(skip) {
        Some(value) => cx.convert(frame, value.clone(), &ty, Some(span)),
        None => Value::any(ty),
    }
}

/// The error leaves the function, as `?` would let it.
fn leave<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, error: Value<'a>, span: Span) {
    let target = text::argument(&frame.output, text::RESULT, 1).cloned();
    let target = target.unwrap_or(Ty::Infer);
    let error = cx.convert(frame, error, &target, Some(span));
    super::give(cx, frame, err(error));
}

fn try_joined<'a>(cx: &mut Infer<'a, '_>, values: Vec<Value<'a>>) -> Value<'a> {
    let mut good = Vec::new();
    let mut outcomes = Vec::new();
    for value in values {
        let halves = cx.halves(value);
        good.extend(halves.good);
        outcomes.extend(halves.bad.map(err));
    }
    outcomes.push(ok(tuple_of(good)));
    one_of(cx.fresh(), (0..).zip(outcomes).collect())
}

fn query<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    rows: sql::Rows,
    args: &'a [MacroArg],
) -> Value<'a> {
    let (row, rest) = match (rows, args) {
        (sql::Rows::OfType, [first, rest @ ..]) => {
            let ty = match &first.value.kind {
                ExprKind::Path(path) => {
                    let kind = crate::hir::TypeKind::Path(path.clone());
                    let span = path.span;
                    cx.resolve(&frame.scope, &crate::hir::Type { kind, span })
                }
                _ => Ty::Infer,
            };
            (ty, rest)
        }
        _ => (Ty::Infer, args),
    };
    let exprs = rest.iter().map(|arg| &arg.value);
    let mut statement = None;
    for e in exprs {
        let value = expr(cx, frame, e);
        statement.get_or_insert(value);
    }
    sql::query(row, statement)
}

fn json<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, template: &'a JsonTemplate) -> Json<'a> {
    match template {
        JsonTemplate::Null => Json::Null,
        JsonTemplate::Expr(e) => Json::Value(expr(cx, frame, e)),
        JsonTemplate::Array(items) => {
            Json::Array(items.iter().map(|item| json(cx, frame, item)).collect())
        }
        JsonTemplate::Object(entries) => {
            let entries = entries.iter().map(|(key, of)| {
                let key = expr(cx, frame, key);
                (key.as_text().cloned(), json(cx, frame, of))
            });
            Json::Object(entries.collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(MACROS.is_sorted_by_key(|(path, _)| *path));
    }
}
