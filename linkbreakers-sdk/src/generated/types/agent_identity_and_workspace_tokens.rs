// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::open_enum;

open_enum!(
    /// Permission of an API token or OAuth grant; a write scope includes the matching read scope.
    ApiScope or Unspecified {
        /// No scope; refused anywhere one is required.
        Unspecified = "API_SCOPE_UNSPECIFIED",
        /// View links and their QR code images, as well as folders, tags and link settings.
        #[doc(alias = "links:read")]
        LinksRead = "API_SCOPE_LINKS_READ",
        /// Add, change and remove links, folders, tags and link settings.
        #[doc(alias = "links:write")]
        LinksWrite = "API_SCOPE_LINKS_WRITE",
        /// View and validate a link's workflow steps.
        #[doc(alias = "workflows:read")]
        WorkflowsRead = "API_SCOPE_WORKFLOWS_READ",
        /// Add, change, wire, arrange and remove workflow steps.
        #[doc(alias = "workflows:write")]
        WorkflowsWrite = "API_SCOPE_WORKFLOWS_WRITE",
        /// View QR code templates and designs.
        #[doc(alias = "qrcodes:read")]
        QrcodesRead = "API_SCOPE_QRCODES_READ",
        /// Edit QR code designs; add, publish and remove QR code templates.
        #[doc(alias = "qrcodes:write")]
        QrcodesWrite = "API_SCOPE_QRCODES_WRITE",
        /// View page themes and their templates.
        #[doc(alias = "page_themes:read")]
        PageThemesRead = "API_SCOPE_PAGE_THEMES_READ",
        /// Edit page themes; add, publish and remove page theme templates.
        #[doc(alias = "page_themes:write")]
        PageThemesWrite = "API_SCOPE_PAGE_THEMES_WRITE",
        /// View the media that was uploaded.
        #[doc(alias = "media:read")]
        MediaRead = "API_SCOPE_MEDIA_READ",
        /// Add media by upload, and remove it.
        #[doc(alias = "media:write")]
        MediaWrite = "API_SCOPE_MEDIA_WRITE",
        /// View custom domains, including the DNS setup they ask for.
        #[doc(alias = "domains:read")]
        DomainsRead = "API_SCOPE_DOMAINS_READ",
        /// Register, check, edit and remove custom domains.
        #[doc(alias = "domains:write")]
        DomainsWrite = "API_SCOPE_DOMAINS_WRITE",
        /// View visitors with their attributes, and search among them.
        #[doc(alias = "visitors:read")]
        VisitorsRead = "API_SCOPE_VISITORS_READ",
        /// Identify visitors; edit and remove them or their attributes.
        #[doc(alias = "visitors:write")]
        VisitorsWrite = "API_SCOPE_VISITORS_WRITE",
        /// View dashboards, analytics data, events, metrics and time series.
        #[doc(alias = "analytics:read")]
        AnalyticsRead = "API_SCOPE_ANALYTICS_READ",
        /// Add, edit and remove dashboards; have widget summaries generated.
        #[doc(alias = "analytics:write")]
        AnalyticsWrite = "API_SCOPE_ANALYTICS_WRITE",
        /// View webhooks.
        #[doc(alias = "webhooks:read")]
        WebhooksRead = "API_SCOPE_WEBHOOKS_READ",
        /// Add, edit and remove webhooks.
        #[doc(alias = "webhooks:write")]
        WebhooksWrite = "API_SCOPE_WEBHOOKS_WRITE",
        /// View the integrations with Google Forms and Slack.
        #[doc(alias = "integrations:read")]
        IntegrationsRead = "API_SCOPE_INTEGRATIONS_READ",
        /// Set up, adjust, try out, sync and remove the integrations with Google Forms and Slack.
        #[doc(alias = "integrations:write")]
        IntegrationsWrite = "API_SCOPE_INTEGRATIONS_WRITE",
        /// View the workspace together with its settings.
        #[doc(alias = "workspace:read")]
        WorkspaceRead = "API_SCOPE_WORKSPACE_READ",
        /// Edit or delete the workspace; ask for enrollment.
        #[doc(alias = "workspace:write")]
        WorkspaceWrite = "API_SCOPE_WORKSPACE_WRITE",
        /// View the members of the workspace.
        #[doc(alias = "members:read")]
        MembersRead = "API_SCOPE_MEMBERS_READ",
        /// Edit, revoke, remove members or end their sessions. Full access is needed to invite someone
        /// or to alter a sign-in email or password.
        #[doc(alias = "members:write")]
        MembersWrite = "API_SCOPE_MEMBERS_WRITE",
        /// View API tokens with their scopes; secrets are never exposed.
        #[doc(alias = "tokens:read")]
        TokensRead = "API_SCOPE_TOKENS_READ",
        /// Add, edit and remove API tokens, within the scopes of the token making the call.
        #[doc(alias = "tokens:write")]
        TokensWrite = "API_SCOPE_TOKENS_WRITE",
        /// Start sessions of the billing portal, of checkout and of credit top-up.
        BillingWrite = "API_SCOPE_BILLING_WRITE",
        /// View the conversation with the Assistant.
        #[doc(alias = "assistant:read")]
        AssistantRead = "API_SCOPE_ASSISTANT_READ",
        /// Give files to the Assistant, empty its conversation, reach support.
        #[doc(alias = "assistant:write")]
        AssistantWrite = "API_SCOPE_ASSISTANT_WRITE",
        /// View agents with the knowledge documents they hold.
        #[doc(alias = "agents:read")]
        AgentsRead = "API_SCOPE_AGENTS_READ",
        /// Add, edit and remove agents as well as knowledge documents.
        #[doc(alias = "agents:write")]
        AgentsWrite = "API_SCOPE_AGENTS_WRITE",
    }
);
