//! `geo-types`: shapes over one type of coordinates.

use super::{field, inline, list};
use crate::model::{Object, TypeRef};

/// One shape, under every path that it is written with.
struct GeoType {
    paths: &'static [&'static str],
    /// From the coordinates' type to the shape.
    form: fn(TypeRef) -> TypeRef,
}

const fn row(paths: &'static [&'static str], form: fn(TypeRef) -> TypeRef) -> GeoType {
    GeoType { paths, form }
}

static ROWS: &[GeoType] = &[
    row(
        &[
            "geo_types::Coord",
            "geo_types::Point",
            "geo::Coord",
            "geo::Point",
        ],
        coord,
    ),
    row(&["geo_types::Line", "geo::Line"], |number| {
        object(&[("start", coord(number.clone())), ("end", coord(number))])
    }),
    row(
        &[
            "geo_types::LineString",
            "geo_types::MultiPoint",
            "geo::LineString",
            "geo::MultiPoint",
        ],
        coords,
    ),
    row(&["geo_types::Polygon", "geo::Polygon"], polygon),
    row(
        &["geo_types::MultiLineString", "geo::MultiLineString"],
        |number| list(coords(number)),
    ),
    row(
        &["geo_types::MultiPolygon", "geo::MultiPolygon"],
        |number| list(polygon(number)),
    ),
    row(&["geo_types::Rect", "geo::Rect"], |number| {
        object(&[("min", coord(number.clone())), ("max", coord(number))])
    }),
    row(&["geo_types::Triangle", "geo::Triangle"], |number| {
        TypeRef::Tuple(vec![coord(number); 3])
    }),
];

/// The form of a shape by its full path.
pub(in crate::types) fn find(path: &str) -> Option<fn(TypeRef) -> TypeRef> {
    let row = ROWS.iter().find(|row| row.paths.contains(&path))?;
    Some(row.form)
}

fn coord(number: TypeRef) -> TypeRef {
    object(&[("x", number.clone()), ("y", number)])
}

fn coords(number: TypeRef) -> TypeRef {
    list(coord(number))
}

fn polygon(number: TypeRef) -> TypeRef {
    object(&[
        ("exterior", coords(number.clone())),
        ("interiors", list(coords(number))),
    ])
}

/// An object with these keys; others are ignored.
fn object(fields: &[(&str, TypeRef)]) -> TypeRef {
    let fields = fields
        .iter()
        .map(|(name, ty)| field(name, ty.clone()))
        .collect();
    inline(Object {
        fields,
        ..Object::default()
    })
}
