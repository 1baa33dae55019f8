// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Jobs of the workspace.

use crate::runtime::{Client, Operation, Request};
use crate::types::Job;

impl Client {
    /// Jobs of the workspace.
    #[inline]
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs(self)
    }
}

/// See [`Client::jobs`].
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'client>(pub(crate) &'client Client);

impl Jobs<'_> {
    /// Returns the status of a background job
    ///
    /// `GET /v1/jobs/{id}`.
    #[doc(alias = "JobsService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetJobs> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// [`Jobs::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetJobs;

impl Operation for GetJobs {
    type Output = Job;
    const ID: &'static str = "JobsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/jobs/{}";
}
