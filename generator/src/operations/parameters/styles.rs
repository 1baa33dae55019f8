//! Chooses the style of a parameter by its location, its shape, and what the document states.

use openapiv3::{HeaderStyle, Parameter, PathStyle, QueryStyle};

use crate::Error;
use crate::model::{self, Nested, Shape, Style, TypeKind};
use crate::schemas::Schemas;

/// Returns the style of a parameter.
///
/// # Errors
///
/// Returns an error for a header whose name cannot be sent, and for a cookie.
pub fn style(
    param: &Parameter,
    shape: &Shape,
    pointer: &str,
    schemas: &Schemas<'_>,
) -> Result<Style, Error> {
    let data = param.parameter_data_ref();
    let refuse = |problem: &str, help: &str| {
        Err(Error::new(
            pointer,
            format!("parameter `{}` {problem}", data.name),
            help,
        ))
    };
    match param {
        Parameter::Path {
            style: PathStyle::Simple,
            ..
        } if is_single(shape, schemas) => Ok(Style::Path),
        Parameter::Path { style, .. } => Ok(Style::PathStyled(
            match style {
                PathStyle::Simple => model::PathStyle::Simple,
                PathStyle::Label => model::PathStyle::Label,
                PathStyle::Matrix => model::PathStyle::Matrix,
            },
            explode(data.explode),
        )),
        Parameter::Header { .. } if !is_token(&data.name) => refuse(
            "is not a valid name of a header",
            "header names consist of letters, digits and hyphens; correct the name in the overlay",
        ),
        Parameter::Header {
            style: HeaderStyle::Simple,
            ..
        } if is_single(shape, schemas) || matches!(shape, Shape::List(_)) => Ok(Style::Header),
        Parameter::Header { .. } => Ok(Style::HeaderObject(explode(data.explode))),
        Parameter::Cookie { .. } => refuse(
            "is a cookie, which the SDK does not send",
            "remove it in the overlay if the API works without it",
        ),
        Parameter::Query { style, .. } => Ok(query_style(style, data.explode, shape, schemas)),
    }
}

/// Reads `explode` where its default is false.
fn explode(explode: Option<bool>) -> model::Explode {
    match explode {
        Some(true) => model::Explode::Yes,
        _ => model::Explode::No,
    }
}

/// Returns the style of a query parameter. Styles differ for lists and objects only.
fn query_style(
    style: &QueryStyle,
    explode: Option<bool>,
    shape: &Shape,
    schemas: &Schemas<'_>,
) -> Style {
    let is_list = matches!(shape, Shape::List(item) if is_single(item, schemas));
    if is_single(shape, schemas) {
        return Style::Query;
    }
    // The default of `explode` is true for `form` alone.
    let explode = explode.unwrap_or(*style == QueryStyle::Form);
    Style::QueryNested(match style {
        QueryStyle::Form if is_list && explode => return Style::Query,
        QueryStyle::Form if is_list => return Style::QueryJoined,
        QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited if is_list && explode => {
            return Style::Query;
        }
        QueryStyle::Form if explode => Nested::Exploded,
        QueryStyle::Form => Nested::Commas,
        QueryStyle::DeepObject => Nested::Brackets,
        QueryStyle::SpaceDelimited => Nested::Spaces,
        QueryStyle::PipeDelimited => Nested::Pipes,
    })
}

/// Returns true if a string can be the name of a header: a `token` of RFC 9110, section 5.6.2.
pub fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Returns true if a shape is a single value, such as a string, a number or an enum.
pub fn is_single(shape: &Shape, schemas: &Schemas<'_>) -> bool {
    match shape {
        Shape::Named(key) => schemas
            .ty(key)
            .is_some_and(|ty| matches!(ty.kind, TypeKind::Enum(_))),
        Shape::List(_) | Shape::Map(_) | Shape::Object => false,
        _ => true,
    }
}
