//! JSON pointers (RFC 6901) as the generator prints them: `#/paths/~1v1~1links/get`.

use std::fmt;

use serde_json::Value;

/// Escapes a key, as a step of a pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Returns the key that a step of a pointer stands for.
pub(crate) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// A JSON pointer that grows with a walk over the document: each step is linked to the one before,
/// so that a walk allocates nothing until a pointer is printed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pointer<'a> {
    /// The document itself.
    Root,
    /// A printed pointer, from which a walk starts.
    From(&'a str),
    /// The value of a key.
    Key(&'a Pointer<'a>, &'a str),
    /// An item of a list.
    Item(&'a Pointer<'a>, usize),
}

impl<'a> Pointer<'a> {
    /// The pointer to the value of `key` here.
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Pointer::Key(self, key)
    }

    /// The pointer to item `index` here.
    pub(crate) fn item(&'a self, index: usize) -> Self {
        Pointer::Item(self, index)
    }
}

impl Pointer<'_> {
    /// Writes the pointer at the end of `text`; thousands are written, so without `fmt`.
    fn write(&self, text: &mut String) {
        match self {
            Pointer::Root => text.push('#'),
            Pointer::From(pointer) => text.push_str(pointer),
            Pointer::Key(parent, key) => {
                parent.write(text);
                text.push('/');
                if key.bytes().any(|byte| byte == b'~' || byte == b'/') {
                    text.push_str(&escape(key));
                } else {
                    text.push_str(key);
                }
            }
            Pointer::Item(parent, index) => {
                parent.write(text);
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
    }

    /// Prints it as a JSONPath, for an overlay: `$['paths']['/v1/links']`.
    pub(crate) fn json_path(&self) -> String {
        let pointer = self.print();
        let steps = pointer.split('/').skip(1).map(|step| {
            let key = unescape(step).replace('\\', "\\\\").replace('\'', "\\'");
            format!("['{key}']")
        });
        steps.fold("$".to_owned(), |path, step| path + &step)
    }

    /// Prints it: `#/paths/~1v1~1links/get`.
    pub(crate) fn print(&self) -> String {
        let mut text = String::with_capacity(128);
        self.write(&mut text);
        text
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.print())
    }
}

/// Returns the value at a pointer such as `#/components/schemas/Link`.
pub(crate) fn get<'value>(document: &'value Value, pointer: &str) -> Option<&'value Value> {
    document.pointer(pointer.strip_prefix('#')?)
}

/// Returns the value at a pointer, to be changed.
pub(crate) fn get_mut<'value>(
    document: &'value mut Value,
    pointer: &str,
) -> Option<&'value mut Value> {
    document.pointer_mut(pointer.strip_prefix('#')?)
}
