//! Decides what a document's text may contain where it lands.
//!
//! The document is a stranger's words, and nobody reads them before they are compiled, committed and
//! published. Each kind of target has one function that makes any text harmless there; nothing else may
//! write a document's text to it:
//!
//! | target | function |
//! |---|---|
//! | a doc comment | [`doc_lines`], [`markdown()`], [`first_paragraph`] |
//! | a name within Markdown: doc comments, changelog, pull request | [`code`] |
//! | one line: commit, changelog, workflow output, header of a file | [`line()`] |
//! | the terminal, several lines | [`clean`] |
//! | `#[doc(alias)]` | [`is_alias`] |
//! | the version of the API, in files, commits and version numbers | [`api_version`] |
//! | an identifier | `names`, which only passes ASCII letters, digits and `_` |
//! | a string literal | `quote`, or `{:?}`, which escape every control character |
//!
//! `tests.rs` sends one list of hostile texts through all of them. A new target is a row here and there.

mod html;
mod inline;
mod markdown;
mod plain;
#[cfg(test)]
mod tests;
mod verify;

pub use markdown::{doc_lines, first_paragraph, markdown};

/// The maximum length of the API's version, in bytes.
const MAX_VERSION: usize = 64;

/// The maximum length of a line that a document's text makes, in characters.
const MAX_LINE: usize = 400;

/// Removes the characters that change how the text around them is shown: control characters except line
/// breaks and tabs, and marks of the writing direction. Every kind of line break becomes `\n`.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let kept = text.chars().filter_map(|c| match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(c),
        c if c.is_control() || is_invisible(c) => None,
        c => Some(c),
    });
    kept.collect()
}

/// Returns true for marks of the writing direction (Unicode, UAX 9), with which text can be shown as other
/// text, for characters without a width that no script needs, and for tags and private use.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Returns the text on one line, cut after 400 characters; more is no name and no title.
pub fn line(text: &str) -> String {
    let words = clean(text);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(MAX_LINE) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

/// Returns a code span of Markdown with the text on one line. Within it, nothing has a meaning but the
/// backticks that end it, so it has more of them than the text.
pub fn code(text: &str) -> String {
    let text = line(text);
    let ticks = "`".repeat(longest_run(&text) + 1);
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    // A blank on both sides is not part of the code (CommonMark, section 6.1).
    if text.starts_with('`') || text.ends_with('`') {
        return format!("{ticks} {text} {ticks}");
    }
    format!("{ticks}{text}{ticks}")
}

/// Returns the length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    let runs = text.split(|c| c != '`').map(str::len);
    runs.max().unwrap_or(0)
}

/// Returns true if rustdoc accepts the text as an alias for its search.
pub fn is_alias(text: &str) -> bool {
    let is_refused = |c: char| {
        matches!(c, '"' | '\'' | ' ') || c.is_whitespace() || c.is_control() || is_invisible(c)
    };
    !text.is_empty() && text.chars().count() <= MAX_LINE && !text.contains(is_refused)
}

/// Returns the version of the API if it may stand in files, commits and version numbers: up to 64 letters,
/// digits, blanks and `.`, `+`, `-`, `_`, of which the first is a letter or digit and the last no blank.
pub fn api_version(text: &str) -> Option<&str> {
    let is_allowed =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | '+' | '-' | '_');
    let is_version = text.len() <= MAX_VERSION
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !text.ends_with(' ')
        && text.chars().all(is_allowed);
    is_version.then_some(text)
}
