//! Parses the rate limit that a response states in its headers.
//!
//! There is no final standard, so every dialect is read: the drafts of the IETF (`RateLimit` with
//! `RateLimit-Policy`, earlier `RateLimit-Limit`, `-Remaining` and `-Reset`) and the older `X-RateLimit-*`.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, HeaderName};

use crate::runtime::http_time;

/// The rate limit that a response states.
///
/// If it states several, this is the one that allows the fewest requests from here on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed per window.
    pub limit: Option<u64>,
    /// Requests left in the current window.
    pub remaining: Option<u64>,
    /// Time until the window ends, counted from the response.
    pub reset: Option<Duration>,
    /// The length of the window.
    pub window: Option<Duration>,
}

const STATE: HeaderName = HeaderName::from_static("ratelimit");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
/// Headers with one number each: limit, remaining, reset.
const NUMBERS: [[&str; 3]; 2] = [
    ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"],
    [
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
    ],
];

impl RateLimit {
    /// Reads `RateLimit`, `RateLimit-Policy`, `RateLimit-*` and `X-RateLimit-*`, in this order. Each fills in
    /// only values that those before it left open.
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        if let Some(plain) = Self::read_plain(headers) {
            return Some(plain);
        }
        let mut read = Self::default();
        let mut name = None;
        let state = field_value(headers, STATE.as_str());
        if let Some(tightest) = state
            .iter()
            .flat_map(|value| statements(value, headers))
            .reduce(|one, other| one.tighter(other))
        {
            (name, read) = (tightest.name, tightest.limit);
        }
        let policies = field_value(headers, POLICY.as_str());
        let mut policies = policies.iter().flat_map(|value| statements(value, headers));
        if let Some(first) = policies.next() {
            let same = |policy: &Statement<'_>| name.is_none() || policy.name == name;
            let matching = if same(&first) {
                None
            } else {
                policies.find(same)
            };
            read.fill(&matching.unwrap_or(first).limit);
        }
        for [limit, remaining, reset] in NUMBERS {
            if read.limit.is_some() && read.remaining.is_some() && read.reset.is_some() {
                break;
            }
            // Some APIs list the limit first and then its policies: `100, 100;w=60`.
            if let Some(value) = field_value(headers, limit) {
                let mut stated = statements(&value, headers).map(|stated| stated.limit);
                if let Some(mut first) = stated.next() {
                    let policy = stated.find(|policy| policy.limit == first.limit);
                    first.window = first.window.or(policy.and_then(|policy| policy.window));
                    read.fill(&first);
                }
            }
            let first = |name| {
                let value = field_value(headers, name)?;
                Some(value.split(',').next()?.trim().to_owned())
            };
            read.remaining = read.remaining.or_else(|| first(remaining)?.parse().ok());
            read.reset = read
                .reset
                .or_else(|| http_time::reset(&first(reset)?, headers));
        }
        (read != Self::default()).then_some(read)
    }

    /// Reads the form that this API and most others send, `"name";r=3;t=30` with `"name";q=720;w=60`. Each call
    /// reads these headers, and this takes a fifth of the time of the general way; of any other form returns
    /// none.
    fn read_plain(headers: &HeaderMap) -> Option<Self> {
        let [state, policy] = [&STATE, &POLICY].map(|name| {
            let mut lines = headers.get_all(name).iter();
            let line = lines.next()?.to_str().ok()?;
            lines.next().is_none().then(|| plain_pair(line)).flatten()
        });
        let ((name, [(b'r', remaining), (b't', reset)]), (of, [(b'q', limit), (b'w', window)])) =
            (state?, policy?)
        else {
            return None;
        };
        (name == of).then(|| Self {
            limit: Some(limit),
            remaining: Some(remaining),
            reset: Some(Duration::from_secs(reset)),
            window: Some(Duration::from_secs(window)),
        })
    }

    /// Fills in from `other` the values that are unset.
    fn fill(&mut self, other: &Self) {
        self.limit = self.limit.or(other.limit);
        self.remaining = self.remaining.or(other.remaining);
        self.reset = self.reset.or(other.reset);
        self.window = self.window.or(other.window);
    }

    /// Returns the requests per second that are left until the reset.
    #[allow(clippy::cast_precision_loss, reason = "it is only compared")]
    fn requests_per_second(&self) -> f64 {
        let left = self.remaining.map_or(f64::INFINITY, |left| left as f64);
        left / self.reset.map_or(1.0, |reset| reset.as_secs_f64()).max(1.0)
    }
}

/// One limit of a header, with its name if it has one.
#[derive(Clone, Copy, Debug, Default)]
struct Statement<'a> {
    name: Option<&'a str>,
    limit: RateLimit,
}

impl<'a> Statement<'a> {
    /// Returns the one that allows fewer requests; of two that allow none, the one with the later reset.
    fn tighter(self, other: Self) -> Self {
        let key = |of: &Self| {
            (
                of.limit.requests_per_second(),
                std::cmp::Reverse(of.limit.reset),
            )
        };
        if key(&other) < key(&self) {
            other
        } else {
            self
        }
    }

    /// Reads one parameter of `"name";r=1;t=2`, `100;w=60` or `limit=100`, by its long or short name. A value
    /// that is not a number is skipped.
    fn read_param(&mut self, param: &'a str, headers: &HeaderMap) {
        let param = param.trim();
        let pair = param.split_once('=').filter(|_| !param.starts_with('"'));
        let (key, value) = pair.unwrap_or(("", param));
        let (key, value) = (key.trim(), value.trim().trim_matches('"'));
        let number = || value.parse::<u64>().ok();
        let limit = &mut self.limit;
        match key {
            "" if number().is_none() => self.name = self.name.or(Some(value)),
            "" | "limit" | "q" => limit.limit = limit.limit.or_else(number),
            "remaining" | "r" => limit.remaining = limit.remaining.or_else(number),
            "reset" | "t" => limit.reset = limit.reset.or_else(|| http_time::reset(value, headers)),
            "window" | "w" => {
                let seconds = || number().map(|seconds| Duration::from_secs(seconds.min(1 << 31)));
                limit.window = limit.window.or_else(seconds);
            }
            _ => {}
        }
    }
}

/// Splits `"name";a=1;b=2`. Numbers have up to six digits, since more may be a moment and not a time span.
fn plain_pair(line: &str) -> Option<(&str, [(u8, u64); 2])> {
    let (name, rest) = line.strip_prefix('"')?.split_once('"')?;
    let (one, other) = rest.strip_prefix(';')?.split_once(';')?;
    let param = |text: &str| match text.as_bytes() {
        [key, b'=', digits @ ..] if matches!(digits.len(), 1..=6) => {
            let number = digits.iter().try_fold(0, |number, byte| {
                byte.is_ascii_digit()
                    .then(|| number * 10 + u64::from(byte - b'0'))
            });
            Some((*key, number?))
        }
        _ => None,
    };
    Some((name, [param(one)?, param(other)?]))
}

/// Returns the limits that a header states. `limit=100, remaining=1, reset=2`, of an early draft, is one.
fn statements<'a>(
    value: &'a str,
    headers: &'a HeaderMap,
) -> impl Iterator<Item = Statement<'a>> + 'a {
    let mut members = split_unquoted(value, ',').peekable();
    std::iter::from_fn(move || {
        let mut statement = Statement::default();
        let member = members.next()?;
        let is_pair = |member: &&str| {
            let mut params = split_unquoted(member, ';').map(str::trim_start);
            params
                .next()
                .is_some_and(|param| param.contains('=') && !param.starts_with('"'))
        };
        split_unquoted(member, ';').for_each(|param| statement.read_param(param, headers));
        if is_pair(&member) {
            while let Some(member) = members.next_if(is_pair) {
                split_unquoted(member, ';').for_each(|param| statement.read_param(param, headers));
            }
        }
        Some(statement)
    })
}

/// Splits a string at separators outside of quotes.
fn split_unquoted(value: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    value.split(move |c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
}

/// Returns the value of a header. Several lines of one name are joined by commas (RFC 9110, 5.2).
fn field_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<Cow<'a, str>> {
    let mut lines = headers
        .get_all(name)
        .iter()
        .filter_map(|line| line.to_str().ok());
    let first = Cow::Borrowed(lines.next()?);
    Some(lines.fold(first, |all, line| format!("{all}, {line}").into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in list {
            let value = HeaderValue::from_str(value).expect("visible");
            headers.append(HeaderName::from_static(name), value);
        }
        headers
    }

    /// Builds a limit from limit, remaining, reset and window; a negative number is none.
    fn rate_limit(numbers: [i64; 4]) -> RateLimit {
        let [limit, remaining, reset, window] = numbers.map(|number| u64::try_from(number).ok());
        RateLimit {
            limit,
            remaining,
            reset: reset.map(Duration::from_secs),
            window: window.map(Duration::from_secs),
        }
    }

    #[test]
    fn rate_limits_are_read_in_every_dialect() {
        const STATE: &str = "ratelimit";
        const POLICY: &str = "ratelimit-policy";
        for (list, expected) in [
            // The latest draft.
            (
                &[
                    (STATE, "\"default\";r=3;t=30"),
                    (POLICY, "\"default\";q=720;w=60"),
                ][..],
                [720, 3, 30, 60],
            ),
            (
                &[
                    (STATE, "\"a\";t=30;r=3;pk=:YQ==:"),
                    (POLICY, "\"a\";w=60;qu=\"requests\";q=720"),
                ],
                [720, 3, 30, 60],
            ),
            (&[(STATE, "default;r=3;t=30")], [-1, 3, 30, -1]),
            (&[(POLICY, "\"default\";q=720;w=60")], [720, -1, -1, 60]),
            // Earlier drafts, and the headers before them.
            (
                &[
                    (STATE, "limit=720, remaining=3, reset=30"),
                    (POLICY, "720;w=60"),
                ],
                [720, 3, 30, 60],
            ),
            (
                &[
                    (STATE, "limit=720,remaining=3,reset=30"),
                    (POLICY, "720;w=60, 9;w=1"),
                ],
                [720, 3, 30, 60],
            ),
            (
                &[
                    ("ratelimit-limit", "720"),
                    ("ratelimit-remaining", "3"),
                    ("ratelimit-reset", "30"),
                ],
                [720, 3, 30, -1],
            ),
            (
                &[
                    ("x-ratelimit-limit", "720"),
                    ("x-ratelimit-remaining", "3"),
                    ("x-ratelimit-reset", "30"),
                ],
                [720, 3, 30, -1],
            ),
            (
                &[
                    ("x-ratelimit-limit", "10, 10;w=1;name=\"a\", 720;w=60"),
                    ("x-ratelimit-remaining", "3"),
                ],
                [10, 3, -1, 1],
            ),
            // Values that one header leaves open are taken from the next.
            (
                &[
                    (STATE, "\"a\";r=3"),
                    ("ratelimit-limit", "720"),
                    ("ratelimit-remaining", "9"),
                    ("x-ratelimit-reset", "30"),
                ],
                [720, 3, 30, -1],
            ),
            // Several limits: the one that allows the fewest requests, with the policy of its name.
            (
                &[
                    (STATE, "\"a\";r=3;t=30, \"b\";r=1;t=9"),
                    (POLICY, "\"a\";q=720;w=60, \"b\";q=5;w=1"),
                ],
                [720, 3, 30, 60],
            ),
            (
                &[
                    (STATE, "\"b\";r=4;t=1, \"a\";r=30;t=60"),
                    (POLICY, "\"b\";q=5;w=1, \"a\";q=720;w=60"),
                ],
                [720, 30, 60, 60],
            ),
            (
                &[
                    (STATE, "\"a\";r=0;t=9, \"b\";r=0;t=60"),
                    (POLICY, "\"a\";q=1;w=9"),
                    (POLICY, "\"b\";q=5;w=60"),
                ],
                [5, 0, 60, 60],
            ),
            (
                &[(STATE, "\"a\";r=9;t=9"), (STATE, "\"b\";r=0;t=60")],
                [-1, 0, 60, -1],
            ),
            // Quoted names are not parsed.
            (
                &[
                    (STATE, "\"a;r=1, b;t=2\";r=3;t=30"),
                    (POLICY, "\"x\";q=1;w=1, \"a;r=1, b;t=2\";q=720;w=60"),
                ],
                [720, 3, 30, 60],
            ),
            // Malformed values.
            (
                &[(STATE, "\"a\";r=-1;t=x;r=3"), (POLICY, "\"a\";q=;w=60;;")],
                [-1, 3, -1, 60],
            ),
            (
                &[(POLICY, "\"a\";q=10;w=18446744073709551615")],
                [10, -1, -1, 1 << 31],
            ),
            (
                &[
                    (STATE, "\"a;r=3;t=30"),
                    ("ratelimit-limit", "many"),
                    ("x-ratelimit-reset", "-3"),
                ],
                [-1; 4],
            ),
            (&[(STATE, ",;,=;\"")], [-1; 4]),
            (&[(STATE, "")], [-1; 4]),
            (&[], [-1; 4]),
        ] {
            let expected =
                Some(rate_limit(expected)).filter(|limit| *limit != RateLimit::default());
            assert_eq!(RateLimit::read(&headers(list)), expected, "{list:?}");
        }
    }
}
