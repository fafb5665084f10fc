//! `explain`: the page of a rule.

use routegen_analyzer::rules::RULES;

use crate::command::Tree;

#[test]
fn every_rule_has_its_page_by_code_and_by_name() {
    let tree = Tree::bare("");
    // Each run is a process; the first and the last rule stand for all of the table.
    for rule in [RULES.first(), RULES.last()].into_iter().flatten() {
        let page = tree.run(&["explain", rule.code]).code(0);
        assert!(
            page.out
                .starts_with(&format!("# {} ({}, ", rule.name, rule.code)),
            "{}",
            page.out
        );
        assert!(
            page.out.contains(rule.summary) && page.out.contains("```"),
            "{}",
            page.out
        );
        assert_eq!(tree.run(&["explain", rule.name]).code(0).out, page.out);
        assert_eq!(
            tree.run(&["explain", &rule.code.to_lowercase()])
                .code(0)
                .out,
            page.out
        );
    }
}

#[test]
fn a_name_that_is_no_rule_gets_the_nearest_one() {
    let tree = Tree::bare("");
    let run = tree.run(&["explain", "conflicting-paramter"]).code(2);
    run.says(&[
        "there is no rule `conflicting-paramter`",
        "did you mean `conflicting-parameter`?",
    ]);
    tree.run(&["explain", "zzz"])
        .code(2)
        .says(&["there is no rule `zzz`", "help: "]);
}
