//! Hand-written help for this API, beside what is generated.

mod api_key;
mod validate;

use crate::runtime::Hooks;

/// What this API adds to the runtime.
pub(crate) const HOOKS: Hooks = Hooks {
    check: validate::check,
};
