//! What functions named by `with` do on the wire, one row for each known module.

use super::TypeCx;
use super::adt::Adt;
use super::rules::UNKNOWN_SERDE_MODULE;
use crate::model::{Side, TypeRef};
use crate::serde::Quoted;
use crate::ty::Ty;

impl<'a> TypeCx<'a> {
    /// The form of a value that a function reads or writes in place of its type.
    pub(super) fn with_form(
        &mut self,
        adt: &Adt<'a>,
        function: &Quoted,
        ty: &Ty,
        side: Side,
    ) -> TypeRef {
        let _ = (adt, ty, side);
        let message = format!("what `{}` does on the wire is not known", function.text);
        self.unknown(&UNKNOWN_SERDE_MODULE, function.span, message)
    }
}
