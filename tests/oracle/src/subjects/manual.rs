//! `Serialize` and `Deserialize` by hand.

use serde::de::{self, Visitor};
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

#[derive(Debug)]
pub struct Text(pub String);

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Text)
    }
}

#[derive(Debug)]
pub struct Shown(pub u8);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl Serialize for Shown {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Shown {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        let text: String = Deserialize::deserialize(deserializer)?;
        Ok(Self(text.len() as u8))
    }
}

#[derive(Debug)]
pub struct Delegates {
    pub inner: Vec<u8>,
}

impl serde::Serialize for Delegates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.inner.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Delegates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let inner = <Vec<u8>>::deserialize(deserializer)?;
        Ok(Self { inner })
    }
}

#[derive(Debug)]
pub struct Fields {
    pub id: u32,
    pub name: Option<String>,
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut state = serializer.serialize_struct("Fields", 4)?;
        state.serialize_field("id", &self.id)?;
        state.serialize_field("name", &self.name)?;
        if self.name.is_some() {
            state.serialize_field("length", &self.name.clone())?;
        }
        state.serialize_field("kind", "fields")?;
        state.end()
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Raw {
            id: u32,
            name: Option<String>,
        }
        let raw = Raw::deserialize(deserializer)?;
        Ok(Self {
            id: raw.id,
            name: raw.name,
        })
    }
}

#[derive(Debug)]
pub enum Level {
    Low,
    High,
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Low => serializer.serialize_str("low"),
            Self::High => serializer.serialize_str("high"),
        }
    }
}

impl crate::Samples for Level {
    fn samples() -> Vec<Self> {
        vec![Self::Low, Self::High]
    }
}

#[derive(Debug)]
pub enum Word {
    Yes,
    No,
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Yes => "yes",
            Self::No => "no",
        })
    }
}

impl crate::Samples for Word {
    fn samples() -> Vec<Self> {
        vec![Self::Yes, Self::No]
    }
}

#[derive(Debug)]
pub struct Map {
    pub value: u8,
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry("value", &self.value)?;
        map.end()
    }
}

impl crate::Samples for Map {
    fn samples() -> Vec<Self> {
        vec![Self { value: 1 }]
    }
}

#[derive(Debug)]
pub struct Flexible(pub i64);

impl<'de> Deserialize<'de> for Flexible {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FlexibleVisitor;

        impl Visitor<'_> for FlexibleVisitor {
            type Value = Flexible;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number or a text")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Flexible, E> {
                Ok(Flexible(value))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Flexible, E> {
                Ok(Flexible(value as i64))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Flexible, E> {
                Ok(Flexible(value.len() as i64))
            }
        }

        deserializer.deserialize_any(FlexibleVisitor)
    }
}

impl Serialize for Flexible {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

#[derive(Debug)]
pub struct Wrapper<T>(pub T);

impl<T: Serialize> Serialize for Wrapper<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Wrapper", &self.0)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Wrapper<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

pub type WrapperOfText = Wrapper<Text>;
pub type WrapperOfOption = Wrapper<Option<u8>>;

#[derive(Debug, Serialize, Deserialize)]
pub struct Holds {
    pub text: Text,
    pub maybe: Option<Delegates>,
    pub wrapped: Wrapper<Fields>,
}
