// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Work that the API does in the background; `wait` follows one to its end.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.jobs().get("id").await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Request};
use crate::types::Job;

impl Client {
    /// Work that the API does in the background; `wait` follows one to its end.
    #[inline]
    pub fn jobs(&self) -> JobsApi<'_> {
        JobsApi(self)
    }
}

/// Work that the API does in the background; `wait` follows one to its end.
///
/// See [`Client::jobs`].
#[derive(Clone, Copy, Debug)]
pub struct JobsApi<'client>(pub(crate) &'client Client);

impl JobsApi<'_> {
    /// Returns the status of a background job.
    ///
    /// The result is included after success. Repeat the call until the status is
    /// `JOB_STATUS_FAILED` or `JOB_STATUS_SUCCEEDED`, which are final.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/jobs/{id}`.
    ///
    /// - `id`: Job to retrieve, by the ID received once it was accepted.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.jobs().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Job`].
    #[doc(alias("JobsService_Get", "jobs_service_get", "get_job"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetJob> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// The operation of [`JobsApi::get`].
#[derive(Debug)]
pub struct GetJob;

impl Operation for GetJob {
    type Output = Job;
    const ID: &'static str = "JobsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/jobs/{id}";
}
