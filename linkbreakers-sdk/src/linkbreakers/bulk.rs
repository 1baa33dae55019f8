//! Creating any number of links, in batches.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use super::validate::MAX_BATCH;
use crate::links::Links;
use crate::runtime::policies::throttle::Limiter;
use crate::runtime::{http_time, random};
use crate::types::{CreateBulkLinksRequest, CreateLinkRequest, Link};
use crate::{Client, Error, Throttle};

impl Links<'_> {
    /// Creates any number of links, 250 per request.
    ///
    /// Each batch is created as a whole or not at all. A batch that the API refuses for what is in it does
    /// not keep the ones after it from being created; anything else that goes wrong ends the run.
    ///
    /// To go on after that, run the same links with the same [`key`](CreateMany::key) again within 24
    /// hours: the API then answers what it created before without creating it twice.
    ///
    /// Batches are sent one after the other, at the client's [pace](crate::ClientBuilder::pace) or, where it
    /// has none, at [`Throttle::automatic`].
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
        }
    }
}

type Callback = Box<dyn FnMut(&Progress) + Send>;

/// Creates links in batches; see [`Links::create_many`].
#[must_use = "links are created when it is awaited"]
pub struct CreateMany {
    client: Client,
    links: Box<dyn Iterator<Item = CreateLinkRequest> + Send>,
    size: usize,
    skip: usize,
    key: String,
    progress: Option<Callback>,
    /// Where the client has none.
    limiter: Option<Limiter>,
}

/// How far a bulk creation is, after each batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Batches done, the refused ones included.
    pub batches: usize,
    /// Links created.
    pub created: usize,
    /// Links of refused batches.
    pub refused: usize,
}

impl CreateMany {
    /// Links per request; 250 by default, which is also the most.
    pub fn batch_size(mut self, links: usize) -> Self {
        self.size = links.clamp(1, MAX_BATCH);
        self
    }

    /// What the idempotency keys of the batches begin with; by default random, and in the report.
    ///
    /// A key stands for these links in this order and these batches.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// Leaves out the first batches, such as those that an earlier run is known to have created.
    pub fn skip_batches(mut self, batches: usize) -> Self {
        self.skip = batches;
        self
    }

    /// Called after each batch.
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
        } = self;
        let mut batches = Vec::new();
        let mut done = Progress {
            batches: 0,
            created: 0,
            refused: 0,
        };
        for index in 0.. {
            let batch: Vec<_> = links.by_ref().take(size).collect();
            if batch.is_empty() {
                break;
            }
            if index < skip {
                continue;
            }
            let own = format!("{key}-{index}");
            let batch = create(&client, limiter.as_ref(), index, index * size, own, batch).await;
            done.batches += 1;
            match &batch.outcome {
                Ok(links) => done.created += links.len(),
                Err(_) => done.refused += batch.len,
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

#[inline]
async fn create(
    client: &Client,
    limiter: Option<&Limiter>,
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
        let far = http_time::after(Instant::now(), Duration::MAX);
        tokio::time::sleep_until(limiter.reserve(far).unwrap_or(far)).await;
    }
    let answer = request.idempotency_key(key).send().await;
    if let (Some(limiter), Ok(answer)) = (limiter, &answer) {
        limiter.observe(answer.rate_limit().as_ref(), None);
    }
    let replayed = answer.as_ref().is_ok_and(|answer| answer.is_replayed());
    let outcome = answer.and_then(|answer| {
        let links = answer.into_inner().links.into_vec();
        if links.len() == len {
            return Ok(links);
        }
        let what = format!("{} links came back for a batch of {len}", links.len());
        Err(Error::failed("", what))
    });
    Batch {
        index,
        first,
        len,
        replayed,
        outcome,
    }
}

/// Whether the API refused a batch for what is in it, so that others may still be fine.
fn is_refusal(error: &Error) -> bool {
    error.is_invalid()
        || matches!(
            error.status().map(|status| status.as_u16()),
            Some(400 | 409 | 422)
        )
}

#[cfg(feature = "blocking")]
impl CreateMany {
    /// Creates the links without async; can be called from anywhere.
    ///
    /// # Errors
    ///
    /// Where blocking calls cannot be run here; what becomes of the links is in the report.
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

/// What became of a bulk creation.
#[derive(Debug)]
#[must_use = "batches may have failed"]
pub struct BulkReport {
    key: String,
    batches: Vec<Batch>,
    complete: bool,
}

/// What became of one batch: all of its links, or none.
#[derive(Debug)]
#[non_exhaustive]
pub struct Batch {
    /// Number of the batch, from zero.
    pub index: usize,
    /// Number of its first link among all.
    pub first: usize,
    /// How many links it holds.
    pub len: usize,
    /// Whether the API had created them at an earlier run with the same key.
    pub replayed: bool,
    /// The created links in order, or why none was created. After a broken connection or a time-out that
    /// is not certain; the same key tells.
    pub outcome: Result<Vec<Link>, Error>,
}

impl BulkReport {
    /// What to hand to [`CreateMany::key`] to go on.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The batches that were sent, in order.
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// Whether every batch was sent; some may have been refused nevertheless.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Each link that was sent, by its number among all and in order: created, or why not.
    pub fn items(&self) -> impl Iterator<Item = (usize, Result<&Link, &Error>)> {
        self.batches.iter().flat_map(|batch| {
            (0..batch.len).map(move |i| {
                let item = batch.outcome.as_ref().map(|links| &links[i]);
                (batch.first + i, item)
            })
        })
    }

    /// All links, in order.
    ///
    /// # Errors
    ///
    /// The first error of a batch, even if others were created.
    pub fn into_links(self) -> Result<Vec<Link>, Error> {
        let mut all = Vec::new();
        for batch in self.batches {
            all.extend(batch.outcome?);
        }
        Ok(all)
    }
}
