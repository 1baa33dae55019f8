//! Tells methods apart by what a repetition does.

use http::Method;

/// Returns true if a method only reads (RFC 9110, section 9.2.1). QUERY does too; it is a GET with a body, which the
/// crate `http` does not name.
pub(crate) fn only_reads(method: &Method) -> bool {
    method.is_safe() || method.as_str() == "QUERY"
}
