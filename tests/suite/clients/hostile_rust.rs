//! Names chosen to break out of code stay names.

use serde_json::{Value, json};

use super::hostile::NAMES;
use super::hostile_client::types;

#[test]
fn wire_names_stay_as_they_are() {
    let all: Value = NAMES
        .iter()
        .map(|name| ((*name).to_owned(), json!(name)))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let fields: types::Fields = serde_json::from_value(all.clone()).expect("all fields");
    assert_eq!(fields.r#type.as_deref(), Some("type"));
    assert_eq!(fields.self_.as_deref(), Some("self"));
    assert_eq!(serde_json::to_value(&fields).expect("JSON"), all);
    for name in NAMES {
        let variant: types::Variants = serde_json::from_value(json!(name)).expect("a variant");
        assert_eq!(variant.as_str(), *name);
        assert!(
            !matches!(variant, types::Variants::Unknown(_)),
            "{name:?} is known"
        );
    }
    let newer: types::Variants = serde_json::from_value(json!("newer")).expect("any text");
    assert_eq!(serde_json::to_value(newer).expect("JSON"), json!("newer"));
}

#[test]
fn shapes_go_and_come_in_the_form_of_the_service() {
    let external = |value: Value| {
        let read: types::External = serde_json::from_value(value.clone()).expect("a variant");
        assert_eq!(serde_json::to_value(read).expect("JSON"), value);
    };
    external(json!("Unit"));
    external(json!({"Newtype": null}));
    external(json!({"Tuple": ["a", true]}));
    external(json!({"Struct": {"*/": "a"}}));
    external(json!(7));
    let adjacent: types::Adjacent =
        serde_json::from_value(json!({"t": "Newtype", "c": "a"})).expect("a variant");
    assert_eq!(adjacent, types::Adjacent::Newtype(Some("a".into())));
    let numbered: types::Numbered = serde_json::from_value(json!(-2)).expect("a number");
    assert_eq!(numbered, types::Numbered::Two);
    let tree: types::Recursive = serde_json::from_value(json!([[], [[]]])).expect("a tree");
    assert_eq!(serde_json::to_value(tree).expect("JSON"), json!([[], [[]]]));
}
