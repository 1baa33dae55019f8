//! Which kinds of JSON a schema lets pass: what tells whether schemas can be true at once.

use super::compose::{Components, MAX_LEVELS};
use super::form::{Form, Node, form};
use crate::model::Shape;

/// Kinds of JSON that a schema lets pass, as a set.
pub type Kinds = u8;
pub const OBJECT: Kinds = 1;
pub const LIST: Kinds = 2;
pub const TEXT: Kinds = 4;
pub const NUMBER: Kinds = 8;
pub const BOOL: Kinds = 16;
pub const ANY: Kinds = 31;

impl<'a> Components<'a> {
    /// The kinds of JSON that a schema lets pass; within circles, any.
    pub(super) fn kinds(&self, node: &Node<'a>) -> Kinds {
        self.kinds_within(node, 0)
    }

    fn kinds_within(&self, node: &Node<'a>, level: usize) -> Kinds {
        if level > MAX_LEVELS {
            return ANY;
        }
        let inner = |part: &Node<'a>| self.kinds_within(part, level + 1);
        match form(node) {
            Form::Plain(shape) => kind(&shape),
            Form::Enum(_) => TEXT,
            Form::List(_) => LIST,
            Form::Map(_) | Form::Object(_) => OBJECT,
            Form::All(parts) => parts.iter().fold(ANY, |all, part| all & inner(part)),
            Form::Union(choices, _) => choices.iter().fold(0, |all, part| all | inner(part)),
            Form::Never => 0,
            Form::Ref(reference) => {
                let Some((name, node)) = self.find(reference) else {
                    return ANY;
                };
                if let Some(known) = self.kinds.borrow().get(name) {
                    return *known;
                }
                self.kinds.borrow_mut().insert(name, ANY);
                let kinds = inner(node);
                self.kinds.borrow_mut().insert(name, kinds);
                kinds
            }
        }
    }

    /// The kinds of JSON that all of several schemas let pass.
    pub(super) fn common(&self, parts: &[Node<'a>]) -> Kinds {
        parts.iter().fold(ANY, |all, part| all & self.kinds(part))
    }
}

/// The kinds of JSON that a shape without a name lets pass.
fn kind(shape: &Shape) -> Kinds {
    match shape {
        Shape::Object | Shape::Map(_) => OBJECT,
        Shape::List(_) => LIST,
        Shape::Bool => BOOL,
        Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float => NUMBER,
        Shape::String | Shape::Secret | Shape::Time | Shape::Date => TEXT,
        Shape::Any | Shape::File | Shape::Named(_) => ANY,
    }
}
