// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Every scan and click as an event, and what the workflow did with it.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.events().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use chrono::{DateTime, Utc};
use crate::runtime::{Client, Operation, Page, Paged, Request, Setters};
use crate::types::{Event, ListEventTracesResponse, ListEventsResponse, ResponseFormat};

impl Client {
    /// Every scan and click as an event, and what the workflow did with it.
    #[inline]
    pub fn events(&self) -> EventsApi<'_> {
        EventsApi(self)
    }
}

/// Every scan and click as an event, and what the workflow did with it.
///
/// See [`Client::events`].
#[derive(Clone, Copy, Debug)]
pub struct EventsApi<'client>(pub(crate) &'client Client);

impl EventsApi<'_> {
    /// Lists the events of the workspace as a timeline.
    ///
    /// The answer is paginated JSON unless CSV is requested, for exports. History is limited by
    /// plan: 2 weeks on the free plan, 3 months on the Light plan; anything older is restricted.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/events`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.events().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`link_id(String)`](ListEvents::link_id): Link the events must belong to, by UUID.
    /// - [`start_date(DateTime<Utc>)`](ListEvents::start_date): Start of the time window,
    ///   inclusive.
    /// - [`end_date(DateTime<Utc>)`](ListEvents::end_date): End of the time window, inclusive.
    /// - [`response_format(ResponseFormat)`](ListEvents::response_format): Format of the response,
    ///   `RESPONSE_FORMAT_JSON` by default.
    /// - [`page_size(i64)`](ListEvents::page_size): Most events to return per page.
    /// - [`page_token(String)`](ListEvents::page_token): Cursor of the page to return.
    /// - [`include(List<String>)`](ListEvents::include): Relationships to return with each event.
    /// - [`visitor_id(String)`](ListEvents::visitor_id): Visitor the events must come from, by
    ///   UUID.
    /// - [`directory_id(String)`](ListEvents::directory_id)
    /// - [`tag_id(String)`](ListEvents::tag_id)
    /// - [`countries(List<String>)`](ListEvents::countries)
    /// - [`cursor(String)`](ListEvents::cursor): Alias of `pageToken`, which takes precedence if
    ///   both are given.
    ///
    /// # Returns
    ///
    /// [`ListEventsResponse`], one page of it; `.items()` goes through each [`Event`] on all pages.
    #[doc(
        alias("EventsService_ListEvents", "events_service_list_events", "list_events")
    )]
    #[inline]
    pub fn list(self) -> Request<ListEvents> {
        Request::new(self.0, &[])
    }

    /// Lists the workflow step traces of an event in order of completion.
    ///
    /// They show how a user engaged and how far the workflow got.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/events/{eventId}/traces`.
    ///
    /// - `event_id`: Event whose traces are returned, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.events().list_traces("event-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListEventTracesResponse`].
    #[doc(alias("EventsService_ListEventTraces", "events_service_list_event_traces"))]
    #[inline]
    pub fn list_traces(self, event_id: impl AsRef<str>) -> Request<ListEventTraces> {
        Request::new(self.0, &[event_id.as_ref()])
    }
}

/// The operation of [`EventsApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListEvents;

impl Operation for ListEvents {
    type Output = ListEventsResponse;
    const ID: &'static str = "EventsService_ListEvents";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/events";
}

impl Paged for ListEvents {
    type Item = Event;
    #[inline]
    fn page(output: ListEventsResponse) -> Page<Event> {
        let page = output.json.unwrap_or_default();
        Page::new(page.events, page.next_page_token)
    }
}

impl Setters<ListEvents> {
    /// Link the events must belong to, by UUID.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }

    /// Start of the time window, inclusive.
    ///
    /// Honours the workspace's time zone. Moved forward automatically if it lies further back than
    /// the plan permits: 2 weeks on the free plan, 3 months on the light plan.
    #[inline]
    pub fn start_date(self, start_date: impl Into<DateTime<Utc>>) -> Self {
        self.query("startDate", start_date.into())
    }

    /// End of the time window, inclusive.
    #[inline]
    pub fn end_date(self, end_date: impl Into<DateTime<Utc>>) -> Self {
        self.query("endDate", end_date.into())
    }

    /// Format of the response, `RESPONSE_FORMAT_JSON` by default.
    ///
    /// For an export, use `RESPONSE_FORMAT_CSV`.
    #[inline]
    pub fn response_format(self, response_format: impl Into<ResponseFormat>) -> Self {
        self.query("responseFormat", response_format.into())
    }

    /// Most events to return per page.
    ///
    /// 100 by default, 1000 at most.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Relationships to return with each event.
    ///
    /// Any of `visitor`, `device`, `link`, `workspace` and `journey`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }

    /// Visitor the events must come from, by UUID.
    #[inline]
    pub fn visitor_id(self, visitor_id: impl AsRef<str>) -> Self {
        self.query("visitorId", visitor_id.as_ref())
    }

    /// Sets `directoryId`.
    #[inline]
    pub fn directory_id(self, directory_id: impl AsRef<str>) -> Self {
        self.query("directoryId", directory_id.as_ref())
    }

    /// Sets `tagId`.
    #[inline]
    pub fn tag_id(self, tag_id: impl AsRef<str>) -> Self {
        self.query("tagId", tag_id.as_ref())
    }

    /// Sets `countries`.
    #[inline]
    pub fn countries(
        self,
        countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_all("countries", countries.into_iter().map(Into::<String>::into))
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`EventsApi::list_traces`].
#[derive(Debug)]
pub struct ListEventTraces;

impl Operation for ListEventTraces {
    type Output = ListEventTracesResponse;
    const ID: &'static str = "EventsService_ListEventTraces";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/events/{eventId}/traces";
}
