//! Decodes bytes: by the byte order mark, by the encoding that a page declares, as UTF-8, or by detection.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, REPLACEMENT, UTF_8, WINDOWS_1252, X_USER_DEFINED};

use super::{NoText, html};

/// The escape byte that stateful encodings switch with; without one, valid UTF-8 is UTF-8.
const ESCAPE: u8 = 0x1b;

/// Decodes a text well enough to recognise its markup, which is ASCII, before its encoding is known.
pub(super) fn for_markup(bytes: &[u8]) -> Cow<'_, str> {
    match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(after(bytes, mark)).0,
        None => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// Decodes a plain text, and returns the name of its encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static str), NoText> {
    match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => strictly(encoding, bytes, mark),
        None => detect(bytes),
    }
}

/// Decodes a web page as browsers do: by its declaration; invalid bytes become U+FFFD.
/// <https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding>
pub(super) fn decode_page(bytes: &[u8], is_xml: bool) -> Result<(String, &'static str), NoText> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(encoding, bytes, mark);
    }
    let markup = for_markup(bytes);
    let in_head = if is_xml { None } else { html::declared_encoding(&markup) };
    let label = in_head.or_else(|| xml_encoding(&markup).map(str::to_owned));
    let declared = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    match declared.filter(|declared| *declared != REPLACEMENT) {
        // A declaration that is readable as ASCII cannot be UTF-16.
        Some(declared) => {
            let declared = if declared == X_USER_DEFINED { WINDOWS_1252 } else { declared.output_encoding() };
            Ok((declared.decode_without_bom_handling(bytes).0.into_owned(), declared.name()))
        }
        None => detect(bytes),
    }
}

fn detect(bytes: &[u8]) -> Result<(String, &'static str), NoText> {
    if !bytes.contains(&ESCAPE)
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Ok((text.to_owned(), UTF_8.name()));
    }
    let (mut valid, mut invalid, mut first, mut at) = (0_usize, 0_usize, None, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            invalid += 1;
            first.get_or_insert(at);
        }
        at += chunk.invalid().len();
    }
    // Other encodings rarely form valid UTF-8 by chance.
    if let Some(first) = first
        && valid > invalid
    {
        let byte = first + 1;
        return Err(NoText(format!(
            "UTF-8 but for {invalid} of its characters, the first at byte {byte}: save it again as UTF-8"
        )));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    strictly(detector.guess(None, Utf8Detection::Allow), bytes, 0)
}

/// Decodes what is behind a mark of so many bytes. Nothing in it may be none of the encoding's characters.
fn strictly(encoding: &'static Encoding, file: &[u8], mark: usize) -> Result<(String, &'static str), NoText> {
    let name = encoding.name();
    let bytes = after(file, mark);
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    let text = text.ok_or_else(|| {
        let byte = mark + first_malformed(encoding, bytes) + 1;
        NoText(format!("looks like {name}, but is not {name} from byte {byte} on: save it as UTF-8"))
    })?;
    Ok((text.into_owned(), name))
}

/// The first byte that is none of an encoding, from 0.
fn first_malformed(encoding: &'static Encoding, bytes: &[u8]) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text =
        String::with_capacity(decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or_default());
    match decoder.decode_to_string_without_replacement(bytes, &mut text, true) {
        (DecoderResult::Malformed(length, behind), read) => {
            read.saturating_sub(usize::from(length) + usize::from(behind))
        }
        (_, read) => read,
    }
}

/// The encoding declared by `<?xml version="1.0" encoding="…"?>`.
fn xml_encoding(markup: &str) -> Option<&str> {
    let (declaration, _) = markup.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.split(quote).nth(1)
}

fn after(bytes: &[u8], mark: usize) -> &[u8] {
    bytes.get(mark..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use encoding_rs::{BIG5, EUC_KR, GBK, ISO_8859_2, KOI8_U, SHIFT_JIS, WINDOWS_1251, WINDOWS_1255, WINDOWS_1256};
    use proptest::prelude::*;

    use super::*;

    const RUSSIAN: &str = "«Нам нужен второй мост», — сказала Ада и добавила, что старый закрыт каждую весну.";

    #[track_caller]
    fn is(bytes: &[u8], text: &str, encoding: &str) {
        assert_eq!(decode(bytes), Ok((text.to_owned(), encoding)));
    }

    #[test]
    fn a_byte_order_mark_tells_the_encoding() {
        let wide = |to: fn(u16) -> [u8; 2]| "\u{feff}“Oui.” 𝄞".encode_utf16().flat_map(to).collect::<Vec<_>>();
        is("\u{feff}“Oui.” 𝄞".as_bytes(), "“Oui.” 𝄞", "UTF-8");
        is(&wide(u16::to_le_bytes), "“Oui.” 𝄞", "UTF-16LE");
        is(&wide(u16::to_be_bytes), "“Oui.” 𝄞", "UTF-16BE");
        // What a second one is can be seen by the reader of the verdict.
        is("\u{feff}\u{feff}a".as_bytes(), "\u{feff}a", "UTF-8");
        let halved = decode(&[0xff, 0xfe, b'a', 0, 0x00, 0xd8, b'b', 0]).unwrap_err();
        assert_eq!(halved.to_string(), "looks like UTF-16LE, but is not UTF-16LE from byte 5 on: save it as UTF-8");
    }

    #[test]
    fn what_is_not_utf_8_is_told_by_its_letters() {
        for (text, encoding) in [
            ("“We need a café,” Ada said – now.", WINDOWS_1252),
            (RUSSIAN, WINDOWS_1251),
            ("Нам нужен второй мост, сказала Ада и добавила, что старый закрыт каждую весну.", KOI8_U),
            (
                "Potrzebujemy drugiego mostu, powiedziała Łucja, i dodała, że stary jest każdej wiosny zamknięty. Są źle, później są środki.",
                ISO_8859_2,
            ),
            ("אנחנו צריכים גשר שני, אמרה עדה לעיתון, והישן נסגר בכל אביב.", WINDOWS_1255),
            ("نحن بحاجة إلى جسر ثان، قالت آدا للصحيفة.", WINDOWS_1256),
            ("「第二の橋が必要です」とエイダは新聞に語った。", SHIFT_JIS),
            ("我们需要第二座桥，艾达对报纸说。旧桥每年春天都关闭。", GBK),
            ("我們需要第二座橋，艾達對報紙說。舊橋每年春天都關閉。", BIG5),
            ("우리는 두 번째 다리가 필요하다고 에이다가 신문에 말했다.", EUC_KR),
        ] {
            is(&encoding.encode(text).0, text, encoding.name());
        }
        is("\u{1b}$B$o$l\u{1b}(B, said Ada".as_bytes(), "われ, said Ada", "ISO-2022-JP");
        is("\u{1b}[1mbold".as_bytes(), "\u{1b}[1mbold", "UTF-8");
    }

    #[test]
    fn broken_utf_8_is_not_taken_for_another_encoding() {
        let mut bytes = "“We need it,” she said. “Now.”".as_bytes().to_vec();
        bytes.pop();
        let told = decode(&bytes).unwrap_err().to_string();
        assert_eq!(told, "UTF-8 but for 1 of its characters, the first at byte 36: save it again as UTF-8");
    }

    #[test]
    fn a_page_is_in_the_encoding_that_it_declares() {
        let in_1251 = |markup: &str| WINDOWS_1251.encode(&format!("{markup}<p>{RUSSIAN}")).0.into_owned();
        for (bytes, is_xml, encoding) in [
            (in_1251("<meta charset=windows-1251>"), false, "windows-1251"),
            (
                in_1251("<!DOCTYPE html><html><head><script>'<meta charset=utf-8>'</script><META CHARSET=' CP1251 '>"),
                false,
                "windows-1251",
            ),
            (in_1251("<meta http-equiv=Content-Type content='text/html; charset=cp1251'>"), false, "windows-1251"),
            (
                in_1251("<!-- <meta charset=utf-8> --><title>x</title><meta charset=cp1251><meta charset=utf-8>"),
                false,
                "windows-1251",
            ),
            (in_1251("<?xml version='1.0' encoding='windows-1251'?>"), true, "windows-1251"),
            (in_1251("<?xml version='1.0' encoding='windows-1251'?>"), false, "windows-1251"),
            (in_1251("<meta charset=no-such>"), false, "windows-1251"),
            (in_1251(""), false, "windows-1251"),
            (format!("<meta charset=utf-16><p>{RUSSIAN}").into_bytes(), false, "UTF-8"),
            (format!("<p>{RUSSIAN}").into_bytes(), false, "UTF-8"),
            (format!("\u{feff}<meta charset=cp1251><p>{RUSSIAN}").into_bytes(), false, "UTF-8"),
        ] {
            let (text, found) = decode_page(&bytes, is_xml).unwrap();
            assert!(text.ends_with(&format!("<p>{RUSSIAN}")) && found == encoding, "{found}: {text}");
        }
        // What it declares counts, though it be wrong: so a browser shows it.
        let wrong = decode_page("<meta charset=windows-1252><p>“".as_bytes(), false).unwrap();
        assert_eq!(wrong, ("<meta charset=windows-1252><p>â€œ".to_owned(), "windows-1252"));
    }

    proptest! {
        #[test]
        fn what_is_utf_8_is_read_as_it_stands(text in "\\PC*") {
            prop_assert_eq!(decode(text.as_bytes()), Ok((text.trim_start_matches('\u{feff}').to_owned(), "UTF-8")));
        }

        #[test]
        fn any_bytes_can_be_tried(bytes in proptest::collection::vec(any::<u8>(), 0..200), is_xml: bool) {
            let _ = (decode(&bytes), decode_page(&bytes, is_xml));
        }
    }
}
