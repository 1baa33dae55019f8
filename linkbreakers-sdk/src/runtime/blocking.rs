//! Calls without async: the same requests, run on a thread of our own.

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

/// The runtime that blocking calls run on; its thread is started by the first of them.
fn runtime() -> Result<&'static (Handle, ThreadId), Error> {
    if let Some(running) = RUNTIME.get() {
        return Ok(running);
    }
    let _one = START.lock();
    if let Some(running) = RUNTIME.get() {
        return Ok(running);
    }
    let failed = |source: std::io::Error| {
        Error::config("blocking calls cannot be run", "see the cause").caused_by(source)
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

/// Runs a future on our own thread and waits. Since the caller's thread only waits, it may be one of an
/// async runtime; it is then blocked as long as the call takes.
pub(crate) fn wait<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> Result<T, Error> {
    let (runtime, thread) = runtime()?;
    if thread::current().id() == *thread {
        return Err(Error::config(
            "a blocking call was made from inside of another, which it would wait for",
            "do not call from a retry policy, a callback or a transport",
        ));
    }
    let (sender, receiver) = sync_channel(1);
    runtime.spawn(tracing::carry(async move { sender.send(future.await) }));
    // The sender is only dropped unused where the future panicked, as an own policy may.
    let given_up = |gone| Error::transport("the call was given up", false).caused_by(gone);
    receiver.recv().map_err(given_up)
}

impl<O: Operation> Request<O> {
    /// Sends the request and waits for the decoded body.
    ///
    /// Can be called from anywhere; from inside an async runtime it blocks the runtime's thread.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call(self) -> Result<O::Output, Error> {
        wait(std::future::IntoFuture::into_future(self))?
    }

    /// Sends the request and waits for the answer with status, headers and raw body.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_send(self) -> Result<Response<O::Output>, Error> {
        wait(self.send())?
    }

    /// Sends the request and waits until the answer begins; see [`stream`](Self::stream).
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_stream(self) -> Result<BodyStream, Error> {
        wait(self.stream())?
    }
}

impl BodyStream {
    /// The pieces as a plain iterator, which ends after an error.
    pub fn blocking(self) -> BlockingBodyStream {
        BlockingBodyStream(Some(self))
    }
}

impl ServerEvents {
    /// The events as a plain iterator, which ends after an error.
    pub fn blocking(self) -> BlockingServerEvents {
        BlockingServerEvents(Some(self))
    }
}

impl<O: Paged> Items<O> {
    /// The items as a plain iterator; each page is waited for as it is needed.
    ///
    /// An error does not end the iterator: asking again goes on where it happened.
    pub fn blocking(self) -> BlockingItems<O> {
        BlockingItems(Some(self))
    }
}

impl<O: Paged> Pages<O> {
    /// The pages as a plain iterator; each is waited for as it is needed.
    ///
    /// An error does not end the iterator: asking again goes on where it happened.
    pub fn blocking(self) -> BlockingPages<O> {
        BlockingPages(Some(self))
    }
}

/// See [`Items::blocking`].
#[derive(Debug)]
pub struct BlockingItems<O: Paged>(Option<Items<O>>);

impl<O: Paged> Iterator for BlockingItems<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.0.as_mut()?.buffered() {
            Some(item) => Some(Ok(item)),
            None => step(&mut self.0, Items::poll_item),
        }
    }
}

/// See [`Pages::blocking`].
#[derive(Debug)]
pub struct BlockingPages<O: Paged>(Option<Pages<O>>);

impl<O: Paged> Iterator for BlockingPages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.0, Pages::poll_page)
    }
}

/// See [`BodyStream::blocking`].
#[derive(Debug)]
pub struct BlockingBodyStream(Option<BodyStream>);

impl Iterator for BlockingBodyStream {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.0, BodyStream::poll_chunk)
    }
}

/// See [`ServerEvents::blocking`].
#[derive(Debug)]
pub struct BlockingServerEvents(Option<ServerEvents>);

impl Iterator for BlockingServerEvents {
    type Item = Result<ServerEvent, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.0, ServerEvents::poll_event)
    }
}

/// How a walk takes a step.
type Step<W, T> = fn(&mut W, &mut Context<'_>) -> Poll<Result<Option<T>, Error>>;

/// Waits for the next step of a walk, which goes to our own thread and comes back.
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
