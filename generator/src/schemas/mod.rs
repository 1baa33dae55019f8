//! Schemas to shapes and types.
//!
//! OpenAPI has many ways to say one thing: `allOf` of a single reference is that reference, a
//! choice of strings is a string, an object may be spread over a dozen parts. A Rust type needs one
//! answer. This stage finds it, and gives every object, enum and union a named type. Component
//! schemas get theirs first, so that no inline schema takes the name of one; schemas inside
//! operations get theirs when `operations` comes to them.
//!
//! 1. `node`: a schema as it is borrowed from the document, or a part of one.
//! 2. `form`: the one thing that a node is, whichever keywords say so.
//! 3. `components`: the component schemas, references, and the JSON types that a schema admits
//!    (`json_types`).
//! 4. `compose`: merges `allOf`, and makes one of choices that Rust could not tell apart.
//! 5. `shapes`: the shape of a schema; one that needs a named type is handed to `types`.
//! 6. `types`: makes named types: objects here, `enums` and `unions` in files of their own.
//!
//! A `location` says where a schema is, for messages, and what a type made of it would be called.
//! Documents may nest schemas infinitely, or multiply them by `allOf`; whatever recurs spends from
//! a budget (`limits`). `tests/lower/random.rs` makes such documents at random:
//!
//! | construct | becomes | tests |
//! |---|---|---|
//! | an object that requires itself | the first such field is optional | `recursion` |
//! | unions that are choices of each other | one has all choices, the others their own and that one | `recursion` |
//! | a union of nothing but itself, `allOf` of itself | refused | messages |
//! | more than 8 lists and maps in each other | any JSON further in (warning) | `tests/lower/compositions.rs` |
//! | more than 64 objects without a name in each other | refused | messages |
//! | more than `allOf` adds or puts together in any real document | refused | messages |
//! | types that lead further into each other than rustc follows | `recursion_limit` in a crate of its own | `tests/lower/compositions.rs` |
//! | a list of anything as a parameter | a list of texts | `parameters` |

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
