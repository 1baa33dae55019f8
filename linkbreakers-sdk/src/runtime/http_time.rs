//! Moments that headers name: seconds from now, Unix times, HTTP dates.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDateTime};
use http::{HeaderMap, header};
use tokio::time::Instant;

/// The longest time that is believed, a hundred years: sums of longer ones would overflow.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// What numbers from here on are Unix times, and from there on in milliseconds.
const UNIX_SECONDS: f64 = 1e9;
const UNIX_MILLIS: f64 = 1e11;

/// The moment after so long a time; far away where the clock cannot tell it.
pub(crate) fn after(from: Instant, time: Duration) -> Instant {
    from.checked_add(time)
        .unwrap_or_else(|| from + time.min(LONGEST))
}

/// Reads `Retry-After`: seconds, fractions of a second included, or an HTTP date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    match number(text) {
        Some(seconds) => Some(duration(seconds)),
        None => Some(from_now(http_date(text)?, headers)),
    }
}

/// Reads the reset of a rate limit: seconds from now or, where it is too large for that, a Unix time.
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

/// A number that is not negative and has an end.
fn number(text: &str) -> Option<f64> {
    let number = text.parse::<f64>().ok()?;
    (text.starts_with(|c: char| c.is_ascii_digit()) && number.is_finite()).then_some(number)
}

fn duration(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).map_or(LONGEST, |time| time.min(LONGEST))
}

/// Time from now to a Unix time; zero where it has passed. Now is what the answer's `Date` says where it
/// says anything, since it is the API's clock that the time is of.
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

/// Reads a date in any of the three forms that HTTP knows; seconds since 1970.
#[allow(clippy::cast_precision_loss, reason = "53 bits of seconds suffice")]
fn http_date(text: &str) -> Option<f64> {
    const OLD: [&str; 2] = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let seconds = match DateTime::parse_from_rfc2822(text) {
        Ok(date) => date.timestamp(),
        Err(_) => {
            let read = |form: &&str| NaiveDateTime::parse_from_str(text, form).ok();
            OLD.iter().find_map(read)?.and_utc().timestamp()
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

    fn http(from_now: i64) -> String {
        let when = chrono::DateTime::<chrono::Utc>::from(SystemTime::now());
        let when = when + chrono::TimeDelta::seconds(from_now);
        when.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let longest = LONGEST.as_secs_f64();
        for (text, range) in [
            ("7", Some(7.0..=7.0)),
            (" 7 ", Some(7.0..=7.0)),
            ("0", Some(0.0..=0.0)),
            ("0.25", Some(0.25..=0.25)),
            (http(50).as_str(), Some(47.0..=50.0)),
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
    fn dates_are_of_the_clock_of_the_api() {
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
        // Without a `Date` it is ours.
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let later = now.expect("after 1970").as_secs() + 40;
        let read = reset(&later.to_string(), &HeaderMap::new()).expect("a reset");
        assert!((38..=40).contains(&read.as_secs()), "{read:?}");
    }

    #[tokio::test]
    async fn moments_do_not_overflow() {
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
