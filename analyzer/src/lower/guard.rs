//! How deep a text is nested, counted before it is parsed: syn, the lowering and everything after
//! them recurse, and would exhaust the stack.
//!
//! Two depths count. *Nesting* is what a parser has open at one time: brackets, prefix operators,
//! closures, generics, the right sides of assignments and arrows. *Chains* grow to the left while they are
//! parsed (`a + a + a`, `a.b().c()`, `else if`) and are deep trees afterwards. Both are counted too
//! high rather than too low; a separator or the end of a statement closes what it ends.

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

/// What is open: a bracket, or a `<` that may be one.
struct Frame {
    /// The opening bracket, `<`, or 0 for the text as a whole.
    bracket: u8,
    at: usize,
    /// Prefixes that take all that follows (`return`, closures, `=`), and operators before those.
    loose: u32,
    /// Prefix operators of the present operand.
    tight: u32,
    /// Comparisons, which would be generics if nothing but types followed.
    less: u32,
    chain: u32,
    /// Between the bars of a closure.
    params: bool,
    /// The brackets of an attribute.
    attribute: bool,
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
    check_against(text, MAX_NESTING, MAX_CHAIN)
}

pub(super) fn check_against(text: &str, max_nesting: u32, max_chain: u32) -> Result<(), Obstacle> {
    let mut scanner = Scanner::new(text);
    let mut depth = Depth::new();
    while let Some(token) = scanner.next() {
        depth.step(token, &mut scanner)?;
        if depth.nesting > max_nesting {
            return Err(Obstacle::Nesting(scanner.start));
        }
        if depth.chains > max_chain {
            return Err(Obstacle::Chain(scanner.start));
        }
    }
    depth.close_angles();
    match depth.frame().bracket {
        0 => Ok(()),
        _ => Err(Obstacle::Unclosed {
            open: depth.frame().at,
            met: None,
        }),
    }
}

struct Depth {
    frames: Vec<Frame>,
    before: Before,
    /// Sums over all frames.
    nesting: u32,
    chains: u32,
}

impl Depth {
    fn new() -> Self {
        let mut depth = Self {
            frames: Vec::with_capacity(64),
            before: Before::Other,
            nesting: 0,
            chains: 0,
        };
        depth.push(0, 0);
        depth
    }

    /// The innermost frame; there is always one.
    fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.push(0, 0);
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn push(&mut self, bracket: u8, at: usize) {
        self.nesting += 1;
        self.frames.push(Frame {
            bracket,
            at,
            loose: 0,
            tight: 0,
            less: 0,
            chain: 0,
            params: false,
            attribute: self.before == Before::Hash,
        });
    }

    fn pop(&mut self) -> Option<Frame> {
        let frame = self.frames.pop()?;
        self.nesting -= 1 + frame.loose + frame.tight + frame.less;
        self.chains -= frame.chain;
        Some(frame)
    }

    /// Drops every `<` that turned out to be none.
    fn close_angles(&mut self) {
        while self.frame().bracket == b'<' {
            self.pop();
        }
    }

    /// The end of an expression, type or statement.
    fn separate(&mut self) {
        let frame = self.frame();
        let (open, chain) = (frame.loose + frame.tight, frame.chain);
        (frame.loose, frame.tight, frame.chain) = (0, 0, 0);
        frame.params = false;
        self.nesting -= open;
        self.chains -= chain;
    }

    /// `&&`, `||`, or the end of all: what was compared before was no type.
    fn compared(&mut self) {
        let less = std::mem::take(&mut self.frame().less);
        self.nesting -= less;
    }

    fn chain(&mut self) {
        self.frame().chain += 1;
        self.chains += 1;
    }

    /// A binary operator: prefix operators of the operand before it end.
    fn binary(&mut self) {
        let frame = self.frame();
        let tight = frame.tight;
        frame.tight = 0;
        self.nesting -= tight;
        self.chain();
    }

    fn tight(&mut self) {
        self.frame().tight += 1;
        self.nesting += 1;
    }

    /// A prefix that takes all that follows: operators before it stay open as long.
    fn loose(&mut self) {
        let frame = self.frame();
        frame.loose += frame.tight + 1;
        frame.tight = 0;
        self.nesting += 1;
    }

    fn step(&mut self, token: Token, scanner: &mut Scanner<'_>) -> Result<(), Obstacle> {
        let at = scanner.start;
        self.before = match token {
            Token::Word => self.word(scanner.bytes()),
            Token::Literal => {
                if self.is_operand() {
                    // The end of a statement, or the input of a macro that is no Rust.
                    self.end();
                }
                Before::Operand
            }
            Token::Lifetime => {
                self.end_statement();
                Before::Other
            }
            Token::Open(bracket) => {
                if self.is_operand() && bracket != b'{' {
                    self.chain();
                }
                self.push(bracket, at);
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

    fn end(&mut self) {
        self.close_angles();
        self.separate();
        self.compared();
    }

    /// After a `}`, most tokens begin a new statement or item.
    fn end_statement(&mut self) {
        if self.before == Before::Brace {
            self.end();
        }
    }

    fn word(&mut self, word: &[u8]) -> Before {
        match word {
            b"else" => return Before::Else,
            b"as" => {
                self.chain();
                return Before::Other;
            }
            b"if" if self.before == Before::Else => {
                self.chain();
                return Before::Other;
            }
            _ => self.end_statement(),
        }
        match word {
            b"return" | b"break" | b"yield" | b"if" | b"match" | b"while" | b"for" => {
                self.loose();
                Before::Other
            }
            b"let" | b"in" | b"move" | b"async" | b"unsafe" | b"const" | b"static" | b"mut"
            | b"ref" | b"dyn" | b"impl" | b"where" | b"raw" | b"loop" | b"extern" | b"fn"
            | b"pub" => Before::Other,
            _ => {
                if self.before == Before::Operand {
                    // Two names in a row: the head of an item, or no Rust.
                    self.separate();
                }
                Before::Operand
            }
        }
    }

    fn close(&mut self, bracket: u8, at: usize) -> Result<Before, Obstacle> {
        self.close_angles();
        let open = self.frame();
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
        self.pop();
        Ok(match bracket {
            _ if attribute => Before::Other,
            b'}' => Before::Brace,
            _ => Before::Group,
        })
    }

    fn punct(&mut self, byte: u8, scanner: &mut Scanner<'_>) -> Before {
        let next = scanner.following();
        match (byte, next) {
            (b';', _) => self.end(),
            (b',', _) if self.frame().params => {}
            (b',', _) => self.separate(),
            (b'#', _) => {
                self.end_statement();
                return Before::Hash;
            }
            (b'!', _) if self.before == Before::Hash => return Before::Hash,
            (b'?', _) => {
                self.chain();
                return Before::Group;
            }
            (b'<', _) => self.less(next, scanner),
            (b'>', _) => return self.greater(next, scanner),
            (b'-', b'>') => {
                scanner.skip();
                self.loose();
            }
            (b'=', b'>') => {
                scanner.skip();
                self.end();
            }
            (b'=' | b'!', b'=') => {
                scanner.skip();
                self.binary();
            }
            (b'=' | b'@', _) => self.loose(),
            (b':', b':') => {
                scanner.skip();
                self.chain();
            }
            (b'|', _) => self.bar(next, scanner),
            (b'.', b'.') => self.range(scanner),
            (b'.', _) => self.chain(),
            (b'&', b'&') => {
                scanner.skip();
                if self.is_operand() {
                    self.binary();
                    self.compared();
                } else {
                    self.tight();
                    self.tight();
                }
            }
            (b'!' | b'&' | b'*' | b'-', _) => match self.is_operand() {
                true => self.binary(),
                false => self.tight(),
            },
            (b'+' | b'/' | b'%' | b'^', _) => match self.is_operand() {
                true => self.binary(),
                // No prefix of Rust.
                false => self.separate(),
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
            b'/' => self.end(),
            b'=' => {
                scanner.skip();
                self.binary();
            }
            b'<' if operator => {
                scanner.skip();
                self.binary();
            }
            b' ' | b'\n' | b'\r' | b'\t' if operator => {
                self.chain();
                self.frame().less += 1;
                self.nesting += 1;
            }
            _ => self.push(b'<', at),
        }
    }

    fn greater(&mut self, next: u8, scanner: &mut Scanner<'_>) -> Before {
        if self.frame().bracket != b'<' {
            if next == b'=' {
                scanner.skip();
            }
            let less = self.frame().less.min(1);
            self.frame().less -= less;
            self.nesting -= less;
            self.binary();
            return Before::Other;
        }
        if let Some(angle) = self.pop() {
            // Had it been a comparison, what was open in it would still be.
            let open = angle.loose + angle.tight + angle.less;
            let outer = self.frame();
            outer.loose += open;
            outer.chain += angle.chain;
            self.nesting += open;
            self.chains += angle.chain;
        }
        Before::Group
    }

    /// `|`: the operator, a bar of a closure, or both bars of one.
    fn bar(&mut self, next: u8, scanner: &mut Scanner<'_>) {
        let double = next == b'|';
        if self.frame().params {
            self.frame().params = false;
            return;
        }
        if double {
            scanner.skip();
        }
        if self.is_operand() {
            self.binary();
            self.compared();
        } else {
            self.loose();
            self.frame().params = !double;
        }
    }

    /// `..`, `...`, `..=`.
    fn range(&mut self, scanner: &mut Scanner<'_>) {
        scanner.skip();
        if matches!(scanner.following(), b'.' | b'=') {
            scanner.skip();
        }
        match self.is_operand() {
            true => self.binary(),
            false => self.loose(),
        }
    }
}
