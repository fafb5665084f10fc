//! Helpers for TanStack Query: `queryOptions` for what is read, mutations for what is changed.

use routegen_analyzer::model::Method;

use super::operations::{Keep, Named, has_optional_args, keep};
use super::text::string;
use super::types::Types;
use crate::writer::Writer;

/// The file.
pub(super) fn file(
    named: &[Named<'_>],
    types: &Types<'_>,
    module: &str,
    extension: &str,
) -> String {
    let mut w = Writer::default();
    w.line(super::MARKER);
    w.gap();
    w.line(format!(
        "import {{ queryOptions }} from {};",
        string(module)
    ));
    w.gap();
    w.line(format!("import * as api from \"./index{extension}\";"));
    for one in named {
        match one.call.method() {
            Method::Get if keep(&one.call) != Keep::Nothing => {
                w.gap();
                query(&mut w, one, types);
            }
            Method::Post | Method::Put | Method::Patch | Method::Delete => {
                w.gap();
                mutation(&mut w, one);
            }
            Method::Get | Method::Head | Method::Options | Method::Trace => {}
        }
    }
    w.finish()
}

fn has_args(named: &Named<'_>) -> bool {
    let call = &named.call;
    !call.path_parameters.is_empty() || !call.parameters.is_empty() || call.body.is_some()
}

fn query(w: &mut Writer, named: &Named<'_>, types: &Types<'_>) {
    let Named {
        call,
        function,
        result,
        args,
    } = named;
    let key = string(function);
    let (declared, passed, key_type, key) = if has_args(named) {
        let default = if has_optional_args(call, types) {
            " = {}"
        } else {
            ""
        };
        (
            format!(", args: api.{args}{default}"),
            "client, args, ",
            format!("readonly [{key}, api.{args}]"),
            format!("[{key}, args]"),
        )
    } else {
        (
            String::new(),
            "client, ",
            format!("readonly [{key}]"),
            format!("[{key}]"),
        )
    };
    w.line(format!("/** For `useQuery` and its like: {function}. */"));
    w.line(format!("export function {function}Query(client: api.Client{declared}, options: api.CallOptions = {{}}) {{"));
    // A query may hold null, and not undefined.
    let body = format!("api.BodyOf<api.{result}>");
    let (body, or_null) = match keep(call) {
        Keep::Maybe => (
            format!("Exclude<{body}, undefined> | null"),
            ".then((body) => body ?? null)",
        ),
        Keep::Value | Keep::Nothing => (body, ""),
    };
    w.line(format!(
        "  return queryOptions<{body}, api.ErrorOf<api.{result}>, {body}, {key_type}>({{"
    ));
    w.line(format!("    queryKey: {key},"));
    w.line(format!(
        "    queryFn: ({{ signal }}) => api.orThrow(api.{function}({passed}{{ ...options, signal }})){or_null},"
    ));
    w.line("  });");
    w.line("}");
}

fn mutation(w: &mut Writer, named: &Named<'_>) {
    let Named {
        function,
        result,
        args,
        ..
    } = named;
    let (declared, passed) = if has_args(named) {
        (format!("args: api.{args}"), "client, args, options")
    } else {
        (String::new(), "client, options")
    };
    w.line(format!(
        "/** For `useMutation` and its like: {function}. */"
    ));
    w.line(format!(
        "export function {function}Mutation(client: api.Client, options: api.CallOptions = {{}}) {{"
    ));
    w.line("  return {");
    w.line(format!("    mutationKey: [{}] as const,", string(function)));
    w.line(format!(
        "    mutationFn: ({declared}): Promise<api.BodyOf<api.{result}>> => api.orThrow(api.{function}({passed})),"
    ));
    w.line("  };");
    w.line("}");
}
