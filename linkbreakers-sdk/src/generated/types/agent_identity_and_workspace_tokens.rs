// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::open_enum;

open_enum!(
    /// Permission of an API token or OAuth grant; a write scope includes the matching read scope.
    ApiScope or Unspecified {
        /// No scope; refused anywhere one is required.
        Unspecified = "API_SCOPE_UNSPECIFIED",
        /// View links and their QR code images, as well as folders, tags and link settings.
        LinksRead = "API_SCOPE_LINKS_READ",
        /// Add, change and remove links, folders, tags and link settings.
        LinksWrite = "API_SCOPE_LINKS_WRITE",
        /// View and validate a link's workflow steps.
        WorkflowsRead = "API_SCOPE_WORKFLOWS_READ",
        /// Add, change, wire, arrange and remove workflow steps.
        WorkflowsWrite = "API_SCOPE_WORKFLOWS_WRITE",
        /// View QR code templates and designs.
        QrcodesRead = "API_SCOPE_QRCODES_READ",
        /// Edit QR code designs; add, publish and remove QR code templates.
        QrcodesWrite = "API_SCOPE_QRCODES_WRITE",
        /// View page themes and their templates.
        PageThemesRead = "API_SCOPE_PAGE_THEMES_READ",
        /// Edit page themes; add, publish and remove page theme templates.
        PageThemesWrite = "API_SCOPE_PAGE_THEMES_WRITE",
        /// View the media that was uploaded.
        MediaRead = "API_SCOPE_MEDIA_READ",
        /// Add media by upload, and remove it.
        MediaWrite = "API_SCOPE_MEDIA_WRITE",
        /// View custom domains, including the DNS setup they ask for.
        DomainsRead = "API_SCOPE_DOMAINS_READ",
        /// Register, check, edit and remove custom domains.
        DomainsWrite = "API_SCOPE_DOMAINS_WRITE",
        /// View visitors with their attributes, and search among them.
        VisitorsRead = "API_SCOPE_VISITORS_READ",
        /// Identify visitors; edit and remove them or their attributes.
        VisitorsWrite = "API_SCOPE_VISITORS_WRITE",
        /// View dashboards, analytics data, events, metrics and time series.
        AnalyticsRead = "API_SCOPE_ANALYTICS_READ",
        /// Add, edit and remove dashboards; have widget summaries generated.
        AnalyticsWrite = "API_SCOPE_ANALYTICS_WRITE",
        /// View webhooks.
        WebhooksRead = "API_SCOPE_WEBHOOKS_READ",
        /// Add, edit and remove webhooks.
        WebhooksWrite = "API_SCOPE_WEBHOOKS_WRITE",
        /// View the integrations with Google Forms and Slack.
        IntegrationsRead = "API_SCOPE_INTEGRATIONS_READ",
        /// Set up, adjust, try out, sync and remove the integrations with Google Forms and Slack.
        IntegrationsWrite = "API_SCOPE_INTEGRATIONS_WRITE",
        /// View the workspace together with its settings.
        WorkspaceRead = "API_SCOPE_WORKSPACE_READ",
        /// Edit or delete the workspace; ask for enrollment.
        WorkspaceWrite = "API_SCOPE_WORKSPACE_WRITE",
        /// View the members of the workspace.
        MembersRead = "API_SCOPE_MEMBERS_READ",
        /// Edit, revoke, remove members or end their sessions. Full access is needed to invite someone
        /// or to alter a sign-in email or password.
        MembersWrite = "API_SCOPE_MEMBERS_WRITE",
        /// View API tokens with their scopes; secrets are never exposed.
        TokensRead = "API_SCOPE_TOKENS_READ",
        /// Add, edit and remove API tokens, within the scopes of the token making the call.
        TokensWrite = "API_SCOPE_TOKENS_WRITE",
        /// Start sessions of the billing portal, of checkout and of credit top-up.
        BillingWrite = "API_SCOPE_BILLING_WRITE",
        /// View the conversation with the Assistant.
        AssistantRead = "API_SCOPE_ASSISTANT_READ",
        /// Give files to the Assistant, empty its conversation, reach support.
        AssistantWrite = "API_SCOPE_ASSISTANT_WRITE",
        /// View agents with the knowledge documents they hold.
        AgentsRead = "API_SCOPE_AGENTS_READ",
        /// Add, edit and remove agents as well as knowledge documents.
        AgentsWrite = "API_SCOPE_AGENTS_WRITE",
    }
);
