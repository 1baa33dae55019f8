//! Input that the SDK refuses before it sends anything.

/// An input that was rejected before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidError {
    pub(super) field: String,
    pub(super) message: String,
}

impl InvalidError {
    /// Returns the API's name of the rejected field, parameter or id.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// Returns the reason.
    pub fn message(&self) -> &str {
        &self.message
    }
}
