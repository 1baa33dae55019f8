//! Rate limits as the API states them in its headers.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::DateTime;
use http::{HeaderMap, HeaderName, header};

/// What an answer says about the rate limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed per window.
    pub limit: Option<u64>,
    /// Requests left in the current window.
    pub remaining: Option<u64>,
    /// Time until the window ends, counted from the answer.
    pub reset: Option<Duration>,
    /// Length of the window.
    pub window: Option<Duration>,
}

// Names that are ready: every answer is searched for them.
static LIMIT: HeaderName = HeaderName::from_static("ratelimit");
static POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
/// Headers with one number each: limit, remaining, reset.
static NUMBERS: [[HeaderName; 3]; 2] = [
    [
        HeaderName::from_static("ratelimit-limit"),
        HeaderName::from_static("ratelimit-remaining"),
        HeaderName::from_static("ratelimit-reset"),
    ],
    [
        HeaderName::from_static("x-ratelimit-limit"),
        HeaderName::from_static("x-ratelimit-remaining"),
        HeaderName::from_static("x-ratelimit-reset"),
    ],
];

impl RateLimit {
    /// Reads `RateLimit`, `RateLimit-Policy`, `RateLimit-*` and `X-RateLimit-*`, each filling in what
    /// those before it do not say.
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let mut read = Self::default();
        if let Some(text) = text(headers, &LIMIT) {
            read.fields(
                text,
                &[("r", "remaining"), ("t", "reset"), ("limit", "limit")],
            );
        }
        if let Some(text) = text(headers, &POLICY) {
            read.fields(text, &[("q", "limit"), ("w", "window")]);
        }
        for [limit, remaining, reset] in &NUMBERS {
            if read.limit.is_some() && read.remaining.is_some() && read.reset.is_some() {
                break;
            }
            let number = |name| text(headers, name)?.parse().ok();
            read.limit = read.limit.or_else(|| number(limit));
            read.remaining = read.remaining.or_else(|| number(remaining));
            read.reset = read.reset.or_else(|| number(reset).map(until));
        }
        (read != Self::default()).then_some(read)
    }

    /// Reads `"name";r=1;t=2`, `100;w=60` and `limit=100, remaining=1, reset=2`; of several policies the
    /// first. Each key is read by its own name and by its short one.
    fn fields(&mut self, text: &str, names: &[(&str, &str)]) {
        for (i, part) in text.split([';', ',']).enumerate() {
            let (key, value) = part.split_once('=').unwrap_or(("", part));
            let (key, value) = (key.trim(), value.trim().trim_matches('"'));
            let Ok(number) = value.parse::<u64>() else {
                // The name of a second policy.
                if i > 0 && key.is_empty() {
                    break;
                }
                continue;
            };
            let name = names.iter().find(|(short, _)| *short == key);
            match name.map_or(key, |(_, long)| long) {
                "" if i == 0 => self.limit = self.limit.or(Some(number)),
                "limit" => self.limit = self.limit.or(Some(number)),
                "remaining" => self.remaining = self.remaining.or(Some(number)),
                "reset" => self.reset = self.reset.or(Some(until(number))),
                "window" => self.window = self.window.or(Some(Duration::from_secs(number))),
                _ => {}
            }
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// A reset is in seconds from now or, where it is too large for that, a Unix time.
fn until(seconds: u64) -> Duration {
    if seconds < 1_000_000_000 {
        Duration::from_secs(seconds)
    } else {
        since_epoch(seconds)
    }
}

/// Time from now to a Unix time; zero where it has passed.
fn since_epoch(seconds: u64) -> Duration {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Duration::from_secs(seconds).saturating_sub(now)
}

/// Reads `Retry-After`: seconds, fractions of a second included, or an HTTP date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = text(headers, &header::RETRY_AFTER)?;
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let date = DateTime::parse_from_rfc2822(text).ok()?;
    Some(since_epoch(u64::try_from(date.timestamp()).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
        list.iter()
            .map(|(name, value)| {
                let value = HeaderValue::from_str(value).expect("visible");
                (HeaderName::from_static(name), value)
            })
            .collect()
    }

    #[test]
    fn rate_limits_are_read_in_every_dialect() {
        let all = RateLimit {
            limit: Some(720),
            remaining: Some(3),
            reset: Some(Duration::from_secs(30)),
            window: Some(Duration::from_secs(60)),
        };
        let no_window = RateLimit {
            window: None,
            ..all
        };
        for (list, expected) in [
            (
                &[
                    ("ratelimit", "\"default\";r=3;t=30"),
                    ("ratelimit-policy", "\"default\";q=720;w=60"),
                ][..],
                Some(all),
            ),
            (
                &[
                    ("ratelimit", "limit=720, remaining=3, reset=30"),
                    ("ratelimit-policy", "720;w=60"),
                ],
                Some(all),
            ),
            (
                &[
                    ("ratelimit", "\"a\";r=3;t=30, \"b\";r=1;t=9"),
                    ("ratelimit-policy", "\"a\";q=720;w=60, \"b\";q=5;w=1"),
                ],
                Some(all),
            ),
            (
                &[
                    ("ratelimit-limit", "720"),
                    ("ratelimit-remaining", "3"),
                    ("ratelimit-reset", "30"),
                ],
                Some(no_window),
            ),
            (
                &[
                    ("x-ratelimit-limit", "720"),
                    ("x-ratelimit-remaining", "3"),
                    ("x-ratelimit-reset", "30"),
                ],
                Some(no_window),
            ),
            (&[("ratelimit", "?"), ("ratelimit-limit", "many")], None),
            (&[], None),
        ] {
            assert_eq!(RateLimit::read(&headers(list)), expected, "{list:?}");
        }
    }

    #[test]
    fn a_reset_may_be_a_unix_time() {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .expect("after 1970")
            .as_secs();
        let read = RateLimit::read(&headers(&[("x-ratelimit-reset", &(now + 40).to_string())]));
        let reset = read.and_then(|read| read.reset).expect("a reset");
        assert!((38..=40).contains(&reset.as_secs()), "{reset:?}");
        let past = RateLimit::read(&headers(&[("x-ratelimit-reset", &(now - 40).to_string())]));
        assert_eq!(past.and_then(|read| read.reset), Some(Duration::ZERO));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let soon =
            chrono::DateTime::<chrono::Utc>::from(SystemTime::now() + Duration::from_secs(50))
                .format("%a, %d %b %Y %H:%M:%S GMT")
                .to_string();
        for (text, range) in [
            ("7", Some(7.0..=7.0)),
            ("0.25", Some(0.25..=0.25)),
            (soon.as_str(), Some(47.0..=50.0)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", Some(0.0..=0.0)),
            ("soon", None),
            ("-1", None),
        ] {
            let read =
                retry_after(&headers(&[("retry-after", text)])).map(|after| after.as_secs_f64());
            match range {
                Some(range) => assert!(
                    read.is_some_and(|read| range.contains(&read)),
                    "{text}: {read:?}"
                ),
                None => assert_eq!(read, None, "{text}"),
            }
        }
    }
}
