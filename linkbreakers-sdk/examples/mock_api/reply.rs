//! Requests as they came in, and what is answered.

use serde_json::{Value, json};

/// A request, its path still encoded.
pub struct Incoming {
    pub method: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Incoming {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(other, _)| other == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// Where the server was reached, as the client calls it.
    pub fn origin(&self) -> String {
        format!("http://{}", self.header("host").unwrap_or("127.0.0.1"))
    }
}

/// A request that was found to be an operation.
pub struct Call<'a> {
    pub ids: Vec<String>,
    pub query: &'a [(String, String)],
    pub body: Value,
    pub origin: String,
}

impl Call<'_> {
    /// The id of the path; the last where there are several.
    pub fn id(&self) -> &str {
        self.ids.last().map_or("", String::as_str)
    }

    /// A query parameter, where it says something.
    pub fn param(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(other, _)| other == name);
        found
            .next()
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    pub fn params(&self, name: &str) -> Vec<&str> {
        let found = self.query.iter().filter(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// A member of the body that is text, where it says something.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.body[name].as_str().filter(|text| !text.is_empty())
    }
}

/// What is answered.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub content: RequestBody,
}

/// The body of an answer.
#[derive(Clone, Debug)]
pub enum RequestBody {
    None,
    Json(Value),
    Bytes(&'static str, Vec<u8>),
}

impl Reply {
    pub fn ok(body: Value) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            content: RequestBody::Json(body),
        }
    }

    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: RequestBody::None,
        }
    }

    pub fn bytes(kind: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            content: RequestBody::Bytes(kind, bytes),
        }
    }

    /// An error in the API's shape.
    pub fn error(status: u16, code_type: &str, message: impl Into<String>) -> Self {
        let message: String = message.into();
        let body =
            json!({"code": status, "codeType": code_type, "message": message, "details": []});
        Self {
            status,
            ..Self::ok(body)
        }
    }

    pub fn not_found(what: &str, id: &str) -> Self {
        Self::error(404, "NOT_FOUND", format!("There is no {what} {id}."))
    }

    pub fn invalid(message: impl Into<String>) -> Self {
        Self::error(400, "INVALID_ARGUMENT", message)
    }

    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}
