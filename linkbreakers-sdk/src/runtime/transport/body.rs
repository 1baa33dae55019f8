//! Bodies of requests and responses: bytes in memory, or a stream of chunks.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::fault::Fault;

/// The body of a request or a response.
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    Stream {
        stream: Pin<Box<dyn Stream<Item = Result<Bytes, Fault>> + Send>>,
        length: Option<u64>,
    },
}

impl Body {
    /// Builds a body from a stream of chunks; `length` is in bytes, none if it is unknown.
    ///
    /// The stream can be read only once, so a request with such a body is never retried.
    pub fn stream(
        stream: impl Stream<Item = Result<Bytes, Fault>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self(Kind::Stream {
            stream: Box::pin(stream),
            length,
        })
    }

    /// Sets the length of a stream, in bytes.
    #[allow(dead_code, reason = "only uploads know the length of a stream")]
    pub(crate) fn with_length(mut self, bytes: u64) -> Self {
        if let Kind::Stream { length, .. } = &mut self.0 {
            *length = Some(bytes);
        }
        self
    }

    /// Returns the bytes if they are in memory, none if the body is a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream { .. } => None,
        }
    }

    /// Returns the length in bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// Returns the next chunk; none at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, or the body is not as long as announced.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Fault> {
        poll_fn(|context| self.poll_chunk(context))
            .await
            .transpose()
    }

    /// Reads the body to its end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, or the body is not as long as announced.
    pub async fn bytes(mut self) -> Result<Bytes, Fault> {
        let first = self.chunk().await?.unwrap_or_default();
        let Some(second) = self.chunk().await? else {
            return Ok(first);
        };
        let mut all = BytesMut::from(first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
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

/// Prints only the length: the bytes may hold secrets.
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
    /// Builds a stream from chunks, without a known length.
    pub(crate) fn chunks(chunks: std::collections::VecDeque<Result<Bytes, Fault>>) -> Self {
        struct Chunks(std::collections::VecDeque<Result<Bytes, Fault>>);

        impl Stream for Chunks {
            type Item = Result<Bytes, Fault>;

            fn poll_next(
                mut self: Pin<&mut Self>,
                _: &mut Context<'_>,
            ) -> Poll<Option<Self::Item>> {
                Poll::Ready(self.0.pop_front())
            }
        }

        Self::stream(Chunks(chunks), None)
    }
}
