//! Creates any number of links, in batches that can be resumed.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::linkbreakers::validate::MAX_BATCH;
use crate::links::LinksApi;
use crate::runtime::policies::throttle::Limiter;
use crate::runtime::{http_time, random};
use crate::types::{CreateBulkLinksRequest, CreateLinkRequest, Link};
use crate::{Client, Error, Phase, Throttle};

impl LinksApi<'_> {
    /// Creates any number of links, 250 per request by default.
    ///
    /// The API creates all links of a batch or none. If it rejects the content of a batch, the later batches
    /// are still sent; any other error ends the run.
    ///
    /// To resume, run the same links with the same [`key`](CreateMany::key) within 24 hours. The API then
    /// returns the links that it created before, and does not create them twice.
    ///
    /// Batches are sent one after the other, limited by the client's
    /// [`throttle`](crate::ClientBuilder::throttle) or, if it has none, by [`Throttle::automatic`].
    ///
    /// ```no_run
    /// # use linkbreakers_sdk::types::CreateLinkRequest;
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let links = (0..10_000).map(|i| CreateLinkRequest::new(format!("https://example.com/{i}")));
    /// let report = client.links().create_many(links).progress(|done| println!("{done:?}")).await;
    /// println!("{} links", report.into_links()?.len());
    /// # Ok(()) }
    /// ```
    pub fn create_many<I>(self, links: I) -> CreateMany
    where
        I: IntoIterator<Item = CreateLinkRequest>,
        I::IntoIter: Send + 'static,
    {
        CreateMany {
            client: self.0.clone(),
            links: Box::new(links.into_iter()),
            size: MAX_BATCH,
            skip: 0,
            key: random::key(),
            progress: None,
            limiter: match self.0.shared.limiter {
                Some(_) => None,
                None => Some(Limiter::new(Throttle::automatic())),
            },
            stall: Duration::from_secs(30 * 60),
        }
    }
}

pub(super) type Callback = Box<dyn FnMut(&Progress) + Send>;

/// A bulk creation of links; see [`LinksApi::create_many`].
#[must_use = "links are created when it is awaited"]
pub struct CreateMany {
    client: Client,
    links: Box<dyn Iterator<Item = CreateLinkRequest> + Send>,
    size: usize,
    skip: usize,
    key: String,
    progress: Option<Callback>,
    /// Used if the client has no limiter.
    limiter: Option<Limiter>,
    stall: Duration,
}

/// The progress of a bulk creation, after each batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Batches sent, including rejected ones.
    pub batches: usize,
    /// Links created, including those of an earlier run with the same key.
    pub created: usize,
    /// Links of rejected batches.
    pub rejected: usize,
}

impl CreateMany {
    /// Sets the number of links per request, from 1 to 250; 250 by default. Any other is refused: the report then
    /// has that error alone.
    pub fn batch_size(mut self, links: usize) -> Self {
        self.size = links;
        self
    }

    /// Sets how long a batch may wait for the rate limit before the run ends; 30 minutes by default.
    pub fn stall_timeout(mut self, time: Duration) -> Self {
        self.stall = time;
        self
    }

    /// Sets the prefix of the batches' idempotency keys; random by default, and returned in the report.
    ///
    /// Reuse a key only for the same links in the same order with the same batch size: the API identifies a
    /// batch by the key and the number of the batch.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// Skips the first batches, for example those that an earlier run has created.
    pub fn skip_batches(mut self, batches: usize) -> Self {
        self.skip = batches;
        self
    }

    /// Calls a function after each batch, unless the batch ended the run.
    pub fn progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }

    #[inline]
    async fn run(self) -> BulkReport {
        let Self {
            client,
            mut links,
            size,
            skip,
            key,
            mut progress,
            limiter,
            stall,
        } = self;
        let mut batches = Vec::new();
        if size == 0 || size > MAX_BATCH {
            let problem = format!("is {size}; a batch has 1 to {MAX_BATCH} links");
            let error = Error::invalid("batch_size", problem);
            return BulkReport {
                key,
                batches: vec![Batch::failed(0, 0, 0, error)],
                complete: false,
            };
        }
        let mut done = Progress {
            batches: 0,
            created: 0,
            rejected: 0,
        };
        for index in 0.. {
            let batch: Vec<_> = links.by_ref().take(size).collect();
            if batch.is_empty() {
                break;
            }
            if index < skip {
                continue;
            }
            let batch_key = format!("{key}-{index}");
            let first = index * size;
            let batch = create(
                &client,
                (limiter.as_ref(), stall),
                index,
                first,
                batch_key,
                batch,
            )
            .await;
            done.batches += 1;
            match &batch.outcome {
                Ok(links) => done.created += links.len(),
                Err(_) => done.rejected += batch.len,
            }
            let ends = batch
                .outcome
                .as_ref()
                .is_err_and(|error| !is_refusal(error));
            batches.push(batch);
            if ends {
                return BulkReport {
                    key,
                    batches,
                    complete: false,
                };
            }
            if let Some(callback) = &mut progress {
                callback(&done);
            }
        }
        BulkReport {
            key,
            batches,
            complete: true,
        }
    }
}

/// Sends one batch.
#[inline]
async fn create(
    client: &Client,
    (limiter, stall): (Option<&Limiter>, Duration),
    index: usize,
    first: usize,
    key: String,
    links: Vec<CreateLinkRequest>,
) -> Batch {
    let len = links.len();
    let request = client
        .links()
        .create_bulk(CreateBulkLinksRequest::new(links));
    if let Some(limiter) = limiter {
        match limiter.reserve(http_time::after(Instant::now(), stall)) {
            Ok(at) => tokio::time::sleep_until(at).await,
            Err(closed) => {
                let error = Error::timeout(Phase::Throttle, stall).caused_by(closed);
                return Batch::failed(index, first, len, error);
            }
        }
    }
    let response = request.idempotency_key(key).send().await;
    if let (Some(limiter), Ok(response)) = (limiter, &response) {
        limiter.observe(response.rate_limit().as_ref(), None);
    }
    let replayed = response
        .as_ref()
        .is_ok_and(|response| response.is_replayed());
    let outcome = response.and_then(|response| {
        let links = response.into_inner().links.into_vec();
        if links.len() == len {
            return Ok(links);
        }
        // `BulkReport::items` pairs inputs and links by their index.
        let problem = format!(
            "the API returned {} links for a batch of {len}; list the links to see which exist",
            links.len()
        );
        Err(Error::failed("", problem))
    });
    Batch {
        index,
        first,
        len,
        replayed,
        outcome,
    }
}

/// Returns true if the error is about the content of a batch, so that other batches may still succeed.
fn is_refusal(error: &Error) -> bool {
    error.is_invalid()
        || matches!(
            error.status().map(|status| status.as_u16()),
            Some(400 | 409 | 422)
        )
}

#[cfg(feature = "blocking")]
impl CreateMany {
    /// Creates the links without async; can be called from any thread.
    ///
    /// # Errors
    ///
    /// Returns an error if blocking calls cannot be run; errors of batches are in the report.
    pub fn call(self) -> Result<BulkReport, Error> {
        crate::runtime::wait(self.into_future())
    }
}

impl IntoFuture for CreateMany {
    type Output = BulkReport;
    type IntoFuture = Pin<Box<dyn Future<Output = BulkReport> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for CreateMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMany")
            .field("size", &self.size)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// The result of a bulk creation, batch by batch.
#[derive(Debug)]
#[must_use = "batches may have failed"]
pub struct BulkReport {
    key: String,
    batches: Vec<Batch>,
    complete: bool,
}

/// The result of one batch: all of its links were created, or none.
#[derive(Debug)]
#[non_exhaustive]
pub struct Batch {
    /// The index of the batch, from zero.
    pub index: usize,
    /// The index of its first link among all links, from zero.
    pub first: usize,
    /// The number of its links.
    pub len: usize,
    /// True if the API had created the links in an earlier run with the same key.
    pub replayed: bool,
    /// The created links in order, or the error. After a broken connection or a time-out the API may have
    /// created them nevertheless; run the batch again with the same key to find out.
    pub outcome: Result<Vec<Link>, Error>,
}

impl Batch {
    /// Builds the result of a batch that was not sent.
    fn failed(index: usize, first: usize, len: usize, error: Error) -> Self {
        Self {
            index,
            first,
            len,
            replayed: false,
            outcome: Err(error),
        }
    }
}

impl BulkReport {
    /// Returns the key to pass to [`CreateMany::key`] to resume.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the batches that were sent, in order.
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// Returns true if all batches were sent; some of them may have been rejected.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Iterates over all links that were sent: the index of each among all links, and the created link or the
    /// error of its batch.
    pub fn items(&self) -> impl Iterator<Item = (usize, Result<&Link, &Error>)> {
        self.batches.iter().flat_map(|batch| {
            (0..batch.len).map(move |i| {
                let item = batch.outcome.as_ref().map(|links| &links[i]);
                (batch.first + i, item)
            })
        })
    }

    /// Returns all created links, in order.
    ///
    /// # Errors
    ///
    /// Returns the first error of a batch; the links of other batches are created nevertheless.
    pub fn into_links(self) -> Result<Vec<Link>, Error> {
        let mut all = Vec::new();
        for batch in self.batches {
            all.extend(batch.outcome?);
        }
        Ok(all)
    }
}
