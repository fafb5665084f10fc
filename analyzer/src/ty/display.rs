//! Types as people write them, with full paths of what is outside.

use std::fmt::{self, Display, Formatter, Write};

use super::{TraitRef, Ty};
use crate::names::Names;

impl Ty {
    /// The type as a text for messages: `Option<crate::models::User>`.
    pub fn display<'t>(&'t self, names: &'t Names<'_>) -> impl Display + 't {
        Shown { ty: self, names }
    }
}

struct Shown<'t, 'n, 'a> {
    ty: &'t Ty,
    names: &'n Names<'a>,
}

impl Display for Shown<'_, '_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_ty(f, self.names, self.ty)
    }
}

fn write_ty(f: &mut Formatter<'_>, names: &Names<'_>, ty: &Ty) -> fmt::Result {
    match ty {
        Ty::Adt(id, args) => {
            f.write_str(&names.path_of(*id))?;
            write_args(f, names, args)
        }
        Ty::Outside(path, args) => {
            f.write_str(path)?;
            write_args(f, names, args)
        }
        Ty::Primitive(name) | Ty::Param(name) => f.write_str(name),
        Ty::Ref(inner) => {
            f.write_char('&')?;
            write_ty(f, names, inner)
        }
        Ty::Slice(inner) => {
            f.write_char('[')?;
            write_ty(f, names, inner)?;
            f.write_char(']')
        }
        Ty::Array(inner, len) => {
            f.write_char('[')?;
            write_ty(f, names, inner)?;
            match len {
                Some(len) => write!(f, "; {len}]"),
                None => f.write_str("; _]"),
            }
        }
        Ty::Tuple(items) => {
            f.write_char('(')?;
            write_list(f, names, items)?;
            f.write_str(if items.len() == 1 { ",)" } else { ")" })
        }
        Ty::Fn(params, output) => {
            f.write_str("fn(")?;
            write_list(f, names, params)?;
            f.write_str(") -> ")?;
            write_ty(f, names, output)
        }
        Ty::ImplTrait(bounds) => write_bounds(f, names, "impl ", bounds),
        Ty::DynTrait(bounds) => write_bounds(f, names, "dyn ", bounds),
        Ty::Projection {
            base,
            of_trait,
            name,
        } => {
            f.write_char('<')?;
            write_ty(f, names, base)?;
            if let Some(of_trait) = of_trait {
                f.write_str(" as ")?;
                write_trait(f, names, of_trait)?;
            }
            write!(f, ">::{name}")
        }
        Ty::Const(value) => write!(f, "{value}"),
        Ty::Never => f.write_char('!'),
        Ty::Infer => f.write_char('_'),
        Ty::Unknown(_) => f.write_char('?'),
    }
}

fn write_list(f: &mut Formatter<'_>, names: &Names<'_>, items: &[Ty]) -> fmt::Result {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            f.write_str(", ")?;
        }
        write_ty(f, names, item)?;
    }
    Ok(())
}

fn write_args(f: &mut Formatter<'_>, names: &Names<'_>, args: &[Ty]) -> fmt::Result {
    if args.is_empty() {
        return Ok(());
    }
    f.write_char('<')?;
    write_list(f, names, args)?;
    f.write_char('>')
}

fn write_bounds(
    f: &mut Formatter<'_>,
    names: &Names<'_>,
    keyword: &str,
    bounds: &[TraitRef],
) -> fmt::Result {
    f.write_str(keyword)?;
    for (at, bound) in bounds.iter().enumerate() {
        if at > 0 {
            f.write_str(" + ")?;
        }
        write_trait(f, names, bound)?;
    }
    Ok(())
}

fn write_trait(f: &mut Formatter<'_>, names: &Names<'_>, of: &TraitRef) -> fmt::Result {
    f.write_str(&of.path)?;
    if of.args.is_empty() && of.assoc.is_empty() {
        return Ok(());
    }
    f.write_char('<')?;
    write_list(f, names, &of.args)?;
    for (at, (name, ty)) in of.assoc.iter().enumerate() {
        if at > 0 || !of.args.is_empty() {
            f.write_str(", ")?;
        }
        write!(f, "{name} = ")?;
        write_ty(f, names, ty)?;
    }
    f.write_char('>')
}
