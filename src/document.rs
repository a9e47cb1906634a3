//! Reads a file as the text that a reader sees, for looking up quotes.
//!
//! A plain text is used as it is. A web page is read as a browser shows it: without scripts, metadata, comments and
//! hidden text. Any other file, such as a Word file, is refused with its kind and what to do about it.
//!
//! ```
//! use standpoint::document::{Document, ReadAs};
//!
//! let page = Document::read(b"<p>&ldquo;We need <em>a</em>\nbridge,&rdquo; she said.<!-- not so -->", "page.html")?;
//! assert_eq!(page.text(), "“We need a bridge,” she said.");
//! assert_eq!((page.read_as(), page.encoding()), (ReadAs::Html, "UTF-8"));
//! assert_eq!(page.place(19).line, 2); // of “bridge” in the file
//!
//! let packed = Document::read(&[0x1f, 0x8b, 8, 0], "page.html.gz").unwrap_err();
//! assert_eq!(packed.to_string(), "packed by gzip: unpack it");
//! # Ok::<(), standpoint::document::NoText>(())
//! ```

mod encoding;
mod html;
mod kind;
mod metadata;
mod pages;

use std::{fmt, ops::Range};

use crate::{bundle::Place, import::Metadata};
use kind::Kind;

/// The text of a file.
#[derive(Debug)]
pub struct Document {
    text: String,
    encoding: &'static str,
    page: Option<Page>,
    furniture: Vec<Range<usize>>,
}

/// Further data of a web page.
#[derive(Debug)]
struct Page {
    /// The file's source, with markup.
    source: String,
    /// Where a passage begins in the text, and where it begins in the file.
    passages: Vec<(usize, usize)>,
    footnote_marks: usize,
    article: Option<Range<usize>>,
}

/// How a file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ReadAs {
    /// As plain text.
    Text,
    /// As a web page, with the text that its reader sees.
    Html,
}

/// Why a file has no text to look up quotes in, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoText(String);

impl fmt::Display for NoText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoText {}

impl Document {
    /// Reads a file. Its name matters only if its bytes are ambiguous.
    ///
    /// # Errors
    ///
    /// If it is not a text, or its encoding cannot be determined.
    pub fn read(bytes: &[u8], name: &str) -> Result<Self, NoText> {
        kind::refuse_binary(bytes)?;
        let kind = kind::of_text(&encoding::for_markup(bytes), name)?;
        let (source, encoding) = match kind {
            Kind::Text => encoding::decode(bytes)?,
            Kind::Html | Kind::MarkedUpText | Kind::Xhtml => encoding::decode_page(bytes, kind == Kind::Xhtml)?,
        };
        if let Some(zero) = memchr::memchr(0, source.as_bytes()) {
            let Place { line, column } = place_at(&source, zero);
            let message = format!(
                "not a text: it has zeros in it, the first in line {line}, column {column}; save the text as UTF-8"
            );
            return Err(NoText(message));
        }
        let document = if kind == Kind::Text {
            let furniture = pages::furniture(&source);
            Self { text: source, encoding, page: None, furniture }
        } else {
            let read = html::read(&source, kind);
            let article = read.article();
            let page = Page { source, passages: read.passages, footnote_marks: read.footnote_marks, article };
            Self { text: read.text, encoding, page: Some(page), furniture: Vec::new() }
        };
        match &document {
            Self { text, .. } if !text.trim().is_empty() => Ok(document),
            Self { page: None, .. } => Err(NoText("there is no text in it".to_owned())),
            Self { page: Some(_), .. } => Err(NoText(
                "a web page without a text of its own: where a script fills it in, open it in a browser, select all, \
                 copy, and save that as plain text; where it only frames another page, save that one"
                    .to_owned(),
            )),
        }
    }

    /// The text that a reader sees. A plain text has the file's line breaks; a web page only has those between blocks.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How the file was read.
    #[must_use]
    pub fn read_as(&self) -> ReadAs {
        if self.page.is_some() { ReadAs::Html } else { ReadAs::Text }
    }

    /// The encoding, as named by the Encoding Standard.
    #[must_use]
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// The number of footnote marks of a page, which were left out because they are not part of its sentences.
    #[must_use]
    pub fn footnote_marks(&self) -> usize {
        self.page.as_ref().map_or(0, |page| page.footnote_marks)
    }

    /// What the file says about itself: a web page in its metadata, a plain text in its first lines.
    #[must_use]
    pub fn metadata(&self) -> Metadata {
        match &self.page {
            Some(page) => metadata::of_page(&page.source),
            None => metadata::of_text(&self.text),
        }
    }

    /// The article's own part of the text, in bytes: without what a web page has around its `<article>` or `<main>`.
    #[must_use]
    pub fn article(&self) -> Range<usize> {
        self.page.as_ref().and_then(|page| page.article.clone()).unwrap_or(0..self.text.len())
    }

    /// The place in the file of a byte of the text: the line, and the column in bytes of UTF-8, both from 1.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        let Some(page) = &self.page else { return place_at(&self.text, offset) };
        let next = page.passages.partition_point(|&(start, _)| start <= offset);
        let passage = next.checked_sub(1).and_then(|last| page.passages.get(last));
        let in_file = passage.map_or(0, |&(start, in_file)| in_file + (offset - start));
        place_at(&page.source, in_file)
    }

    /// Running heads, running feet and page numbers that interrupt the text, as byte ranges in order. They are part of
    /// the text: a quote that leaves one out is not what the file prints.
    #[must_use]
    pub fn furniture(&self) -> &[Range<usize>] {
        &self.furniture
    }
}

/// A file as text, whatever it is in, in the encoding that it is most likely in.
pub(crate) fn decode_text(bytes: &[u8]) -> Result<String, NoText> {
    kind::refuse_binary(bytes)?;
    Ok(encoding::decode(bytes)?.0)
}

/// The place of a byte of a text.
fn place_at(text: &str, offset: usize) -> Place {
    let before = text.as_bytes().get(..offset).unwrap_or_default();
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
    Place { line: count(line), column: count(offset - start + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(bytes: &[u8], name: &str) -> Document {
        Document::read(bytes, name).unwrap()
    }

    #[test]
    fn places_in_a_page_are_those_of_its_file() {
        let source = "<!DOCTYPE html>\n<html><head>\n<title>We</title></head>\n<body><p title=\"need\">&ldquo;We\n  need <!-- a --><em>a</em>\n\
            bridge, &amp; soon.&rdquo;</p>\n\n<p>Été\n</p><p><b>Late</b>\r\nand dry.</p></body></html>";
        let page = read(source.as_bytes(), "page.html");
        assert_eq!(page.text(), "“We need a bridge, & soon.”\n\nÉté\n\nLate and dry.");
        for (words, line, column) in [
            ("“We", 4, 23),
            ("We need", 4, 30),
            ("need a", 5, 3),
            ("a bridge", 5, 22),
            ("bridge", 6, 1),
            ("& soon", 6, 9),
            ("soon", 6, 15),
            ("”", 6, 20),
            ("Été", 8, 4),
            ("té", 8, 6),
            ("Late", 9, 11),
            ("and dry", 10, 1),
            ("dry", 10, 5),
        ] {
            let at = page.text().find(words).unwrap();
            assert_eq!(page.place(at), Place { line, column }, "{words}");
        }
    }

    #[test]
    fn places_in_a_text_are_those_of_its_file() {
        let text = read("\u{feff}one\r\ntwo\n\nthree".as_bytes(), "a.txt");
        assert_eq!(text.text(), "one\r\ntwo\n\nthree");
        for (at, line, column) in [(0, 1, 1), (2, 1, 3), (5, 2, 1), (10, 4, 1), (14, 4, 5)] {
            assert_eq!(text.place(at), Place { line, column }, "{at}");
        }
    }

    #[test]
    fn what_has_no_words_is_no_text() {
        for (bytes, name, error) in [
            (&b""[..], "a.txt", "there is no text in it"),
            (b" \n\t", "a.txt", "there is no text in it"),
            (
                b"<html><body><div id=root></div><script>write('We need it.')</script>",
                "a.html",
                "a web page without a text of its own",
            ),
            (b"<frameset><frame src=a.html></frameset>", "a.html", "a web page without a text of its own"),
            (b"<p hidden>We need it.", "a.html", "a web page without a text of its own"),
        ] {
            let told = Document::read(bytes, name).unwrap_err().to_string();
            assert!(told.starts_with(error), "{told}");
        }
    }
}
