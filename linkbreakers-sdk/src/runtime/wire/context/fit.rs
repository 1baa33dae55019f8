//! Measures how well a value fits the type that it is read as; unions select the type that fits best.
//!
//! Reading is lenient, so that nearly every object reads as nearly every type. The decoders therefore note here
//! what they recognize and what they overlook.

use std::cell::Cell;
use std::cmp::Reverse;

/// Counts matches and mismatches between a value and the type that reads it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fit {
    /// Missing fields that the API requires of what it is sent.
    pub(crate) missing: u32,
    /// Constants with another value, such as the name of a kind, and nested unions that no type fits.
    pub(crate) contradictions: u32,
    /// Properties that the type has a field for, at all levels.
    pub(crate) known: u32,
    /// Values of another form: a number in a string, an odd spelling of a time, an enum value without a name.
    pub(crate) lenient: u32,
    /// Properties that the type has no field for.
    pub(crate) unknown: u32,
    /// Values that would fit anywhere: arbitrary JSON, and the entries of a map.
    pub(crate) untyped: u32,
}

impl Fit {
    const ZERO: Self = Self {
        missing: 0,
        contradictions: 0,
        known: 0,
        lenient: 0,
        unknown: 0,
        untyped: 0,
    };

    /// Returns a key that is smaller for a better fit.
    ///
    /// Known properties come before leniency, since protobuf writes every 64-bit number as a string. Unknown
    /// ones come after it: a server may add a property at any time, which must not change the choice.
    pub(crate) fn key(self) -> impl Ord {
        let Self {
            missing,
            contradictions,
            known,
            lenient,
            unknown,
            untyped,
        } = self;
        (
            missing,
            contradictions,
            Reverse(known),
            lenient,
            unknown,
            untyped,
        )
    }

    /// Returns true if a value has properties, and the type knows none of them: nothing says that it is of this type.
    pub(crate) fn is_foreign(self) -> bool {
        self.known == 0 && self.unknown > 0
    }

    /// Returns true if no other type can fit better.
    pub(crate) fn is_perfect(self) -> bool {
        let overlooked = self.missing + self.contradictions + self.lenient;
        overlooked + self.unknown + self.untyped == 0
    }
}

thread_local! {
    static NOTED: Cell<Fit> = const { Cell::new(Fit::ZERO) };
    static MEASURING: Cell<bool> = const { Cell::new(false) };
}

/// Runs `read`, and measures how well the value fits.
pub(crate) fn measure<T>(read: impl FnOnce() -> T) -> (T, Fit) {
    let before = NOTED.replace(Fit::ZERO);
    let was_measuring = MEASURING.replace(true);
    let value = read();
    MEASURING.set(was_measuring);
    (value, NOTED.replace(before))
}

/// Returns true inside of [`measure`].
pub(crate) fn is_measuring() -> bool {
    MEASURING.get()
}

/// Adds to what has been noted.
pub(crate) fn note(fit: Fit) {
    let noted = NOTED.get();
    // A body has fewer than 2^32 properties, but a union in a union may count one several times.
    NOTED.set(Fit {
        missing: noted.missing.saturating_add(fit.missing),
        contradictions: noted.contradictions.saturating_add(fit.contradictions),
        known: noted.known.saturating_add(fit.known),
        lenient: noted.lenient.saturating_add(fit.lenient),
        unknown: noted.unknown.saturating_add(fit.unknown),
        untyped: noted.untyped.saturating_add(fit.untyped),
    });
}

/// Notes a value of another form than the type's own.
pub(crate) fn note_lenient() {
    note(Fit {
        lenient: 1,
        ..Fit::ZERO
    });
}

/// Notes a value that would fit anywhere.
pub(crate) fn note_untyped() {
    note(Fit {
        untyped: 1,
        ..Fit::ZERO
    });
}

/// Counts a constant with another value, or a nested union that no type fits. A union avoids types with such values.
pub(crate) fn note_contradiction() {
    note(Fit {
        contradictions: 1,
        ..Fit::ZERO
    });
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use crate::runtime::wire::context::limits::{DecodeLimits, within};
    use crate::runtime::wire::{Encode, Wire, decode_json, object, open_enum, union};
    use crate::runtime::{Json, List, Object};

    #[derive(Clone, Default, PartialEq)]
    pub struct Full {
        name: String,
        size: i64,
    }
    object!(Full { "name" => name, "size" => size, } required ["name", "size"]);

    #[derive(Clone, Default, PartialEq)]
    pub struct Brief {
        name: Option<String>,
    }
    object!(Brief { "name" => name, });

    #[derive(Clone, Default, PartialEq)]
    pub struct Chart {
        points: List<i64>,
    }
    object!(Chart { "points" => points, });

    #[derive(Clone, Default, PartialEq)]
    pub struct Table {
        rows: List<i64>,
    }
    object!(Table { "rows" => rows, });

    #[derive(Clone, Default, PartialEq)]
    pub struct ChartBox {
        data: Option<Box<Chart>>,
    }
    object!(ChartBox { "data" => data, });

    #[derive(Clone, Default, PartialEq)]
    pub struct TableBox {
        data: Option<Box<Table>>,
    }
    object!(TableBox { "data" => data, });

    open_enum!(CatKind { Cat = "cat", });
    open_enum!(DogKind { Dog = "dog", });

    #[derive(Clone, Default, PartialEq)]
    pub struct Cat {
        kind: Option<CatKind>,
        lives: Option<i64>,
        name: Option<String>,
    }
    object!(Cat { "kind" => kind, "lives" => lives, "name" => name, });

    #[derive(Clone, Default, PartialEq)]
    pub struct Dog {
        kind: Option<DogKind>,
        name: Option<String>,
    }
    object!(Dog { "kind" => kind, "name" => name, });

    /// Sent as well, so that a caller must give the name and a response need not.
    #[derive(Clone, Default, PartialEq)]
    pub struct Sent {
        name: String,
        note: Option<String>,
    }
    object!(Sent sent { "name" => name, "note" => note, } required [] of_caller ["name"]);

    #[derive(Clone, Default, PartialEq)]
    pub struct Note {
        note: Option<String>,
    }
    object!(Note { "note" => note, });

    union!(Size { Full(Full), Brief(Brief), });
    union!(Boxed { Chart(ChartBox), Table(TableBox), });
    union!(Many { Charts(List<Chart>), Tables(List<Table>), });
    union!(Scalar { Integer(i64), Flag(bool), Text(String), });
    union!(Real { Integer(i64), Float(f64), Time(chrono::DateTime<chrono::Utc>), Text(String), });
    union!(Animal { Cat(Cat), Dog(Dog), });
    union!(Written { Sent(Sent), Note(Note), });
    union!(Loose { Any(Object), Full(Full), });
    union!(Only { Full(Full), });
    union!(Outer { Only(Only), Brief(Brief), });
    union!(Tagged by "kind" { Cat(Cat) = "cat" | "lion", Dog(Dog) = "dog", });

    /// Returns the variant that a value is read as, and checks that nothing of what it knows is lost.
    fn variant<U: Wire>(json: &str) -> String {
        let value: U = decode_json(json).unwrap();
        let name = format!("{value:?}");
        let name = name.split('(').next().unwrap().to_owned();
        if name == "Other" {
            let written = serde_json::to_string(&Encode(&value)).unwrap();
            let (written, given): (Json, Json) = (written.parse().unwrap(), json.parse().unwrap());
            assert_eq!(written, given, "a value that fits none is kept whole");
        }
        name
    }

    #[test]
    fn the_type_that_fits_best_is_selected() {
        type Case = (fn(&str) -> String, &'static str, &'static str);
        let cases: &[Case] = &[
            (variant::<Size>, r#"{"name":"a"}"#, "Brief"),
            (variant::<Size>, r#"{"name":"a","size":1}"#, "Full"),
            (variant::<Size>, r#"{"name":"a","size":"1"}"#, "Full"),
            (
                variant::<Size>,
                r#"{"name":"a","size":1,"later":1}"#,
                "Full",
            ),
            (variant::<Size>, r#"{"name":"a","later":1}"#, "Brief"),
            (variant::<Boxed>, r#"{"data":{"rows":[1]}}"#, "Table"),
            (variant::<Boxed>, "{}", "Chart"),
            (variant::<Boxed>, r#"{"other":{"rows":[1]}}"#, "Other"),
            (variant::<Many>, r#"[{"z":1}]"#, "Other"),
            (variant::<Many>, "[]", "Charts"),
            (
                variant::<Boxed>,
                r#"{"data":{"rows":[1],"later":{"points":1}}}"#,
                "Table",
            ),
            (variant::<Boxed>, r#"{"data":{"points":[]}}"#, "Chart"),
            (variant::<Boxed>, r#"{"data":null}"#, "Chart"),
            (variant::<Many>, r#"[{"rows":[]},{"rows":[1]}]"#, "Tables"),
            (variant::<Many>, r#"[{"rows":[],"later":1}]"#, "Tables"),
            (variant::<Many>, r"[]", "Charts"),
            (variant::<Scalar>, r#""5""#, "Text"),
            (variant::<Scalar>, r#""true""#, "Text"),
            (variant::<Scalar>, "5", "Integer"),
            (variant::<Scalar>, "true", "Flag"),
            (variant::<Scalar>, "[]", "Other"),
            (variant::<Real>, "5", "Integer"),
            (variant::<Real>, "5.0", "Float"),
            (variant::<Real>, r#""2026-01-02T03:04:05Z""#, "Time"),
            (variant::<Real>, r#""2026-01-02""#, "Text"),
            (variant::<Animal>, r#"{"kind":"cat","name":"a"}"#, "Cat"),
            (variant::<Animal>, r#"{"kind":"dog","name":"a"}"#, "Dog"),
            (
                variant::<Animal>,
                r#"{"kind":"dog","name":"a","lives":9}"#,
                "Dog",
            ),
            (variant::<Written>, r#"{"note":"a"}"#, "Note"),
            (variant::<Written>, r#"{"note":"a","name":"b"}"#, "Sent"),
            (variant::<Loose>, r#"{"name":"a","size":1}"#, "Full"),
            (
                variant::<Loose>,
                r#"{"name":"a","size":1,"later":2}"#,
                "Full",
            ),
            (variant::<Only>, r#"{"name":"a"}"#, "Other"),
            (
                variant::<Only>,
                r#"{"name":12345678901234567890123}"#,
                "Other",
            ),
            (variant::<Outer>, r#"{"name":"a"}"#, "Brief"),
            (variant::<Outer>, r#"{"name":"a","size":1}"#, "Only"),
            (variant::<Tagged>, r#"{"name":"a","kind":"lion"}"#, "Cat"),
            (variant::<Tagged>, r#"{"name":"a","kind":"dog"}"#, "Dog"),
            (variant::<Tagged>, r#"{"name":"a","kind":"cow"}"#, "Other"),
            (variant::<Tagged>, r#"{"name":"a","kind":1}"#, "Other"),
            (variant::<Tagged>, r#"{"name":"a"}"#, "Other"),
        ];
        for (variant, json, expected) in cases {
            assert_eq!(variant(json), *expected, "{json}");
        }
    }

    #[test]
    fn unions_read_from_other_formats_too() {
        let value: Size = serde_json::from_value(serde_json::json!({"name": "a"})).unwrap();
        assert!(matches!(value, Size::Brief(_)));
    }

    #[test]
    fn the_error_of_a_limit_is_not_taken_for_a_value_that_fits_none() {
        let body = format!("[{}]", ["{\"name\":\"a\"}"; 1000].join(","));
        let limits = |memory, deadline| DecodeLimits { memory, deadline };
        let late = Some((Instant::now(), Duration::from_secs(1)));
        for (limits, problem) in [
            (limits(u64::MAX, None), None),
            (limits(100, None), Some("more than 100 bytes of memory")),
            (limits(u64::MAX, late), Some("the deadline of the call, 1s")),
        ] {
            let read = || decode_json::<List<Size>>(&body);
            let read = within(limits, read);
            let message = read.err().map(|error| error.to_string());
            match (problem, message) {
                (None, None) => {}
                (Some(problem), Some(message)) => assert!(message.contains(problem), "{message}"),
                (_, message) => panic!("{message:?}"),
            }
        }
    }
}
