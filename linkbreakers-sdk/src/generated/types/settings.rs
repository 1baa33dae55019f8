// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::{object, open_enum};

open_enum!(
    /// How much identifying data visitors are asked for before a workflow proceeds.
    DataCollection or Unspecified {
        /// No preference given.
        Unspecified = "DATA_COLLECTION_UNSPECIFIED",
        /// Asks for nothing; the scan event alone is recorded.
        None = "DATA_COLLECTION_NONE",
        /// Asks for little, such as an email, to identify high-signal visitors at low friction.
        Basic = "DATA_COLLECTION_BASIC",
        /// Runs complete lead capture first, with custom forms and required fields.
        Advanced = "DATA_COLLECTION_ADVANCED",
    }
);

/// The link setting that applies to the workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDataCollectionResponse {
    /// The link setting.
    pub link_setting: Option<Box<LinkSetting>>,
}

object!(GetDataCollectionResponse {
    "linkSetting" => link_setting,
});

/// The visitor-data settings of a link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinkSettingResponse {
    /// The link setting.
    pub link_setting: Option<Box<LinkSetting>>,
}

object!(GetLinkSettingResponse {
    "linkSetting" => link_setting,
});

/// Compliance preferences of one link.
///
/// They govern which visitor data is gathered before the workflow runs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkSetting {
    /// When the link setting was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Data collection of the link setting: one of [`DataCollection`].
    pub data_collection: DataCollection,
    /// Id of the link setting.
    pub id: String,
    /// When the link setting was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
}

object!(LinkSetting {
    "createdAt" => created_at,
    "dataCollection" => data_collection = default,
    "id" => id = default,
    "updatedAt" => updated_at,
});

/// Changes to the visitor-data policy of one link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkSettingRequest {
    /// Data collection of the link setting: one of [`DataCollection`].
    pub data_collection: Option<DataCollection>,
}

impl UpdateLinkSettingRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn data_collection(
        mut self,
        data_collection: impl Into<DataCollection>,
    ) -> Self {
        self.data_collection = Some(data_collection.into());
        self
    }
}

object!(UpdateLinkSettingRequest sent {
    "dataCollection" => data_collection,
});

/// New data collection level for the caller's workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataCollectionRequest {
    /// The data collection: one of [`DataCollection`].
    pub data_collection: Option<DataCollection>,
}

impl UpdateDataCollectionRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn data_collection(
        mut self,
        data_collection: impl Into<DataCollection>,
    ) -> Self {
        self.data_collection = Some(data_collection.into());
        self
    }
}

object!(UpdateDataCollectionRequest sent {
    "dataCollection" => data_collection,
});

/// Link setting after the data collection level was changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataCollectionResponse {
    /// The link setting.
    pub link_setting: Option<Box<LinkSetting>>,
}

object!(UpdateDataCollectionResponse {
    "linkSetting" => link_setting,
});

/// Link settings after the requested changes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkSettingResponse {
    /// The link setting.
    pub link_setting: Option<Box<LinkSetting>>,
}

object!(UpdateLinkSettingResponse {
    "linkSetting" => link_setting,
});
