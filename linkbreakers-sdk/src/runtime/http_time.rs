//! Parses times in headers: seconds from now, Unix times, HTTP dates.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDateTime};
use http::{HeaderMap, header};
use tokio::time::Instant;

/// Longer times are cut to this, a hundred years: sums with longer ones would overflow.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Larger numbers are Unix times in seconds; seconds from now are never 30 years.
const UNIX_SECONDS: f64 = 1e9;
/// Larger numbers are Unix times in milliseconds.
const UNIX_MILLIS: f64 = 1e11;

/// Adds a duration to an instant; the sum is a hundred years later if the clock cannot represent it.
pub(crate) fn after(from: Instant, time: Duration) -> Instant {
    from.checked_add(time)
        .unwrap_or_else(|| from + time.min(LONGEST))
}

/// Parses `Retry-After` (RFC 9110, section 10.2.3): seconds or an HTTP date. Accepts fractions of a second,
/// too, although the RFC has none, and the header `retry-after-ms` of some APIs, which is more precise.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let millis = headers
        .get("retry-after-ms")
        .and_then(|millis| millis.to_str().ok());
    if let Some(millis) = millis.and_then(|millis| number(millis.trim())) {
        return Some(duration(millis / 1000.0));
    }
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    match number(text) {
        Some(seconds) => Some(duration(seconds)),
        None => Some(from_now(http_date(text)?, headers)),
    }
}

/// Parses the reset of a rate limit: seconds from now or a Unix time, depending on its size.
pub(crate) fn reset(text: &str, headers: &HeaderMap) -> Option<Duration> {
    let number = number(text)?;
    Some(if number < UNIX_SECONDS {
        duration(number)
    } else if number < UNIX_MILLIS {
        from_now(number, headers)
    } else {
        from_now(number / 1000.0, headers)
    })
}

/// Parses a finite number that is not negative.
fn number(text: &str) -> Option<f64> {
    let number = text.parse::<f64>().ok()?;
    (text.starts_with(|c: char| c.is_ascii_digit()) && number.is_finite()).then_some(number)
}

/// Converts seconds, cut to [`LONGEST`].
fn duration(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).map_or(LONGEST, |time| time.min(LONGEST))
}

/// Returns the time from now to a Unix time; zero if it has passed.
///
/// Takes now from the response's `Date` if there is one: the API computed the time by its own clock, and the
/// clock of this machine may differ.
fn from_now(seconds: f64, headers: &HeaderMap) -> Duration {
    let sent = headers.get(header::DATE).and_then(|date| {
        let text = date.to_str().ok()?;
        http_date(text.trim())
    });
    let now = sent.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.unwrap_or_default().as_secs_f64()
    });
    duration((seconds - now).max(0.0))
}

/// Parses a date in one of HTTP's three formats (RFC 9110, section 5.6.7); returns seconds since 1970.
#[allow(clippy::cast_precision_loss, reason = "53 bits of seconds suffice")]
fn http_date(text: &str) -> Option<f64> {
    // The obsolete formats, which recipients must still accept: RFC 850 and C's `asctime`.
    const OLD: [&str; 2] = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let seconds = match DateTime::parse_from_rfc2822(text) {
        Ok(date) => date.timestamp(),
        Err(_) => {
            let parse = |form: &&str| NaiveDateTime::parse_from_str(text, form).ok();
            OLD.iter().find_map(parse)?.and_utc().timestamp()
        }
    };
    Some(seconds as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &str)| {
            let value = HeaderValue::from_str(value).expect("visible");
            (http::HeaderName::from_static(name), value)
        };
        list.iter().map(pair).collect()
    }

    fn http_date_in(seconds: i64) -> String {
        let now = chrono::DateTime::<chrono::Utc>::from(SystemTime::now());
        let date = now + chrono::TimeDelta::seconds(seconds);
        date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let longest = LONGEST.as_secs_f64();
        for (text, range) in [
            ("7", Some(7.0..=7.0)),
            (" 7 ", Some(7.0..=7.0)),
            ("0", Some(0.0..=0.0)),
            ("0.25", Some(0.25..=0.25)),
            (http_date_in(50).as_str(), Some(47.0..=50.0)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", Some(0.0..=0.0)),
            ("Wednesday, 21-Oct-15 07:28:00 GMT", Some(0.0..=0.0)),
            ("Wed Oct 21 07:28:00 2015", Some(0.0..=0.0)),
            ("Sun Nov  6 08:49:37 1994", Some(0.0..=0.0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(longest..=longest)),
            ("18446744073709551615", Some(longest..=longest)),
            ("1e19", Some(longest..=longest)),
            ("1e300", Some(longest..=longest)),
            ("", None),
            ("soon", None),
            ("-1", None),
            ("nan", None),
            ("inf", None),
            ("Wed, 41 Oct 2015 07:28:00 GMT", None),
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

    #[test]
    fn milliseconds_come_first() {
        for (millis, seconds, expected) in [
            ("250", "7", Some(0.25)),
            (" 1500 ", "7", Some(1.5)),
            ("soon", "7", Some(7.0)),
            ("-1", "7", Some(7.0)),
            ("0", "7", Some(0.0)),
        ] {
            let list = [("retry-after-ms", millis), ("retry-after", seconds)];
            let read = retry_after(&headers(&list)).map(|after| after.as_secs_f64());
            assert_eq!(read, expected, "{millis}");
        }
    }

    #[test]
    fn dates_are_relative_to_the_clock_of_the_api() {
        for (date, expected) in [
            ("Wed, 21 Oct 2015 07:27:30 GMT", 30),
            ("Wed, 21 Oct 2015 07:28:30 GMT", 0),
        ] {
            let list = [
                ("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"),
                ("date", date),
            ];
            let read = retry_after(&headers(&list));
            assert_eq!(read, Some(Duration::from_secs(expected)), "{date}");
        }
        let date = headers(&[("date", "Wed, 21 Oct 2015 07:28:00 GMT")]);
        let seconds = http_date("Wed, 21 Oct 2015 07:28:00 GMT").expect("a date");
        for (text, expected) in [
            ("40".to_owned(), Some(40.0)),
            (format!("{}", seconds + 40.0), Some(40.0)),
            (format!("{}", seconds + 40.5), Some(40.5)),
            (format!("{}", (seconds + 40.0) * 1000.0), Some(40.0)),
            (format!("{}", seconds - 40.0), Some(0.0)),
            (u64::MAX.to_string(), Some(LONGEST.as_secs_f64())),
            ("-40".to_owned(), None),
        ] {
            let read = reset(&text, &date).map(|reset| reset.as_secs_f64());
            assert_eq!(read, expected, "{text}");
        }
        // Without a `Date` it is relative to the clock of this machine.
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let later = now.expect("after 1970").as_secs() + 40;
        let read = reset(&later.to_string(), &HeaderMap::new()).expect("a reset");
        assert!((38..=40).contains(&read.as_secs()), "{read:?}");
    }

    #[tokio::test]
    async fn sums_do_not_overflow() {
        let now = Instant::now();
        assert_eq!(
            after(now, Duration::from_secs(1)) - now,
            Duration::from_secs(1)
        );
        let far = after(now, Duration::MAX);
        assert!(far - now >= LONGEST);
        assert!(after(far, Duration::MAX) >= far);
    }
}
