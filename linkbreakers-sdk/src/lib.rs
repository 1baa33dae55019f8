// rustc proves that the future of a call may go to another thread by looking at all that its answer
// may hold, in 128 steps unless a crate says otherwise; from one type to the next takes some. What
// needs more than this would not leave enough to the futures of callers, so it does not compile here,
// and is not published.
#![recursion_limit = "96"]
// Labels on what needs a feature, on docs.rs.
#![cfg_attr(docsrs, feature(doc_cfg))]
// The README says how everything is used; its blocks are compiled where everything in them is there.
#![cfg_attr(
    all(
        feature = "resources",
        feature = "hashes",
        feature = "blocking",
        feature = "testing"
    ),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(
        feature = "resources",
        feature = "hashes",
        feature = "blocking",
        feature = "testing"
    )),
    doc = "SDK of the Linkbreakers API: short links, QR codes, visitors, events and automation."
)]

#[rustfmt::skip]
mod generated;
mod linkbreakers;
mod runtime;

/// Checks bodies before they are sent, by rules of this API that its document does not state.
pub(crate) const CHECK_BODY: runtime::CheckBody = linkbreakers::CHECK_BODY;

pub use generated::*;
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "nothing is there without the resources it is for"
)]
pub use linkbreakers::*;
pub use runtime::*;

/// The README of the repository; compiled with the tests, in no crate.
#[cfg(all(doctest, feature = "links"))]
#[doc = include_str!("../../README.md")]
struct TopReadme;
