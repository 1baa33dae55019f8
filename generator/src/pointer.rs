//! JSON pointers (RFC 6901) as the generator prints them: `#/paths/~1v1~1links/get`.

use std::fmt;

use serde_json::Value;

/// A key as a step of a pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The key that a step of a pointer stands for.
pub(crate) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// A place in the document, linked from the inside out, so that walking costs no allocation.
///
/// `Display` writes it as a pointer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'a> {
    /// The document itself.
    Root,
    /// Another place, from which a walk starts.
    From(&'a str),
    /// The value of a key.
    Key(&'a Place<'a>, &'a str),
    /// An item of a list.
    Item(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The value of `key` here.
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Place::Key(self, key)
    }

    /// Item `index` here.
    pub(crate) fn item(&'a self, index: usize) -> Self {
        Place::Item(self, index)
    }
}

impl Place<'_> {
    /// Writes the pointer at the end of `text`; thousands are written, so without `fmt`.
    fn write(&self, text: &mut String) {
        match self {
            Place::Root => text.push('#'),
            Place::From(pointer) => text.push_str(pointer),
            Place::Key(parent, key) => {
                parent.write(text);
                text.push('/');
                if key.bytes().any(|byte| byte == b'~' || byte == b'/') {
                    text.push_str(&escape(key));
                } else {
                    text.push_str(key);
                }
            }
            Place::Item(parent, index) => {
                parent.write(text);
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
    }

    /// The place as a JSONPath, for an overlay: `$['paths']['/v1/links']`.
    pub(crate) fn json_path(&self) -> String {
        let pointer = self.pointer();
        let steps = pointer.split('/').skip(1).map(|step| {
            let key = unescape(step).replace('\\', "\\\\").replace('\'', "\\'");
            format!("['{key}']")
        });
        steps.fold("$".to_owned(), |path, step| path + &step)
    }

    /// The pointer.
    pub(crate) fn pointer(&self) -> String {
        let mut text = String::with_capacity(128);
        self.write(&mut text);
        text
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pointer())
    }
}

/// The value at a pointer such as `#/components/schemas/Link`.
pub(crate) fn get<'value>(document: &'value Value, pointer: &str) -> Option<&'value Value> {
    document.pointer(pointer.strip_prefix('#')?)
}

/// The value at a pointer, to be changed.
pub(crate) fn get_mut<'value>(
    document: &'value mut Value,
    pointer: &str,
) -> Option<&'value mut Value> {
    document.pointer_mut(pointer.strip_prefix('#')?)
}
