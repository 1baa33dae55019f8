//! Makes doc comments of the document's Markdown: text that rustdoc reads without complaint, with
//! descriptions of single enum values taken out of it.

use std::collections::BTreeMap;

/// Columns that a doc comment may take, its indent and slashes not counted.
const WIDTH: usize = 92;

/// A line ` - VALUE: meaning` of a description.
fn value_line(line: &str) -> Option<(&str, &str)> {
    let (value, meaning) = line.trim_start().strip_prefix("- ")?.split_once(": ")?;
    let value = value.trim_matches('`');
    let known = value
        .bytes()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    (known && value.contains(|c: char| c.is_ascii_uppercase()) && line.starts_with(' '))
        .then_some((value, meaning))
}

/// Returns the descriptions of single values that a description contains.
pub fn values(description: &str) -> BTreeMap<&str, String> {
    let mut out = BTreeMap::new();
    let mut current: Option<&str> = None;
    for line in description.lines() {
        if let Some((value, meaning)) = value_line(line) {
            out.insert(value, meaning.to_owned());
            current = Some(value);
        } else if let (Some(value), true) = (current, !line.trim().is_empty()) {
            if let Some(meaning) = out.get_mut(value) {
                meaning.push(' ');
                meaning.push_str(line.trim());
            }
        } else {
            current = None;
        }
    }
    out
}

/// A description without what it says of single values.
pub fn without_values(description: &str) -> String {
    let mut lines = Vec::new();
    let mut in_value = false;
    for line in description.lines() {
        if value_line(line).is_some() {
            in_value = true;
        } else if line.trim().is_empty() || !in_value {
            in_value = false;
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// The first paragraph on one line.
pub fn first_paragraph(description: &str) -> String {
    let paragraph = description.trim().split("\n\n").next().unwrap_or("");
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A sentence ends with a full stop.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) {
        return text.to_owned();
    }
    format!("{text}.")
}

/// A heading as it stands in a sentence: `QR Code Designs` is `QR code designs`.
pub fn in_a_sentence(title: &str) -> String {
    let words = title.split_whitespace().map(|word| {
        let name = word.chars().skip(1).any(char::is_uppercase);
        if name {
            word.to_owned()
        } else {
            word.to_lowercase()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The lines of a doc comment, each without slashes.
pub fn doc_lines(description: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut paragraph = String::new();
    for line in description.lines() {
        let fence = line.trim_start().starts_with("```");
        let list = line
            .trim_start()
            .starts_with(['-', '*', '#', '|', '>', '1'])
            || line.starts_with("    ");
        if fence || fenced || list || line.trim().is_empty() {
            flush(&mut paragraph, &mut out);
        }
        if fence {
            // Code of an API's document is no Rust: it must not become a test.
            let opens = !fenced && line.trim() == "```";
            out.push(if opens {
                "```text".to_owned()
            } else {
                line.trim().to_owned()
            });
            fenced = !fenced;
        } else if fenced {
            out.push(line.to_owned());
        } else if line.trim().is_empty() {
            if out.last().is_some_and(|last| !last.is_empty()) {
                out.push(String::new());
            }
        } else if list {
            paragraph.push_str(line.trim());
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    flush(&mut paragraph, &mut out);
    if fenced {
        out.push("```".to_owned());
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// Wraps a paragraph; what continues a list item is indented.
fn flush(paragraph: &mut String, out: &mut Vec<String>) {
    let text = escape(&std::mem::take(paragraph));
    let indent = if text.starts_with("- ") || text.starts_with("* ") {
        "  "
    } else {
        ""
    };
    let mut line = String::new();
    // Of the line so far: its characters, and whether there is a word among them.
    let (mut width, mut begun) = (0, false);
    for word in text.split_whitespace() {
        let more = word.chars().count();
        if begun && width + 1 + more > WIDTH {
            out.push(std::mem::replace(&mut line, indent.to_owned()));
            (width, begun) = (indent.len(), false);
        }
        if begun {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        (width, begun) = (width + more, true);
    }
    if begun {
        out.push(line);
    }
}

/// Keeps rustdoc from reading brackets as links, angles as HTML, and addresses as bare.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (i, piece) in text.split('`').enumerate() {
        if i > 0 {
            out.push('`');
        }
        if i % 2 == 1 {
            out.push_str(piece);
            continue;
        }
        for (j, word) in piece.split(' ').enumerate() {
            if j > 0 {
                out.push(' ');
            }
            prose(word, &mut out);
        }
    }
    if text.matches('`').count() % 2 == 1 {
        // An open backtick would swallow what follows.
        return out.replace('`', "\\`");
    }
    out
}

fn prose(word: &str, out: &mut String) {
    if let Some(at) = word.find("https://").or_else(|| word.find("http://")) {
        if !word[..at].ends_with(['(', '<']) {
            let end = word[at..]
                .find(|c: char| c.is_whitespace() || "<>\"()".contains(c))
                .map_or(word.len(), |end| at + end);
            let end = at
                + word[at..end]
                    .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', ']'])
                    .len();
            prose(&word[..at], out);
            out.push('<');
            out.push_str(&word[at..end]);
            out.push('>');
            prose(&word[end..], out);
            return;
        }
        out.push_str(word);
        return;
    }
    let link = word.contains("](");
    for c in word.chars() {
        match c {
            '<' | '>' => {
                out.push('\\');
                out.push(c);
            }
            '[' | ']' if !link => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
}
