// rustc proves that the future of a call is `Send` by recursing through all types of its response, to a
// depth of 128 by default. The future of a caller needs some of that depth as well. With a lower limit
// here, a type that leaves too little does not compile, and is not published.
#![recursion_limit = "96"]
// Shows on docs.rs which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
// The README is the front page. Its examples are compiled, so it needs the features that they use.
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
    reason = "empty without the features of the resources that it extends"
)]
pub use linkbreakers::*;
pub use runtime::*;

/// The README of the repository, only here so that its examples are tested.
#[cfg(all(doctest, feature = "links"))]
#[doc = include_str!("../../README.md")]
struct TopReadme;
