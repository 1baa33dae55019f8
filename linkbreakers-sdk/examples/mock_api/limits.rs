//! The rate limit, and the idempotency keys that make retries safe.

use std::collections::HashMap;
use std::time::{Duration, Instant, SystemTime};

use crate::reply::{Incoming, Reply};

const WINDOW: Duration = Duration::from_secs(60);

/// Counts the requests of the current minute.
pub struct Limits {
    limit: u64,
    used: u64,
    /// The start of the window.
    since: Instant,
}

/// The quota after a request was counted.
#[derive(Clone, Copy)]
pub struct Quota {
    limit: u64,
    remaining: u64,
    /// Seconds until the window ends.
    reset: u64,
    exceeded: bool,
}

impl Limits {
    pub fn new(limit: u64) -> Self {
        Self {
            limit,
            used: 0,
            since: Instant::now(),
        }
    }

    /// Counts a request.
    pub fn count(&mut self) -> Quota {
        if self.since.elapsed() >= WINDOW {
            (self.used, self.since) = (0, Instant::now());
        }
        self.used += 1;
        Quota {
            limit: self.limit,
            remaining: self.limit.saturating_sub(self.used),
            reset: WINDOW.saturating_sub(self.since.elapsed()).as_secs() + 1,
            exceeded: self.used > self.limit,
        }
    }
}

impl Quota {
    /// Returns the 429 if the limit is exceeded.
    pub fn refusal(self) -> Option<Reply> {
        self.exceeded.then(|| too_many(self.reset))
    }

    /// Adds the rate limit headers that every response carries.
    pub fn add_headers(self, reply: Reply) -> Reply {
        let now = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        // `ratelimit-reset` is in seconds from now, `x-ratelimit-reset` a Unix time.
        let reset_at = now.as_secs() + self.reset;
        reply
            .header(
                "ratelimit-policy",
                format!("\"default\";q={};w={}", self.limit, WINDOW.as_secs()),
            )
            .header(
                "ratelimit",
                format!("\"default\";r={};t={}", self.remaining, self.reset),
            )
            .header("ratelimit-limit", self.limit.to_string())
            .header("ratelimit-remaining", self.remaining.to_string())
            .header("ratelimit-reset", self.reset.to_string())
            .header("x-ratelimit-limit", self.limit.to_string())
            .header("x-ratelimit-remaining", self.remaining.to_string())
            .header("x-ratelimit-reset", reset_at.to_string())
    }
}

/// The 429 of an exceeded limit, with the seconds to wait.
pub fn too_many(seconds: u64) -> Reply {
    Reply::error(
        429,
        "RATE_LIMIT_EXCEEDED",
        "Too many requests in this minute.",
    )
    .header("retry-after", seconds.to_string())
}

/// The method, path, query and body of a request: requests with equal fingerprints are repetitions.
type Fingerprint = (String, String, Vec<(String, String)>, Vec<u8>);

/// Stored responses, by idempotency key.
#[derive(Default)]
pub struct Replays(HashMap<String, (Fingerprint, Reply)>);

impl Replays {
    /// Returns the stored response of a repeated request, or a 422 if the key was used for another one.
    pub fn find(&self, incoming: &Incoming) -> Option<Reply> {
        let (stored, reply) = self.0.get(incoming.header("idempotency-key")?)?;
        Some(if *stored == fingerprint(incoming) {
            reply.clone().header("idempotent-replayed", "true")
        } else {
            let message = "The idempotency key was used for another request.";
            Reply::error(422, "IDEMPOTENCY_KEY_REUSED", message)
        })
    }

    /// Stores a response, unless it is a transient error: a repetition may then succeed.
    pub fn store(&mut self, incoming: &Incoming, reply: &Reply) {
        let repeatable = matches!(incoming.method.as_str(), "POST" | "PUT" | "PATCH");
        let transient = matches!(reply.status, 401 | 403 | 429) || reply.status >= 500;
        if let (true, false, Some(key)) =
            (repeatable, transient, incoming.header("idempotency-key"))
        {
            self.0
                .insert(key.to_owned(), (fingerprint(incoming), reply.clone()));
        }
    }
}

fn fingerprint(incoming: &Incoming) -> Fingerprint {
    (
        incoming.method.clone(),
        incoming.path.clone(),
        incoming.query.clone(),
        incoming.body.clone(),
    )
}
