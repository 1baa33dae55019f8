//! The common part of the measured programs: their modes, and counting calls and pages.

use std::future::Future;
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::runtime::Builder;

/// One side of the comparison.
pub trait Subject: Clone + Send + Sync + 'static {
    fn new(url: &str) -> Self;

    /// Fetches one link and returns its id.
    fn get(&self, id: &str) -> impl Future<Output = Option<String>> + Send;

    /// Decodes a page and returns the number of its links.
    fn decode(page: &Bytes) -> usize;
}

/// Number of concurrent calls in `load`.
const TASKS: usize = 64;
/// The id of the link that is fetched.
const ID: &str = "6d1f4c0e-8d6e-4f7a-9a5b-000000000001";

/// Runs a mode: `call URL N` fetches a link N times on one thread, `load URL SECONDS` fetches it with 64
/// calls at a time, `decode FILE SECONDS` decodes a page repeatedly. The last two print their rate per
/// second.
pub fn main<S: Subject>() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [mode, target, number] = arguments.as_slice() else {
        panic!("want three arguments, got {arguments:?}");
    };
    let number: u32 = number.parse().expect("a number");
    let time = Duration::from_secs(number.into());
    match mode.as_str() {
        "call" => call(&S::new(target), number),
        "load" => println!("{}", load(&S::new(target), time)),
        "decode" => println!("{}", decode::<S>(&page(target), time)),
        other => panic!("no mode {other}"),
    }
}

fn page(path: &str) -> Bytes {
    std::fs::read(path).expect("the page").into()
}

fn call<S: Subject>(subject: &S, number: u32) {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        for _ in 0..number {
            assert_eq!(subject.get(ID).await.as_deref(), Some(ID));
        }
    });
}

fn load<S: Subject>(subject: &S, time: Duration) -> f64 {
    let runtime = Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let begun = Instant::now();
        let tasks: Vec<_> = (0..TASKS)
            .map(|_| {
                let subject = subject.clone();
                tokio::spawn(async move {
                    let mut calls = 0_u32;
                    while begun.elapsed() < time {
                        assert_eq!(subject.get(ID).await.as_deref(), Some(ID));
                        calls += 1;
                    }
                    calls
                })
            })
            .collect();
        let mut calls = 0.0;
        for task in tasks {
            calls += f64::from(task.await.expect("a task"));
        }
        calls / begun.elapsed().as_secs_f64()
    })
}

fn decode<S: Subject>(page: &Bytes, time: Duration) -> f64 {
    assert_eq!(S::decode(page), 1000);
    let begun = Instant::now();
    let mut pages = 0.0;
    while begun.elapsed() < time {
        std::hint::black_box(S::decode(std::hint::black_box(page)));
        pages += 1.0;
    }
    pages / begun.elapsed().as_secs_f64()
}
