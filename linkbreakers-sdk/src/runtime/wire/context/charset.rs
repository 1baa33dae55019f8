//! Remembers the charset that a response names for its text.
//!
//! Text is UTF-8, unless its media type says otherwise. Servers that export tables for spreadsheets still write
//! Latin-1, in which an umlaut is no UTF-8 at all. A body is decoded without its headers, so the charset is kept
//! beside the call, for the thread that decodes.

use std::cell::Cell;

use http::{HeaderMap, header};

/// The encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    /// UTF-8, of which ASCII is a part. Other bytes are replaced; so are those of a charset that has no name here.
    Utf8,
    /// Latin-1, read as Windows reads it: where the two differ, Latin-1 has control characters, which no text has
    /// (WHATWG Encoding, section 4.2).
    Windows1252,
}

/// The names of the charset that is not UTF-8, in lower case (IANA's register of character sets).
const LATIN: &[&str] = &[
    "iso-8859-1",
    "iso8859-1",
    "iso88591",
    "iso_8859-1",
    "iso_8859-1:1987",
    "iso-ir-100",
    "csisolatin1",
    "latin1",
    "l1",
    "cp819",
    "ibm819",
    "windows-1252",
    "cp1252",
    "x-cp1252",
];

/// The characters 0x80 to 0x9F of Windows-1252; those that it leaves out are control characters.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The bytes with which UTF-8 text may begin, whatever its media type says.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl Charset {
    /// Returns the charset of a response.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let media = headers.get(header::CONTENT_TYPE);
        let media = media.and_then(|value| value.to_str().ok());
        match media.and_then(parameter) {
            Some(name) if LATIN.iter().any(|known| name.eq_ignore_ascii_case(known)) => {
                Self::Windows1252
            }
            _ => Self::Utf8,
        }
    }

    /// Notes the charset of the texts that this thread decodes, until the note is dropped.
    pub(crate) fn noted(self) -> Noted {
        Noted(CURRENT.replace(self))
    }

    /// Decodes a text.
    pub(crate) fn decode(self, body: &[u8]) -> String {
        match self {
            Self::Windows1252 if !body.starts_with(BYTE_ORDER_MARK) => {
                body.iter().map(|byte| character(*byte)).collect()
            }
            _ => String::from_utf8_lossy(body).into_owned(),
        }
    }
}

fn character(byte: u8) -> char {
    let windows = byte.checked_sub(0x80).map(usize::from);
    let windows = windows.and_then(|at| WINDOWS.get(at));
    windows.copied().unwrap_or(char::from(byte))
}

/// Returns the parameter `charset` of a media type, without quotes (RFC 9110, section 8.3.1).
fn parameter(media: &str) -> Option<&str> {
    let mut is_quoted = false;
    let ends = |c| {
        is_quoted ^= c == '"';
        c == ';' && !is_quoted
    };
    let mut parameters = media.split(ends).skip(1);
    parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_it = name.trim().eq_ignore_ascii_case("charset");
        is_it.then(|| value.trim().trim_matches('"'))
    })
}

thread_local! {
    static CURRENT: Cell<Charset> = const { Cell::new(Charset::Utf8) };
}

/// Ends the note of a charset.
pub(crate) struct Noted(Charset);

impl Drop for Noted {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}

/// Decodes a text of the noted charset; without a note, of UTF-8.
pub(crate) fn text(body: &[u8]) -> String {
    CURRENT.get().decode(body)
}
