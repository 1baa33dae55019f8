//! The generator, tested from outside: documents in, files or errors out. One binary, so that what is
//! slow runs beside the rest.

mod additive;
mod diff;
mod hazards;
mod linkly;
mod lower;
mod presence;
mod refusals;
mod round_trips;
mod support;
mod surface;
