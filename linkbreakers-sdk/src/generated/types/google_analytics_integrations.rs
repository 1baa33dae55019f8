// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGoogleAnalyticsIntegrationResponse {
    /// The Google Analytics connection; missing if there is none.
    pub integration: Option<Box<GoogleAnalyticsIntegration>>,
}

object!(GetGoogleAnalyticsIntegrationResponse {
    "integration" => integration,
});

/// Selection of visitor attribute keys.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAnalyticsAttributeKeys {
    /// Keys of visitor attributes, such as `rating`; up to 25.
    ///
    /// If empty, all attributes apart from personal data.
    pub keys: List<String>,
}

impl GoogleAnalyticsAttributeKeys {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keys of visitor attributes, such as `rating`; up to 25.
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = keys.into_iter().map(Into::into).collect();
        self
    }
}

object!(GoogleAnalyticsAttributeKeys sent {
    "keys" => keys,
});

/// Connection to a Google Analytics 4 property, which receives the workspace's visits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAnalyticsIntegration {
    /// Whether there is a Measurement Protocol API secret on file.
    ///
    /// Its value is not revealed.
    pub api_secret_set: bool,
    /// Time the property was connected.
    pub created_at: Option<DateTime<Utc>>,
    /// Most recent failure to send events.
    ///
    /// The next event that goes through clears it.
    pub last_error: String,
    /// Time of `lastError`.
    pub last_error_at: Option<DateTime<Utc>>,
    /// Time Google Analytics last accepted an event.
    pub last_sent_at: Option<DateTime<Utc>>,
    /// Measurement ID of the GA4 property, such as `G-ABC123DEF4`.
    pub measurement_id: String,
    /// Time of the latest change.
    pub updated_at: Option<DateTime<Utc>>,
    /// Keys of the visitor attributes to send.
    ///
    /// Has effect while `visitorAttributesEnabled` is true. If empty, everything but personal data
    /// and free-text answers goes out; a free-text answer needs its key in the list.
    pub visitor_attribute_keys: List<String>,
    /// Whether events carry the data a step captured about the visitor.
    ///
    /// That is, custom visitor attributes and answers to forms (a rating, say), as event parameters
    /// named `lb_<key>`. Excludes personal data in all cases.
    pub visitor_attributes_enabled: bool,
}

object!(GoogleAnalyticsIntegration {
    "apiSecretSet" => api_secret_set = default,
    "createdAt" => created_at,
    "lastError" => last_error = default,
    "lastErrorAt" => last_error_at,
    "lastSentAt" => last_sent_at,
    "measurementId" => measurement_id = default,
    "updatedAt" => updated_at,
    "visitorAttributeKeys" => visitor_attribute_keys,
    "visitorAttributesEnabled" => visitor_attributes_enabled = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestGoogleAnalyticsIntegrationResponse {
    /// Faults that Google's validation server reported for the event.
    ///
    /// Empty if it reported none.
    pub validation_messages: List<String>,
}

object!(TestGoogleAnalyticsIntegrationResponse {
    "validationMessages" => validation_messages,
});

/// Settings that connect Google Analytics or change the property events go to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleAnalyticsIntegrationRequest {
    /// API secret for the Measurement Protocol.
    ///
    /// Mandatory on connecting. When only the Measurement ID changes it may be left out, and the
    /// secret on file remains in use.
    pub api_secret: Option<Secret>,
    /// Measurement ID of the GA4 property, such as `G-ABC123DEF4`.
    pub measurement_id: Option<String>,
    /// Attribute keys to which the data sent is limited.
    ///
    /// If left out, the list in force is kept. With an empty list, all attributes go out except
    /// personal data.
    pub visitor_attribute_keys: Option<Box<GoogleAnalyticsAttributeKeys>>,
    /// Whether events carry the visitor's data as parameters.
    ///
    /// That data is form answers (a rating, say) and custom visitor attributes; personal data is
    /// always excluded. If left out, the setting stays as it is, and a new connection starts with
    /// it on.
    pub visitor_attributes_enabled: Option<bool>,
}

impl UpdateGoogleAnalyticsIntegrationRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// API secret for the Measurement Protocol.
    pub fn api_secret(mut self, api_secret: impl Into<Secret>) -> Self {
        self.api_secret = Some(api_secret.into());
        self
    }

    /// Measurement ID of the GA4 property, such as `G-ABC123DEF4`.
    pub fn measurement_id(mut self, measurement_id: impl Into<String>) -> Self {
        self.measurement_id = Some(measurement_id.into());
        self
    }

    /// Attribute keys to which the data sent is limited.
    pub fn visitor_attribute_keys(
        mut self,
        visitor_attribute_keys: impl Into<Box<GoogleAnalyticsAttributeKeys>>,
    ) -> Self {
        self.visitor_attribute_keys = Some(visitor_attribute_keys.into());
        self
    }

    /// Whether events carry the visitor's data as parameters.
    #[inline]
    pub fn visitor_attributes_enabled(
        mut self,
        visitor_attributes_enabled: bool,
    ) -> Self {
        self.visitor_attributes_enabled = Some(visitor_attributes_enabled);
        self
    }
}

object!(UpdateGoogleAnalyticsIntegrationRequest sent {
    "apiSecret" => api_secret,
    "measurementId" => measurement_id,
    "visitorAttributeKeys" => visitor_attribute_keys,
    "visitorAttributesEnabled" => visitor_attributes_enabled,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleAnalyticsIntegrationResponse {
    /// The integration.
    pub integration: Option<Box<GoogleAnalyticsIntegration>>,
}

object!(UpdateGoogleAnalyticsIntegrationResponse {
    "integration" => integration,
});
