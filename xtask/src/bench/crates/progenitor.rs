//! Runs progenitor: `run-progenitor DOCUMENT OUT` writes the client for an OpenAPI 3.0 document.

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [document, out] = arguments.as_slice() else {
        return Err("want a document and a file to write".into());
    };
    let document: openapiv3::OpenAPI = serde_json::from_slice(&fs::read(document)?)?;
    let tokens = progenitor::Generator::default().generate_tokens(&document)?;
    fs::write(out, prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
