//! A server for tests: a function makes its responses, and it records the requests.

#![allow(dead_code, reason = "no driver uses all of it")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A recorded request.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Method and target, `GET /pets?a=1`.
    pub line: String,
    head: String,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A response: status, media type and body.
pub type Reply = (u16, &'static str, String);

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Starts a server on a free port of this machine.
    pub fn new(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::with_headers(move |seen| (answer(seen), String::new()))
    }

    /// Starts a server that adds more headers to a response, each with a line break.
    pub fn with_headers(answer: impl Fn(&Seen) -> (Reply, String) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (seen.clone(), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (log, answer) = (log.clone(), answer.clone());
                thread::spawn(move || {
                    let mut stream = stream.unwrap();
                    let seen = read(&mut stream);
                    let ((status, media, body), headers) = answer(&seen);
                    log.lock().unwrap().push(seen);
                    let head = format!(
                        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-type: {media}\r\n{headers}content-length: {}\r\n\r\n",
                        body.len()
                    );
                    stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).unwrap();
                });
            }
        });
        Self { url, seen }
    }

    /// Returns the latest request.
    pub fn last(&self) -> Seen {
        self.seen.lock().unwrap().last().unwrap().clone()
    }

    /// Returns the number of requests.
    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }
}

/// Reads the head of a request, and a body of its content length.
fn read(stream: &mut TcpStream) -> Seen {
    let mut bytes = Vec::new();
    let mut piece = [0; 1 << 14];
    let mut more = |bytes: &mut Vec<u8>| {
        let n = stream.read(&mut piece).unwrap();
        assert_ne!(n, 0, "incomplete: {}", String::from_utf8_lossy(bytes));
        bytes.extend_from_slice(&piece[..n]);
    };
    let end = loop {
        match bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            Some(at) => break at,
            None => more(&mut bytes),
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let line = head.lines().next().unwrap();
    let mut seen = Seen {
        line: line.trim_end_matches(" HTTP/1.1").to_owned(),
        body: bytes.split_off(end + 4),
        head,
    };
    let length = seen.header("content-length").map_or(0, |n| n.parse().unwrap());
    while seen.body.len() < length {
        more(&mut seen.body);
    }
    seen
}
