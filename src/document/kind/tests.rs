use super::*;

/// Packs files without compressing them.
fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    let short = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
    let long = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    for (name, content) in files {
        let sizes = [&[0; 4][..], &long(content.len()), &long(content.len()), &short(name.len()), &[0; 2]].concat();
        let offset = long(bytes.len());
        directory
            .extend([&b"PK\x01\x02\x14\0\x14\0"[..], &[0; 8], &sizes, &[0; 10], &offset, name.as_bytes()].concat());
        bytes.extend([&b"PK\x03\x04\x14\0"[..], &[0; 8], &sizes, name.as_bytes(), content.as_bytes()].concat());
    }
    let end = [
        &b"PK\x05\x06"[..],
        &[0; 4],
        &short(files.len()),
        &short(files.len()),
        &long(directory.len()),
        &long(bytes.len()),
        &[0; 2],
    ];
    [&bytes[..], &directory, &end.concat()].concat()
}

#[test]
fn what_is_no_text_is_named_with_what_to_do() {
    let types = |part: &str| {
        format!("<Types><Override ContentType='application/vnd.openxmlformats-officedocument.{part}'/></Types>")
    };
    let word = types("wordprocessingml.document.main+xml");
    let sheet = types("spreadsheetml.sheet.main+xml");
    let old_office = [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 600]].concat();
    for (bytes, told) in [
        (
            &zip(&[("[Content_Types].xml", &word), ("word/document.xml", "x")])[..],
            "a Word file (.docx): open it and save it as plain text (UTF-8)",
        ),
        (
            &zip(&[("[Content_Types].xml", &sheet), ("xl/workbook.xml", "x")]),
            "not a text but Office Open XML Spreadsheet: ",
        ),
        (
            &zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x")]),
            "an OpenDocument text (.odt): open",
        ),
        (&zip(&[("mimetype", "application/epub+zip"), ("a.xhtml", "x")]), "an e-book (.epub): unpack"),
        (b"PK\x03\x04\x14\0\x08\0", "an archive (ZIP) or a Word file that did not arrive whole: "),
        (&zip(&[("article.html", "x")]), "an archive (ZIP): unpack it"),
        (&old_office, "a file of an old Office program: open"),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\x03", "packed by gzip: unpack it"),
        (b"BZh91AY&SY\x8a\x07\x01\xff", "packed by bzip2: unpack it"),
        (b"\xfd7zXZ\0\0\x04", "packed by XZ: unpack it"),
        (b"\x28\xb5\x2f\xfd\x04\x58\x01\0", "packed by Zstandard: unpack it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture (PNG): type its words"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a picture (JPEG): type"),
        (b"RIFF\0\0\0\0WAVEfmt \0", "a recording (WAV): give what is said"),
        (b"bplist00\xd1\x01\x02\0", "a Safari web archive or another property list: save the page"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF: save its text as plain text"),
        (b"\r\n%PDF-1.4\n1 0 obj\n", "a PDF: "),
        (b"{\\rtf1\\ansi We need it.}", "an RTF file: open it and save it as plain text"),
        (b"%!PS-Adobe-3.0\n", "PostScript: save its text"),
        (b"\xff\xfe\0\0W\0\0\0", "UTF-32: save it as UTF-8"),
        (b"W\0e\0 \0n\0e\0e\0d\0", "UTF-16 without a byte order mark: save it as UTF-8"),
        (b"\0W\0e\0 \0n\0e\0e\0d", "UTF-16 without a byte order mark: save it as UTF-8"),
        (b"We need it.\0", "not a text: save its text"),
        (b"\x80\x81\x01\x02", "not a text: save its text"),
    ] {
        let error = refuse_binary(bytes).unwrap_err().to_string();
        assert!(error.starts_with(told), "{error}\n{told}");
    }
}

#[test]
fn what_begins_like_another_file_may_be_a_text() {
    for text in [
        &b"BMW needs it."[..],
        b"MZ said so.",
        b"Rar! she said.",
        b"ID3 is a tag.",
        b"PK said so.",
        b"GIF89a is a format.",
        b"Caf\xe9 \x1b[1m\x1a",
        b"Form\x0cfeed \x07 and bell \x0b",
        b"\xff\xfeW\0e\0",
        "“We need it.”".as_bytes(),
        b"8BPS",
        b"A PDF begins with %PDF-1.4.",
        b"#!/bin/sh",
        b"",
    ] {
        assert_eq!(refuse_binary(text), Ok(()), "{}", String::from_utf8_lossy(text));
    }
}

#[test]
fn what_programs_make_for_programs_is_named_with_what_to_do() {
    for (text, name, told) in [
        (r#"{ "standpoint": 1 }"#, "a.json", "JSON, not the text of a source: "),
        ("\n [{\"text\": \"We need it.\"}]", "a.txt", "JSON, "),
        ("{\"a\": 1}\n{\"a\": 2}\n", "a.jsonl", "JSON, "),
        (
            "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n<html>",
            "a.mhtml",
            "a page saved as one file (MHTML): ",
        ),
        ("MIME-Version: 1.0\nContent-Type: multipart/related\n\n", "a.html", "a page saved as one file (MHTML): "),
        ("Received: by x\nFrom: a@example.org\nSubject: b\nContent-Type: text/html\n\n<p>We", "a.eml", "an e-mail: "),
        ("[InternetShortcut]\r\nURL=https://example.org/", "a.url", "a shortcut to a page, not the page: "),
        (
            "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>",
            "feed.xml",
            "a news feed (`<rss>`): save the article's own page",
        ),
        ("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "a.html", "a news feed (`<feed>`): "),
        (
            "<?xml version=\"1.0\"?><!-- x --><w:document xmlns:w=\"x\"/>",
            "document.xml",
            "XML (`<w:document>`), which has no rule",
        ),
        ("<TEI xmlns=\"x\"><text>We</text></TEI>\n", "a.xml", "XML (`<TEI>`), "),
    ] {
        let error = of_text(text, name).unwrap_err().to_string();
        assert!(error.starts_with(told), "{error}\n{told}");
    }
}

#[test]
fn a_page_is_told_by_its_content_and_only_then_by_its_name() {
    for (text, name, kind) in [
        ("<!DOCTYPE html>\n<html>", "a.txt", Kind::Html),
        (" <!-- saved from url --><!doctype HTML PUBLIC \"x\">", "article", Kind::Html),
        ("<HTML lang=en>", "-", Kind::Html),
        ("<html>", "README.md", Kind::Html),
        ("<article class=a><p>We</article>", "a.txt", Kind::Html),
        ("<p>We need it.", "a.txt", Kind::Html),
        ("<br>\nWe", "a.txt", Kind::Html),
        ("We need it.", "a.html", Kind::Html),
        ("We need it.", "A.HTM", Kind::Html),
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html><p>We", "a.txt", Kind::Html),
        ("---\ntitle: We\n---\n<html><body>We", "a.txt", Kind::Html),
        ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"z\">", "a.html", Kind::Html),
        ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", "a.xml", Kind::Xhtml),
        ("<html xmlns=\"http://www.w3.org/1999/xhtml\">", "a.xhtml", Kind::Xhtml),
        ("“We need it,” she said.</p>\n<p>Now.", "a.txt", Kind::MarkedUpText),
        ("“We need it,”<br>she said.", "a.txt", Kind::MarkedUpText),
        ("&ldquo;We need it,&rdquo; she said.", "a.txt", Kind::MarkedUpText),
        ("It&#8217;s <b>so</b>", "a.txt", Kind::MarkedUpText),
        ("“We need it,” she said.", "a.txt", Kind::Text),
        ("<Ada> We need it.\n<Ben> 1 < 2 & 3 > 2; AT&T", "a.txt", Kind::Text),
        ("<div align=center>\n\n# We", "README.md", Kind::Text),
        ("# We\n\n<p>need</p> &amp;", "a.org", Kind::Text),
        ("[Applause] We need it.", "a.txt", Kind::Text),
        ("[1] We need it.", "a.txt", Kind::Text),
        ("From: the mayor\nTo: all\n\nWe need it.", "a.txt", Kind::Text),
        ("", "a.txt", Kind::Text),
    ] {
        assert_eq!(of_text(text, name), Ok(kind), "{name}: {text}");
    }
}
