//! `build --watch`: a change of a source file is followed by a build.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::command::{Tree, routegen};

/// Far more than a build takes; only a test that fails waits for so long.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn a_change_is_followed_by_a_build() {
    let tree = Tree::new("//- src/routes/a/route.rs\n/// One.\npub async fn get() {}\n");
    let watch = Watch::start(&tree);
    watch.until("wrote openapi.yaml");
    watch.until("watching");

    tree.edit("src/routes/a/route.rs", "One.", "Two.");
    watch.until("wrote openapi.yaml");
    assert!(tree.read("openapi.yaml").contains("Two."));

    // A file in a new folder is a change as well.
    tree.write("src/routes/b/[id]/route.rs", "pub async fn get() {}\n");
    watch.until("/b/{id}");
    watch.until("notes in");

    // An error is shown, and the next change is another chance.
    tree.write("src/routes/a/route.rs", "pub async fn get() {");
    watch.until("wrote nothing");
    watch.until("notes in");
    tree.write(
        "src/routes/a/route.rs",
        "/// Three.\npub async fn get() {}\n",
    );
    watch.until("wrote openapi.yaml");
    assert!(tree.read("openapi.yaml").contains("Three."));
}

/// A running `build --watch`; it ends when this is dropped.
struct Watch {
    process: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(tree: &Tree) -> Self {
        let mut process = routegen()
            .args(["build", "--watch"])
            .current_dir(tree.dir())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the command starts");
        let output = BufReader::new(process.stdout.take().expect("its output"));
        let (send, lines) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        Self { process, lines }
    }

    /// Reads on until a line has the text.
    #[track_caller]
    fn until(&self, text: &str) {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(text) => return,
                Ok(line) => seen.push(line),
                Err(error) => panic!("{text:?} was not printed ({error}):\n{}", seen.join("\n")),
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It may have ended by itself, which the test has noticed by then.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
