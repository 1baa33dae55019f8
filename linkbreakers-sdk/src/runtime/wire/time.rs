//! Times and dates as RFC 3339 strings; an empty string means that the value is missing.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, Utc};
use serde::de::{self, Deserialize, Deserializer};
use serde::ser::Serializer;

use super::context::fit;
use super::{Str, Wire};

/// Formats a time for sending: RFC 3339 in UTC, with as many decimals as needed.
pub(crate) fn to_text(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Parses RFC 3339 and its usual misspellings: an offset without a colon or minutes, no seconds, a blank or a
/// small `t` between date and time. Assumes UTC if there is no offset, and midnight if there is no time.
fn parse(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc()).filter(|time| time.year() > 0);
    }
    fit::note_lenient();
    let (date, rest) = split_date(text.trim())?;
    let (time, offset) = match rest {
        None => (NaiveTime::MIN, FixedOffset::east_opt(0)?),
        Some(rest) => {
            let (time, offset) = split_offset(rest);
            (parse_time(time)?, parse_offset(offset)?)
        }
    };
    let local = date.and_time(time).and_local_timezone(offset);
    Some(local.single()?.to_utc())
}

/// Splits a date of a year of four digits from the time of day after it.
fn split_date(text: &str) -> Option<(NaiveDate, Option<&str>)> {
    let date = text.get(..10)?;
    let date = date.parse::<NaiveDate>().ok();
    let date = date.filter(|date| date.year() > 0)?;
    match text[10..].strip_prefix(['T', 't', ' ', '_']) {
        Some(rest) => Some((date, Some(rest))),
        None => text[10..].is_empty().then_some((date, None)),
    }
}

/// Splits a time of day from its offset, which may be missing.
fn split_offset(text: &str) -> (&str, &str) {
    let at = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    (text[..at].trim_end(), &text[at..])
}

fn parse_time(text: &str) -> Option<NaiveTime> {
    let format = if text.matches(':').count() == 1 {
        "%H:%M"
    } else {
        "%H:%M:%S%.f"
    };
    NaiveTime::parse_from_str(text, format).ok()
}

/// Parses `Z`, `+02:00`, `+0200` or `+02`; an empty offset is UTC.
fn parse_offset(text: &str) -> Option<FixedOffset> {
    let sign = match text.chars().next() {
        None => return FixedOffset::east_opt(0),
        Some('Z' | 'z') if text.len() == 1 => return FixedOffset::east_opt(0),
        Some('+') => 1,
        Some('-') => -1,
        _ => return None,
    };
    let digits: String = text[1..].chars().filter(|c| *c != ':').collect();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(digits.len(), 2 | 4) {
        return None;
    }
    let hours: i32 = digits[..2].parse().ok()?;
    let minutes: i32 = digits.get(2..4).unwrap_or("0").parse().ok()?;
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

impl Wire for DateTime<Utc> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let time = Self::decode_option(deserializer)?;
        time.ok_or_else(|| de::Error::custom("there is no time"))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&to_text(self))
    }

    fn decode_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        match Option::<Str<'de>>::deserialize(deserializer)? {
            None => Ok(None),
            Some(text) if text.0.is_empty() => Ok(None),
            Some(text) => parse(&text.0).map(Some).ok_or_else(|| {
                de::Error::invalid_value(de::Unexpected::Str(&text.0), &"a time (RFC 3339)")
            }),
        }
    }
}

/// A date such as `2026-11-25`; an empty string means that the value is missing.
impl Wire for NaiveDate {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let day = Self::decode_option(deserializer)?;
        day.ok_or_else(|| de::Error::custom("there is no day"))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn decode_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        match Option::<Str<'de>>::deserialize(deserializer)? {
            None => Ok(None),
            Some(text) if text.0.is_empty() => Ok(None),
            Some(text) => parse_date(&text.0).map(Some).ok_or_else(|| {
                de::Error::invalid_value(de::Unexpected::Str(&text.0), &"a date (2026-11-25)")
            }),
        }
    }
}

/// Parses a date. A time of day after it is ignored, and so is its offset: a date is a day in the calendar and
/// not a moment, so `2026-01-01T00:00:00+14:00` is the first of January.
fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let (date, rest) = split_date(text)?;
    if rest.is_some() {
        fit::note_lenient();
    }
    (rest.is_none() || parse(text).is_some()).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_usual_spellings() {
        for (text, utc) in [
            ("2026-01-02T03:04:05Z", Some("2026-01-02T03:04:05Z")),
            ("2026-01-02t03:04:05z", Some("2026-01-02T03:04:05Z")),
            ("2026-01-02 03:04:05Z", Some("2026-01-02T03:04:05Z")),
            ("2026-01-02T03:04:05+0000", Some("2026-01-02T03:04:05Z")),
            ("2026-01-02T03:04:05-0500", Some("2026-01-02T08:04:05Z")),
            ("2026-01-02T03:04:05+02", Some("2026-01-02T01:04:05Z")),
            ("2026-01-02T03:04:05 +02:00", Some("2026-01-02T01:04:05Z")),
            ("2026-01-02T03:04Z", Some("2026-01-02T03:04:00Z")),
            ("2026-01-02T03:04", Some("2026-01-02T03:04:00Z")),
            ("2026-01-02T03:04:05.25", Some("2026-01-02T03:04:05.250Z")),
            ("2026-01-02", Some("2026-01-02T00:00:00Z")),
            (" 2026-01-02T03:04:05Z ", Some("2026-01-02T03:04:05Z")),
            ("0001-01-01T00:00:00Z", Some("0001-01-01T00:00:00Z")),
            ("9999-12-31T23:59:59Z", Some("9999-12-31T23:59:59Z")),
            ("yesterday", None),
            ("2026-13-02T03:04:05Z", None),
            ("2026-01-02T25:04:05Z", None),
            ("2026-01-02T03:04:05+2", None),
            ("2026-01-02T03:04:05+99:00", None),
            ("2026-01-02T03:04:05Zed", None),
            ("2026-01-02T", None),
            ("2026-01-02x", None),
            ("0000-01-01", None),
            ("0000-01-01T00:00:00Z", None),
            ("20\u{e9}6-01-02T03:04:05Z", None),
        ] {
            let read = parse(text).map(|time| to_text(&time));
            assert_eq!(read.as_deref(), utc, "{text}");
        }
    }

    #[test]
    fn a_date_keeps_its_day() {
        for (text, date) in [
            ("2026-01-01", Some("2026-01-01")),
            ("2026-01-01T00:00:00+14:00", Some("2026-01-01")),
            ("2026-01-01T23:59:59-12:00", Some("2026-01-01")),
            ("2026-01-01 00:00", Some("2026-01-01")),
            ("2026-02-30", None),
            ("2026-01-01Tnoon", None),
        ] {
            let read = parse_date(text).map(|date| date.to_string());
            assert_eq!(read.as_deref(), date, "{text}");
        }
    }
}
