//! A connection, whatever it goes through: TCP, TLS, a proxy's tunnel, or TLS in a tunnel in TLS.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};

/// The stream under a connection: TCP, a tunnel through a proxy, or TLS over either.
trait Io: Read + Write + Unpin + Send {}

impl<T: Read + Write + Unpin + Send> Io for T {}

/// The target of what is written to a connection.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Peer {
    /// The server itself, through a tunnel or not.
    Server,
    /// A proxy that forwards plain requests, and needs their complete URL.
    Proxy,
}

/// The version of HTTP that both ends agreed on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    Http1,
    #[cfg(all(
        feature = "http2",
        any(feature = "rustls-no-provider", feature = "native-tls")
    ))]
    Http2,
}

/// An open connection. Boxed, so that the HTTP client is compiled for one type of connection.
pub(super) struct Stream {
    io: Box<dyn Io>,
    peer: Peer,
    version: Version,
}

impl Stream {
    pub(super) fn new(io: impl Read + Write + Unpin + Send + 'static) -> Self {
        Self {
            io: Box::new(io),
            peer: Peer::Server,
            version: Version::Http1,
        }
    }

    pub(super) fn to(mut self, peer: Peer) -> Self {
        self.peer = peer;
        self
    }

    #[cfg(all(
        feature = "http2",
        any(feature = "rustls-no-provider", feature = "native-tls")
    ))]
    pub(super) fn speaks(mut self, version: Version) -> Self {
        self.version = version;
        self
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.peer == Peer::Proxy);
        match self.version {
            Version::Http1 => connected,
            #[cfg(all(
                feature = "http2",
                any(feature = "rustls-no-provider", feature = "native-tls")
            ))]
            Version::Http2 => connected.negotiated_h2(),
        }
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.io).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.io).poll_write_vectored(context, buffers)
    }
}
