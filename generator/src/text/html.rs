//! Recognizes tags of HTML that only format. Many documents are written with them, such as `<p>List all.</p>`: their
//! words alone are kept. Any other tag may be meant as words, such as `<id>`, and is printed as it is written.

/// Tags that say nothing, in small letters.
const FORMAT: [&str; 13] = [
    "a",
    "br",
    "code",
    "div",
    "em",
    "important",
    "li",
    "note",
    "ol",
    "p",
    "span",
    "strong",
    "ul",
];

/// Returns a text without tags that only format, and a blank where one ends a line.
pub fn without_format(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let Some((tag, following)) = after.split_once('>').filter(|(tag, _)| is_format(tag)) else {
            out.push('<');
            rest = after;
            continue;
        };
        if ends_line(tag) {
            out.push(' ');
        }
        rest = following;
    }
    out + rest
}

/// Returns the name of a tag in small letters.
fn name(tag: &str) -> String {
    let name = tag.trim_matches('/').split_ascii_whitespace().next();
    name.unwrap_or("").to_ascii_lowercase()
}

/// Returns true if a tag only formats. Only a link has attributes that matter, and its words are kept.
fn is_format(tag: &str) -> bool {
    let name = name(tag);
    let is_word = name == "a" && !tag.starts_with('/') && !tag.contains("href");
    FORMAT.contains(&name.as_str()) && !is_word
}

fn ends_line(tag: &str) -> bool {
    ["br", "div", "li", "p"].contains(&name(tag).as_str())
}
