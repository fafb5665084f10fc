//! Variables, as one line each: name, required or not, default, places.

use crate::diagnostic::Report;
use crate::lower::lower_all;
use crate::names::Names;
use crate::testing;

fn variables(code: &str) -> (String, crate::project::Project, Report) {
    let project = testing::project(&format!("//- src/main.rs\n{code}"));
    let (files, mut report) = lower_all(&project.sources);
    let names = Names::new(&project, &files, &[], &mut report);
    let found = super::variables(&names, &mut report);
    let lines: Vec<String> = found
        .iter()
        .map(|variable| {
            let required = match (variable.required, &variable.default) {
                (true, _) => " required".to_owned(),
                (false, Some(default)) => format!(" = {default}"),
                (false, None) => String::new(),
            };
            let docs = match &variable.docs {
                Some(docs) => format!(" ({docs})"),
                None => String::new(),
            };
            let places: Vec<String> = variable
                .reads
                .iter()
                .map(|read| {
                    let at = project.sources.line_col(read.span.file, read.span.start);
                    let compiled = if read.at_compile_time {
                        " compiled in"
                    } else {
                        ""
                    };
                    format!("{}{compiled}", at.line)
                })
                .collect();
            format!("{}{required}{docs} at {}", variable.name, places.join(", "))
        })
        .collect();
    (lines.join("\n"), project, report)
}

#[track_caller]
fn reads(code: &str, expected: &str) {
    let (found, ..) = variables(code);
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    assert_eq!(found, expected.join("\n"));
}

#[test]
fn absence_decides_what_is_required() {
    reads(
        "use std::env;
fn a() -> String { env::var(\"A\").expect(\"set A\") }
fn b() -> Result<String, env::VarError> { env::var(\"B\") }
fn c() -> Result<String, env::VarError> { let c = std::env::var(\"C\")?; Ok(c) }
fn d() -> String { env::var(\"D\").unwrap_or_else(|_| \"dd\".to_owned()) }
fn e() -> u16 { env::var(\"E\").ok().and_then(|e| e.parse().ok()).unwrap_or(3000) }
fn f() -> Option<String> { dotenvy::var(\"F\").ok() }
fn g() -> u16 { match env::var(\"G\") { Ok(text) => text.parse().unwrap(), Err(_) => 8080 } }
fn h() -> Result<u16, Error> {
    let port = match env::var(\"H\") {
        Ok(port) => port.parse().map_err(|_| Error::Port)?,
        Err(env::VarError::NotPresent) => 3000,
        Err(env::VarError::NotUnicode(_)) => return Err(Error::Port),
    };
    Ok(port)
}
fn i() -> bool { env::var_os(\"I\").is_some() }
fn j() { let Ok(j) = env::var(\"J\") else { panic!(\"no J\") }; }
fn k() { if let Ok(k) = env::var(\"K\") { use_it(k) } }",
        "A required at 2
         B required at 3
         C required at 4
         D = dd at 5
         E = 3000 at 6
         F at 7
         G = 8080 at 8
         H = 3000 at 10
         I at 17
         J required at 18
         K at 19",
    );
}

#[test]
fn names_in_constants_and_through_functions() {
    reads(
        "use std::env;
const URL: &str = \"DATABASE_URL\";
struct Settings; impl Settings {
    const KEY: &'static str = \"SECRET_KEY\";
    fn from_env() -> Result<Self, Error> {
        let url = env::var(URL).map_err(|_| Error::Missing(URL))?;
        let key = required(Self::KEY)?;
        let host = Self::or(\"HOST\", \"localhost\");
        Ok(Self)
    }
    fn or(name: &str, default: &str) -> String { env::var(name).unwrap_or_else(|_| default.to_string()) }
}
fn required(name: &'static str) -> Result<String, Error> {
    env::var(name).map_err(|_| Error::Missing(name))
}
static LEVEL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| env::var(\"LEVEL\").unwrap());",
        "DATABASE_URL required at 6
         HOST = localhost at 8
         LEVEL required at 16
         SECRET_KEY required at 7",
    );
}

#[test]
fn variables_of_the_compiler() {
    reads(
        "const COMMIT: &str = env!(\"GIT_COMMIT\");
fn version() -> &'static str { env!(\"CARGO_PKG_VERSION\") }
fn build() -> &'static str { option_env!(\"BUILD\").unwrap_or(\"dev\") }",
        "BUILD = dev at 3 compiled in
         GIT_COMMIT required at 1 compiled in",
    );
}

#[test]
fn structs_of_envy_and_clap() {
    reads(
        "use serde::Deserialize; use clap::Parser;
#[derive(Deserialize)]
struct Config {
    /// Where the data is.
    database_url: String,
    #[serde(default = \"port\")]
    port: u16,
    log: Option<String>,
    #[serde(rename = \"token\")]
    secret: String,
}
fn port() -> u16 { 3000 }
fn config() -> Result<Config, envy::Error> { envy::prefixed(\"APP_\").from_env::<Config>() }
#[derive(Parser)]
struct Args {
    #[arg(long, env = \"BIND\", default_value = \"127.0.0.1\")]
    bind: String,
    #[arg(long, env)]
    api_key: String,
    #[arg(long)]
    verbose: bool,
}",
        "API_KEY required at 19
         APP_DATABASE_URL required (Where the data is.) at 5
         APP_LOG at 8
         APP_PORT = 3000 at 7
         APP_TOKEN required at 10
         BIND = 127.0.0.1 at 17",
    );
}

#[test]
fn a_computed_name_is_said() {
    let (_, project, report) = variables(
        "fn f(kind: u8) -> String {
    std::env::var(format!(\"URL_{}\", suffix())).unwrap() //~ env-name-unknown: computed
}
",
    );
    testing::assert_findings(&project, &report);
}
