//! JSON pointers (RFC 6901) as the generator prints them: `#/paths/~1v1~1links/get`.

use std::fmt;

use serde_json::Value;

/// Escapes a key for use as a step of a pointer (RFC 6901, section 3).
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Decodes a step of a pointer into its key. `~1` comes first, so that `~01` becomes `~1` (RFC 6901,
/// section 4).
pub(crate) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// A JSON pointer that is built during a walk over the document: each step is linked to the one before, so
/// that nothing is allocated until the pointer is printed, which most never are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pointer<'a> {
    /// The document itself, `#`.
    Root,
    /// A printed pointer that the walk starts from.
    From(&'a str),
    /// The value of a key.
    Key(&'a Pointer<'a>, &'a str),
    /// An item of a list.
    Item(&'a Pointer<'a>, usize),
}

impl<'a> Pointer<'a> {
    /// Returns the pointer to the value of `key` in this object.
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Pointer::Key(self, key)
    }

    /// Returns the pointer to item `index` of this list.
    pub(crate) fn item(&'a self, index: usize) -> Self {
        Pointer::Item(self, index)
    }
}

impl Pointer<'_> {
    /// Appends the pointer to `text`. Avoids `fmt`, which is slower: a document has thousands of pointers.
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

    /// Prints the pointer as a JSONPath, for an overlay: `$['paths']['/v1/links']`.
    pub(crate) fn json_path(&self) -> String {
        let pointer = self.print();
        let steps = pointer.split('/').skip(1).map(|step| {
            let key = unescape(step).replace('\\', "\\\\").replace('\'', "\\'");
            format!("['{key}']")
        });
        steps.fold("$".to_owned(), |path, step| path + &step)
    }

    /// Prints the pointer: `#/paths/~1v1~1links/get`.
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

/// Returns the mutable value at a pointer.
pub(crate) fn get_mut<'value>(
    document: &'value mut Value,
    pointer: &str,
) -> Option<&'value mut Value> {
    document.pointer_mut(pointer.strip_prefix('#')?)
}

/// Removes the entry of an object that a pointer leads to, if there is one.
pub(crate) fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    if let Some(Value::Object(object)) = get_mut(document, parent) {
        object.shift_remove(&unescape(key));
    }
}
