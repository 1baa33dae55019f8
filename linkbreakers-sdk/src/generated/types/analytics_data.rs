// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeValueDataPoint {
    /// Label of the attribute value data point.
    pub label: String,
    /// Percentage of the attribute value data point.
    pub percentage: f64,
    /// Number of visitors.
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
    /// When the attribute value entry was recorded (UTC).
    pub recorded_at: Option<DateTime<Utc>>,
    /// Value of the attribute value entry.
    pub value: String,
}

object!(AttributeValueEntry {
    "recordedAt" => recorded_at,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakdownDataPoint {
    /// Code of the breakdown data point.
    pub code: String,
    /// Number of events.
    pub event_count: i32,
    /// Label of the breakdown data point.
    pub label: String,
    /// Percentage of the breakdown data point.
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
    /// Device type of the device data point.
    pub device_type: String,
    /// Number of events.
    pub event_count: i32,
    /// Percentage of the device data point.
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
    /// Label of the funnel branch.
    pub label: String,
    /// Share of step of the funnel branch.
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
    /// Conversion rate of the funnel step.
    pub conversion_rate: Option<f64>,
    /// The property "drop off from previous".
    pub drop_off_from_previous: i64,
    /// Identified visitors of the funnel step.
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
    /// Occurrences of the funnel step.
    pub occurrences: i64,
    /// Step action of the funnel step.
    pub step_action: String,
    /// Step kind of the funnel step.
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
    /// Number of events.
    pub event_count: i32,
    /// Location of the geo data point.
    pub location: String,
    /// Percentage of the geo data point.
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
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The key.
    pub key: Option<String>,
    /// The limit.
    pub limit: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<AttributeValueDataPoint>,
    /// The total.
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
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The key.
    pub key: Option<String>,
    /// UUID of a link to narrow the audience to; optional.
    ///
    /// Keeps visitors who interacted with that link. Their attribute values count wherever they
    /// were set, because an attribute is the visitor's and not the link's.
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// Number of audiences.
    pub audience_count: i32,
    /// The average value.
    pub average_value: Option<f64>,
    /// The coverage rate.
    pub coverage_rate: Option<f64>,
    /// The max value.
    pub max_value: Option<f64>,
    /// The min value.
    pub min_value: Option<f64>,
    /// The total count.
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
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The key.
    pub key: Option<String>,
    /// The limit.
    pub limit: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<AttributeValueEntry>,
    /// The total.
    pub total: i32,
}

object!(GetAttributeValuesResponse {
    "data" => data,
    "total" => total = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBreakdownRequest {
    /// The countries.
    pub countries: List<String>,
    /// The dimension.
    pub dimension: Option<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The limit.
    pub limit: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<BreakdownDataPoint>,
    /// The total.
    pub total: i32,
}

object!(GetBreakdownResponse {
    "data" => data,
    "total" => total = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceDistributionRequest {
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<DeviceDataPoint>,
    /// Total number of events.
    pub total_events: i32,
}

object!(GetDeviceDistributionResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGeoBreakdownRequest {
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The property "group by".
    pub group_by: Option<String>,
    /// The limit.
    pub limit: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<GeoDataPoint>,
    /// Total number of events.
    pub total_events: i32,
}

object!(GetGeoBreakdownResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupedTimeSeriesRequest {
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The property "group by": one of [`GroupByDimension`].
    pub group_by: Option<GroupByDimension>,
    /// The interval, in minutes.
    pub interval_in_minutes: Option<i32>,
    /// Maximum number of groups.
    ///
    /// The groups with the largest volume are kept. Defaults to `5`.
    pub limit: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The series.
    pub series: List<TimeSeriesSeries>,
    /// Total number of events.
    pub total_events: i32,
}

object!(GetGroupedTimeSeriesResponse {
    "series" => series,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHourOfDayDistributionRequest {
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<HourOfDayDataPoint>,
    /// Total number of events.
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
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The completion rate.
    pub completion_rate: Option<f64>,
    /// The entry visits.
    pub entry_visits: i64,
    /// The steps.
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
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The limit.
    pub limit: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<TopLinkDataPoint>,
    /// Total number of events.
    pub total_events: i32,
}

object!(GetTopLinksResponse {
    "data" => data,
    "totalEvents" => total_events = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorTrendsRequest {
    /// The countries.
    pub countries: List<String>,
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// The end date (UTC).
    pub end_date: Option<DateTime<Utc>>,
    /// The interval, in minutes.
    pub interval_in_minutes: Option<i32>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The start date (UTC).
    pub start_date: Option<DateTime<Utc>>,
    /// Id of the tag.
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
    /// The data.
    pub data: List<VisitorTrendDataPoint>,
    /// The total new.
    pub total_new: i32,
    /// The total returning.
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
    /// Number of events.
    pub event_count: i32,
    /// The hour.
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
    /// Timestamp of the time series point (UTC).
    pub timestamp: Option<DateTime<Utc>>,
    /// Value of the time series point.
    pub value: i32,
}

object!(TimeSeriesPoint {
    "timestamp" => timestamp,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeSeriesSeries {
    /// Label of the time series series.
    pub label: String,
    /// Points of the time series series.
    pub points: List<TimeSeriesPoint>,
}

object!(TimeSeriesSeries {
    "label" => label = default,
    "points" => points,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopLinkDataPoint {
    /// Number of events.
    pub event_count: i32,
    /// Name of the top link data point.
    pub name: String,
    /// Shortlink of the top link data point.
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
    /// Number of new visitors.
    pub new_visitor_count: i32,
    /// Number of returning visitors.
    pub returning_visitor_count: i32,
    /// Timestamp of the visitor trend data point (UTC).
    pub timestamp: Option<DateTime<Utc>>,
}

object!(VisitorTrendDataPoint {
    "newVisitorCount" => new_visitor_count = default,
    "returningVisitorCount" => returning_visitor_count = default,
    "timestamp" => timestamp,
});
