//! Turns the names of a document into Rust identifiers.
//!
//! A document may name things `@type`, `2fa` or `GetSlackOAuthURL`, may have two names that are one in Rust
//! (`a-b`, `a_b`), and may use the names of keywords or of the runtime. No other module makes an identifier,
//! so that all of them follow the same rules:
//!
//! 1. Signs become words if they carry meaning (`<=`), blanks otherwise; Latin letters lose their accents, and
//!    letters of other scripts become their code points, so that different names stay different.
//! 2. The words are written in the case of their use: [`snake`] for fields, arguments, setters, resources
//!    and methods, [`type_name`], [`schema_type`] and [`variant`] for types, [`feature`], [`shouty`].
//! 3. A name that is reserved (`reserved.rs`) gets a suffix: `_` for functions and fields, `Type` for types,
//!    `-api` for features, `Value` for variants.
//! 4. [`unique`] and [`free`] append a number to a name that is taken.
//!
//! [`words`], [`singular`] and [`common_prefix`] take names apart; `operations/naming` builds the names of
//! methods from their results. The rules never depend on anything but the name and the names taken before,
//! and callers use the results: a changed rule renames public items, and `spec/surface.lock` keeps only the
//! names that it has recorded.
//!
//! `pages` has the names of properties that lead to the next page of a list.
//!
//! A new method of the runtime's `Request` or `Client` has to be added to `reserved.rs`; a test in `tests.rs`
//! compares the lists with the sources of the runtime.

pub mod pages;
mod reserved;
mod singular;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeSet;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase};

pub use singular::singular;

use reserved::{CLIENT_METHODS, FEATURES, KEYWORDS, REQUEST_METHODS, TAKEN_TYPES, TYPE_METHODS};

/// Words whose capitals would split them in two, and the spelling that keeps them together.
const WORDS: &[(&str, &str)] = &[("OAuth", "Oauth"), ("GraphQL", "Graphql"), ("iOS", "Ios")];

/// The maximum length of an identifier's words, in bytes. rustdoc names a file after each type, and file
/// systems limit the names of files.
const MAX_NAME: usize = 160;

/// The use of an identifier, which decides which names are reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A field of a type and its setter.
    Field,
    /// An argument of a function.
    Argument,
    /// A setter of a request.
    Setter,
    /// A resource: a module and a method of the client.
    Resource,
    /// A method of a resource.
    Method,
}

/// Returns an identifier in snake case; `fallback` if the text has neither letters nor digits.
pub fn snake(text: &str, fallback: &str, used_as: Use) -> String {
    let mut name = words(text).join("_");
    if name.is_empty() {
        name = fallback.to_snake_case();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    let taken: &[&str] = match used_as {
        Use::Field => TYPE_METHODS,
        Use::Setter => REQUEST_METHODS,
        Use::Resource => CLIENT_METHODS,
        Use::Argument | Use::Method => &[],
    };
    if KEYWORDS.contains(&name.as_str()) || taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Returns the name of a type. Names that generated code uses without a path (`String`, `Request`) get the
/// suffix `Type`.
pub fn type_name(text: &str) -> String {
    let name = pascal(text, "Unnamed");
    if TAKEN_TYPES.contains(&name.as_str()) {
        return format!("{name}Type");
    }
    name
}

/// Returns the name of a type made of a schema. Consecutive capitals (`AB`) count as one word, as they do in
/// progenitor: types that differ only by them would get the same name there.
pub fn schema_type(key: &str) -> String {
    let mut even = type_name(key);
    // Most names stay as they are: they have no digits either, next to which a capital begins no word.
    if even.bytes().all(|c| c.is_ascii_alphabetic()) && !has_consecutive_capitals(&even) {
        return even;
    }
    loop {
        let next = upper_camel(&even);
        if next == even {
            return type_name(&even);
        }
        even = next;
    }
}

/// Returns a type's name without a run of two or more words that follows itself:
/// `ThemeColorThemeColorType` becomes `ThemeColorType`. A single repeated word may be meant.
pub fn without_repetition(name: &str) -> String {
    let words = words(name);
    let repeated = (2..=words.len() / 2).rev().find_map(|len| {
        let at = (0..=words.len() - 2 * len)
            .find(|&at| words[at..at + len] == words[at + len..at + 2 * len])?;
        Some((at, len))
    });
    let Some((at, len)) = repeated else {
        return name.to_owned();
    };
    let mut left = words;
    left.drain(at..at + len);
    type_name(&left.join("_"))
}

/// Returns the name of a variant. `Self` is a keyword, and `Other` is the variant for unknown values.
pub fn variant(text: &str) -> String {
    let name = pascal(text, "Empty");
    match name.as_str() {
        "Self" | "Other" => format!("{name}Value"),
        _ => name,
    }
}

/// Returns a name in upper camel case that begins with a letter; `fallback` if the text has neither letters
/// nor digits.
fn pascal(text: &str, fallback: &str) -> String {
    let mut name = upper_camel(&ascii(text));
    if name.is_empty() {
        name = fallback.to_owned();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    name
}

/// Writes a text of ASCII in upper camel case, as heck does.
fn upper_camel(text: &str) -> String {
    let mut words = words_of_ascii(text);
    for word in &mut words {
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
    }
    words.concat()
}

/// Returns the name of a resource's Cargo feature.
pub fn feature(resource: &str) -> String {
    let name = resource.to_kebab_case();
    if FEATURES.contains(&name.as_str()) {
        return format!("{name}-api");
    }
    name
}

/// Returns the name of a constant.
pub fn shouty(text: &str) -> String {
    ascii(text).to_shouty_snake_case()
}

/// Rewrites plurals of abbreviations such as `IPs`, which would be the two words `i` and `ps`.
fn with_plural_abbreviations(text: Cow<'_, str>) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let capitals_before = |at: usize| {
        let before = bytes[..at].iter().rev();
        before.take_while(|byte| byte.is_ascii_uppercase()).count()
    };
    let ends_word = |at: usize| {
        let next = bytes.get(at + 1);
        !next.is_some_and(|next| next.is_ascii_lowercase() || next.is_ascii_digit())
    };
    // The first capital begins the word.
    let rest_of_words: Vec<_> = (0..bytes.len())
        .filter(|at| bytes[*at] == b's' && ends_word(*at) && capitals_before(*at) > 1)
        .map(|at| at + 1 - capitals_before(at)..at)
        .collect();
    let mut text = text;
    for rest in rest_of_words {
        text.to_mut()[rest].make_ascii_lowercase();
    }
    text
}

/// Rewrites a text in ASCII letters and digits, and signs that separate words (rule 1 of this module).
fn ascii(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    // Most names need no change, and there are hundreds of thousands in a large document. Each of the words has two
    // capitals in a row.
    if has_consecutive_capitals(&text) {
        for (word, spelling) in WORDS {
            if text.contains(word) {
                text = Cow::Owned(text.replace(word, spelling));
            }
        }
        text = with_plural_abbreviations(text);
    }
    let is_kept = |c: u8| matches!(c, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.' | b' ');
    if text.len() <= MAX_NAME && text.bytes().all(is_kept) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.chars().enumerate() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(c),
            '-' if i == 0
                && text[1..].starts_with(|c: char| c.is_ascii_digit() || c.is_alphabetic()) =>
            {
                out.push_str("minus ");
            }
            '+' => out.push_str(" plus "),
            '<' => out.push_str(" less "),
            '>' => out.push_str(" greater "),
            '=' => out.push_str(" equal "),
            '!' => out.push_str(" not "),
            '*' => out.push_str(" star "),
            c if is_latin(c) => out.push_str(deunicode::deunicode_char(c).unwrap_or_default()),
            c if c.is_alphanumeric() => out.push_str(&format!(" u{:x} ", u32::from(c))),
            _ => out.push(' '),
        }
    }
    out.truncate(MAX_NAME);
    Cow::Owned(out)
}

/// Returns true for letters with an accent and their kin, which are read without it: `é`, `ß`, `ł`.
fn is_latin(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && c.is_alphabetic()
}

fn has_consecutive_capitals(text: &str) -> bool {
    let are_capitals = |pair: &[u8]| pair.iter().all(u8::is_ascii_uppercase);
    text.as_bytes().windows(2).any(are_capitals)
}

/// Makes `name` unique among `taken` by appending a number, and adds the result to `taken`.
pub fn unique(name: String, taken: &mut BTreeSet<String>) -> String {
    let free = free(name, |candidate| taken.contains(candidate));
    taken.insert(free.clone());
    free
}

/// Returns the name, or the name with the first number from 2 on that is not taken.
///
/// After 16 numbers it searches by bisection: a document may have thousands of equal names, which take the
/// numbers one after the other, and trying each would need quadratic time.
pub fn free(name: String, is_taken: impl Fn(&str) -> bool) -> String {
    const FEW: usize = 16;
    if !is_taken(&name) {
        return name;
    }
    // `V10` and the number 2 would look like `V102`.
    let ends_with_digit = name.ends_with(|c: char| c.is_ascii_digit());
    let separator = if ends_with_digit { "_" } else { "" };
    let numbered = |number: usize| format!("{name}{separator}{number}");
    let is_free = |number: &usize| !is_taken(&numbered(*number));
    if let Some(number) = (2..=FEW).find(is_free) {
        return numbered(number);
    }
    let (mut taken, mut free) = (FEW, FEW * 2);
    while !is_free(&free) {
        (taken, free) = (free, free * 2);
    }
    while free - taken > 1 {
        let middle = taken + (free - taken) / 2;
        if is_free(&middle) {
            free = middle;
        } else {
            taken = middle;
        }
    }
    numbered(free)
}

/// Splits an identifier or an operationId into words in lower case, those that heck's `to_snake_case` joins.
///
/// A large document has a million of them, and heck writes each letter through a formatter: without that, naming takes
/// about 30 % less time.
pub fn words(text: &str) -> Vec<String> {
    words_of_ascii(&ascii(text))
}

fn words_of_ascii(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
    parts.flat_map(words_of_part).collect()
}

/// Splits letters and digits into words, which begin with capitals. Of several capitals in a row, the last begins a word
/// if a small letter follows.
fn words_of_part(part: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut start, mut last_letter) = (0, None);
    for (at, pair) in part.as_bytes().windows(2).enumerate() {
        let (this, next) = (pair[0], pair[1]);
        // Digits belong to the letters before them.
        let letter = Some(this).filter(u8::is_ascii_alphabetic).or(last_letter);
        let is_capital = |letter: Option<u8>| letter.is_some_and(|c| c.is_ascii_uppercase());
        let end = if letter.is_some() && !is_capital(letter) && next.is_ascii_uppercase() {
            at + 1
        } else if is_capital(last_letter) && this.is_ascii_uppercase() && next.is_ascii_lowercase()
        {
            at
        } else {
            last_letter = letter;
            continue;
        };
        words.push(part[start..end].to_ascii_lowercase());
        (start, last_letter) = (end, None);
    }
    if start < part.len() {
        words.push(part[start..].to_ascii_lowercase());
    }
    words
}

/// Returns the length in bytes of the prefix, up to an underscore, that all values of an enum share and that
/// their variants omit. A single value has no shared prefix, so only the name of the type counts. Returns 0
/// if a value would begin with something else than a letter without the prefix.
pub fn common_prefix(values: &[String], type_name: &str) -> usize {
    let Some(first) = values.first() else {
        return 0;
    };
    let type_prefix = format!("{}_", shouty(type_name));
    let shared = if values.len() == 1 {
        if first.starts_with(&type_prefix) {
            type_prefix.len()
        } else {
            0
        }
    } else {
        let len = values.iter().fold(first.len(), |len, value| {
            let same = first.bytes().zip(value.bytes()).take_while(|(a, b)| a == b);
            len.min(same.count())
        });
        first[..floor_char(first, len)]
            .rfind('_')
            .map_or(0, |i| i + 1)
    };
    let leaves_names = values
        .iter()
        .all(|value| value[shared..].starts_with(|c: char| c.is_ascii_alphabetic()));
    if leaves_names { shared } else { 0 }
}

/// Returns the nearest character boundary at or before `at`.
fn floor_char(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
