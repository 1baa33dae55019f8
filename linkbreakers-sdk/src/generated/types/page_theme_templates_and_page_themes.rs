// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::Object;
use crate::runtime::wire::object;

/// Choice of an image in the media library of the workspace, or removal of the present one.
///
/// A cover, badge or footer logo can be any ready image of up to 3 MB, no matter where it was
/// uploaded. Other media fails with `MEDIA_NOT_ALLOWED_HERE`; the error's metadata gives the
/// limit, the slot and a reason, which is `KIND_NOT_ACCEPTED` or `TOO_LARGE`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaSelection {
    /// Delete of the media selection.
    pub delete: Option<Object>,
    /// Id of the media selection.
    pub id: Option<String>,
}

impl MediaSelection {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn delete(mut self, delete: impl Into<Object>) -> Self {
        self.delete = Some(delete.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

object!(MediaSelection sent {
    "delete" => delete,
    "id" => id,
});
