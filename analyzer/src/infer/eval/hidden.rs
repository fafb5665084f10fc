//! Returns that are hidden in macros: in tokens that are not expanded.

use std::rc::Rc;

use crate::hir::{MacroCall, TokenTree, TokenTreeKind};
use crate::infer::frame::Frame;
use crate::infer::known::text;
use crate::infer::rules;
use crate::infer::shape::{err, peeled};
use crate::infer::value::{Known, Lost, Value};
use crate::ty::Ty;

/// Whether code made of these tokens may leave the function that it stands in.
pub(super) fn leaves(tokens: &[TokenTree]) -> bool {
    let mut left = vec![tokens];
    while let Some(tokens) = left.pop() {
        for (at, token) in tokens.iter().enumerate() {
            match &token.kind {
                TokenTreeKind::Ident(name) if name == "return" => return true,
                TokenTreeKind::Punct { char: '?', .. } if !repeats(tokens, at) => return true,
                TokenTreeKind::Group { tokens, .. } => left.push(tokens),
                TokenTreeKind::Ident(_)
                | TokenTreeKind::Punct { .. }
                | TokenTreeKind::Literal(_) => {}
            }
        }
    }
    false
}

/// Whether a question mark ends a repetition: `$(…)?`.
fn repeats(tokens: &[TokenTree], at: usize) -> bool {
    let before = |back: usize| {
        let at = at.checked_sub(back)?;
        tokens.get(at).map(|token| &token.kind)
    };
    matches!(before(1), Some(TokenTreeKind::Group { .. }))
        && matches!(before(2), Some(TokenTreeKind::Punct { char: '$', .. }))
}

/// What leaves is not known: on the bad side of a `Result`, where that is what is returned.
pub(super) fn give<'a>(frame: &mut Frame<'a>, call: &MacroCall) {
    let name = call.path.last_name();
    let lost = Lost {
        rule: rules::OPAQUE_RESPONSE.code,
        span: call.span,
        message: format!("`{name}!` may return from here, and what it returns cannot be read")
            .into(),
        help: "return outside of the macro: let it give a value, and match on that".into(),
    };
    let lost = Value::any(Ty::Infer).with_known(Known::Lost(Rc::new(lost)));
    let is_result = matches!(peeled(&frame.output), Ty::Outside(path, _) if path == text::RESULT);
    frame.give_back(if is_result { err(lost) } else { lost });
}
