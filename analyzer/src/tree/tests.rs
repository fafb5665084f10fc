//! Trees as file lists, with the findings marked at the files they are shown in.

use super::*;
use crate::project::{Oddity, OddityKind};
use crate::testing::{assert_findings, project};

/// What the tree serves, one line a route; the findings must be those marked.
fn served(text: &str) -> String {
    let project = project(text);
    let mut report = Report::default();
    let tree = read(&project, &mut report);
    assert_findings(&project, &report);
    shown(&project, &tree)
}

fn shown(project: &Project, tree: &Tree) -> String {
    let mut text = String::new();
    for leaf in &tree.leaves {
        text.push_str(&format!(
            "{} {}",
            leaf.path,
            project.sources.path(leaf.file)
        ));
        for at in &leaf.middleware {
            text.push_str(&format!(
                " < {}",
                project.sources.path(tree.middleware[*at].file)
            ));
        }
        text.push('\n');
    }
    text
}

fn assert_served(text: &str, expected: &str) {
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    assert_eq!(served(text).lines().collect::<Vec<_>>(), expected);
}

#[test]
fn folders_become_segments_in_the_order_in_which_they_are_tried() {
    assert_served(
        "
//- src/routes/route.rs
//- src/routes/api/posts/route.rs
//- src/routes/api/posts/helpers.rs
//- src/routes/api/posts/[id]/route.rs
//- src/routes/api/posts/new/route.rs
//- src/routes/api/posts/[...rest]/route.rs
//- src/routes/(shop)/(sale)/cart/route.rs
//- src/routes/().rs
//- src/routes/_lib/hidden/route.rs
//- src/routes/%5Funderscored/route.rs
//- src/routes/.well-known/security.txt/route.rs
//- src/routes/docs/[[...path]]/route.rs
//- src/routes/[user-id]/route.rs
//- src/elsewhere/route.rs
//- src/routesque/route.rs
",
        "
/ src/routes/route.rs
/.well-known/security.txt src/routes/.well-known/security.txt/route.rs
/_underscored src/routes/%5Funderscored/route.rs
/api/posts src/routes/api/posts/route.rs
/api/posts/new src/routes/api/posts/new/route.rs
/api/posts/{id} src/routes/api/posts/[id]/route.rs
/api/posts/{...rest} src/routes/api/posts/[...rest]/route.rs
/cart src/routes/(shop)/(sale)/cart/route.rs
/docs/{[...path]} src/routes/docs/[[...path]]/route.rs
/{user_id} src/routes/[user-id]/route.rs
",
    );
}

#[test]
fn each_file_of_the_pages_router_is_a_route() {
    assert_served(
        "
//- src/pages/api/index.rs
//- src/pages/api/users.rs
//- src/pages/api/users/[id].rs
//- src/pages/api/posts/index.rs
//- src/pages/api/posts/[...slug].rs
//- src/pages/api/_lib/db.rs
//- src/pages/api/_db.rs
//- src/pages/index.rs
",
        "
/api src/pages/api/index.rs
/api/posts src/pages/api/posts/index.rs
/api/posts/{...slug} src/pages/api/posts/[...slug].rs
/api/users src/pages/api/users.rs
/api/users/{id} src/pages/api/users/[id].rs
",
    );
}

#[test]
fn middleware_guards_the_routes_at_and_below_its_folder() {
    assert_served(
        "
//- src/routes/middleware.rs
//- src/routes/about/route.rs
//- src/routes/(admin)/middleware.rs
//- src/routes/(admin)/users/route.rs
//- src/routes/(admin)/users/[id]/middleware.rs
//- src/routes/(admin)/users/[id]/route.rs
//- src/routes/(public)/users/list/route.rs
//- src/pages/api/hello.rs
//- src/pages/api/middleware.rs
",
        "
/about src/routes/about/route.rs < src/routes/middleware.rs
/api/hello src/pages/api/hello.rs < src/pages/api/middleware.rs
/users src/routes/(admin)/users/route.rs < src/routes/middleware.rs < src/routes/(admin)/middleware.rs
/users/list src/routes/(public)/users/list/route.rs < src/routes/middleware.rs
/users/{id} src/routes/(admin)/users/[id]/route.rs < src/routes/middleware.rs < src/routes/(admin)/middleware.rs < src/routes/(admin)/users/[id]/middleware.rs
",
    );
}

#[test]
fn two_names_at_one_place_are_refused_on_every_level() {
    assert_served(
        "
//- src/routes/users/[id]/route.rs
//- src/routes/users/[name]/route.rs
//~ conflicting-parameter: this folder says `[name]` where its sibling says `[id]`
//- src/routes/p/[id]/a/route.rs
//- src/routes/p/[slug]/b/route.rs
//~ conflicting-parameter: this folder says `[slug]` where its sibling says `[id]`
//- src/routes/p/[slug]/c/route.rs
//- src/routes/(a)/q/[user-id]/route.rs
//- src/routes/(b)/q/[user_id]/x/route.rs
//~ conflicting-parameter: this folder says `[user_id]` where its sibling says `[user-id]`
//- src/routes/r/[...a]/route.rs
//~ conflicting-parameter: this folder says `[...a]` where its sibling says `[...b]`
//- src/routes/(c)/r/[...b]/route.rs
",
        "
/p/{id}/a src/routes/p/[id]/a/route.rs
/q/{user_id} src/routes/(a)/q/[user-id]/route.rs
/r/{...b} src/routes/(c)/r/[...b]/route.rs
/users/{id} src/routes/users/[id]/route.rs
",
    );
}

#[test]
fn a_path_may_not_contradict_itself() {
    assert_served(
        "
//- src/routes/[id]/x/[id]/route.rs
//~ repeated-parameter: the name `id` stands twice in `/[id]/x/[id]`
//- src/routes/[id]/x/[id]/y/route.rs
//- src/routes/a/[user-id]/[user_id]/route.rs
//~ similar-parameters: the names `user-id` and `user_id` in `/a/[user-id]/[user_id]` differ only
//- src/routes/b/[user-id]/[...userid]/route.rs
//~ similar-parameters: the names `user-id` and `userid`
//- src/routes/c/[...s]/d/route.rs
//~ catch-all-not-last: `[...s]` takes all that follows, so `/c/[...s]/d` is never reached
//- src/routes/e/[[...s]]/[id]/route.rs
//~ catch-all-not-last: `[[...s]]` takes all that follows
//- src/routes/f/[user]/[user-id]/route.rs
",
        "/f/{user}/{user_id} src/routes/f/[user]/[user-id]/route.rs",
    );
}

#[test]
fn a_path_has_one_file() {
    assert_served(
        "
//- src/routes/(a)/about/route.rs
//- src/routes/(b)/about/route.rs
//~ duplicate-path: `/about` is also served by `src/routes/(a)/about/route.rs`
//- src/routes/about/route.rs
//~ duplicate-path: `/about` is also served by `src/routes/(a)/about/route.rs`
//- src/routes/api/users/route.rs
//~ path-in-both-roots: `/api/users` is also served by `src/pages/api/users.rs`
//- src/pages/api/users.rs
//- src/pages/api/posts.rs
//- src/pages/api/posts/index.rs
//~ duplicate-path: `/api/posts` is also served by `src/pages/api/posts.rs`
",
        "
/about src/routes/(a)/about/route.rs
/api/posts src/pages/api/posts.rs
/api/users src/pages/api/users.rs
",
    );
}

#[test]
fn an_optional_catch_all_stands_alone() {
    assert_served(
        "
//- src/routes/d/route.rs
//- src/routes/d/[[...s]]/route.rs
//~ optional-catch-all-beside-route: `/d/[[...s]]` also serves `/d`, which has a route of its own
//- src/routes/[[...all]]/route.rs
//~ optional-catch-all-beside-route: `/[[...all]]` also serves `/`
//- src/routes/route.rs
//- src/routes/e/[...s]/route.rs
//- src/routes/e/[[...s]]/route.rs
//~ two-catch-alls: `[[...s]]` stands beside `[...s]`
",
        "
/ src/routes/route.rs
/d src/routes/d/route.rs
/e/{...s} src/routes/e/[...s]/route.rs
",
    );
}

#[test]
fn folders_that_are_no_segment_are_refused_once() {
    assert_served(
        "
//- src/routes/users/[[id]]/posts/route.rs
//~ malformed-segment: the folder `[[id]]` is no segment: a single segment cannot be optional
//- src/routes/users/[[id]]/route.rs
//- src/routes/[..s]/route.rs
//~ malformed-segment: a catch-all has exactly three dots
//- src/routes/[…s]/route.rs
//~ malformed-segment: the single character `…`
//- src/routes/feed/[id].json/route.rs
//~ partial-parameter: the folder `[id].json` is a literal name with brackets in it
//- src/routes/@modal/route.rs
//~ page-feature: the folder `@modal` is a parallel route
//- src/routes/(.)photo/route.rs
//~ page-feature: the folder `(.)photo` is an intercepting route
//- src/routes/[1st]/middleware.rs
//~ unusable-parameter-name: `1st` in the folder `[1st]`
//- src/pages/api/[].rs
//~ malformed-segment: it has no name
//- src/routes/_drafts/[[id]]/route.rs
//- src/routes/[broken/lib.rs
//- src/routes/fine/Route.rs
//~ misspelled-route-file: `Route.rs` is an ordinary module
",
        "",
    );
}

#[test]
fn names_that_differ_only_in_case_collide() {
    assert_served(
        "
//- src/routes/Posts/route.rs
//- src/routes/posts/[id]/route.rs
//~ case-collision: `src/routes/posts` differs from `src/routes/Posts` only in upper and lower case
//- src/pages/api/Users.rs
//- src/pages/api/users.rs
//~ case-collision: `src/pages/api/users.rs` differs from `src/pages/api/Users.rs`
",
        "
/Posts src/routes/Posts/route.rs
/api/Users src/pages/api/Users.rs
/api/users src/pages/api/users.rs
/posts/{id} src/routes/posts/[id]/route.rs
",
    );
}

#[test]
fn what_is_no_file_is_reported_at_the_nearest_one() {
    let mut project = project(
        "
//- src/lib.rs
//- src/routes/posts/route.rs/get.rs
//~ folder-named-like-route: `src/routes/posts/route.rs` is a folder
//- src/routes/loops/route.rs
//~ link-loop: the link `src/routes/loops/again` leads back
//- src/routes/robots.rs/route.rs
//~ unreadable-name: the name of `src/routes/robots.rs/\u{fffd}` is not UTF-8
",
    );
    let oddity = |path: &str, what| Oddity {
        path: path.to_owned(),
        what,
    };
    project.oddities = vec![
        oddity("src/routes/posts/route.rs", OddityKind::FolderNamedLikeFile),
        oddity("src/routes/robots.rs", OddityKind::FolderNamedLikeFile),
        oddity("src/routes/loops/again", OddityKind::LinkLoop),
        oddity("src/routes/robots.rs/\u{fffd}", OddityKind::NameNotUtf8),
        oddity("src/elsewhere/again", OddityKind::LinkLoop),
    ];
    let mut report = Report::default();
    let tree = read(&project, &mut report);
    assert_findings(&project, &report);
    let expected = "/loops src/routes/loops/route.rs\n/robots.rs src/routes/robots.rs/route.rs\n";
    assert_eq!(shown(&project, &tree), expected);
}

#[test]
fn both_roots_and_the_base_path_can_be_set() {
    let mut project = project(
        "
//- app/http/users/route.rs
//- app/old/users/[id].rs
//- app/old/pages/list.rs
",
    );
    project.settings.routes = "app/http".into();
    project.settings.pages = "app/old".into();
    project.settings.base_path = "/v1".into();
    let expected = "\
/v1/api/pages/list app/old/pages/list.rs
/v1/api/users/{id} app/old/users/[id].rs
/v1/users app/http/users/route.rs
";
    let tree = read(&project, &mut Report::default());
    assert_eq!(shown(&project, &tree), expected);
    project.settings.pages = "app/old/pages".into();
    let tree = read(&project, &mut Report::default());
    assert!(shown(&project, &tree).starts_with("/v1/list app/old/pages/list.rs\n"));
}

#[test]
fn a_tree_without_files_is_empty() {
    assert_served("//- src/main.rs\n", "");
    assert_eq!(
        read(&Project::default(), &mut Report::default()),
        Tree::default()
    );
}

#[test]
fn a_thousand_folders_deep_is_a_path_like_others() {
    let folders: Vec<String> = (0..1000).map(|at| format!("[p{at}]")).collect();
    let text = format!("//- src/routes/{}/route.rs\n", folders.join("/"));
    assert_eq!(served(&text).lines().count(), 1);
}
