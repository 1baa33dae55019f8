//! Times and dates as RFC 3339 strings; an empty string means that the value is missing.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Utc};
use serde::de::{self, Deserialize, Deserializer};
use serde::ser::Serializer;

use super::{Str, Wire};

/// Formats a time for sending: RFC 3339 in UTC, with as many decimals as needed.
pub(crate) fn to_text(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Parses RFC 3339; assumes UTC if there is no offset, and midnight if there is no time of day.
fn parse(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    let naive: Option<NaiveDateTime> = text.parse().ok();
    naive
        .or_else(|| Some(text.parse::<NaiveDate>().ok()?.and_time(NaiveTime::MIN)))
        .map(|naive| naive.and_utc())
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

/// Parses a date; ignores a time of day after it.
fn parse_date(text: &str) -> Option<NaiveDate> {
    let date = text.parse::<NaiveDate>().ok();
    date.or_else(|| Some(parse(text)?.date_naive()))
}
