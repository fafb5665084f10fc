//! The tokens of a text, as much of them as brackets, depth and item boundaries need.
//!
//! Faster than a lexer that keeps what it reads, and never at a loss: whatever is no token
//! is a [`Token::Punct`], and what is never closed ends with the text and says so.

/// A token and where it ends; its start is where the one before it ended, but for blanks and comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// `(`, `[` or `{`
    Open(u8),
    /// `)`, `]` or `}`
    Close(u8),
    /// An identifier or keyword; `r#` included.
    Word,
    Lifetime,
    /// A number, character or string.
    Literal,
    Punct(u8),
    /// It begins here and has no end.
    Unterminated(Unterminated),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unterminated {
    Comment,
    String,
    RawString,
}

/// Reads tokens one after the other.
#[derive(Debug, Clone)]
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    /// Where the last token began.
    pub(super) start: usize,
    /// Where it ended.
    pub(super) end: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            start: 0,
            end: 0,
        }
    }

    /// The bytes of the last token.
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }

    /// The byte after the last token; 0 at the end.
    pub(super) fn following(&self) -> u8 {
        self.peek(self.end)
    }

    /// Makes the byte after the last token a part of it.
    pub(super) fn skip(&mut self) {
        self.end = (self.end + 1).min(self.bytes.len());
    }

    /// Whether a blank stands before the last token.
    pub(super) fn after_blank(&self) -> bool {
        self.start > 0 && self.peek(self.start - 1).is_ascii_whitespace()
    }

    fn peek(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    pub(super) fn next(&mut self) -> Option<Token> {
        if let Err(open) = self.skip_blanks() {
            return Some(open);
        }
        self.start = self.end;
        let first = *self.bytes.get(self.end)?;
        self.end += 1;
        Some(match first {
            b'(' | b'[' | b'{' => Token::Open(first),
            b')' | b']' | b'}' => Token::Close(first),
            b'"' => self.string(),
            b'\'' => self.quote(),
            b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.word(first),
            other => Token::Punct(other),
        })
    }

    /// Blanks and comments.
    fn skip_blanks(&mut self) -> Result<(), Token> {
        loop {
            match self.peek(self.end) {
                b' ' | b'\t'..=b'\r' => self.end += 1,
                b'/' if self.peek(self.end + 1) == b'/' => {
                    let rest = self.bytes.get(self.end..).unwrap_or_default();
                    let line = rest.iter().position(|byte| *byte == b'\n');
                    self.end += line.unwrap_or(rest.len());
                }
                b'/' if self.peek(self.end + 1) == b'*' => self.block_comment()?,
                _ => return Ok(()),
            }
        }
    }

    fn block_comment(&mut self) -> Result<(), Token> {
        self.start = self.end;
        self.end += 2;
        let mut depth = 1_usize;
        while depth > 0 {
            match (self.peek(self.end), self.peek(self.end + 1)) {
                (b'/', b'*') => (depth, self.end) = (depth + 1, self.end + 2),
                (b'*', b'/') => (depth, self.end) = (depth - 1, self.end + 2),
                _ if self.end >= self.bytes.len() => {
                    self.end = self.bytes.len();
                    return Err(Token::Unterminated(Unterminated::Comment));
                }
                _ => self.end += 1,
            }
        }
        Ok(())
    }

    /// After the opening quote.
    fn string(&mut self) -> Token {
        while let Some(byte) = self.bytes.get(self.end) {
            self.end += 1;
            match byte {
                b'"' => return self.suffix(),
                b'\\' => self.end += 1,
                _ => {}
            }
        }
        self.end = self.bytes.len();
        Token::Unterminated(Unterminated::String)
    }

    fn suffix(&mut self) -> Token {
        while is_word(self.peek(self.end)) {
            self.end += 1;
        }
        Token::Literal
    }

    /// After the hashes and the opening quote.
    fn raw_string(&mut self, hashes: usize) -> Token {
        while let Some(byte) = self.bytes.get(self.end) {
            self.end += 1;
            let closed = *byte == b'"' && (0..hashes).all(|at| self.peek(self.end + at) == b'#');
            if closed {
                self.end += hashes;
                return self.suffix();
            }
        }
        Token::Unterminated(Unterminated::RawString)
    }

    /// A character or a lifetime, after the `'`.
    fn quote(&mut self) -> Token {
        let first = self.peek(self.end);
        if first == b'\\' {
            self.end += 2;
            while !matches!(self.peek(self.end), b'\'' | b'\n' | 0) {
                self.end += 1;
            }
            self.end = (self.end + 1).min(self.bytes.len());
            return Token::Literal;
        }
        let width = match first {
            0..0x80 => 1,
            0x80..0xe0 => 2,
            0xe0..0xf0 => 3,
            0xf0.. => 4,
        };
        if self.peek(self.end + width) == b'\'' && first != b'\'' {
            self.end += width + 1;
            return self.suffix();
        }
        while is_word(self.peek(self.end)) {
            self.end += 1;
        }
        match self.end - self.start {
            1 => Token::Punct(b'\''),
            _ => Token::Lifetime,
        }
    }

    fn number(&mut self) -> Token {
        loop {
            let byte = self.peek(self.end);
            let after = self.peek(self.end + 1);
            let exponent = matches!(byte, b'+' | b'-')
                && matches!(self.peek(self.end - 1), b'e' | b'E')
                && after.is_ascii_digit()
                && self.peek(self.start + 1) != b'x';
            let fraction = byte == b'.' && after.is_ascii_digit();
            if !(is_word(byte) || exponent || fraction) {
                return Token::Literal;
            }
            self.end += 1;
        }
    }

    fn word(&mut self, first: u8) -> Token {
        while is_word(self.peek(self.end)) {
            self.end += 1;
        }
        let next = self.peek(self.end);
        if !matches!(first, b'r' | b'b' | b'c') || !matches!(next, b'"' | b'\'' | b'#') {
            return Token::Word;
        }
        let word = self.bytes();
        let raw = matches!(word, b"r" | b"br" | b"cr");
        match (word, next) {
            (b"b" | b"c", b'"') => {
                self.end += 1;
                self.string()
            }
            (b"b", b'\'') => {
                self.end += 1;
                self.start += 1;
                let token = self.quote();
                self.start -= 1;
                token
            }
            (_, b'"' | b'#') if raw => self.raw(),
            _ => Token::Word,
        }
    }

    /// After `r`, `br` or `cr`: a raw string or a raw identifier.
    fn raw(&mut self) -> Token {
        let rest = self.bytes.get(self.end..).unwrap_or_default();
        let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
        if self.peek(self.end + hashes) == b'"' {
            self.end += hashes + 1;
            return self.raw_string(hashes);
        }
        if hashes == 1 && is_word(self.peek(self.end + 1)) {
            self.end += 1;
            while is_word(self.peek(self.end)) {
                self.end += 1;
            }
        }
        Token::Word
    }
}

/// Letters, digits, `_` and whatever is not ASCII.
static WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut byte = 0_u8;
    loop {
        word[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
        if byte == u8::MAX {
            break word;
        }
        byte += 1;
    }
};

fn is_word(byte: u8) -> bool {
    WORD[byte as usize]
}
