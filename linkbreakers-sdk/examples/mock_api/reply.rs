//! A request as it arrived, the same request as a call of an operation, and the response.

use serde_json::{Value, json};

/// An HTTP request. The path is still percent-encoded, the query is decoded.
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

    /// The origin of this server as the client addresses it, for URLs in responses.
    pub fn origin(&self) -> String {
        format!("http://{}", self.header("host").unwrap_or("127.0.0.1"))
    }
}

/// A request that matched an operation and fits its schemas.
pub struct Call<'a> {
    pub ids: Vec<String>,
    pub query: &'a [(String, String)],
    pub body: Value,
    pub origin: String,
}

impl Call<'_> {
    /// The id in the path; the last one if there are several.
    pub fn id(&self) -> &str {
        self.ids.last().map_or("", String::as_str)
    }

    /// The first value of a query parameter, unless it is empty.
    pub fn param(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(other, _)| other == name);
        found
            .next()
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// All values of a query parameter.
    pub fn params(&self, name: &str) -> Vec<&str> {
        let found = self.query.iter().filter(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// A string member of the body, unless it is empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.body[name].as_str().filter(|text| !text.is_empty())
    }
}

/// A response.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: ReplyBody,
}

/// The body of a response.
#[derive(Clone, Debug)]
pub enum ReplyBody {
    None,
    Json(Value),
    /// A media type, and bytes of it.
    Bytes(&'static str, Vec<u8>),
}

impl Reply {
    pub fn ok(body: Value) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            body: ReplyBody::Json(body),
        }
    }

    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: ReplyBody::None,
        }
    }

    pub fn bytes(media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            body: ReplyBody::Bytes(media_type, bytes),
        }
    }

    /// An error in the format of the API.
    pub fn error(status: u16, code_type: &str, message: impl Into<String>) -> Self {
        let message: String = message.into();
        let body =
            json!({"code": status, "codeType": code_type, "message": message, "details": []});
        Self {
            status,
            ..Self::ok(body)
        }
    }

    pub fn not_found(kind: &str, id: &str) -> Self {
        Self::error(404, "NOT_FOUND", format!("There is no {kind} {id}."))
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
