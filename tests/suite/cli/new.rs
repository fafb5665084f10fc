//! `new`: an application that builds and serves at once.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::command::{Run, Tree};

#[test]
fn a_new_application_builds_serves_and_is_up_to_date() {
    let parent = Tree::bare("");
    parent
        .run(&["new", "my-app"])
        .code(0)
        .says(&["made my-app", "cargo run"]);
    parent.run(&["build", "my-app", "--check"]).code(0);

    let formatted = Command::new(env!("CARGO"))
        .args(["fmt", "--check"])
        .current_dir(parent.path("my-app"))
        .output()
        .expect("cargo fmt starts");
    assert!(formatted.status.success(), "{formatted:?}");

    let binary = compile(&parent.path("my-app"), "my-app");
    let server = Server::start(&binary);
    assert_eq!(
        server.request("GET /api/hello", ""),
        (
            200,
            r#"{"name":"world","message":"Hello, world!"}"#.to_owned()
        )
    );
    assert_eq!(
        server.request("GET /api/hello/A%20B", ""),
        (200, r#"{"name":"A B","message":"Hello, A B!"}"#.to_owned())
    );
    assert_eq!(
        server.request("POST /api/hello", r#"{"name":"Ada"}"#),
        (201, r#"{"name":"Ada","message":"Hello, Ada!"}"#.to_owned())
    );
    assert_eq!(server.request("PUT /api/hello", "").0, 405);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let parent = Tree::bare("//- app/notes.txt\nmine\n");
    let before = parent.contents();
    parent
        .run(&["new", "app"])
        .code(2)
        .says(&["app is not empty"]);
    assert_eq!(parent.contents(), before);
}

#[test]
fn a_name_that_cargo_would_refuse_is_refused() {
    let parent = Tree::bare("");
    parent
        .run(&["new", "1st app"])
        .code(2)
        .says(&["`1st app` cannot be the name of a package"]);
    assert_eq!(parent.contents(), []);
}

/// Builds with the versions and the settings of this workspace, so that what it has compiled already is used again.
fn compile(app: &Path, name: &str) -> std::path::PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(workspace.join("Cargo.lock"), app.join("Cargo.lock")).expect("a lock file");
    let target = Path::new(env!("CARGO_BIN_EXE_routegen"))
        .ancestors()
        .nth(2)
        .expect("a target");
    let built = Run::of(
        Command::new(env!("CARGO"))
            .args(["build", "--offline", "--quiet"])
            .args(["--config", "profile.dev.debug=\"line-tables-only\""])
            .args(["--config", "profile.dev.package.\"*\".debug=false"])
            .env("CARGO_TARGET_DIR", target)
            .current_dir(app),
    );
    let built = built.code(0);
    assert_eq!(built.err, "", "it compiles without warnings");
    target.join("debug").join(name)
}

/// The application as a process of its own; it ends when this is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(binary: &Path) -> Self {
        let mut process = Command::new(binary)
            .env("PORT", "0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the application starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let address = line.split('/').nth(2).expect("an address").to_owned();
        Self { process, address }
    }

    /// Status and body. `what` is a method and a path; a body makes it JSON.
    fn request(&self, what: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let length = body.len();
        let head = format!(
            "{what} HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        stream.write_all(head.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        (status.expect("a status"), body.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which the test has noticed by then.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
