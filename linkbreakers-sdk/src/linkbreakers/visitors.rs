//! Setters for the free-form data of visitors: system attributes (keys with `$`) by name, custom ones by key.

use crate::types::{IdentifyRequest, VisitorInput};
use crate::{Json, Object};

/// ```
/// use linkbreakers_sdk::types::{IdentifyRequest, VisitorInput};
///
/// let visitor = VisitorInput::new().email("ada@example.com").attribute("seats", 12);
/// let request = IdentifyRequest::of("lbid", visitor).set_once(true);
/// # assert_eq!(serde_json::to_string(&request).unwrap(),
/// #     r#"{"lbid":"lbid","setOnce":true,"visitor":{"data":{"$email":"ada@example.com","seats":12}}}"#);
/// ```
impl VisitorInput {
    /// Sets the email address, `$email`.
    #[must_use]
    pub fn email(self, email: impl Into<String>) -> Self {
        self.attribute("$email", email.into())
    }

    /// Sets the phone number, `$phone`.
    #[must_use]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        self.attribute("$phone", phone.into())
    }

    /// Sets the first name, `$firstName`.
    #[must_use]
    pub fn first_name(self, name: impl Into<String>) -> Self {
        self.attribute("$firstName", name.into())
    }

    /// Sets the last name, `$lastName`.
    #[must_use]
    pub fn last_name(self, name: impl Into<String>) -> Self {
        self.attribute("$lastName", name.into())
    }

    /// Sets an attribute of any JSON type. Keys that begin with `$` are system attributes.
    #[must_use]
    pub fn attribute(mut self, key: impl Into<String>, value: impl Into<Json>) -> Self {
        self.data
            .get_or_insert_with(Object::new)
            .insert(key.into(), value.into());
        self
    }
}

impl IdentifyRequest {
    /// Builds a request that sets this data on the visitor with an LBID.
    ///
    /// With `set_once(true)` it sets only attributes that the visitor lacks.
    pub fn of(lbid: impl Into<String>, visitor: VisitorInput) -> Self {
        Self::new().lbid(lbid).visitor(visitor)
    }
}
