//! From bytes to a 3.0 document: reading, the overlay, lowering; what is refused, and how it reads.

mod cases;
mod compositions;
mod constructs;
mod judge;
mod messages;
mod mutations;
mod overlay;
mod pinned;
mod random;
mod read;
