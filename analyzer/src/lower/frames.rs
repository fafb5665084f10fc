//! What is open at a place of a text, and how deep that is: the bookkeeping of [`super::guard`].

/// What is open: a bracket, or a `<` that may be one.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// The opening bracket, `<`, or 0 for the text as a whole.
    pub(super) bracket: u8,
    pub(super) at: usize,
    /// Prefixes that take all that follows (`return`, closures, `=`), and operators before those.
    pub(super) loose: u32,
    /// Prefix operators of the present operand.
    pub(super) tight: u32,
    /// Comparisons, which would be generics if nothing but types followed.
    pub(super) less: u32,
    pub(super) chain: u32,
    /// Between the bars of a closure.
    pub(super) params: bool,
    /// The brackets of an attribute.
    pub(super) attribute: bool,
}

/// The frames, the innermost on top, and the sums over all of them.
#[derive(Debug, Default)]
pub(super) struct Frames {
    outer: Vec<Frame>,
    pub(super) top: Frame,
    pub(super) nesting: u32,
    pub(super) chains: u32,
}

impl Frames {
    pub(super) fn push(&mut self, bracket: u8, at: usize, attribute: bool) {
        let frame = Frame {
            bracket,
            at,
            attribute,
            ..Frame::default()
        };
        self.nesting += 1;
        self.outer.push(std::mem::replace(&mut self.top, frame));
    }

    /// Closes the innermost frame; the text as a whole stays open.
    pub(super) fn pop(&mut self) -> Option<Frame> {
        let frame = std::mem::replace(&mut self.top, self.outer.pop()?);
        self.nesting -= 1 + frame.loose + frame.tight + frame.less;
        self.chains -= frame.chain;
        Some(frame)
    }

    /// Closes a `<`. Had it been a comparison, what was open in it would still be.
    pub(super) fn pop_angle(&mut self) {
        let Some(angle) = self.pop() else { return };
        let open = angle.loose + angle.tight + angle.less;
        self.top.loose += open;
        self.top.chain += angle.chain;
        self.nesting += open;
        self.chains += angle.chain;
    }

    /// A comparison that may yet be the start of generics.
    pub(super) fn less(&mut self) {
        self.chain();
        self.top.less += 1;
        self.nesting += 1;
    }

    /// The end of what may have been generics.
    pub(super) fn greater(&mut self) {
        let less = self.top.less.min(1);
        self.top.less -= less;
        self.nesting -= less;
        self.binary();
    }

    /// Drops every `<` that turned out to be none.
    pub(super) fn close_angles(&mut self) {
        while self.top.bracket == b'<' {
            if self.pop().is_none() {
                break;
            }
        }
    }

    /// The end of an expression, type or statement.
    pub(super) fn separate(&mut self) {
        let frame = &mut self.top;
        let (open, chain) = (frame.loose + frame.tight, frame.chain);
        (frame.loose, frame.tight, frame.chain) = (0, 0, 0);
        frame.params = false;
        self.nesting -= open;
        self.chains -= chain;
    }

    /// `&&`, `||`, or the end of all: what was compared before was no type.
    pub(super) fn compared(&mut self) {
        let less = std::mem::take(&mut self.top.less);
        self.nesting -= less;
    }

    pub(super) fn chain(&mut self) {
        self.top.chain += 1;
        self.chains += 1;
    }

    /// A binary operator: prefix operators of the operand before it end.
    pub(super) fn binary(&mut self) {
        let frame = &mut self.top;
        let tight = frame.tight;
        frame.tight = 0;
        self.nesting -= tight;
        self.chain();
    }

    pub(super) fn tight(&mut self) {
        self.top.tight += 1;
        self.nesting += 1;
    }

    /// A prefix that takes all that follows: operators before it stay open as long.
    pub(super) fn loose(&mut self) {
        let frame = &mut self.top;
        frame.loose += frame.tight + 1;
        frame.tight = 0;
        self.nesting += 1;
    }

    /// The end of a statement or item.
    pub(super) fn end(&mut self) {
        self.close_angles();
        self.separate();
        self.compared();
    }
}
