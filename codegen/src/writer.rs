//! Text with lines and indented blocks, for all generated files that people read.

/// Collects lines; blocks indent what is in them.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    text: String,
    indent: usize,
}

/// Columns of one step of indentation.
pub(crate) const STEP: usize = 4;

impl Writer {
    /// One line, or several that are already laid out and are indented as a whole.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        for line in line.as_ref().split('\n') {
            if !line.is_empty() {
                self.text.extend(std::iter::repeat_n(' ', self.indent));
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// `head {`, what `body` writes, `}`.
    pub(crate) fn block(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.line(format!("{head} {{"));
        self.indent += STEP;
        body(self);
        self.indent -= STEP;
        self.line("}");
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}
