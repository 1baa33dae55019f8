//! Code as callers of the first release wrote it, using every resource. It is frozen: every regeneration
//! compiles it, and if it no longer compiles the change is breaking, even if `diff` reports no break.
//!
//! Only a breaking release may change this file; a new release adds a file of its own next to it.

use chrono::{DateTime, Utc};
use linkbreakers_sdk::types::{
    ApiTag, ApplyPageThemeTemplateRequest, ApplyQrcodeTemplateRequest, AssistantContextType,
    ClaimAgentWorkspaceRequest, CreateDirectoryRequest, CreateLinkRequest, DashboardScope,
    DataCollection, DismissAllowanceNoticeRequest, GetBreakdownRequest, GetEventsTimeSeriesRequest,
    JobStatus, Link, ListLinksResponse, PlanLimitKey, ReplaceImportRequest,
    RequestEmailVerificationRequest, RequestWorkspaceEnrollmentRequest,
    ResolveQrcodeTemplateImagesRequest, ResponseFormat, ReviewPlatform, SubmitReviewRewardRequest,
    UpdateDataCollectionRequest, UpdateLinkRequest, WebhookStatus,
};
use linkbreakers_sdk::{Client, Error, List, Request};

/// Names generated types in a signature, as callers do.
fn names(page: &ListLinksResponse) -> Vec<&str> {
    page.links.iter().map(|link| link.name.as_str()).collect()
}

fn over(status: &JobStatus) -> bool {
    match status {
        JobStatus::Succeeded | JobStatus::Failed => true,
        JobStatus::Pending | JobStatus::Running => false,
        other => other.as_str().is_empty(),
    }
}

/// Builds values of response types, as callers do in their tests.
fn own_values() -> (Link, List<String>, PlanLimitKey) {
    let mut link = Link::default();
    link.name = "Launch".to_owned();
    link.tags = List::from([ApiTag::default()]);
    let names: List<String> = link.tags.iter().map(|tag| tag.name.clone()).collect();
    (link, names, PlanLimitKey::from("SOMETHING_NEW"))
}

async fn links(client: &Client, until: DateTime<Utc>) -> Result<Vec<String>, Error> {
    let page = client
        .links()
        .list()
        .page_size(50)
        .search("launch")
        .tags(["q4"])
        .await?;
    let mut found: Vec<String> = names(&page).into_iter().map(str::to_owned).collect();
    let body = CreateLinkRequest::new("https://example.com")
        .name("Launch")
        .tags(["q4"]);
    let created = client.links().create(body).await?;
    let id = created.link.id;
    let change = UpdateLinkRequest::new()
        .name(String::from("Later"))
        .expires_at(until);
    client.links().update(&id, change).await?;
    client.links().delete(id).await?;
    let response = client.links().list().send().await?;
    found.push(response.status().to_string());
    Ok(found)
}

async fn people(client: &Client, id: &str) -> Result<(), Error> {
    client.visitors().get(id).await?;
    client
        .visitors()
        .list_attribute_keys()
        .link_id(id)
        .countries(["DE", "FR"])
        .await?;
    client.visitors().delete(id).await?;
    client.members().get(id).await?;
    client.members().allow_access(id).await?;
    client.workspaces().get_my().await?;
    let request = RequestWorkspaceEnrollmentRequest::new().message("Please");
    client.workspaces().request_enrollment(request).await?;
    client
        .workspace_tokens()
        .list()
        .page_size(20)
        .cursor("text")
        .await?;
    client
        .auth()
        .request_email_verification(RequestEmailVerificationRequest::new().email("ada@example.com"))
        .await?;
    client
        .agent_identity()
        .claim_agent_workspace(ClaimAgentWorkspaceRequest::new().user_code("text"))
        .await?;
    client.agents().list().page_token("text").await?;
    client
        .assistant()
        .get_conversation()
        .context_type(AssistantContextType::AnalyticsDashboard)
        .await?;
    Ok(())
}

async fn figures(client: &Client, from: DateTime<Utc>) -> Result<bool, Error> {
    let events = client
        .events()
        .list()
        .start_date(from)
        .response_format(ResponseFormat::Json);
    events.include(["visitor"]).page_size(20).await?;
    client
        .analytics_data()
        .get_breakdown(
            GetBreakdownRequest::new()
                .countries(["DE"])
                .start_date(from),
        )
        .await?;
    client
        .analytics_dashboard()
        .list()
        .scope(DashboardScope::Workspace)
        .await?;
    client
        .time_series()
        .get_events(GetEventsTimeSeriesRequest::new().interval_in_minutes(60))
        .await?;
    client.metrics().get_workspace().await?;
    client
        .allowances()
        .dismiss_notice(DismissAllowanceNoticeRequest::new().key(PlanLimitKey::CustomDomains))
        .await?;
    let job = client.jobs().get("id").await?;
    Ok(over(&job.status))
}

async fn looks(client: &Client) -> Result<(), Error> {
    client.qrcode_design().get("id").await?;
    client
        .qrcode_design()
        .apply_template(ApplyQrcodeTemplateRequest::new("id").template_slug("text"))
        .await?;
    client
        .qrcode_templates()
        .resolve_images(ResolveQrcodeTemplateImagesRequest::new().template_ids(["id"]))
        .await?;
    client
        .page_themes()
        .apply_template(ApplyPageThemeTemplateRequest::new("id").slug("text"))
        .await?;
    client.page_theme_templates().delete("id").await?;
    client
        .media()
        .replace_import("id", ReplaceImportRequest::new().url("https://example.com"))
        .await?;
    client
        .directories()
        .create(CreateDirectoryRequest::new("Launch"))
        .await?;
    client.tags().delete().name("Launch").await?;
    client.tags().list().search("launch").await?;
    client.workflow_steps().get("link-id", "id").await?;
    Ok(())
}

async fn others(client: &Client) -> Result<(), Error> {
    client
        .custom_domains()
        .validation_instructions("id")
        .await?;
    client.google_analytics_integrations().get().await?;
    client
        .google_forms_integrations()
        .list_detected_forms()
        .await?;
    client.integrations().track("slug").await?;
    client.slack_integrations().get_oauth_url().await?;
    client
        .webhooks()
        .list()
        .status(WebhookStatus::Active)
        .await?;
    client.retargeting_pixels().list_for_link("link-id").await?;
    client.pricing().list_plans().await?;
    client
        .review_rewards()
        .submit(SubmitReviewRewardRequest::new().platform(ReviewPlatform::G2))
        .await?;
    client
        .settings()
        .update_data_collection(
            UpdateDataCollectionRequest::new().data_collection(DataCollection::None),
        )
        .await?;
    Ok(())
}

/// Requests are values: callers store them and send them later, from another task.
fn later<O: linkbreakers_sdk::Operation>(request: Request<O>) -> Request<O> {
    fn is_sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    is_sendable(request)
}

#[test]
fn compiles() {
    let client = Client::new("token").unwrap();
    drop(later(client.links().list().page_size(10)));
    let (link, names, key) = own_values();
    assert_eq!((link.tags.len(), &names[..]), (1, &[String::new()][..]));
    assert_eq!(key.as_str(), "SOMETHING_NEW");
    // Nothing is sent: a future does nothing until it is awaited.
    drop(links(&client, DateTime::UNIX_EPOCH));
    drop(people(&client, "id"));
    drop(figures(&client, DateTime::UNIX_EPOCH));
    drop(looks(&client));
    drop(others(&client));
}
