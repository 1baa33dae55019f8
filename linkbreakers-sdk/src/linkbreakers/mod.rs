//! Hand-written help for this API, beside what is generated.

mod api_key;
