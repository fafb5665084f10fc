//! Names in bodies.

use super::*;
use crate::hir::visit::{Node, each_in_block};
use crate::hir::{ExprKind, Stmt};

/// What the single names in the tail of each block of the body of `f` mean, in the order of the source.
fn tails(text: &str) -> String {
    let project = testing::project(text);
    let (mut files, _) = lower::lower_all(&project.sources);
    configure(&project, &mut files);
    let names = Names::new(&project, &files, &[], &mut Report::default());
    let root = names.root_of(0).expect("a root");
    let function = names
        .items_below(root)
        .into_iter()
        .find(|id| names.item(*id).is_some_and(|item| item.name == "f"))
        .expect("f");
    let ItemKind::Fn(data) = &names.item(function).expect("f").kind else {
        panic!("f is a function");
    };
    let body = data.body.as_ref().expect("a body");
    let mut blocks = vec![body];
    each_in_block(body, &mut |node| {
        if let Node::Expr(expr) = node
            && let ExprKind::Block { block, .. } = &expr.kind
        {
            blocks.push(block);
        }
    });
    let mut found = Vec::new();
    for block in &blocks {
        // Outer blocks come first: each block is asked for in the scope of those around it.
        let mut scope = names.scope_of(function);
        for outer in &blocks {
            if outer.span.start <= block.span.start && block.span.end <= outer.span.end {
                scope = names.scope_of_block(scope, outer);
            }
        }
        if let Some(tail) = &block.tail
            && let ExprKind::Path(path) = &tail.kind
        {
            found.push(show(&names, &names.resolve(scope, path, Namespace::Value)));
        }
        assert!(block.stmts.iter().all(|stmt| !matches!(stmt, Stmt::Let(_))));
    }
    found.join("; ")
}

#[test]
fn items_of_a_block_are_seen_inside_of_it_and_hide_those_around() {
    let found = tails(
        "
//- src/main.rs
struct A;
struct B;
struct C;
mod m { pub struct C; }
fn f() {
    struct A;
    { A };
    { B };
    {
        use super::m::Nothing as B;
        use self::m::C;
        { C };
        { struct C; C };
        B
    };
    { C };
    self::A
}
",
    );
    assert_eq!(
        found,
        "crate::A; crate::f::A; crate::B; unresolved; crate::m::C; crate::f::C; crate::C"
    );
}

#[test]
fn items_of_a_body_are_not_seen_outside_of_it() {
    check(
        "
//- src/main.rs
fn f() { struct Local; impl std::fmt::Display for Local {} }
//? type Local => unresolved
",
    );
}
