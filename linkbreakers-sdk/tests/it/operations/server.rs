//! A server on the loopback that checks each request against the document and responds with a sample.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::document::Document;
use super::sample::{Style, sample};

/// The record of one request: its operation, its faults, and the response.
#[derive(Default)]
pub struct Seen {
    pub operation: Option<String>,
    pub faults: Vec<String>,
    pub response: Value,
    /// True if the response has required properties.
    pub is_required: bool,
}

pub struct Server {
    url: String,
    seen: Arc<Mutex<Seen>>,
}

struct Incoming {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Server {
    pub fn start(document: Document, style: Style) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (document, shared) = (Arc::new(document), seen.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (document, shared) = (document.clone(), shared.clone());
                std::thread::spawn(move || serve(stream, &document, style, &shared));
            }
        });
        Self { url, seen }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the record of the last request, and clears it.
    pub fn take(&self) -> Seen {
        std::mem::take(&mut self.seen.lock().unwrap())
    }
}

fn serve(stream: TcpStream, document: &Document, style: Style, shared: &Mutex<Seen>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut writer = stream;
    while let Some(request) = receive(&mut reader) {
        let seen = examine(document, style, &request);
        let body = match style {
            Style::Empty => String::new(),
            _ => seen.response.to_string(),
        };
        let status = if style == Style::Empty {
            "204 No Content"
        } else {
            "200 OK"
        };
        *shared.lock().unwrap() = seen;
        let length = if body.is_empty() {
            String::new()
        } else {
            format!("content-length: {}\r\n", body.len())
        };
        let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\n{length}\r\n");
        if writer.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

/// Reads a request; returns `None` at the end of the connection.
fn receive(reader: &mut impl BufRead) -> Option<Incoming> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.push((name.to_lowercase(), value.to_owned())),
            None => break,
        }
    }
    let header = |name: &str| {
        headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    };
    let length = header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Incoming {
        method,
        target,
        headers,
        body,
    })
}

/// Checks a request against the document, and builds the response.
fn examine(document: &Document, style: Style, request: &Incoming) -> Seen {
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let Some(matched) = document.find(&request.method, path) else {
        return Seen {
            faults: vec![format!("no operation is {} {path}", request.method)],
            ..Seen::default()
        };
    };
    let header = |name: &str| {
        let mut found = request.headers.iter().filter(|(n, _)| n == name);
        found.next().map(|(_, value)| value.as_str())
    };
    let operation = matched.operation;
    let mut faults = document.query_faults(operation, query);
    faults.extend(document.body_faults(operation, &request.body));
    let open = operation["security"].as_array().is_some_and(Vec::is_empty);
    if !open && header("authorization") != Some("Bearer test-token") {
        faults.push(format!("authorization is {:?}", header("authorization")));
    }
    if !request.body.is_empty() && header("content-type") != Some("application/json") {
        faults.push(format!("content-type is {:?}", header("content-type")));
    }
    let key = header("idempotency-key");
    if document.has_header(operation, "idempotency-key") != key.is_some_and(|key| !key.is_empty()) {
        faults.push(format!("idempotency-key is {key:?}"));
    }
    let schema = document.response_schema(matched.id);
    Seen {
        operation: Some(matched.id.to_owned()),
        faults,
        response: sample(document, schema, style, 0),
        is_required: document.named(schema).1["required"].is_array(),
    }
}
