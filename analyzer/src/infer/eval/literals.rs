//! Literals.

use crate::hir::{Lit, LitKind, Name};
use crate::infer::value::{Known, Value};
use crate::ty::Ty;

pub(crate) fn literal<'a>(lit: &Lit) -> Value<'a> {
    let primitive = |name: &str| Ty::Primitive(Name::new(name));
    match &lit.kind {
        LitKind::Str(text) => Value::text(text),
        LitKind::ByteStr(bytes) => {
            let len = u64::try_from(bytes.len()).ok();
            Value::any(Ty::Ref(Box::new(Ty::Array(Box::new(primitive("u8")), len))))
        }
        LitKind::CStr(_) => Value::any(Ty::Outside("std::ffi::CStr".to_owned(), Vec::new())),
        LitKind::Byte(byte) => Value::new(primitive("u8"), Known::Int(u64::from(*byte))),
        LitKind::Char(_) => Value::any(primitive("char")),
        LitKind::Int { digits, suffix } => {
            let known = digits.parse().map_or(Known::Nothing, Known::Int);
            // Without a suffix the type follows from the use; alone it is `i32`.
            let ty = if suffix.is_empty() {
                "i32"
            } else {
                suffix.as_str()
            };
            Value::new(primitive(ty), known)
        }
        LitKind::Float { suffix, .. } => {
            let ty = if suffix.is_empty() {
                "f64"
            } else {
                suffix.as_str()
            };
            Value::any(primitive(ty))
        }
        LitKind::Bool(value) => Value::bool(Some(*value)),
        LitKind::Other => Value::unknown(),
    }
}
