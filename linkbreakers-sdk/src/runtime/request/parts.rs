//! A request as data, independent of the operation's type, so that setters are compiled once for all operations.
//!
//! A setter keeps the first problem (`fail`), which is reported when the request is sent. Those whose names callers
//! choose (`param`, `header`) pass through `guards::key_guard`; those of generated parameters do not.

use std::borrow::Cow;

use http::HeaderMap;

use crate::runtime::operation::OperationInfo;
use crate::runtime::request::body::multipart::Multipart;
use crate::runtime::request::body::{FormStyles, RequestBody};
use crate::runtime::request::nested;
use crate::runtime::request::options::Options;
use crate::runtime::request::path::{self, Segment};
use crate::runtime::request::query::QueryValue;
use crate::runtime::wire::{Json, Param, ParamText, decode_json};
use crate::runtime::{Client, Error, Object, guards::key_guard};

/// The data of a [`Request`](crate::runtime::Request), which its setters change and `call::prepare`
/// completes.
pub(crate) struct RequestParts {
    pub(crate) client: Client,
    pub(crate) info: OperationInfo,
    pub(crate) method: Cow<'static, str>,
    pub(crate) path: String,
    /// The values that are filled into the path when the request is sent.
    pub(crate) path_values: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(Cow<'static, str>, QueryValue)>,
    /// The URL that the API named for this page, which replaces path and query.
    pub(crate) page_url: Option<String>,
    /// The token of this page, if it is in the body.
    pub(crate) page_token: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: RequestBody,
    pub(crate) extra: Object,
    pub(crate) options: Options,
    /// The first problem of the input; reported when the request is sent.
    pub(crate) error: Option<Error>,
}

impl RequestParts {
    /// Creates the parts of an operation, with the ids filled into its path.
    pub(crate) fn new(client: &Client, info: OperationInfo, ids: &[&str]) -> Box<Self> {
        let ids = ids.iter().map(|id| Segment::Id(id));
        Self::with_path(client, info, path::fill(info.path, ids))
    }

    /// Creates the parts of an operation with this path; if there is none, its error is reported later.
    pub(crate) fn with_path(
        client: &Client,
        info: OperationInfo,
        path: Result<String, Error>,
    ) -> Box<Self> {
        let mut error = None;
        let path = path.unwrap_or_else(|refused| {
            error = Some(refused);
            String::new()
        });
        Box::new(Self {
            client: client.clone(),
            info,
            method: info.method.into(),
            path,
            path_values: Vec::new(),
            query: Vec::new(),
            page_url: None,
            page_token: None,
            headers: HeaderMap::new(),
            body: RequestBody::Nothing,
            extra: Object::new(),
            options: Options::default(),
            error,
        })
    }

    /// Copies the request, such as for another page. An error is not copied; it is reported once.
    pub(crate) fn duplicate(&self) -> Box<Self> {
        Box::new(Self {
            client: self.client.clone(),
            info: self.info,
            method: self.method.clone(),
            path: self.path.clone(),
            path_values: self.path_values.clone(),
            query: self.query.clone(),
            page_url: self.page_url.clone(),
            page_token: self.page_token.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            extra: self.extra.clone(),
            options: self.options.clone(),
            error: None,
        })
    }

    /// Returns the value of a query parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        match self.query.iter().find(|(other, _)| *other == name)? {
            (_, QueryValue::One(value)) => Some(value),
            _ => None,
        }
    }

    fn has(&self, name: &str) -> bool {
        self.query.iter().any(|(other, _)| *other == name)
    }

    /// Keeps a problem to report when the request is sent, unless there was one before.
    pub(crate) fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    /// Returns a value as a string. If it cannot be sent, keeps the problem and returns an empty string.
    pub(crate) fn string<'a>(&mut self, name: &str, value: ParamText<'a>) -> Cow<'a, str> {
        value.unwrap_or_else(|problem| {
            self.fail(Error::invalid(name, problem));
            Cow::Borrowed("")
        })
    }

    /// Writes the values of a parameter as strings.
    pub(crate) fn strings(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Vec<String> {
        let values = values
            .into_iter()
            .map(|value| self.string(name, value.to_param()).into_owned());
        values.collect()
    }

    /// Sets a value of the path that has a default.
    pub(crate) fn path_param(&mut self, name: &'static str, value: &str) {
        self.path_values.retain(|(other, _)| *other != name);
        self.path_values.push((name, value.to_owned()));
    }

    /// Fills the values into the path that were left for later.
    pub(crate) fn fill_path(&mut self) -> Result<(), Error> {
        for (name, value) in std::mem::take(&mut self.path_values) {
            self.path = path::fill_later(self.info.path, &self.path, name, &value)?;
        }
        Ok(())
    }

    /// Sets a query parameter and removes its earlier values.
    pub(crate) fn set(&mut self, name: Cow<'static, str>, value: &str) {
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name, QueryValue::One(value.to_owned())));
    }

    /// Sets a query parameter to several values in one, or removes it if there are none.
    pub(crate) fn set_joined(&mut self, name: &'static str, values: Vec<String>) {
        self.unset(name);
        if !values.is_empty() {
            self.query.push((name.into(), QueryValue::Joined(values)));
        }
    }

    /// Sets a query parameter to a structured value, written as pairs.
    pub(crate) fn set_nested(
        &mut self,
        name: &'static str,
        format: nested::Format,
        json: Result<Vec<u8>, serde_json::Error>,
    ) {
        self.unset(name);
        let json = json.map_err(Error::unwritable_body);
        let json = json.and_then(|json| decode_json(&json).map_err(Error::unwritable_body));
        match json.and_then(|json: Json| nested::pairs(name, format, &json)) {
            Ok(pairs) if pairs.is_empty() => {}
            Ok(pairs) => {
                let api = self.client.shared.api;
                // The keys of an exploded map are names that the caller chooses.
                let is_named_by_caller = format == nested::Format::Exploded;
                let keys = pairs.iter().map(|(key, _)| key.as_str());
                let mut keys = keys.filter(|key| is_named_by_caller && *key != name);
                match keys.try_for_each(|key| key_guard::check_encoded_param(key, api)) {
                    Ok(()) => self.query.push((name.into(), QueryValue::Pairs(pairs))),
                    Err(error) => self.fail(error),
                }
            }
            Err(error) => self.fail(error),
        }
    }

    /// Sets the whole query string to JSON. Sending refuses other parameters beside it.
    pub(crate) fn set_query_string(
        &mut self,
        name: &'static str,
        json: Result<String, serde_json::Error>,
    ) {
        self.unset(name);
        match json {
            Ok(json) => {
                let value = QueryValue::Whole(nested::encoded(&json));
                self.query.push((name.into(), value));
            }
            Err(error) => self.fail(Error::unwritable_body(error)),
        }
    }

    /// Adds a value to a query parameter.
    pub(crate) fn add(&mut self, name: &'static str, value: &str) {
        self.query
            .push((name.into(), QueryValue::One(value.to_owned())));
    }

    /// Removes a query parameter.
    pub(crate) fn unset(&mut self, name: &str) {
        self.query.retain(|(other, _)| *other != name);
    }

    /// Sets a query parameter that the caller names, after the check for credentials.
    pub(crate) fn param(&mut self, name: &str, value: &str) {
        match key_guard::check_param(name, self.client.shared.api) {
            Ok(()) => self.set(name.to_owned().into(), value),
            Err(error) => self.fail(error),
        }
    }

    /// Sets a header that the caller names, after the check for credentials.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        if let Err(error) =
            key_guard::add_header(&mut self.headers, name, value, self.client.shared.api)
        {
            self.fail(error);
        }
    }

    /// Sets a header parameter of the operation. Its name is a constant of generated code.
    pub(crate) fn header_param(&mut self, name: &'static str, value: &str) {
        match value.parse() {
            Ok(value) => _ = self.headers.insert(name, value),
            Err(source) => self.fail(Error::unsendable_header(name, source)),
        }
    }

    pub(crate) fn json(&mut self, body: Result<Vec<u8>, serde_json::Error>) {
        match body {
            Ok(bytes) => self.body = RequestBody::Json(bytes.into()),
            Err(error) => self.fail(Error::unwritable_body(error)),
        }
    }

    pub(crate) fn form(&mut self, body: Result<Vec<u8>, serde_json::Error>, styles: FormStyles) {
        match body {
            Ok(bytes) => self.body = RequestBody::Form(bytes.into(), styles),
            Err(error) => self.fail(Error::unwritable_body(error)),
        }
    }

    /// Takes the properties of a form that are JSON within it from the same form as JSON, which has `null`.
    #[allow(dead_code, reason = "not every document has such forms")]
    pub(crate) fn json_of_form(&mut self, json: Result<Vec<u8>, serde_json::Error>) {
        let json = json.map_err(Error::unwritable_body);
        if let Err(error) = json.and_then(|json| self.body.take_json(&json)) {
            self.fail(error);
        }
    }

    /// Changes the multipart body. A body of another format is replaced by an empty one first.
    pub(crate) fn multipart(&mut self, change: impl FnOnce(&mut Multipart)) {
        let mut parts = match std::mem::take(&mut self.body) {
            RequestBody::Multipart(parts) => parts,
            _ => Multipart::new(),
        };
        change(&mut parts);
        self.body = RequestBody::Multipart(parts);
    }

    /// Sets a part of the multipart body and removes earlier parts of its name.
    pub(crate) fn text_part(&mut self, name: &'static str, value: &str) {
        self.multipart(|parts| {
            parts.remove(name);
            parts.add_text(name.to_owned(), value);
        });
    }

    /// Sets required parameters, headers and parts that the caller left out to their defaults.
    ///
    /// Returns an error if one has no default, unless `validate` is false.
    pub(crate) fn fill_required(&mut self, validate: bool) -> Result<(), Error> {
        // A part that was set and cannot be sent is not missing.
        if let RequestBody::Multipart(parts) = &self.body {
            parts.refuse_faulty()?;
        }
        let value = |name: &str, default: Option<&'static str>| match default {
            None if validate => Err(Error::invalid(name, "is required; set it on the request")),
            default => Ok(default),
        };
        for (name, default) in self.info.required {
            if !self.has(name) {
                if let Some(value) = value(name, *default)? {
                    self.add(name, value);
                }
            }
        }
        for (name, default) in self.info.required_headers {
            if !self.headers.contains_key(*name) {
                if let Some(value) = value(name, *default)? {
                    self.header_param(name, value);
                }
            }
        }
        for (name, default) in self.info.required_parts {
            if !matches!(&self.body, RequestBody::Multipart(parts) if parts.has(name)) {
                if let Some(value) = value(name, *default)? {
                    self.text_part(name, value);
                }
            }
        }
        Ok(())
    }

    /// Returns the path with the query, both percent-encoded, and takes the path out.
    pub(crate) fn target(&mut self) -> Result<String, Error> {
        let mut query = self.query.iter();
        let whole = query.find(|(_, value)| matches!(value, QueryValue::Whole(_)));
        if let Some((name, _)) = whole.filter(|_| self.query.len() > 1) {
            let problem = "is the whole query string; remove the other query parameters";
            return Err(Error::invalid(&**name, problem));
        }
        let mut target = std::mem::take(&mut self.path);
        // The template may have a query; a `?` in an id is percent-encoded.
        let mut separator = if target.contains('?') { '&' } else { '?' };
        for (name, value) in &self.query {
            value.write(name, &mut separator, &mut target);
        }
        Ok(target)
    }
}
