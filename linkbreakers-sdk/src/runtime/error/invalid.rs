//! Input that the SDK refuses before it sends anything.

/// An input that was rejected before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidError {
    pub(super) field: String,
    pub(super) message: String,
}

impl InvalidError {
    /// Returns the name of what was rejected: the API's name of a field, a parameter or an id, or else `body`, `method`, a
    /// header, or an option of this SDK.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// Returns the reason.
    pub fn message(&self) -> &str {
        &self.message
    }
}
