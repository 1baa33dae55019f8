//! QR codes: their designs, the templates that designs are kept in, and their images.

pub mod designs;
pub mod image;
pub mod templates;
