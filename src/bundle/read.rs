//! Reads a [`Bundle`] from bytes as they arrive.

use super::{Bundle, Options, ReadError, build::Builder, scan::Scanner};

/// Reads a whole file.
///
/// # Errors
///
/// If the file is not JSON, not a bundle, or of a newer version; `docs/bundle-format.md` has the list. The error lists
/// everything that is wrong, as far as the file could be read.
pub fn parse(bytes: &[u8]) -> Result<Bundle, ReadError> {
    let mut reader = Reader::new(Options::default());
    reader.push(bytes)?;
    reader.finish()
}

/// Reads a file in pieces of any size. Keeps no more of it than the item that is not complete yet.
///
/// ```
/// use standpoint::bundle::{Options, Reader};
///
/// let mut reader = Reader::new(Options::default());
/// for piece in [r#"{ "standpoint": 1, "na"#, r#"me": "In two pieces" }"#] {
///     reader.push(piece.as_bytes())?;
/// }
/// assert_eq!(&*reader.finish()?.name, "In two pieces");
/// # Ok::<(), standpoint::bundle::ReadError>(())
/// ```
#[derive(Debug)]
pub struct Reader {
    scanner: Scanner,
    builder: Builder,
}

impl Reader {
    /// A reader that has read nothing yet.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { scanner: Scanner::new(), builder: Builder::new(options) }
    }

    /// Reads more bytes, in linear time.
    ///
    /// # Errors
    ///
    /// As [`parse`], if the rest cannot be read; pushing more is useless then. Other reasons to refuse the file are
    /// only reported by [`Self::finish`], together.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), ReadError> {
        let Self { scanner, builder } = self;
        scanner.push(bytes);
        loop {
            let taken = match scanner.next() {
                Ok(None) => return Ok(()),
                Ok(Some(piece)) => builder.add(&piece),
                Err(error) => Err(error),
            };
            taken.map_err(|error| builder.fail(error))?;
        }
    }

    /// The bundle so far; `None` if the file will be refused. Its problems are only complete after [`Self::finish`].
    #[must_use]
    pub fn so_far(&self) -> Option<&Bundle> {
        self.builder.is_accepted().then_some(&self.builder.bundle)
    }

    /// Consumes the reader and returns the partial bundle, as [`Self::so_far`].
    #[must_use]
    pub fn into_so_far(self) -> Option<Bundle> {
        let is_accepted = self.builder.is_accepted();
        let mut bundle = self.builder.bundle;
        bundle.put_in_order();
        is_accepted.then_some(bundle)
    }

    /// The bundle, after the last byte was pushed.
    ///
    /// # Errors
    ///
    /// As [`parse`], and if the file ends too early.
    pub fn finish(self) -> Result<Bundle, ReadError> {
        let Self { scanner, mut builder } = self;
        scanner.finish().map_err(|error| builder.fail(error))?;
        builder.finish()
    }
}
