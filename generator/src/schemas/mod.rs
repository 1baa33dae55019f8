//! Builds shapes and named types from schemas.
//!
//! OpenAPI can express one type in many ways: `allOf` of a single reference is that reference, a union of
//! strings is a string, an object may be spread over a dozen parts. This stage reduces each schema to one
//! Rust type, and gives every object, enum and union a name. Component schemas are named first, so that no
//! inline schema takes the name of one; schemas inside operations follow when `operations` reads them.
//!
//! 1. `node`: a schema or a part of one, borrowed from the document.
//! 2. `form`: what a node is (an object, a list, a union, ..), whichever keywords express it.
//! 3. `components`: the component schemas, references to them, and the JSON types that a schema admits
//!    (`json_types`).
//! 4. `compose`: merges `allOf`, and unions whose variants no Rust type could distinguish.
//! 5. `shapes`: the shape of a schema. A schema that needs a named type is passed to `types`.
//! 6. `types`: builds named types: objects there, `enums` and `unions` in files of their own.
//!
//! A `location` has the pointer of a schema, for messages, and the name of a type made of it. Documents may
//! nest schemas infinitely, or multiply them by `allOf`, so all recursion spends from a budget (`limits`).
//! `tests/it/lower/random.rs` generates such documents at random:
//!
//! | construct | becomes | tests |
//! |---|---|---|
//! | an object that requires itself | the first such field is optional | `recursion` |
//! | unions that are variants of each other | the first has all variants, the others their own and the first | `recursion` |
//! | a union of nothing but itself, `allOf` of itself | refused | messages |
//! | more than 8 nested lists and maps | any JSON at deeper levels (warning) | `tests/it/lower/compositions.rs` |
//! | more than 64 nested objects without a name | refused | messages |
//! | more schemas in `allOf` than any real document has | refused | messages |
//! | types nested deeper than rustc's `recursion_limit` | a higher limit, in a crate of its own | `tests/it/lower/compositions.rs` |
//! | a list of any JSON as a parameter | a list of strings | `parameters` |

mod components;
mod compose;
mod enums;
mod form;
mod json_types;
mod limits;
mod location;
mod node;
mod shapes;
mod types;
mod unions;

pub use form::{Form, form};
pub use location::Location;
pub use node::Node;
pub use types::Schemas;
