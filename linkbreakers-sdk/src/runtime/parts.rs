//! A request as data: everything about it that does not depend on the operation's type.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::operation::Facts;
use super::options::Options;
use super::{Client, Error, Object, guard, path};

/// What a [`Request`](super::Request) holds.
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) facts: Facts,
    pub(crate) method: Cow<'static, str>,
    pub(crate) path: String,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) extra: Object,
    pub(crate) options: Options,
    /// The first thing that was wrong with the input; reported when the request is sent.
    pub(crate) error: Option<Error>,
}

impl Parts {
    pub(crate) fn new(client: &Client, facts: Facts, ids: &[&str]) -> Box<Self> {
        let mut error = None;
        let path = path::fill(facts.path, ids).unwrap_or_else(|refused| {
            error = Some(refused);
            String::new()
        });
        Box::new(Self {
            client: client.clone(),
            facts,
            method: facts.method.into(),
            path,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            extra: Object::new(),
            options: Options::default(),
            error,
        })
    }

    /// The same request once more, as for another page. The error stays behind.
    pub(crate) fn again(&self) -> Box<Self> {
        Box::new(Self {
            client: self.client.clone(),
            facts: self.facts,
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            extra: self.extra.clone(),
            options: self.options.clone(),
            error: None,
        })
    }

    /// The value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(other, _)| *other == name)?;
        Some(value)
    }

    pub(crate) fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    /// Sets a parameter, in place of what it was.
    pub(crate) fn set(&mut self, name: Cow<'static, str>, value: &str) {
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name, value.to_owned()));
    }

    /// Adds a value to a parameter.
    pub(crate) fn add(&mut self, name: &'static str, value: &str) {
        self.query.push((name.into(), value.to_owned()));
    }

    /// Takes a parameter out.
    pub(crate) fn unset(&mut self, name: &str) {
        self.query.retain(|(other, _)| *other != name);
    }

    /// Sets a parameter that the document does not name.
    pub(crate) fn param(&mut self, name: &str, value: &str) {
        match guard::check_param(name, self.client.api()) {
            Ok(()) => self.set(name.to_owned().into(), value),
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn header(&mut self, name: &str, value: &str) {
        if let Err(error) = guard::add_header(&mut self.headers, name, value, self.client.api()) {
            self.fail(error);
        }
    }

    /// Sets a header parameter of the document.
    pub(crate) fn header_param(&mut self, name: &'static str, value: &str) {
        match value.parse() {
            Ok(value) => _ = self.headers.insert(name, value),
            Err(_) => self.fail(Error::invalid(name, "cannot be sent in a header")),
        }
    }

    pub(crate) fn json(&mut self, body: Result<Vec<u8>, serde_json::Error>) {
        match body {
            Ok(bytes) => self.body = Some(bytes.into()),
            Err(error) => self.fail(super::operation::unwritable(error)),
        }
    }

    /// The body with the caller's extra fields merged in.
    pub(crate) fn merged_body(&mut self) -> Result<Option<Bytes>, Error> {
        if self.extra.is_empty() {
            return Ok(self.body.clone());
        }
        let body = self.body.as_deref().unwrap_or(b"{}");
        let Ok(Value::Object(mut object)) = serde_json::from_slice(body) else {
            let name = self.extra.keys().next().cloned().unwrap_or_default();
            return Err(Error::invalid(
                name,
                "the body is not an object to add it to",
            ));
        };
        object.append(&mut self.extra);
        let bytes = serde_json::to_vec(&object).map_err(super::operation::unwritable)?;
        Ok(Some(bytes.into()))
    }

    /// Path and query as they are sent; fills in required parameters, or refuses where one is missing.
    pub(crate) fn target(&mut self, validate: bool) -> Result<String, Error> {
        for (name, default) in self.facts.required {
            if self.query.iter().any(|(other, _)| other == name) {
                continue;
            }
            match default {
                Some(value) => self.add(name, value),
                None if !validate => {}
                None => return Err(Error::invalid(*name, "is required; set it on the request")),
            }
        }
        let mut target = std::mem::take(&mut self.path);
        for (i, (name, value)) in self.query.iter().enumerate() {
            target.push(if i == 0 { '?' } else { '&' });
            path::encode(name, &mut target);
            target.push('=');
            path::encode(value, &mut target);
        }
        Ok(target)
    }
}
