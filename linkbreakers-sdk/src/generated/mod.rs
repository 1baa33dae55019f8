// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! The generated code: a module for each resource, the types, and facts of the API.

#![allow(deprecated, reason = "the generated code uses deprecated items itself")]

use crate::runtime::{Api, ErrorShape};

pub mod types;
#[cfg(feature = "agent-identity")]
pub mod agent_identity;
#[cfg(feature = "agents")]
pub mod agents;
#[cfg(feature = "allowances")]
pub mod allowances;
#[cfg(feature = "analytics-dashboard")]
pub mod analytics_dashboard;
#[cfg(feature = "analytics-data")]
pub mod analytics_data;
#[cfg(feature = "assistant")]
pub mod assistant;
#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "custom-domains")]
pub mod custom_domains;
#[cfg(feature = "directories")]
pub mod directories;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "google-analytics-integrations")]
pub mod google_analytics_integrations;
#[cfg(feature = "google-forms-integrations")]
pub mod google_forms_integrations;
#[cfg(feature = "integrations")]
pub mod integrations;
#[cfg(feature = "jobs")]
pub mod jobs;
#[cfg(feature = "links")]
pub mod links;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "members")]
pub mod members;
#[cfg(feature = "metrics")]
pub mod metrics;
#[cfg(feature = "page-theme-templates")]
pub mod page_theme_templates;
#[cfg(feature = "page-themes")]
pub mod page_themes;
#[cfg(feature = "pricing")]
pub mod pricing;
#[cfg(feature = "qrcode-design")]
pub mod qrcode_design;
#[cfg(feature = "qrcode-templates")]
pub mod qrcode_templates;
#[cfg(feature = "retargeting-pixels")]
pub mod retargeting_pixels;
#[cfg(feature = "review-rewards")]
pub mod review_rewards;
#[cfg(feature = "settings")]
pub mod settings;
#[cfg(feature = "slack-integrations")]
pub mod slack_integrations;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "time-series")]
pub mod time_series;
#[cfg(feature = "visitors")]
pub mod visitors;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "workflow-steps")]
pub mod workflow_steps;
#[cfg(feature = "workspace-tokens")]
pub mod workspace_tokens;
#[cfg(feature = "workspaces")]
pub mod workspaces;

/// The version of the API that this crate was generated for.
pub const API_VERSION: &str = "1.188.3";

/// The facts of the API that the runtime needs.
pub(crate) const API: Api = Api {
    title: "Linkbreakers API",
    version: API_VERSION,
    base_url: "https://api.linkbreakers.com",
    path_prefix: "/v1",
    token: true,
    env: "LINKBREAKERS",
    help: "https://linkbreakers.com/help/article/api-authentication-accesstoken-vs-apikey",
    client_header: Some("Linkbreakers-Client"),
    error: ErrorShape {
        code: &["codeType"],
        message: &["message"],
        details: &["details"],
    },
    never_retry: &["MAX_PUBLIC_API_QUERIED_REACHED"],
    confidential: &[
        "accessToken",
        "apiSecret",
        "claimAttemptToken",
        "code",
        "firebaseToken",
        "mfaCode",
        "password",
        "userCode",
    ],
    check_body: crate::CHECK_BODY,
};
