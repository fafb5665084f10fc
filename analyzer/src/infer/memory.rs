//! What inference remembers between questions.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Infer;
use super::effects::Conversion;
use super::frame::Frame;
use super::function::{FnRef, Signature};
use super::summary::Summaries;
use super::value::Value;
use crate::hir::{AttrInput, Bound, Item, ItemKind, Name};
use crate::names::{ItemId, Names, Namespace, Resolved};
use crate::ty::Ty;

/// Fields and their types.
pub(crate) type Parts = Vec<(Name, Ty)>;

#[derive(Debug, Default)]
pub(crate) struct Memory<'a> {
    pub(crate) signatures: BTreeMap<ItemId, Rc<Signature<'a>>>,
    pub(crate) methods: BTreeMap<(ItemId, Name), Option<FnRef<'a>>>,
    /// Of structs, and of variants by their position.
    pub(crate) parts: BTreeMap<(ItemId, Option<usize>), Rc<Parts>>,
    pub(crate) conversions: BTreeMap<Ty, Rc<Vec<Conversion<'a>>>>,
    pub(crate) constants: BTreeMap<ItemId, Value<'a>>,
    pub(crate) summaries: Summaries<'a>,
    /// What rejections of libraries can be, by their types: the same decision each time.
    pub(crate) rejections: BTreeMap<Ty, Option<Value<'a>>>,
    /// How many decisions were given a name.
    pub(crate) decisions: u32,
    /// Traits of the project by their paths.
    pub(crate) traits: BTreeMap<String, ItemId>,
    /// Traits of the project that declare a function of this name.
    pub(crate) extensions: BTreeMap<Name, Vec<String>>,
}

impl<'a> Memory<'a> {
    pub(crate) fn new(names: &Names<'a>) -> Self {
        let mut memory = Self::default();
        for krate in 0..names.project().crates.len() {
            let Some(root) = names.root_of(krate) else {
                continue;
            };
            for id in names.items_below(root) {
                if let Some(Item {
                    kind: ItemKind::Trait(_),
                    ..
                }) = names.item(id)
                {
                    memory.add_trait(names, id);
                }
            }
        }
        memory
    }

    fn add_trait(&mut self, names: &Names<'a>, id: ItemId) {
        let path = names.path_of(id);
        for member in names.members_of(id) {
            if let Some(item) = names.item(member) {
                let owners = self.extensions.entry(item.name.clone()).or_default();
                owners.push(path.clone());
            }
        }
        self.traits.insert(path, id);
    }
}

/// Derives that give a type `validate()`, and the error that it returns.
static VALIDATIONS: &[(&str, &str)] = &[
    ("garde::Validate", "garde::Report"),
    ("validator::Validate", "validator::ValidationErrors"),
];

fn validation(trait_path: &str) -> Option<&'static str> {
    let row = VALIDATIONS.iter().find(|(own, _)| *own == trait_path);
    row.map(|(_, error)| *error)
}

impl Infer<'_, '_> {
    /// The error of `validate()` on a parameter that must have it.
    pub(crate) fn demanded_validation(
        &self,
        frame: &Frame<'_>,
        param: &str,
    ) -> Option<&'static str> {
        let bounds = frame.bounds.iter().filter(|(own, _)| own == param);
        let mut bounds = bounds.flat_map(|(_, bounds)| bounds.iter());
        bounds.find_map(|bound| match bound {
            Bound::Trait { path, .. } => {
                let path = self.names.trait_path(frame.scope.module, path)?;
                validation(&path)
            }
            Bound::Lifetime => None,
        })
    }

    /// The error of `validate()` on a type that derives it.
    pub(crate) fn derived_validation(&self, ty: &Ty) -> Option<&'static str> {
        let Ty::Adt(item, _) = ty else {
            return None;
        };
        let scope = self.names.scope_of(*item);
        let derives = self
            .names
            .item(*item)?
            .attrs
            .iter()
            .filter(|attr| attr.is("derive"));
        let metas = derives.flat_map(|attr| match &attr.input {
            AttrInput::List(metas) => metas.as_slice(),
            AttrInput::Word | AttrInput::Value(_) => &[],
        });
        let mut paths = metas.filter_map(|meta| meta.path.as_ref());
        paths.find_map(|path| {
            let Resolved::Outside(full) = self.names.resolve(scope, path, Namespace::Macro) else {
                return None;
            };
            validation(&full)
        })
    }
}
