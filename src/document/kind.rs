//! Determines the kind of a file from its bytes.

use file_format::{FileFormat, Kind as Sort};
use serde::de::IgnoredAny;

use super::NoText;

/// How a text is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// As plain text.
    Text,
    /// As a web page.
    Html,
    /// As a web page, but keeping line breaks: a text with tags or entities in it.
    MarkedUpText,
    /// As a web page in XML.
    Xhtml,
}

const SAVE_AS_TEXT: &str = "open it and save it as plain text (UTF-8)";

/// Refuses files that are not text, and formats such as PDF and RTF that only look like it.
pub(super) fn refuse_binary(bytes: &[u8]) -> Result<(), NoText> {
    if bytes.starts_with(&[0xff, 0xfe, 0, 0]) || bytes.starts_with(&[0, 0, 0xfe, 0xff]) {
        return refuse("UTF-32", "save it as UTF-8");
    }
    if encoding_rs::Encoding::for_bom(bytes).is_some() {
        return Ok(());
    }
    let is_text = looks_like_text(bytes);
    // Other bytes may precede the header.
    let in_head = || memchr::memmem::find(bytes.get(..1024).unwrap_or(bytes), b"%PDF-").is_some();
    let is_pdf = bytes.trim_ascii_start().starts_with(b"%PDF-") || !is_text && in_head();
    let format = if is_pdf { FileFormat::PortableDocumentFormat } else { FileFormat::from_bytes(bytes) };
    match format {
        FileFormat::PortableDocumentFormat => {
            return refuse("a PDF", "save its text as plain text, or copy it out: `pdftotext -layout` does so");
        }
        FileFormat::RichTextFormat => return refuse("an RTF file", SAVE_AS_TEXT),
        FileFormat::Postscript | FileFormat::EncapsulatedPostscript => {
            return refuse("PostScript", "save its text as plain text: `ps2ascii` does so");
        }
        _ => {}
    }
    if is_text {
        return Ok(());
    }
    let name = || format.short_name().unwrap_or(format.name());
    match (format, format.kind()) {
        (FileFormat::OfficeOpenXmlDocument, _) => refuse("a Word file (.docx)", SAVE_AS_TEXT),
        (FileFormat::MicrosoftWordDocument, _) => refuse("a Word file (.doc)", SAVE_AS_TEXT),
        (FileFormat::ArbitraryBinaryData, _) if bytes.starts_with(b"PK\x03\x04") => {
            refuse("an archive (ZIP) or a Word file that did not arrive whole", "get it again, and save its text")
        }
        (FileFormat::ArbitraryBinaryData, _) if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) => {
            refuse("a file of an old Office program", SAVE_AS_TEXT)
        }
        (FileFormat::CompoundFileBinary, _) => refuse("a file of an old Office program", SAVE_AS_TEXT),
        (FileFormat::OpendocumentText, _) => refuse("an OpenDocument text (.odt)", SAVE_AS_TEXT),
        (FileFormat::ElectronicPublication, _) => {
            refuse("an e-book (.epub)", "unpack it as a ZIP archive and give the page that has the text")
        }
        (FileFormat::ArbitraryBinaryData, _) if bytes.starts_with(b"bplist00") => {
            refuse("a Safari web archive or another property list", "save the page as HTML (page source)")
        }
        (FileFormat::ArbitraryBinaryData, _) if is_wide(bytes) => {
            refuse("UTF-16 without a byte order mark", "save it as UTF-8")
        }
        (FileFormat::ArbitraryBinaryData, _) => refuse("not a text", "save its text as plain text (UTF-8)"),
        (_, Sort::Compressed) => refuse(&format!("packed by {}", format.name()), "unpack it"),
        (_, Sort::Archive | Sort::Package) => {
            refuse(&format!("an archive ({})", name()), "unpack it and give the text that is in it")
        }
        (_, Sort::Image) => {
            refuse(&format!("a picture ({})", name()), "type its words, or have them recognised, as plain text")
        }
        (_, Sort::Audio | Sort::Video) => {
            refuse(&format!("a recording ({})", name()), "give what is said in it as plain text")
        }
        _ => refuse(&format!("not a text but {}", format.name()), "save its text as plain text (UTF-8)"),
    }
}

/// How to read a text; refuses formats that programs write for other programs.
pub(super) fn of_text(text: &str, name: &str) -> Result<Kind, NoText> {
    let text = text.trim_start_matches('\u{feff}').trim_ascii_start();
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    let is_named = |extensions: &[&str]| extensions.contains(&&*extension);
    if is_json(text) {
        refuse("JSON, not the text of a source", "give the text that its reader sees")?;
    }
    if let Some(mail) = mail(text) {
        refuse(mail, "open it in a browser or a mail program and save it as HTML, or its text as plain text")?;
    }
    if text.starts_with("[InternetShortcut]") {
        refuse("a shortcut to a page, not the page", "open it and save the page")?;
    }
    let root = root(text);
    let is_html = root.is_some_and(|root| ELEMENTS.split(' ').any(|name| name.eq_ignore_ascii_case(root)));
    match root {
        Some(root) if root.eq_ignore_ascii_case("html") => {
            let is_xml = is_named(&["xhtml", "xht"]) || text.starts_with("<?xml") && !is_named(&["html", "htm"]);
            return Ok(if is_xml { Kind::Xhtml } else { Kind::Html });
        }
        Some(root @ ("rss" | "feed" | "rdf:RDF")) => {
            refuse(&format!("a news feed (`<{root}>`)"), "save the article's own page")?;
        }
        Some(root)
            if !is_html && (text.starts_with("<?xml") || text.trim_ascii_end().ends_with(&format!("</{root}>"))) =>
        {
            refuse(
                &format!("XML (`<{root}>`), which has no rule for what its reader sees"),
                "save its text as plain text",
            )?;
        }
        _ => {}
    }
    // In these formats tags are text, or are interpreted by a program other than a browser.
    let is_other_markup = is_named(&["md", "markdown", "mdown", "mkd", "org", "rst", "adoc", "tex", "textile", "wiki"]);
    Ok(if has_start_of_page(text) || is_named(&["html", "htm", "shtml"]) || is_html && !is_other_markup {
        Kind::Html
    } else if has_markup(text) && !is_other_markup {
        Kind::MarkedUpText
    } else {
        Kind::Text
    })
}

fn refuse(what: &str, to_do: &str) -> Result<(), NoText> {
    Err(NoText(format!("{what}: {to_do}")))
}

/// Whether bytes can be characters: UTF-8, or without those that no encoding of a text has.
/// <https://mimesniff.spec.whatwg.org/#binary-data-byte>
fn looks_like_text(bytes: &[u8]) -> bool {
    let is_binary = |byte: &u8| matches!(byte, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f);
    // DOS's end-of-file character.
    let bytes = bytes.strip_suffix(&[0x1a]).unwrap_or(bytes);
    !bytes.contains(&0) && (std::str::from_utf8(bytes).is_ok() || !bytes.iter().any(is_binary))
}

/// Whether every other byte is zero, as where each character takes two.
fn is_wide(bytes: &[u8]) -> bool {
    let zeros = |first| bytes.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    even.min(odd) == 0 && even.max(odd) * 4 > bytes.len()
}

/// Whether a text is JSON throughout, one value or several.
fn is_json(text: &str) -> bool {
    let values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    // “[1]” may begin a text, but a text is not made of such.
    text.starts_with(['{', '[']) && values.into_iter().all(|value| value.is_ok())
}

/// The kind of message, if a text begins with header fields as e-mail does.
fn mail(text: &str) -> Option<&'static str> {
    let head = text.split("\n\n").next().and_then(|head| head.split("\r\n\r\n").next())?;
    let head = head.to_ascii_lowercase();
    let has = |field: &str| head.lines().any(|line| line.starts_with(field));
    let is_mail = has("mime-version:") || has("from:") && has("content-type:");
    if !is_mail || head.starts_with("http/") {
        None
    } else if head.contains("multipart/related") {
        Some("a page saved as one file (MHTML)")
    } else {
        Some("an e-mail")
    }
}

/// The name of the element that a text begins with, after comments, declarations and the like.
fn root(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.trim_ascii_start();
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") || rest.starts_with("<!") => ">",
            _ => break,
        };
        let (passed, after) = rest.split_once(end)?;
        if passed.get(.."<!doctype html".len()).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html")) {
            return Some("html");
        }
        rest = after;
    }
    let name = rest.strip_prefix('<')?;
    let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_' | '.')))?;
    let (name, after) = name.split_at_checked(length)?;
    (!name.is_empty() && after.starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/'))).then_some(name)
}

/// Whether a page begins in a text, be it after the fields of an answer from a server.
fn has_start_of_page(text: &str) -> bool {
    tags(text)
        .any(|tag| ["!doctype", "html", "/html", "/head", "/body"].iter().any(|page| tag.eq_ignore_ascii_case(page)))
}

/// Whether a text has tags or entities that only a browser takes away.
fn has_markup(text: &str) -> bool {
    let is_end_of_block = |tag: &str| BLOCKS.split(' ').any(|block| tag.eq_ignore_ascii_case(block));
    tags(text).any(is_end_of_block) || ENTITIES.split(' ').any(|entity| text.contains(entity))
}

/// The names of what begins like a tag, those of end tags with their stroke.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    memchr::memchr_iter(b'<', text.as_bytes()).filter_map(|at| {
        let tag = text.get(at + 1..)?;
        let name = tag.strip_prefix(['/', '!']).unwrap_or(tag);
        let length = name.find(|c: char| !c.is_ascii_alphanumeric()).filter(|length| *length > 0)?;
        let ends = name.get(length..)?.starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/'));
        tag.get(..tag.len() - name.len() + length).filter(|_| ends)
    })
}

/// Tags that end a block or a line.
const BLOCKS: &str = "\
    /article /blockquote /div /h1 /h2 /h3 /h4 /h5 /h6 /li /ol /p /script /section /style /table /ul br";

/// The characters of quoted speech, escaped.
const ENTITIES: &str = "\
    &#39; &#821 &#822 &#x201 &#x202 &amp; &hellip; &laquo; &ldquo; &lsquo; &mdash; &nbsp; &ndash; &quot; &raquo; \
    &rdquo; &rsquo;";

/// Elements that a part of a page may begin with.
/// <https://html.spec.whatwg.org/multipage/indices.html#elements-3>
const ELEMENTS: &str = "\
    a abbr address article aside b base bdi bdo blockquote body br button center cite code details dialog div dl \
    em fieldset figure font footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr i iframe img ins link \
    main map mark menu meta nav noscript ol p picture pre q ruby script search section small span strong style \
    sub sup table tbody td template time title tr u ul video";

#[cfg(test)]
mod tests;
