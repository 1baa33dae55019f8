//! Absence in responses: every field of every response type, absent, null, empty and as its default.
//!
//! The rules are written here a second time, from the document and the hints of the overlay alone, and not
//! taken from the generator.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::{Client, ErrorKind, Operation, Retry};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::document::Document;

/// Decodes the response of each operation in all cases.
pub struct PresenceCheck {
    client: Client,
    /// The response of the mock.
    body: Arc<Mutex<Value>>,
    rules: Rules,
    /// Types whose fields are done.
    done: Mutex<BTreeSet<String>>,
    cases: Mutex<usize>,
    faults: Mutex<Vec<String>>,
}

/// A response, and what is written again once it is decoded; or the path at which it cannot be decoded.
struct Case {
    body: Value,
    expected: Result<Value, String>,
}

impl PresenceCheck {
    pub fn new(document: Document) -> Self {
        let body = Arc::new(Mutex::new(Value::Null));
        let shared = body.clone();
        let memory =
            MockTransport::new(move |_| MockResponse::json(200, shared.lock().unwrap().clone()));
        memory.stop_recording();
        let builder = Client::builder().token("t").transport(memory);
        Self {
            client: builder.retry(Retry::none()).build().unwrap(),
            body,
            rules: Rules::new(document),
            done: Mutex::default(),
            cases: Mutex::default(),
            faults: Mutex::default(),
        }
    }

    /// Decodes the response of an operation, for all of its types that are not done yet.
    pub async fn call<O: Operation>(&self)
    where
        O::Output: Serialize,
    {
        let cases = {
            let mut walk = Walk {
                rules: &self.rules,
                done: &mut self.done.lock().unwrap(),
                root: self.rules.document.response_schema(O::ID),
                path: Vec::new(),
                cases: Vec::new(),
            };
            walk.visit(walk.root);
            walk.cases
        };
        *self.cases.lock().unwrap() += cases.len();
        for Case { body, expected } in cases {
            *self.body.lock().unwrap() = body.clone();
            let outcome = self.client.request::<O::Output>("GET", "/v1/x").await;
            let actual = match &outcome {
                Ok(decoded) => Ok(serde_json::to_value(decoded).unwrap()),
                Err(error) => Err(match error.kind() {
                    ErrorKind::Decode(decode) => decode.path().to_owned(),
                    _ => error.to_string(),
                }),
            };
            if actual != expected {
                let fault = format!(
                    "{}: {body}\n  expected {expected:?}\n  actual   {actual:?}",
                    O::ID
                );
                self.faults.lock().unwrap().push(fault);
            }
        }
    }

    /// Fails if a case failed, or if a type was left out.
    pub fn finish(self) {
        let faults = self.faults.into_inner().unwrap();
        assert!(
            faults.is_empty(),
            "{} faults:\n{}",
            faults.len(),
            faults.join("\n")
        );
        let document = &self.rules.document;
        let received = document.types_of("responses/200").into_iter();
        let objects = received.filter(|name| document.schema(name)["properties"].is_object());
        assert_eq!(self.done.into_inner().unwrap(), objects.collect());
        let cases = self.cases.into_inner().unwrap();
        assert!(cases > 4500, "{cases} cases");
    }
}

/// A walk over the types of a response.
struct Walk<'a> {
    rules: &'a Rules,
    done: &'a mut BTreeSet<String>,
    root: &'a Value,
    path: Vec<Step<'a>>,
    cases: Vec<Case>,
}

/// A step from a value to one inside of it.
enum Step<'a> {
    Item,
    Key,
    /// A property, of an object of a schema.
    Property(&'a Value, &'a str),
}

impl<'a> Walk<'a> {
    /// Adds the cases of the object that the path leads to, and of those in it.
    fn visit(&mut self, schema: &'a Value) {
        let (name, schema) = self.rules.document.named(schema);
        for (step, key) in [(Step::Item, "items"), (Step::Key, "additionalProperties")] {
            if schema[key].is_object() {
                self.path.push(step);
                self.visit(&schema[key]);
                self.path.pop();
            }
        }
        if !schema["properties"].is_object()
            || name.is_some_and(|name| !self.done.insert(name.to_owned()))
        {
            return;
        }
        for (property, inner) in properties(schema) {
            for value in self.rules.values(inner) {
                self.add(name, schema, property, value);
            }
            self.path.push(Step::Property(schema, property));
            self.visit(inner);
            self.path.pop();
        }
    }

    /// Adds the case of a value of a property; `None` is absent.
    fn add(&mut self, name: Option<&str>, schema: &Value, property: &str, value: Option<Value>) {
        let is_null = value.as_ref().is_none_or(Value::is_null);
        let mut object = self.rules.minimal(schema);
        match value {
            Some(value) => _ = object.insert(property.to_owned(), value),
            None => _ = object.remove(property),
        }
        let mut body = Value::Object(object);
        for step in self.path.iter().rev() {
            body = match step {
                Step::Item => json!([body]),
                Step::Key => json!({ "key": body }),
                Step::Property(schema, name) => {
                    let mut object = self.rules.minimal(schema);
                    object.insert((*name).to_owned(), body);
                    Value::Object(object)
                }
            };
        }
        let is_missing = is_null && self.rules.is_received(name) && is_required(schema, property);
        let expected = if is_missing {
            let steps = self.path.iter().map(|step| match step {
                Step::Item => "[0]".to_owned(),
                Step::Key => ".key".to_owned(),
                Step::Property(_, name) => format!(".{name}"),
            });
            Err(format!("${}.{property}", steps.collect::<String>()))
        } else {
            Ok(self.rules.written(self.root, body.clone()))
        };
        self.cases.push(Case { body, expected });
    }
}

/// The rules of presence.
struct Rules {
    document: Document,
    /// Types that requests contain. Only such that no request contains have plain fields.
    sent: BTreeSet<String>,
}

impl Rules {
    fn new(document: Document) -> Self {
        Self {
            sent: document.types_of("requestBody"),
            document,
        }
    }

    /// Returns true for a type that no request contains.
    fn is_received(&self, name: Option<&str>) -> bool {
        !name.is_some_and(|name| self.sent.contains(name))
    }

    /// Returns the values to try for a property; `None` is absent.
    fn values(&self, schema: &Value) -> Vec<Option<Value>> {
        let (_, resolved) = self.document.named(schema);
        let own = match kind(resolved) {
            Kind::Enum => vec![json!(""), default_of(resolved)],
            Kind::String => vec![json!("")],
            Kind::Time => vec![json!(""), json!("1970-01-01T00:00:00Z")],
            Kind::Integer => vec![json!(""), json!("0"), json!(0)],
            Kind::Number => vec![json!(""), json!("0"), json!(0.0)],
            Kind::Boolean => vec![json!(false)],
            Kind::List => vec![json!([])],
            Kind::Map | Kind::Any => vec![json!({})],
            Kind::Object => vec![self.minimal(resolved).into()],
        };
        let own = own.into_iter().map(Some);
        [None, Some(Value::Null)].into_iter().chain(own).collect()
    }

    /// Returns an object with its required properties alone.
    fn minimal(&self, schema: &Value) -> Map<String, Value> {
        let required = properties(schema).filter(|(name, _)| is_required(schema, name));
        required
            .map(|(name, inner)| {
                let (_, inner) = self.document.named(inner);
                let value = match kind(inner) {
                    Kind::Object => self.minimal(inner).into(),
                    _ => default_of(inner),
                };
                (name.to_owned(), value)
            })
            .collect()
    }

    /// Returns what is written of a value that was read.
    fn written(&self, schema: &Value, value: Value) -> Value {
        let (name, schema) = self.document.named(schema);
        match (kind(schema), value) {
            (Kind::List, Value::Array(items)) => {
                let items = items.into_iter();
                items
                    .map(|item| self.written(&schema["items"], item))
                    .collect()
            }
            (Kind::Map, Value::Object(members)) => {
                let members = members.into_iter();
                let inner = &schema["additionalProperties"];
                members
                    .map(|(key, value)| (key, self.written(inner, value)))
                    .collect()
            }
            (Kind::Object, Value::Object(members)) => self.written_object(name, schema, members),
            (Kind::Integer, Value::String(digits)) => json!(digits.parse::<i64>().unwrap()),
            (Kind::Number, Value::String(digits)) => json!(digits.parse::<f64>().unwrap()),
            (_, value) => value,
        }
    }

    fn written_object(
        &self,
        name: Option<&str>,
        schema: &Value,
        members: Map<String, Value>,
    ) -> Value {
        let mut out = Map::new();
        for (property, value) in members {
            let inner = &schema["properties"][&property];
            let (_, resolved) = self.document.named(inner);
            // An empty string is no number, no time and no value of an enum.
            let is_unset = value.is_null()
                || value == "" && !matches!(kind(resolved), Kind::String | Kind::Any);
            if is_unset {
                continue;
            }
            let value = self.written(inner, value);
            let is_absent = self.is_received(name)
                && !is_required(schema, &property)
                && is_implicit(inner, resolved)
                && value == default_of(resolved);
            // Such a string is an `Option`, which is never `Some("")`.
            let is_none = self.is_received(name) && kind(resolved) == Kind::String && value == "";
            if !is_absent && !is_none {
                out.insert(property, value);
            }
        }
        // Plain fields of types that callers send are always sent.
        for (property, inner) in properties(schema).filter(|(name, _)| is_required(schema, name)) {
            if kind(self.document.named(inner).1) != Kind::List {
                let default = default_of(self.document.named(inner).1);
                out.entry(property).or_insert_with(|| default);
            }
        }
        Value::Object(out)
    }
}

/// The kinds of JSON that differ in how they are absent.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Enum,
    String,
    Time,
    Integer,
    Number,
    Boolean,
    List,
    Map,
    Object,
    Any,
}

fn kind(schema: &Value) -> Kind {
    match schema["type"].as_str() {
        _ if schema["enum"].is_array() => Kind::Enum,
        Some("string") if schema["format"] == "date-time" => Kind::Time,
        Some("string") => Kind::String,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        Some("array") => Kind::List,
        Some("object") if schema["properties"].is_object() => Kind::Object,
        Some("object") if schema["additionalProperties"].is_object() => Kind::Map,
        _ => Kind::Any,
    }
}

/// Returns the default of proto3; of an enum without one, its first value.
fn default_of(schema: &Value) -> Value {
    match kind(schema) {
        Kind::Enum => {
            let values = schema["enum"].as_array().unwrap();
            let default = values.iter().find(|value| is_unspecified(value));
            default.unwrap_or(&values[0]).clone()
        }
        Kind::String => json!(""),
        Kind::Integer => json!(0),
        Kind::Number => json!(0.0),
        Kind::Boolean => json!(false),
        Kind::List => json!([]),
        Kind::Map | Kind::Object | Kind::Any => json!({}),
        Kind::Time => Value::Null,
    }
}

fn is_unspecified(value: &Value) -> bool {
    let value = value.as_str();
    value.is_some_and(|value| value.ends_with("UNSPECIFIED"))
}

/// Returns true if a property that is absent has its default.
fn is_implicit(property: &Value, resolved: &Value) -> bool {
    match property["x-sdk-presence"].as_str() {
        Some(hint) => hint == "implicit",
        None => match kind(resolved) {
            Kind::String | Kind::Map => true,
            Kind::Enum => is_unspecified(&default_of(resolved)),
            _ => false,
        },
    }
}

fn is_required(schema: &Value, property: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|required| required.iter().any(|name| name == property))
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema["properties"].as_object().into_iter().flatten()
}
