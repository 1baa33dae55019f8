// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::{List, Object};
use crate::runtime::wire::{object, open_enum};
use crate::types::{ResponseFormat, SortDirection, Visitor, VisitorAttributeType};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAttributeResponse {
    /// Whether it succeeded.
    pub success: bool,
}

object!(DeleteAttributeResponse {
    "success" => success = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitorResponse {
    /// Whether it succeeded.
    pub success: bool,
}

object!(DeleteVisitorResponse {
    "success" => success = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyRequest {
    /// The lbid.
    pub lbid: Option<String>,
    /// Whether set once applies.
    pub set_once: Option<bool>,
    /// The visitor.
    pub visitor: Option<Box<VisitorInput>>,
}

impl IdentifyRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn lbid(mut self, lbid: impl Into<String>) -> Self {
        self.lbid = Some(lbid.into());
        self
    }

    #[inline]
    pub fn set_once(mut self, set_once: bool) -> Self {
        self.set_once = Some(set_once);
        self
    }

    pub fn visitor(mut self, visitor: impl Into<Box<VisitorInput>>) -> Self {
        self.visitor = Some(visitor.into());
        self
    }
}

object!(IdentifyRequest sent {
    "lbid" => lbid,
    "setOnce" => set_once,
    "visitor" => visitor,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyResponse {
    /// Whether it is created.
    pub created: bool,
    /// The visitor.
    pub visitor: Box<Visitor>,
}

object!(IdentifyResponse {
    "created" => created = default,
    "visitor" => visitor,
} required ["visitor"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorAttributeKeysResponse {
    /// Distinct visitor attribute keys that can be selected.
    ///
    /// These include the system's reserved ones, for example `$email` and `$phone`.
    pub attribute_keys: List<String>,
    /// The keys of `attributeKeys`, each with the type its values were captured as.
    ///
    /// The type tells which filter operators make sense for a key.
    pub attributes: List<VisitorAttributeKey>,
}

object!(ListVisitorAttributeKeysResponse {
    "attributeKeys" => attribute_keys,
    "attributes" => attributes,
});

/// Visitors as raw CSV.
///
/// Returned for `RESPONSE_FORMAT_CSV`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsCsvResponse {
    /// The content type.
    pub content_type: String,
    /// The CSV data.
    pub csv_data: String,
}

object!(ListVisitorsCsvResponse {
    "contentType" => content_type = default,
    "csvData" => csv_data = default,
});

/// A page of visitors as structured data; the default format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsJsonResponse {
    /// Whether there is more.
    pub has_more: bool,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// Number of visitors that match the filters, across all pages.
    pub total_count: i64,
    /// The visitors.
    pub visitors: List<Visitor>,
}

object!(ListVisitorsJsonResponse {
    "hasMore" => has_more = default,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
    "visitors" => visitors,
});

/// Paging, search and export options of a visitor list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsRequest {
    /// Attribute filters, all of which a visitor must match.
    ///
    /// For example `budget >= 800000` together with `timeline = "under_6_months"`. Limited to 20.
    /// They do not fit in a query string: over REST, send them to `POST /v1/visitors/search`.
    pub attribute_filters: List<VisitorAttributeFilter>,
    /// The email.
    pub email: Option<String>,
    /// The include.
    pub include: List<String>,
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// The page size.
    pub page_size: Option<i64>,
    /// The page token.
    pub page_token: Option<String>,
    /// Format of the response.
    pub response_format: Option<ResponseFormat>,
    /// The search.
    pub search: Option<String>,
    /// Order of the results.
    ///
    /// Means the same on every list that can be sorted.
    pub sort_direction: Option<SortDirection>,
    /// Field that determines the order of visitors.
    ///
    /// `createdAt` by default, with the newest first.
    pub sort_field: Option<VisitorSortField>,
}

impl ListVisitorsRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute filters, all of which a visitor must match.
    pub fn attribute_filters(
        mut self,
        attribute_filters: impl IntoIterator<Item = impl Into<VisitorAttributeFilter>>,
    ) -> Self {
        self.attribute_filters = attribute_filters.into_iter().map(Into::into).collect();
        self
    }

    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include = include.into_iter().map(Into::into).collect();
        self
    }

    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Format of the response.
    pub fn response_format(
        mut self,
        response_format: impl Into<ResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Order of the results.
    pub fn sort_direction(mut self, sort_direction: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(sort_direction.into());
        self
    }

    /// Field that determines the order of visitors.
    pub fn sort_field(mut self, sort_field: impl Into<VisitorSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }
}

object!(ListVisitorsRequest sent {
    "attributeFilters" => attribute_filters,
    "email" => email,
    "include" => include,
    "linkId" => link_id,
    "pageSize" => page_size,
    "pageToken" => page_token,
    "responseFormat" => response_format,
    "search" => search,
    "sortDirection" => sort_direction,
    "sortField" => sort_field,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsResponse {
    /// The CSV.
    pub csv: Option<Box<ListVisitorsCsvResponse>>,
    /// The JSON.
    pub json: Option<Box<ListVisitorsJsonResponse>>,
}

object!(ListVisitorsResponse {
    "csv" => csv,
    "json" => json,
});

/// Condition on an attribute that listed visitors must meet.
///
/// When several are given, a visitor must meet all of them (`AND`).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttributeFilter {
    /// Key of the attribute, such as `budget`.
    ///
    /// The reserved fields `$email`, `$phone`, `$firstName` and `$lastName` are also allowed, but
    /// only with `STRING_*`, `EXISTS` or `NOT_EXISTS`.
    pub key: Option<String>,
    /// Operator of the visitor attribute filter: one of [`VisitorAttributeFilterOperator`].
    pub operator: Option<VisitorAttributeFilterOperator>,
    /// Right-hand side of the comparison.
    ///
    /// `NUMBER_*` operators take a number; `DATE_*` operators take a date like `2026-03-01` or an
    /// RFC 3339 timestamp. Operators that compare with nothing disregard it.
    pub value: Option<String>,
}

impl VisitorAttributeFilter {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the attribute, such as `budget`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn operator(
        mut self,
        operator: impl Into<VisitorAttributeFilterOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Right-hand side of the comparison.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(VisitorAttributeFilter sent {
    "key" => key,
    "operator" => operator,
    "value" => value,
});

open_enum!(
    /// Comparison between a visitor's attribute and a filter's value.
    ///
    /// These are the operators of the `VISITOR_DATA_CONDITION` workflow step; a condition and a
    /// filter with equal settings pick identical visitors.
    ///
    /// The `STRING_*` operators are case-sensitive and look at the raw value, with `""` standing in
    /// for a missing attribute. Hence `STRING_NOT_EQUALS`, `STRING_NOT_CONTAINS` and
    /// `STRING_IS_EMPTY` accept visitors lacking the attribute as well. The `NUMBER_*` operators
    /// accept only values captured as a number, and `DATE_*` only those captured as a date.
    /// `BOOLEAN_IS_FALSE` accepts whatever is not true, a missing attribute too.
    VisitorAttributeFilterOperator or Unspecified {
        Unspecified = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED",
        /// Text identical to the value.
        StringEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS",
        /// Text other than the value, or no such attribute.
        StringNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS",
        /// Text with the value somewhere in it.
        StringContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS",
        /// Text without the value anywhere in it, or no such attribute.
        StringNotContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS",
        /// Text beginning with the value.
        StringStartsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH",
        /// Text finishing with the value.
        StringEndsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH",
        /// Empty text, or no such attribute. Takes no value.
        StringIsEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY",
        /// Some text is present. Takes no value.
        StringIsNotEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY",
        /// Number equal to the value.
        NumberEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS",
        /// Number other than the value.
        NumberNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS",
        /// Number above the value.
        NumberGreaterThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN",
        /// Number below the value.
        NumberLessThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN",
        /// Number at or above the value.
        NumberGreaterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL",
        /// Number at or below the value.
        NumberLessOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL",
        /// Date equal to the value.
        DateEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS",
        /// Date earlier than the value.
        DateBefore = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE",
        /// Date later than the value.
        DateAfter = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER",
        /// Date no later than the value.
        DateBeforeOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL",
        /// Date no earlier than the value.
        DateAfterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL",
        /// True. Takes no value.
        BooleanIsTrue = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE",
        /// Anything but true, or no such attribute. Takes no value.
        BooleanIsFalse = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE",
        /// Attribute present, with any value at all. Takes no value.
        Exists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS",
        /// Attribute missing. Takes no value.
        NotExists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS",
    }
);

/// Attribute key in use in the workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttributeKey {
    /// Key of the visitor attribute key.
    pub key: String,
    /// Type that values of this key were captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by
    /// itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    pub type_: VisitorAttributeType,
}

object!(VisitorAttributeKey {
    "key" => key = default,
    "type" => type_ = default,
});

/// Data that identifies or updates a visitor.
///
/// A `$` prefix marks a reserved system field: `$email`, `$phone`, `$firstName` and
/// `$lastName`, for instance. Any other key becomes a custom attribute, found again in
/// `attributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorInput {
    /// Data of the visitor.
    pub data: Option<Object>,
}

impl VisitorInput {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn data(mut self, data: impl Into<Object>) -> Self {
        self.data = Some(data.into());
        self
    }
}

object!(VisitorInput sent {
    "data" => data,
});

open_enum!(
    /// What a list of visitors is sorted by.
    VisitorSortField or Unspecified {
        /// No field given; treated as `VISITOR_SORT_FIELD_CREATED_AT`.
        Unspecified = "VISITOR_SORT_FIELD_UNSPECIFIED",
        /// When the visitor first appeared.
        CreatedAt = "VISITOR_SORT_FIELD_CREATED_AT",
        /// How many visits, counted as events, there were in all.
        VisitCount = "VISITOR_SORT_FIELD_VISIT_COUNT",
        /// How many devices are attributed to the visitor.
        DeviceCount = "VISITOR_SORT_FIELD_DEVICE_COUNT",
        /// How many different QR codes the visitor has used.
        QrcodeCount = "VISITOR_SORT_FIELD_QRCODE_COUNT",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVisitorRequest {
    /// The visitor.
    pub visitor: Option<Box<VisitorInput>>,
}

impl UpdateVisitorRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn visitor(mut self, visitor: impl Into<Box<VisitorInput>>) -> Self {
        self.visitor = Some(visitor.into());
        self
    }
}

object!(UpdateVisitorRequest sent {
    "visitor" => visitor,
});
