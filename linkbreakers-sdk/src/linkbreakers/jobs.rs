//! Waits for background jobs by polling their status.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::jobs::JobsApi;
use crate::runtime::http_time;
use crate::types::{Job, JobStatus};
use crate::{Client, Error, Response};

impl JobsApi<'_> {
    /// Waits until a job has ended.
    ///
    /// Requests its status immediately, then after pauses that grow from 1 to 10 seconds. Gives up after 10
    /// minutes.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let job = client.jobs().wait("0b7f0c3e-5d7e-4c50-9c67-2f9a3a1f7a55").await?;
    /// if let Some(created) = job.links_bulk_create {
    ///     println!("{} links", created.link_ids.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn wait(self, id: impl Into<String>) -> WaitForJob {
        WaitForJob {
            client: self.0.clone(),
            id: id.into(),
            initial_interval: Duration::from_secs(1),
            max_interval: Duration::from_secs(10),
            deadline: Duration::from_secs(600),
        }
    }
}

/// A wait for a job; see [`JobsApi::wait`].
#[derive(Debug)]
#[must_use = "waiting begins when it is awaited"]
pub struct WaitForJob {
    client: Client,
    id: String,
    initial_interval: Duration,
    max_interval: Duration,
    deadline: Duration,
}

impl WaitForJob {
    /// Sets the pause after the first request; 1 second by default. Each pause is 1.5 times the one before.
    pub fn initial_interval(mut self, pause: Duration) -> Self {
        self.initial_interval = pause;
        self
    }

    /// Sets the longest pause; 10 seconds by default. The API may ask for longer ones by `Retry-After`.
    pub fn max_interval(mut self, pause: Duration) -> Self {
        self.max_interval = pause;
        self
    }

    /// Sets the time limit of the whole wait, including the requests; 10 minutes by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    #[inline]
    async fn run(self) -> Result<Job, JobError> {
        let started = Instant::now();
        let mut pause = self.initial_interval;
        let mut last_seen: Option<Job> = None;
        loop {
            let remaining = self.deadline.saturating_sub(started.elapsed());
            let response = match (self.fetch(remaining).await, last_seen) {
                (Ok(response), _) => response,
                (Err(error), Some(job)) if error.is_deadline() => {
                    return Err(JobError::late(job, started));
                }
                (Err(error), _) => return Err(error.into()),
            };
            let retry_after = http_time::retry_after(response.headers());
            let job = response.into_inner();
            match job.status {
                JobStatus::Succeeded => return Ok(job),
                JobStatus::Failed => return Err(JobError::Failed(Box::new(job))),
                _ => {}
            }
            let next = pause
                .min(self.max_interval)
                .max(retry_after.unwrap_or_default());
            // No use in a pause that would pass the deadline.
            if started.elapsed().saturating_add(next) > self.deadline {
                return Err(JobError::late(job, started));
            }
            tokio::time::sleep(next).await;
            pause = pause.saturating_mul(3) / 2;
            last_seen = Some(job);
        }
    }

    /// Requests the job once, within the remaining time.
    #[inline]
    async fn fetch(&self, remaining: Duration) -> Result<Response<Job>, Error> {
        // At least one second, so that a request just before the deadline can succeed.
        let remaining = remaining.max(Duration::from_secs(1));
        let deadline = self.client.shared.defaults.deadline.min(remaining);
        let request = self.client.jobs().get(&self.id);
        request.deadline(deadline).send().await
    }
}

#[cfg(feature = "blocking")]
impl WaitForJob {
    /// Waits without async; can be called from any thread.
    ///
    /// # Errors
    ///
    /// Returns an error if the job failed, has not ended in time, or its status could not be requested; see
    /// [`JobError`].
    pub fn call(self) -> Result<Job, JobError> {
        crate::runtime::wait(self.into_future())?
    }
}

impl IntoFuture for WaitForJob {
    type Output = Result<Job, JobError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// An error of waiting for a job; `?` converts it to an [`Error`].
#[derive(Debug)]
#[non_exhaustive]
pub enum JobError {
    /// The job failed; its field `error` has the cause. None of its links was created.
    Failed(Box<Job>),
    /// The job did not end within the deadline. It continues, and can be waited for again.
    #[non_exhaustive]
    TimedOut {
        /// The job at the last request.
        job: Box<Job>,
        /// The time that it was waited for.
        waited: Duration,
    },
    /// The status could not be requested.
    Call(Error),
}

impl JobError {
    fn late(job: Job, started: Instant) -> Self {
        Self::TimedOut {
            job: Box::new(job),
            waited: started.elapsed(),
        }
    }
}

impl From<Error> for JobError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl From<JobError> for Error {
    fn from(error: JobError) -> Self {
        match error {
            JobError::Call(error) => error,
            JobError::TimedOut { waited, .. } => Self::timeout(crate::Phase::Deadline, waited),
            JobError::Failed(ref job) => {
                let cause = job.error.as_ref();
                let code = cause.map_or("", |cause| &cause.code_type);
                Self::failed(code, error.to_string())
            }
        }
    }
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::TimedOut { job, waited } => {
                write!(
                    f,
                    "job {} has not ended after {waited:.0?}; wait again with `jobs().wait(..)`",
                    job.id
                )
            }
            Self::Failed(job) => {
                let message = job.error.as_ref().map_or("", |error| &error.message);
                let cause = if message.is_empty() {
                    "the API gave no cause"
                } else {
                    message
                };
                write!(f, "job {} failed: {cause}", job.id)
            }
        }
    }
}

impl std::error::Error for JobError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
