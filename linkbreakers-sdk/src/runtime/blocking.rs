//! Calls without async: the same requests, run on a thread of our own.

use std::future::Future;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, OnceLock};
use std::thread;

use bytes::Bytes;
use tokio::runtime::{Builder, Handle};

use super::{
    Chunks, Error, Items, Operation, Page, Paged, Pages, Request, Response, ServerEvent,
    ServerEvents,
};

static RUNTIME: OnceLock<Handle> = OnceLock::new();
static START: Mutex<()> = Mutex::new(());

/// The runtime that blocking calls run on; its thread is started by the first of them.
fn runtime() -> Result<&'static Handle, Error> {
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle);
    }
    let _one = START.lock();
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle);
    }
    let failed = |source: std::io::Error| {
        Error::config("blocking calls cannot be run", "see the cause").caused_by(source)
    };
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name(concat!(env!("CARGO_PKG_NAME"), "-blocking").into())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(failed)?;
    Ok(RUNTIME.get_or_init(|| handle))
}

/// Runs a future on our own thread and waits. Since the caller's thread only waits, it may be one of an
/// async runtime; it is then blocked as long as the call takes.
fn wait<T: Send + 'static>(
    future: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    let (sender, receiver) = sync_channel(1);
    runtime()?.spawn(async move { sender.send(future.await) });
    receive(&receiver)
}

fn receive<T>(receiver: &Receiver<Result<T, Error>>) -> Result<T, Error> {
    match receiver.recv() {
        Ok(outcome) => outcome,
        // The sender is only dropped unused where the future panicked, as an own policy may.
        Err(gone) => Err(Error::transport("the call was given up", false).caused_by(gone)),
    }
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
        wait(std::future::IntoFuture::into_future(self))
    }

    /// Sends the request and waits for the answer with status, headers and raw body.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_send(self) -> Result<Response<O::Output>, Error> {
        wait(self.send())
    }

    /// Sends the request and waits until the answer begins; see [`stream`](Self::stream).
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_stream(self) -> Result<Chunks, Error> {
        wait(self.stream())
    }
}

impl Chunks {
    /// The pieces as a plain iterator, which ends after an error.
    pub fn blocking(self) -> BlockingChunks {
        BlockingChunks(Some(self))
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
        let mut items = self.0.take()?;
        if let Some(item) = items.buffered() {
            self.0 = Some(items);
            return Some(Ok(item));
        }
        let outcome = wait(async move {
            let next = items.try_next().await;
            Ok((items, next))
        });
        match outcome {
            Ok((items, next)) => {
                self.0 = Some(items);
                next.transpose()
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// See [`Pages::blocking`].
#[derive(Debug)]
pub struct BlockingPages<O: Paged>(Option<Pages<O>>);

impl<O: Paged> Iterator for BlockingPages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.0.take()?;
        let outcome = wait(async move {
            let next = pages.try_next().await;
            Ok((pages, next))
        });
        match outcome {
            Ok((pages, next)) => {
                self.0 = Some(pages);
                next.transpose()
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// See [`Chunks::blocking`].
#[derive(Debug)]
pub struct BlockingChunks(Option<Chunks>);

impl Iterator for BlockingChunks {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut source = self.0.take()?;
        let outcome = wait(async move {
            let next = source.try_next().await?;
            Ok((source, next))
        });
        match outcome {
            Ok((source, next)) => {
                self.0 = Some(source);
                next.map(Ok)
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// See [`ServerEvents::blocking`].
#[derive(Debug)]
pub struct BlockingServerEvents(Option<ServerEvents>);

impl Iterator for BlockingServerEvents {
    type Item = Result<ServerEvent, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut source = self.0.take()?;
        let outcome = wait(async move {
            let next = source.try_next().await?;
            Ok((source, next))
        });
        match outcome {
            Ok((source, next)) => {
                self.0 = Some(source);
                next.map(Ok)
            }
            Err(error) => Some(Err(error)),
        }
    }
}
