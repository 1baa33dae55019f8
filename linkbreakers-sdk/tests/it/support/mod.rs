//! A server on raw sockets that misbehaves as told, and records the bytes that it saw.

#![allow(dead_code, reason = "with few features, few tests are there to use it")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its server has failed"
)]

pub mod gzip;
pub mod stand_in;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use linkbreakers_sdk::{Client, ClientBuilder};

/// What the server does with a connection.
#[derive(Clone, Debug)]
pub enum Act {
    /// Reads the request, writes this and closes.
    Write(Vec<u8>),
    /// Reads the request and closes without a word.
    Close,
    /// Closes before reading: the client sees a reset.
    Reset,
    /// Reads the request, writes this and resets the connection.
    ResetAfter(Vec<u8>),
    /// Reads the request and says nothing for so long.
    Hang(Duration),
    /// Reads the request and writes this byte by byte, with a pause after each.
    Dribble(Vec<u8>, Duration),
    /// Reads the request, writes this head and then so many zero bytes.
    Flood(Vec<u8>, usize),
}

impl Act {
    /// A complete answer.
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

    /// A JSON answer with status 200.
    pub fn json(body: &str) -> Self {
        Self::reply(200, &[("content-type", "application/json")], body)
    }
}

/// A request as the server saw it.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    /// Method and target.
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

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

type Script = dyn FnMut(usize, &Seen) -> Act + Send;

/// The server; its threads end with the process.
pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Acts by a function of the connection's number, from zero, and the request.
    pub fn with(script: impl FnMut(usize, &Seen) -> Act + Send + 'static) -> Self {
        Self::start(|_| false, script)
    }

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

    /// Acts in turn; the last act is repeated.
    pub fn script(acts: impl Into<Vec<Act>>) -> Self {
        let acts: Vec<Act> = acts.into();
        let act = move |number: usize| acts[number.min(acts.len() - 1)].clone();
        let resets = act.clone();
        Self::start(
            move |number| matches!(resets(number), Act::Reset),
            move |number, _| act(number),
        )
    }

    /// Answers everything with this JSON.
    pub fn json(body: &str) -> Self {
        Self::script([Act::json(body)])
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What was read so far, in order.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request.
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

/// The token of the tests; must not show up anywhere but in the header.
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
        // Unread bytes make the close a reset.
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
            // What was written is read before the reset comes after it.
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
            let zeros = [b' '; 1 << 16];
            while left > 0 {
                let n = left.min(zeros.len());
                stream.write_all(&zeros[..n])?;
                left -= n;
            }
            Ok(())
        }
    }?;
    // Lets the client read what was written before the connection goes.
    stream.shutdown(std::net::Shutdown::Write)?;
    _ = stream.read(&mut [0]);
    Ok(())
}

/// Reads a head, and a body of its content length or in chunks.
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

fn fill(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> std::io::Result<()> {
    let mut piece = [0; 1 << 14];
    match stream.read(&mut piece)? {
        0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
        n => {
            bytes.extend_from_slice(&piece[..n]);
            Ok(())
        }
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// An address at which nobody listens.
pub fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
