//! Finds the path of a location in a JSON text, such as `$.links[3].eventCount`, by scanning the text up to it.
//!
//! Decoding keeps no path, which would cost time on every response; whoever needs one scans again.

use std::fmt::Write;
use std::ops::Range;

/// The maximum number of levels in a path.
const LEVELS: usize = 32;

/// A scan of a JSON text from its start.
pub(crate) struct Scan<'text> {
    text: &'text [u8],
    at: usize,
    levels: Vec<Level>,
}

/// A level of nesting.
enum Level {
    List(usize),
    Object { key: String, value: bool },
}

impl<'text> Scan<'text> {
    pub(crate) fn new(text: &'text [u8]) -> Self {
        Self {
            text,
            at: 0,
            levels: Vec::new(),
        }
    }

    /// Goes on to an offset.
    pub(crate) fn advance(&mut self, to: usize) {
        let levels = &mut self.levels;
        while self.at < to.min(self.text.len()) {
            let is_last = self.at + 1 == to;
            match self.text[self.at] {
                b'{' => levels.push(Level::Object {
                    key: String::new(),
                    value: false,
                }),
                b'[' => levels.push(Level::List(0)),
                // The last bracket does not end its level: serde_json reports errors about a whole object there.
                b'}' | b']' if !is_last => drop(levels.pop()),
                b':' => {
                    if let Some(Level::Object { value, .. }) = levels.last_mut() {
                        *value = true;
                    }
                }
                b',' if !is_last => match levels.last_mut() {
                    Some(Level::List(index)) => *index += 1,
                    Some(Level::Object { value, .. }) => *value = false,
                    None => {}
                },
                b'"' => {
                    let end = string_end(self.text, self.at + 1);
                    if let Some(Level::Object { key, value: false }) = levels.last_mut() {
                        *key = String::from_utf8_lossy(&self.text[self.at + 1..end]).into_owned();
                    }
                    self.at = end;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Returns true if the location is in the value of one of these properties.
    pub(crate) fn is_within(&self, names: &[&str]) -> bool {
        self.levels.iter().any(
            |level| matches!(level, Level::Object { key, value: true } if names.contains(&key.as_str())),
        )
    }

    /// Returns the path of the location, or of the field `missing` there, with each key as `write` returns it.
    pub(crate) fn path(&self, missing: Option<&str>, write: impl Fn(&str) -> String) -> String {
        let mut path = String::from("$");
        // An error names the outermost and the innermost levels of what is nested deeper.
        let left_out = LEVELS / 2..self.levels.len().saturating_sub(LEVELS / 2);
        for (depth, level) in self.levels.iter().enumerate() {
            if left_out.contains(&depth) {
                if depth == left_out.start {
                    _ = write!(path, "[.. {} levels ..]", left_out.len());
                }
                continue;
            }
            let key = match level {
                Level::List(index) => {
                    _ = write!(path, "[{index}]");
                    continue;
                }
                Level::Object { key, .. } => key.as_str(),
            };
            let key = match missing {
                Some(missing) if depth + 1 == self.levels.len() => missing,
                _ => key,
            };
            if !key.is_empty() {
                path.push('.');
                path.push_str(&write(key));
            }
        }
        path
    }
}

/// Returns the location of the value of a property whose name ends at `at`; empty if no value follows.
pub(crate) fn value_after(text: &[u8], at: usize) -> Range<usize> {
    let skip_blanks = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        at + rest
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count()
    };
    let colon = skip_blanks(at);
    if text.get(colon) != Some(&b':') {
        return at..at;
    }
    let start = skip_blanks(colon + 1);
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => at = string_end(text, at + 1),
            b'[' | b'{' => depth += 1,
            b',' | b']' | b'}' if depth == 0 => return start..at,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    start..text.len()
}

/// Returns the end of the string that begins at `at`: its closing quote, or the end of the text.
fn string_end(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}
