//! From bytes to a [`Bundle`], as they arrive.

use super::{Bundle, ParseUrl, Refusal, build::Builder, link, scan::Scanner};

/// How a file is read.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to report what the format does not know, and quotation marks around editor's words.
    pub strict: bool,
    /// What tells an address that may be followed.
    pub parse_url: ParseUrl,
}

impl Default for Options {
    fn default() -> Self {
        Self { strict: false, parse_url: link::parse }
    }
}

/// Reads a whole file.
///
/// # Errors
///
/// Where the file is not JSON, not a bundle, or of a newer version; `docs/bundle-format.md` has the list.
pub fn parse(bytes: &[u8]) -> Result<Bundle, Refusal> {
    let mut reader = Reader::new(Options::default());
    reader.push(bytes)?;
    reader.finish()
}

/// Reads a file in pieces of any size, holding no more of it than the item that is not complete yet.
///
/// ```
/// use standpoint::bundle::{Options, Reader};
///
/// let mut reader = Reader::new(Options::default());
/// for piece in [r#"{ "standpoint": 1, "na"#, r#"me": "In two pieces" }"#] {
///     reader.push(piece.as_bytes())?;
/// }
/// assert_eq!(&*reader.finish()?.name, "In two pieces");
/// # Ok::<(), standpoint::bundle::Refusal>(())
/// ```
#[derive(Debug)]
pub struct Reader {
    scanner: Scanner,
    builder: Builder,
}

impl Reader {
    /// A reader before its first byte.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { scanner: Scanner::new(), builder: Builder::new(options) }
    }

    /// Reads on. The time it takes is in proportion to the bytes.
    ///
    /// # Errors
    ///
    /// As [`parse`]. After an error there is no use in pushing more.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.scanner.push(bytes);
        while let Some(piece) = self.scanner.next()? {
            self.builder.take(&piece)?;
        }
        Ok(())
    }

    /// What has been read until now. Its problems are not complete before [`Self::finish`].
    #[must_use]
    pub fn so_far(&self) -> &Bundle {
        &self.builder.bundle
    }

    /// The same for whoever does not read on.
    #[must_use]
    pub fn into_so_far(self) -> Bundle {
        self.builder.bundle
    }

    /// The bundle, once the last byte was pushed.
    ///
    /// # Errors
    ///
    /// As [`parse`], and where the file ends too early.
    pub fn finish(self) -> Result<Bundle, Refusal> {
        self.scanner.finish()?;
        self.builder.finish()
    }
}
