//! Another API than the one that the generator was made for: a whole crate, driven against a server
//! that behaves as the document says.

use crate::support::{Krate, fixtures, generate};

#[test]
fn the_crate_of_another_api_works() {
    let fixture = &fixtures("linkly")[0];
    let output = generate(fixture, None);
    // Of three schemes the document offers one is taken: nothing of the others is left.
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
