// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectoryRequest {
    /// Name of the new directory; required.
    pub name: String,
    /// UUID of the parent directory; the root level when omitted.
    pub parent_directory_id: Option<String>,
}

impl CreateDirectoryRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// UUID of the parent directory; the root level when omitted.
    pub fn parent_directory_id(
        mut self,
        parent_directory_id: impl Into<String>,
    ) -> Self {
        self.parent_directory_id = Some(parent_directory_id.into());
        self
    }
}

object!(CreateDirectoryRequest sent {
    "name" => name,
    "parentDirectoryId" => parent_directory_id,
} of_caller ["name"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectoryResponse {
    /// The directory.
    pub directory: Box<Directory>,
}

object!(CreateDirectoryResponse {
    "directory" => directory,
} required ["directory"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDirectoryRequest {
    /// Name of the directory.
    pub name: Option<String>,
    /// Id of the parent [directory](crate::types::Directory).
    pub parent_directory_id: Option<String>,
    /// Whether to delete the parent directory id.
    pub parent_directory_id_delete: Option<bool>,
}

impl UpdateDirectoryRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn parent_directory_id(
        mut self,
        parent_directory_id: impl Into<String>,
    ) -> Self {
        self.parent_directory_id = Some(parent_directory_id.into());
        self
    }

    #[inline]
    pub fn parent_directory_id_delete(
        mut self,
        parent_directory_id_delete: bool,
    ) -> Self {
        self.parent_directory_id_delete = Some(parent_directory_id_delete);
        self
    }
}

object!(UpdateDirectoryRequest sent {
    "name" => name,
    "parentDirectoryId" => parent_directory_id,
    "parentDirectoryIdDelete" => parent_directory_id_delete,
});

/// Folder for links and further directories.
///
/// Directories nest, forming a tree within the workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Directory {
    /// When the directory was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the directory.
    pub id: String,
    /// Name of the directory.
    pub name: String,
    /// UUID of the enclosing directory.
    ///
    /// Unset for a directory at the root.
    pub parent_directory_id: Option<String>,
    /// Path from the root to the directory, with `/` as separator.
    ///
    /// The server computes it.
    pub path: String,
    /// When the directory was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(Directory {
    "createdAt" => created_at,
    "id" => id = default,
    "name" => name = default,
    "parentDirectoryId" => parent_directory_id = none_if_empty,
    "path" => path = default,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDirectoryResponse {
    /// The directory.
    pub directory: Box<Directory>,
}

object!(GetDirectoryResponse {
    "directory" => directory,
} required ["directory"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDirectoriesResponse {
    /// The directories.
    pub directories: List<Directory>,
    /// Cursor for the next page of directories.
    pub next_page_token: Option<String>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListDirectoriesResponse {
    "directories" => directories,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDirectoryResponse {
    /// The directory.
    pub directory: Box<Directory>,
}

object!(UpdateDirectoryResponse {
    "directory" => directory,
} required ["directory"]);
