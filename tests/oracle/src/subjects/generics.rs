//! Generic types, const generics, associated types.

use super::fields::Plain;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<u32>,
}

pub type PageOfPlain = Page<Plain>;
pub type PageOfPages = Page<Page<u8>>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Two<A, B = String> {
    pub a: A,
    pub b: B,
}

pub type TwoDefault = Two<u8>;
pub type TwoOptions = Two<Option<u8>, Option<String>>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Tree<T> {
    pub value: T,
    pub children: Vec<Tree<T>>,
}

pub type TreeOfText = Tree<String>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Grid<const W: usize> {
    pub row: arrayvec::ArrayVec<u8, W>,
}

pub type Grid3 = Grid<3>;

const SIZE: usize = 2;

#[derive(Debug, Serialize, Deserialize)]
pub struct ConstLength {
    pub two: [u8; SIZE],
    pub four: [u8; SIZE + SIZE],
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Outcome<T, E> {
    Good(T),
    Bad { error: E },
}

pub type OutcomeOfPlain = Outcome<Plain, String>;

pub trait Resource {
    type Id;
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Users;

impl Resource for Users {
    type Id = u32;
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(
    serialize = "R::Id: Serialize",
    deserialize = "R::Id: Deserialize<'de>"
))]
pub struct Reference<R: Resource> {
    pub id: R::Id,
    pub again: <R as Resource>::Id,
}

pub type ReferenceToUser = Reference<Users>;

pub type Shorthand<T> = Option<Vec<T>>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Aliased {
    pub list: Shorthand<u8>,
    pub map: Index,
}

pub type Index = BTreeMap<String, Shorthand<Plain>>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Nested<T> {
    #[serde(default)]
    pub inner: Option<Box<Nested<T>>>,
    pub pair: (T, Vec<T>),
}

pub type NestedBool = Nested<bool>;
