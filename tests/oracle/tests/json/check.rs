//! The comparison of the analyzer's schemas with serde.

use std::fmt::Write as _;
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
use routegen_oracle::Subject;
use routegen_oracle::registry::SUBJECTS;
use serde_json::Value;

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
}

#[test]
fn schemas_say_what_serde_does() {
    let (project, files) = project::load();
    let names = Names::new(&project, &files, &[], &mut routegen_analyzer::Report::default());
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
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    complaints.sort();
    let count = |count: &AtomicUsize| count.load(Ordering::Relaxed);
    println!(
        "{} types; {} values written, {} values drawn, {} changes of which serde refused {}; {} disagreements",
        SUBJECTS.len(),
        count(&counts.written),
        count(&counts.drawn),
        count(&counts.changed),
        count(&counts.refused),
        complaints.len(),
    );
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

fn check(names: &Names<'_>, subject: &Subject, counts: &Counts) -> Result<(), String> {
    let ty = find(names, subject.path).ok_or_else(|| format!("{}: not found", subject.path))?;
    let (request, response) = schemas(names, &ty, subject)?;
    let mut written = subject.write.map(|write| write()).unwrap_or_default();
    if let (Some(read), Some(schema)) = (subject.read, &request) {
        let validator = validator(schema)?;
        let mut rng = Rng::of(subject.path);
        let words = vocabulary(schema);
        let mut drawn = 0;
        for _ in 0..DRAWS * 20 {
            let value = draw(schema, schema, &mut rng, 0);
            if !validator.is_valid(&value) {
                continue;
            }
            drawn += 1;
            counts.drawn.fetch_add(1, Ordering::Relaxed);
            match read(value.clone()) {
                Ok(again) => written.extend(again),
                Err(error) => return Err(report(subject, schema, &value, &format!("allowed, but serde says: {error}"))),
            }
            for changed in mutations(&value, &words, &mut rng, CHANGES) {
                counts.changed.fetch_add(1, Ordering::Relaxed);
                let answer = read(changed.clone());
                if answer.is_err() {
                    counts.refused.fetch_add(1, Ordering::Relaxed);
                }
                match (validator.is_valid(&changed), answer) {
                    (true, Ok(again)) => written.extend(again),
                    (false, Err(_)) => {}
                    (true, Err(error)) => {
                        return Err(report(subject, schema, &changed, &format!("allowed, but serde says: {error}")));
                    }
                    (false, Ok(_)) => {
                        return Err(report(subject, schema, &changed, "not allowed, but serde reads it"));
                    }
                }
            }
            if drawn >= DRAWS {
                break;
            }
        }
        if drawn < 2 {
            return Err(report(subject, schema, &Value::Null, "no values could be drawn"));
        }
    }
    if let Some(schema) = &response {
        let validator = validator(schema)?;
        for value in &written {
            counts.written.fetch_add(1, Ordering::Relaxed);
            if !validator.is_valid(value) {
                return Err(report(subject, schema, value, "written, but not in the response schema"));
            }
        }
    }
    Ok(())
}

fn report(subject: &Subject, schema: &Value, value: &Value, what: &str) -> String {
    let mut text = format!("{}: {value}\n    {what}\n", subject.path);
    let _ = writeln!(text, "    {schema}");
    text
}

fn validator(schema: &Value) -> Result<Validator, String> {
    jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .map_err(|error| format!("{error}: {schema}"))
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
fn schemas(names: &Names<'_>, ty: &Ty, subject: &Subject) -> Result<(Option<Value>, Option<Value>), String> {
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
        return Err(format!("{}: {} ({})", subject.path, finding.message, finding.rule.name));
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
