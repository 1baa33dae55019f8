//! Programs that must not compile, and the words with which they are refused.
//!
//! They are compiled by the compiler alone, against the SDK as it was built for this test: cargo would build
//! the SDK and all that it needs once more. How a message is laid out depends on the compiler, so its
//! snapshot is compared under the one that `.ci/toolchain` names; under any other, our own words have to be
//! in it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a user has to read, whichever compiler it is.
const WORDS: [&str; 3] = [
    "the Linkbreakers API is called with an access token, not with an API key",
    "not accepted; pass a bearer access token with `.token(..)` instead",
    "https://linkbreakers.com/help/article/api-authentication-accesstoken-vs-apikey",
];

#[test]
fn an_api_key_does_not_compile() {
    let program = Path::new("tests/compile_fail/api_key.rs");
    let refused = compile(program);
    let message = String::from_utf8(refused.stderr).expect("UTF-8");
    assert!(!refused.status.success(), "it compiles");
    for words in WORDS {
        assert!(message.contains(words), "{words:?} is missing in {message}");
    }
    let (recorded, here) = (recorded_with(), version());
    if here == recorded {
        insta::assert_snapshot!("api_key", settled(&message));
    } else {
        println!("not compared with its snapshot, of Rust {recorded}: this is Rust {here}");
    }
}

/// The same program with a token compiles: so it is the key that is refused.
#[test]
fn a_token_compiles() {
    let text = fs::read_to_string("tests/compile_fail/api_key.rs").expect("the program");
    let program = scratch().join("token.rs");
    fs::write(&program, text.replace(".api_key(", ".token(")).expect("a file");
    let output = compile(&program);
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{message}");
}

fn scratch() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Compiles a program as far as its types.
fn compile(program: &Path) -> Output {
    let sdk = sdk();
    let mut rustc = Command::new(rustc());
    rustc.args([
        "--edition",
        "2024",
        "--emit",
        "metadata",
        "--color",
        "never",
    ]);
    rustc.arg("--out-dir").arg(scratch());
    rustc
        .arg("--extern")
        .arg(format!("linkbreakers_sdk={}", sdk.display()));
    rustc
        .arg("-L")
        .arg(format!("dependency={}", built().display()));
    rustc.arg(program).output().expect("a compiler")
}

fn rustc() -> OsString {
    std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// The folder in which this test and what it needs were built.
fn built() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    test.parent().expect("a folder").to_owned()
}

/// The SDK as it was built last. Others may lie beside it, of other features or older sources; whichever was
/// built for this test is as new as the sources are.
fn sdk() -> PathBuf {
    let files = fs::read_dir(built()).expect("build results");
    let files = files.map(|file| file.expect("a file").path());
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("liblinkbreakers_sdk-") && name.ends_with(".rlib")
    };
    let written = |path: &PathBuf| fs::metadata(path).and_then(|facts| facts.modified()).ok();
    files.filter(named).max_by_key(written).expect("the SDK")
}

/// The compiler whose messages are recorded.
fn recorded_with() -> String {
    let version = fs::read_to_string("../.ci/toolchain").expect("the pinned compiler");
    version.trim().to_owned()
}

/// The compiler that is here: `1.95.0` of `rustc 1.95.0 (59807616e 2026-04-14)`.
fn version() -> String {
    let output = Command::new(rustc()).arg("--version").output();
    let text = String::from_utf8(output.expect("a compiler").stdout).expect("UTF-8");
    text.split(' ').nth(1).unwrap_or_default().to_owned()
}

/// A message without the line numbers of the SDK's sources.
fn settled(message: &str) -> String {
    let mut lines = Vec::new();
    for line in message.lines() {
        let (before, after) = line.split_once(" | ").unwrap_or((line, ""));
        let numbered = !before.is_empty() && before.trim_end().parse::<u32>().is_ok();
        lines.push(match line.split_once(".rs:") {
            Some((path, _)) if path.contains("--> ") => format!("{}.rs", path.trim_start()),
            _ if numbered => format!("LL | {after}"),
            _ => line.trim_start().to_owned(),
        });
    }
    lines.join("\n")
}
