//! Abstract values: a type, and what is known of the value beyond it.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use super::closure::ClosureValue;
use super::draft::Draft;
use super::function::FnRef;
use super::known::text;
use super::shape::LIST;
use super::trail::Trail;
use crate::hir::Name;
use crate::names::ItemId;
use crate::source::Span;
use crate::ty::Ty;

/// Values nested deeper than this are only known by their type: a walk over a value must not
/// overflow the stack, whatever the code builds.
const MAX_DEPTH: u32 = 32;

/// What an expression may evaluate to.
#[derive(Debug, Clone)]
pub(crate) struct Value<'a> {
    /// [`Ty::Infer`] where it is not known.
    pub(crate) ty: Rc<Ty>,
    pub(crate) known: Known<'a>,
    /// The expression that made it. Not part of what it is.
    pub(crate) at: Option<Span>,
    /// How it came here. Not part of what it is.
    pub(crate) trail: Trail,
}

/// What is known of a value beyond its type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Known<'a> {
    Nothing,
    /// It comes out of this crate, whose source is not read; its type is not known.
    From(Name),
    Bool(bool),
    Int(u64),
    Str(Rc<str>),
    Status(u16),
    /// A struct, a variant, a tuple, or a value of a library that is made of others.
    Made(Rc<Made<'a>>),
    /// Any variant of its type but these.
    Rest(Rc<[Ctor]>),
    Json(Rc<Json<'a>>),
    Response(Rc<Draft<'a>>),
    Closure(Rc<ClosureValue<'a>>),
    /// A function of the project as a value.
    Function(Rc<FnRef<'a>>),
    /// A function or constructor of a library as a value, by its path.
    Outside(Rc<str>),
    /// A tuple struct or variant of the project as a function.
    Maker(Ctor),
    /// An associated function as a value: `Comment::from`.
    Associated(Rc<Ty>, Name),
    /// `x.into()`: converted once the type it is needed as is known.
    Into(Rc<Value<'a>>),
    /// One of several. Without any: the expression never has a value.
    OneOf(Rc<Choice<'a>>),
    /// It cannot be known what this is, for a reason that is a finding.
    Lost(Rc<Lost>),
}

/// What made a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ctor {
    Variant(ItemId, usize),
    Struct(ItemId),
    /// By the path of a variant or type: `std::option::Option::Some`, `axum::Json`.
    Outside(Name),
    Tuple,
}

/// A value with its parts. Those of tuples are named `0`, `1`, …
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Made<'a> {
    pub(crate) ctor: Ctor,
    pub(crate) fields: Vec<(Name, Value<'a>)>,
    depth: u32,
}

impl<'a> Made<'a> {
    pub(crate) fn field(&self, name: &str) -> Option<&Value<'a>> {
        let found = self.fields.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value)
    }

    /// The only part, where there is exactly one.
    pub(crate) fn only(&self) -> Option<&Value<'a>> {
        match self.fields.as_slice() {
            [(_, value)] => Some(value),
            _ => None,
        }
    }
}

/// The alternatives of one decision. Values that depend on the same decision have the same `id`,
/// and fit together where their indices are equal.
#[derive(Debug, Clone)]
pub(crate) struct Choice<'a> {
    pub(crate) id: u32,
    pub(crate) of: Vec<(u32, Value<'a>)>,
    depth: u32,
}

/// JSON with values in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Json<'a> {
    Null,
    Value(Value<'a>),
    Array(Vec<Json<'a>>),
    /// A key that is no literal is `None`.
    Object(Vec<(Option<Rc<str>>, Json<'a>)>),
}

impl Json<'_> {
    fn depth(&self) -> u32 {
        match self {
            Self::Null => 0,
            Self::Value(value) => value.depth(),
            Self::Array(items) => 1 + items.iter().map(Json::depth).max().unwrap_or(0),
            Self::Object(entries) => {
                1 + entries.iter().map(|(_, of)| of.depth()).max().unwrap_or(0)
            }
        }
    }
}

/// Why a value is not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Lost {
    pub(crate) rule: &'static str,
    pub(crate) span: Span,
    pub(crate) message: Rc<str>,
    pub(crate) help: Rc<str>,
}

impl<'a> Value<'a> {
    pub(crate) fn new(ty: Ty, known: Known<'a>) -> Self {
        Self::shared(Rc::new(ty), known)
    }

    pub(crate) fn shared(ty: Rc<Ty>, known: Known<'a>) -> Self {
        Self {
            ty,
            known,
            at: None,
            trail: Trail::default(),
        }
    }

    /// Any value of a type.
    pub(crate) fn any(ty: Ty) -> Self {
        Self::new(ty, Known::Nothing)
    }

    pub(crate) fn unknown() -> Self {
        Self::any(Ty::Infer)
    }

    pub(crate) fn unit() -> Self {
        Self::any(Ty::UNIT)
    }

    /// The value of an expression that never has one: `return`, `panic!()`.
    pub(crate) fn never() -> Self {
        Self::choice(Ty::Never, 0, Vec::new())
    }

    /// One of these, by index; see [`super::choice::one_of`] for the joins of branches.
    pub(super) fn choice(ty: Ty, id: u32, of: Vec<(u32, Value<'a>)>) -> Self {
        let depth = 1 + of.iter().map(|(_, value)| value.depth()).max().unwrap_or(0);
        if depth > MAX_DEPTH {
            return Self::any(ty);
        }
        Self::new(ty, Known::OneOf(Rc::new(Choice { id, of, depth })))
    }

    pub(crate) fn made(ty: Ty, ctor: Ctor, fields: Vec<(Name, Value<'a>)>) -> Self {
        let trail = fields
            .iter()
            .map(|(_, value)| &value.trail)
            .find(|trail| !trail.is_empty());
        let trail = trail.cloned().unwrap_or_default();
        let parts = fields.iter().map(|(_, value)| value.depth());
        let depth = 1 + parts.max().unwrap_or(0);
        let known = if depth > MAX_DEPTH {
            Known::Nothing
        } else {
            Known::Made(Rc::new(Made {
                ctor,
                fields,
                depth,
            }))
        };
        Self::new(ty, known).trailed(trail)
    }

    pub(crate) fn depth(&self) -> u32 {
        match &self.known {
            Known::Made(made) => made.depth,
            Known::OneOf(choice) => choice.depth,
            Known::Into(inner) => 1 + inner.depth(),
            Known::Json(json) => 1 + json.depth(),
            Known::Response(draft) => 1 + draft.depth(),
            Known::Nothing
            | Known::From(_)
            | Known::Bool(_)
            | Known::Int(_)
            | Known::Str(_)
            | Known::Status(_)
            | Known::Rest(_)
            | Known::Closure(_)
            | Known::Function(_)
            | Known::Outside(_)
            | Known::Maker(_)
            | Known::Associated(..)
            | Known::Lost(_) => 0,
        }
    }

    /// A value with one part.
    pub(crate) fn wrap(ty: Ty, ctor: &'static str, inner: Value<'a>) -> Self {
        let ctor = Ctor::Outside(Name::new_static(ctor));
        Self::made(ty, ctor, vec![(Name::new_static("0"), inner)])
    }

    pub(crate) fn text(text: &str) -> Self {
        let ty = Ty::Ref(Box::new(Ty::Primitive(Name::new_static("str"))));
        Self::new(ty, Known::Str(text.into()))
    }

    pub(crate) fn bool(value: Option<bool>) -> Self {
        let ty = Ty::Primitive(Name::new_static("bool"));
        Self::new(ty, value.map_or(Known::Nothing, Known::Bool))
    }

    pub(crate) fn is_never(&self) -> bool {
        matches!(&self.known, Known::OneOf(choice) if choice.of.is_empty())
    }

    pub(crate) fn as_made(&self) -> Option<&Made<'a>> {
        match &self.known {
            Known::Made(made) => Some(made),
            _ => None,
        }
    }

    /// The parts, where it was made by this path.
    pub(crate) fn made_by(&self, path: &str) -> Option<&Made<'a>> {
        let made = self.as_made()?;
        matches!(&made.ctor, Ctor::Outside(own) if own == path).then_some(made)
    }

    pub(crate) fn as_text(&self) -> Option<&Rc<str>> {
        match &self.known {
            Known::Str(text) => Some(text),
            _ => None,
        }
    }

    #[must_use]
    pub(crate) fn at(mut self, span: Span) -> Self {
        self.at = Some(span);
        self
    }

    #[must_use]
    pub(crate) fn typed(mut self, ty: Ty) -> Self {
        self.ty = Rc::new(ty);
        self
    }

    #[must_use]
    pub(crate) fn trailed(mut self, trail: Trail) -> Self {
        self.trail = trail;
        self
    }

    /// A part of this value, which came the way the whole came. With several parts, each may have
    /// come a way of its own.
    pub(crate) fn part(&self, part: &Value<'a>) -> Value<'a> {
        let mut part = part.clone();
        let only = self.as_made().is_some_and(|made| made.fields.len() == 1);
        if part.trail.is_empty() || (only && !self.trail.is_empty()) {
            part.trail = self.trail.clone();
        }
        part
    }

    /// Nothing is known beyond the type, in no part of it: passing it to a function tells nothing new.
    pub(crate) fn is_plain(&self) -> bool {
        match &self.known {
            Known::Nothing | Known::From(_) => true,
            Known::Made(made) => {
                let plain_ctor = match &made.ctor {
                    Ctor::Struct(_) | Ctor::Tuple => true,
                    Ctor::Outside(path) => matches!(path.as_str(), LIST | text::ITERATOR),
                    Ctor::Variant(..) => false,
                };
                plain_ctor && made.fields.iter().all(|(_, value)| value.is_plain())
            }
            Known::Bool(_)
            | Known::Int(_)
            | Known::Str(_)
            | Known::Status(_)
            | Known::Rest(_)
            | Known::Json(_)
            | Known::Response(_)
            | Known::Closure(_)
            | Known::Function(_)
            | Known::Outside(_)
            | Known::Maker(_)
            | Known::Associated(..)
            | Known::Into(_)
            | Known::OneOf(_)
            | Known::Lost(_) => false,
        }
    }
}

impl<'a> Value<'a> {
    /// Without the way and the place: as an argument it must not differ from others by them.
    pub(crate) fn stripped(&self) -> Value<'a> {
        self.rebuilt(&|known| known.clone())
    }

    /// Without the texts in it as well.
    pub(crate) fn without_texts(&self) -> Value<'a> {
        self.rebuilt(&|known| match known {
            Known::Str(_) => Known::Nothing,
            other => other.clone(),
        })
    }

    fn rebuilt(&self, leaf: &dyn Fn(&Known<'a>) -> Known<'a>) -> Value<'a> {
        let known = match &self.known {
            Known::Made(made) => {
                let fields = made.fields.iter();
                let fields = fields.map(|(name, part)| (name.clone(), part.rebuilt(leaf)));
                Known::Made(Rc::new(Made {
                    ctor: made.ctor.clone(),
                    fields: fields.collect(),
                    depth: made.depth,
                }))
            }
            Known::OneOf(choice) => {
                let of = choice.of.iter();
                Known::OneOf(Rc::new(Choice {
                    id: choice.id,
                    of: of.map(|(index, own)| (*index, own.rebuilt(leaf))).collect(),
                    depth: choice.depth,
                }))
            }
            other => leaf(other),
        };
        Value::shared(self.ty.clone(), known)
    }
}

impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.known == other.known && self.ty == other.ty
    }
}

impl Eq for Value<'_> {}

impl Hash for Value<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.known.hash(state);
        self.ty.hash(state);
    }
}

/// Which decision it was does not matter to what the values are.
impl PartialEq for Choice<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
    }
}

impl Eq for Choice<'_> {}

impl Hash for Choice<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.of.hash(state);
    }
}
