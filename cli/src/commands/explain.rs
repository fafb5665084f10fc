//! `routegen explain`: the page of a rule, or the way through the code that leads to an answer.

use routegen_analyzer::diagnostic::Rule;
use routegen_analyzer::model::{Answer, Route};
use routegen_analyzer::rules::{self, RULES};

use super::Outcome;
use crate::args::Explain;
use crate::disk::{self, CannotRun};
use crate::render;

pub(super) fn run(args: &Explain) -> Result<Outcome, CannotRun> {
    match args.what.as_slice() {
        [rule] => {
            let rule = rules::find(rule).ok_or_else(|| unknown(rule))?;
            anstream::println!("{}", page(rule));
        }
        [method, path, rest @ ..] => {
            answers(args, method, path, rest.first().map(String::as_str))?;
        }
        [] => {}
    }
    Ok(Outcome::Clean)
}

/// Prints each answer of an operation with the places that lead to it.
fn answers(
    args: &Explain,
    method: &str,
    path: &str,
    status: Option<&str>,
) -> Result<(), CannotRun> {
    let mut loaded = disk::load(&args.dir)?;
    let analysis = loaded.analyze();
    let routes = &analysis.api.routes;
    let route = find(routes, method, path).ok_or_else(|| {
        CannotRun::new(format!("there is no operation {method} {path}"))
            .help("`routegen routes` lists the operations")
    })?;
    let wanted = |answer: &&Answer| status.is_none_or(|status| answer.status.to_string() == status);
    let found: Vec<&Answer> = route.handler.answers.iter().filter(wanted).collect();
    if found.is_empty() {
        let mut known: Vec<String> = route
            .handler
            .answers
            .iter()
            .map(|answer| answer.status.to_string())
            .collect();
        known.dedup();
        return Err(CannotRun::new(format!(
            "{} {} does not answer {}",
            route.method,
            route.path,
            status.unwrap_or("anything")
        ))
        .help(format!("it answers {}", known.join(", "))));
    }
    for answer in found {
        anstream::println!(
            "{}\n",
            render::answer(&loaded.project.sources, route, answer)
        );
    }
    Ok(())
}

/// Parameter names do not matter: `/posts/{}` is `/posts/{id}`.
fn find<'a>(routes: &'a [Route], method: &str, path: &str) -> Option<&'a Route> {
    let shape = |path: &str| -> String {
        let mut inside = false;
        path.trim_end_matches('/')
            .chars()
            .filter(|c| {
                inside = (inside || *c == '{') && *c != '}';
                !inside || *c == '{'
            })
            .collect()
    };
    let of_method = |route: &&Route| route.method.as_str().eq_ignore_ascii_case(method);
    let exact = |route: &&Route| route.path.to_string() == path;
    routes.iter().filter(of_method).find(exact).or_else(|| {
        routes
            .iter()
            .filter(of_method)
            .find(|route| shape(&route.path.to_string()) == shape(path))
    })
}

/// The page, in Markdown.
pub(crate) fn page(rule: &Rule) -> String {
    let severity = format!("{:?}", rule.severity).to_lowercase();
    format!(
        "# {} ({}, {severity})\n\n{}\n\n{}",
        rule.name,
        rule.code,
        rule.summary,
        rule.explain.trim()
    )
}

pub(super) fn unknown(name: &str) -> CannotRun {
    let error = CannotRun::new(format!("there is no rule `{name}`"));
    let near = RULES
        .iter()
        .map(|rule| (strsim::damerau_levenshtein(rule.name, name), rule.name))
        .filter(|(distance, _)| *distance <= 4)
        .min();
    match near {
        Some((_, near)) => error.help(format!("did you mean `{near}`?")),
        None => error.help("`routegen check` prints the names of the rules with its findings"),
    }
}
