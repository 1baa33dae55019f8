//! Programs: the examples, and the stand-in API that they run against. Not all of the examples are there
//! without all resources.

mod examples;
mod mock_api;
