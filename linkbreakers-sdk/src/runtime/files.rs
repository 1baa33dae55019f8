//! Writes downloads to files: under another name first, so that a file of the caller's name is complete.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;

use crate::runtime::error::Error;
use crate::runtime::random;
use crate::runtime::response::body_stream::BodyStream;

/// A file that is being written. Dropping it removes what has been written.
struct Partial {
    file: Option<File>,
    partial: PathBuf,
    path: PathBuf,
}

impl Partial {
    fn create(path: PathBuf) -> io::Result<Self> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let partial = path.with_file_name(format!(".{name}.{}.part", random::key()));
        let file = File::create_new(&partial)?;
        Ok(Self {
            file: Some(file),
            partial,
            path,
        })
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.write_all(bytes),
            None => Ok(()),
        }
    }

    /// Gives the file its name.
    fn finish(mut self) -> io::Result<()> {
        if let Some(file) = self.file.take() {
            file.sync_all()?;
        }
        std::fs::rename(&self.partial, &self.path)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        drop(self.file.take());
        // After `finish` there is nothing to remove.
        _ = std::fs::remove_file(&self.partial);
    }
}

/// Writes a file on a thread that may wait.
#[allow(dead_code, reason = "only hand-written downloads know all bytes")]
pub(crate) async fn write(path: PathBuf, bytes: Bytes) -> Result<(), Error> {
    in_background(move || {
        let mut partial = Partial::create(path)?;
        partial.write(&bytes)?;
        partial.finish()
    })
    .await
}

async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|panic| Err(panic.into()));
    done.map_err(|source| Error::io("the file cannot be written", source))
}

impl BodyStream {
    /// Writes the body to a file while it arrives; returns its length in bytes. The file appears when it is
    /// complete, and replaces one of that name.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let download = client.request::<()>("GET", "/v1/files/large").stream().await?;
    /// println!("{} bytes", download.save("large.bin").await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of the stream, and [`ErrorKind::Io`](crate::ErrorKind::Io) if the file cannot be
    /// written. No file is left behind.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let mut partial = in_background(|| Partial::create(path)).await?;
        let mut length = 0;
        while let Some(chunk) = self.try_next().await? {
            length += chunk.len() as u64;
            partial = in_background(move || partial.write(&chunk).map(|()| partial)).await?;
        }
        in_background(|| partial.finish()).await?;
        Ok(length)
    }
}
