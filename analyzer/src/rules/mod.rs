//! The table of all rules: those that passes report while they read, and those that look at the finished model.

use crate::diagnostic::Rule;

/// Every rule, in the order of the codes.
pub static RULES: &[&Rule] = &[];

/// The rule of a code (`RG010`) or a name (`conflicting-parameter`).
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    RULES
        .iter()
        .copied()
        .find(|rule| rule.name == code_or_name || rule.code.eq_ignore_ascii_case(code_or_name))
}
