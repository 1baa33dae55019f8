// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeValueDataPoint {
    pub label: String,
    pub percentage: f64,
    pub visitor_count: i32,
}

object!(AttributeValueDataPoint {
    "label" => label = default,
    "percentage" => percentage = default,
    "visitorCount" => visitor_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeValueEntry {
    pub recorded_at: Option<DateTime<Utc>>,
    pub value: String,
}

object!(AttributeValueEntry {
    "recordedAt" => recorded_at,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakdownDataPoint {
    pub code: String,
    pub event_count: i32,
    pub label: String,
    pub percentage: f64,
}

object!(BreakdownDataPoint {
    "code" => code = default,
    "eventCount" => event_count = default,
    "label" => label = default,
    "percentage" => percentage = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDataPoint {
    pub device_type: String,
    pub event_count: i32,
    pub percentage: f64,
}

object!(DeviceDataPoint {
    "deviceType" => device_type = default,
    "eventCount" => event_count = default,
    "percentage" => percentage = default,
});

/// One of the choices a step offers, such as a multi-link button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunnelBranch {
    pub label: String,
    pub share_of_step: Option<f64>,
    /// Number of journeys that went down this branch.
    ///
    /// A branch that was on offer but never chosen is kept, with zero.
    pub visits: i64,
}

object!(FunnelBranch {
    "label" => label = default,
    "shareOfStep" => share_of_step,
    "visits" => visits = default,
});

/// Step of a journey, in its place in the funnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunnelStep {
    /// Choices the step offers, if it offers any.
    ///
    /// They break down a step, such as a multi-link, in which visitors do different things although
    /// it counts as one row.
    pub branches: List<FunnelBranch>,
    pub conversion_rate: Option<f64>,
    pub drop_off_from_previous: i64,
    pub identified_visitors: i64,
    /// Percentage of the step's occurrences that led to an interaction.
    ///
    /// At most 100, since repeated presses by a visitor count once. The shares of the branches may
    /// total more than that: nothing stops one visitor from opening all the links of a social links
    /// page.
    pub interaction_rate: Option<f64>,
    /// Number of journeys in which the visitor did something at the step, beyond reaching it.
    ///
    /// That is, followed a link of a social links page or picked a multi-link button. Zero if the
    /// step has nothing to press.
    pub interactions: i64,
    pub occurrences: i64,
    pub step_action: String,
    pub step_kind: String,
    /// Number of journeys that got to the step.
    ///
    /// Counts events, not visitors: most traces identify no visitor, and a count by visitor could
    /// make a later step appear larger than the arrival before it, with conversion rates over 100%.
    pub visits: i64,
}

object!(FunnelStep {
    "branches" => branches,
    "conversionRate" => conversion_rate,
    "dropOffFromPrevious" => drop_off_from_previous = default,
    "identifiedVisitors" => identified_visitors = default,
    "interactionRate" => interaction_rate,
    "interactions" => interactions = default,
    "occurrences" => occurrences = default,
    "stepAction" => step_action = default,
    "stepKind" => step_kind = default,
    "visits" => visits = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoDataPoint {
    pub event_count: i32,
    pub location: String,
    pub percentage: f64,
}

object!(GeoDataPoint {
    "eventCount" => event_count = default,
    "location" => location = default,
    "percentage" => percentage = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeDistributionRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub key: Option<String>,
    pub limit: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetAttributeDistributionRequest {
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

    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn limit(mut self, limit: impl Into<i32>) -> Self {
        self.limit = Some(limit.into());
        self
    }

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

object!(GetAttributeDistributionRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "key" => key,
    "limit" => limit,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeDistributionResponse {
    pub data: List<AttributeValueDataPoint>,
    pub total: i32,
}

object!(GetAttributeDistributionResponse {
    "data" => data,
    "total" => total = default,
});

/// Request for statistics over the values of a visitor attribute, such as a mean rating.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeMetricRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub key: Option<String>,
    /// UUID of a link to narrow the audience to; optional.
    ///
    /// Keeps visitors who interacted with that link. Their attribute values count wherever they
    /// were set, because an attribute is the visitor's and not the link's.
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetAttributeMetricRequest {
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

    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// UUID of a link to narrow the audience to; optional.
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

object!(GetAttributeMetricRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "key" => key,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeMetricResponse {
    pub audience_count: i32,
    pub average_value: Option<f64>,
    pub coverage_rate: Option<f64>,
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub total_count: i32,
    /// Number of values that are valid numbers, which averages are divided by.
    ///
    /// Less than `totalCount` if the attribute has values that do not fit its declared type.
    pub usable_count: i32,
}

object!(GetAttributeMetricResponse {
    "audienceCount" => audience_count = default,
    "averageValue" => average_value,
    "coverageRate" => coverage_rate,
    "maxValue" => max_value,
    "minValue" => min_value,
    "totalCount" => total_count = default,
    "usableCount" => usable_count = default,
});

/// Request for the single values of a visitor attribute.
///
/// Suits free text, such as comments, whose distribution says nothing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeValuesRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub key: Option<String>,
    pub limit: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetAttributeValuesRequest {
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

    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn limit(mut self, limit: impl Into<i32>) -> Self {
        self.limit = Some(limit.into());
        self
    }

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

object!(GetAttributeValuesRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "key" => key,
    "limit" => limit,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeValuesResponse {
    pub data: List<AttributeValueEntry>,
    pub total: i32,
}

object!(GetAttributeValuesResponse {
    "data" => data,
    "total" => total = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBreakdownRequest {
    pub countries: List<String>,
    pub dimension: Option<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub limit: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetBreakdownRequest {
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

    pub fn dimension(mut self, dimension: impl Into<String>) -> Self {
        self.dimension = Some(dimension.into());
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

    pub fn limit(mut self, limit: impl Into<i32>) -> Self {
        self.limit = Some(limit.into());
        self
    }

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

object!(GetBreakdownRequest sent {
    "countries" => countries,
    "dimension" => dimension,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "limit" => limit,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBreakdownResponse {
    pub data: List<BreakdownDataPoint>,
    pub total: i32,
}

object!(GetBreakdownResponse {
    "data" => data,
    "total" => total = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceDistributionRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetDeviceDistributionRequest {
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

object!(GetDeviceDistributionRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceDistributionResponse {
    pub data: List<DeviceDataPoint>,
    pub total_events: i32,
}

object!(GetDeviceDistributionResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGeoBreakdownRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub group_by: Option<String>,
    pub limit: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetGeoBreakdownRequest {
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

    pub fn group_by(mut self, group_by: impl Into<String>) -> Self {
        self.group_by = Some(group_by.into());
        self
    }

    pub fn limit(mut self, limit: impl Into<i32>) -> Self {
        self.limit = Some(limit.into());
        self
    }

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

object!(GetGeoBreakdownRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "groupBy" => group_by,
    "limit" => limit,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGeoBreakdownResponse {
    pub data: List<GeoDataPoint>,
    pub total_events: i32,
}

object!(GetGeoBreakdownResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupedTimeSeriesRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub group_by: Option<GroupByDimension>,
    pub interval_in_minutes: Option<i32>,
    /// Maximum number of groups.
    ///
    /// The groups with the largest volume are kept. Defaults to `5`.
    pub limit: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetGroupedTimeSeriesRequest {
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

    pub fn group_by(mut self, group_by: impl Into<GroupByDimension>) -> Self {
        self.group_by = Some(group_by.into());
        self
    }

    pub fn interval_in_minutes(mut self, interval_in_minutes: impl Into<i32>) -> Self {
        self.interval_in_minutes = Some(interval_in_minutes.into());
        self
    }

    /// Maximum number of groups.
    pub fn limit(mut self, limit: impl Into<i32>) -> Self {
        self.limit = Some(limit.into());
        self
    }

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

object!(GetGroupedTimeSeriesRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "groupBy" => group_by,
    "intervalInMinutes" => interval_in_minutes,
    "limit" => limit,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupedTimeSeriesResponse {
    pub series: List<TimeSeriesSeries>,
    pub total_events: i32,
}

object!(GetGroupedTimeSeriesResponse {
    "series" => series,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHourOfDayDistributionRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetHourOfDayDistributionRequest {
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

object!(GetHourOfDayDistributionRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHourOfDayDistributionResponse {
    pub data: List<HourOfDayDataPoint>,
    pub total_events: i32,
}

object!(GetHourOfDayDistributionResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

/// Request for the progress of visitors through the workflow of a link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStepFunnelRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetStepFunnelRequest {
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

object!(GetStepFunnelRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

/// The funnel, with its steps in order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStepFunnelResponse {
    pub completion_rate: Option<f64>,
    pub entry_visits: i64,
    pub steps: List<FunnelStep>,
}

object!(GetStepFunnelResponse {
    "completionRate" => completion_rate,
    "entryVisits" => entry_visits = default,
    "steps" => steps,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTopLinksRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub limit: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetTopLinksRequest {
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

    pub fn limit(mut self, limit: impl Into<i32>) -> Self {
        self.limit = Some(limit.into());
        self
    }

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

object!(GetTopLinksRequest sent {
    "countries" => countries,
    "directoryId" => directory_id,
    "endDate" => end_date,
    "limit" => limit,
    "linkId" => link_id,
    "startDate" => start_date,
    "tagId" => tag_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTopLinksResponse {
    pub data: List<TopLinkDataPoint>,
    pub total_events: i32,
}

object!(GetTopLinksResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorTrendsRequest {
    pub countries: List<String>,
    pub directory_id: Option<String>,
    pub end_date: Option<DateTime<Utc>>,
    pub interval_in_minutes: Option<i32>,
    pub link_id: Option<String>,
    pub start_date: Option<DateTime<Utc>>,
    pub tag_id: Option<String>,
}

impl GetVisitorTrendsRequest {
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

object!(GetVisitorTrendsRequest sent {
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
pub struct GetVisitorTrendsResponse {
    pub data: List<VisitorTrendDataPoint>,
    pub total_new: i32,
    pub total_returning: i32,
}

object!(GetVisitorTrendsResponse {
    "data" => data,
    "totalNew" => total_new = default,
    "totalReturning" => total_returning = default,
});

open_enum!(
    /// Dimension that analytics can be grouped by.
    GroupByDimension or Unspecified {
        Unspecified = "GROUP_BY_DIMENSION_UNSPECIFIED",
        Country = "GROUP_BY_DIMENSION_COUNTRY",
        City = "GROUP_BY_DIMENSION_CITY",
        DeviceType = "GROUP_BY_DIMENSION_DEVICE_TYPE",
        VisitType = "GROUP_BY_DIMENSION_VISIT_TYPE",
        Browser = "GROUP_BY_DIMENSION_BROWSER",
        Platform = "GROUP_BY_DIMENSION_PLATFORM",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HourOfDayDataPoint {
    pub event_count: i32,
    pub hour: i32,
}

object!(HourOfDayDataPoint {
    "eventCount" => event_count = default,
    "hour" => hour = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorCountriesResponse {
    /// Countries that visits to the workspace's links came from.
    ///
    /// Complete, and ordered by number of visits, highest first.
    pub countries: List<VisitorCountry>,
}

object!(ListVisitorCountriesResponse {
    "countries" => countries,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeSeriesPoint {
    pub timestamp: Option<DateTime<Utc>>,
    pub value: i32,
}

object!(TimeSeriesPoint {
    "timestamp" => timestamp,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeSeriesSeries {
    pub label: String,
    pub points: List<TimeSeriesPoint>,
}

object!(TimeSeriesSeries {
    "label" => label = default,
    "points" => points,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopLinkDataPoint {
    pub event_count: i32,
    pub name: String,
    pub shortlink: String,
}

object!(TopLinkDataPoint {
    "eventCount" => event_count = default,
    "name" => name = default,
    "shortlink" => shortlink = default,
});

/// Country some of a workspace's visitors are from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorCountry {
    /// Country code in ISO 3166-1 alpha-2, such as `NL`.
    pub code: String,
    /// Name of the country in English, such as `Netherlands`.
    pub name: String,
}

object!(VisitorCountry {
    "code" => code = default,
    "name" => name = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTrendDataPoint {
    pub new_visitor_count: i32,
    pub returning_visitor_count: i32,
    pub timestamp: Option<DateTime<Utc>>,
}

object!(VisitorTrendDataPoint {
    "newVisitorCount" => new_visitor_count = default,
    "returningVisitorCount" => returning_visitor_count = default,
    "timestamp" => timestamp,
});
