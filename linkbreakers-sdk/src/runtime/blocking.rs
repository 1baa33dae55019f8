//! Calls without async: the same requests, run on one background thread of the crate.
//!
//! Building a runtime in the caller's thread would panic inside an async runtime. The background thread
//! works everywhere, and shares the client's connections between calls.

use std::future::{Future, poll_fn};
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, OnceLock};
use std::task::{Context, Poll};
use std::thread::{self, ThreadId};

use bytes::Bytes;
use tokio::runtime::{Builder, Handle};

use crate::runtime::{
    BodyStream, Error, Items, Operation, Page, Paged, Pages, Request, Response, ServerEvent,
    ServerEvents, tracing,
};

static RUNTIME: OnceLock<(Handle, ThreadId)> = OnceLock::new();
static START: Mutex<()> = Mutex::new(());

/// Returns the runtime for blocking calls; the first call starts its thread.
fn runtime() -> Result<&'static (Handle, ThreadId), Error> {
    if let Some(running) = RUNTIME.get() {
        return Ok(running);
    }
    // Checked again under the lock, so that two first calls start one thread.
    let _guard = START.lock();
    if let Some(running) = RUNTIME.get() {
        return Ok(running);
    }
    let failed = |source: std::io::Error| {
        Error::config(
            "blocking calls cannot be run",
            "raise the limit of threads or open files",
        )
        .caused_by(source)
    };
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new()
        .name(concat!(env!("CARGO_PKG_NAME"), "-blocking").into())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(failed)?;
    Ok(RUNTIME.get_or_init(|| (handle, thread.thread().id())))
}

/// Runs a future on the background thread and waits for it.
///
/// The caller's thread may belong to an async runtime; it is then blocked as long as the call takes.
pub(crate) fn wait<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> Result<T, Error> {
    let (runtime, thread) = runtime()?;
    if thread::current().id() == *thread {
        return Err(Error::config(
            "a blocking call was made inside of another one, so neither would end",
            "make no blocking calls in a retry policy, a callback or a transport",
        ));
    }
    let (sender, receiver) = sync_channel(1);
    runtime.spawn(tracing::in_current_context(async move {
        sender.send(future.await)
    }));
    // The sender is dropped unused only if the future panicked, as a custom retry policy may.
    let panicked = |source| {
        Error::transport("the call panicked, perhaps in a custom retry policy", false)
            .caused_by(source)
    };
    receiver.recv().map_err(panicked)
}

impl<O: Operation> Request<O> {
    /// Sends the request and returns the decoded body.
    ///
    /// Can be called from any thread; it blocks a thread of an async runtime as well.
    ///
    /// # Errors
    ///
    /// Returns any error of the call; see [`ErrorKind`](crate::runtime::ErrorKind).
    pub fn call(self) -> Result<O::Output, Error> {
        wait(std::future::IntoFuture::into_future(self))?
    }

    /// Sends the request and returns the response with status, headers and raw body.
    ///
    /// # Errors
    ///
    /// Returns any error of the call; see [`ErrorKind`](crate::runtime::ErrorKind).
    pub fn call_send(self) -> Result<Response<O::Output>, Error> {
        wait(self.send())?
    }

    /// Sends the request and returns as soon as the response begins; see [`stream`](Self::stream).
    ///
    /// # Errors
    ///
    /// Returns any error of the call; see [`ErrorKind`](crate::runtime::ErrorKind).
    pub fn call_stream(self) -> Result<BodyStream, Error> {
        wait(self.stream())?
    }
}

impl BodyStream {
    /// Returns the chunks as a plain iterator, which ends after an error.
    pub fn blocking(self) -> BlockingBodyStream {
        BlockingBodyStream(Some(self))
    }
}

impl ServerEvents {
    /// Returns the events as a plain iterator, which ends after an error.
    pub fn blocking(self) -> BlockingServerEvents {
        BlockingServerEvents(Some(self))
    }
}

impl<O: Paged> Items<O> {
    /// Returns the items as a plain iterator, which fetches each page when it is needed.
    ///
    /// After an error that may pass, the next call of `next` requests the same page again; any other ends the
    /// iterator.
    pub fn blocking(self) -> BlockingItems<O> {
        BlockingItems(Some(self))
    }
}

impl<O: Paged> Pages<O> {
    /// Returns the pages as a plain iterator, which fetches each page when it is needed.
    ///
    /// After an error that may pass, the next call of `next` requests the same page again; any other ends the
    /// iterator.
    pub fn blocking(self) -> BlockingPages<O> {
        BlockingPages(Some(self))
    }
}

/// A plain iterator over items; see [`Items::blocking`].
#[derive(Debug)]
pub struct BlockingItems<O: Paged>(Option<Items<O>>);

impl<O: Paged> Iterator for BlockingItems<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.0.as_mut()?.buffered() {
            Some(item) => Some(Ok(item)),
            None => step(&mut self.0, Items::poll_element),
        }
    }
}

/// A plain iterator over pages; see [`Pages::blocking`].
#[derive(Debug)]
pub struct BlockingPages<O: Paged>(Option<Pages<O>>);

impl<O: Paged> Iterator for BlockingPages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.0, Pages::poll_element)
    }
}

/// A plain iterator over the chunks of a body; see [`BodyStream::blocking`].
#[derive(Debug)]
pub struct BlockingBodyStream(Option<BodyStream>);

impl Iterator for BlockingBodyStream {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.0, BodyStream::poll_chunk)
    }
}

/// A plain iterator over events; see [`ServerEvents::blocking`].
#[derive(Debug)]
pub struct BlockingServerEvents(Option<ServerEvents>);

impl Iterator for BlockingServerEvents {
    type Item = Result<ServerEvent, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.0, ServerEvents::poll_event)
    }
}

/// A function that polls a walk (items, pages, chunks, events) for its next element.
type Step<W, T> = fn(&mut W, &mut Context<'_>) -> Poll<Result<Option<T>, Error>>;

/// Waits for the next element of a walk. The walk moves to the background thread and back, so it need not
/// be shared.
pub(crate) fn step<W: Send + 'static, T: Send + 'static>(
    slot: &mut Option<W>,
    poll: Step<W, T>,
) -> Option<Result<T, Error>> {
    let mut walk = slot.take()?;
    let outcome = wait(async move {
        let next = poll_fn(|context| poll(&mut walk, context)).await;
        (walk, next)
    });
    match outcome {
        Ok((walk, next)) => {
            *slot = Some(walk);
            next.transpose()
        }
        Err(error) => Some(Err(error)),
    }
}
