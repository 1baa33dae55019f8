// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventsTimeSeries {
    /// Data of the events time series.
    pub data: List<EventsTimeSeriesData>,
    /// Total data of the events time series.
    pub total_data: i32,
    /// Total number of intervals.
    pub total_intervals: i32,
}

object!(EventsTimeSeries {
    "data" => data,
    "totalData" => total_data = default,
    "totalIntervals" => total_intervals = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventsTimeSeriesData {
    /// Number of events.
    pub event_count: i32,
    /// Timestamp of the events time series (UTC).
    pub timestamp: Option<DateTime<Utc>>,
}

object!(EventsTimeSeriesData {
    "eventCount" => event_count = default,
    "timestamp" => timestamp,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEventsTimeSeriesRequest {
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The interval, in minutes.
    pub interval_in_minutes: Option<i32>,
    /// Identifier of a link to restrict the series to; optional.
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
    pub tag_id: Option<String>,
}

impl GetEventsTimeSeriesRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn countries(
        mut self,
        countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.countries = countries.into_iter().map(Into::into).collect();
        self
    }

    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    pub fn end_date(mut self, end_date: impl Into<DateTime<Utc>>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    pub fn interval_in_minutes(mut self, interval_in_minutes: impl Into<i32>) -> Self {
        self.interval_in_minutes = Some(interval_in_minutes.into());
        self
    }

    /// Identifier of a link to restrict the series to; optional.
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    pub fn start_date(mut self, start_date: impl Into<DateTime<Utc>>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    pub fn tag_id(mut self, tag_id: impl Into<String>) -> Self {
        self.tag_id = Some(tag_id.into());
        self
    }
}

object!(GetEventsTimeSeriesRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "intervalInMinutes" => interval_in_minutes,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEventsTimeSeriesResponse {
    /// The time series.
    pub time_series: Box<EventsTimeSeries>,
}

object!(GetEventsTimeSeriesResponse {
    "timeSeries" => time_series,
} required ["timeSeries"]);
