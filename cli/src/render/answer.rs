//! One answer of an operation, with the chain of places that lead to it.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer};
use routegen_analyzer::model::{Answer, Certainty, Route};
use routegen_analyzer::source::SourceMap;

use super::human::snippet_at;

/// Like a compiler's notes: what is answered, then each step with the line it stands on.
pub(crate) fn answer(sources: &SourceMap, route: &Route, answer: &Answer) -> String {
    let title = title(route, answer);
    let mut first = Group::with_title(Level::INFO.no_name().primary_title(title.as_str()));
    if answer.why.is_empty() {
        first = match answer.origin.span {
            Some(span) => first.element(snippet_at(sources, span, AnnotationKind::Primary)),
            None => first.element(Level::NOTE.message("the router answers this by itself")),
        };
    }
    let mut groups = vec![first];
    for step in &answer.why {
        let group = Group::with_title(Level::NOTE.secondary_title(step.message.as_str()));
        groups.push(match step.span {
            Some(span) => group.element(snippet_at(sources, span, AnnotationKind::Primary)),
            None => group,
        });
    }
    Renderer::styled().render(&groups)
}

/// `GET /api/posts/{id} answers 404 application/json: no post has this id`
fn title(route: &Route, answer: &Answer) -> String {
    let status = answer.status;
    let mut text = format!("{} {} answers {status}", route.method, route.path);
    if let Some(body) = &answer.body {
        text.push(' ');
        text.push_str(&body.media_type.0);
    }
    if let Some(description) = &answer.description {
        text.push_str(": ");
        text.push_str(description);
    }
    match answer.origin.certainty {
        Certainty::Exact => text,
        Certainty::Inferred => text + " (inferred)",
        Certainty::Unknown => text + " (not known)",
    }
}
