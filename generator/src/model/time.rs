//! Reads dates and times of the document, such as defaults, to write them as literals of the SDK.

use chrono::{DateTime, Datelike, NaiveDate};

/// A day in the calendar: its year, month and day.
pub type Day = (i64, u32, u32);

/// Returns the day of a date such as `2026-11-25`.
pub fn day(text: &str) -> Option<Day> {
    // chrono also reads fewer digits, and signs.
    let is_whole = text.len() == 10 && text.starts_with(|first: char| first.is_ascii_digit());
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let day = day.filter(|day| is_whole && day.year() > 0)?;
    Some((i64::from(day.year()), day.month(), day.day()))
}

/// Returns the seconds since 1970 in UTC, and the nanoseconds after them, of a time by RFC 3339.
pub fn timestamp(text: &str) -> Option<(i64, u32)> {
    let time = DateTime::parse_from_rfc3339(text).ok()?;
    let is_known = time.year() > 0;
    is_known.then(|| (time.timestamp(), time.timestamp_subsec_nanos()))
}
