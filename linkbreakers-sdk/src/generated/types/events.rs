// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{Device, EventAction, Link, MediaKind, Visitor, Workspace};

open_enum!(
    /// What the visitor did to reach the link.
    Action {
        /// No action given.
        Unspecified = "ACTION_UNSPECIFIED",
        /// The QR code was scanned.
        Scan = "ACTION_SCAN",
        /// The link was clicked directly, for the first time.
        Click = "ACTION_CLICK",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotCollectedValue {
    pub key: Option<String>,
    pub label: Option<String>,
    pub value: Option<String>,
}

object!(ChatBotCollectedValue {
    "key" => key,
    "label" => label,
    "value" => value,
});

open_enum!(
    ChatBotMessageAuthor {
        Unspecified = "CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED",
        Agent = "CHAT_BOT_MESSAGE_AUTHOR_AGENT",
        Visitor = "CHAT_BOT_MESSAGE_AUTHOR_VISITOR",
    }
);

open_enum!(
    /// How a chat bot conversation ended.
    ChatBotOutcome {
        Unspecified = "CHAT_BOT_OUTCOME_UNSPECIFIED",
        /// The conversation yielded all required objectives.
        Completed = "CHAT_BOT_OUTCOME_COMPLETED",
        /// The chat was skipped over, with all required objectives known beforehand.
        AlreadyKnown = "CHAT_BOT_OUTCOME_ALREADY_KNOWN",
        /// The visitor used up the messages permitted by the step.
        MaxExchanges = "CHAT_BOT_OUTCOME_MAX_EXCHANGES",
        /// The visitor pressed the skip button.
        Skipped = "CHAT_BOT_OUTCOME_SKIPPED",
        /// No answer from the agent, through a lack of workspace credits or a model failure.
        Unavailable = "CHAT_BOT_OUTCOME_UNAVAILABLE",
    }
);

/// Record of a chat bot conversation, kept on the visit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotTraceData {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub collected: List<ChatBotCollectedValue>,
    pub exchanges: Option<i32>,
    pub outcome: Option<ChatBotOutcome>,
    pub transcript: List<ChatBotTraceMessage>,
}

object!(ChatBotTraceData {
    "agentId" => agent_id,
    "agentName" => agent_name,
    "collected" => collected,
    "exchanges" => exchanges,
    "outcome" => outcome,
    "transcript" => transcript,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotTraceMessage {
    pub author: Option<ChatBotMessageAuthor>,
    pub content: Option<String>,
}

object!(ChatBotTraceMessage {
    "author" => author,
    "content" => content,
});

/// vCard metadata recorded for a contact card.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardTraceCard {
    pub button_label: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub organization: Option<String>,
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub street_address: Option<String>,
    pub title: Option<String>,
    pub website: Option<String>,
}

object!(ContactCardTraceCard {
    "buttonLabel" => button_label,
    "city" => city,
    "country" => country,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "organization" => organization,
    "phone" => phone,
    "postalCode" => postal_code,
    "state" => state,
    "streetAddress" => street_address,
    "title" => title,
    "website" => website,
});

/// Engagement with a contact card.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardTraceData {
    pub card: Option<Box<ContactCardTraceCard>>,
}

object!(ContactCardTraceData {
    "card" => card,
});

/// Routing metadata of a country condition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionTraceData {
    pub countries: List<CountryConditionTraceOption>,
    pub has_else: Option<bool>,
}

object!(CountryConditionTraceData {
    "countries" => countries,
    "hasElse" => has_else,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionTraceOption {
    pub country_code: Option<String>,
    pub has_route: Option<bool>,
}

object!(CountryConditionTraceOption {
    "countryCode" => country_code,
    "hasRoute" => has_route,
});

/// Trace data of a day-of-month condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionTraceData {
    pub has_else: Option<bool>,
    pub options: List<DayOfMonthConditionTraceOption>,
}

object!(DayOfMonthConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionTraceOption {
    pub day_of_month: Option<i32>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object!(DayOfMonthConditionTraceOption {
    "dayOfMonth" => day_of_month,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Trace data of a day-of-week condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionTraceData {
    pub has_else: Option<bool>,
    pub options: List<DayOfWeekConditionTraceOption>,
}

object!(DayOfWeekConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionTraceOption {
    pub days_of_week: List<String>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object!(DayOfWeekConditionTraceOption {
    "daysOfWeek" => days_of_week,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Trace data of a device actor condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionTraceData {
    pub device_actor: Option<String>,
    pub has_else: Option<bool>,
    pub options: List<DeviceActorConditionTraceOption>,
}

object!(DeviceActorConditionTraceData {
    "deviceActor" => device_actor,
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionTraceOption {
    pub device_actor: Option<String>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object!(DeviceActorConditionTraceOption {
    "deviceActor" => device_actor,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Trace data of a device brand condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionTraceData {
    pub device_brand: Option<String>,
    pub has_else: Option<bool>,
    pub options: List<DeviceBrandConditionTraceOption>,
}

object!(DeviceBrandConditionTraceData {
    "deviceBrand" => device_brand,
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionTraceOption {
    pub device_brand: Option<String>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object!(DeviceBrandConditionTraceOption {
    "deviceBrand" => device_brand,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Trace data of a device browser condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionTraceData {
    pub browser_name: Option<String>,
    pub has_else: Option<bool>,
    pub options: List<DeviceBrowserConditionTraceOption>,
}

object!(DeviceBrowserConditionTraceData {
    "browserName" => browser_name,
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionTraceOption {
    pub browser_name: Option<String>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object!(DeviceBrowserConditionTraceOption {
    "browserName" => browser_name,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Trace data of a device platform condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionTraceData {
    pub has_else: Option<bool>,
    pub options: List<DevicePlatformConditionTraceOption>,
    pub platform_name: Option<String>,
}

object!(DevicePlatformConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
    "platformName" => platform_name,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionTraceOption {
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub platform_name: Option<String>,
}

object!(DevicePlatformConditionTraceOption {
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
    "platformName" => platform_name,
});

/// Trace data of a device type condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionTraceData {
    pub device_type: Option<String>,
    pub has_else: Option<bool>,
    pub options: List<DeviceTypeConditionTraceOption>,
}

object!(DeviceTypeConditionTraceData {
    "deviceType" => device_type,
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionTraceOption {
    pub device_type: Option<String>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object!(DeviceTypeConditionTraceOption {
    "deviceType" => device_type,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Trace data of an access to a workflow's entry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryAccessTraceData {
    pub accessed_at: Option<DateTime<Utc>>,
    pub action: Option<String>,
    pub entrypoint: Option<String>,
    pub http_method: Option<String>,
    pub visit_type: Option<String>,
}

object!(EntryAccessTraceData {
    "accessedAt" => accessed_at,
    "action" => action,
    "entrypoint" => entrypoint,
    "httpMethod" => http_method,
    "visitType" => visit_type,
});

/// A scan, or a workflow action, that Linkbreakers has processed.
///
/// Ties together the visitor, the device, the link and the route taken, for use by analytics
/// and automations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub action: Option<Action>,
    pub created_at: Option<DateTime<Utc>>,
    pub destination: Option<String>,
    /// Workflow action that the destination URL came from.
    ///
    /// `CLIENT_REDIRECT` for an ordinary redirect to a URL; other values for the likes of forms and
    /// contact cards.
    pub destination_action: Option<EventAction>,
    pub device: Option<Box<Device>>,
    pub device_id: Option<String>,
    pub entrypoint: Option<String>,
    pub http_method: Option<HttpMethod>,
    pub id: Option<String>,
    /// How far this visit got in the workflow of the link.
    ///
    /// Returned if `journey` is included.
    pub journey: Option<Box<JourneyProgress>>,
    pub link: Option<Box<Link>>,
    pub link_id: Option<String>,
    pub scanned_at: Option<DateTime<Utc>>,
    pub traces: List<EventTrace>,
    pub triggered_by: Option<TriggeredBy>,
    pub updated_at: Option<DateTime<Utc>>,
    pub visit_type: Option<VisitType>,
    pub visitor: Option<Box<Visitor>>,
    pub visitor_id: Option<String>,
    pub workspace: Option<Box<Workspace>>,
    pub workspace_id: Option<String>,
}

object!(Event {
    "action" => action,
    "createdAt" => created_at,
    "destination" => destination,
    "destinationAction" => destination_action,
    "device" => device,
    "deviceId" => device_id,
    "entrypoint" => entrypoint,
    "httpMethod" => http_method,
    "id" => id,
    "journey" => journey,
    "link" => link,
    "linkId" => link_id,
    "scannedAt" => scanned_at,
    "traces" => traces,
    "triggeredBy" => triggered_by,
    "updatedAt" => updated_at,
    "visitType" => visit_type,
    "visitor" => visitor,
    "visitorId" => visitor_id,
    "workspace" => workspace,
    "workspaceId" => workspace_id,
});

/// A workflow step completed by a visitor.
///
/// Covers forms sent, pages viewed and other interactions, as a measure of engagement quality.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTrace {
    pub completed_at: Option<DateTime<Utc>>,
    pub created_at: Option<DateTime<Utc>>,
    pub event_id: Option<String>,
    pub id: Option<String>,
    pub link_id: Option<String>,
    /// Attributes that the step wrote to the profile of the visitor, as a map from key to text.
    ///
    /// Applies to steps configured to save attributes.
    pub saved_attributes: Option<BTreeMap<String, String>>,
    pub step_action: Option<String>,
    pub step_data: Option<Box<EventTraceData>>,
    pub step_kind: Option<String>,
    pub updated_at: Option<DateTime<Utc>>,
    pub visitor_id: Option<String>,
    pub workspace_id: Option<String>,
}

object!(EventTrace {
    "completedAt" => completed_at,
    "createdAt" => created_at,
    "eventId" => event_id,
    "id" => id,
    "linkId" => link_id,
    "savedAttributes" => saved_attributes,
    "stepAction" => step_action,
    "stepData" => step_data,
    "stepKind" => step_kind,
    "updatedAt" => updated_at,
    "visitorId" => visitor_id,
    "workspaceId" => workspace_id,
});

/// Details of a completed workflow step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTraceData {
    pub chat_bot: Option<Box<ChatBotTraceData>>,
    pub contact_card: Option<Box<ContactCardTraceData>>,
    pub country_condition: Option<Box<CountryConditionTraceData>>,
    pub day_of_month_condition: Option<Box<DayOfMonthConditionTraceData>>,
    pub day_of_week_condition: Option<Box<DayOfWeekConditionTraceData>>,
    pub device_actor_condition: Option<Box<DeviceActorConditionTraceData>>,
    pub device_brand_condition: Option<Box<DeviceBrandConditionTraceData>>,
    pub device_browser_condition: Option<Box<DeviceBrowserConditionTraceData>>,
    pub device_platform_condition: Option<Box<DevicePlatformConditionTraceData>>,
    pub device_type_condition: Option<Box<DeviceTypeConditionTraceData>>,
    pub entry_access: Option<Box<EntryAccessTraceData>>,
    pub form: Option<Box<FormTraceData>>,
    pub identify_visitor: Option<Box<IdentifyVisitorTraceData>>,
    pub language_condition: Option<Box<LanguageConditionTraceData>>,
    pub location_request: Option<Box<LocationRequestTraceData>>,
    pub media: Option<Box<MediaTraceData>>,
    pub multi_link: Option<Box<MultiLinkTraceData>>,
    pub password: Option<Box<PasswordTraceData>>,
    pub redirect: Option<Box<RedirectTraceData>>,
    pub social_links: Option<Box<SocialLinksTraceData>>,
    pub specific_date_condition: Option<Box<SpecificDateConditionTraceData>>,
    pub time_of_day_condition: Option<Box<TimeOfDayConditionTraceData>>,
    pub visit_type_condition: Option<Box<VisitTypeConditionTraceData>>,
    pub visitor_data_condition: Option<Box<VisitorDataConditionTraceData>>,
}

object!(EventTraceData {
    "chatBot" => chat_bot,
    "contactCard" => contact_card,
    "countryCondition" => country_condition,
    "dayOfMonthCondition" => day_of_month_condition,
    "dayOfWeekCondition" => day_of_week_condition,
    "deviceActorCondition" => device_actor_condition,
    "deviceBrandCondition" => device_brand_condition,
    "deviceBrowserCondition" => device_browser_condition,
    "devicePlatformCondition" => device_platform_condition,
    "deviceTypeCondition" => device_type_condition,
    "entryAccess" => entry_access,
    "form" => form,
    "identifyVisitor" => identify_visitor,
    "languageCondition" => language_condition,
    "locationRequest" => location_request,
    "media" => media,
    "multiLink" => multi_link,
    "password" => password,
    "redirect" => redirect,
    "socialLinks" => social_links,
    "specificDateCondition" => specific_date_condition,
    "timeOfDayCondition" => time_of_day_condition,
    "visitTypeCondition" => visit_type_condition,
    "visitorDataCondition" => visitor_data_condition,
});

/// Trace data of a form: a summary of what the visitor did with it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormTraceData {
    pub action: Option<String>,
    pub auto_skip_if_known: Option<bool>,
    pub description: Option<String>,
    pub fields: List<FormTraceDataField>,
    pub skip_button_text: Option<String>,
    pub skip_method: Option<String>,
    pub skipped: Option<bool>,
    pub submit_button_text: Option<String>,
    pub submitted_fields: Option<i32>,
    pub title: Option<String>,
    pub total_fields: Option<i32>,
}

object!(FormTraceData {
    "action" => action,
    "autoSkipIfKnown" => auto_skip_if_known,
    "description" => description,
    "fields" => fields,
    "skipButtonText" => skip_button_text,
    "skipMethod" => skip_method,
    "skipped" => skipped,
    "submitButtonText" => submit_button_text,
    "submittedFields" => submitted_fields,
    "title" => title,
    "totalFields" => total_fields,
});

/// Value of one form field, as captured from the visitor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormTraceDataField {
    pub default_value: Option<String>,
    pub help_text: Option<String>,
    pub key: Option<String>,
    pub label: Option<String>,
    pub order: Option<i32>,
    pub placeholder: Option<String>,
    pub required: Option<bool>,
    pub type_: Option<String>,
    pub value: Option<String>,
}

object!(FormTraceDataField {
    "defaultValue" => default_value,
    "helpText" => help_text,
    "key" => key,
    "label" => label,
    "order" => order,
    "placeholder" => placeholder,
    "required" => required,
    "type" => type_,
    "value" => value,
});

open_enum!(
    /// HTTP request method.
    HttpMethod {
        /// No method given.
        Unspecified = "HTTP_METHOD_UNSPECIFIED",
        Get = "HTTP_METHOD_GET",
        Post = "HTTP_METHOD_POST",
        Put = "HTTP_METHOD_PUT",
        Delete = "HTTP_METHOD_DELETE",
        Patch = "HTTP_METHOD_PATCH",
        Options = "HTTP_METHOD_OPTIONS",
        Head = "HTTP_METHOD_HEAD",
    }
);

/// Trace data of a visitor's identification: what enriched the profile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyVisitorTraceData {
    pub custom_attributes: Option<i32>,
    pub fields_updated: Option<i32>,
    pub set_once: Option<bool>,
    pub system_fields: List<String>,
}

object!(IdentifyVisitorTraceData {
    "customAttributes" => custom_attributes,
    "fieldsUpdated" => fields_updated,
    "setOnce" => set_once,
    "systemFields" => system_fields,
});

/// Progress of a single visit through a workflow.
///
/// Only steps that visitors see are counted, so conditions are not.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JourneyProgress {
    /// Whether the visit ended at an exit.
    ///
    /// Exits are redirects, contact cards, thank-you pages and social links pages.
    pub completed: Option<bool>,
    /// Number of steps the visit got to, counting the entry.
    pub steps_reached: Option<i32>,
    /// Number of steps from entry to exit along the visitor's path.
    ///
    /// Adds the shortest way remaining from the stopping point to those already reached. After an
    /// exit, the same as `stepsReached`.
    pub steps_total: Option<i32>,
}

object!(JourneyProgress {
    "completed" => completed,
    "stepsReached" => steps_reached,
    "stepsTotal" => steps_total,
});

/// Trace data of a language condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionTraceData {
    pub has_else: Option<bool>,
    pub language: Option<String>,
    pub languages: List<LanguageConditionTraceOption>,
}

object!(LanguageConditionTraceData {
    "hasElse" => has_else,
    "language" => language,
    "languages" => languages,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionTraceOption {
    pub has_route: Option<bool>,
    pub language_code: Option<String>,
}

object!(LanguageConditionTraceOption {
    "hasRoute" => has_route,
    "languageCode" => language_code,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventTracesResponse {
    pub traces: List<EventTrace>,
}

object!(ListEventTracesResponse {
    "traces" => traces,
});

/// Events as a CSV export.
///
/// Returned for `RESPONSE_FORMAT_CSV`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsCsvResponse {
    pub content_type: Option<String>,
    pub csv_data: Option<String>,
}

object!(ListEventsCsvResponse {
    "contentType" => content_type,
    "csvData" => csv_data,
});

/// A page of events as structured data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsJsonResponse {
    pub events: List<Event>,
    /// Whether more events follow this page.
    pub has_more: Option<bool>,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// Number of events that match, across all pages.
    pub total_count: Option<i64>,
}

object!(ListEventsJsonResponse {
    "events" => events,
    "hasMore" => has_more,
    "nextPageToken" => next_page_token,
    "totalCount" => total_count,
});

/// Events that match a query, as either JSON or CSV.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub csv: Option<Box<ListEventsCsvResponse>>,
    pub json: Option<Box<ListEventsJsonResponse>>,
}

object!(ListEventsResponse {
    "csv" => csv,
    "json" => json,
});

open_enum!(
    /// How a visitor's browser answered a location request.
    LocationRequestOutcome {
        Unspecified = "LOCATION_REQUEST_OUTCOME_UNSPECIFIED",
        /// The location was shared, by a tap on the button or through a permission the browser had
        /// granted earlier.
        Shared = "LOCATION_REQUEST_OUTCOME_SHARED",
        /// Sharing was refused, by the visitor or by the browser.
        Denied = "LOCATION_REQUEST_OUTCOME_DENIED",
        /// The visitor used the skip button; the browser never asked.
        Skipped = "LOCATION_REQUEST_OUTCOME_SKIPPED",
        /// No location could be had from the browser: no GPS, a timeout, or no support.
        Unavailable = "LOCATION_REQUEST_OUTCOME_UNAVAILABLE",
        /// The device had shared its location before and the step asks each device once, so the visitor
        /// continued without a new request.
        AlreadyShared = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED",
    }
);

/// What a location request step obtained from the visitor's browser.
///
/// Has coordinates only if the outcome is `LOCATION_REQUEST_OUTCOME_SHARED`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationRequestTraceData {
    pub accuracy_meters: Option<f64>,
    pub automatic: Option<bool>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub outcome: Option<LocationRequestOutcome>,
}

object!(LocationRequestTraceData {
    "accuracyMeters" => accuracy_meters,
    "automatic" => automatic,
    "latitude" => latitude,
    "longitude" => longitude,
    "outcome" => outcome,
});

/// The media a visitor received from an `OPEN_MEDIA` step.
///
/// The visitor's destination URL is short-lived and not included.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaTraceData {
    pub file_name: Option<String>,
    pub kind: Option<MediaKind>,
    pub media_id: Option<String>,
    pub mime_type: Option<String>,
}

object!(MediaTraceData {
    "fileName" => file_name,
    "kind" => kind,
    "mediaId" => media_id,
    "mimeType" => mime_type,
});

/// A button offered on a multi-link page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceButton {
    pub id: Option<String>,
    pub label: Option<String>,
    pub order: Option<i32>,
}

object!(MultiLinkTraceButton {
    "id" => id,
    "label" => label,
    "order" => order,
});

/// What a visitor selected at a multi-link step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceData {
    pub available_buttons: List<MultiLinkTraceButton>,
    pub description: Option<String>,
    pub selected_button: Option<Box<MultiLinkTraceSelectedButton>>,
    pub title: Option<String>,
}

object!(MultiLinkTraceData {
    "availableButtons" => available_buttons,
    "description" => description,
    "selectedButton" => selected_button,
    "title" => title,
});

/// The button selected on a multi-link page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceSelectedButton {
    pub id: Option<String>,
    pub label: Option<String>,
    pub order: Option<i32>,
}

object!(MultiLinkTraceSelectedButton {
    "id" => id,
    "label" => label,
    "order" => order,
});

/// Result of the validation at a password step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordTraceData {
    pub description: Option<String>,
    pub title: Option<String>,
    pub validated: Option<bool>,
}

object!(PasswordTraceData {
    "description" => description,
    "title" => title,
    "validated" => validated,
});

/// How a visitor left through a redirect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectTraceData {
    pub conversion_tracking: Option<bool>,
    pub destination: Option<String>,
    pub fallback: Option<bool>,
    /// Reason for the visitor's redirect to the fallback destination.
    ///
    /// Present only if `fallback` is true.
    pub fallback_reason: Option<RedirectTraceDataFallbackReason>,
}

object!(RedirectTraceData {
    "conversionTracking" => conversion_tracking,
    "destination" => destination,
    "fallback" => fallback,
    "fallbackReason" => fallback_reason,
});

open_enum!(
    /// Reason for a visitor's redirect to the fallback destination.
    RedirectTraceDataFallbackReason {
        /// None recorded; the workflow offered no step to go to.
        Unspecified = "FALLBACK_REASON_UNSPECIFIED",
        /// The media of an `OPEN_MEDIA` step has been deleted, has yet to be uploaded, or belongs to a
        /// different workspace.
        MediaMissing = "FALLBACK_REASON_MEDIA_MISSING",
    }
);

/// Details of one button on a social links page, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinkTraceButton {
    pub id: Option<String>,
    pub order: Option<i32>,
    pub platform: Option<String>,
    pub url: Option<String>,
}

object!(SocialLinkTraceButton {
    "id" => id,
    "order" => order,
    "platform" => platform,
    "url" => url,
});

/// Details of a visitor's interaction with a social links page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinksTraceData {
    pub description: Option<String>,
    pub display_style: Option<String>,
    pub links: List<SocialLinkTraceButton>,
    pub selected_link: Option<Box<SocialLinkTraceButton>>,
    pub title: Option<String>,
}

object!(SocialLinksTraceData {
    "description" => description,
    "displayStyle" => display_style,
    "links" => links,
    "selectedLink" => selected_link,
    "title" => title,
});

/// Routing details of a specific-date condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionTraceData {
    pub has_else: Option<bool>,
    pub options: List<SpecificDateConditionTraceOption>,
}

object!(SpecificDateConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionTraceOption {
    pub day: Option<i32>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub month: Option<i32>,
    pub name: Option<String>,
    pub year: Option<i32>,
}

object!(SpecificDateConditionTraceOption {
    "day" => day,
    "hasRoute" => has_route,
    "id" => id,
    "month" => month,
    "name" => name,
    "year" => year,
});

/// Routing details of a time-of-day condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionTraceData {
    pub has_else: Option<bool>,
    pub ranges: List<TimeOfDayConditionTraceRange>,
}

object!(TimeOfDayConditionTraceData {
    "hasElse" => has_else,
    "ranges" => ranges,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionTraceRange {
    pub end_time: Option<String>,
    pub has_route: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub start_time: Option<String>,
}

object!(TimeOfDayConditionTraceRange {
    "endTime" => end_time,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
    "startTime" => start_time,
});

open_enum!(
    /// Who caused a scan.
    TriggeredBy {
        /// No source given.
        Unspecified = "TRIGGERED_BY_UNSPECIFIED",
        /// A visitor, rather than the system.
        Visitor = "TRIGGERED_BY_VISITOR",
    }
);

open_enum!(
    /// Whether a device has been to a link before.
    VisitType {
        /// No visit type given.
        Unspecified = "VISIT_TYPE_UNSPECIFIED",
        /// The device has never reached the link until now.
        First = "VISIT_TYPE_FIRST",
        /// The device has been to the link already.
        Returning = "VISIT_TYPE_RETURNING",
    }
);

/// Routing details of a visit type condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionTraceData {
    pub has_else: Option<bool>,
    pub options: List<VisitTypeConditionTraceOption>,
    pub visit_type: Option<String>,
}

object!(VisitTypeConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
    "visitType" => visit_type,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionTraceOption {
    pub has_route: Option<bool>,
    pub value: Option<String>,
}

object!(VisitTypeConditionTraceOption {
    "hasRoute" => has_route,
    "value" => value,
});

/// Routing details of a visitor data condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionTraceData {
    pub has_else: Option<bool>,
    pub options: List<VisitorDataConditionTraceOption>,
}

object!(VisitorDataConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionTraceOption {
    pub attribute_found: Option<bool>,
    pub attribute_key: Option<String>,
    pub comparison_value: Option<String>,
    pub has_route: Option<bool>,
    pub matched: Option<bool>,
    pub observed_value: Option<String>,
    pub operator: Option<String>,
}

object!(VisitorDataConditionTraceOption {
    "attributeFound" => attribute_found,
    "attributeKey" => attribute_key,
    "comparisonValue" => comparison_value,
    "hasRoute" => has_route,
    "matched" => matched,
    "observedValue" => observed_value,
    "operator" => operator,
});
