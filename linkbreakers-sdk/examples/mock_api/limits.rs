//! What guards the API besides the token: the rate limit, and keys that make retries safe.

use std::collections::HashMap;
use std::time::{Duration, Instant, SystemTime};

use crate::reply::{Incoming, Reply};

const WINDOW: Duration = Duration::from_secs(60);

/// Requests of the current minute.
pub struct Limits {
    limit: u64,
    used: u64,
    since: Instant,
}

/// What is left of the current minute.
#[derive(Clone, Copy)]
pub struct Left {
    limit: u64,
    left: u64,
    seconds: u64,
    over: bool,
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
    pub fn count(&mut self) -> Left {
        if self.since.elapsed() >= WINDOW {
            (self.used, self.since) = (0, Instant::now());
        }
        self.used += 1;
        Left {
            limit: self.limit,
            left: self.limit.saturating_sub(self.used),
            seconds: WINDOW.saturating_sub(self.since.elapsed()).as_secs() + 1,
            over: self.used > self.limit,
        }
    }
}

impl Left {
    /// The refusal, where the limit is passed.
    pub fn refusal(self) -> Option<Reply> {
        self.over.then(|| too_many(self.seconds))
    }

    /// Adds the headers that every answer carries.
    pub fn note(self, reply: Reply) -> Reply {
        let now = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        let reset = now.as_secs() + self.seconds;
        reply
            .header(
                "ratelimit-policy",
                format!("\"default\";q={};w={}", self.limit, WINDOW.as_secs()),
            )
            .header(
                "ratelimit",
                format!("\"default\";r={};t={}", self.left, self.seconds),
            )
            .header("ratelimit-limit", self.limit.to_string())
            .header("ratelimit-remaining", self.left.to_string())
            .header("ratelimit-reset", self.seconds.to_string())
            .header("x-ratelimit-limit", self.limit.to_string())
            .header("x-ratelimit-remaining", self.left.to_string())
            .header("x-ratelimit-reset", reset.to_string())
    }
}

/// The answer past the limit.
pub fn too_many(seconds: u64) -> Reply {
    Reply::error(
        429,
        "RATE_LIMIT_EXCEEDED",
        "Too many requests in this minute.",
    )
    .header("retry-after", seconds.to_string())
}

/// A request as far as two of them are the same.
type Print = (String, String, Vec<(String, String)>, Vec<u8>);

/// Answers by idempotency key.
#[derive(Default)]
pub struct Replays(HashMap<String, (Print, Reply)>);

impl Replays {
    /// The stored answer of a repeated request, or the refusal of a key used for another one.
    pub fn find(&self, incoming: &Incoming) -> Option<Reply> {
        let (print, reply) = self.0.get(incoming.header("idempotency-key")?)?;
        Some(if *print == of(incoming) {
            reply.clone().header("idempotent-replayed", "true")
        } else {
            let message = "The idempotency key was used for another request.";
            Reply::error(422, "IDEMPOTENCY_KEY_REUSED", message)
        })
    }

    /// Stores an answer, unless it is one of those that may come out differently next time.
    pub fn store(&mut self, incoming: &Incoming, reply: &Reply) {
        let repeatable = matches!(incoming.method.as_str(), "POST" | "PUT" | "PATCH");
        let passing = matches!(reply.status, 401 | 403 | 429) || reply.status >= 500;
        if let (true, false, Some(key)) = (repeatable, passing, incoming.header("idempotency-key"))
        {
            self.0.insert(key.to_owned(), (of(incoming), reply.clone()));
        }
    }
}

fn of(incoming: &Incoming) -> Print {
    (
        incoming.method.clone(),
        incoming.path.clone(),
        incoming.query.clone(),
        incoming.body.clone(),
    )
}
