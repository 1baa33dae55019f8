//! Waiting for background jobs.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::jobs::Jobs;
use crate::runtime::http_time;
use crate::types::{Job, JobStatus};
use crate::{Client, Error, Response};

impl Jobs<'_> {
    /// Waits until a job has ended.
    ///
    /// Asks for its status, at first after a second and then ever less often, up to every ten seconds;
    /// gives up after ten minutes.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let job = client.jobs().wait("0b7f0c3e-5d7e-4c50-9c67-2f9a3a1f7a55").await?;
    /// println!("{:?}", job.links_bulk_create.map(|result| result.link_ids));
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

/// Waits for a job; see [`Jobs::wait`].
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
    /// The pause after the first look; 1 second by default. Each pause is half as long again.
    pub fn initial_interval(mut self, pause: Duration) -> Self {
        self.initial_interval = pause;
        self
    }

    /// The longest pause; 10 seconds by default.
    pub fn max_interval(mut self, pause: Duration) -> Self {
        self.max_interval = pause;
        self
    }

    /// How long to wait at all, the calls included; 10 minutes by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    #[inline]
    async fn run(self) -> Result<Job, JobError> {
        let begun = Instant::now();
        let mut pause = self.initial_interval;
        let mut seen: Option<Job> = None;
        loop {
            let left = self.deadline.saturating_sub(begun.elapsed());
            let response = match (self.look(left).await, seen) {
                (Ok(response), _) => response,
                (Err(error), Some(job)) if error.is_deadline() => {
                    return Err(JobError::late(job, begun));
                }
                (Err(error), _) => return Err(error.into()),
            };
            let asked = http_time::retry_after(response.headers());
            let job = response.into_inner();
            match job.status {
                Some(JobStatus::Succeeded) => return Ok(job),
                Some(JobStatus::Failed) => return Err(JobError::Failed(Box::new(job))),
                _ => {}
            }
            let next = pause.min(self.max_interval).max(asked.unwrap_or_default());
            if begun.elapsed().saturating_add(next) > self.deadline {
                return Err(JobError::late(job, begun));
            }
            tokio::time::sleep(next).await;
            pause = pause.saturating_mul(3) / 2;
            seen = Some(job);
        }
    }

    /// Asks for the job once, with what is left of the time.
    #[inline]
    async fn look(&self, left: Duration) -> Result<Response<Job>, Error> {
        // Even one that is made at the last moment has a second.
        let left = left.max(Duration::from_secs(1));
        let deadline = self.client.shared.defaults.deadline.min(left);
        let request = self.client.jobs().get(&self.id);
        request.deadline(deadline).send().await
    }
}

#[cfg(feature = "blocking")]
impl WaitForJob {
    /// Waits without async; can be called from anywhere.
    ///
    /// # Errors
    ///
    /// See [`JobError`].
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

/// Why waiting for a job ended without its success; becomes an [`Error`] with `?`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JobError {
    /// The job failed; its `error` says why. None of its links was created.
    Failed(Box<Job>),
    /// The job had not ended when time was up; it goes on, and can be waited for again.
    #[non_exhaustive]
    Late {
        /// The job as it was last seen.
        job: Box<Job>,
        /// How long it was waited for.
        waited: Duration,
    },
    /// The status could not be asked for.
    Call(Error),
}

impl JobError {
    fn late(job: Job, begun: Instant) -> Self {
        Self::Late {
            job: Box::new(job),
            waited: begun.elapsed(),
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
            JobError::Late { waited, .. } => Self::timeout(crate::Phase::Deadline, waited),
            JobError::Failed(ref job) => {
                let cause = job.error.as_ref();
                let code = cause.and_then(|cause| cause.code_type.clone());
                Self::failed(code.unwrap_or_default(), error.to_string())
            }
        }
    }
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Late { job, waited } => {
                let id = job.id.as_deref().unwrap_or_default();
                write!(f, "job {id} had not ended after {waited:.0?}")
            }
            Self::Failed(job) => {
                let cause = job
                    .error
                    .as_ref()
                    .and_then(|error| error.message.as_deref());
                let id = job.id.as_deref().unwrap_or_default();
                write!(f, "job {id} failed: {}", cause.unwrap_or("no cause given"))
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
