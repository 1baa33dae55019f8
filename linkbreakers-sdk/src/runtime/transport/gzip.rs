//! Unpacks compressed responses while they arrive, a small piece at a time.

use std::io::Write;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use futures_core::Stream;

use super::{Body, Fault};

/// The compressed bytes that are unpacked at once. A kilobyte becomes a megabyte at most, so that the limit on
/// the body is reached before the memory is.
const PIECE: usize = 1024;

/// A body that is unpacked while it is read.
pub(super) struct Unpacked {
    packed: Body,
    piece: Bytes,
    /// None once the end has been checked.
    decoder: Option<MultiGzDecoder<Vec<u8>>>,
    /// False until there are bytes: an empty body is not compressed, whatever its header says.
    has_begun: bool,
}

impl Unpacked {
    pub(super) fn new(packed: Body) -> Self {
        Self {
            packed,
            piece: Bytes::new(),
            decoder: Some(MultiGzDecoder::new(Vec::new())),
            has_begun: false,
        }
    }

    /// Unpacks the next piece; returns none if that gave no bytes yet.
    fn unpack(&mut self) -> std::io::Result<Option<Bytes>> {
        let Some(decoder) = &mut self.decoder else {
            return Ok(None);
        };
        let piece = self.piece.split_to(self.piece.len().min(PIECE));
        self.has_begun = true;
        decoder.write_all(&piece)?;
        Ok(taken(decoder))
    }

    /// Checks length and checksum at the end; returns the last bytes.
    fn finish(&mut self) -> std::io::Result<Option<Bytes>> {
        match self.decoder.take() {
            Some(mut decoder) if self.has_begun => {
                decoder.try_finish()?;
                Ok(taken(&mut decoder))
            }
            _ => Ok(None),
        }
    }
}

fn taken(decoder: &mut MultiGzDecoder<Vec<u8>>) -> Option<Bytes> {
    let unpacked = std::mem::take(decoder.get_mut());
    (!unpacked.is_empty()).then(|| unpacked.into())
}

impl Stream for Unpacked {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let unpacked = if self.piece.is_empty() {
                match ready!(self.packed.poll_chunk(context)) {
                    Some(Ok(chunk)) => {
                        self.piece = chunk;
                        continue;
                    }
                    Some(Err(fault)) => return Poll::Ready(Some(Err(fault))),
                    None => {
                        let last = self.finish().map_err(Fault::broken).transpose();
                        return Poll::Ready(last);
                    }
                }
            } else {
                self.unpack()
            };
            match unpacked {
                Ok(Some(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Ok(None) => {}
                Err(error) => {
                    self.decoder = None;
                    return Poll::Ready(Some(Err(Fault::broken(error))));
                }
            }
        }
    }
}
