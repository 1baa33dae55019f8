// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Object};
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsDashboard {
    /// Chat messages of the analytics dashboard.
    pub chat_messages: List<ChatDisplayMessage>,
    /// Config of the analytics dashboard.
    pub config: Option<Box<DashboardConfig>>,
    /// When the analytics dashboard was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the analytics dashboard.
    pub id: String,
    /// Link the dashboard covers; empty when it covers the whole workspace.
    pub link_id: Option<String>,
    /// Name of the analytics dashboard.
    pub name: String,
    /// When the analytics dashboard was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
}

object!(AnalyticsDashboard {
    "chatMessages" => chat_messages,
    "config" => config,
    "createdAt" => created_at,
    "id" => id = default,
    "linkId" => link_id = none_if_empty,
    "name" => name = default,
    "updatedAt" => updated_at,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateWidgetSummaryRequest {
    /// Whether force applies.
    pub force: Option<bool>,
}

impl GenerateWidgetSummaryRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

object!(GenerateWidgetSummaryRequest sent {
    "force" => force,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDashboardRequest {
    /// The config.
    pub config: Option<Box<DashboardConfig>>,
    /// The name.
    pub name: Option<String>,
}

impl UpdateDashboardRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn config(mut self, config: impl Into<Box<DashboardConfig>>) -> Self {
        self.config = Some(config.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object!(UpdateDashboardRequest sent {
    "config" => config,
    "name" => name,
});

/// Output generated for a widget tab that runs on demand.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsWidgetResult {
    /// Current count of the analytics widget result.
    pub current_count: i32,
    /// When the analytics widget result was generated (UTC).
    pub generated_at: Option<DateTime<Utc>>,
    /// Source count of the analytics widget result.
    pub source_count: i32,
    /// Whether the underlying values changed after the result was generated.
    ///
    /// When `true`, the text may no longer hold, and a re-run can be offered.
    pub stale: bool,
    /// Text of the analytics widget result.
    pub text: String,
    /// Id of the widget.
    pub widget_id: String,
}

object!(AnalyticsWidgetResult {
    "currentCount" => current_count = default,
    "generatedAt" => generated_at,
    "sourceCount" => source_count = default,
    "stale" => stale = default,
    "text" => text = default,
    "widgetId" => widget_id = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDisplayMessage {
    /// Id of the chat display message.
    pub id: String,
    /// Sender of the chat display message.
    pub sender: String,
    /// Text of the chat display message.
    pub text: String,
    /// Timestamp of the chat display message (UTC).
    pub timestamp: Option<DateTime<Utc>>,
}

object!(ChatDisplayMessage {
    "id" => id = default,
    "sender" => sender = default,
    "text" => text = default,
    "timestamp" => timestamp,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDashboardRequest {
    /// Widgets the dashboard starts with.
    ///
    /// Empty gives a dashboard with no widgets, as contents are usually settled with the assistant
    /// first.
    pub config: Option<Box<DashboardConfig>>,
    /// ID for the new dashboard; the server generates one when empty.
    pub id: Option<String>,
    /// Link the dashboard covers; when empty, it covers the whole workspace.
    pub link_id: Option<String>,
    /// Display name; `Default Dashboard` when empty.
    pub name: Option<String>,
    /// Whether to fill the new dashboard with a starter set of widgets.
    ///
    /// Intended for creation in a single step, with no conversation to agree on contents. The set
    /// depends on `linkId`:
    ///
    /// - Without it, widgets for the workspace, among them scans over time, top links, geography
    ///   and technology.
    /// - With it, widgets for the link: geography, technology, peak hours, scans over time, new
    ///   versus returning visitors. Any link records this much. The set is applied to any link, so
    ///   the caller judges its fit; a workflow that collects answers calls for widgets on those.
    ///
    /// Has no effect when `config` is set.
    pub use_default_widgets: Option<bool>,
}

impl CreateDashboardRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Widgets the dashboard starts with.
    pub fn config(mut self, config: impl Into<Box<DashboardConfig>>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// ID for the new dashboard; the server generates one when empty.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Link the dashboard covers; when empty, it covers the whole workspace.
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Display name; `Default Dashboard` when empty.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether to fill the new dashboard with a starter set of widgets.
    #[inline]
    pub fn use_default_widgets(mut self, use_default_widgets: bool) -> Self {
        self.use_default_widgets = Some(use_default_widgets);
        self
    }
}

object!(CreateDashboardRequest sent {
    "config" => config,
    "id" => id,
    "linkId" => link_id,
    "name" => name,
    "useDefaultWidgets" => use_default_widgets,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDashboardResponse {
    /// The dashboard.
    pub dashboard: Box<AnalyticsDashboard>,
}

object!(CreateDashboardResponse {
    "dashboard" => dashboard,
} required ["dashboard"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardConfig {
    /// Number of columns in the grid that widget positions and sizes refer to.
    ///
    /// `8` for new dashboards. If absent or `0`, the legacy grid of two columns applies: `w=1`
    /// spans half the width and `w=2` all of it.
    pub grid_columns: Option<i32>,
    /// Widgets of the dashboard config.
    pub widgets: List<DashboardWidget>,
}

impl DashboardConfig {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of columns in the grid that widget positions and sizes refer to.
    pub fn grid_columns(mut self, grid_columns: impl Into<i32>) -> Self {
        self.grid_columns = Some(grid_columns.into());
        self
    }

    pub fn widgets(
        mut self,
        widgets: impl IntoIterator<Item = impl Into<DashboardWidget>>,
    ) -> Self {
        self.widgets = widgets.into_iter().map(Into::into).collect();
        self
    }
}

object!(DashboardConfig sent {
    "gridColumns" => grid_columns,
    "widgets" => widgets,
});

open_enum!(
    /// Filter on whether a dashboard belongs to a link.
    DashboardScope or Unspecified {
        /// All dashboards of the workspace, with or without a link.
        Unspecified = "DASHBOARD_SCOPE_UNSPECIFIED",
        /// The dashboard of the workspace as a whole, which has no link.
        Workspace = "DASHBOARD_SCOPE_WORKSPACE",
        /// Just the dashboards that belong to a link.
        Link = "DASHBOARD_SCOPE_LINK",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardWidget {
    /// Data source of the dashboard widget.
    pub data_source: Option<Box<WidgetDataSource>>,
    /// Id of the dashboard widget.
    pub id: Option<String>,
    /// Position of the dashboard widget.
    pub position: Option<Box<WidgetPosition>>,
    /// Size of the dashboard widget.
    pub size: Option<Box<WidgetSize>>,
    /// Title of the dashboard widget.
    pub title: Option<String>,
    /// Visualization of the dashboard widget.
    pub visualization: Option<Box<WidgetVisualization>>,
}

impl DashboardWidget {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn data_source(mut self, data_source: impl Into<Box<WidgetDataSource>>) -> Self {
        self.data_source = Some(data_source.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn position(mut self, position: impl Into<Box<WidgetPosition>>) -> Self {
        self.position = Some(position.into());
        self
    }

    pub fn size(mut self, size: impl Into<Box<WidgetSize>>) -> Self {
        self.size = Some(size.into());
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    pub fn visualization(
        mut self,
        visualization: impl Into<Box<WidgetVisualization>>,
    ) -> Self {
        self.visualization = Some(visualization.into());
        self
    }
}

object!(DashboardWidget sent {
    "dataSource" => data_source,
    "id" => id,
    "position" => position,
    "size" => size,
    "title" => title,
    "visualization" => visualization,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateWidgetSummaryResponse {
    /// The result.
    pub result: Option<Box<AnalyticsWidgetResult>>,
}

object!(GenerateWidgetSummaryResponse {
    "result" => result,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWidgetSummaryResponse {
    /// The result.
    pub result: Option<Box<AnalyticsWidgetResult>>,
}

object!(GetWidgetSummaryResponse {
    "result" => result,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDashboardsResponse {
    /// The dashboards.
    pub dashboards: List<AnalyticsDashboard>,
    /// Cursor for the next page of dashboards; empty after the last.
    pub next_page_token: Option<String>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListDashboardsResponse {
    "dashboards" => dashboards,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDashboardResponse {
    /// The dashboard.
    pub dashboard: Box<AnalyticsDashboard>,
}

object!(UpdateDashboardResponse {
    "dashboard" => dashboard,
} required ["dashboard"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetDataSource {
    /// Endpoint of the widget data source.
    pub endpoint: Option<String>,
    /// Method of the widget data source.
    pub method: Option<String>,
    /// Params of the widget data source.
    pub params: Option<Object>,
    /// Response data path of the widget data source.
    pub response_data_path: Option<String>,
    /// Whether the widget data source uses the date range.
    pub uses_date_range: Option<bool>,
    /// Whether the widget data source uses the interval.
    pub uses_interval: Option<bool>,
}

impl WidgetDataSource {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    pub fn params(mut self, params: impl Into<Object>) -> Self {
        self.params = Some(params.into());
        self
    }

    pub fn response_data_path(mut self, response_data_path: impl Into<String>) -> Self {
        self.response_data_path = Some(response_data_path.into());
        self
    }

    #[inline]
    pub fn uses_date_range(mut self, uses_date_range: bool) -> Self {
        self.uses_date_range = Some(uses_date_range);
        self
    }

    #[inline]
    pub fn uses_interval(mut self, uses_interval: bool) -> Self {
        self.uses_interval = Some(uses_interval);
        self
    }
}

object!(WidgetDataSource sent {
    "endpoint" => endpoint,
    "method" => method,
    "params" => params,
    "responseDataPath" => response_data_path,
    "usesDateRange" => uses_date_range,
    "usesInterval" => uses_interval,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetFieldMapping {
    /// Chart role of the widget field mapping.
    pub chart_role: Option<String>,
    /// Display label of the widget field mapping.
    pub display_label: Option<String>,
    /// Source field of the widget field mapping.
    pub source_field: Option<String>,
}

impl WidgetFieldMapping {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn chart_role(mut self, chart_role: impl Into<String>) -> Self {
        self.chart_role = Some(chart_role.into());
        self
    }

    pub fn display_label(mut self, display_label: impl Into<String>) -> Self {
        self.display_label = Some(display_label.into());
        self
    }

    pub fn source_field(mut self, source_field: impl Into<String>) -> Self {
        self.source_field = Some(source_field.into());
        self
    }
}

object!(WidgetFieldMapping sent {
    "chartRole" => chart_role,
    "displayLabel" => display_label,
    "sourceField" => source_field,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetPosition {
    /// X of the widget position.
    pub x: Option<i32>,
    /// Y of the widget position.
    pub y: Option<i32>,
}

impl WidgetPosition {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn x(mut self, x: impl Into<i32>) -> Self {
        self.x = Some(x.into());
        self
    }

    pub fn y(mut self, y: impl Into<i32>) -> Self {
        self.y = Some(y.into());
        self
    }
}

object!(WidgetPosition sent {
    "x" => x,
    "y" => y,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetSize {
    /// H of the widget size.
    pub h: Option<i32>,
    /// Width in columns.
    ///
    /// With 8 columns, `8` spans the full width, `4` half of it and `2` a quarter.
    pub w: Option<i32>,
}

impl WidgetSize {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn h(mut self, h: impl Into<i32>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Width in columns.
    pub fn w(mut self, w: impl Into<i32>) -> Self {
        self.w = Some(w.into());
        self
    }
}

object!(WidgetSize sent {
    "h" => h,
    "w" => w,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetTab {
    /// Label of the widget tab.
    pub label: Option<String>,
    /// How the tab obtains its content.
    ///
    /// Treated as data when absent.
    pub mode: Option<WidgetTabMode>,
    /// Params of the widget tab.
    pub params: Option<Object>,
    /// How the tab is drawn.
    ///
    /// Independent of `label`: naming a tab "Map" does not turn it into a map.
    pub view: Option<WidgetTabView>,
}

impl WidgetTab {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// How the tab obtains its content.
    pub fn mode(mut self, mode: impl Into<WidgetTabMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    pub fn params(mut self, params: impl Into<Object>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// How the tab is drawn.
    pub fn view(mut self, view: impl Into<WidgetTabView>) -> Self {
        self.view = Some(view.into());
        self
    }
}

object!(WidgetTab sent {
    "label" => label,
    "mode" => mode,
    "params" => params,
    "view" => view,
});

open_enum!(
    /// How a tab obtains its content.
    WidgetTabMode or Unspecified {
        /// Switching to the tab queries the widget's data source with the params of the tab.
        Unspecified = "WIDGET_TAB_MODE_UNSPECIFIED",
        Data = "WIDGET_TAB_MODE_DATA",
        /// Presents what an assistant makes of the widget's values. It costs platform credits, so it
        /// runs on a user's request only, and later views reuse the stored result.
        AssistantSummary = "WIDGET_TAB_MODE_ASSISTANT_SUMMARY",
    }
);

open_enum!(
    /// How a tab draws its data.
    WidgetTabView or Unspecified {
        /// With the chart type of the widget.
        Unspecified = "WIDGET_TAB_VIEW_UNSPECIFIED",
        Chart = "WIDGET_TAB_VIEW_CHART",
        /// On a map of the world. Rows must include a country code.
        Map = "WIDGET_TAB_VIEW_MAP",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetVisualization {
    /// Chart type of the widget visualization.
    pub chart_type: Option<String>,
    /// Colors of the widget visualization.
    pub colors: List<String>,
    /// Field mappings of the widget visualization.
    pub field_mappings: List<WidgetFieldMapping>,
    /// Tabs that group views of the widget.
    ///
    /// Optional. A tab consists of a label and of params, which take precedence over the base
    /// params.
    pub tabs: List<WidgetTab>,
}

impl WidgetVisualization {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn chart_type(mut self, chart_type: impl Into<String>) -> Self {
        self.chart_type = Some(chart_type.into());
        self
    }

    pub fn colors(
        mut self,
        colors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.colors = colors.into_iter().map(Into::into).collect();
        self
    }

    pub fn field_mappings(
        mut self,
        field_mappings: impl IntoIterator<Item = impl Into<WidgetFieldMapping>>,
    ) -> Self {
        self.field_mappings = field_mappings.into_iter().map(Into::into).collect();
        self
    }

    /// Tabs that group views of the widget.
    pub fn tabs(mut self, tabs: impl IntoIterator<Item = impl Into<WidgetTab>>) -> Self {
        self.tabs = tabs.into_iter().map(Into::into).collect();
        self
    }
}

object!(WidgetVisualization sent {
    "chartType" => chart_type,
    "colors" => colors,
    "fieldMappings" => field_mappings,
    "tabs" => tabs,
});
