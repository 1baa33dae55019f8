// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{DeviceType, VisitorAttributeType};

/// Hardware and software of a visitor, as identified by fingerprint.
///
/// Used to recognize repeat scans, add detail to analytics, and feed security heuristics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Device {
    pub asn: Option<i64>,
    pub browser_language: Option<String>,
    pub browser_name: Option<String>,
    pub browser_version: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what operates the device.
    ///
    /// Separate from `deviceType`, which describes the hardware.
    pub device_actor: DeviceActor,
    /// Name of the crawler or agent, such as `Googlebot`, `GPTBot` or `ClaudeBot`.
    ///
    /// Set if `deviceActor` is `BOT` or `AGENT`; null or empty for `HUMAN`.
    pub device_actor_name: Option<String>,
    /// Organization that runs the actor, such as `Google`, `OpenAI` or `Anthropic`.
    ///
    /// Set if `deviceActor` is `BOT` or `AGENT`; null or empty for `HUMAN`.
    pub device_actor_origin: Option<String>,
    pub device_brand: Option<String>,
    pub device_concurrency: Option<i32>,
    pub device_memory: Option<f64>,
    pub device_name: Option<String>,
    /// Form factor of the device.
    ///
    /// Says nothing of the operator, which is `deviceActor`.
    pub device_type: DeviceType,
    pub gpu: Option<String>,
    pub id: String,
    pub ip_address: Option<String>,
    pub isp: Option<String>,
    pub last_used_at: Option<DateTime<Utc>>,
    pub network_bandwidth: Option<f64>,
    pub network_connection: Option<String>,
    pub network_rtt: Option<f64>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub region: Option<String>,
    pub screen_height: Option<f64>,
    pub screen_ratio: Option<f64>,
    pub screen_width: Option<f64>,
    pub state: Option<String>,
    pub timezone: Option<String>,
    pub touch_screen: Option<bool>,
    pub updated_at: Option<DateTime<Utc>>,
    pub user_agent: Option<String>,
}

object!(Device {
    "asn" => asn,
    "browserLanguage" => browser_language = none_if_empty,
    "browserName" => browser_name = none_if_empty,
    "browserVersion" => browser_version = none_if_empty,
    "city" => city = none_if_empty,
    "country" => country = none_if_empty,
    "createdAt" => created_at,
    "deviceActor" => device_actor = default,
    "deviceActorName" => device_actor_name = none_if_empty,
    "deviceActorOrigin" => device_actor_origin = none_if_empty,
    "deviceBrand" => device_brand = none_if_empty,
    "deviceConcurrency" => device_concurrency,
    "deviceMemory" => device_memory,
    "deviceName" => device_name = none_if_empty,
    "deviceType" => device_type = default,
    "gpu" => gpu = none_if_empty,
    "id" => id = default,
    "ipAddress" => ip_address = none_if_empty,
    "isp" => isp = none_if_empty,
    "lastUsedAt" => last_used_at,
    "networkBandwidth" => network_bandwidth,
    "networkConnection" => network_connection = none_if_empty,
    "networkRtt" => network_rtt,
    "platformName" => platform_name = none_if_empty,
    "platformVersion" => platform_version = none_if_empty,
    "region" => region = none_if_empty,
    "screenHeight" => screen_height,
    "screenRatio" => screen_ratio,
    "screenWidth" => screen_width,
    "state" => state = none_if_empty,
    "timezone" => timezone = none_if_empty,
    "touchScreen" => touch_screen,
    "updatedAt" => updated_at,
    "userAgent" => user_agent = none_if_empty,
});

open_enum!(
    /// Who or what operates a device: a person, a crawler, or an AI agent.
    ///
    /// Independent of the hardware, which `DeviceType` describes.
    DeviceActor or Unspecified {
        /// No actor given, or none detected so far.
        Unspecified = "DEVICE_ACTOR_UNSPECIFIED",
        /// A person at a browser, on a device of type `MOBILE`, `TABLET` or `DESKTOP`.
        Human = "DEVICE_ACTOR_HUMAN",
        /// A crawler or scraper, such as Googlebot, BingBot or Applebot.
        Bot = "DEVICE_ACTOR_BOT",
        /// An AI or LLM agent whose user agent gives its name, such as GPTBot, Claude-User,
        /// Perplexity-User, Gemini or Grok.
        Agent = "DEVICE_ACTOR_AGENT",
        /// Not classifiable, since the request had no user agent.
        Unknown = "DEVICE_ACTOR_UNKNOWN",
        /// A software-driven browser, no matter who runs it: an agent, or else a monitor, scraper or
        /// test. Headless operation shows in the request itself (`Headless Chrome`). A visible browser
        /// gives itself away through `navigator.webdriver`, on links whose data collection level is
        /// Advanced, and counts as automated starting with its following visit (`Automated browser`).
        Automated = "DEVICE_ACTOR_AUTOMATED",
    }
);

open_enum!(
    /// Format in which a list endpoint responds.
    ResponseFormat or Unspecified {
        /// No format given.
        Unspecified = "RESPONSE_FORMAT_UNSPECIFIED",
        /// JSON.
        Json = "RESPONSE_FORMAT_JSON",
        /// CSV.
        Csv = "RESPONSE_FORMAT_CSV",
    }
);

/// Profile of a person who scans or clicks, spanning all links.
///
/// It joins the reserved identity fields, the devices and events attributed to the person, and
/// custom traits collected by forms.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// Custom attributes, those whose key has no `$` prefix.
    ///
    /// Each one records the type its value was captured as.
    pub attributes: List<VisitorAttribute>,
    pub created_at: Option<DateTime<Utc>>,
    pub device_count: i64,
    pub devices: List<Device>,
    /// Email address, taken from `$email`.
    pub email: String,
    pub events: List<VisitorEvent>,
    pub first_name: String,
    pub id: String,
    pub last_name: String,
    pub links: List<VisitorLink>,
    pub phone: String,
    pub qrcode_count: i64,
    pub updated_at: Option<DateTime<Utc>>,
    pub visit_count: i64,
    pub workspace_id: String,
}

object!(Visitor {
    "attributes" => attributes,
    "createdAt" => created_at,
    "deviceCount" => device_count = default,
    "devices" => devices,
    "email" => email = default,
    "events" => events,
    "firstName" => first_name = default,
    "id" => id = default,
    "lastName" => last_name = default,
    "links" => links,
    "phone" => phone = default,
    "qrcodeCount" => qrcode_count = default,
    "updatedAt" => updated_at,
    "visitCount" => visit_count = default,
    "workspaceId" => workspace_id = default,
});

/// Single key and value on a visitor's profile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttribute {
    pub bool_value: Option<bool>,
    pub date_value: Option<DateTime<Utc>>,
    pub key: String,
    /// Value as a number, if it can be parsed as one.
    ///
    /// Absent otherwise: a value at odds with its type can still be read, but takes no part in
    /// aggregates.
    pub number_value: Option<f64>,
    /// Type the value was captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by
    /// itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    pub type_: VisitorAttributeType,
    /// Value exactly as captured.
    ///
    /// Present for every type.
    pub value: String,
}

object!(VisitorAttribute {
    "boolValue" => bool_value,
    "dateValue" => date_value,
    "key" => key = default,
    "numberValue" => number_value,
    "type" => type_ = default,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorEvent {
    pub action: String,
    pub created_at: Option<DateTime<Utc>>,
    pub id: String,
    pub link_id: String,
    pub scanned_at: Option<DateTime<Utc>>,
    pub visit_type: String,
}

object!(VisitorEvent {
    "action" => action = default,
    "createdAt" => created_at,
    "id" => id = default,
    "linkId" => link_id = default,
    "scannedAt" => scanned_at,
    "visitType" => visit_type = default,
});

/// Summary of one visitor's engagement with one link.
///
/// Serves to show engagement over time for each campaign.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorLink {
    pub entrypoint: String,
    pub event_count: i64,
    pub first_visited_at: Option<DateTime<Utc>>,
    pub id: String,
    pub last_visited_at: Option<DateTime<Utc>>,
    pub name: String,
    pub shortlink: String,
}

object!(VisitorLink {
    "entrypoint" => entrypoint = default,
    "eventCount" => event_count = default,
    "firstVisitedAt" => first_visited_at,
    "id" => id = default,
    "lastVisitedAt" => last_visited_at,
    "name" => name = default,
    "shortlink" => shortlink = default,
});
