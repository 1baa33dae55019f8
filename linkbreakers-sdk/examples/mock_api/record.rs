//! Writes the calls into a file, one line of JSON each, without tokens: for tests, and to see what a program sends.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::reply::{Incoming, Reply, ReplyBody};

/// The file that calls are written to.
pub struct Recorder(Mutex<File>);

impl Recorder {
    /// Creates the file, or empties it.
    ///
    /// # Errors
    ///
    /// Returns an error that names the file if it cannot be written.
    pub fn create(path: &Path) -> io::Result<Self> {
        let file = File::create(path);
        let file =
            file.map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        Ok(Self(Mutex::new(file)))
    }

    /// Writes a call and its response. Headers are left out, and `secrets` wherever they occur.
    pub fn write(&self, incoming: &Incoming, reply: &Reply, secrets: &[String]) {
        let query: Vec<[&str; 2]> = incoming
            .query
            .iter()
            .map(|(name, value)| [name.as_str(), value])
            .collect();
        let response = match &reply.body {
            ReplyBody::None => Value::Null,
            ReplyBody::Json(value) => value.clone(),
            ReplyBody::Bytes(kind, bytes) => json!(format!("{} bytes of {kind}", bytes.len())),
        };
        let body = match serde_json::from_slice(&incoming.body) {
            Ok(body) => body,
            Err(_) if incoming.body.is_empty() => Value::Null,
            Err(_) => json!(format!("{} bytes", incoming.body.len())),
        };
        let mut line = json!({
            "method": incoming.method, "path": incoming.path, "query": query, "body": body,
            "status": reply.status, "response": response,
        })
        .to_string();
        for secret in secrets {
            line = line.replace(secret, "***");
        }
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = writeln!(file, "{line}") {
            eprintln!("mock_api: a call was not recorded: {error}");
        }
    }
}
