//! A server on raw sockets that misbehaves by script, and records the requests that it received.

#![allow(dead_code, reason = "with few features, few tests use it")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its server has failed"
)]

pub mod gzip;
pub mod mock_api;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use linkbreakers_sdk::{Client, ClientBuilder};

/// A success of operations that return one link.
pub const LINK: &str = r#"{"link":{}}"#;

/// An act of the server: how it treats one connection.
#[derive(Clone, Debug)]
pub enum Act {
    /// Reads the request, writes these bytes and closes.
    Write(Vec<u8>),
    /// Reads the request and closes without a response.
    Close,
    /// Closes before reading, which resets the connection.
    Reset,
    /// Reads the request, writes these bytes and resets the connection.
    ResetAfter(Vec<u8>),
    /// Reads the request, waits for this time and closes.
    Hang(Duration),
    /// Reads the request and writes these bytes one by one, with a pause before each.
    Dribble(Vec<u8>, Duration),
    /// Reads the request, writes this head and then this number of blanks.
    Flood(Vec<u8>, usize),
}

impl Act {
    /// A complete response.
    pub fn reply(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let mut head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let body = body.as_ref();
        let mut bytes = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
        bytes.extend_from_slice(body);
        Self::Write(bytes)
    }

    /// A JSON response with status 200.
    pub fn json(body: &str) -> Self {
        Self::reply(200, &[("content-type", "application/json")], body)
    }
}

/// A request as the server received it.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    /// The method and the target.
    pub fn line(&self) -> &str {
        self.head
            .lines()
            .next()
            .unwrap()
            .trim_end_matches(" HTTP/1.1")
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The request as if it were the first attempt.
    pub fn first(&self) -> Self {
        let lines = self.head.split("\r\n");
        let lines = lines.filter(|line| !line.starts_with("x-retry-count:"));
        Self {
            head: lines.collect::<Vec<_>>().join("\r\n"),
            body: self.body.clone(),
        }
    }

    /// The body as a string.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

type Script = dyn FnMut(usize, &Seen) -> Act + Send;

/// A server; its threads end with the process.
pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Starts a server whose acts are a function of the number of the connection, from zero, and the request.
    pub fn with(script: impl FnMut(usize, &Seen) -> Act + Send + 'static) -> Self {
        Self::start(|_| false, script)
    }

    /// Starts a server. `resets` is asked before a request is read, `script` afterwards.
    fn start(
        resets: impl Fn(usize) -> bool + Send + Sync + 'static,
        script: impl FnMut(usize, &Seen) -> Act + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, script) = (seen.clone(), Arc::new(Mutex::new(script)));
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let (log, script) = (log.clone(), script.clone());
                let reset = resets(number);
                thread::spawn(move || _ = serve(number, reset, stream.unwrap(), &log, &*script));
            }
        });
        Self { address, seen }
    }

    /// Starts a server that performs these acts in turn and repeats the last one.
    pub fn script(acts: impl Into<Vec<Act>>) -> Self {
        let acts: Vec<Act> = acts.into();
        let act = move |number: usize| acts[number.min(acts.len() - 1)].clone();
        let resets = act.clone();
        Self::start(
            move |number| matches!(resets(number), Act::Reset),
            move |number, _| act(number),
        )
    }

    /// Starts a server that sends this JSON in response to every request.
    pub fn json(body: &str) -> Self {
        Self::script([Act::json(body)])
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far, in order.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// Returns the request, and asserts that it is the only one.
    pub fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen[0].clone()
    }

    /// A client of this server, with a token.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder().token(TOKEN).base_url(self.url())
    }
}

/// The token of the tests, which must not appear anywhere but in the header.
pub const TOKEN: &str = "tok-4e1243bd22c66e76";

fn serve(
    number: usize,
    reset: bool,
    mut stream: TcpStream,
    log: &Mutex<Vec<Seen>>,
    script: &Mutex<Script>,
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    if reset {
        // To close a socket with unread bytes resets the connection.
        stream.peek(&mut [0])?;
        return Ok(());
    }
    let seen = read(&mut stream)?;
    let act = script.lock().unwrap()(number, &seen);
    log.lock().unwrap().push(seen);
    match act {
        Act::Write(bytes) => stream.write_all(&bytes),
        Act::Close | Act::Reset => Ok(()),
        Act::ResetAfter(bytes) => {
            stream.write_all(&bytes)?;
            // The pause lets the client read what was written before the reset arrives.
            thread::sleep(Duration::from_millis(20));
            return socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
        }
        Act::Hang(pause) => {
            thread::sleep(pause);
            Ok(())
        }
        Act::Dribble(bytes, pause) => bytes.iter().try_for_each(|byte| {
            thread::sleep(pause);
            stream.write_all(&[*byte])
        }),
        Act::Flood(head, mut left) => {
            stream.write_all(&head)?;
            let blanks = [b' '; 1 << 16];
            while left > 0 {
                let n = left.min(blanks.len());
                stream.write_all(&blanks[..n])?;
                left -= n;
            }
            Ok(())
        }
    }?;
    // Waits until the client has read everything and closes: an early close could reset the connection.
    stream.shutdown(std::net::Shutdown::Write)?;
    _ = stream.read(&mut [0]);
    Ok(())
}

/// Reads a request, whose body has a content length or is chunked.
fn read(stream: &mut TcpStream) -> std::io::Result<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = find(&bytes, b"\r\n\r\n") {
            break at;
        }
        fill(stream, &mut bytes)?;
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut seen = Seen {
        head,
        body: bytes.split_off(end + 4),
    };
    if seen.header("transfer-encoding").is_some() {
        while find(&seen.body, b"0\r\n\r\n").is_none() {
            fill(stream, &mut seen.body)?;
        }
    } else {
        let length = seen
            .header("content-length")
            .map_or(0, |n| n.parse().unwrap());
        while seen.body.len() < length {
            fill(stream, &mut seen.body)?;
        }
    }
    Ok(seen)
}

/// Reads more bytes; returns an error if the client has closed.
fn fill(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> std::io::Result<()> {
    let mut chunk = [0; 1 << 14];
    match stream.read(&mut chunk)? {
        0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
        n => {
            bytes.extend_from_slice(&chunk[..n]);
            Ok(())
        }
    }
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    bytes
        .windows(pattern.len())
        .position(|window| window == pattern)
}

/// Returns a URL at which no server listens.
pub fn unused_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
