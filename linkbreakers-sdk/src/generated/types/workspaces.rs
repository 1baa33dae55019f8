// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::object;
use crate::types::DigestFrequency;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestWorkspaceEnrollmentRequest {
    /// The message.
    pub message: Option<String>,
}

impl RequestWorkspaceEnrollmentRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

object!(RequestWorkspaceEnrollmentRequest sent {
    "message" => message,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceOriginInquiryRequest {
    /// The origin inquiry.
    pub origin_inquiry: Option<String>,
}

impl UpdateWorkspaceOriginInquiryRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn origin_inquiry(mut self, origin_inquiry: impl Into<String>) -> Self {
        self.origin_inquiry = Some(origin_inquiry.into());
        self
    }
}

object!(UpdateWorkspaceOriginInquiryRequest sent {
    "originInquiry" => origin_inquiry,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceOriginPurposeRequest {
    /// The origin purpose.
    pub origin_purpose: Option<String>,
}

impl UpdateWorkspaceOriginPurposeRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn origin_purpose(mut self, origin_purpose: impl Into<String>) -> Self {
        self.origin_purpose = Some(origin_purpose.into());
        self
    }
}

object!(UpdateWorkspaceOriginPurposeRequest sent {
    "originPurpose" => origin_purpose,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceRequest {
    /// Description of the workspace.
    pub description: Option<String>,
    /// How often digest emails go out.
    pub digest_frequency: Option<DigestFrequency>,
    /// Whether to enforce MFA.
    pub enforce_mfa: Option<bool>,
    /// FAQ of the workspace.
    pub faq: Option<String>,
    /// Name of the workspace.
    pub name: Option<String>,
    /// Short description of the workspace.
    pub short_description: Option<String>,
    /// Slug of the workspace.
    pub slug: Option<String>,
    /// Tags of the workspace.
    pub tags: Option<String>,
    /// Website of the workspace.
    pub website: Option<String>,
}

impl UpdateWorkspaceRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How often digest emails go out.
    pub fn digest_frequency(
        mut self,
        digest_frequency: impl Into<DigestFrequency>,
    ) -> Self {
        self.digest_frequency = Some(digest_frequency.into());
        self
    }

    #[inline]
    pub fn enforce_mfa(mut self, enforce_mfa: bool) -> Self {
        self.enforce_mfa = Some(enforce_mfa);
        self
    }

    pub fn faq(mut self, faq: impl Into<String>) -> Self {
        self.faq = Some(faq.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn short_description(mut self, short_description: impl Into<String>) -> Self {
        self.short_description = Some(short_description.into());
        self
    }

    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }
}

object!(UpdateWorkspaceRequest sent {
    "description" => description,
    "digestFrequency" => digest_frequency,
    "enforceMfa" => enforce_mfa,
    "faq" => faq,
    "name" => name,
    "shortDescription" => short_description,
    "slug" => slug,
    "tags" => tags,
    "website" => website,
});
