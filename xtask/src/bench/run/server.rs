//! The server that the programs call: on this machine, one thread per connection, responses without delay.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The API's limit of requests per minute.
const LIMIT: usize = 720;

/// The server; it runs until the process ends.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) counts: Arc<Counts>,
}

/// Counts the requests that create links.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) requests: AtomicU64,
    pub(crate) refused: AtomicU64,
    recent: Mutex<Vec<Instant>>,
}

impl Counts {
    /// Counts a request; returns true if it and those of the last 60 seconds, refused ones included, are within
    /// the limit.
    fn admit(&self) -> bool {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.retain(|at| at.elapsed() < Duration::from_secs(60));
        recent.push(Instant::now());
        let fits = recent.len() <= LIMIT;
        if !fits {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
        fits
    }
}

impl Server {
    /// Starts a server that responds with `link`, and to the `POST` of a list with as many links as it has; only
    /// lists count toward the limit.
    pub(crate) fn start(link: &str) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let counts = Arc::new(Counts::default());
        let response = Arc::new(response(200, &format!(r#"{{"link":{link}}}"#)));
        let shared = Arc::clone(&counts);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (response, counts) = (Arc::clone(&response), Arc::clone(&shared));
                // The error that ends a connection is that the client closed it.
                thread::spawn(move || serve(&stream, &response, &counts));
            }
        });
        Ok(Self { url, counts })
    }
}

/// Formats a response with the headers that the API adds.
fn response(status: u16, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
         ratelimit-policy: \"default\";q=720;w=60\r\nratelimit: \"default\";r=719;t=60\r\n\
         x-request-id: 6d1f4c0e-8d6e-4f7a-9a5b-00000000000a\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Serves requests until the connection ends.
fn serve(stream: &TcpStream, link: &[u8], counts: &Counts) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    loop {
        let (is_post, length) = read_head(&mut reader)?;
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let links = if is_post { created(&body) } else { None };
        let Some(links) = links else {
            writer.write_all(link)?;
            continue;
        };
        if counts.admit() {
            writer.write_all(&response(200, &links))?;
        } else {
            writer.write_all(&response(429, "{}"))?;
        }
    }
}

/// Reads the head of a request; returns true if it is a `POST`, and the length of its body.
fn read_head(reader: &mut impl BufRead) -> io::Result<(bool, usize)> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let is_post = line.starts_with("POST ");
    let mut length = 0;
    loop {
        line.clear();
        if reader.read_line(&mut line)? <= 2 {
            return Ok((is_post, length));
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
    }
}

/// Formats a body with as many links as the body of the request has; `None` if that is no list of links.
fn created(body: &[u8]) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    let number = body["links"].as_array()?.len();
    let links = vec![r#"{"id":"x"}"#; number].join(",");
    Some(format!(r#"{{"links":[{links}]}}"#))
}
