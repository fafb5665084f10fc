//! All reading and writing of files. Nothing else in the project touches `std::fs`.

mod lock;
mod manifest;
mod project;
mod registry;
mod walk;
mod write;

use std::fs;
use std::path::{Path, PathBuf};

pub use project::{Loaded, load};
pub use write::{FileState, Planned};
pub(crate) use write::{plan, write};

/// Why nothing could be done.
#[derive(Debug)]
pub struct CannotRun {
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl CannotRun {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
        }
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The text of a file, or nothing where there is no file.
pub(crate) fn read_optional(path: &Path) -> Result<Option<String>, CannotRun> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(CannotRun::new(format!(
            "cannot read {}: {error}",
            path.display()
        ))),
    }
}

/// Makes a folder and fills it; refuses one that has anything in it.
pub(crate) fn create_new(dir: &Path, files: &[(PathBuf, String)]) -> Result<(), CannotRun> {
    let cannot = |error: std::io::Error| {
        CannotRun::new(format!("cannot write to {}: {error}", dir.display()))
    };
    if dir.exists() && fs::read_dir(dir).map_err(cannot)?.next().is_some() {
        return Err(CannotRun::new(format!("{} is not empty", dir.display()))
            .help("name a folder that does not exist yet"));
    }
    for (path, text) in files {
        let path = dir.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(cannot)?;
        }
        fs::write(&path, text).map_err(cannot)?;
    }
    Ok(())
}
