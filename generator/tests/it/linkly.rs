//! A complete crate for another API, driven against a server that behaves as its document describes.

use crate::support::{Krate, fixtures, generate};

#[test]
fn the_crate_of_another_api_works() {
    let fixture = &fixtures("linkly")[0];
    let output = generate(fixture, None);
    // The document has three security schemes. The SDK supports one, and must not mention the others.
    for file in output
        .files
        .iter()
        .filter(|file| file.path.ends_with(".rs"))
    {
        let text = file.text.to_lowercase();
        for word in ["api_key", "apikey", "basic", "linkbreakers"] {
            assert!(!text.contains(word), "{} has {word}", file.path);
        }
    }
    let krate = Krate::whole("linkly", &output);
    krate.check_with_few_features();
    krate.drive_by_cargo("linkly.rs");
}
