//! The function that gives all items of a list that comes in pages.

use routegen_analyzer::model::Side;

use super::arguments::Args;
use super::operations::Named;
use super::text::{key, member, string};
use super::types::Types;
use crate::calls::{Call, Content, Turn};
use crate::writer::Writer;

/// The function that gives all items of all pages.
pub(super) fn write(w: &mut Writer, named: &Named<'_>, args: &Args, types: &Types<'_>) {
    let Some(pages) = &named.call.pages else {
        return;
    };
    let Some(item) = item_type(&named.call, pages.items.as_deref(), types) else {
        return;
    };
    let parameter = member(&pages.parameter);
    let list = match &pages.items {
        Some(field) => format!("page{}", member(field)),
        None => "page".to_owned(),
    };
    let name = &named.function;
    let query = key(&pages.parameter);
    let first = format!("args.query?.{}", parameter.trim_start_matches('.'));
    w.gap();
    w.line(format!(
        "/** All items of {name}, page by page as they are asked for. Failures are thrown. */"
    ));
    w.line(format!("export function {name}Items("));
    w.line("  client: Client,");
    let default = if args.is_optional() { " = {}" } else { "" };
    w.line(format!("  args: {}{default},", named.args));
    w.line("  options: CallOptions = {},");
    w.line(format!("): AsyncGenerator<{item}, void, void> {{"));
    let (turn, all, seen) = match &pages.turn {
        Turn::Number { total } => {
            w.line(format!("  let number = {first} ?? 1;"));
            ("number", total, "before + items.length")
        }
        Turn::Offset { total } => {
            w.line(format!("  const begin = {first} ?? 0;"));
            ("number", total, "begin + before + items.length")
        }
        Turn::Cursor { .. } => ("string", &None, ""),
    };
    w.line(format!("  const page = (turn: {turn} | undefined) => {{"));
    w.line(format!(
        "    const turned = {{ ...args, query: {{ ...args.query, {query}: turn }} }};"
    ));
    w.line(format!(
        "    return orThrow({name}(client, turn === undefined ? args : turned, options));"
    ));
    w.line("  };");
    let is_offset = matches!(pages.turn, Turn::Offset { .. });
    let before = if is_offset || all.is_some() {
        ", before"
    } else {
        ""
    };
    w.line(format!("  return itemsOf(page, (page{before}) => {{"));
    w.line(format!("    const items = {list};"));
    if !before.is_empty() {
        w.line(format!("    const seen = {seen};"));
    }
    let is_last = match all {
        Some(field) => format!(
            "items.length === 0 || seen >= (page{} ?? Infinity)",
            member(field)
        ),
        None => "items.length === 0".to_owned(),
    };
    match &pages.turn {
        Turn::Number { .. } => w.line(format!(
            "    return {{ items, next: {is_last} ? undefined : ++number }};"
        )),
        Turn::Offset { .. } => w.line(format!(
            "    return {{ items, next: {is_last} ? undefined : seen }};"
        )),
        Turn::Cursor { field } => {
            let field = member(field);
            w.line(format!("    const next = page{field} ?? \"\";"));
            w.line("    return { items, next: next === \"\" ? undefined : String(next) };");
        }
    }
    w.line("  });");
    w.line("}");
}

fn item_type(call: &Call<'_>, field: Option<&str>, types: &Types<'_>) -> Option<String> {
    let outcome = call.successes().next()?;
    let Content::Json(json) = &outcome.content else {
        return None;
    };
    let body = types.of(json.first()?, Side::Response);
    Some(match field {
        Some(field) => format!("{}[{}][number]", grouped(&body), string(field)),
        None => format!("{}[number]", grouped(&body)),
    })
}

fn grouped(ty: &str) -> String {
    if ty.contains(' ') {
        format!("({ty})")
    } else {
        ty.to_owned()
    }
}
