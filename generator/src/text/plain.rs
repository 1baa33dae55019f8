//! Finds texts that are nothing but words, since most texts of a document are, and parsing each takes long.

/// The longest text that is looked at, in bytes.
const MAX_LEN: usize = 4096;

/// Returns a text that Markdown shows as it is: one line that begins with a letter, without a character that
/// means anything to Markdown, and without a colon, so that it has no address.
pub(super) fn line(text: &str) -> Option<&str> {
    let is_plain = |c: u8| c.is_ascii_alphanumeric() || b" ,.;'()?-".contains(&c);
    let is_line = text.len() < MAX_LEN
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(is_plain)
        && !text.ends_with(' ')
        && !text.contains("  ");
    is_line.then_some(text)
}
