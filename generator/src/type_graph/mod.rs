//! Passes over all types at once, along the arrows from each type to those that it contains.
//!
//! A document may define types that contain themselves in ways that no Rust value can.
//!
//! 1. `union_cycles`: unions that are variants of each other, with nothing in between.
//! 2. `required_cycles`: objects that require themselves.
//! 3. `reach`: which resources reach each type, and which types are sent.
//! 4. `presence`: how each field shows that its value may be absent.
//! 5. `constructors`: the arguments of `new`, now that it is settled which fields are required.

mod constructors;
mod presence;
mod reach;
mod required_cycles;
mod union_cycles;

use crate::Error;
use crate::model::Api;

/// Breaks cycles that no value could have, then marks what is reached and how it is made.
///
/// # Errors
///
/// Fails if a union is a choice of nothing but itself.
pub fn complete(api: &mut Api) -> Result<(), Error> {
    union_cycles::break_all(api)?;
    required_cycles::break_all(api);
    reach::mark(api);
    presence::choose(api);
    constructors::set(api);
    Ok(())
}
