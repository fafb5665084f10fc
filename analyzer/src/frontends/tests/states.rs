//! The state of the router: what is taken, what own extractors need, what cannot be written.

use super::{read_project, served};
use crate::model::StateBinding;
use crate::testing::project;

fn state_of(text: &str) -> StateBinding {
    served(&format!("//- src/main.rs\nmod routegen;\n{text}"))
        .1
        .expect("a router")
        .state
}

#[test]
fn the_state_is_what_handlers_and_middleware_take() {
    assert_eq!(
        state_of("//- src/routes/route.rs\npub async fn get() {}\n"),
        StateBinding::None
    );
    let one = "
mod app { mod state { pub struct AppState; } pub use state::AppState; }
//- src/routes/route.rs
use crate::app::AppState;
use axum::extract::State;
pub async fn get(State(state): State<AppState>) {}
pub async fn post(state: State<AppState>, name: Option<String>) {}
//- src/routes/middleware.rs
use axum::extract::{Request, State};
use axum::middleware::Next;
use crate::app::AppState as S;
type Taken = State<S>;
pub async fn middleware(s: Taken, request: Request, next: Next) {}
";
    assert_eq!(
        state_of(one),
        StateBinding::One("crate::app::AppState".into())
    );
    let several = "
pub struct Mailer;
//- src/routes/route.rs
use axum::extract::State;
pub async fn get(State(mailer): State<crate::Mailer>, pool: State<sqlx::SqlitePool>) {}
";
    let parts = vec!["crate::Mailer".into(), "sqlx::SqlitePool".into()];
    assert_eq!(state_of(several), StateBinding::Several(parts));
}

#[test]
fn own_extractors_say_what_they_need() {
    let needs = |bounds: &str, of: &str| {
        state_of(&format!(
            "
use axum::extract::{{FromRef, FromRequestParts}};
pub struct AppState;
pub struct User;
impl{bounds} FromRequestParts<{of}> for User where AppState: FromRef<S> {{ }}
//- src/routes/route.rs
pub async fn get(user: Option<crate::User>) {{}}
"
        ))
    };
    let state = StateBinding::One("crate::AppState".into());
    assert_eq!(needs("<S>", "S"), state);
    assert_eq!(needs("", "AppState"), state);
}

#[test]
fn states_that_cannot_be_written_are_reported() {
    state_of(
        "
pub struct A;
pub struct B;
pub struct User;
pub struct Admin;
impl axum::extract::FromRequestParts<A> for User {}
impl axum::extract::FromRequestParts<B> for Admin {}
//- src/routes/route.rs
use axum::extract::State;
pub async fn get(state: State<Missing>) {}
                      //^^^^^^^^^^^^^^ unknown-state: the type of this state is not known
pub async fn post(user: crate::User, admin: crate::Admin) {}
                                          //^^^^^^^^^^^^ conflicting-states: this needs the state `crate::B`
",
    );
}

#[test]
fn a_stated_state_settles_it() {
    let mut project = project(
        "
//- src/main.rs
mod routegen;
//- src/routes/route.rs
use axum::extract::State;
pub async fn get(state: State<Missing>) {}
",
    );
    project.settings.state = Some("crate::AppState".into());
    let (served, report) = read_project(&project);
    assert_eq!(report.diagnostics, []);
    let state = served.router.expect("a router").state;
    assert_eq!(state, StateBinding::One("crate::AppState".into()));
}
