//! Free-form data of visitors: system fields by name, any other attribute by its own.

use serde_json::Value;

use crate::Object;
use crate::types::{IdentifyRequest, VisitorInput};

/// ```
/// use linkbreakers_sdk::types::{IdentifyRequest, VisitorInput};
///
/// let visitor = VisitorInput::new().email("ada@example.com").attribute("seats", 12);
/// let request = IdentifyRequest::of("lbid", visitor).set_once(true);
/// # assert_eq!(serde_json::to_string(&request).unwrap(),
/// #     r#"{"lbid":"lbid","setOnce":true,"visitor":{"data":{"$email":"ada@example.com","seats":12}}}"#);
/// ```
impl VisitorInput {
    /// The email address, `$email`.
    #[must_use]
    pub fn email(self, email: impl Into<String>) -> Self {
        self.attribute("$email", email.into())
    }

    /// The phone number, `$phone`.
    #[must_use]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        self.attribute("$phone", phone.into())
    }

    /// The first name, `$firstName`.
    #[must_use]
    pub fn first_name(self, name: impl Into<String>) -> Self {
        self.attribute("$firstName", name.into())
    }

    /// The last name, `$lastName`.
    #[must_use]
    pub fn last_name(self, name: impl Into<String>) -> Self {
        self.attribute("$lastName", name.into())
    }

    /// An attribute of any JSON type; custom unless its key begins with `$`.
    #[must_use]
    pub fn attribute(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.data
            .get_or_insert_with(Object::new)
            .insert(key.into(), value.into());
        self
    }
}

impl IdentifyRequest {
    /// Identifies the visitor behind an LBID by this data.
    ///
    /// With `set_once` only attributes that the visitor lacks are set.
    pub fn of(lbid: impl Into<String>, visitor: VisitorInput) -> Self {
        Self::new().lbid(lbid).visitor(visitor)
    }
}
