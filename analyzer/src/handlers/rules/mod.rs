//! The findings about handlers: what axum would refuse, and what cannot be understood. RG040–RG069.

mod inputs;
mod paths;
mod signatures;

pub(crate) use inputs::*;
pub(crate) use paths::*;
pub(crate) use signatures::*;

use crate::diagnostic::{Confidence, Group, Persona, Rule, Severity};

const fn rule(
    code: &'static str,
    name: &'static str,
    severity: Severity,
    summary: &'static str,
    explain: &'static str,
) -> Rule {
    Rule {
        code,
        name,
        group: Group::Handler,
        severity,
        confidence: Confidence::High,
        persona: Persona::Regular,
        summary,
        explain,
        check: None,
    }
}
