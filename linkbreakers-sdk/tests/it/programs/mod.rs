//! Tests of whole programs: the examples, and the mock API that they run against. They need all resources,
//! since cargo skips examples whose features are missing.

mod examples;
mod mock_api;
mod mock_state;
