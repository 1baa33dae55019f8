//! A registry on this machine, with the sparse index and the publish protocol of cargo.

use crate::support::server::{Reply, Request, Server};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The published crates.
#[derive(Default)]
struct Shelf {
    /// Lines of the index, by name.
    index: BTreeMap<String, Vec<Value>>,
    /// Packaged crates, by name and version.
    files: BTreeMap<String, Vec<u8>>,
    refusal: Option<Reply>,
}

pub struct Registry {
    server: Server,
    shelf: Arc<Mutex<Shelf>>,
}

impl Registry {
    pub fn start() -> Self {
        let shelf = Arc::new(Mutex::new(Shelf::default()));
        let shared = Arc::clone(&shelf);
        let server = Server::start(move |request, _| respond(request, &mut shared.lock().unwrap()));
        Self { server, shelf }
    }

    /// Returns the address of the index, as a configuration of cargo names it.
    pub fn index(&self) -> String {
        format!("sparse+{}/", self.index_url())
    }

    pub fn index_url(&self) -> String {
        format!("{}/index", self.server.url)
    }

    /// Sets the response to the next publications; `None` publishes them.
    pub fn refuse(&self, reply: Option<Reply>) {
        self.shelf.lock().unwrap().refusal = reply;
    }

    /// Publishes a version without a package, as if by hand.
    pub fn add(&self, name: &str, version: &str) {
        let line = json!({"name": name, "vers": version, "deps": [], "cksum": "0".repeat(64), "features": {}, "yanked": false});
        let mut shelf = self.shelf.lock().unwrap();
        shelf.index.entry(name.to_owned()).or_default().push(line);
    }

    /// Lists the yanked versions of a crate.
    pub fn yanked(&self, name: &str) -> Vec<String> {
        let shelf = self.shelf.lock().unwrap();
        let lines = shelf.index.get(name).into_iter().flatten();
        let yanked = lines.filter(|line| line["yanked"] == true);
        yanked
            .map(|line| line["vers"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Returns the number of attempts to publish.
    pub fn attempts(&self) -> usize {
        let requests = self.server.requests.lock().unwrap();
        requests
            .iter()
            .filter(|request| request.method == "PUT")
            .count()
    }

    /// Lists the versions of a crate, in the order in which they were published.
    pub fn versions(&self, name: &str) -> Vec<String> {
        let shelf = self.shelf.lock().unwrap();
        let lines = shelf.index.get(name).into_iter().flatten();
        lines
            .map(|line| line["vers"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// Responds to a request of cargo.
fn respond(request: &Request, shelf: &mut Shelf) -> Reply {
    let host = request.header("host").unwrap_or_default();
    let path: Vec<&str> = request.path.trim_start_matches('/').split('/').collect();
    match (request.method.as_str(), path.as_slice()) {
        ("GET", ["index", "config.json"]) => {
            let config = json!({"dl": format!("http://{host}/api/v1/crates"), "api": format!("http://{host}")});
            Reply::new(200, config.to_string())
        }
        ("GET", ["index", .., name]) => match shelf.index.get(*name) {
            Some(lines) => {
                let lines = lines.iter().map(|line| format!("{line}\n"));
                Reply::new(200, lines.collect::<String>())
            }
            None => Reply::new(404, ""),
        },
        ("GET", ["api", "v1", "crates", name, version, "download"]) => {
            match shelf.files.get(&format!("{name} {version}")) {
                Some(file) => Reply::new(200, file.clone()),
                None => Reply::new(404, ""),
            }
        }
        ("PUT", ["api", "v1", "crates", "new"]) => match &shelf.refusal {
            Some(reply) => reply.clone(),
            None => publish(&request.body, shelf),
        },
        ("DELETE", ["api", "v1", "crates", name, version, "yank"]) => {
            let mut lines = shelf
                .index
                .entry((*name).to_owned())
                .or_default()
                .iter_mut();
            let plus = version.replace("%2B", "+");
            match lines.find(|line| line["vers"] == **version || line["vers"] == plus) {
                Some(line) => {
                    line["yanked"] = true.into();
                    Reply::new(200, "{\"ok\":true}")
                }
                None => Reply::new(404, ""),
            }
        }
        _ => Reply::new(404, ""),
    }
}

/// Publishes a crate. The body is the metadata and the file, each after its length.
fn publish(body: &[u8], shelf: &mut Shelf) -> Reply {
    let (metadata, rest) = part(body);
    let (file, _) = part(rest);
    let metadata: Value = serde_json::from_slice(metadata).unwrap();
    let text = |key: &str| metadata[key].as_str().unwrap().to_owned();
    let (name, version) = (text("name"), text("vers"));
    let lines = shelf.index.entry(name.clone()).or_default();
    let numbers = |version: &str| version.split('+').next().unwrap().to_owned();
    let taken = |line: &Value| numbers(line["vers"].as_str().unwrap()) == numbers(&version);
    if lines.iter().any(taken) {
        let errors = json!({"errors": [{"detail": format!("{name} {version} already exists")}]});
        return Reply::new(400, errors.to_string());
    }
    let cksum: String = Sha256::digest(file)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    lines.push(json!({
        "name": name,
        "vers": version,
        "deps": metadata["deps"].as_array().unwrap().iter().map(dependency).collect::<Vec<_>>(),
        "cksum": cksum,
        "features": {},
        "features2": metadata["features"],
        "yanked": false,
        "v": 2,
    }));
    shelf
        .files
        .insert(format!("{name} {version}"), file.to_vec());
    Reply::new(
        200,
        json!({"warnings": {"invalid_categories": [], "invalid_badges": [], "other": []}})
            .to_string(),
    )
}

/// Splits off the first part of a body: a length of 4 bytes, little-endian, and as many bytes.
fn part(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (length, rest) = bytes.split_at(4);
    let length = u32::from_le_bytes(length.try_into().unwrap());
    rest.split_at(length.try_into().unwrap())
}

/// Converts a dependency from the metadata to the index, whose keys differ.
fn dependency(published: &Value) -> Value {
    let mut entry = published.clone();
    let keys = entry.as_object_mut().unwrap();
    let req = keys.remove("version_req").unwrap();
    keys.insert("req".into(), req);
    if let Some(Value::String(renamed)) = keys.remove("explicit_name_in_toml") {
        let package = keys.insert("name".into(), renamed.into()).unwrap();
        keys.insert("package".into(), package);
    }
    entry
}
