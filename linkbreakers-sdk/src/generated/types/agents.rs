// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

/// Chat persona built by a workspace, which workflow steps can talk through.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// Time of the agent's creation.
    pub created_at: Option<DateTime<Utc>>,
    /// Rules in free text that the agent always obeys.
    ///
    /// They come in addition to `guardrails`.
    pub custom_rules: String,
    /// Whether emoji are allowed in the agent's messages.
    pub emoji_enabled: bool,
    /// Preset rules that the agent always obeys.
    pub guardrails: List<AgentGuardrail>,
    /// UUID of the agent.
    pub id: String,
    /// Free text narrowing down the role.
    ///
    /// Typically describes the business and its priorities.
    pub instructions: String,
    /// Number of knowledge documents held by the agent.
    pub knowledge_document_count: i32,
    /// Knowledge documents of the agent.
    ///
    /// Filled in, content included, by `GET /v1/agents/{id}`; absent from `GET /v1/agents`.
    pub knowledge_documents: List<AgentKnowledgeDocument>,
    /// Language the agent speaks throughout, as an ISO 639-1 code.
    ///
    /// When empty, the agent follows the language of the visitor.
    pub language: String,
    /// Name of the agent.
    ///
    /// Seen in the workspace, and given to visitors when the agent introduces itself.
    pub name: String,
    /// How the agent reacts to questions from visitors.
    pub question_handling: AgentQuestionHandling,
    /// Length of the agent's messages.
    pub reply_length: AgentReplyLength,
    /// Job given to the agent.
    pub role: AgentRole,
    /// Free text narrowing down the tone.
    pub style_notes: String,
    /// Voice the agent speaks in.
    pub tone: AgentTone,
    /// Time of the latest change to the agent.
    pub updated_at: Option<DateTime<Utc>>,
    /// Workflow steps speaking through this agent.
    ///
    /// The agent cannot be deleted while any step uses it.
    pub usages: List<AgentUsage>,
    /// UUID of the workspace that owns the agent.
    pub workspace_id: String,
}

object!(Agent {
    "createdAt" => created_at,
    "customRules" => custom_rules = default,
    "emojiEnabled" => emoji_enabled = default,
    "guardrails" => guardrails,
    "id" => id = default,
    "instructions" => instructions = default,
    "knowledgeDocumentCount" => knowledge_document_count = default,
    "knowledgeDocuments" => knowledge_documents,
    "language" => language = default,
    "name" => name = default,
    "questionHandling" => question_handling = default,
    "replyLength" => reply_length = default,
    "role" => role = default,
    "styleNotes" => style_notes = default,
    "tone" => tone = default,
    "updatedAt" => updated_at,
    "usages" => usages,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// Preset rule an agent always obeys.
    AgentGuardrail or Unspecified {
        /// No guardrail; not accepted.
        Unspecified = "AGENT_GUARDRAIL_UNSPECIFIED",
        /// Keeps to topics of the business.
        StayOnTopic = "AGENT_GUARDRAIL_STAY_ON_TOPIC",
        /// Draws answers from its knowledge alone.
        KnowledgeOnly = "AGENT_GUARDRAIL_KNOWLEDGE_ONLY",
        /// Promises nothing.
        NoCommitments = "AGENT_GUARDRAIL_NO_COMMITMENTS",
        /// Avoids the subject of competitors.
        NoCompetitors = "AGENT_GUARDRAIL_NO_COMPETITORS",
        /// Withholds advice on legal, medical or financial matters.
        NoProfessionalAdvice = "AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE",
        /// Turns down offensive requests, politely.
        DeclineOffensive = "AGENT_GUARDRAIL_DECLINE_OFFENSIVE",
    }
);

/// Wrapper around guardrails in an update.
///
/// A missing list leaves the guardrails alone, while one that is present but empty clears them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentGuardrailList {
    /// Guardrails to set; an empty array clears all of them.
    pub values: List<AgentGuardrail>,
}

impl AgentGuardrailList {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Guardrails to set; an empty array clears all of them.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<AgentGuardrail>>,
    ) -> Self {
        self.values = values.into_iter().map(Into::into).collect();
        self
    }
}

object!(AgentGuardrailList sent {
    "values" => values,
});

/// Guardrail available to agents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentGuardrailPreset {
    /// Whether a new agent starts with the guardrail on.
    pub default_enabled: bool,
    /// Explanation of the behaviour being prevented.
    pub description: String,
    /// Short display name for pickers.
    pub label: String,
    /// Guardrail being described.
    pub value: AgentGuardrail,
}

object!(AgentGuardrailPreset {
    "defaultEnabled" => default_enabled = default,
    "description" => description = default,
    "label" => label = default,
    "value" => value = default,
});

/// Markdown document that an agent knows.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentKnowledgeDocument {
    /// UUID of the agent that holds the document.
    pub agent_id: String,
    /// Body of the document, in Markdown.
    pub content: String,
    /// Time of the document's creation.
    pub created_at: Option<DateTime<Utc>>,
    /// UUID of the document.
    pub id: String,
    /// Title of the document.
    pub title: String,
    /// Time of the latest change to the document.
    pub updated_at: Option<DateTime<Utc>>,
}

object!(AgentKnowledgeDocument {
    "agentId" => agent_id = default,
    "content" => content = default,
    "createdAt" => created_at,
    "id" => id = default,
    "title" => title = default,
    "updatedAt" => updated_at,
});

/// Upper and lower bounds on agent settings and knowledge.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentLimits {
    /// Number of messages a chat bot step permits when none is specified.
    pub chat_bot_default_exchanges: i32,
    /// Highest number of visitor messages a chat bot step may permit.
    pub chat_bot_max_exchanges: i32,
    /// Highest number of objectives on one chat bot step.
    pub chat_bot_max_objectives: i32,
    /// Lowest number of visitor messages a chat bot step may permit.
    pub chat_bot_min_exchanges: i32,
    /// Maximum length of the custom rules, in characters.
    pub custom_rules_max_length: i32,
    /// Maximum length of the instructions, in characters.
    pub instructions_max_length: i32,
    /// Maximum number of knowledge documents per agent.
    pub knowledge_max_documents: i32,
    /// Maximum combined length of an agent's knowledge documents, in characters.
    pub knowledge_max_total_characters: i32,
    /// Maximum length of a knowledge document's title, in characters.
    pub knowledge_title_max_length: i32,
    /// Maximum length of the name, in characters.
    pub name_max_length: i32,
    /// Maximum length of the style notes, in characters.
    pub style_notes_max_length: i32,
}

object!(AgentLimits {
    "chatBotDefaultExchanges" => chat_bot_default_exchanges = default,
    "chatBotMaxExchanges" => chat_bot_max_exchanges = default,
    "chatBotMaxObjectives" => chat_bot_max_objectives = default,
    "chatBotMinExchanges" => chat_bot_min_exchanges = default,
    "customRulesMaxLength" => custom_rules_max_length = default,
    "instructionsMaxLength" => instructions_max_length = default,
    "knowledgeMaxDocuments" => knowledge_max_documents = default,
    "knowledgeMaxTotalCharacters" => knowledge_max_total_characters = default,
    "knowledgeTitleMaxLength" => knowledge_title_max_length = default,
    "nameMaxLength" => name_max_length = default,
    "styleNotesMaxLength" => style_notes_max_length = default,
});

open_enum!(
    /// How an agent reacts to questions from visitors.
    AgentQuestionHandling or Unspecified {
        /// No choice; means `AGENT_QUESTION_HANDLING_ANSWER_AND_STEER` when creating, and no change
        /// when updating.
        Unspecified = "AGENT_QUESTION_HANDLING_UNSPECIFIED",
        /// Gives an answer and then steers back towards the goal.
        AnswerAndSteer = "AGENT_QUESTION_HANDLING_ANSWER_AND_STEER",
        /// Replies in a single line before returning to its goal.
        AnswerBriefly = "AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY",
        /// Only collects, turning questions down politely.
        CollectOnly = "AGENT_QUESTION_HANDLING_COLLECT_ONLY",
        /// Chats without constraint, collecting on the way.
        FreeConversation = "AGENT_QUESTION_HANDLING_FREE_CONVERSATION",
    }
);

/// Question handling available to agents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentQuestionHandlingPreset {
    /// Explanation of how questions are dealt with.
    pub description: String,
    /// Short display name for pickers.
    pub label: String,
    /// Question handling being described.
    pub value: AgentQuestionHandling,
}

object!(AgentQuestionHandlingPreset {
    "description" => description = default,
    "label" => label = default,
    "value" => value = default,
});

open_enum!(
    /// Length of an agent's messages.
    AgentReplyLength or Unspecified {
        /// No choice; means `AGENT_REPLY_LENGTH_SHORT` when creating, and no change when updating.
        Unspecified = "AGENT_REPLY_LENGTH_UNSPECIFIED",
        /// A sentence or two.
        Short = "AGENT_REPLY_LENGTH_SHORT",
        /// One short paragraph.
        Medium = "AGENT_REPLY_LENGTH_MEDIUM",
        /// However long the answer has to be.
        Detailed = "AGENT_REPLY_LENGTH_DETAILED",
    }
);

/// Reply length available to agents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentReplyLengthPreset {
    /// Explanation of how long replies get.
    pub description: String,
    /// Short display name for pickers.
    pub label: String,
    /// Reply length being described.
    pub value: AgentReplyLength,
}

object!(AgentReplyLengthPreset {
    "description" => description = default,
    "label" => label = default,
    "value" => value = default,
});

open_enum!(
    /// Job an agent carries out for its workspace.
    AgentRole or Unspecified {
        /// No choice; means `AGENT_ROLE_CUSTOM` when creating, and no change when updating.
        Unspecified = "AGENT_ROLE_UNSPECIFIED",
        /// Finds out who visitors are and what they are after, to qualify leads.
        LeadQualifier = "AGENT_ROLE_LEAD_QUALIFIER",
        /// Greets people attending an event and deals with practical questions.
        EventConcierge = "AGENT_ROLE_EVENT_CONCIERGE",
        /// Gathers feedback on an experience.
        FeedbackCollector = "AGENT_ROLE_FEEDBACK_COLLECTOR",
        /// Introduces a product and takes questions on it.
        ProductExpert = "AGENT_ROLE_PRODUCT_EXPERT",
        /// Handles common support questions.
        SupportFaq = "AGENT_ROLE_SUPPORT_FAQ",
        /// Relies on the instructions alone, with no preset.
        Custom = "AGENT_ROLE_CUSTOM",
    }
);

/// Role available to agents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentRolePreset {
    /// Explanation of the role.
    pub description: String,
    /// Short display name for pickers.
    pub label: String,
    /// Role being described.
    pub value: AgentRole,
}

object!(AgentRolePreset {
    "description" => description = default,
    "label" => label = default,
    "value" => value = default,
});

open_enum!(
    /// Voice an agent speaks in.
    AgentTone or Unspecified {
        /// No choice; means `AGENT_TONE_FRIENDLY` when creating, and no change when updating.
        Unspecified = "AGENT_TONE_UNSPECIFIED",
        /// Approachable, with warmth.
        Friendly = "AGENT_TONE_FRIENDLY",
        /// Businesslike, with polish.
        Professional = "AGENT_TONE_PROFESSIONAL",
        /// Fun and light.
        Playful = "AGENT_TONE_PLAYFUL",
        /// Gets directly to the point.
        Concise = "AGENT_TONE_CONCISE",
        /// Upbeat, full of energy.
        Enthusiastic = "AGENT_TONE_ENTHUSIASTIC",
    }
);

/// Tone available to agents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentTonePreset {
    /// Explanation of how the tone comes across.
    pub description: String,
    /// Short display name for pickers.
    pub label: String,
    /// Tone being described.
    pub value: AgentTone,
}

object!(AgentTonePreset {
    "description" => description = default,
    "label" => label = default,
    "value" => value = default,
});

/// Use of an agent by one workflow step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentUsage {
    /// UUID of the link owning the step.
    pub link_id: String,
    /// Name of the link; its short link if unnamed.
    pub link_name: String,
    /// UUID of the chat bot step.
    pub workflow_step_id: String,
}

object!(AgentUsage {
    "linkId" => link_id = default,
    "linkName" => link_name = default,
    "workflowStepId" => workflow_step_id = default,
});

/// Request to add a Markdown knowledge document to an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKnowledgeDocumentRequest {
    /// Body of the document, in Markdown.
    pub content: String,
    /// Title of the document.
    pub title: String,
}

impl CreateKnowledgeDocumentRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(content: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            title: title.into(),
            ..Self::default()
        }
    }
}

object!(CreateKnowledgeDocumentRequest sent {
    "content" => content,
    "title" => title,
} of_caller ["content", "title"]);

/// Request to change an agent.
///
/// Only the fields that are set take effect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentRequest {
    /// Custom rules to set.
    pub custom_rules: Option<String>,
    /// Whether emoji are allowed in the agent's messages.
    pub emoji_enabled: Option<bool>,
    /// Guardrails to set in place of the current ones.
    pub guardrails: Option<Box<AgentGuardrailList>>,
    /// Instructions to set.
    pub instructions: Option<String>,
    /// Language code to set.
    ///
    /// Given an empty string, the agent follows the language of the visitor.
    pub language: Option<String>,
    /// Name to set.
    pub name: Option<String>,
    /// Question handling to set; the `UNSPECIFIED` value leaves it as is.
    pub question_handling: Option<AgentQuestionHandling>,
    /// Reply length to set; the `UNSPECIFIED` value leaves it as is.
    pub reply_length: Option<AgentReplyLength>,
    /// Role to set; the `UNSPECIFIED` value leaves it as is.
    pub role: Option<AgentRole>,
    /// Style notes to set.
    pub style_notes: Option<String>,
    /// Tone to set; the `UNSPECIFIED` value leaves it as is.
    pub tone: Option<AgentTone>,
}

impl UpdateAgentRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom rules to set.
    pub fn custom_rules(mut self, custom_rules: impl Into<String>) -> Self {
        self.custom_rules = Some(custom_rules.into());
        self
    }

    /// Whether emoji are allowed in the agent's messages.
    #[inline]
    pub fn emoji_enabled(mut self, emoji_enabled: bool) -> Self {
        self.emoji_enabled = Some(emoji_enabled);
        self
    }

    /// Guardrails to set in place of the current ones.
    pub fn guardrails(mut self, guardrails: impl Into<Box<AgentGuardrailList>>) -> Self {
        self.guardrails = Some(guardrails.into());
        self
    }

    /// Instructions to set.
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// Language code to set.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Name to set.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Question handling to set; the `UNSPECIFIED` value leaves it as is.
    pub fn question_handling(
        mut self,
        question_handling: impl Into<AgentQuestionHandling>,
    ) -> Self {
        self.question_handling = Some(question_handling.into());
        self
    }

    /// Reply length to set; the `UNSPECIFIED` value leaves it as is.
    pub fn reply_length(mut self, reply_length: impl Into<AgentReplyLength>) -> Self {
        self.reply_length = Some(reply_length.into());
        self
    }

    /// Role to set; the `UNSPECIFIED` value leaves it as is.
    pub fn role(mut self, role: impl Into<AgentRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Style notes to set.
    pub fn style_notes(mut self, style_notes: impl Into<String>) -> Self {
        self.style_notes = Some(style_notes.into());
        self
    }

    /// Tone to set; the `UNSPECIFIED` value leaves it as is.
    pub fn tone(mut self, tone: impl Into<AgentTone>) -> Self {
        self.tone = Some(tone.into());
        self
    }
}

object!(UpdateAgentRequest sent {
    "customRules" => custom_rules,
    "emojiEnabled" => emoji_enabled,
    "guardrails" => guardrails,
    "instructions" => instructions,
    "language" => language,
    "name" => name,
    "questionHandling" => question_handling,
    "replyLength" => reply_length,
    "role" => role,
    "styleNotes" => style_notes,
    "tone" => tone,
});

/// Request to change a knowledge document.
///
/// Only the fields that are set take effect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKnowledgeDocumentRequest {
    /// Markdown body to set.
    pub content: Option<String>,
    /// Title to set.
    pub title: Option<String>,
}

impl UpdateKnowledgeDocumentRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Markdown body to set.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Title to set.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

object!(UpdateKnowledgeDocumentRequest sent {
    "content" => content,
    "title" => title,
});

/// Knowledge document that was just created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentKnowledgeDocumentResponse {
    /// Document as created.
    pub document: Box<AgentKnowledgeDocument>,
}

object!(CreateAgentKnowledgeDocumentResponse {
    "document" => document,
} required ["document"]);

/// Request to create an agent.
///
/// Presets that are left unset fall back to their defaults.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentRequest {
    /// Rules in free text that the agent always obeys.
    pub custom_rules: Option<String>,
    /// Whether emoji are allowed in the agent's messages; off by default.
    pub emoji_enabled: Option<bool>,
    /// Preset rules that the agent always obeys; the defaults apply when empty.
    pub guardrails: List<AgentGuardrail>,
    /// Free text narrowing down the role.
    pub instructions: Option<String>,
    /// Language the agent speaks throughout, as an ISO 639-1 code.
    ///
    /// When empty, the agent follows the language of the visitor.
    pub language: Option<String>,
    /// Name of the agent.
    pub name: String,
    /// How the agent reacts to questions from visitors.
    pub question_handling: Option<AgentQuestionHandling>,
    /// Length of the agent's messages.
    pub reply_length: Option<AgentReplyLength>,
    /// Job given to the agent.
    pub role: Option<AgentRole>,
    /// Free text narrowing down the tone.
    pub style_notes: Option<String>,
    /// Voice the agent speaks in.
    pub tone: Option<AgentTone>,
}

impl CreateAgentRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Rules in free text that the agent always obeys.
    pub fn custom_rules(mut self, custom_rules: impl Into<String>) -> Self {
        self.custom_rules = Some(custom_rules.into());
        self
    }

    /// Whether emoji are allowed in the agent's messages; off by default.
    #[inline]
    pub fn emoji_enabled(mut self, emoji_enabled: bool) -> Self {
        self.emoji_enabled = Some(emoji_enabled);
        self
    }

    /// Preset rules that the agent always obeys; the defaults apply when empty.
    pub fn guardrails(
        mut self,
        guardrails: impl IntoIterator<Item = impl Into<AgentGuardrail>>,
    ) -> Self {
        self.guardrails = guardrails.into_iter().map(Into::into).collect();
        self
    }

    /// Free text narrowing down the role.
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// Language the agent speaks throughout, as an ISO 639-1 code.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// How the agent reacts to questions from visitors.
    pub fn question_handling(
        mut self,
        question_handling: impl Into<AgentQuestionHandling>,
    ) -> Self {
        self.question_handling = Some(question_handling.into());
        self
    }

    /// Length of the agent's messages.
    pub fn reply_length(mut self, reply_length: impl Into<AgentReplyLength>) -> Self {
        self.reply_length = Some(reply_length.into());
        self
    }

    /// Job given to the agent.
    pub fn role(mut self, role: impl Into<AgentRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Free text narrowing down the tone.
    pub fn style_notes(mut self, style_notes: impl Into<String>) -> Self {
        self.style_notes = Some(style_notes.into());
        self
    }

    /// Voice the agent speaks in.
    pub fn tone(mut self, tone: impl Into<AgentTone>) -> Self {
        self.tone = Some(tone.into());
        self
    }
}

object!(CreateAgentRequest sent {
    "customRules" => custom_rules,
    "emojiEnabled" => emoji_enabled,
    "guardrails" => guardrails,
    "instructions" => instructions,
    "language" => language,
    "name" => name,
    "questionHandling" => question_handling,
    "replyLength" => reply_length,
    "role" => role,
    "styleNotes" => style_notes,
    "tone" => tone,
} of_caller ["name"]);

/// Agent that was just created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentResponse {
    /// Agent as created.
    pub agent: Box<Agent>,
}

object!(CreateAgentResponse {
    "agent" => agent,
} required ["agent"]);

/// An agent along with its knowledge documents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAgentResponse {
    /// The agent requested, including its knowledge documents in full.
    pub agent: Box<Agent>,
}

object!(GetAgentResponse {
    "agent" => agent,
} required ["agent"]);

/// All agent presets, each with a label and a description.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAgentPresetsResponse {
    /// Presets for guardrails.
    pub guardrails: List<AgentGuardrailPreset>,
    /// Limits on the settings and the knowledge of an agent.
    pub limits: Box<AgentLimits>,
    /// Presets for how visitor questions are dealt with.
    pub question_handlings: List<AgentQuestionHandlingPreset>,
    /// Presets for the length of replies.
    pub reply_lengths: List<AgentReplyLengthPreset>,
    /// Presets for the agent's role.
    pub roles: List<AgentRolePreset>,
    /// Presets for the tone of voice.
    pub tones: List<AgentTonePreset>,
}

object!(ListAgentPresetsResponse {
    "guardrails" => guardrails,
    "limits" => limits,
    "questionHandlings" => question_handlings,
    "replyLengths" => reply_lengths,
    "roles" => roles,
    "tones" => tones,
} required ["limits"]);

/// A page of agents.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAgentsResponse {
    /// Agents on this page.
    ///
    /// Knowledge documents are left out.
    pub agents: List<Agent>,
    /// Cursor for the next page; empty after the last.
    pub next_page_token: Option<String>,
    /// Number of agents in the workspace.
    ///
    /// Present on no page but the last.
    pub total_count: Option<i64>,
}

object!(ListAgentsResponse {
    "agents" => agents,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count,
});

/// Result of updating a knowledge document of an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentKnowledgeDocumentResponse {
    /// Document as it stands after the update.
    pub document: Box<AgentKnowledgeDocument>,
}

object!(UpdateAgentKnowledgeDocumentResponse {
    "document" => document,
} required ["document"]);

/// Result of updating an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentResponse {
    /// Agent as it stands after the update, knowledge documents included.
    pub agent: Box<Agent>,
}

object!(UpdateAgentResponse {
    "agent" => agent,
} required ["agent"]);
