//! One resource: its model, its queries and its two route files.

use super::fields::{ADJECTIVES, FIELDS, Field, NOUNS, STATES};
use super::{File, Random};

pub(crate) struct Resource {
    /// Folder below `api` that it shares with others: `area_3`.
    pub(crate) area: String,
    /// Module: `blue_invoice_41`.
    pub(crate) module: String,
    /// Type: `BlueInvoice41`.
    name: String,
    /// In the path: `blue-invoices-41`.
    path: String,
    /// For people: `blue invoice`.
    words: String,
    fields: Vec<&'static Field>,
    states: Vec<&'static &'static str>,
}

impl Resource {
    pub(crate) fn new(at: usize, in_area: usize, random: &mut Random) -> Self {
        let adjective = *random.pick(ADJECTIVES);
        let (singular, plural) = *random.pick(NOUNS);
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        let count = 6 + random.below(6);
        Self {
            area: format!("area_{}", at / in_area),
            module: format!("{adjective}_{singular}_{at}"),
            name: format!("{}{}{at}", capital(adjective), capital(singular)),
            path: format!("{adjective}-{plural}-{at}"),
            words: format!("{adjective} {singular}"),
            fields: random.some(FIELDS, count),
            states: random.some(STATES, 4),
        }
    }

    pub(crate) fn files(&self) -> [File; 4] {
        let routes = format!(
            "src/routes/api/{}/{}",
            self.area.replace('_', "-"),
            self.path
        );
        [
            (format!("src/models/{}.rs", self.module), self.model()),
            (format!("src/db/{}.rs", self.module), self.queries()),
            (format!("{routes}/route.rs"), self.collection()),
            (format!("{routes}/[id]/route.rs"), self.item()),
        ]
    }

    fn lines(&self, line: impl Fn(&Field) -> String) -> String {
        self.fields.iter().map(|field| line(field)).collect()
    }

    fn model(&self) -> String {
        let Self { name, words, .. } = self;
        let attribute = |text: &str| {
            if text.is_empty() {
                String::new()
            } else {
                format!("    {text}\n")
            }
        };
        let written = self.lines(|field| {
            let Field { name, ty, docs, .. } = field;
            format!(
                "    /// {docs}\n{}    pub {name}: {ty},\n",
                attribute(field.attributes)
            )
        });
        let read = self.lines(|field| {
            let Field { name, ty, .. } = field;
            format!(
                "{}{}    pub {name}: {ty},\n",
                attribute(field.attributes),
                attribute(field.checks)
            )
        });
        let states: String = self
            .states
            .iter()
            .map(|state| format!("    {state},\n"))
            .collect();
        let first = self.states[0];
        let last = self.states[self.states.len() - 1];
        let imports = self.imports();
        format!(
            "//! The {words} and what is said about it.\n\n{imports}\
use serde::{{Deserialize, Serialize}};
use validator::Validate;

/// Where a {words} stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = \"snake_case\")]
pub enum {name}State {{
{states}}}

/// A {words} as it is kept and sent.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = \"camelCase\")]
pub struct {name} {{
    pub id: i64,
{written}    pub state: {name}State,
    pub created_at: DateTime<Utc>,
}}

/// What a client says about a {words}.
#[derive(Debug, Clone, Deserialize, Validate)]
#[serde(rename_all = \"camelCase\", deny_unknown_fields)]
pub struct New{name} {{
{read}}}

/// Which of them are wanted.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = \"camelCase\")]
pub struct {name}Filter {{
    pub state: Option<{name}State>,
    pub search: Option<String>,
}}

/// Something that happened to a {words}.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = \"type\", rename_all = \"snake_case\")]
pub enum {name}Event {{
    Created {{ id: i64, by: i64 }},
    Changed {{ id: i64, from: {name}State, to: {name}State }},
    Deleted {{ id: i64 }},
}}

impl {name}State {{
    /// Whether nothing changes any more.
    pub fn is_final(self) -> bool {{
        matches!(self, Self::{last})
    }}

    pub fn first() -> Self {{
        Self::{first}
    }}
}}
"
        )
    }

    /// Only what the fields need, so that it compiles without warnings.
    fn imports(&self) -> String {
        let uses = |word: &str| self.fields.iter().any(|field| field.ty.contains(word));
        let date = if uses("NaiveDate") {
            "DateTime, NaiveDate, Utc"
        } else {
            "DateTime, Utc"
        };
        let map = if uses("BTreeMap") {
            "use std::collections::BTreeMap;\n\n"
        } else {
            ""
        };
        let common: Vec<&str> = ["Address", "Currency"]
            .into_iter()
            .filter(|word| uses(word))
            .collect();
        let dates = if date.contains(',') {
            format!("use chrono::{{{date}}};\n")
        } else {
            String::new()
        };
        match common.as_slice() {
            [] => format!("{map}{dates}"),
            [one] => format!("{map}use crate::common::{one};\n{dates}"),
            more => format!("{map}use crate::common::{{{}}};\n{dates}", more.join(", ")),
        }
    }

    fn queries(&self) -> String {
        let Self {
            name,
            module,
            words,
            ..
        } = self;
        let copied = self.lines(|field| format!("            {0}: new.{0},\n", field.name));
        let replaced = self.lines(|field| format!("        found.{0} = new.{0};\n", field.name));
        format!(
            "//! How {words}s are kept.

use chrono::Utc;

use crate::error::AppError;
use crate::models::{module}::{{New{name}, {name}, {name}Filter, {name}State}};
use crate::page::{{Page, Pagination}};
use crate::store::Store;

/// Those that fit the filter, newest first.
pub async fn list(
    store: &Store<{name}>,
    filter: &{name}Filter,
    pagination: &Pagination,
) -> Result<Page<{name}>, AppError> {{
    let rows = store.all().await?;
    let wanted: Vec<{name}> = rows
        .into_iter()
        .filter(|row| filter.state.is_none_or(|state| row.state == state))
        .collect();
    Ok(pagination.page(wanted))
}}

pub async fn find(store: &Store<{name}>, id: i64) -> Result<{name}, AppError> {{
    store.get(id).await?.ok_or(AppError::NotFound(\"{words}\"))
}}

pub async fn create(store: &Store<{name}>, new: New{name}) -> Result<{name}, AppError> {{
    store
        .insert(|id| {name} {{
            id,
{copied}            state: {name}State::first(),
            created_at: Utc::now(),
        }})
        .await
}}

pub async fn replace(store: &Store<{name}>, id: i64, new: New{name}) -> Result<{name}, AppError> {{
    let mut found = find(store, id).await?;
    if found.state.is_final() {{
        return Err(AppError::Conflict(format!(\"the {words} {{id}} is closed\")));
    }}
    {{
{replaced}    }}
    store.put(id, found.clone()).await?;
    Ok(found)
}}

pub async fn delete(store: &Store<{name}>, id: i64) -> Result<(), AppError> {{
    let found = find(store, id).await?;
    if found.state.is_final() {{
        return Err(AppError::Conflict(format!(\"the {words} {{id}} is closed\")));
    }}
    store.remove(id).await
}}
"
        )
    }

    fn collection(&self) -> String {
        let Self {
            name,
            module,
            words,
            ..
        } = self;
        format!(
            "use axum::Json;
use axum::extract::{{Query, State}};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use validator::Validate;

use crate::auth::User;
use crate::db::{module} as db;
use crate::error::AppError;
use crate::models::{module}::{{New{name}, {name}, {name}Filter}};
use crate::page::{{Page, Pagination}};
use crate::state::AppState;

/// Lists the {words}s.
///
/// The newest come first; a page has twenty of them unless the client wants less.
pub async fn get(
    State(state): State<AppState>,
    Query(filter): Query<{name}Filter>,
    Query(pagination): Query<Pagination>,
) -> Result<Json<Page<{name}>>, AppError> {{
    let page = db::list(&state.stores().await?, &filter, &pagination).await?;
    Ok(Json(page))
}}

/// Creates a {words}.
pub async fn post(
    State(state): State<AppState>,
    user: User,
    Json(new): Json<New{name}>,
) -> Result<impl IntoResponse, AppError> {{
    new.validate()?;
    if !user.may_write {{
        return Err(AppError::Forbidden);
    }}
    let created = db::create(&state.stores().await?, new).await?;
    tracing::info!(id = created.id, user = user.id, \"created a {words}\");
    Ok((StatusCode::CREATED, Json(created)))
}}
"
        )
    }

    fn item(&self) -> String {
        let Self {
            name,
            module,
            words,
            ..
        } = self;
        format!(
            "use axum::Json;
use axum::extract::{{Path, State}};
use axum::http::StatusCode;
use validator::Validate;

use crate::auth::User;
use crate::db::{module} as db;
use crate::error::AppError;
use crate::models::{module}::{{New{name}, {name}}};
use crate::state::AppState;

/// One {words}.
pub async fn get(
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Json<{name}>, AppError> {{
    db::find(&state.stores().await?, id).await.map(Json)
}}

/// Replaces what is said about a {words}.
pub async fn put(
    State(state): State<AppState>,
    Path(id): Path<i64>,
    user: User,
    Json(new): Json<New{name}>,
) -> Result<Json<{name}>, AppError> {{
    new.validate()?;
    if !user.may_write {{
        return Err(AppError::Forbidden);
    }}
    let replaced = db::replace(&state.stores().await?, id, new).await?;
    Ok(Json(replaced))
}}

/// Deletes a {words}.
pub async fn delete(
    State(state): State<AppState>,
    Path(id): Path<i64>,
    user: User,
) -> Result<StatusCode, AppError> {{
    if !user.is_admin {{
        tracing::warn!(user = user.id, \"may not delete a {words}\");
        return Err(AppError::Forbidden);
    }}
    db::delete(&state.stores().await?, id).await?;
    Ok(StatusCode::NO_CONTENT)
}}
"
        )
    }
}
