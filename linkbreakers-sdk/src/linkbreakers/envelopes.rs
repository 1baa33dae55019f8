//! Reads pages of lists through their envelopes.
//!
//! Events and visitors can be requested as JSON or as CSV, so the API wraps a page: `json` is set in the one
//! case, `csv` in the other. The methods here read the page of JSON; of a response with CSV they return what
//! an empty page has.

#[cfg(feature = "events")]
use crate::types::{Event, ListEventsResponse};
#[cfg(feature = "visitors")]
use crate::types::{ListVisitorsResponse, Visitor};

macro_rules! envelope {
    ($feature:literal, $(#[$doc:meta])* $items:ident of $envelope:ident: $item:ident) => {
        #[cfg(feature = $feature)]
        impl $envelope {
            $(#[$doc])*
            pub fn $items(&self) -> &[$item] {
                self.json.as_ref().map_or(&[], |page| &page.$items)
            }

            /// Returns the token of the next page; none on the last.
            pub fn next_page_token(&self) -> Option<&str> {
                self.json.as_ref()?.next_page_token.as_deref()
            }

            /// Returns whether more pages follow; false for CSV, which does not tell.
            pub fn has_more(&self) -> bool {
                self.json.as_ref().is_some_and(|page| page.has_more)
            }

            /// Returns the number of matches across all pages; `None` for CSV, which does not tell.
            pub fn total_count(&self) -> Option<i64> {
                self.json.as_ref().map(|page| page.total_count)
            }
        }
    };
}
envelope!(
    "events",
    /// Returns the events of this page.
    ///
    /// ```
    /// use linkbreakers_sdk::types::ListEventsResponse;
    ///
    /// let page: ListEventsResponse =
    ///     serde_json::from_str(r#"{"json":{"events":[{"id":"e1"}],"totalCount":"1"}}"#)?;
    /// assert_eq!(page.events()[0].id, "e1");
    /// assert_eq!((page.total_count(), page.next_page_token()), (Some(1), None));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    events of ListEventsResponse: Event
);
envelope!(
    "visitors",
    /// Returns the visitors of this page.
    visitors of ListVisitorsResponse: Visitor
);
