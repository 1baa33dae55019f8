// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::CustomDomain;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckCustomDomainResponse {
    /// The custom domain.
    pub custom_domain: Box<CustomDomain>,
}

object!(CheckCustomDomainResponse {
    "customDomain" => custom_domain,
} required ["customDomain"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomDomainRequest {
    /// Domain name to register; subdomains are allowed.
    ///
    /// Has to be a valid DNS name that Linkbreakers does not already have on record.
    pub name: Option<String>,
}

impl CreateCustomDomainRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Domain name to register; subdomains are allowed.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object!(CreateCustomDomainRequest sent {
    "name" => name,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomDomainResponse {
    /// The custom domain.
    pub custom_domain: Box<CustomDomain>,
}

object!(CreateCustomDomainResponse {
    "customDomain" => custom_domain,
} required ["customDomain"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDomainDnsRecord {
    /// Whether the custom domain DNS record is detected.
    pub detected: bool,
    /// Name of the record relative to its zone, as the provider's host field expects it.
    ///
    /// For example `qr`. At the zone apex it is `@`, or empty for providers that want a blank
    /// field.
    pub host: String,
    /// Name of the custom domain DNS record.
    pub name: String,
    /// Purpose of the custom domain DNS record: one of [`DnsRecordPurpose`].
    pub purpose: DnsRecordPurpose,
    /// Whether the record must exist for setup to be finished.
    ///
    /// True of two records: the one for routing, and the certificate delegation one, without which
    /// HTTPS does not renew unattended.
    pub required: bool,
    /// Type of the custom domain DNS record: one of [`DnsRecordType`].
    pub type_: DnsRecordType,
    /// Value of the custom domain DNS record.
    pub value: String,
}

object!(CustomDomainDnsRecord {
    "detected" => detected = default,
    "host" => host = default,
    "name" => name = default,
    "purpose" => purpose = default,
    "required" => required = default,
    "type" => type_ = default,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDomainOneClickSetup {
    /// URL of a consent screen at the DNS provider, with all the records pre-filled.
    ///
    /// Once the user is done there, the provider redirects back to Linkbreakers.
    pub apply_url: String,
    /// The provider name.
    pub provider_name: String,
}

object!(CustomDomainOneClickSetup {
    "applyUrl" => apply_url = default,
    "providerName" => provider_name = default,
});

/// Instructions for connecting a custom domain.
///
/// Worked out from the DNS of the domain: its provider, the page to open, and the records to
/// create.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDomainSetupGuide {
    /// Id of the [custom domain](crate::types::CustomDomain).
    pub custom_domain_id: String,
    /// DNS provider of the custom domain setup guide: one of [`DnsProvider`].
    pub dns_provider: DnsProvider,
    /// DNS provider name of the custom domain setup guide.
    pub dns_provider_name: String,
    /// Page at the provider where the zone's DNS is edited.
    ///
    /// Falls back to the provider's list of domains if the zone cannot be linked to directly. Empty
    /// for an unknown provider.
    pub dns_settings_url: String,
    /// Domain of the custom domain setup guide.
    pub domain: String,
    /// Hints of the custom domain setup guide, each one of [`CustomDomainSetupHint`].
    pub hints: List<CustomDomainSetupHint>,
    /// Part of the domain that precedes its zone, such as `qr`.
    ///
    /// Empty if the domain and the zone are the same.
    pub host: String,
    /// Host field label of the custom domain setup guide.
    pub host_field_label: String,
    /// Nameservers of the custom domain setup guide.
    pub nameservers: List<String>,
    /// One click setup of the custom domain setup guide.
    pub one_click_setup: Option<Box<CustomDomainOneClickSetup>>,
    /// Records of the custom domain setup guide.
    pub records: List<CustomDomainDnsRecord>,
    /// Zone of the custom domain setup guide.
    pub zone: String,
}

object!(CustomDomainSetupGuide {
    "customDomainId" => custom_domain_id = default,
    "dnsProvider" => dns_provider = default,
    "dnsProviderName" => dns_provider_name = default,
    "dnsSettingsUrl" => dns_settings_url = default,
    "domain" => domain = default,
    "hints" => hints,
    "host" => host = default,
    "hostFieldLabel" => host_field_label = default,
    "nameservers" => nameservers,
    "oneClickSetup" => one_click_setup,
    "records" => records,
    "zone" => zone = default,
});

open_enum!(
    /// Advice on a particular domain's DNS setup.
    CustomDomainSetupHint or Unspecified {
        /// No hint given.
        Unspecified = "CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED",
        /// On Cloudflare, a proxied CNAME is invisible to Linkbreakers; set its proxy status to
        /// `DNS only` (the grey cloud).
        CloudflareDnsOnly = "CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY",
        /// This is a root domain, where few providers accept a CNAME; prefer a subdomain, like
        /// `qr.example.com`.
        ApexDomain = "CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN",
        /// No nameservers could be read, perhaps because the domain is unregistered or has no DNS yet.
        NameserversNotFound = "CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND",
        /// The nameservers belong to Google, and may be those of a former Google Domains purchase; such
        /// domains are managed at Squarespace today.
        GoogleDomainsMoved = "CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomDomainRequest {
    /// URL to which requests for the bare custom domain are redirected.
    ///
    /// Applies where there is no path, as in `qr.yourdomain.com`, and serves white-labelling:
    /// visitors see no Linkbreakers branding. These redirects are not tracked. If empty, the target
    /// is `linkbreakers.com`.
    pub root_destination: Option<String>,
}

impl UpdateCustomDomainRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL to which requests for the bare custom domain are redirected.
    pub fn root_destination(mut self, root_destination: impl Into<String>) -> Self {
        self.root_destination = Some(root_destination.into());
        self
    }
}

object!(UpdateCustomDomainRequest sent {
    "rootDestination" => root_destination,
});

open_enum!(
    /// Provider that hosts a domain's DNS.
    DnsProvider or Unspecified {
        /// No detection has taken place.
        Unspecified = "DNS_PROVIDER_UNSPECIFIED",
        /// The nameservers belong to no provider known to Linkbreakers.
        Unknown = "DNS_PROVIDER_UNKNOWN",
        Cloudflare = "DNS_PROVIDER_CLOUDFLARE",
        Godaddy = "DNS_PROVIDER_GODADDY",
        Namecheap = "DNS_PROVIDER_NAMECHEAP",
        Squarespace = "DNS_PROVIDER_SQUARESPACE",
        Ionos = "DNS_PROVIDER_IONOS",
        Ovhcloud = "DNS_PROVIDER_OVHCLOUD",
        Gandi = "DNS_PROVIDER_GANDI",
        Hostinger = "DNS_PROVIDER_HOSTINGER",
        Wix = "DNS_PROVIDER_WIX",
        AwsRoute53 = "DNS_PROVIDER_AWS_ROUTE53",
        GoogleCloudDns = "DNS_PROVIDER_GOOGLE_CLOUD_DNS",
        Digitalocean = "DNS_PROVIDER_DIGITALOCEAN",
        Vercel = "DNS_PROVIDER_VERCEL",
        Porkbun = "DNS_PROVIDER_PORKBUN",
        NameCom = "DNS_PROVIDER_NAME_COM",
        Hover = "DNS_PROVIDER_HOVER",
        NetworkSolutions = "DNS_PROVIDER_NETWORK_SOLUTIONS",
        Bluehost = "DNS_PROVIDER_BLUEHOST",
        Netlify = "DNS_PROVIDER_NETLIFY",
        AzureDns = "DNS_PROVIDER_AZURE_DNS",
        Dynadot = "DNS_PROVIDER_DYNADOT",
        Namesilo = "DNS_PROVIDER_NAMESILO",
    }
);

open_enum!(
    /// What a DNS record is needed for.
    DnsRecordPurpose or Unspecified {
        /// No purpose given.
        Unspecified = "DNS_RECORD_PURPOSE_UNSPECIFIED",
        /// Directs traffic for the domain at Linkbreakers.
        Routing = "DNS_RECORD_PURPOSE_ROUTING",
        /// Allows unattended issue and renewal of the HTTPS certificate by its provider.
        CertificateDelegation = "DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION",
        /// Serves as proof of who owns the domain.
        Ownership = "DNS_RECORD_PURPOSE_OWNERSHIP",
        /// Validates the one certificate whose issue is in progress.
        CertificateValidation = "DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION",
    }
);

open_enum!(
    /// Type of a DNS record.
    DnsRecordType or Unspecified {
        /// No type given.
        Unspecified = "DNS_RECORD_TYPE_UNSPECIFIED",
        /// CNAME.
        Cname = "DNS_RECORD_TYPE_CNAME",
        /// TXT.
        Txt = "DNS_RECORD_TYPE_TXT",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomDomainResponse {
    /// The custom domain.
    pub custom_domain: Box<CustomDomain>,
}

object!(GetCustomDomainResponse {
    "customDomain" => custom_domain,
} required ["customDomain"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomDomainSetupGuideResponse {
    /// The setup guide.
    pub setup_guide: Box<CustomDomainSetupGuide>,
}

object!(GetCustomDomainSetupGuideResponse {
    "setupGuide" => setup_guide,
} required ["setupGuide"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomDomainsResponse {
    /// The custom domains.
    pub custom_domains: List<CustomDomain>,
    /// Cursor for the next page of custom domains; empty after the last.
    pub next_page_token: Option<String>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListCustomDomainsResponse {
    "customDomains" => custom_domains,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomDomainResponse {
    /// The custom domain.
    pub custom_domain: Box<CustomDomain>,
}

object!(UpdateCustomDomainResponse {
    "customDomain" => custom_domain,
} required ["customDomain"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationInstructionsCustomDomainResponse {
    /// The validations.
    pub validations: List<ValidationInstructionsCustomDomainResponseValidation>,
}

object!(ValidationInstructionsCustomDomainResponse {
    "validations" => validations,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationInstructionsCustomDomainResponseValidation {
    /// The name.
    pub name: String,
    /// The purpose: one of [`ValidationPurpose`].
    pub purpose: ValidationPurpose,
    /// The type: one of [`ValidationInstructionsCustomDomainResponseValidationType`].
    pub type_: ValidationInstructionsCustomDomainResponseValidationType,
    /// The value.
    pub value: String,
}

object!(ValidationInstructionsCustomDomainResponseValidation {
    "name" => name = default,
    "purpose" => purpose = default,
    "type" => type_ = default,
    "value" => value = default,
});

open_enum!(
    /// Type of the DNS record that validates a custom domain.
    ValidationInstructionsCustomDomainResponseValidationType or Unspecified {
        /// No record type given.
        Unspecified = "TYPE_UNSPECIFIED",
        /// A `TXT` record.
        Txt = "TYPE_TXT",
        /// A `CNAME` record.
        Cname = "TYPE_CNAME",
    }
);

open_enum!(
    /// What a DNS record of a custom domain is for.
    ValidationPurpose or Unspecified {
        /// No purpose given.
        Unspecified = "PURPOSE_UNSPECIFIED",
        /// Proof of domain ownership.
        Ownership = "PURPOSE_OWNERSHIP",
        /// Lets the provider carry out its TLS and domain verification.
        DomainVerification = "PURPOSE_DOMAIN_VERIFICATION",
        /// Hands certificate validation over to the provider; later renewals then need no further
        /// record.
        DcvDelegation = "PURPOSE_DCV_DELEGATION",
    }
);
