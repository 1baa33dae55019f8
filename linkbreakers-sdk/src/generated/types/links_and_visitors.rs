// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::open_enum;

open_enum!(
    /// Order in which a list is returned.
    ///
    /// Every list endpoint that can be sorted uses this type.
    SortDirection or Unspecified {
        /// No direction given; treated as descending.
        Unspecified = "SORT_DIRECTION_UNSPECIFIED",
        /// Ascending.
        Asc = "SORT_DIRECTION_ASC",
        /// Descending.
        Desc = "SORT_DIRECTION_DESC",
    }
);
