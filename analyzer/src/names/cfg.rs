//! `#[cfg]` and `#[cfg_attr]`, decided once: afterwards an item, field or variant is there or it
//! is not, and attributes are plain.
//!
//! The build that is looked at is a plain one, on Linux and not a test, so that the answer is the
//! same on every machine. Flags that nobody is known to set are not set.

use std::collections::{BTreeMap, BTreeSet};

use rayon::iter::{IntoParallelRefMutIterator as _, ParallelIterator as _};

use crate::hir::{
    Attr, AttrInput, Block, ExprKind, Field, Fields, File, Item, ItemKind, LitKind, Meta,
    MetaValue, Path, PathSegment, Stmt,
};
use crate::project::Project;

/// Removes what is not compiled from files of the project, and puts the attributes of `cfg_attr` where they
/// belong. Runs before [`super::Names::new`].
pub fn configure(project: &Project, files: &mut [File]) {
    let none = BTreeSet::new();
    let mut features = BTreeMap::new();
    for krate in project.crates.iter().rev() {
        features.extend(krate.files.iter().map(|file| (*file, &krate.features)));
    }
    files.par_iter_mut().for_each(|file| {
        let features = features.get(&file.id).copied().unwrap_or(&none);
        Cfg { features }.file(file);
    });
}

/// What decides conditions: the features that are on in the crate.
#[derive(Debug, Clone, Copy)]
pub struct Cfg<'a> {
    pub features: &'a BTreeSet<String>,
}

impl Cfg<'_> {
    fn file(self, file: &mut File) {
        match self.keeps(&mut file.attrs) {
            true => self.items(&mut file.items),
            false => file.items.clear(),
        }
    }

    fn items(self, items: &mut Vec<Item>) {
        items.retain_mut(|item| self.item(item));
    }

    fn item(self, item: &mut Item) -> bool {
        if !self.keeps(&mut item.attrs) {
            return false;
        }
        match &mut item.kind {
            ItemKind::Fn(function) => {
                function
                    .params
                    .retain_mut(|param| self.keeps(&mut param.attrs));
                if let Some(body) = &mut function.body {
                    self.block(body);
                }
            }
            ItemKind::Struct(data) => self.fields(&mut data.fields),
            ItemKind::Enum(data) => data.variants.retain_mut(|variant| {
                self.fields(&mut variant.fields);
                self.keeps(&mut variant.attrs)
            }),
            ItemKind::Trait(data) => self.items(&mut data.items),
            ItemKind::Impl(data) => self.items(&mut data.items),
            ItemKind::Mod(data) => {
                if let Some(items) = &mut data.items {
                    self.items(items);
                }
            }
            _ => {}
        }
        true
    }

    fn block(self, block: &mut Block) {
        block.stmts.retain_mut(|stmt| match stmt {
            Stmt::Item(item) => self.item(item),
            Stmt::Let(_) | Stmt::Expr(_) => true,
        });
    }

    fn fields(self, fields: &mut Fields) {
        let keep = |field: &mut Field| self.keeps(&mut field.attrs);
        match fields {
            Fields::Unit => {}
            Fields::Named(fields) => fields.retain_mut(keep),
            Fields::Tuple(fields) => {
                let before = fields.len();
                fields.retain_mut(keep);
                if fields.len() != before {
                    for (at, field) in fields.iter_mut().enumerate() {
                        field.name = at.to_string().into();
                    }
                }
            }
        }
    }

    /// Applies `cfg_attr`, and says whether what the attributes stand on is compiled.
    fn keeps(self, attrs: &mut Vec<Attr>) -> bool {
        if attrs.iter().any(|attr| attr.is("cfg_attr")) {
            let before = std::mem::take(attrs);
            for attr in before {
                match &attr.input {
                    AttrInput::List(metas) if attr.is("cfg_attr") => {
                        self.expand(metas, attrs);
                    }
                    _ => attrs.push(attr),
                }
            }
        }
        attrs.iter().all(|attr| match &attr.input {
            AttrInput::List(conditions) if attr.is("cfg") => {
                conditions.iter().all(|condition| self.holds(condition))
            }
            // Functions that only a test build has.
            _ => !attr.is("test") && !attr.is("bench"),
        })
    }

    fn expand(self, metas: &[Meta], out: &mut Vec<Attr>) {
        let Some((condition, rest)) = metas.split_first() else {
            return;
        };
        if !self.holds(condition) {
            return;
        }
        for meta in rest {
            match &meta.value {
                MetaValue::List(inner) if meta.name == "cfg_attr" => self.expand(inner, out),
                _ => out.extend(plain(meta)),
            }
        }
    }

    /// Whether a condition holds.
    pub fn holds(self, condition: &Meta) -> bool {
        let value = text(condition);
        match (condition.name.as_str(), &condition.value) {
            ("not", MetaValue::List(inner)) => !inner.iter().all(|meta| self.holds(meta)),
            ("any", MetaValue::List(inner)) => inner.iter().any(|meta| self.holds(meta)),
            ("all", MetaValue::List(inner)) => inner.iter().all(|meta| self.holds(meta)),
            ("feature", _) => value.is_some_and(|name| self.features.contains(name)),
            ("", MetaValue::Unnamed(value)) => {
                matches!(&value.kind, ExprKind::Lit(lit) if lit.kind == LitKind::Bool(true))
            }
            (name, _) => SET
                .iter()
                .any(|(own, values)| *own == name && value.is_none_or(|v| values.contains(&v))),
        }
    }
}

/// The flags of a plain build, and the values that those with values have.
static SET: &[(&str, &[&str])] = &[
    ("debug_assertions", &[]),
    ("overflow_checks", &[]),
    ("panic", &["unwind"]),
    ("target_arch", &["x86_64"]),
    ("target_endian", &["little"]),
    ("target_env", &["gnu"]),
    ("target_family", &["unix"]),
    ("target_has_atomic", &["8", "16", "32", "64", "ptr"]),
    ("target_os", &["linux"]),
    ("target_pointer_width", &["64"]),
    ("target_vendor", &["unknown"]),
    ("true", &[]),
    ("unix", &[]),
];

fn text(meta: &Meta) -> Option<&str> {
    let MetaValue::Expr(value) = &meta.value else {
        return None;
    };
    match &value.kind {
        ExprKind::Lit(lit) => match &lit.kind {
            LitKind::Str(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// An entry of `cfg_attr` as the attribute that it stands for.
fn plain(meta: &Meta) -> Option<Attr> {
    let input = match &meta.value {
        MetaValue::Word => AttrInput::Word,
        MetaValue::Expr(value) => AttrInput::Value(value.clone()),
        MetaValue::List(inner) => AttrInput::List(inner.clone()),
        MetaValue::Unnamed(_) | MetaValue::Text(_) => return None,
    };
    let segment = |name: &str| PathSegment {
        name: name.into(),
        args: Vec::new(),
        span: meta.span,
    };
    let path = meta.path.clone().unwrap_or_else(|| Path {
        global: false,
        segments: meta.name.split("::").map(segment).collect(),
        span: meta.span,
    });
    Some(Attr {
        path,
        input,
        span: meta.span,
    })
}
