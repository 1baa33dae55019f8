//! SDK of the Linkbreakers API.
