//! Times: RFC 3339 text; an empty string stands for "not there".

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Utc};
use serde::de::{self, Deserialize, Deserializer};
use serde::ser::Serializer;

use super::{Str, Wire};

/// The time as it is sent: RFC 3339 in UTC, with as many decimals as it has.
pub(crate) fn to_text(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Reads RFC 3339; without an offset it is UTC, without a time of day it is midnight.
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

/// Days: `2026-11-25`; an empty string stands for "not there".
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
            Some(text) => day(&text.0).map(Some).ok_or_else(|| {
                de::Error::invalid_value(de::Unexpected::Str(&text.0), &"a day (2026-11-25)")
            }),
        }
    }
}

/// Reads a day; a time of day after it is let pass.
fn day(text: &str) -> Option<NaiveDate> {
    let day = text.parse::<NaiveDate>().ok();
    day.or_else(|| Some(parse(text)?.date_naive()))
}
