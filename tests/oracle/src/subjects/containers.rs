//! Collections and wrappers.

use super::fields::Plain;
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::sync::{Mutex, RwLock};

pub type Bytes = Vec<u8>;
pub type Deque = VecDeque<u8>;
pub type Linked = LinkedList<String>;
pub type Heap = BinaryHeap<u8>;
pub type Set = HashSet<u8>;
pub type Sorted = BTreeSet<String>;
pub type Array = [u8; 3];
pub type NoArray = [u8; 0];
pub type Slice = Box<[u8]>;
pub type Text = Box<str>;
pub type Pair = (u8, String);
pub type Single = (u8,);
pub type Many = (u8, Option<u8>, Vec<u8>, (bool, ()));
pub type TextMap = HashMap<String, u8>;
pub type NumberMap = BTreeMap<u8, bool>;
pub type SignedMap = BTreeMap<i32, bool>;
pub type WideMap = HashMap<u64, bool>;
pub type BoolMap = BTreeMap<bool, u8>;
pub type CharMap = BTreeMap<char, u8>;
pub type NestedMap = BTreeMap<String, BTreeMap<u16, Vec<Plain>>>;
pub type EnumMap = BTreeMap<Key, u8>;
pub type NewtypeMap = BTreeMap<Id, u8>;
pub type NewtypeTextMap = BTreeMap<Name, u8>;
pub type IndexMap = indexmap::IndexMap<String, u8>;
pub type IndexSet = indexmap::IndexSet<String>;
pub type OptionList = Vec<Option<u8>>;
pub type OptionalList = Option<Vec<u8>>;
pub type Values = Vec<serde_json::Value>;
pub type Object = serde_json::Map<String, serde_json::Value>;
pub type Any = serde_json::Value;
pub type Outcome = Result<u8, String>;

#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    FirstKey,
    SecondKey,
}

#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(pub u16);

#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub struct Name {
    pub name: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Wrappers {
    pub boxed: Box<u8>,
    pub cell: Cell<u8>,
    pub ref_cell: RefCell<Option<u8>>,
    pub mutex: Mutex<u8>,
    pub lock: RwLock<Plain>,
    pub reverse: std::cmp::Reverse<u8>,
    pub wrapping: std::num::Wrapping<u8>,
    pub saturating: std::num::Saturating<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SetsInStruct {
    pub set: HashSet<u8>,
    pub list: Vec<u8>,
}
