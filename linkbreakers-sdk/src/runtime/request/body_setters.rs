//! Sets bodies that are not JSON. Generated code knows which format an operation takes.

use bytes::Bytes;

use crate::runtime::request::body::{FormStyle, FormStyles, RequestBody, multipart};
use crate::runtime::request::nested;
use crate::runtime::wire::{Element, Encode, EncodeElement, Wire};
use crate::runtime::{FilePart, Multipart, Operation, Param, Request};

impl<O: Operation> Request<O> {
    /// Sets the body, sent as `application/x-www-form-urlencoded`. It must be an object; a list repeats its name
    /// for each item, and nested objects have their keys in brackets: `address[city]=Berlin`. A form has no `null`:
    /// a request with one is refused.
    #[inline]
    pub fn form(mut self, body: &impl Wire) -> Self {
        self.parts.form(nested::encode(body), &[]);
        self
    }

    /// Sets the body, sent as `multipart/form-data`.
    #[inline]
    pub fn multipart(mut self, body: Multipart) -> Self {
        self.parts.body = RequestBody::Multipart(body);
        self
    }

    /// Sets the body, sent unchanged. Its media type is that of the operation, or the one set with
    /// `.header("content-type", ..)`.
    #[inline]
    pub fn bytes_body(mut self, body: impl Into<Bytes>) -> Self {
        self.parts.body = RequestBody::Bytes(body.into());
        self
    }
}

/// The setters that generated code calls.
#[allow(dead_code, reason = "not every document has such bodies")]
impl<O: Operation> Request<O> {
    /// Sets a form body, of which some properties have a format of their own.
    #[inline]
    pub(crate) fn form_styled(mut self, body: &impl Wire, styles: FormStyles) -> Self {
        self.parts.form(nested::encode(body), styles);
        if styles.iter().any(|(_, style)| *style == FormStyle::Json) {
            self.parts.json_of_form(serde_json::to_vec(&Encode(body)));
        }
        self
    }

    /// Sets a part to a string, number or boolean.
    #[inline]
    pub(crate) fn text_part(mut self, name: &'static str, value: impl Param) -> Self {
        let value = self.parts.string(name, value.to_param());
        self.parts.text_part(name, &value);
        self
    }

    /// Sets a part that is repeated for each value.
    #[inline]
    pub(crate) fn text_parts(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        let values = self.parts.strings(name, values);
        self.parts.multipart(|parts| {
            parts.remove(name);
            for value in &values {
                parts.add_text(name.to_owned(), value);
            }
        });
        self
    }

    /// Sets a part to a value as JSON.
    #[inline]
    pub(crate) fn json_part(self, name: &'static str, value: &impl Wire) -> Self {
        self.json_parts(name, [value])
    }

    /// Sets a JSON part that is repeated for each value.
    #[inline]
    pub(crate) fn json_parts<'v, T: Wire + 'v>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = &'v T>,
    ) -> Self {
        self.json_parts_of(name, multipart::JSON, values)
    }

    /// Sets a JSON part of this media type, which is repeated for each value. One that may be null is `null`.
    #[inline]
    pub(crate) fn json_parts_of<'v, T: Element + 'v>(
        mut self,
        name: &'static str,
        media_type: &str,
        values: impl IntoIterator<Item = &'v T>,
    ) -> Self {
        self.parts.multipart(|parts| {
            parts.remove(name);
            for value in values {
                let value = serde_json::to_vec(&EncodeElement(value));
                parts.add_json(name.to_owned(), media_type, value);
            }
        });
        self
    }

    /// Sets a part to a file. `media_type` applies if the file has none.
    #[inline]
    pub(crate) fn file_part(
        self,
        name: &'static str,
        media_type: &'static str,
        file: impl Into<FilePart>,
    ) -> Self {
        self.file_parts(name, media_type, [file])
    }

    /// Sets a file part that is repeated for each file.
    #[inline]
    pub(crate) fn file_parts(
        mut self,
        name: &'static str,
        media_type: &'static str,
        files: impl IntoIterator<Item = impl Into<FilePart>>,
    ) -> Self {
        self.parts.multipart(|parts| {
            parts.remove(name);
            for file in files {
                parts.add_file(name.to_owned(), media_type, file.into());
            }
        });
        self
    }
}
