//! The state of the workspace, and helpers that every resource uses.

use std::collections::HashMap;
use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value};

use crate::reply::Reply;

/// The state of the workspace. Lists are in the order of creation.
#[derive(Default)]
pub struct Store {
    pub links: Vec<Value>,
    pub tags: Vec<Value>,
    pub visitors: Vec<Value>,
    pub events: Vec<Value>,
    pub webhooks: Vec<Value>,
    pub jobs: Vec<Value>,
    pub media: Vec<Value>,
    pub designs: Vec<Value>,
    pub templates: Vec<Value>,
    pub members: Vec<Value>,
    pub tokens: Vec<Value>,
    /// Secrets of tokens, by the id of their token.
    pub secrets: HashMap<String, String>,
    /// Workflow steps, by the id of their link.
    pub steps: HashMap<String, Vec<Value>>,
    /// Ids of visitors, by the LBID that identified them.
    pub lbids: HashMap<String, String>,
    /// Uploaded files, by the id of their media item.
    pub files: HashMap<String, Vec<u8>>,
    ids: u64,
}

impl Store {
    /// Returns a new id in the form of a UUID.
    pub fn id(&mut self) -> String {
        self.ids += 1;
        format!("6d1f4c0e-8d6e-4f7a-9a5b-{:012x}", self.ids)
    }

    /// Returns a number that was not returned before.
    pub fn number(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }
}

/// Formats a time as the API does.
pub fn time(at: SystemTime) -> Value {
    DateTime::<Utc>::from(at)
        .to_rfc3339_opts(SecondsFormat::Secs, true)
        .into()
}

/// The current time, as the API formats it.
pub fn now() -> Value {
    time(SystemTime::now())
}

/// Returns the index of the item with this id.
///
/// # Errors
///
/// Returns a 404 that names the `kind` of item if there is none.
pub fn position(list: &[Value], kind: &str, id: &str) -> Result<usize, Reply> {
    list.iter()
        .position(|item| item["id"] == id)
        .ok_or_else(|| Reply::not_found(kind, id))
}

/// Copies these members of a body, if present, and sets the time of the update.
pub fn merge(target: &mut Value, body: &Value, names: &[&str]) {
    for name in names {
        if let Some(value) = body.get(*name) {
            target[*name] = value.clone();
        }
    }
    target["updatedAt"] = now();
}

/// Returns an object with only these members.
pub fn only(value: &Value, names: &[&str]) -> Value {
    let members = names
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), value.get(*name)?.clone())));
    Value::Object(members.collect::<Map<_, _>>())
}
