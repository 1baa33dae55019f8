//! Parses server-sent events (HTML standard, 9.2) from a body stream, whose chunks may end anywhere.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use crate::runtime::Error;
use crate::runtime::error::ErrorKind;
use crate::runtime::response::body_stream::BodyStream;

/// The largest event in bytes, so that a stream without line ends does not fill the memory.
const LIMIT: usize = 16 << 20;

/// A server-sent event; see [`BodyStream::events`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerEvent {
    /// The type of the event; `message` if the stream does not name one.
    pub event: String,
    /// The data of the event: its `data` lines, joined by line feeds.
    pub data: String,
    /// The latest id of the stream, to send as `Last-Event-ID` when reconnecting.
    pub id: Option<String>,
    /// The time to wait before reconnecting, if the stream set it with this event.
    pub retry: Option<Duration>,
}

/// The events of a stream, parsed while they arrive.
#[must_use = "events are only read by `try_next`"]
pub struct ServerEvents {
    body: BodyStream,
    parser: Parser,
}

impl ServerEvents {
    pub(crate) fn new(body: BodyStream) -> Self {
        Self {
            body,
            parser: Parser::default(),
        }
    }

    /// Returns the next event; none at the end. An event that is cut off by the end is dropped.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`BodyStream::try_next`], and an error if one event is larger than 16 MiB.
    pub async fn try_next(&mut self) -> Result<Option<ServerEvent>, Error> {
        poll_fn(|context| self.poll_event(context)).await
    }

    pub(crate) fn poll_event(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<ServerEvent>, Error>> {
        loop {
            if let Some(event) = self.parser.ready.pop_front() {
                return Poll::Ready(Ok(Some(event)));
            }
            match ready!(self.body.poll_chunk(context))? {
                Some(bytes) => {
                    let pushed = self.parser.push(&bytes);
                    // The rest of an event that is too large cannot be skipped: its end is unknown.
                    pushed.inspect_err(|_| self.body.end())?;
                }
                None => return Poll::Ready(Ok(None)),
            }
        }
    }
}

impl BodyStream {
    /// Reads the body as a `text/event-stream`.
    pub fn events(self) -> ServerEvents {
        ServerEvents::new(self)
    }
}

impl fmt::Debug for ServerEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ServerEvents").field(&self.body).finish()
    }
}

#[cfg(feature = "stream")]
impl futures_core::Stream for ServerEvents {
    type Item = Result<ServerEvent, Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(context).map(Result::transpose)
    }
}

/// The state of the parser: the current line, and the fields of the current event.
#[derive(Default)]
struct Parser {
    line: Vec<u8>,
    /// True if the last byte was a carriage return: a line feed after it ends the same line.
    returned: bool,
    /// True after the first line, the only one that may begin with a byte order mark.
    begun: bool,
    event: String,
    data: Option<String>,
    id: Option<String>,
    retry: Option<Duration>,
    /// Complete events that were not handed out yet.
    ready: VecDeque<ServerEvent>,
}

impl Parser {
    /// Parses a chunk.
    fn push(&mut self, bytes: &Bytes) -> Result<(), Error> {
        for &byte in bytes {
            let after_return = std::mem::replace(&mut self.returned, byte == b'\r');
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => self.end_line(),
                _ => self.line.push(byte),
            }
        }
        let size = self.line.len() + self.data.as_ref().map_or(0, String::len);
        if size > LIMIT {
            let limit = LIMIT as u64;
            return Err(Error::new(ErrorKind::TooLarge { limit }));
        }
        Ok(())
    }

    /// Parses the current line, which is complete.
    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
        let mut line = line.as_ref();
        if !std::mem::replace(&mut self.begun, true) {
            line = line.trim_start_matches('\u{feff}');
        }
        if line.is_empty() {
            return self.end_event();
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment, or an unknown field: the standard has both ignored.
            _ => {}
        }
    }

    /// Completes the current event, at an empty line. One without data is dropped, as the standard says.
    fn end_event(&mut self) {
        let event = std::mem::take(&mut self.event);
        let Some(data) = self.data.take() else {
            return;
        };
        self.ready.push_back(ServerEvent {
            event: if event.is_empty() {
                "message".to_owned()
            } else {
                event
            },
            data,
            id: self.id.clone(),
            retry: self.retry.take(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_parsed_wherever_chunks_end() {
        let text = "\u{feff}: hello\n\ndata: one\n\nevent: add\r\ndata:two\rdata: lines\nid: 7\nretry: 250\n\n\
                    data\n\nid: bad\0id\nother: x\ndata:  kept blank\n\ndata: cut off";
        let event = |event: &str, data: &str, id: Option<&str>, retry| ServerEvent {
            event: event.to_owned(),
            data: data.to_owned(),
            id: id.map(str::to_owned),
            retry,
        };
        let expected = [
            event("message", "one", None, None),
            event(
                "add",
                "two\nlines",
                Some("7"),
                Some(Duration::from_millis(250)),
            ),
            event("message", "", Some("7"), None),
            event("message", " kept blank", Some("7"), None),
        ];
        for size in [1, 2, 3, 7, text.len()] {
            let mut parser = Parser::default();
            for chunk in text.as_bytes().chunks(size) {
                let chunk = Bytes::copy_from_slice(chunk);
                parser.push(&chunk).expect("below the limit");
            }
            assert_eq!(Vec::from(parser.ready), expected, "chunks of {size} bytes");
        }
    }

    #[test]
    fn a_line_above_the_limit_is_refused() {
        let mut parser = Parser::default();
        let chunk = Bytes::from(vec![b'x'; LIMIT / 2 + 1]);
        parser.push(&chunk).expect("below the limit");
        assert!(parser.push(&chunk).is_err());
    }
}
