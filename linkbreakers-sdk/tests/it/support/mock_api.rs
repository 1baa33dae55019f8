//! The mock API API as a program beside the tests, and requests to it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// The header of whoever may call it.
pub const TOKEN: (&str, &str) = ("authorization", "Bearer mock-token");

/// The mock API on a free port, ended with the test.
pub struct Mock {
    child: Child,
    pub url: String,
    pub agent: ureq::Agent,
}

/// An answer: status, a header by its name, body.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Value,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn code(&self) -> (u16, &str) {
        (
            self.status,
            self.body["codeType"].as_str().unwrap_or_default(),
        )
    }
}

impl Mock {
    pub fn start(arguments: &[&str]) -> Self {
        let own = std::env::current_exe().unwrap();
        let name = format!("examples/mock_api{}", std::env::consts::EXE_SUFFIX);
        let program = own.parent().and_then(Path::parent).unwrap().join(name);
        assert!(
            program.exists(),
            "{} is missing: `cargo build --examples` makes it",
            program.display()
        );
        let mut command = Command::new(program);
        let mut child = command
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .take(2)
            .map(Result::unwrap);
        let url = lines.last().unwrap().rsplit('=').next().unwrap().to_owned();
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .into();
        Self { child, url, agent }
    }

    pub fn send(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Answer {
        let mut request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{target}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = body.map_or_else(String::new, Value::to_string);
        let mut response = self.agent.run(request.body(body).unwrap()).unwrap();
        let text = response.body_mut().read_to_string().unwrap();
        let headers = response.headers().iter();
        Answer {
            status: response.status().as_u16(),
            headers: headers
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect(),
            body: serde_json::from_str(&text).unwrap_or_default(),
        }
    }

    pub fn call(&self, method: &str, target: &str, body: Option<&Value>) -> Answer {
        self.send(method, target, &[TOKEN], body)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
