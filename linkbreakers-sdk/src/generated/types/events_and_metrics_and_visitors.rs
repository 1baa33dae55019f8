// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::open_enum;

open_enum!(
    /// Form factor of a device.
    ///
    /// Covers hardware only; for the operator, human or not, see `DeviceActor`.
    DeviceType or Unspecified {
        /// No type given, or none detected so far.
        Unspecified = "DEVICE_TYPE_UNSPECIFIED",
        /// QR scanner built into the system, which reports no browser capabilities.
        Native = "DEVICE_TYPE_NATIVE",
        /// Browser on a phone.
        Mobile = "DEVICE_TYPE_MOBILE",
        /// Browser on a tablet.
        Tablet = "DEVICE_TYPE_TABLET",
        /// Browser on a desktop computer or laptop.
        Desktop = "DEVICE_TYPE_DESKTOP",
        /// Not classifiable.
        Unknown = "DEVICE_TYPE_UNKNOWN",
    }
);
