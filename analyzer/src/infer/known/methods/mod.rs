//! TABLE of methods by the type of the receiver: what they give.
//!
//! `*` stands for every type. Only what services use between a request and its answer is listed:
//! what is missing is not known, and that is said where it matters.

mod clients;
mod natives;
mod std;
mod web;

use ::std::collections::BTreeMap;
use ::std::sync::OnceLock;

use super::{Found, outcomes};

/// The methods of some types.
struct Methods {
    on: &'static [&'static str],
    rows: &'static [(&'static str, Found)],
}

pub(super) fn find(path: &str, name: &str) -> Option<Found> {
    static INDEX: OnceLock<BTreeMap<(&str, &str), Found>> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let mut index = BTreeMap::new();
        for table in [web::METHODS, clients::METHODS, std::METHODS]
            .into_iter()
            .flatten()
        {
            for (on, (name, found)) in table
                .on
                .iter()
                .flat_map(|on| table.rows.iter().map(move |row| (on, row)))
            {
                index.entry((*on, *name)).or_insert(*found);
            }
        }
        index
    });
    index.get(&(path, name)).copied()
}

/// Methods that tell what a value is of which nothing is known.
pub(super) fn on_unknown(name: &str) -> Option<Found> {
    outcomes::unmistakable(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::infer::known::text;
    use crate::ty::Ty;

    #[test]
    fn every_type_in_the_tables_can_be_read() {
        let args = [Ty::Infer, Ty::Infer];
        let tables = [web::METHODS, clients::METHODS, std::METHODS];
        for (_, found) in tables.into_iter().flatten().flat_map(|table| table.rows) {
            if let Found::Type(row) = found {
                text::parse(row, &args);
            }
        }
    }
}
