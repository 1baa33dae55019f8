//! Creates a link unless it is there, so that a program can be run again: the caller's own id or shortlink says which
//! link is meant.
//!
//! 1. The link is looked up: by the id, or in the list by its shortlink and custom domain.
//! 2. If there is none, it is created. If another program was faster, the API refuses that, and the link is looked up
//!    once more.
//! 3. If it was there and `update` was called, what the request sets is sent as an update.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use crate::links::LinksApi;
use crate::types::{CreateLinkRequest, Link, UpdateLinkRequest};
use crate::{Client, Error};

impl LinksApi<'_> {
    /// Creates a link unless there is one with the id of the request or, if it has none, with its shortlink.
    /// Returns the link.
    ///
    /// ```no_run
    /// # use linkbreakers_sdk::types::CreateLinkRequest;
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = CreateLinkRequest::new("https://example.com/launch").shortlink("launch").tags(["q4"]);
    /// let ensured = client.links().ensure(body).update().await?;
    /// println!("{} {:?}", ensured.link.entrypoint, ensured.outcome);
    /// # Ok(()) }
    /// ```
    #[doc(alias("upsert", "get_or_create", "find_or_create"))]
    pub fn ensure(self, body: CreateLinkRequest) -> EnsureLink {
        EnsureLink {
            client: self.0.clone(),
            body,
            updates: false,
        }
    }
}

/// A link that is to be there; see [`LinksApi::ensure`].
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnsureLink {
    client: Client,
    body: CreateLinkRequest,
    updates: bool,
}

/// A link that is there now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnsuredLink {
    /// The link.
    pub link: Link,
    /// What was done for it.
    pub outcome: EnsureOutcome,
}

/// What was done so that a link is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnsureOutcome {
    /// It was created.
    Created,
    /// It was there, and was left as it is.
    Found,
    /// It was there, and was updated.
    Updated,
}

impl EnsureLink {
    /// Updates a link that is there already to what the request sets. The destination and others that the API cannot
    /// update stay as they are.
    pub fn update(mut self) -> Self {
        self.updates = true;
        self
    }

    #[inline]
    async fn run(self) -> Result<EnsuredLink, Error> {
        if !is_given(&self.body.id) && !is_given(&self.body.shortlink) {
            let problem =
                "is not set, nor is the shortlink: one of them has to say which link is meant";
            return Err(Error::invalid("id", problem));
        }
        if let Some(link) = self.find(false).await? {
            return self.found(link).await;
        }
        let created = self.client.links().create(self.body.clone()).await;
        let refused = match created {
            Ok(created) => {
                return Ok(EnsuredLink {
                    link: *created.link,
                    outcome: EnsureOutcome::Created,
                });
            }
            Err(refused) => refused,
        };
        let status = refused.api().map(|api| api.status());
        if !status.is_some_and(|status| status.is_client_error()) {
            return Err(refused);
        }
        // Only "taken" says that a shortlink is that of the default domain.
        match self.find(refused.is_conflict()).await {
            Ok(Some(link)) => self.found(link).await,
            _ => Err(refused),
        }
    }

    /// A request without a domain means the default one. Only the API knows which that is; `any_domain` is set once it
    /// has said that the shortlink is taken there.
    #[inline]
    async fn find(&self, any_domain: bool) -> Result<Option<Link>, Error> {
        let links = self.client.links();
        if let Some(id) = self.body.id.as_deref().filter(|id| !id.is_empty()) {
            return match links.get(id).await {
                Ok(found) => Ok(Some(*found.link)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            };
        }
        let shortlink = self.body.shortlink.as_deref().unwrap_or_default();
        let domain = self.body.custom_domain_id.as_deref().unwrap_or_default();
        let mut elsewhere = Vec::new();
        let mut items = links.list().search(shortlink).items();
        while let Some(link) = items.try_next().await? {
            if link.shortlink != shortlink {
                continue;
            }
            if link.custom_domain_id.as_deref().unwrap_or_default() == domain {
                return Ok(Some(link));
            }
            elsewhere.push(link);
        }
        // Of several domains, nothing says which is the default one.
        let is_certain = any_domain && domain.is_empty() && elsewhere.len() == 1;
        Ok(elsewhere.pop().filter(|_| is_certain))
    }

    #[inline]
    async fn found(self, link: Link) -> Result<EnsuredLink, Error> {
        let update = self.updated();
        if !self.updates || update == UpdateLinkRequest::default() {
            return Ok(EnsuredLink {
                link,
                outcome: EnsureOutcome::Found,
            });
        }
        let updated = self.client.links().update(&link.id, update).await?;
        Ok(EnsuredLink {
            link: *updated.link,
            outcome: EnsureOutcome::Updated,
        })
    }

    /// Returns the update to what the request sets.
    fn updated(&self) -> UpdateLinkRequest {
        let body = self.body.clone();
        let mut update = UpdateLinkRequest::new();
        update.directory_id = body.directory_id;
        update.expired_destination = body.expired_destination;
        update.expires_at = body.expires_at;
        update.fallback_destination = body.fallback_destination;
        update.name = body.name;
        update.purpose = body.purpose;
        update.qrcode_enabled = body.qrcode_enabled;
        update.qrcode_template_id = body.qrcode_template_id;
        update.tags = body.tags;
        update
    }
}

fn is_given(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.is_empty())
}

#[cfg(feature = "blocking")]
impl EnsureLink {
    /// Does the same without async; can be called from any thread.
    ///
    /// # Errors
    ///
    /// Returns the errors of the calls.
    pub fn call(self) -> Result<EnsuredLink, Error> {
        crate::runtime::wait(self.into_future())?
    }
}

impl IntoFuture for EnsureLink {
    type Output = Result<EnsuredLink, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
