//! Remembers what the unions inside a union were read as, until the outermost one is read.
//!
//! A union reads its value as one type after the other, and each of them reads the unions inside anew. Without this,
//! every level of nesting would multiply the work: twenty levels of a filter with `and` and `or` took half a minute.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::HashMap;

use super::fit::Fit;
use super::unknown::Found;

/// A value as a union, how well it fits, and what its types do not name, by the position in the text.
#[derive(Clone)]
pub(crate) struct ReadUnion<U> {
    pub(crate) value: U,
    pub(crate) fit: Fit,
    pub(crate) unknown: Vec<Found>,
}

/// The longest text that is remembered, in bytes. Values may take hundreds of times the memory of their text, and the
/// limit of decoding does not count those that are kept here.
const REMEMBERED: usize = 4096;

type ByText = HashMap<Box<str>, Box<dyn Any>>;

thread_local! {
    static READ: RefCell<HashMap<TypeId, ByText>> = RefCell::default();
}

/// Returns what the text of a value was read as before, or reads it. The outermost union has no text here, and
/// forgets all.
pub(crate) fn once<U: Clone + 'static>(
    text: Option<Box<str>>,
    read: impl FnOnce() -> ReadUnion<U>,
) -> ReadUnion<U> {
    let Some(text) = text else {
        READ.take();
        let read = read();
        READ.take();
        return read;
    };
    if text.len() > REMEMBERED {
        return read();
    }
    let known = READ.with_borrow(|all| {
        let of_union = all.get(&TypeId::of::<U>())?;
        of_union.get(&text)?.downcast_ref::<ReadUnion<U>>().cloned()
    });
    known.unwrap_or_else(|| {
        let read = read();
        READ.with_borrow_mut(|all| {
            let of_union = all.entry(TypeId::of::<U>()).or_default();
            of_union.insert(text, Box::new(read.clone()));
        });
        read
    })
}

#[cfg(test)]
mod tests {
    use crate::runtime::List;
    use crate::runtime::wire::context::limits::{DecodeLimits, within};
    use crate::runtime::wire::context::unknown;
    use crate::runtime::wire::{Encode, Wire, decode_json, object, union};

    #[derive(Clone, Default, PartialEq)]
    pub struct And {
        args: List<Node>,
        and: Option<bool>,
    }
    object!(And { "args" => args, "and" => and, } required ["args"]);

    #[derive(Clone, Default, PartialEq)]
    pub struct Or {
        args: List<Node>,
        or: Option<bool>,
    }
    object!(Or { "args" => args, "or" => or, } required ["args"]);

    #[derive(Clone, Default, PartialEq)]
    pub struct Leaf {
        value: String,
    }
    object!(Leaf { "value" => value, } required ["value"]);

    union!(Node { And(And), Or(Or), Leaf(Leaf), });
    union!(Kinds by "kind" { Leaf(Leaf) = "leaf", });

    const LIMITS: DecodeLimits = DecodeLimits {
        memory: 4 << 20,
        deadline: None,
    };

    /// Each level is tried as several types: the memory that this takes grows with the depth, not with its power.
    #[test]
    fn nested_unions_are_read_once() {
        for depth in [1, 2, 20, 40] {
            let (open, close) = (r#"{"args":["#, r#"],"or":true}"#);
            let leaf = r#"{"value":"x","later":1}"#;
            let body = format!("{}{leaf}{}", open.repeat(depth), close.repeat(depth));
            let read = within(LIMITS, || decode_json::<Node>(&body)).expect("a filter");
            assert!(
                matches!(&read, Node::Or(or) if or.or == Some(true)),
                "{read:?}"
            );
            let written = serde_json::to_string(&Encode(&read)).unwrap();
            assert_eq!(written, body.replace(r#","later":1"#, ""));
        }
    }

    /// Returns what the types do not name, each with what stands before it in the body.
    fn unknown<T: Wire>(body: &str) -> Vec<(String, String)> {
        let read = || {
            within(LIMITS, || decode_json::<T>(body))
                .map(drop)
                .expect("a value")
        };
        let found = unknown::collect(read).into_iter().map(|(address, text)| {
            let at = address - body.as_ptr() as usize;
            assert!(body[at..].starts_with(&text), "{body}: {text} at {at}");
            (body[at - 4..at].to_owned(), text)
        });
        found.collect()
    }

    #[test]
    fn what_the_selected_type_does_not_name_is_found() {
        for (read, body, expected) in [
            (
                unknown::<List<Node>> as fn(&str) -> _,
                r#"[{"value":"x","a":1}, {"and":true,"args":[{"value":"y","b":[2]},{"or":true,"args":[{"c":3,"value":"y"}]}],"d":4}]"#,
                &[
                    ("\"a\":", "1"),
                    ("\"b\":", "[2]"),
                    ("\"c\":", "3"),
                    ("\"d\":", "4"),
                ][..],
            ),
            (
                unknown::<Kinds>,
                r#"{"kind":"leaf","value":"x","a":1}"#,
                &[("\"a\":", "1")],
            ),
            // Kept whole, so that nothing is lost.
            (unknown::<Kinds>, r#"{"kind":"new","value":"x","a":1}"#, &[]),
            (unknown::<Node>, r#"{"a":1}"#, &[]),
        ] {
            let found = read(body);
            let found: Vec<_> = found
                .iter()
                .map(|(a, b)| (a.as_str(), b.as_str()))
                .collect();
            assert_eq!(found, expected, "{body}");
        }
    }
}
