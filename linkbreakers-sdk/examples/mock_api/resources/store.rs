//! What the server remembers, and what it begins with.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use crate::reply::{Call, Reply};
use crate::resources::{events, links, visitors};

/// Everything that keeps state, in the order it was created.
#[derive(Default)]
pub struct Store {
    pub links: Vec<Value>,
    pub tags: Vec<Value>,
    pub visitors: Vec<Value>,
    pub events: Vec<Value>,
    pub webhooks: Vec<Value>,
    pub jobs: Vec<Value>,
    pub media: Vec<Value>,
    /// Workflow steps by the link they belong to.
    pub steps: HashMap<String, Vec<Value>>,
    /// Visitors by the LBID they were identified with.
    pub lbids: HashMap<String, String>,
    /// Uploaded files by the media they become.
    pub files: HashMap<String, Vec<u8>>,
    ids: u64,
}

impl Store {
    /// A workspace with a few links, visitors and a month of events.
    pub fn seeded() -> Self {
        let mut store = Self::default();
        for (name, shortlink, tags) in [
            ("Spring menu", "menu", ["print", "food"]),
            ("Autumn catalogue", "catalogue", ["print", "shop"]),
            ("Trade fair", "fair", ["event", "print"]),
        ] {
            let destination = format!("https://example.com/{shortlink}");
            let body = json!({"destination": destination, "name": name, "shortlink": shortlink, "tags": tags});
            let call = Call {
                ids: Vec::new(),
                query: &[],
                body,
                origin: "http://127.0.0.1:4010".to_owned(),
            };
            let _ = links::create(&mut store, &call.body, &call.origin);
        }
        for (first, last) in [
            ("Ada", "Lovelace"),
            ("Alan", "Turing"),
            ("Grace", "Hopper"),
            ("Emmy", "Noether"),
        ] {
            let email = format!("{}@example.com", first.to_lowercase());
            let data =
                json!({"$email": email, "$firstName": first, "$lastName": last, "plan": "free"});
            visitors::create(&mut store, &data);
        }
        for number in 0..60_u64 {
            let (link, visitor) = (number as usize % 3, number as usize % 4);
            let at = SystemTime::now() - Duration::from_secs((60 - number) * 6 * 60 * 60);
            events::record(&mut store, link, Some(visitor), at);
        }
        store
    }

    /// A new id, in the shape of a UUID.
    pub fn id(&mut self) -> String {
        self.ids += 1;
        format!("6d1f4c0e-8d6e-4f7a-9a5b-{:012x}", self.ids)
    }

    /// A number that was not given out before.
    pub fn number(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }
}

/// A time as the API writes it.
pub fn time(at: SystemTime) -> Value {
    DateTime::<Utc>::from(at)
        .to_rfc3339_opts(SecondsFormat::Secs, true)
        .into()
}

pub fn now() -> Value {
    time(SystemTime::now())
}

/// Where the thing with an id is in a list.
pub fn position(list: &[Value], what: &str, id: &str) -> Result<usize, Reply> {
    list.iter()
        .position(|item| item["id"] == id)
        .ok_or_else(|| Reply::not_found(what, id))
}

/// Takes over the members of a body that say something.
pub fn merge(target: &mut Value, body: &Value, names: &[&str]) {
    for name in names {
        if let Some(value) = body.get(*name) {
            target[*name] = value.clone();
        }
    }
    target["updatedAt"] = now();
}

/// An object with only these members of another.
pub fn only(value: &Value, names: &[&str]) -> Value {
    let members = names
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), value.get(*name)?.clone())));
    Value::Object(members.collect::<Map<_, _>>())
}
