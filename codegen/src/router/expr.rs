//! Rust expressions, laid out as rustfmt does it: calls with their arguments, and chains of calls.

use crate::writer::STEP;

/// Columns of a line (`max_width`).
pub(super) const LINE: usize = 100;
/// Columns of arguments, and of a chain, on one line (`fn_call_width`, `chain_width`).
const SHORT: usize = 60;

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expr {
    /// A path or a literal.
    Text(String),
    /// `name(a, b)`, `[a, b]`, `(a, b)`.
    List {
        open: String,
        items: Vec<Expr>,
        close: &'static str,
    },
    /// `head.call(a).call(b)`; the calls are lists that open with `.name(`.
    Chain { head: Box<Expr>, calls: Vec<Expr> },
}

impl Expr {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn call(name: &str, items: Vec<Expr>) -> Self {
        Self::List {
            open: format!("{name}("),
            items,
            close: ")",
        }
    }

    pub(super) fn tuple(items: Vec<Expr>) -> Self {
        Self::call("", items)
    }

    pub(super) fn vec(items: Vec<Expr>) -> Self {
        Self::List {
            open: "vec![".into(),
            items,
            close: "]",
        }
    }

    /// `head` itself where nothing is called on it.
    pub(super) fn chain(head: Expr, calls: Vec<Expr>) -> Self {
        if calls.is_empty() {
            return head;
        }
        Self::Chain {
            head: Box::new(head),
            calls,
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List { open, items, close } => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("{open}{}{close}", items.join(", "))
            }
            Self::Chain { head, calls } => {
                let calls: String = calls.iter().map(Self::flat).collect();
                format!("{}{calls}", head.flat())
            }
        }
    }

    /// Whether it may stand on one line at all.
    fn is_short(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::List { open, items, close } => {
                self.flat().len() - open.len() - close.len() <= SHORT
                    && items.iter().all(Self::is_short)
            }
            Self::Chain { head, calls } => {
                // One call on a head may take the whole line.
                let fits = calls.len() == 1 || self.flat().len() <= SHORT;
                fits && head.is_short() && calls.iter().all(Self::is_short)
            }
        }
    }

    /// The text, for a line that is indented by `indent`, where `before` columns of it are taken
    /// and `after` columns must stay free behind the expression.
    pub(super) fn layout(&self, indent: usize, before: usize, after: usize) -> String {
        let width = LINE.saturating_sub(indent + before + after);
        self.within(indent, width)
    }

    /// The text, where one line has `width` columns for it and further lines are indented by `indent`.
    fn within(&self, indent: usize, width: usize) -> String {
        let flat = self.flat();
        if self.is_short() && flat.len() <= width {
            return flat;
        }
        let inner = indent + STEP;
        let pad = " ".repeat(inner);
        match self {
            Self::Text(text) => text.clone(),
            Self::List { open, items, close } => {
                if let [only @ Self::List { .. }] = items.as_slice() {
                    // A call in a call has as little room as arguments have.
                    let rest = width.saturating_sub(open.len() + close.len());
                    let item = only.within(indent, rest.min(SHORT));
                    return format!("{open}{item}{close}");
                }
                let mut text = format!("{open}\n");
                for item in items {
                    text.push_str(&format!("{pad}{},\n", item.layout(inner, 0, 1)));
                }
                text.push_str(&" ".repeat(indent));
                text.push_str(close);
                text
            }
            Self::Chain { head, calls } => {
                let mut text = head.within(indent, width);
                let last = calls.len().saturating_sub(1);
                for (at, call) in calls.iter().enumerate() {
                    // What follows the chain follows its last call.
                    let after = if at == last {
                        LINE.saturating_sub(indent + width)
                    } else {
                        0
                    };
                    text.push_str(&format!("\n{pad}{}", call.layout(inner, 0, after)));
                }
                text
            }
        }
    }
}
