//! Server-sent events: the standard's line format, read from pieces that break anywhere.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use crate::runtime::Error;
use crate::runtime::error::ErrorKind;
use crate::runtime::response::body_stream::BodyStream;

/// Most bytes of one event, so that a stream without ends of lines does not fill the memory.
const LIMIT: usize = 16 << 20;

/// An event of a stream; see [`BodyStream::events`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerEvent {
    /// What kind of event it is; `message` where the stream does not say.
    pub event: String,
    /// What it says: its `data` lines, with line breaks between them.
    pub data: String,
    /// The latest id that the stream gave, to send as `Last-Event-ID` when it is taken up again.
    pub id: Option<String>,
    /// How long to wait before that, where the stream said so with this event.
    pub retry: Option<Duration>,
}

/// The events of a stream, as they come.
#[must_use = "events are read as they are asked for"]
pub struct ServerEvents {
    chunks: BodyStream,
    parser: Parser,
}

impl ServerEvents {
    pub(crate) fn new(chunks: BodyStream) -> Self {
        Self {
            chunks,
            parser: Parser::default(),
        }
    }

    /// The next event; none at the end. An event that was cut off is not given.
    ///
    /// # Errors
    ///
    /// Those of [`BodyStream::try_next`], and where one event is larger than 16 MiB.
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
            match ready!(self.chunks.poll_chunk(context))? {
                Some(bytes) => {
                    let pushed = self.parser.push(&bytes);
                    // What is too large once is not read on.
                    pushed.inspect_err(|_| self.chunks.end())?;
                }
                None => return Poll::Ready(Ok(None)),
            }
        }
    }
}

impl BodyStream {
    /// The events of a `text/event-stream`.
    pub fn events(self) -> ServerEvents {
        ServerEvents::new(self)
    }
}

impl fmt::Debug for ServerEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ServerEvents").field(&self.chunks).finish()
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

/// What was read so far of lines and of an event.
#[derive(Default)]
struct Parser {
    line: Vec<u8>,
    /// The line before ended in a carriage return: a line feed belongs to it.
    returned: bool,
    /// The stream has begun: a byte order mark is none any more.
    begun: bool,
    event: String,
    data: Option<String>,
    id: Option<String>,
    retry: Option<Duration>,
    ready: VecDeque<ServerEvent>,
}

impl Parser {
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
            // A comment, or what later versions of the standard may add.
            _ => {}
        }
    }

    /// An empty line: what was gathered is an event, if it says anything.
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
    fn events_are_read_wherever_the_pieces_break() {
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
            for piece in text.as_bytes().chunks(size) {
                parser.push(&Bytes::copy_from_slice(piece)).expect("small");
            }
            assert_eq!(Vec::from(parser.ready), expected, "pieces of {size} bytes");
        }
    }

    #[test]
    fn an_endless_line_is_refused() {
        let mut parser = Parser::default();
        let piece = Bytes::from(vec![b'x'; LIMIT / 2 + 1]);
        parser.push(&piece).expect("below the limit");
        assert!(parser.push(&piece).is_err());
    }
}
