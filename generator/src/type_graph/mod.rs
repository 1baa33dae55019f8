//! Passes over the graph of all types, whose edges lead from each type to those that it contains.
//!
//! A document may define types that contain themselves so that no finite value exists. These cycles can only
//! be found when all types are known.
//!
//! Before operations are named, [`settle`] leaves only the types that callers need (`fewer`). With all types and
//! names at hand, [`complete`] then does the rest:
//!
//! 1. `union_cycles` breaks cycles of unions that are variants of each other.
//! 2. `required_cycles` breaks cycles of required fields.
//! 3. `reach` marks which resources reach each type, and which types are sent and received.
//! 4. `presence` chooses how each field shows that its value may be absent.
//! 5. `constructors` sets the arguments of `new`, now that it is settled which fields are required.
//! 6. `aliases` finds values of enums that the docs of operations call by another name.
//! 7. `nulls` names the setters that send null.

mod aliases;
mod constructors;
mod fewer;
mod nulls;
mod presence;
mod reach;
mod required_cycles;
mod union_cycles;

use crate::model::Api;
use crate::{Error, Warning};

pub use fewer::settle;
pub use nulls::name as name_null_setters;
pub use presence::has_default;
pub use reach::mark as mark_reach;

/// Breaks cycles without finite values, then marks which types are reached and sets their constructors.
///
/// # Errors
///
/// Returns an error if a union has no variant but itself.
pub fn complete(api: &mut Api, warnings: &mut Vec<Warning>) -> Result<(), Error> {
    union_cycles::break_all(api)?;
    required_cycles::break_all(api);
    reach::mark(api);
    presence::choose(api, warnings);
    constructors::set(api);
    aliases::set(api);
    nulls::set(api);
    Ok(())
}
