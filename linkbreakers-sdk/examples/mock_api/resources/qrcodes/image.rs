//! Draws QR codes, which lead to the links of the mock when they are scanned.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The modules of the quiet zone around a code, as its standard asks (ISO/IEC 18004, 9.1).
const QUIET: i32 = 4;

/// Draws the code of a text as a PNG image of about `side` pixels.
pub fn png(text: &str, side: u32) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let modules = code.size() + 2 * QUIET;
    let scale = (i32::try_from(side).ok()? / modules).max(1);
    let pixels = u32::try_from(modules * scale).ok()?;
    let mut image = Vec::new();
    for y in 0..modules * scale {
        for x in 0..modules * scale {
            let dark = code.get_module(x / scale - QUIET, y / scale - QUIET);
            image.push(if dark { 0 } else { 255 });
        }
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels, pixels);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&image).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// Draws the code of a text as SVG.
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let modules = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{},{}h1v1h-1z", x + QUIET, y + QUIET).ok()?;
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {modules} {modules}\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"{path}\"/></svg>"
    ))
}
