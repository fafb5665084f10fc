//! The texts being analysed and the places in them: files, byte spans, lines and columns.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

/// A file of a [`SourceMap`], by its position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// A half-open range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// The first byte of a file: where a finding about the whole file is shown.
    pub fn start_of(file: FileId) -> Self {
        Self {
            file,
            start: 0,
            end: 0,
        }
    }

    /// From the start of `self` to the end of `other`, which is in the same file.
    pub fn to(self, other: Span) -> Self {
        Self {
            file: self.file,
            start: self.start,
            end: other.end.max(self.start),
        }
    }
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LineCol {
    pub line: u32,
    pub column: u32,
}

/// What a file held when it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Text(String),
    /// The bytes are not UTF-8; the offset of the first bad byte.
    NotUtf8 {
        valid_up_to: usize,
    },
    /// The file could not be read; the system's words.
    Unreadable(String),
}

/// One file: its path as shown to people, relative to the analysed directory with `/`
/// between segments (`../lib/src/lib.rs` for a path dependency), and its text.
#[derive(Debug)]
pub struct SourceFile {
    path: String,
    content: Content,
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    pub fn path(&self) -> &str {
        &self.path
    }

    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The text, empty where the file could not be read as text.
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            Content::NotUtf8 { .. } | Content::Unreadable(_) => "",
        }
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let newlines = self
                .text()
                .bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0)
                .chain(newlines.map(|(at, _)| at as u32 + 1))
                .collect()
        })
    }
}

/// All texts of one analysis.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    pub fn add(&mut self, path: impl Into<String>, content: Content) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(SourceFile {
            path: path.into(),
            content,
            line_starts: OnceLock::new(),
        });
        id
    }

    /// # Panics
    /// Never for a [`FileId`] that this map gave out.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn path(&self, id: FileId) -> &str {
        self.file(id).path()
    }

    pub fn find(&self, path: &str) -> Option<FileId> {
        self.iter()
            .find(|(_, file)| file.path == path)
            .map(|(id, _)| id)
    }

    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(at, file)| (FileId(at as u32), file))
    }

    /// The text under a span; empty where the span does not fit the text.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .text()
            .get(span.start as usize..span.end as usize)
            .unwrap_or("")
    }

    /// Line and column of a byte offset; past the end, the end.
    pub fn line_col(&self, file: FileId, offset: u32) -> LineCol {
        let file = self.file(file);
        let starts = file.line_starts();
        let line = starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1);
        let start = starts[line] as usize;
        let text = file.text();
        let mut end = (offset as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let column = text
            .get(start..end)
            .map_or(0, |before| before.chars().count());
        LineCol {
            line: line as u32 + 1,
            column: column as u32 + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let mut map = SourceMap::default();
        let id = map.add("a.rs", Content::Text("ä\nbö x".into()));
        assert_eq!(map.line_col(id, 0), LineCol { line: 1, column: 1 });
        assert_eq!(map.line_col(id, 3), LineCol { line: 2, column: 1 });
        assert_eq!(map.line_col(id, 7), LineCol { line: 2, column: 4 });
        assert_eq!(map.line_col(id, 900), LineCol { line: 2, column: 5 });
    }
}
