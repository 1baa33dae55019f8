// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

/// Operation that runs in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Time the job ended; unset until then.
    pub completed_at: Option<DateTime<Utc>>,
    /// Time the job was taken on.
    pub created_at: Option<DateTime<Utc>>,
    /// Cause of the failure.
    ///
    /// Present if `status` is `JOB_STATUS_FAILED`.
    pub error: Option<Box<JobError>>,
    /// UUID of the job.
    pub id: String,
    /// Number of items in the submission.
    pub item_count: i32,
    /// Outcome of a `JOB_TYPE_LINKS_BULK_CREATE` job.
    ///
    /// Present once it has succeeded.
    pub links_bulk_create: Option<Box<LinksBulkCreateResult>>,
    /// Stage the job is at.
    pub status: JobStatus,
    /// Path to poll for progress.
    pub status_url: String,
    /// Kind of work the job performs.
    pub type_: JobType,
}

object!(Job {
    "completedAt" => completed_at,
    "createdAt" => created_at,
    "error" => error,
    "id" => id = default,
    "itemCount" => item_count = default,
    "linksBulkCreate" => links_bulk_create,
    "status" => status = default,
    "statusUrl" => status_url = default,
    "type" => type_ = default,
});

/// Cause of a job's failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobError {
    /// Error code, which is stable.
    ///
    /// Identical to the `codeType` of the equivalent synchronous call.
    pub code_type: String,
    /// Explanation of the failure, for people.
    pub message: String,
}

object!(JobError {
    "codeType" => code_type = default,
    "message" => message = default,
});

open_enum!(
    /// Stage a job is at.
    JobStatus or Unspecified {
        /// No status given.
        Unspecified = "JOB_STATUS_UNSPECIFIED",
        /// Accepted, but not started.
        Pending = "JOB_STATUS_PENDING",
        /// In progress.
        Running = "JOB_STATUS_RUNNING",
        /// Done; the result is available.
        Succeeded = "JOB_STATUS_SUCCEEDED",
        /// Ended without creating anything; `error` gives the cause.
        Failed = "JOB_STATUS_FAILED",
    }
);

open_enum!(
    /// Kind of work a job performs.
    JobType or Unspecified {
        /// No type given.
        Unspecified = "JOB_TYPE_UNSPECIFIED",
        /// Creation of links in bulk, from `POST /v1/links/bulk/jobs`.
        LinksBulkCreate = "JOB_TYPE_LINKS_BULK_CREATE",
    }
);

/// Outcome of a `JOB_TYPE_LINKS_BULK_CREATE` job.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksBulkCreateResult {
    /// Ids of the new links, in the order of the submission.
    ///
    /// `GET /v1/links/{id}` returns each.
    pub link_ids: List<String>,
}

object!(LinksBulkCreateResult {
    "linkIds" => link_ids,
});
