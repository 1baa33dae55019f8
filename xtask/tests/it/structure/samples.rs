//! Small crates, and what is found in them.

use super::arrows::Arrows;
use super::{Sources, circles, sizes};
use std::path::Path;

/// What a crate of these files is, and the circles of it: for each, words of its message.
type Sample = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static [&'static [&'static str]],
);

const SAMPLES: &[Sample] = &[
    (
        "imports, one way",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; pub struct A(B);"),
            ("b.rs", "pub struct B;"),
        ],
        &[],
    ),
    (
        "paths inside of functions",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn a() { crate::b::b() }"),
            ("b.rs", "pub fn b() { super::a::a() }"),
        ],
        &[&[
            "src: a.rs, b.rs",
            "a.rs -> b.rs: crate::b::b",
            "b.rs -> a.rs: super::a::a",
        ]],
    ),
    (
        "types, bounds and patterns",
        &[
            ("lib.rs", "mod a; mod b; mod c;"),
            (
                "a.rs",
                "pub trait A { fn a(&self) -> Option<crate::b::B>; }",
            ),
            (
                "b.rs",
                "pub struct B; impl B { pub fn b<T: crate::c::C>(_: T) {} }",
            ),
            ("c.rs", "use crate::a; pub trait C where Self: a::A {}"),
        ],
        &[&[
            "a.rs, b.rs, c.rs",
            "a.rs -> b.rs",
            "b.rs -> c.rs",
            "c.rs -> a.rs: a::A",
        ]],
    ),
    (
        "a re-export of somebody else's name",
        &[
            ("lib.rs", "mod a; mod b; mod names { pub use crate::b::B; }"),
            ("a.rs", "pub struct A; fn a(_: crate::names::B) {}"),
            ("b.rs", "pub struct B(crate::a::A);"),
        ],
        &[&["a.rs -> b.rs: crate::names::B", "b.rs -> a.rs: crate::a::A"]],
    ),
    (
        "a glob",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use super::b::*; pub struct A(B);"),
            ("b.rs", "pub struct B; fn b(_: crate::a::A) {}"),
        ],
        &[&["a.rs -> b.rs: B", "b.rs -> a.rs: crate::a::A"]],
    ),
    (
        "arguments of a macro",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn a() { println!(\"{}\", crate::b::b()) }"),
            (
                "b.rs",
                "use crate::a; pub fn b() -> u8 { assert!(a::a() == ()); 1 }",
            ),
        ],
        &[&["a.rs -> b.rs: crate::b::b", "b.rs -> a.rs: a::a"]],
    ),
    (
        "quoted code is no code",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn a() { quote!(crate::b::b()) }"),
            ("b.rs", "pub fn b() { crate::a::a() }"),
        ],
        &[],
    ),
    (
        "a child that needs its parent",
        &[
            ("lib.rs", "mod room;"),
            (
                "room/mod.rs",
                "mod child; use child::Child; pub struct Parent(Child);",
            ),
            (
                "room/child.rs",
                "pub struct Child; fn up(_: super::Parent) {}",
            ),
        ],
        &[&[
            "src/room: child.rs, mod.rs",
            "child.rs -> mod.rs: super::Parent",
        ]],
    ),
    (
        "a parent that only declares and hands on",
        &[
            ("lib.rs", "mod room; pub use room::Child;"),
            (
                "room/mod.rs",
                "mod child; pub use child::Child; pub struct Parent;",
            ),
            ("room/child.rs", "pub struct Child(super::Parent);"),
        ],
        &[],
    ),
    (
        "a parent that hands on under a name that it makes up",
        &[
            ("lib.rs", "mod room;"),
            (
                "room/mod.rs",
                "mod child; pub mod api { pub use super::child::Child; } pub struct Parent;",
            ),
            ("room/child.rs", "pub struct Child(super::Parent);"),
        ],
        &[],
    ),
    (
        "folders, by other files of theirs",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a/mod.rs", "pub mod one; pub mod two;"),
            ("a/one.rs", "pub struct One(crate::b::One);"),
            ("a/two.rs", "pub struct Two;"),
            ("b/mod.rs", "mod one; mod two; pub use one::One;"),
            ("b/one.rs", "pub struct One;"),
            ("b/two.rs", "pub struct Two(crate::a::two::Two);"),
        ],
        &[&[
            "src: a, b",
            "a -> b: crate::b::One",
            "b -> a: crate::a::two::Two",
        ]],
    ),
    (
        "what is for tests only",
        &[
            ("lib.rs", "mod a; mod b;"),
            (
                "a.rs",
                "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }",
            ),
            (
                "b.rs",
                "pub struct B(crate::a::A); #[cfg(all(test, unix))] fn b() { crate::a::A; }",
            ),
        ],
        &[],
    ),
    (
        "code that is generated, and other crates",
        &[
            ("lib.rs", "mod a; mod generated; use serde;"),
            (
                "a.rs",
                "use crate::generated::B; use serde::Serialize; pub struct A(B, std::fmt::Error);",
            ),
        ],
        &[],
    ),
];

fn sources(files: &[(&str, &str)]) -> Sources {
    let files = files.iter();
    files
        .map(|(path, text)| (path.into(), (*text).to_owned()))
        .collect()
}

#[test]
fn circles_are_found_and_no_others() {
    for (what, files, wanted) in SAMPLES {
        let arrows = Arrows::of(&sources(files), Path::new("lib.rs"));
        let found = circles::find(&arrows);
        assert_eq!(found.len(), wanted.len(), "{what}: {found:#?}");
        for (message, words) in found.iter().zip(*wanted) {
            for words in *words {
                assert!(message.contains(words), "{what}: {words:?} in {message}");
            }
        }
    }
}

#[test]
fn crowded_folders_and_long_files_are_found() {
    let mut krate = Sources::new();
    for number in 0..13 {
        krate.insert(format!("src/room/f{number}.rs").into(), String::new());
        krate.insert(format!("tests/f{number}.rs").into(), "\n".repeat(400));
    }
    assert_eq!(
        sizes::crowded(&krate).collect::<Vec<_>>(),
        ["src/room: 13 files, 12 fit"]
    );
    assert_eq!(sizes::long(&krate).count(), 0);
    krate.insert("examples/one.rs".into(), "\n".repeat(401));
    assert_eq!(
        sizes::long(&krate).collect::<Vec<_>>(),
        ["examples/one.rs: 401 lines, 400 fit"]
    );
}
