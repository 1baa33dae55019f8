// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::{object, open_enum};

/// Branded hostname set up for a workspace.
///
/// Short links and scans resolve on the customer's domain through it. Includes the state of its
/// verification and of its certificate.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDomain {
    /// Time the domain became active, having passed the verification and certificate checks.
    pub activated_at: Option<DateTime<Utc>>,
    /// Expiry time of the certificate in use on this domain.
    ///
    /// In `STATUS_RENEWAL_PENDING`, the domain works up to this time and no longer.
    pub certificate_expires_at: Option<DateTime<Utc>>,
    /// Hostname status at the last check, verbatim from the certificate provider.
    pub cloudflare_hostname_status: String,
    /// SSL status at the last check, verbatim from the certificate provider.
    pub cloudflare_ssl_status: String,
    /// When the custom domain was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the custom domain.
    pub id: String,
    /// When the custom domain was last checked (UTC).
    pub last_checked_at: Option<DateTime<Utc>>,
    /// Readable explanation, from the last check, of why the domain is not fully active.
    ///
    /// Empty for a healthy domain.
    pub last_error: Option<String>,
    /// Name of the custom domain.
    pub name: String,
    /// URL that the bare domain, such as `qr.yourdomain.com`, redirects to.
    ///
    /// Applies to requests with no path, and defaults to `linkbreakers.com`. Its one purpose is
    /// white-labelling, to keep Linkbreakers branding out of sight; such redirects go untracked.
    pub root_destination: String,
    /// State of the domain.
    pub status: CustomDomainStatus,
    /// When the custom domain was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(CustomDomain {
    "activatedAt" => activated_at,
    "certificateExpiresAt" => certificate_expires_at,
    "cloudflareHostnameStatus" => cloudflare_hostname_status = default,
    "cloudflareSslStatus" => cloudflare_ssl_status = default,
    "createdAt" => created_at,
    "id" => id = default,
    "lastCheckedAt" => last_checked_at,
    "lastError" => last_error = none_if_empty,
    "name" => name = default,
    "rootDestination" => root_destination = default,
    "status" => status = default,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// Stage a custom domain is at, from creation to expiry.
    CustomDomainStatus or Unspecified {
        /// No status given.
        Unspecified = "STATUS_UNSPECIFIED",
        /// Created, with no check made so far.
        Inactive = "STATUS_INACTIVE",
        /// The latest check found the domain pointing somewhere other than its Linkbreakers subdomain.
        DomainPending = "STATUS_DOMAIN_PENDING",
        /// Verification is outstanding; complete it with the TXT record.
        VerificationPending = "STATUS_VERIFICATION_PENDING",
        /// Waiting for the SSL certificate to be ready.
        CertificatePending = "STATUS_CERTIFICATE_PENDING",
        /// Fully in service.
        Active = "STATUS_ACTIVE",
        /// The current certificate is valid and traffic is served, but its renewal cannot be validated;
        /// service ends at `certificateExpiresAt`.
        RenewalPending = "STATUS_RENEWAL_PENDING",
        /// The certificate lapsed or was withdrawn, so HTTPS is no longer served.
        Expired = "STATUS_EXPIRED",
    }
);
