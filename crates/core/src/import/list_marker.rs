//! Bullets and numbers typed at the beginning of a line.

/// How a line that may be an item of a list begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// `•`, `-`, `*`, `–` and their like.
    Bullet(char),
    /// `1.` or `1)`.
    Number(u32, char),
    /// `a)`.
    Letter(char),
}

impl Marker {
    /// The marker of a line, and the rest of the line after it.
    pub(super) fn of(line: &str) -> Option<(Self, &str)> {
        let line = line.trim_start();
        let (head, rest) = line.split_at(line.find(char::is_whitespace)?);
        let rest = rest.trim_start();
        Self::parse(head).filter(|_| !rest.is_empty()).map(|marker| (marker, rest))
    }

    fn parse(head: &str) -> Option<Self> {
        let mut characters = head.chars();
        let last = characters.next_back()?;
        let label = characters.as_str();
        match last {
            '•' | '·' | '◦' | '▪' | '‣' | '●' | '○' | '■' | '-' | '*' | '–' if label.is_empty() => {
                Some(Self::Bullet(last))
            }
            '.' | ')' if label.len() <= 3 && label.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(Self::Number(label.parse().ok()?, last))
            }
            ')' if label.len() == 1 => label.chars().next().filter(char::is_ascii_lowercase).map(Self::Letter),
            _ => None,
        }
    }

    /// Whether both may mark neighbouring items of one list.
    pub(super) fn is_like(self, next: Self) -> bool {
        match (self, next) {
            (Self::Bullet(a), Self::Bullet(b)) => a == b,
            (Self::Number(a, form), Self::Number(b, other)) => form == other && a.abs_diff(b) == 1,
            (Self::Letter(a), Self::Letter(b)) => u32::from(a).abs_diff(u32::from(b)) == 1,
            _ => false,
        }
    }
}

/// Columns of white space before a line; a tab counts four.
pub(super) fn indent(line: &str) -> usize {
    line.chars().take_while(|character| character.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// Depths of list items, from how far they are indented.
#[derive(Default)]
pub(super) struct Levels(Vec<usize>);

impl Levels {
    /// The level (from 1) of the next item.
    pub(super) fn of(&mut self, line: &str) -> u8 {
        let indent = indent(line);
        self.0.retain(|&open| open < indent);
        self.0.push(indent);
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }
}
