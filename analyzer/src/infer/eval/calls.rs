//! Calls: functions of the project, constructors, closures, associated functions.

use super::paths::{self, Target};
use super::pattern;
use crate::hir::{Expr, ExprKind, GenericParamKind, Name};
use crate::infer::Infer;
use crate::infer::choice::{map_leaves, one_of};
use crate::infer::closure::ClosureValue;
use crate::infer::eval::{blocks, expr, give};
use crate::infer::frame::Frame;
use crate::infer::function::{FnRef, Signature};
use crate::infer::known;
use crate::infer::shape::peeled;
use crate::infer::summary::Call;
use crate::infer::trail::{Note, Trail};
use crate::infer::unify::{Substitution, substitute, unify};
use crate::infer::value::{Ctor, Known, Value};
use crate::names::Namespace;
use crate::source::Span;
use crate::ty::Ty;

pub(crate) fn call<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    callee: &'a Expr,
    args: &'a [Expr],
    span: Span,
) -> Value<'a> {
    let (target, generics) = match &callee.kind {
        ExprKind::Path(path) => {
            let target = paths::resolve(cx, frame, path, Namespace::Value);
            let last = path.segments.last().map(|segment| segment.args.as_slice());
            (Some(target), last.unwrap_or_default())
        }
        ExprKind::Qualified(path) => {
            let target = paths::qualified_target(cx, frame, path);
            let last = path.rest.last().map(|segment| segment.args.as_slice());
            (Some(target), last.unwrap_or_default())
        }
        _ => (None, &[][..]),
    };
    let generics = paths::turbofish(cx, &frame.scope, generics);
    let called = match target {
        Some(_) => None,
        None => Some(expr(cx, frame, callee)),
    };
    let Some(args) = arguments(cx, frame, args) else {
        return Value::never();
    };
    match (target, called) {
        (Some(target), _) => call_target(cx, frame, target, &generics, args, span),
        (None, Some(called)) => cx.apply(frame, &called, args, span),
        (None, None) => Value::unknown(),
    }
}

/// The arguments in order; nothing where one of them never has a value.
pub(crate) fn arguments<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    args: &'a [Expr],
) -> Option<Vec<Value<'a>>> {
    let mut values = Vec::with_capacity(args.len());
    for arg in args {
        let value = expr(cx, frame, arg);
        if value.is_never() {
            return None;
        }
        values.push(value);
    }
    Some(values)
}

fn call_target<'a>(
    cx: &mut Infer<'a, '_>,
    frame: &mut Frame<'a>,
    target: Target<'a>,
    generics: &[Ty],
    args: Vec<Value<'a>>,
    span: Span,
) -> Value<'a> {
    match target {
        Target::Local(value) => cx.apply(frame, &value, args, span),
        Target::Variant(item, index, ty) => {
            cx.construct(frame, Ctor::Variant(item, index), ty, args, span)
        }
        Target::Struct(item, ty) => cx.construct(frame, Ctor::Struct(item), ty, args, span),
        Target::Function(function) => {
            cx.call_function(frame, &function, None, args, generics, span)
        }
        Target::OfType(ty, name) => cx.associated(frame, &ty, &name, args, generics, span),
        Target::OfTrait(name) => cx.call_on_first(frame, &name, args, generics, span),
        Target::Outside(path, owner) => {
            known::call(cx, frame, &path, owner.as_ref(), args, generics, span)
        }
        Target::Const(id) => {
            let value = paths::constant(cx, id);
            cx.apply(frame, &value, args, span)
        }
        Target::Unknown => Value::unknown(),
    }
}

impl<'a> Infer<'a, '_> {
    /// A tuple struct or variant with these parts.
    pub(crate) fn construct(
        &mut self,
        frame: &mut Frame<'a>,
        ctor: Ctor,
        ty: Ty,
        args: Vec<Value<'a>>,
        span: Span,
    ) -> Value<'a> {
        let declared = self.parts_by_type(&ctor, &ty);
        let mut with = Vec::new();
        let mut parts = Vec::new();
        for (at, arg) in args.into_iter().enumerate() {
            let (name, part_ty) = match declared.get(at) {
                Some((name, ty)) => (name.clone(), ty.clone()),
                None => (Name::new(at.to_string()), Ty::Infer),
            };
            unify(&part_ty, &arg.ty, &mut with);
            let part = self.coerce(frame, arg, &substitute(&part_ty, &with));
            parts.push((name, part));
        }
        let ty = self.with_arguments(ty, &with);
        paths::made(self, frame, ty, ctor, parts, span)
    }

    /// A type whose arguments follow from its parts: `Page(items)` is a `Page<User>`.
    pub(crate) fn with_arguments(&self, ty: Ty, with: &Substitution) -> Ty {
        let Ty::Adt(item, args) = ty else {
            return ty;
        };
        let params = self.names.item(item).map(crate::infer::shape::type_params);
        let params = params.unwrap_or_default();
        let args = params.iter().enumerate().map(|(at, name)| {
            let stated = args
                .get(at)
                .filter(|arg| !matches!(arg, Ty::Infer | Ty::Param(_)));
            let found = || with.iter().find(|(own, _)| own == name).map(|(_, ty)| ty);
            stated
                .or_else(found)
                .or_else(|| args.get(at))
                .cloned()
                .unwrap_or(Ty::Infer)
        });
        Ty::Adt(item, args.collect())
    }

    /// Calls a value: a closure, a function, a constructor.
    pub(crate) fn apply(
        &mut self,
        frame: &mut Frame<'a>,
        called: &Value<'a>,
        args: Vec<Value<'a>>,
        span: Span,
    ) -> Value<'a> {
        if args.iter().any(Value::is_never) {
            return Value::never();
        }
        match &called.known {
            Known::Closure(closure) => self.run_closure(frame, closure, args),
            Known::Function(function) => self.call_function(frame, function, None, args, &[], span),
            Known::Maker(ctor) => {
                let ty = called.ty.as_ref().clone();
                self.construct(frame, ctor.clone(), ty, args, span)
            }
            Known::Associated(ty, name) => self.associated(frame, ty, name, args, &[], span),
            Known::Outside(path) => known::call(self, frame, path, None, args, &[], span),
            Known::OneOf(_) => {
                let each = map_leaves(called, &mut |leaf| {
                    Some(self.apply(frame, leaf, args.clone(), span))
                });
                each.unwrap_or_else(Value::never)
            }
            _ => match peeled(&called.ty) {
                Ty::Fn(_, output) => Value::any(output.as_ref().clone()),
                _ => Value::unknown(),
            },
        }
    }

    fn run_closure(
        &mut self,
        frame: &mut Frame<'a>,
        value: &ClosureValue<'a>,
        args: Vec<Value<'a>>,
    ) -> Value<'a> {
        let closure = value.closure;
        let output = closure.output.as_ref();
        let output = output.map_or(Ty::Infer, |ty| self.resolve(&value.scope, ty));
        let mut own = frame.inner(output);
        own.locals = value.locals.clone();
        own.scope = value.scope.clone();
        own.name = value.by.clone();
        for (at, param) in closure.params.iter().enumerate() {
            let unknown = Value::unknown();
            let arg = args.get(at).unwrap_or(&unknown);
            pattern::bind(self, &mut own, param, arg);
        }
        let result = match &closure.body.kind {
            // The future of `|x| async { … }` is what the block gives.
            ExprKind::Async { block } => blocks::block(self, &mut own, block),
            _ => expr(self, &mut own, &closure.body),
        };
        give(self, &mut own, result);
        let returns = std::mem::take(&mut own.returns);
        one_of(self.fresh(), (0..).zip(returns).collect())
    }

    /// Calls a function of the project. Where it takes `self` and no receiver is given, that is the first argument.
    pub(crate) fn call_function(
        &mut self,
        frame: &mut Frame<'a>,
        function: &FnRef<'a>,
        receiver: Option<Value<'a>>,
        args: Vec<Value<'a>>,
        generics: &[Ty],
        span: Span,
    ) -> Value<'a> {
        self.call_with(frame, function, receiver, args, generics, None, span)
    }

    #[allow(clippy::too_many_arguments, reason = "a call has these parts")]
    pub(crate) fn call_with(
        &mut self,
        frame: &mut Frame<'a>,
        function: &FnRef<'a>,
        mut receiver: Option<Value<'a>>,
        mut args: Vec<Value<'a>>,
        generics: &[Ty],
        self_ty: Option<&Ty>,
        span: Span,
    ) -> Value<'a> {
        if function.func.receiver.is_some() && receiver.is_none() && !args.is_empty() {
            receiver = Some(args.remove(0));
        }
        let signature = self.signature(function);
        let with = bindings(
            function,
            &signature,
            receiver.as_ref(),
            self_ty,
            &args,
            generics,
        );
        let output = substitute(&signature.output, &with);
        if function.func.body.is_none() {
            return self.without_body(frame, function, receiver, args, output, span);
        }
        for (arg, param) in args.iter_mut().zip(&signature.params) {
            let taken = std::mem::replace(arg, Value::unknown());
            *arg = self.coerce(frame, taken, &substitute(param, &with));
        }
        let way = receiver.iter().chain(&args).map(|value| &value.trail);
        let way = way
            .into_iter()
            .find(|trail| !trail.is_empty())
            .cloned()
            .unwrap_or_default();
        let call = self.context(function, &signature, with, receiver, args);
        let returned = self.returns(&call);
        let step = Note::Calls {
            by: frame.name.clone(),
            callee: self.callee_name(function),
        };
        let step = Trail::of(step, Some(span));
        let of = returned.iter().map(|value| {
            let mut value = value.clone();
            if !value.trail.is_empty() {
                value.trail = way.then(&step).then(&value.trail);
            } else if !way.is_empty() {
                value.trail = way.clone();
            }
            value
        });
        let result = one_of(self.fresh(), (0..).zip(of).collect());
        if result.is_never() {
            return result;
        }
        self.coerce(frame, result, &output)
    }

    /// A trait's function without a body: that of the type, if it can be told which.
    fn without_body(
        &mut self,
        frame: &mut Frame<'a>,
        function: &FnRef<'a>,
        receiver: Option<Value<'a>>,
        args: Vec<Value<'a>>,
        output: Ty,
        span: Span,
    ) -> Value<'a> {
        let implemented =
            receiver.and_then(|receiver| self.trait_method(frame, function, receiver, args, span));
        implemented.unwrap_or_else(|| Value::any(output))
    }

    /// `AppError::not_found`, `find_post`.
    fn callee_name(&self, function: &FnRef<'a>) -> Name {
        let name = &function.item.name;
        match self.self_of(function.id) {
            Some(Ty::Adt(item, _)) => match self.names.item(item) {
                Some(owner) => Name::new(format!("{}::{name}", owner.name)),
                None => name.clone(),
            },
            _ => name.clone(),
        }
    }

    /// The call with what matters of its arguments.
    fn context(
        &mut self,
        function: &FnRef<'a>,
        signature: &Signature<'a>,
        with: Substitution,
        receiver: Option<Value<'a>>,
        args: Vec<Value<'a>>,
    ) -> Call<'a> {
        let with = if signature.generic { with } else { Vec::new() };
        let takes_impl = signature
            .params
            .iter()
            .any(|ty| matches!(ty, Ty::ImplTrait(_)));
        let plain = args.iter().all(Value::is_plain) && !takes_impl;
        let mut call = Call {
            function: function.clone(),
            with,
            receiver: receiver
                .filter(|value| !value.is_plain())
                .map(|value| value.stripped()),
            args: Vec::new(),
        };
        if !plain {
            call.args = args.iter().map(Value::stripped).collect();
        }
        if plain && call.receiver.is_none() || self.tells_apart(&call) {
            return call;
        }
        call.args = call.args.iter().map(Value::without_texts).collect();
        call.receiver = call.receiver.map(|value| value.without_texts());
        if self.tells_apart(&call) {
            return call;
        }
        call.args = Vec::new();
        call.receiver = None;
        call
    }
}

/// What the generic parameters of a function stand for in a call.
fn bindings<'a>(
    function: &FnRef<'a>,
    signature: &Signature<'a>,
    receiver: Option<&Value<'a>>,
    self_ty: Option<&Ty>,
    args: &[Value<'a>],
    generics: &[Ty],
) -> Substitution {
    let mut with = Vec::new();
    let actual = receiver.map(|value| peeled(&value.ty)).or(self_ty);
    if let (Some(own), Some(actual)) = (&signature.scope.self_ty, actual) {
        unify(own, actual, &mut with);
    }
    let own_params = function.func.generics.params.iter();
    let own_params = own_params.filter(|p| matches!(p.kind, GenericParamKind::Type { .. }));
    for (param, stated) in own_params.zip(generics) {
        if !matches!(stated, Ty::Infer) {
            with.push((param.name.clone(), stated.clone()));
        }
    }
    for (param, arg) in signature.params.iter().zip(args) {
        unify(param, &arg.ty, &mut with);
    }
    with
}
