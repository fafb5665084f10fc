//! The comparison of the analyzer's schemas with serde.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use jsonschema::Validator;
use routegen_analyzer::hir::ItemKind;
use routegen_analyzer::model::{
    Answer, Api, Body, BodyInput, Handler, Input, MediaType, Method, Presence, Provenance, Route,
    Side, Status, TypeRef,
};
use routegen_analyzer::names::{ItemId, Names};
use routegen_analyzer::ty::{Scope, Ty, resolve_type};
use routegen_analyzer::types::TypeCx;
use routegen_codegen::openapi::json_schema;
use routegen_oracle::registry::SUBJECTS;
use routegen_oracle::{Read, Subject};
use serde_json::Value;

use crate::listed;
use crate::mutate::{mutations, vocabulary};
use crate::project;
use crate::sample::{Rng, draw};

/// Values drawn for each type, and changes to each value.
const DRAWS: usize = 24;
const CHANGES: usize = 60;

#[derive(Default)]
struct Counts {
    written: AtomicUsize,
    drawn: AtomicUsize,
    changed: AtomicUsize,
    refused: AtomicUsize,
    listed: Mutex<BTreeMap<&'static str, usize>>,
    defaults: AtomicUsize,
}

impl Counts {
    fn excuse(&self, reason: &'static str) {
        *self.listed.lock().unwrap().entry(reason).or_default() += 1;
    }
}

#[test]
fn schemas_say_what_serde_does() {
    let (project, files) = project::load();
    let names = Names::new(
        &project,
        &files,
        &[],
        &mut routegen_analyzer::Report::default(),
    );
    let counts = Counts::default();
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut complaints = Vec::new();
        while let Some(subject) = SUBJECTS.get(next.fetch_add(1, Ordering::Relaxed)) {
            if std::env::var("ORACLE_ONLY").is_ok_and(|only| !subject.path.contains(&only)) {
                continue;
            }
            if let Err(complaint) = check(&names, subject, &counts) {
                complaints.push(complaint);
            }
        }
        complaints
    };
    let mut complaints: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });
    complaints.sort();
    let count = |count: &AtomicUsize| count.load(Ordering::Relaxed);
    println!(
        "{} types; {} values written, {} values drawn, {} changes; serde refused {}; {} defaults; {} differences \
         that are listed, {} that are not",
        SUBJECTS.len(),
        count(&counts.written),
        count(&counts.drawn),
        count(&counts.changed),
        count(&counts.refused),
        count(&counts.defaults),
        counts.listed.lock().unwrap().values().sum::<usize>(),
        complaints.len(),
    );
    for (reason, count) in &*counts.listed.lock().unwrap() {
        println!("  {count} times {reason}");
    }
    for (name, reason) in listed::AVOIDED {
        println!("  not looked for: {name}: {reason}");
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

fn check(names: &Names<'_>, subject: &Subject, counts: &Counts) -> Result<(), String> {
    let ty = find(names, subject.path).ok_or_else(|| format!("{}: not found", subject.path))?;
    let (request, response) = schemas(names, &ty, subject)?;
    let mut written = subject.write.map(|write| write()).unwrap_or_default();
    if let (Some(read), Some(schema)) = (subject.read, &request) {
        let reading = Reading {
            subject,
            schema,
            validator: validator(schema)?,
            words: vocabulary(schema),
            read,
            counts,
        };
        written.extend(reading.check()?);
    }
    if let Some(schema) = &response {
        let validator = validator(schema)?;
        for value in &written {
            counts.written.fetch_add(1, Ordering::Relaxed);
            if !validator.is_valid(value) {
                let what = "written, but not in the response schema";
                return Err(report(subject, schema, value, what));
            }
        }
    }
    Ok(())
}

/// One type as it is read.
struct Reading<'a> {
    subject: &'a Subject,
    schema: &'a Value,
    validator: Validator,
    words: Vec<String>,
    read: Read,
    counts: &'a Counts,
}

impl Reading<'_> {
    /// Draws values and changes them; gives what serde wrote of those that it read.
    fn check(&self) -> Result<Vec<Value>, String> {
        let mut rng = Rng::of(self.subject.path);
        let lists = !self.schema.to_string().contains("\"object\"");
        let mut written = Vec::new();
        let mut drawn = 0;
        let given = listed::GIVEN
            .iter()
            .find(|(path, _)| *path == self.subject.path);
        for _ in 0..DRAWS * 20 {
            let value = match given {
                Some((_, texts)) => serde_json::from_str(texts[rng.below(texts.len())]).unwrap(),
                None => draw(self.schema, self.schema, &mut rng, 0),
            };
            if !self.validator.is_valid(&value) {
                continue;
            }
            drawn += 1;
            self.counts.drawn.fetch_add(1, Ordering::Relaxed);
            written.extend(self.compare(&value)?);
            for changed in mutations(&value, &self.words, lists, &mut rng, CHANGES) {
                self.counts.changed.fetch_add(1, Ordering::Relaxed);
                written.extend(self.compare(&changed)?);
            }
            if drawn >= DRAWS {
                break;
            }
        }
        self.check_defaults(&mut rng)?;
        if drawn < 2 {
            return Err(report(
                self.subject,
                self.schema,
                &Value::Null,
                "no values could be drawn",
            ));
        }
        Ok(written)
    }

    /// Whether each default that the schema states is what serde reads for a missing property, as far
    /// as the value is written again under the same name.
    fn check_defaults(&self, rng: &mut Rng) -> Result<(), String> {
        let target = self
            .schema
            .get("$ref")
            .and_then(Value::as_str)
            .unwrap_or("#");
        let object = self.schema.pointer(target.trim_start_matches('#'));
        let properties = object
            .and_then(|object| object.get("properties"))
            .and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let Some(default) = property.get("default") else {
                continue;
            };
            for _ in 0..DRAWS {
                let mut value = draw(self.schema, self.schema, rng, 0);
                if let Value::Object(map) = &mut value {
                    map.remove(name);
                    // What is deprecated is another name of some field.
                    map.retain(|key, _| {
                        let property = properties.and_then(|all| all.get(key));
                        property.and_then(|own| own.get("deprecated")).is_none()
                    });
                }
                if !self.validator.is_valid(&value) {
                    continue;
                }
                let Ok(Some(written)) = (self.read)(&value.to_string()) else {
                    continue;
                };
                self.counts.defaults.fetch_add(1, Ordering::Relaxed);
                if written.get(name).is_some_and(|written| written != default) {
                    let what = format!(
                        "`{name}` has the default {default} and is read as {}",
                        written[name]
                    );
                    return Err(report(self.subject, self.schema, &value, &what));
                }
            }
        }
        Ok(())
    }

    /// Whether the schema and serde agree on a value; what serde writes of it.
    fn compare(&self, value: &Value) -> Result<Option<Value>, String> {
        let allowed = self.validator.is_valid(value);
        match ((self.read)(&value.to_string()), allowed) {
            (Ok(again), true) => Ok(again),
            (Err(_), false) => {
                self.counts.refused.fetch_add(1, Ordering::Relaxed);
                Ok(None)
            }
            (Err(error), true) => {
                let listed = listed::ERRORS.iter().find(|(text, _)| error.contains(text));
                if let Some((text, _)) = listed {
                    self.counts.excuse(text);
                    return Ok(None);
                }
                let what = format!("allowed, but serde says: {error}");
                Err(report(self.subject, self.schema, value, &what))
            }
            (Ok(again), false) => {
                let is_allowed = |value: &Value| self.validator.is_valid(value);
                let excuse = listed::excuse(self.subject.path, value, &self.words, &is_allowed);
                if let Some(reason) = excuse {
                    self.counts.excuse(reason);
                    return Ok(again);
                }
                Err(report(
                    self.subject,
                    self.schema,
                    value,
                    "not allowed, but serde reads it",
                ))
            }
        }
    }
}

fn report(subject: &Subject, schema: &Value, value: &Value, what: &str) -> String {
    let mut text = format!("{}: {value}\n    {what}\n", subject.path);
    let _ = writeln!(text, "    {schema}");
    text
}

fn validator(schema: &Value) -> Result<Validator, String> {
    jsonschema::options()
        .should_validate_formats(true)
        .with_format("date-time-local", is_date_time_local)
        .with_format("time-local", is_time_local)
        .build(schema)
        .map_err(|error| format!("{error}: {schema}"))
}

/// RFC 3339 `date-time` without the offset (OpenAPI format registry).
fn is_date_time_local(text: &str) -> bool {
    text.split_once('T').is_some_and(|(date, time)| {
        let fits =
            |part: &str, low, high| part.parse().is_ok_and(|n: u32| (low..=high).contains(&n));
        let parts: Vec<&str> = date.split('-').collect();
        let date = match parts.as_slice() {
            [year, month, day] => {
                year.len() == 4
                    && month.len() == 2
                    && day.len() == 2
                    && fits(year, 0, 9999)
                    && fits(month, 1, 12)
                    && fits(day, 1, 31)
            }
            _ => false,
        };
        date && is_time_local(time)
    })
}

fn is_time_local(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let fits = |part: &str, high| part.len() == 2 && part.parse().is_ok_and(|n: u32| n <= high);
    let is_clock =
        matches!(parts.as_slice(), [h, m, s] if fits(h, 23) && fits(m, 59) && fits(s, 59));
    is_clock
        && !fraction.is_empty()
        && fraction.len() < 10
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

/// The type of a path below `subjects`.
fn find(names: &Names<'_>, path: &str) -> Option<Ty> {
    let full = format!("crate::subjects::{path}");
    let root = names.root_of(0)?;
    let id = names.items_below(root).into_iter().find(|id| {
        matches!(
            names.item(*id).map(|item| &item.kind),
            Some(ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::TypeAlias(_))
        ) && names.path_of(*id) == full
    })?;
    Some(type_of(names, id))
}

fn type_of(names: &Names<'_>, id: ItemId) -> Ty {
    match &names.item(id).unwrap().kind {
        ItemKind::TypeAlias(alias) => {
            let scope = Scope::of_item(names, id);
            resolve_type(names, &scope, alias.ty.as_ref().unwrap())
        }
        _ => Ty::Adt(id, Vec::new()),
    }
}

/// The schemas of a type, as a service has them that reads and writes it.
fn schemas(
    names: &Names<'_>,
    ty: &Ty,
    subject: &Subject,
) -> Result<(Option<Value>, Option<Value>), String> {
    let mut cx = TypeCx::new(names);
    let mut route = route();
    let span = names.files()[0].items[0].span;
    if subject.read.is_some() {
        route.handler.inputs.push(Input::Body(BodyInput {
            media_type: MediaType::new(MediaType::JSON),
            ty: cx.request(ty, span),
            presence: Presence::Required,
            description: None,
            origin: Provenance::builtin(),
        }));
    }
    let only_read = subject.read.is_some() && subject.write.is_none() && is_only_read(subject);
    if !only_read {
        route.handler.answers.push(Answer {
            status: Status::Code(200),
            headers: Vec::new(),
            body: Some(Body {
                media_type: MediaType::new(MediaType::JSON),
                ty: cx.response(ty, span),
                stream: None,
            }),
            description: None,
            why: Vec::new(),
            origin: Provenance::builtin(),
        });
    }
    let mut api = Api {
        routes: vec![route],
        ..Api::default()
    };
    let report = cx.settle(&mut api);
    if let Some(finding) = report.diagnostics.first() {
        return Err(format!(
            "{}: {} ({})",
            subject.path, finding.message, finding.rule.name
        ));
    }
    let handler = &api.routes[0].handler;
    let request = handler.inputs.first().and_then(|input| match input {
        Input::Body(body) => Some(json_schema(&api.schemas, &body.ty, Side::Request)),
        _ => None,
    });
    let body: Option<&TypeRef> = handler
        .answers
        .first()
        .and_then(|answer| answer.body.as_ref())
        .map(|body| &body.ty);
    let response = body.map(|ty| json_schema(&api.schemas, ty, Side::Response));
    Ok((request, response))
}

/// Types without `Serialize` read every value to nothing.
fn is_only_read(subject: &Subject) -> bool {
    subject.path.ends_with("In")
}

fn route() -> Route {
    Route {
        method: Method::Post,
        path: Default::default(),
        operation_id: "post".into(),
        handler: Handler {
            name: "post".into(),
            inputs: Vec::new(),
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
