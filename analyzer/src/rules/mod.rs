//! The table of all rules: those that passes report while they read, and those that look at facts and model.

mod secrets;

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::diagnostic::{Report, Rule};
use crate::facts::Facts;
use crate::frontends;
use crate::handlers;
use crate::infer;
use crate::lower;
use crate::model::Api;
use crate::project::Project;
use crate::suppress;
use crate::tree;
use crate::types;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    pub project: &'a Project,
    pub api: &'a Api,
    pub facts: &'a Facts,
}

/// Every rule, in the order of the codes.
pub static RULES: &[&Rule] = &[
    &lower::rules::SYNTAX_ERROR,
    &lower::rules::NOT_UTF8,
    &lower::rules::UNREADABLE_FILE,
    &lower::rules::TOO_DEEPLY_NESTED,
    &lower::rules::FILE_TOO_LARGE,
    &tree::rules::CONFLICTING_PARAMETER,
    &tree::rules::REPEATED_PARAMETER,
    &tree::rules::SIMILAR_PARAMETERS,
    &tree::rules::CATCH_ALL_NOT_LAST,
    &tree::rules::OPTIONAL_CATCH_ALL_BESIDE_ROUTE,
    &tree::rules::TWO_CATCH_ALLS,
    &tree::rules::MALFORMED_SEGMENT,
    &tree::rules::PARTIAL_PARAMETER,
    &tree::rules::PAGE_FEATURE,
    &tree::rules::PARAMETER_NAME,
    &tree::rules::DUPLICATE_PATH,
    &tree::rules::PATH_IN_BOTH_ROOTS,
    &tree::rules::CASE_COLLISION,
    &tree::rules::FOLDER_NAMED_LIKE_ROUTE,
    &tree::rules::UNREADABLE_NAME,
    &tree::rules::LINK_LOOP,
    &tree::rules::MISSPELLED_FILE,
    &frontends::rules::ROUTE_WITHOUT_HANDLER,
    &frontends::rules::MISNAMED_HANDLER,
    &frontends::rules::PRIVATE_HANDLER,
    &frontends::rules::NOT_A_HANDLER,
    &frontends::rules::MIDDLEWARE_WITHOUT_FUNCTION,
    &frontends::rules::PRIVATE_LIMIT,
    &frontends::rules::TIMEOUT_WITHOUT_TOKIO,
    &frontends::rules::UNKNOWN_STATE,
    &frontends::rules::CONFLICTING_STATES,
    &frontends::rules::DOCUMENT_PATH_TAKEN,
    &handlers::rules::SYNC_HANDLER,
    &handlers::rules::GENERIC_HANDLER,
    &handlers::rules::METHOD_AS_HANDLER,
    &handlers::rules::TOO_MANY_EXTRACTORS,
    &handlers::rules::TWO_BODY_EXTRACTORS,
    &handlers::rules::BODY_EXTRACTOR_NOT_LAST,
    &handlers::rules::BODY_ON_GET,
    &handlers::rules::OPTION_OF_EXTRACTOR,
    &handlers::rules::PATH_ARITY,
    &handlers::rules::PATH_NAME,
    &handlers::rules::PATH_TYPE,
    &handlers::rules::PATH_MAY_BE_ABSENT,
    &handlers::rules::LIST_IN_QUERY,
    &handlers::rules::NESTED_IN_QUERY,
    &handlers::rules::FLATTENED_IN_QUERY,
    &handlers::rules::QUERY_NOT_UNDERSTOOD,
    &handlers::rules::EXTENSION_WITHOUT_LAYER,
    &handlers::rules::EXTRACTOR_NOT_UNDERSTOOD,
    &handlers::rules::HEADER_NAME_UNKNOWN,
    &handlers::rules::MULTIPART_FIELDS_UNKNOWN,
    &handlers::rules::NOT_SEND,
    &handlers::rules::RESULT_OF_EXTRACTOR,
    &handlers::rules::WEB_SOCKET_NOT_ON_GET,
    &handlers::rules::MIDDLEWARE_SIGNATURE,
    &handlers::rules::ENV_NAME_UNKNOWN,
    &types::rules::UNKNOWN_TYPE,
    &types::rules::NOT_SERIALIZABLE,
    &types::rules::CUSTOM_SERIALIZATION,
    &types::rules::UNKNOWN_SERDE_MODULE,
    &types::rules::MAP_KEY_NOT_A_STRING,
    &types::rules::NEVER_ON_THE_WIRE,
    &types::rules::ENDLESS_TYPE,
    &types::rules::UNSTATED_VALIDATION,
    &infer::rules::UNKNOWN_STATUS,
    &infer::rules::OPAQUE_RESPONSE,
    &infer::rules::OPAQUE_ERROR,
    &infer::rules::UNKNOWN_BODY_TYPE,
    &infer::rules::NOT_A_RESPONSE,
    &infer::rules::INFERENCE_LIMIT,
    &secrets::PROVIDER_SECRET_LITERAL,
    &secrets::HARDCODED_CREDENTIAL,
    &secrets::SECRET_COMPILED_IN,
    &secrets::CREDENTIALS_IN_URL_LITERAL,
    &suppress::rules::UNUSED_SUPPRESSION,
    &suppress::rules::SUPPRESSION_WITHOUT_REASON,
];

/// The rule of a code (`RG010`) or a name (`conflicting-parameter`).
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    RULES
        .iter()
        .copied()
        .find(|rule| rule.name == code_or_name || rule.code.eq_ignore_ascii_case(code_or_name))
}

/// Runs the rules that look at facts and model.
pub(crate) fn check(subject: &Subject<'_>, report: &mut Report) {
    let checks = RULES.par_iter().filter_map(|rule| rule.check);
    let found: Vec<Report> = checks
        .map(|check| {
            let mut found = Report::default();
            check(subject, &mut found);
            found
        })
        .collect();
    for findings in found {
        report.extend(findings);
    }
}
