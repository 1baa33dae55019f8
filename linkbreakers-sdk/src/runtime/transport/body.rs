//! Bodies in both directions: bytes at hand, or a stream of them.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::fault::Fault;

/// A body of a request or of an answer.
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    Stream {
        stream: Pin<Box<dyn Stream<Item = Result<Bytes, Fault>> + Send>>,
        length: Option<u64>,
    },
}

impl Body {
    /// A body that is read once, as it comes; `length` in bytes where it is known.
    ///
    /// A request with such a body cannot be repeated and is therefore sent only once.
    pub fn stream(
        stream: impl Stream<Item = Result<Bytes, Fault>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self(Kind::Stream {
            stream: Box::pin(stream),
            length,
        })
    }

    /// The same body, said to be so long.
    #[allow(dead_code, reason = "only uploads know better than the body")]
    pub(crate) fn sized(mut self, bytes: u64) -> Self {
        if let Kind::Stream { length, .. } = &mut self.0 {
            *length = Some(bytes);
        }
        self
    }

    /// The bytes, where they are at hand; none where they have to be read.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream { .. } => None,
        }
    }

    /// How many bytes it has, where that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// Where the connection breaks, or the body is not as long as it was said to be.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Fault> {
        poll_fn(|context| self.poll_chunk(context))
            .await
            .transpose()
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Fault>>> {
        match &mut self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Kind::Stream { stream, .. } => stream.as_mut().poll_next(context),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self(Kind::Bytes(Bytes::new()))
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }
}

/// Without the bytes, which may hold secrets.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "{length} bytes"),
            None => f.write_str("a stream"),
        }
    }
}

#[cfg(feature = "testing")]
impl Body {
    /// A body of pieces, whose length is not told in advance.
    pub(crate) fn pieces(pieces: std::collections::VecDeque<Result<Bytes, Fault>>) -> Self {
        struct Pieces(std::collections::VecDeque<Result<Bytes, Fault>>);

        impl Stream for Pieces {
            type Item = Result<Bytes, Fault>;

            fn poll_next(
                mut self: Pin<&mut Self>,
                _: &mut Context<'_>,
            ) -> Poll<Option<Self::Item>> {
                Poll::Ready(self.0.pop_front())
            }
        }

        Self::stream(Pieces(pieces), None)
    }
}
