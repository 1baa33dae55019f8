//! Campaign parameters in the destination of a link.

use crate::runtime::percent_encode;
use crate::types::CreateLinkRequest;

impl CreateLinkRequest {
    /// Appends source, medium and campaign to the destination: `utm_source`, `utm_medium` and `utm_campaign`. One
    /// that the destination has already is replaced.
    ///
    /// ```
    /// use linkbreakers_sdk::types::CreateLinkRequest;
    ///
    /// let link = CreateLinkRequest::new("https://example.com/menu?lang=en#top").utm("poster", "print", "Spring 2026");
    /// assert_eq!(
    ///     link.destination,
    ///     "https://example.com/menu?lang=en&utm_source=poster&utm_medium=print&utm_campaign=Spring%202026#top"
    /// );
    /// ```
    #[must_use]
    pub fn utm(
        self,
        source: impl AsRef<str>,
        medium: impl AsRef<str>,
        campaign: impl AsRef<str>,
    ) -> Self {
        self.with_parameter("utm_source", source.as_ref())
            .with_parameter("utm_medium", medium.as_ref())
            .with_parameter("utm_campaign", campaign.as_ref())
    }

    /// Appends the term of the campaign to the destination: `utm_term`.
    #[must_use]
    pub fn utm_term(self, term: impl AsRef<str>) -> Self {
        self.with_parameter("utm_term", term.as_ref())
    }

    /// Sets `utm_content`, the content of the campaign, in the destination. A value that it has already is
    /// replaced.
    #[must_use]
    pub fn utm_content(self, content: impl AsRef<str>) -> Self {
        self.with_parameter("utm_content", content.as_ref())
    }

    pub(super) fn with_parameter(mut self, name: &str, value: &str) -> Self {
        self.destination = with_parameter(&self.destination, name, value);
        self
    }
}

/// Sets a query parameter of a URL; the rest stays as it is.
fn with_parameter(url: &str, name: &str, value: &str) -> String {
    let (url, fragment) = match url.split_once('#') {
        Some((url, fragment)) => (url, Some(fragment)),
        None => (url, None),
    };
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let mut out = base.to_owned();
    let others = query.split('&').filter(|pair| {
        let key = pair.split('=').next().unwrap_or_default();
        !pair.is_empty() && key != name
    });
    for (at, pair) in others.enumerate() {
        out.push(if at == 0 { '?' } else { '&' });
        out.push_str(pair);
    }
    out.push(if out.contains('?') { '&' } else { '?' });
    out.push_str(name);
    out.push('=');
    percent_encode(value, &mut out);
    if let Some(fragment) = fragment {
        out.push('#');
        out.push_str(fragment);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::with_parameter;

    #[test]
    fn a_parameter_is_set_once() {
        for (url, expected) in [
            ("https://a", "https://a?utm_term=x%20y"),
            ("https://a/?", "https://a/?utm_term=x%20y"),
            ("https://a/b?c=d", "https://a/b?c=d&utm_term=x%20y"),
            ("https://a?utm_term=old&c", "https://a?c&utm_term=x%20y"),
            (
                "https://a?c#f?utm_term=1",
                "https://a?c&utm_term=x%20y#f?utm_term=1",
            ),
            ("https://a?c=%26&&d", "https://a?c=%26&d&utm_term=x%20y"),
            ("https://a#", "https://a?utm_term=x%20y#"),
        ] {
            assert_eq!(with_parameter(url, "utm_term", "x y"), expected, "{url}");
        }
    }
}
