//! Prints the inline content of a block: words, code spans, emphasis, links. It escapes whatever could mean
//! anything else to rustdoc, and wraps lines.

use super::{clean, is_invisible, longest_run};

/// A blank at which a line must not be broken: within a code span, a break could begin a list or a heading.
/// Control characters never occur in cleaned text.
const FIXED_BLANK: char = '\u{1}';
/// A line break that the text asks for.
const BREAK: &str = "\u{2}";

/// The inline content of one block.
#[derive(Default)]
pub(super) struct Inline {
    text: String,
    /// The open links: the start of their text, and their destination if it is kept.
    links: Vec<(usize, Option<String>)>,
    /// True within a cell, where `|` ends the cell.
    pub(super) in_table: bool,
}

impl Inline {
    pub(super) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Adds plain text. Addresses become links, as rustdoc demands.
    pub(super) fn words(&mut self, text: &str) {
        let text = clean(text).replace(['\n', '\t'], " ");
        let mut rest = text.as_str();
        while let Some((before, url, after)) = address(rest) {
            self.escaped(before);
            if self.links.iter().any(|(_, kept)| kept.is_some()) {
                self.escaped(url);
            } else {
                self.text.push_str(&format!("<{}>", encoded(url)));
            }
            rest = after;
        }
        self.escaped(rest);
    }

    fn escaped(&mut self, text: &str) {
        let mut before = self.text.chars().next_back();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let escape = match c {
                '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' => true,
                // Emphasis never begins or ends within a word (CommonMark, section 6.2).
                '_' => !(is_word(before) && is_word(chars.peek().copied())),
                '&' => chars
                    .peek()
                    .is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
                '|' => self.in_table,
                // What is left of `http://` is no address; broken up, rustdoc does not take it for one.
                '/' => self.text.ends_with("http:") || self.text.ends_with("https:"),
                _ => false,
            };
            if escape {
                self.text.push('\\');
            }
            self.text.push(c);
            before = Some(c);
        }
    }

    /// Adds text that is marked up already, such as `**`.
    pub(super) fn mark(&mut self, mark: &str) {
        self.text.push_str(mark);
    }

    pub(super) fn blank(&mut self) {
        self.text.push(' ');
    }

    pub(super) fn line_break(&mut self) {
        self.text.push_str(&format!(" {BREAK} "));
    }

    /// Adds a code span.
    pub(super) fn code(&mut self, code: &str) {
        let code = clean(code).replace(['\n', '\t'], " ");
        let code = code.replace(is_invisible, "");
        if code.trim().is_empty() {
            return;
        }
        let ticks = "`".repeat(longest_run(&code) + 1);
        let code = if self.in_table {
            code.replace('|', "\\|")
        } else {
            code
        };
        let pad = if code.starts_with('`') || code.ends_with('`') {
            " "
        } else {
            ""
        };
        // Code next to a backtick would have another delimiter.
        if self.text.ends_with('`') {
            self.text.push(' ');
        }
        let span = format!("{ticks}{pad}{code}{pad}{ticks}");
        self.text
            .push_str(&span.replace(' ', &FIXED_BLANK.to_string()));
    }

    /// Begins a link. Only addresses of the web and of mail are kept: any other destination could be the path
    /// of a Rust item, or lead nowhere.
    pub(super) fn open_link(&mut self, destination: &str) {
        let lower = destination.trim().to_ascii_lowercase();
        let web = ["https://", "http://"].iter().any(|scheme| {
            lower
                .strip_prefix(scheme)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()))
        });
        let mail = lower.starts_with("mailto:") && lower.contains('@') && lower.contains('.');
        let nested = self.links.iter().any(|(_, kept)| kept.is_some());
        let kept = (web || mail) && !nested;
        let kept = kept.then(|| encoded(destination.trim()));
        if kept.is_some() {
            self.text.push('[');
        }
        self.links.push((self.text.len(), kept));
    }

    pub(super) fn close_link(&mut self) {
        let Some((start, Some(destination))) = self.links.pop() else {
            return;
        };
        let shown = self.text[start..].replace('\\', "");
        if shown.trim().is_empty() || shown == destination {
            self.text.truncate(start - 1);
            let (open, close) = if destination.starts_with("mailto:") {
                ("", "")
            } else {
                ("<", ">")
            };
            self.text.push_str(&format!("{open}{destination}{close}"));
        } else {
            self.text.push_str(&format!("]({destination})"));
        }
    }

    /// Returns the content on one line, and empties it.
    pub(super) fn take_line(&mut self) -> String {
        let text = self.take();
        let words = text
            .split(' ')
            .filter(|word| !word.is_empty() && *word != BREAK);
        let line = words.collect::<Vec<_>>().join(" ");
        line.replace(FIXED_BLANK, " ")
    }

    /// Returns the content in lines of at most `width` characters, and empties it. Longer words stay whole.
    pub(super) fn take_lines(&mut self, width: usize) -> Vec<String> {
        let text = self.take();
        let mut lines = Vec::new();
        let (mut line, mut used) = (String::new(), 0);
        let mut words = text.split(' ').filter(|word| !word.is_empty()).peekable();
        while let Some(word) = words.next() {
            if word == BREAK {
                let more = words.peek().is_some_and(|next| *next != BREAK);
                if more && !line.is_empty() {
                    lines.push(std::mem::take(&mut line) + "\\");
                    used = 0;
                }
                continue;
            }
            let length = word.chars().count();
            if !line.is_empty() && used + 1 + length > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if line.is_empty() {
                line = first_in_line(word);
            } else {
                line.push(' ');
                line.push_str(word);
                used += 1;
            }
            used += length;
        }
        lines.push(line);
        lines.retain(|line| !line.is_empty());
        let restore = |line: String| line.replace(FIXED_BLANK, " ");
        lines.into_iter().map(restore).collect()
    }

    /// Closes what is still open, and returns the marked-up text.
    fn take(&mut self) -> String {
        while !self.links.is_empty() {
            self.close_link();
        }
        std::mem::take(&mut self.text)
    }
}

/// Escapes a word that would begin a list, a heading, a rule or a table at the start of a line.
fn first_in_line(word: &str) -> String {
    let consists_of = |set: &str| word.chars().all(|c| set.contains(c));
    if word == "+" || consists_of("-") || consists_of("=") || consists_of("#") || consists_of(":-|")
    {
        return format!("\\{word}");
    }
    let number = word.strip_suffix(['.', ')']);
    match number {
        Some(digits) if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{digits}\\{}", &word[digits.len()..])
        }
        _ => word.to_owned(),
    }
}

/// Splits a text at its first address: the text before it, the address, and the text after it.
fn address(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let at = from + text[from..].find("http")?;
        let rest = &text[at..];
        let host = rest
            .strip_prefix("https://")
            .or_else(|| rest.strip_prefix("http://"));
        if host.is_some_and(|host| host.starts_with(|c: char| c.is_ascii_alphanumeric())) {
            let end = rest.find(|c: char| c.is_whitespace() || "<>\"()`|\\".contains(c));
            let url = rest[..end.unwrap_or(rest.len())].trim_end_matches([
                '.', ',', ';', ':', '!', '?', '\'', '*', '_', ']', '[', '}', '{',
            ]);
            return Some((&text[..at], url, &rest[url.len()..]));
        }
        from = at + "http".len();
    }
}

/// Percent-encodes what a destination in Markdown cannot contain, or what could end it.
fn encoded(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        let is_kept = byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,=%".contains(&byte);
        if is_kept {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
