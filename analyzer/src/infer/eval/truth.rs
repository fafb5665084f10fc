//! Conditions: `if let` chains, `matches!`, and what is known after them.

use crate::hir::{BinaryOp, Expr, ExprKind, Name, Pat};
use crate::infer::Infer;
use crate::infer::eval::{expr, pattern};
use crate::infer::frame::Frame;
use crate::infer::value::{Known, Value};

/// Whether a condition can hold, and whether it can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Truth {
    pub(crate) can_hold: bool,
    pub(crate) can_fail: bool,
}

impl Truth {
    pub(crate) const OPEN: Truth = Truth {
        can_hold: true,
        can_fail: true,
    };

    fn of(value: &Value<'_>) -> Self {
        match value.known {
            Known::Bool(known) => Self {
                can_hold: known,
                can_fail: !known,
            },
            _ if value.is_never() => Self {
                can_hold: false,
                can_fail: false,
            },
            _ => Self::OPEN,
        }
    }

    pub(crate) fn known(self) -> Option<bool> {
        match (self.can_hold, self.can_fail) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            (true, true) | (false, false) => None,
        }
    }

    fn and(self, other: Truth) -> Truth {
        Truth {
            can_hold: self.can_hold && other.can_hold,
            can_fail: self.can_fail || (self.can_hold && other.can_fail),
        }
    }
}

/// A local that a test said something about: what it is where the test holds, and where it fails.
#[derive(Debug)]
pub(crate) struct Learnt<'a> {
    pub(crate) local: Name,
    pub(crate) otherwise: Value<'a>,
}

/// Follows a condition; what `let` binds is declared, and locals are narrowed to what holds.
pub(crate) fn condition<'a>(cx: &mut Infer<'a, '_>, frame: &mut Frame<'a>, e: &'a Expr) -> Truth {
    let mut learnt = Vec::new();
    condition_learning(cx, frame, e, &mut learnt)
}

/// As [`condition`], and says what is known where it fails, if that is one test alone.
pub(crate) fn condition_learning<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    e: &'a Expr,
    learnt: &mut Vec<Learnt<'a>>,
) -> Truth {
    let mut parts = Vec::new();
    let mut first = e;
    while let ExprKind::Binary {
        op: BinaryOp::And,
        left,
        right,
    } = &first.kind
    {
        parts.push(right.as_ref());
        first = left;
    }
    parts.push(first);
    let alone = parts.len() == 1;
    let mut truth = Truth {
        can_hold: true,
        can_fail: false,
    };
    for part in parts.into_iter().rev() {
        let own = match &part.kind {
            ExprKind::Let { pat, value } => let_test(cx, frame, pat, value, learnt),
            _ => {
                let value = expr(cx, frame, part);
                Truth::of(&value)
            }
        };
        truth = truth.and(own);
        if !truth.can_hold {
            break;
        }
    }
    if !alone {
        learnt.clear();
    }
    truth
}

fn let_test<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    pat: &'a Pat,
    scrutinee: &'a Expr,
    learnt: &mut Vec<Learnt<'a>>,
) -> Truth {
    let value = expr(cx, frame, scrutinee);
    if value.is_never() {
        return Truth {
            can_hold: false,
            can_fail: false,
        };
    }
    let value = cx.unfolded(value);
    let sides = pattern::split(cx, frame, pat, &value);
    if let Some(local) = local_name(scrutinee).filter(|name| frame.local(name).is_some()) {
        if let Some(holds) = &sides.holds {
            frame.assign(local, holds.clone());
        }
        if let Some(otherwise) = &sides.fails {
            learnt.push(Learnt {
                local: local.clone(),
                otherwise: otherwise.clone(),
            });
        }
    }
    let truth = Truth {
        can_hold: sides.holds.is_some(),
        can_fail: sides.fails.is_some(),
    };
    for (name, value) in sides.bound {
        frame.declare(name, value);
    }
    truth
}

/// The local that an expression is, through references: `x`, `&x`, `*x`.
pub(crate) fn local_name(e: &Expr) -> Option<&Name> {
    match &e.kind {
        ExprKind::Path(path) => path.as_name(),
        ExprKind::Ref { value, .. } => local_name(value),
        ExprKind::Unary {
            op: crate::hir::UnaryOp::Deref,
            operand,
        } => local_name(operand),
        _ => None,
    }
}
