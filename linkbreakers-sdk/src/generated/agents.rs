// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! AI agents that talk to visitors: their settings and the documents that they know.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.agents().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    Agent, CreateAgentKnowledgeDocumentResponse, CreateAgentRequest, CreateAgentResponse,
    CreateKnowledgeDocumentRequest, GetAgentResponse, ListAgentPresetsResponse,
    ListAgentsResponse, UpdateAgentKnowledgeDocumentResponse, UpdateAgentRequest,
    UpdateAgentResponse, UpdateKnowledgeDocumentRequest,
};

impl Client {
    /// AI agents that talk to visitors: their settings and the documents that they know.
    #[inline]
    pub fn agents(&self) -> AgentsApi<'_> {
        AgentsApi(self)
    }
}

/// AI agents that talk to visitors: their settings and the documents that they know.
///
/// See [`Client::agents`].
#[derive(Clone, Copy, Debug)]
pub struct AgentsApi<'client>(pub(crate) &'client Client);

impl AgentsApi<'_> {
    /// Lists the presets available for agent settings.
    ///
    /// Each comes with a label and a description.
    ///
    /// Requires the [`agents:read`](crate::types::ApiScope::AgentsRead) scope.
    ///
    /// `GET /v1/agent-presets`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.agents().list_presets().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListAgentPresetsResponse`].
    #[doc(alias("AgentsService_ListPresets", "agents_service_list_presets"))]
    #[inline]
    pub fn list_presets(self) -> Request<ListPresets> {
        Request::new(self.0, &[])
    }

    /// Lists the agents of the workspace.
    ///
    /// Knowledge documents are left out.
    ///
    /// Requires the [`agents:read`](crate::types::ApiScope::AgentsRead) scope.
    ///
    /// `GET /v1/agents`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.agents().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListAgents::page_size)
    /// - [`page_token(String)`](ListAgents::page_token): The `nextPageToken` of the previous page;
    ///   leave out for the first page.
    /// - [`cursor(String)`](ListAgents::cursor): Alias of `pageToken`, which wins when both are
    ///   sent.
    ///
    /// # Returns
    ///
    /// [`ListAgentsResponse`], one page of it; `.items()` goes through each [`Agent`] on all pages.
    #[doc(alias("AgentsService_List", "agents_service_list", "list_agents"))]
    #[inline]
    pub fn list(self) -> Request<ListAgents> {
        Request::new(self.0, &[])
    }

    /// Creates an agent.
    ///
    /// Any preset not given is set to its default.
    ///
    /// Requires the [`agents:write`](crate::types::ApiScope::AgentsWrite) scope.
    ///
    /// `POST /v1/agents`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateAgentRequest::new("Launch");
    /// let response = client.agents().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateAgentResponse`].
    #[doc(alias("AgentsService_Create", "agents_service_create", "create_agent"))]
    #[inline]
    pub fn create(self, body: CreateAgentRequest) -> Request<CreateAgent> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Adds a Markdown document to the knowledge of an agent.
    ///
    /// Requires the [`agents:write`](crate::types::ApiScope::AgentsWrite) scope.
    ///
    /// `POST /v1/agents/{agentId}/knowledge-documents`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateKnowledgeDocumentRequest::new("text", "Launch");
    /// let response = client.agents().create_knowledge_document("agent-id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateAgentKnowledgeDocumentResponse`].
    #[doc(
        alias(
            "AgentsService_CreateKnowledgeDocument",
            "agents_service_create_knowledge_document"
        )
    )]
    #[inline]
    pub fn create_knowledge_document(
        self,
        agent_id: impl AsRef<str>,
        body: CreateKnowledgeDocumentRequest,
    ) -> Request<CreateKnowledgeDocument> {
        Request::new(self.0, &[agent_id.as_ref()]).json(&body)
    }

    /// Deletes one document from the knowledge of an agent.
    ///
    /// Requires the [`agents:write`](crate::types::ApiScope::AgentsWrite) scope.
    ///
    /// `DELETE /v1/agents/{agentId}/knowledge-documents/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.agents().delete_knowledge_document("agent-id", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "AgentsService_DeleteKnowledgeDocument",
            "agents_service_delete_knowledge_document"
        )
    )]
    #[inline]
    pub fn delete_knowledge_document(
        self,
        agent_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<DeleteKnowledgeDocument> {
        Request::new(self.0, &[agent_id.as_ref(), id.as_ref()])
    }

    /// Changes the title or the content of a knowledge document.
    ///
    /// Requires the [`agents:write`](crate::types::ApiScope::AgentsWrite) scope.
    ///
    /// `PATCH /v1/agents/{agentId}/knowledge-documents/{id}`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateKnowledgeDocumentRequest::new();
    /// let response = client.agents().update_knowledge_document("agent-id", "id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateAgentKnowledgeDocumentResponse`].
    #[doc(
        alias(
            "AgentsService_UpdateKnowledgeDocument",
            "agents_service_update_knowledge_document"
        )
    )]
    #[inline]
    pub fn update_knowledge_document(
        self,
        agent_id: impl AsRef<str>,
        id: impl AsRef<str>,
        body: UpdateKnowledgeDocumentRequest,
    ) -> Request<UpdateKnowledgeDocument> {
        Request::new(self.0, &[agent_id.as_ref(), id.as_ref()]).json(&body)
    }

    /// Returns an agent, knowledge documents included.
    ///
    /// Requires the [`agents:read`](crate::types::ApiScope::AgentsRead) scope.
    ///
    /// `GET /v1/agents/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.agents().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetAgentResponse`].
    #[doc(alias("AgentsService_Get", "agents_service_get", "get_agent"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetAgent> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes an agent with all of its knowledge.
    ///
    /// Requires the [`agents:write`](crate::types::ApiScope::AgentsWrite) scope.
    ///
    /// `DELETE /v1/agents/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.agents().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(alias("AgentsService_Delete", "agents_service_delete", "delete_agent"))]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteAgent> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the settings of an agent.
    ///
    /// Omitted fields are not modified.
    ///
    /// Requires the [`agents:write`](crate::types::ApiScope::AgentsWrite) scope.
    ///
    /// `PATCH /v1/agents/{id}`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateAgentRequest::new();
    /// let response = client.agents().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateAgentResponse`].
    #[doc(alias("AgentsService_Update", "agents_service_update", "update_agent"))]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateAgentRequest,
    ) -> Request<UpdateAgent> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`AgentsApi::list_presets`].
#[derive(Debug)]
pub struct ListPresets;

impl Operation for ListPresets {
    type Output = ListAgentPresetsResponse;
    const ID: &'static str = "AgentsService_ListPresets";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/agent-presets";
}

/// The operation of [`AgentsApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListAgents;

impl Operation for ListAgents {
    type Output = ListAgentsResponse;
    const ID: &'static str = "AgentsService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/agents";
}

impl Paged for ListAgents {
    type Item = Agent;
    #[inline]
    fn page(output: ListAgentsResponse) -> Page<Agent> {
        Page::new(output.agents, output.next_page_token)
    }
}

impl Setters<ListAgents> {
    /// Sets `pageSize`.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// The `nextPageToken` of the previous page; leave out for the first page.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Alias of `pageToken`, which wins when both are sent.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`AgentsApi::create`].
#[derive(Debug)]
pub struct CreateAgent;

impl Operation for CreateAgent {
    type Output = CreateAgentResponse;
    const ID: &'static str = "AgentsService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/agents";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AgentsApi::create_knowledge_document`].
#[derive(Debug)]
pub struct CreateKnowledgeDocument;

impl Operation for CreateKnowledgeDocument {
    type Output = CreateAgentKnowledgeDocumentResponse;
    const ID: &'static str = "AgentsService_CreateKnowledgeDocument";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/agents/{agentId}/knowledge-documents";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AgentsApi::delete_knowledge_document`].
#[derive(Debug)]
pub struct DeleteKnowledgeDocument;

impl Operation for DeleteKnowledgeDocument {
    type Output = Object;
    const ID: &'static str = "AgentsService_DeleteKnowledgeDocument";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/agents/{agentId}/knowledge-documents/{id}";
}

/// The operation of [`AgentsApi::update_knowledge_document`].
#[derive(Debug)]
pub struct UpdateKnowledgeDocument;

impl Operation for UpdateKnowledgeDocument {
    type Output = UpdateAgentKnowledgeDocumentResponse;
    const ID: &'static str = "AgentsService_UpdateKnowledgeDocument";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/agents/{agentId}/knowledge-documents/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AgentsApi::get`].
#[derive(Debug)]
pub struct GetAgent;

impl Operation for GetAgent {
    type Output = GetAgentResponse;
    const ID: &'static str = "AgentsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/agents/{id}";
}

/// The operation of [`AgentsApi::delete`].
#[derive(Debug)]
pub struct DeleteAgent;

impl Operation for DeleteAgent {
    type Output = Object;
    const ID: &'static str = "AgentsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/agents/{id}";
}

/// The operation of [`AgentsApi::update`].
#[derive(Debug)]
pub struct UpdateAgent;

impl Operation for UpdateAgent {
    type Output = UpdateAgentResponse;
    const ID: &'static str = "AgentsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/agents/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
