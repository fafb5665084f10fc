//! How deep a text is nested, counted before it is parsed: syn, the lowering and everything after
//! them recurse, and would exhaust the stack.
//!
//! Two depths count. *Nesting* is what a parser has open at one time: brackets, prefix operators,
//! closures, generics, the right sides of assignments and arrows. *Chains* grow to the left while they are
//! parsed (`a + a + a`, `a.b().c()`, `else if`) and are deep trees afterwards. Both are counted too
//! high rather than too low; a separator or the end of a statement closes what it ends.

use super::frames::Frames;
use super::scan::{Scanner, Token, Unterminated};

/// Open brackets, prefix operators, closures, generics inside each other.
pub(super) const MAX_NESTING: u32 = 256;

/// Operators, calls and `else if` in a row, all open brackets together.
pub(super) const MAX_CHAIN: u32 = 2_000;

/// What a scan of a text found that keeps it from being parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// Deeper than [`MAX_NESTING`] here.
    Nesting(usize),
    /// Longer than [`MAX_CHAIN`] here.
    Chain(usize),
    /// A bracket that is never closed; the bracket of another kind that was met instead.
    Unclosed {
        open: usize,
        met: Option<usize>,
    },
    /// A closing bracket without an opening one.
    Unopened(usize),
    Unterminated {
        start: usize,
        what: Unterminated,
    },
}

impl Obstacle {
    pub(super) fn moved(self, by: usize) -> Self {
        match self {
            Self::Nesting(at) => Self::Nesting(at + by),
            Self::Chain(at) => Self::Chain(at + by),
            Self::Unopened(at) => Self::Unopened(at + by),
            Self::Unclosed { open, met } => Self::Unclosed {
                open: open + by,
                met: met.map(|at| at + by),
            },
            Self::Unterminated { start, what } => Self::Unterminated {
                start: start + by,
                what,
            },
        }
    }
}

/// The kind of the token before, as far as it decides what the next one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// A name or a literal: a binary operator can follow, another name or literal cannot.
    Operand,
    /// `)`, `]` or `>`: a binary operator can follow, a literal cannot.
    Group,
    /// `}`: an operand, or the end of a statement.
    Brace,
    Else,
    /// `#`: the brackets that follow are an attribute.
    Hash,
    Other,
}

/// Scans a text for what keeps it from being parsed.
pub(super) fn check(text: &str) -> Result<(), Obstacle> {
    let mut scanner = Scanner::new(text);
    let mut depth = Depth {
        open: Frames::default(),
        before: Before::Other,
    };
    while let Some(token) = scanner.next() {
        depth.step(token, &mut scanner)?;
        if depth.open.nesting > MAX_NESTING {
            return Err(Obstacle::Nesting(scanner.start));
        }
        if depth.open.chains > MAX_CHAIN {
            return Err(Obstacle::Chain(scanner.start));
        }
    }
    depth.open.close_angles();
    match depth.open.top.bracket {
        0 => Ok(()),
        _ => Err(Obstacle::Unclosed {
            open: depth.open.top.at,
            met: None,
        }),
    }
}

struct Depth {
    open: Frames,
    before: Before,
}

impl Depth {
    fn step(&mut self, token: Token, scanner: &mut Scanner<'_>) -> Result<(), Obstacle> {
        let at = scanner.start;
        self.before = match token {
            Token::Word => self.word(scanner.bytes()),
            Token::Literal => {
                if self.is_operand() {
                    // The end of a statement, or the input of a macro that is no Rust.
                    self.open.end();
                }
                Before::Operand
            }
            Token::Lifetime => {
                self.end_statement();
                Before::Other
            }
            Token::Open(bracket) => {
                if self.is_operand() && bracket != b'{' {
                    self.open.chain();
                }
                self.open.push(bracket, at, self.before == Before::Hash);
                Before::Other
            }
            Token::Close(bracket) => self.close(bracket, at)?,
            Token::Punct(byte) => self.punct(byte, scanner),
            Token::Unterminated(what) => return Err(Obstacle::Unterminated { start: at, what }),
        };
        Ok(())
    }

    fn is_operand(&self) -> bool {
        matches!(self.before, Before::Operand | Before::Group | Before::Brace)
    }

    /// After a `}`, most tokens begin a new statement or item.
    fn end_statement(&mut self) {
        if self.before == Before::Brace {
            self.open.end();
        }
    }

    fn word(&mut self, word: &[u8]) -> Before {
        match word {
            b"else" => return Before::Else,
            b"as" => {
                self.open.chain();
                return Before::Other;
            }
            b"if" if self.before == Before::Else => {
                self.open.chain();
                return Before::Other;
            }
            _ => self.end_statement(),
        }
        match word {
            b"return" | b"break" | b"yield" | b"if" | b"match" | b"while" | b"for" => {
                self.open.loose();
                Before::Other
            }
            b"let" | b"in" | b"move" | b"async" | b"unsafe" | b"const" | b"static" | b"mut"
            | b"ref" | b"dyn" | b"impl" | b"where" | b"raw" | b"loop" | b"extern" | b"fn"
            | b"pub" => Before::Other,
            _ => {
                if self.before == Before::Operand {
                    // Two names in a row: the head of an item, or no Rust.
                    self.open.separate();
                }
                Before::Operand
            }
        }
    }

    fn close(&mut self, bracket: u8, at: usize) -> Result<Before, Obstacle> {
        self.open.close_angles();
        let open = &self.open.top;
        let (kind, from, attribute) = (open.bracket, open.at, open.attribute);
        if kind == 0 {
            return Err(Obstacle::Unopened(at));
        }
        let fits = matches!((kind, bracket), (b'(', b')') | (b'[', b']') | (b'{', b'}'));
        if !fits {
            return Err(Obstacle::Unclosed {
                open: from,
                met: Some(at),
            });
        }
        self.open.pop();
        Ok(match bracket {
            _ if attribute => Before::Other,
            b'}' => Before::Brace,
            _ => Before::Group,
        })
    }

    fn punct(&mut self, byte: u8, scanner: &mut Scanner<'_>) -> Before {
        let next = scanner.following();
        match (byte, next) {
            (b';', _) => self.open.end(),
            (b',', _) if self.open.top.params => {}
            (b',', _) => self.open.separate(),
            (b'#', _) => {
                self.end_statement();
                return Before::Hash;
            }
            (b'!', _) if self.before == Before::Hash => return Before::Hash,
            (b'?', _) => {
                self.open.chain();
                return Before::Group;
            }
            (b'<', _) => self.less(next, scanner),
            (b'>', _) => return self.greater(next, scanner),
            (b'-', b'>') => {
                scanner.skip();
                self.open.loose();
            }
            (b'=', b'>') => {
                scanner.skip();
                self.open.end();
            }
            (b'=' | b'!', b'=') => {
                scanner.skip();
                self.open.binary();
            }
            (b'=' | b'@', _) => self.open.loose(),
            (b':', b':') => {
                scanner.skip();
                self.open.chain();
            }
            (b'|', _) => self.bar(next, scanner),
            (b'.', b'.') => self.range(scanner),
            (b'.', _) => self.open.chain(),
            (b'&', b'&') => {
                scanner.skip();
                if self.is_operand() {
                    self.open.binary();
                    self.open.compared();
                } else {
                    self.open.tight();
                    self.open.tight();
                }
            }
            (b'!' | b'&' | b'*' | b'-', _) => match self.is_operand() {
                true => self.open.binary(),
                false => self.open.tight(),
            },
            (b'+' | b'/' | b'%' | b'^', _) => match self.is_operand() {
                true => self.open.binary(),
                // No prefix of Rust.
                false => self.open.separate(),
            },
            _ => {}
        }
        Before::Other
    }

    /// `<` of generics; a comparison or shift where it stands like one.
    fn less(&mut self, next: u8, scanner: &mut Scanner<'_>) {
        let at = scanner.start;
        let operator = self.is_operand() && scanner.after_blank();
        match next {
            b'/' => self.open.end(),
            b'=' => {
                scanner.skip();
                self.open.binary();
            }
            b'<' if operator => {
                scanner.skip();
                self.open.binary();
            }
            b' ' | b'\n' | b'\r' | b'\t' if operator => self.open.less(),
            _ => self.open.push(b'<', at, false),
        }
    }

    fn greater(&mut self, next: u8, scanner: &mut Scanner<'_>) -> Before {
        if self.open.top.bracket == b'<' {
            self.open.pop_angle();
            return Before::Group;
        }
        if next == b'=' {
            scanner.skip();
        }
        self.open.greater();
        Before::Other
    }

    /// `|`: the operator, a bar of a closure, or both bars of one.
    fn bar(&mut self, next: u8, scanner: &mut Scanner<'_>) {
        let double = next == b'|';
        if self.open.top.params {
            self.open.top.params = false;
            return;
        }
        if double {
            scanner.skip();
        }
        if self.is_operand() {
            self.open.binary();
            self.open.compared();
        } else {
            self.open.loose();
            self.open.top.params = !double;
        }
    }

    /// `..`, `...`, `..=`.
    fn range(&mut self, scanner: &mut Scanner<'_>) {
        scanner.skip();
        if matches!(scanner.following(), b'.' | b'=') {
            scanner.skip();
        }
        match self.is_operand() {
            true => self.open.binary(),
            false => self.open.loose(),
        }
    }
}
