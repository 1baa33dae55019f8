//! `bench`: its arguments, tables of given figures, and its counts over folders of documents.

use crate::support::stage::{pinned, root};
use crate::support::workspace::{Workspace, run_in};
use serde_json::{Value, json};

/// Builds the figures of a run: of both sides, of one side, and of none, with the reason.
fn figures() -> Value {
    let median = |value: f64| json!({"median": {"value": value, "runs": 5}});
    json!({
        "machine": "a machine",
        "figures": {
            "build 1.188.3": {"sdk": median(4.0), "crate": median(20.0)},
            "check 1.188.3": {"sdk": median(4.0), "crate": median(10.0)},
            "build 1.111.18": {"sdk": median(4.0), "crate": {"missing": "`cargo` failed: error: no such crate"}},
            "cold": {"sdk": {"median": {"value": 20.0, "runs": 1}}},
            "regen": {"sdk": median(0.25)},
            "growth 16": {"sdk": median(1.201)},
            "again files": {"sdk": {"exact": 0.0}},
            "decode": {"sdk": median(950.0), "derive": median(500.0), "derive, times as text": median(1000.0), "crate": median(800.0)},
            "bulk refused": {"sdk": {"exact": 1.0}},
            "p99 64": {"sdk": median(1.5), "limit": median(2.0)},
            "idle": {"sdk": median(20.25), "limit": median(40.5)},
        },
    })
}

fn workspace() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write("figures.json", figures().to_string());
    workspace
}

/// Finds the rows of a Markdown table with this title.
fn rows(printed: &str, title: &str) -> Vec<String> {
    let start = format!("| {title} |");
    let rows = printed.lines().filter(|line| line.starts_with(&start));
    rows.map(str::to_owned).collect()
}

#[test]
fn figures_are_compared_with_goals() {
    let ran = workspace().run(&["bench", "--from", "figures.json", "--markdown"]);
    ran.expect(
        0,
        "a machine\n\n## Build\n\n|  | SDK | peer | ratio | goal |  |\n|---|",
    );
    for row in [
        "| debug build, API 1.188.3 | 4.00 s | crate 20.00 s | 0.200 | <= 0.25 x crate | met |",
        "| check, API 1.188.3 | 4.00 s | crate 10.00 s | 0.400 | <= 0.25 x crate | missed |",
        "| debug build, API 1.111.18 | 4.00 s | crate - (`cargo` failed: error: no such crate) |  | <= 0.25 x crate | open |",
        "| debug build with all dependencies | 20.00 s (1 run) | crate - (not measured) |  | <= 0.5 x crate | open |",
        "| the same | 0.25 s |  |  | <= 0.30 s | met |",
        "| CPU time for 16 times the document, divided by 16 | 1.20 x |  |  | <= 1.20 x | missed |",
        "| files written by it | 0 |  |  | 0 | met |",
        "| pages of 1,000 links decoded | 950/s | derive 500/s | 1.900 | >= 1.6 x derive | met |",
        "| the same | 950/s | derive, times as text 1000/s | 0.950 | >= 1 x derive, times as text | missed |",
        "| the same | 950/s | crate 800/s | 1.188 | >= 1.3 x crate | missed |",
        "| the slowest of 100 | 1.50 ms | limit 2.00 ms | 0.750 |  |  |",
        "| memory of a client that waits, with its connection | 20.2 kB | limit 40.5 kB | 0.500 |  |  |",
        "| requests refused of these | 1 |  |  | 0 | missed |",
        "| source, API 1.188.3 | - (not measured) | crate - (not measured) |  |  |  |",
    ] {
        let title = row.split(" | ").next().unwrap_or_default();
        let printed = rows(&ran.out, title.trim_start_matches("| "));
        assert!(
            printed.iter().any(|line| line == row),
            "{row}\n{printed:#?}"
        );
    }
}

#[test]
fn one_table_is_printed_in_columns() {
    let ran = workspace().run(&["bench", "runtime", "--from", "figures.json"]);
    ran.expect(0, "a machine\n\nAt run time\n");
    assert!(!ran.out.contains("Regenerate"), "{}", ran.out);
    let column = |title: &str| {
        let line = ran.out.lines().find(|line| line.contains(title)).unwrap();
        line.find("sdk")
            .or_else(|| line.find("950/s"))
            .or_else(|| line.find("SDK"))
    };
    assert_eq!(column("ratio"), column("pages of 1,000"), "{}", ran.out);
}

#[test]
fn wrong_arguments_are_rejected() {
    let workspace = workspace();
    workspace.write("nonsense.json", "{");
    for (arguments, part) in [
        (
            &["bench", "other"][..],
            "possible values: build, regen, runtime, calls, all",
        ),
        (&["bench", "--runs", "0"], "--runs"),
        (
            &["bench", "--from", "figures.json", "--document", "x"],
            "cannot be used with",
        ),
        (
            &["bench", "--document", "none.yaml"],
            "none.yaml does not exist\n  = help: check the path after --document",
        ),
        (
            &["bench", "--from", "nonsense.json"],
            "nonsense.json has no figures",
        ),
        (&["bench", "directory", "--peers"], "--check <N>"),
        (&["bench", "directory", "--fresh"], "--check <N>"),
    ] {
        workspace.run(arguments).expect(2, part);
    }
    workspace
        .run(&["bench", "--from", "none.json"])
        .expect(1, "cannot read none.json");
}

/// The diff and the public items of the generated crate judge each step of a history alike.
#[test]
fn a_history_is_judged_twice() {
    let folder = Workspace::empty();
    let write = |version: &str, change: &dyn Fn(&mut Value)| {
        let mut document = pinned();
        document["info"]["version"] = version.into();
        change(&mut document);
        folder.write(&format!("{version}.json"), document.to_string());
    };
    let add = |document: &mut Value| {
        let link = &mut document["components"]["schemas"]["Link"]["properties"];
        link["added"] = json!({"type": "string"});
    };
    write("1.9.0", &|_| {});
    // By their numbers, not by their letters.
    write("1.10.0", &|document| {
        document["info"]["description"] = "Other words.".into();
    });
    write("1.10.1", &add);
    write("2.0.0", &|document| {
        add(document);
        let links = document["paths"]["/v1/links"].as_object_mut().unwrap();
        links.remove("get").unwrap();
    });
    let path = folder.path("").to_str().unwrap().to_owned();
    let ran = run_in(&root(), &["bench", "history", "--documents", &path]);
    ran.expect(
        0,
        "3 steps: 1 breaking, 1 additive, 1 neither; the items agree on 3",
    );
    let rows: Vec<Vec<&str>> = ran
        .out
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(
        rows[1][..5],
        ["1.9.0", "->", "1.10.0", "neither", "neither"]
    );
    assert_eq!(
        rows[2][..5],
        ["1.10.0", "->", "1.10.1", "additive", "additive"]
    );
    assert_eq!(
        rows[3][..5],
        ["1.10.1", "->", "2.0.0", "breaking", "breaking"]
    );

    for (name, text, problem) in [
        (
            "1.9.0.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: soon}\npaths: {}\n",
            "has no version of three numbers",
        ),
        ("broken.json", "{", "error"),
    ] {
        let folder = Workspace::empty();
        folder.write(name, text);
        let path = folder.path("").to_str().unwrap().to_owned();
        let ran = run_in(&root(), &["bench", "history", "--documents", &path]);
        assert!(ran.code != 0 && ran.err.contains(problem), "{ran:?}");
    }
    let ran = run_in(&root(), &["bench", "history"]);
    assert!(ran.err.contains("--documents DIR"), "{ran:?}");
}

/// The documents of a folder are counted by what becomes of them, whatever security they have.
#[test]
fn the_documents_of_a_directory_are_counted() {
    let folder = Workspace::empty();
    let operation = |parameters: Value| {
        json!({"get": {
            "parameters": parameters,
            "security": [{"key": []}],
            "responses": {"200": {"description": ""}},
        }})
    };
    let write = |name: &str, paths: Value| {
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Test", "version": "1"},
            "servers": [{"url": "https://api.example"}],
            "paths": paths,
            "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
        });
        folder.write(&format!("api/{name}.json"), document.to_string());
    };
    let none = || operation(json!([]));
    let secret = json!([{"name": "X-Api-Key", "in": "header", "required": true, "schema": {"type": "string"}}]);
    write("accepted", json!({"/links": none(), "/users": none()}));
    write(
        "of/refused",
        json!({"/links": none(), "/keys": operation(secret)}),
    );
    write("empty", json!({}));
    folder.write("api/README.md", "No document.");

    let ran = folder.run(&["bench", "directory", "--documents", "api"]);
    ran.expect(0, "");
    let (counts, slowest) = ran.out.split_once("\nslowest:\n").unwrap();
    assert_eq!(
        counts,
        "\
| | documents |
|---|---|
| all | 3 |
| accepted | 1 (33.33 %) |
| accepted with --skip-unsupported | 1 |
| of these with 90 % of their operations | 0 |
| refused whatever is skipped | 1 |
| panics | 0 |
| longer than a minute | 0 |
| operations of accepted documents | 2 |

| refused because | documents | for this alone | operations |
|---|---|---|---|
| parameter ` would carry a key or a token | 1 | 1 | 1 |
| there is no operation | 1 | 1 | 0 |

parameter ` would carry a key or a token:
  of/refused.json #/paths/~1keys/get/parameters/0

there is no operation:
  empty.json #/paths
"
    );
    for name in ["accepted.json", "of/refused.json", "empty.json"] {
        let is_of = |line: &&str| line.ends_with(&format!(" s  {name}"));
        assert_eq!(
            slowest.lines().filter(is_of).count(),
            1,
            "{name}: {slowest}"
        );
    }
    // Nothing is written beside the documents.
    assert!(!folder.path("target").exists());

    folder.write("none/README.md", "No document.");
    let ran = folder.run(&["bench", "directory", "--documents", "none"]);
    assert!(
        ran.code != 0 && ran.err.contains("has no documents"),
        "{ran:?}"
    );
}
