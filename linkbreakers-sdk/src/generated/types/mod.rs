// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! The types that the API accepts and returns: objects, unions and open enums.
//!
//! Objects that requests send are built with `new` and setters. Every type can be compared,
//! stored with serde, and printed with `{:?}`, which shows only fields that are set. Unknown
//! fields are ignored and unknown enum values are kept, so responses of a newer API can be
//! read.

#![allow(missing_docs, reason = "the document is silent on some")]

#[cfg(feature = "agent-identity")]
mod agent_identity;
#[cfg(any(feature = "agent-identity", feature = "members"))]
mod agent_identity_and_members;
#[cfg(any(feature = "agent-identity", feature = "workspace-tokens"))]
mod agent_identity_and_workspace_tokens;
#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "allowances")]
mod allowances;
#[cfg(any(feature = "allowances", feature = "pricing"))]
mod allowances_and_pricing;
#[cfg(feature = "analytics-dashboard")]
mod analytics_dashboard;
#[cfg(feature = "analytics-data")]
mod analytics_data;
#[cfg(feature = "assistant")]
mod assistant;
#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "custom-domains")]
mod custom_domains;
#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
mod custom_domains_and_events_and_links;
#[cfg(feature = "directories")]
mod directories;
#[cfg(feature = "events")]
mod events;
#[cfg(any(feature = "events", feature = "links"))]
mod events_and_links;
#[cfg(any(feature = "events", feature = "links", feature = "tags"))]
mod events_and_links_and_tags;
#[cfg(any(feature = "events", feature = "links", feature = "workflow-steps"))]
mod events_and_links_and_workflow_steps;
#[cfg(any(feature = "events", feature = "media"))]
mod events_and_media;
#[cfg(any(feature = "events", feature = "metrics", feature = "visitors"))]
mod events_and_metrics_and_visitors;
#[cfg(any(feature = "events", feature = "visitors"))]
mod events_and_visitors;
#[cfg(any(feature = "events", feature = "workspaces"))]
mod events_and_workspaces;
#[cfg(feature = "google-analytics-integrations")]
mod google_analytics_integrations;
#[cfg(feature = "google-forms-integrations")]
mod google_forms_integrations;
#[cfg(any(feature = "jobs", feature = "links"))]
mod jobs_and_links;
#[cfg(feature = "links")]
mod links;
#[cfg(any(feature = "links", feature = "visitors"))]
mod links_and_visitors;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod links_and_workflow_steps;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "members")]
mod members;
#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "page-theme-templates")]
mod page_theme_templates;
#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_templates_and_page_themes;
#[cfg(
    any(
        feature = "page-theme-templates",
        feature = "qrcode-templates",
        feature = "workspaces"
    )
)]
mod page_theme_templates_and_qrcode_templates_and_workspaces;
#[cfg(feature = "page-themes")]
mod page_themes;
#[cfg(feature = "pricing")]
mod pricing;
#[cfg(feature = "qrcode-design")]
mod qrcode_design;
#[cfg(feature = "qrcode-templates")]
mod qrcode_templates;
#[cfg(feature = "retargeting-pixels")]
mod retargeting_pixels;
#[cfg(feature = "review-rewards")]
mod review_rewards;
#[cfg(feature = "settings")]
mod settings;
mod shared;
#[cfg(feature = "slack-integrations")]
mod slack_integrations;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "time-series")]
mod time_series;
#[cfg(feature = "unreached-types")]
mod unreached;
#[cfg(feature = "visitors")]
mod visitors;
#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "workflow-steps")]
mod workflow_steps;
#[cfg(feature = "workspace-tokens")]
mod workspace_tokens;
#[cfg(feature = "workspaces")]
mod workspaces;

#[cfg(feature = "agent-identity")]
pub use agent_identity::*;
#[cfg(any(feature = "agent-identity", feature = "members"))]
pub use agent_identity_and_members::*;
#[cfg(any(feature = "agent-identity", feature = "workspace-tokens"))]
pub use agent_identity_and_workspace_tokens::*;
#[cfg(feature = "agents")]
pub use agents::*;
#[cfg(feature = "allowances")]
pub use allowances::*;
#[cfg(any(feature = "allowances", feature = "pricing"))]
pub use allowances_and_pricing::*;
#[cfg(feature = "analytics-dashboard")]
pub use analytics_dashboard::*;
#[cfg(feature = "analytics-data")]
pub use analytics_data::*;
#[cfg(feature = "assistant")]
pub use assistant::*;
#[cfg(feature = "auth")]
pub use auth::*;
#[cfg(feature = "custom-domains")]
pub use custom_domains::*;
#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
pub use custom_domains_and_events_and_links::*;
#[cfg(feature = "directories")]
pub use directories::*;
#[cfg(feature = "events")]
pub use events::*;
#[cfg(any(feature = "events", feature = "links"))]
pub use events_and_links::*;
#[cfg(any(feature = "events", feature = "links", feature = "tags"))]
pub use events_and_links_and_tags::*;
#[cfg(any(feature = "events", feature = "links", feature = "workflow-steps"))]
pub use events_and_links_and_workflow_steps::*;
#[cfg(any(feature = "events", feature = "media"))]
pub use events_and_media::*;
#[cfg(any(feature = "events", feature = "metrics", feature = "visitors"))]
pub use events_and_metrics_and_visitors::*;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use events_and_visitors::*;
#[cfg(any(feature = "events", feature = "workspaces"))]
pub use events_and_workspaces::*;
#[cfg(feature = "google-analytics-integrations")]
pub use google_analytics_integrations::*;
#[cfg(feature = "google-forms-integrations")]
pub use google_forms_integrations::*;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use jobs_and_links::*;
#[cfg(feature = "links")]
pub use links::*;
#[cfg(any(feature = "links", feature = "visitors"))]
pub use links_and_visitors::*;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use links_and_workflow_steps::*;
#[cfg(feature = "media")]
pub use media::*;
#[cfg(feature = "members")]
pub use members::*;
#[cfg(feature = "metrics")]
pub use metrics::*;
#[cfg(feature = "page-theme-templates")]
pub use page_theme_templates::*;
#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
pub use page_theme_templates_and_page_themes::*;
#[cfg(
    any(
        feature = "page-theme-templates",
        feature = "qrcode-templates",
        feature = "workspaces"
    )
)]
pub use page_theme_templates_and_qrcode_templates_and_workspaces::*;
#[cfg(feature = "page-themes")]
pub use page_themes::*;
#[cfg(feature = "pricing")]
pub use pricing::*;
#[cfg(feature = "qrcode-design")]
pub use qrcode_design::*;
#[cfg(feature = "qrcode-templates")]
pub use qrcode_templates::*;
#[cfg(feature = "retargeting-pixels")]
pub use retargeting_pixels::*;
#[cfg(feature = "review-rewards")]
pub use review_rewards::*;
#[cfg(feature = "settings")]
pub use settings::*;
pub use shared::*;
#[cfg(feature = "slack-integrations")]
pub use slack_integrations::*;
#[cfg(feature = "tags")]
pub use tags::*;
#[cfg(feature = "time-series")]
pub use time_series::*;
#[cfg(feature = "unreached-types")]
pub use unreached::*;
#[cfg(feature = "visitors")]
pub use visitors::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
#[cfg(feature = "workflow-steps")]
pub use workflow_steps::*;
#[cfg(feature = "workspace-tokens")]
pub use workspace_tokens::*;
#[cfg(feature = "workspaces")]
pub use workspaces::*;
