//! The common part of the measured programs: their modes, and counting calls and pages.

use std::future::Future;
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::runtime::{Builder, Runtime};

/// One side of the comparison.
pub trait Subject: Clone + Send + Sync + 'static {
    fn new(url: &str) -> Self;

    /// Fetches one link and returns its id.
    fn get(&self, id: &str) -> impl Future<Output = Option<String>> + Send;

    /// Creates a link with a destination, a name and a purpose; returns its id.
    fn create(&self) -> impl Future<Output = Option<String>> + Send;

    /// Decodes a page and returns the number of its links.
    fn decode(page: &Bytes) -> usize;
}

/// Number of concurrent calls in `load`.
const TASKS: usize = 64;
/// The time that `latency` takes, without its warm-up.
const TIME: Duration = Duration::from_secs(2);
/// The id of the link that is fetched.
const ID: &str = "6d1f4c0e-8d6e-4f7a-9a5b-000000000001";

/// Runs a mode:
///
/// - `call URL N` fetches a link N times on one thread, and `post URL N` creates one N times;
/// - `start URL N` builds N clients;
/// - `idle URL N` builds N clients, lets each make one call, and prints what memory each takes, in kilobytes;
/// - `load URL SECONDS` fetches a link with 64 calls at a time and prints the rate per second;
/// - `latency URL N` fetches it with N calls at a time and prints the median of their times in milliseconds,
///   and what 99 of 100 stay below;
/// - `decode FILE SECONDS` decodes a page repeatedly and prints the rate per second;
/// - `pages FILE N` decodes it N times.
pub fn main<S: Subject>() {
    let (mode, target, number) = arguments();
    match mode.as_str() {
        "call" => repeat(number, &S::new(&target), |subject| async move { subject.get(ID).await }),
        "post" => repeat(number, &S::new(&target), |subject| async move { subject.create().await }),
        "start" => (0..number).for_each(|_| drop(std::hint::black_box(S::new(&target)))),
        "idle" => println!("{}", idle::<S>(&target, number)),
        "load" => println!("{}", load(&S::new(&target), number)),
        "latency" => latency(&S::new(&target), number),
        "decode" => decode(S::decode),
        "pages" => pages(S::decode),
        other => panic!("no mode {other}"),
    }
}

/// Returns the mode, its target and its number.
fn arguments() -> (String, String, u32) {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Ok([mode, target, number]) = <[String; 3]>::try_from(arguments) else {
        panic!("want three arguments");
    };
    (mode, target, number.parse().expect("a number"))
}

fn one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn all_threads() -> Runtime {
    Builder::new_multi_thread().enable_all().build().expect("a runtime")
}

/// Makes a call some times, one after the other.
fn repeat<S: Subject, F: Future<Output = Option<String>>>(
    number: u32,
    subject: &S,
    call: impl Fn(S) -> F,
) {
    one_thread().block_on(async {
        for _ in 0..number {
            assert_eq!(call(subject.clone()).await.as_deref(), Some(ID));
        }
    });
}

/// Returns the memory of one more client, in kilobytes. The first is not counted: it brings what all share.
fn idle<S: Subject>(url: &str, number: u32) -> f64 {
    one_thread().block_on(async {
        let mut clients = Vec::new();
        let mut before = 0.0;
        for _ in 0..=number {
            let client = S::new(url);
            assert_eq!(client.get(ID).await.as_deref(), Some(ID));
            clients.push(client);
            if clients.len() == 1 {
                before = resident();
            }
        }
        (resident() - before) / f64::from(number)
    })
}

/// Returns the memory of this process, in kilobytes.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.and_then(|number| number.parse().ok()).expect("a number")
}

fn load<S: Subject>(subject: &S, seconds: u32) -> f64 {
    let time = Duration::from_secs(seconds.into());
    all_threads().block_on(async {
        let begun = Instant::now();
        let tasks = (0..TASKS).map(|_| tokio::spawn(calls(subject.clone(), begun, time)));
        let tasks: Vec<_> = tasks.collect();
        let mut calls = 0;
        for task in tasks {
            calls += task.await.expect("a task").len();
        }
        calls as f64 / begun.elapsed().as_secs_f64()
    })
}

/// Fetches a link until a time has passed; returns how long each call took.
async fn calls<S: Subject>(subject: S, begun: Instant, time: Duration) -> Vec<Duration> {
    let mut times = Vec::new();
    while begun.elapsed() < time {
        let start = Instant::now();
        assert_eq!(subject.get(ID).await.as_deref(), Some(ID));
        times.push(start.elapsed());
    }
    times
}

/// Prints the median time of calls and the 99th percentile. Each task has its connection before the clock runs.
fn latency<S: Subject>(subject: &S, at_a_time: u32) {
    let mut times = all_threads().block_on(async {
        let warm: Vec<_> = (0..at_a_time)
            .map(|_| tokio::spawn(calls(subject.clone(), Instant::now(), Duration::from_millis(500))))
            .collect();
        for task in warm {
            task.await.expect("a task");
        }
        let begun = Instant::now();
        let tasks: Vec<_> = (0..at_a_time)
            .map(|_| tokio::spawn(calls(subject.clone(), begun, TIME)))
            .collect();
        let mut times = Vec::new();
        for task in tasks {
            times.extend(task.await.expect("a task"));
        }
        times
    });
    times.sort_unstable();
    for share in [50, 99] {
        let time = times[times.len() * share / 100];
        println!("{}", time.as_secs_f64() * 1000.0);
    }
}

/// Returns the page in the file that the arguments name, and their number. Checks that it is decoded.
fn page(decode: fn(&Bytes) -> usize) -> (Bytes, u32) {
    let (_, path, number) = arguments();
    let page: Bytes = std::fs::read(path).expect("the page").into();
    let text = std::str::from_utf8(&page).expect("UTF-8");
    assert_eq!(decode(&page), text.matches("\"shortlink\"").count());
    (page, number)
}

/// Decodes a page some times.
pub fn pages(decode: fn(&Bytes) -> usize) {
    let (page, number) = page(decode);
    for _ in 0..number {
        std::hint::black_box(decode(std::hint::black_box(&page)));
    }
}

/// Decodes a page repeatedly; prints the rate per second.
pub fn decode(decode: fn(&Bytes) -> usize) {
    let (page, seconds) = page(decode);
    let time = Duration::from_secs(seconds.into());
    let begun = Instant::now();
    let mut pages = 0.0;
    while begun.elapsed() < time {
        std::hint::black_box(decode(std::hint::black_box(&page)));
        pages += 1.0;
    }
    println!("{}", pages / begun.elapsed().as_secs_f64());
}
