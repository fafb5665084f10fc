//! What `serde_urlencoded` (axum's `Query` and `Form`) and `serde_html_form` (axum-extra's) read is what the
//! fields say that the analyzer finds for parameters.

#[path = "../json/pattern.rs"]
mod pattern;
#[path = "../json/project.rs"]
#[allow(dead_code, reason = "shared with the other oracle")]
mod project;
#[path = "../json/sample.rs"]
#[allow(dead_code, reason = "shared with the other oracle")]
mod sample;

use std::collections::BTreeMap;

use jsonschema::Validator;
use routegen_analyzer::model::{
    self, Api, Field, Handler, Input, Location, Method, Multiplicity, OnWire, ParameterStyle,
    Presence, Provenance, Route, Side, TypeRef,
};
use routegen_analyzer::names::Names;
use routegen_analyzer::ty::Ty;
use routegen_analyzer::types::TypeCx;
use routegen_codegen::openapi::json_schema;
use routegen_oracle::forms;
use sample::{Rng, draw};
use serde::de::DeserializeOwned;
use serde_json::Value;

type Pairs = Vec<(String, String)>;
type Read = fn(&str) -> Result<(), String>;

/// A type, whether other keys are refused, whether it has lists.
struct Subject {
    name: &'static str,
    closed: bool,
    lists: bool,
    urlencoded: Read,
    html_form: Read,
}

const fn subject<T: DeserializeOwned>(name: &'static str, closed: bool, lists: bool) -> Subject {
    Subject {
        name,
        closed,
        lists,
        urlencoded: |text| {
            let read = serde_urlencoded::from_str::<T>(text);
            read.map(drop).map_err(|error| error.to_string())
        },
        html_form: |text| {
            let read = serde_html_form::from_str::<T>(text);
            read.map(drop).map_err(|error| error.to_string())
        },
    }
}

static SUBJECTS: &[Subject] = &[
    subject::<forms::Scalars>("Scalars", false, false),
    subject::<forms::Optional>("Optional", false, false),
    subject::<forms::Newtypes>("Newtypes", false, false),
    subject::<forms::Closed>("Closed", true, false),
    subject::<forms::Defaults>("Defaults", false, false),
    subject::<forms::Skipped>("Skipped", false, false),
    subject::<forms::Aliased>("Aliased", false, false),
    subject::<forms::FlattenedTexts>("FlattenedTexts", false, false),
    subject::<forms::Lists>("Lists", false, true),
];

/// A field with the means to say whether texts fit it.
struct Parameter {
    field: Field,
    schema: Value,
    /// The schema of one value: an item of a list, or the value itself.
    one: Validator,
    list: bool,
    /// It may be `None`.
    nullable: bool,
}

#[test]
fn parameters_say_what_the_form_readers_do() {
    let (project, files) = project::load();
    let names = Names::new(
        &project,
        &files,
        &[],
        &mut routegen_analyzer::Report::default(),
    );
    let (mut good, mut wrong) = (0, 0);
    for subject in SUBJECTS {
        let parameters = parameters(&names, subject.name);
        let mut rng = Rng::of(subject.name);
        for _ in 0..200 {
            let pairs = drawn(&parameters, &mut rng);
            good += usize::from(compare(subject, &parameters, &pairs));
            for changed in changes(&pairs, &mut rng) {
                wrong += usize::from(!compare(subject, &parameters, &changed));
            }
        }
    }
    println!(
        "{} types; {good} forms read, {wrong} forms refused",
        SUBJECTS.len()
    );
    assert!(good > 1000 && wrong > 1000);
}

fn parameters(names: &Names<'_>, name: &str) -> Vec<Parameter> {
    let root = names.root_of(0).unwrap();
    let path = format!("crate::forms::{name}");
    let mut items = names.items_below(root).into_iter();
    let id = items.find(|id| names.path_of(*id) == path).unwrap();
    let mut cx = TypeCx::new(names);
    let fields = cx.fields(&Ty::Adt(id, Vec::new()), true).unwrap();
    let mut api = Api {
        routes: vec![route(&fields)],
        ..Api::default()
    };
    let report = cx.settle(&mut api);
    assert!(
        report.diagnostics.is_empty(),
        "{name}: {:?}",
        report.diagnostics
    );
    let inputs = api.routes[0].handler.inputs.iter();
    let types = inputs.filter_map(|input| match input {
        Input::Parameter(parameter) => Some(&parameter.ty),
        Input::Body(_) | Input::NotUnderstood { .. } => None,
    });
    let parameters = fields.into_iter().zip(types).map(|(field, ty)| {
        let schema = json_schema(&api.schemas, ty, Side::Request);
        let mut one = schema.clone();
        let items = schema.get("items").cloned();
        if let Some(items) = &items {
            one = items.clone();
        }
        Parameter {
            one: jsonschema::options()
                .should_validate_formats(true)
                .build(&one)
                .unwrap(),
            list: items.is_some(),
            nullable: matches!(field.ty, TypeRef::Nullable(_)),
            schema,
            field,
        }
    });
    parameters.collect()
}

/// A route that takes these fields as query parameters.
fn route(fields: &[Field]) -> Route {
    let inputs = fields.iter().map(|field| {
        Input::Parameter(model::Parameter {
            location: Location::Query,
            name: field.name.clone(),
            ty: field.ty.clone(),
            presence: Presence::Optional,
            multiplicity: Multiplicity::One,
            style: ParameterStyle::Plain,
            description: None,
            deprecated: false,
            origin: Provenance::builtin(),
        })
    });
    Route {
        method: Method::Get,
        path: Default::default(),
        operation_id: "get".into(),
        handler: Handler {
            name: "get".into(),
            inputs: inputs.collect(),
            answers: Vec::new(),
            requires: Vec::new(),
            origin: Provenance::builtin(),
        },
        docs: Default::default(),
        deprecated: false,
        tags: Vec::new(),
        origin: Provenance::builtin(),
        binding: None,
    }
}

fn drawn(parameters: &[Parameter], rng: &mut Rng) -> Pairs {
    let mut pairs = Pairs::new();
    for parameter in parameters {
        if parameter.field.on_wire == OnWire::Optional && rng.chance(40) {
            continue;
        }
        let value = draw(&parameter.schema, &parameter.schema, rng, 0);
        let values = match value {
            Value::Array(values) => values,
            Value::Null => continue,
            value => vec![value],
        };
        for value in values {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            pairs.push((parameter.field.name.clone(), text));
        }
    }
    pairs
}

fn changes(pairs: &Pairs, rng: &mut Rng) -> Vec<Pairs> {
    let mut all = Vec::new();
    for at in 0..pairs.len() {
        let mut less = pairs.clone();
        less.remove(at);
        all.push(less);
        for text in ["", "x y", "-1", "256", "1.5", "true", "newest"] {
            let mut other = pairs.clone();
            other[at].1 = text.to_owned();
            all.push(other);
        }
    }
    let mut more = pairs.clone();
    more.push(("zzz".into(), "1".into()));
    all.push(more);
    if !pairs.is_empty() {
        let mut twice = pairs.clone();
        twice.push(pairs[rng.below(pairs.len())].clone());
        all.push(twice);
    }
    all
}

/// Whether a form fits the parameters, as axum reads it; each reader must say the same.
fn compare(subject: &Subject, parameters: &[Parameter], pairs: &Pairs) -> bool {
    let text = serde_urlencoded::to_string(pairs).unwrap();
    // `serde_html_form` reads an empty text as no value, as browsers send it for an empty field.
    let given = |(name, text): &&(String, String)| {
        let named = |parameter: &&Parameter| parameter.field.name == *name;
        let optional = parameters
            .iter()
            .find(named)
            .is_some_and(|own| own.nullable);
        !(optional && text.is_empty())
    };
    let without_empty: Pairs = pairs.iter().filter(given).cloned().collect();
    let fits_html_form = fits(subject, parameters, &without_empty) && !repeats(parameters, pairs);
    let html_form = (subject.html_form)(&text);
    assert_eq!(
        html_form.is_ok(),
        fits_html_form,
        "{}: {text}: serde_html_form: {html_form:?}",
        subject.name
    );
    if subject.lists {
        return fits_html_form;
    }
    let fits = fits(subject, parameters, pairs);
    let urlencoded = (subject.urlencoded)(&text);
    assert_eq!(
        urlencoded.is_ok(),
        fits,
        "{}: {text}: serde_urlencoded: {urlencoded:?}",
        subject.name
    );
    fits
}

/// Whether a field that is no list has two values.
fn repeats(parameters: &[Parameter], pairs: &Pairs) -> bool {
    parameters
        .iter()
        .filter(|parameter| !parameter.list)
        .any(|parameter| {
            let own = pairs
                .iter()
                .filter(|(name, _)| *name == parameter.field.name);
            own.count() > 1
        })
}

fn fits(subject: &Subject, parameters: &[Parameter], pairs: &Pairs) -> bool {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, text) in pairs {
        let found = parameters.iter().find(|parameter| {
            parameter.field.name == *name || parameter.field.aliases.contains(name)
        });
        let Some(parameter) = found else {
            if subject.closed {
                return false;
            }
            continue;
        };
        let count = seen.entry(parameter.field.name.as_str()).or_default();
        *count += 1;
        if !is_value(parameter, text) || (*count > 1 && !parameter.list) {
            return false;
        }
    }
    parameters.iter().all(|parameter| {
        parameter.field.on_wire == OnWire::Optional
            || seen.contains_key(parameter.field.name.as_str())
    })
}

/// Whether a text stands for a value of the parameter: itself, or the number or boolean that it spells.
fn is_value(parameter: &Parameter, text: &str) -> bool {
    let as_text = Value::String(text.to_owned());
    let spelled = serde_json::from_str::<Value>(text).ok();
    let spelled = spelled.filter(|value| value.is_number() || value.is_boolean());
    parameter.one.is_valid(&as_text) || spelled.is_some_and(|value| parameter.one.is_valid(&value))
}

/// What `flatten` takes is kept as texts, and a text is no number: neither reader can read such a type. The
/// fields say what the type is in JSON.
#[test]
fn flattened_numbers_cannot_be_read_from_forms() {
    #[derive(serde::Deserialize)]
    struct Outer {
        #[serde(flatten)]
        _page: Page,
    }
    #[derive(serde::Deserialize)]
    struct Page {
        _limit: u32,
    }
    assert!(serde_urlencoded::from_str::<Outer>("_limit=1").is_err());
    assert!(serde_html_form::from_str::<Outer>("_limit=1").is_err());
    assert!(serde_urlencoded::from_str::<Page>("_limit=1").is_ok());
}
