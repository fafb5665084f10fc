//! Associated functions: by the type before `::`, or by the trait.

use crate::hir::{ItemKind, Name};
use crate::infer::Infer;
use crate::infer::frame::Frame;
use crate::infer::known;
use crate::infer::value::Value;
use crate::names::ItemId;
use crate::source::Span;
use crate::ty::Ty;

impl<'a> Infer<'a, '_> {
    /// `Type::name(args)`.
    pub(crate) fn associated(
        &mut self,
        frame: &mut Frame<'a>,
        ty: &Ty,
        name: &Name,
        mut args: Vec<Value<'a>>,
        generics: &[Ty],
        span: Span,
    ) -> Value<'a> {
        match ty {
            Ty::Adt(item, _) => {
                if name == "from" && args.len() == 1 {
                    return self.convert(frame, args.remove(0), ty, Some(span));
                }
                if let Some(function) = self.method_of(*item, name) {
                    return self.call_with(frame, &function, None, args, generics, Some(ty), span);
                }
                if name == "default" && args.is_empty() {
                    return Value::any(ty.clone());
                }
                self.call_on_first(frame, name, args, generics, span)
            }
            Ty::Outside(path, _) => {
                let path = format!("{path}::{name}");
                known::call(self, frame, &path, Some(ty), args, generics, span)
            }
            Ty::Primitive(_) if name == "from" => Value::any(ty.clone()),
            _ => self.call_on_first(frame, name, args, generics, span),
        }
    }

    /// `Trait::name(value, args)`.
    pub(crate) fn call_on_first(
        &mut self,
        frame: &mut Frame<'a>,
        name: &Name,
        mut args: Vec<Value<'a>>,
        generics: &[Ty],
        span: Span,
    ) -> Value<'a> {
        if args.is_empty() {
            return Value::unknown();
        }
        let receiver = args.remove(0);
        self.method(frame, receiver, name, args, generics.to_vec(), span)
            .value
    }

    /// Whether an item is a trait.
    pub(crate) fn is_trait(&self, id: ItemId) -> bool {
        matches!(
            self.names.item(id).map(|item| &item.kind),
            Some(ItemKind::Trait(_))
        )
    }
}
