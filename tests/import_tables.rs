//! Tables as files: what becomes of their cells, and what is told of those that cannot be read.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use standpoint::{
    bundle::{Bundle, Subset, parse, write},
    import::{Brought, Column, From, Merger, ToldColumns, grids},
};

fn brought(bytes: &[u8], name: &str) -> Result<Brought, String> {
    Brought::read(bytes, name, None).map_err(|error| error.to_string())
}

#[track_caller]
fn bundle(bytes: &[u8], name: &str) -> Bundle {
    brought(bytes, name).unwrap().draft().bundle
}

fn remarks(brought: &Brought) -> Vec<String> {
    brought.remarks().iter().map(|remark| format!("{}: {}", remark.place, remark.message)).collect()
}

/// The quotes and stances, one a line, with their fields in the order of the alphabet.
fn lines(bundle: &Bundle) -> Vec<String> {
    let text = write(bundle, &Subset::all(bundle));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let items = ["quotes", "stances"].into_iter().flat_map(|list| json[list].as_array().cloned().unwrap_or_default());
    items
        .map(|item| {
            let fields = item.as_object().unwrap().iter().filter(|(field, _)| *field != "id");
            serde_json::to_string(&fields.collect::<BTreeMap<_, _>>()).unwrap()
        })
        .collect()
}

#[track_caller]
fn assert_table(table: &str, expected: &[&str], told: &[&str]) {
    let brought = brought(table.as_bytes(), "table.csv").unwrap();
    assert_eq!(lines(&brought.draft().bundle), expected, "{table}");
    assert_eq!(remarks(&brought), told, "{table}");
}

#[test]
fn columns_may_stand_in_any_order_and_language() {
    let quote = r#"{"issues":["bridge"],"source":"rain","speaker":"ada-birch","text":"We need it."}"#;
    for table in [
        "speaker,quote,topic,source\nAda Birch,We need it.,Bridge,Rain\n",
        "Source;Topic;Quote (verbatim);SPEAKER\nRain;Bridge;“We need it.”;Ada Birch\n",
        "Quelle\tThema\tZitat\tSprecherin\nRain\tBridge\t„We need it.“\tAda Birch\n",
        "Источник|Тема|Цитата|Спикер\nRain|Bridge|«We need it.»|Ada Birch\n",
        "來源,議題,引文,發言者\nRain,Bridge,「We need it.」,Ada Birch\n",
        "\n\nA list of mine\n\nspeaker,quote,topic,source\n\nAda Birch,We need it.,Bridge,Rain\n",
    ] {
        assert_table(table, &[quote], &[]);
    }
}

#[test]
fn a_row_is_a_quote_or_a_stance_or_both() {
    assert_table(
        "speaker,role,party,issue,statement,position,quote,date,url,note\n\
         Ada Birch,mayor,Larks,Bridge,The town should build one.,for,We need it.,2025-07-14,https://courier.example/b,\n\
         Ben Holt,,,Bridge,,No,,14 July 2025,,told us\n\
         Cy Ash,,,,,,Rain fell.,14.07.2025,,\n",
        &[
            r#"{"date":"2025-07-14","issues":["bridge"],"source":"https-courier-example-b","speaker":"ada-birch","text":"We need it."}"#,
            r#"{"date":"2025-07-14","speaker":"cy-ash","text":"Rain fell."}"#,
            r#"{"date":"2025-07-14","evidence":["ada-birch-we-need-it"],"issue":"bridge","position":"support","speaker":"ada-birch"}"#,
            r#"{"date":"2025-07-14","issue":"bridge","note":"told us","position":"oppose","speaker":"ben-holt"}"#,
        ],
        &["C1: a second column of the kind of `party` is not taken"],
    );
}

#[test]
fn what_cannot_be_read_is_told_with_its_cell() {
    assert_table(
        "speaker,issue,position,quote,date,kind,shoe\n\
         Ada,Bridge,perhaps,We need it.,03/04/2025,verbatim,39\n\
         Ada,Bridge,for,“No” means no.,14/07/25,rumour,\n\
         Ada,Bridge,against,,,,\n\
         ,Bridge,for,,,,\n\
         Ada,,for,,,,\n\
         ,,,,2025,,\n",
        &[
            r#"{"issues":["bridge"],"speaker":"ada","text":"We need it."}"#,
            r#"{"issues":["bridge"],"kind":"paraphrase","speaker":"ada","text":"“No” means no."}"#,
            r#"{"evidence":["ada-no-means-no"],"issue":"bridge","position":"support","speaker":"ada"}"#,
        ],
        &[
            "G1: a column `shoe` is not known, and not taken",
            "E2: `03/04/2025` can be 2025-04-03 or 2025-03-04, so it is left out; write the one that is meant",
            "C2: `perhaps` is no position that is known, so it is not taken; write one of support, oppose, mixed, neutral, undecided, unclear, none, declined",
            "E3: `14/07/25` is no date that can be read, so it is left out; write it as 2025-07-14, 2025-07 or 2025",
            "F3: `rumour` is no kind of quote, so it is taken as a paraphrase; write `verbatim`, `translation` or `paraphrase`",
            "C4: a row above has `support` for the same speaker on the same issue at the same time, so this is not taken; give both a date, or remove one",
            "C5: a position of which the row does not tell whose it is is not taken",
            "C6: a position of which the row does not tell on which issue is not taken",
            "A7: neither a quote nor a position, so nothing of this row is taken",
        ],
    );
}

#[test]
fn what_is_no_table_gets_a_word() {
    for (table, told) in [
        ("quotes\nWe need it.\n\n\n\n", "a table with one column, of which nothing tells who speaks: name the columns"),
        (
            "a,b\n1,2\n",
            "no row names a column of quotes, or one of speakers and one of positions; the first row has `a`, `b`: name the columns",
        ),
        ("", "a table without any cell"),
        ("\n\n", "a table without any cell"),
        ("%PDF-1.4", "a PDF: save its text"),
    ] {
        let why = brought(table.as_bytes(), "t.csv").unwrap_err();
        assert!(why.starts_with(told), "{table}: {why}");
    }
    let broken = brought(b"PK\x03\x04 broken", "t.xlsx").unwrap_err();
    assert!(broken.starts_with("a workbook that cannot be read (") && broken.ends_with("save it again"), "{broken}");
}

#[test]
fn two_tables_in_one_sheet_are_read() {
    let table = "speaker,quote\nAda,We need it.\n\nposition,issue,name\nfor,Bridge,Ben\n";
    assert_table(
        table,
        &[r#"{"speaker":"ada","text":"We need it."}"#, r#"{"issue":"bridge","position":"support","speaker":"ben"}"#],
        &["A4: another table begins here, and is read, too"],
    );
}

#[test]
fn encodings_are_told_by_their_letters() {
    let text = "спикер;цитата\nАда Березина;Нам нужен второй мост, и старый закрыт каждую весну.\n";
    let (in_1251, ..) = encoding_rs::WINDOWS_1251.encode(text);
    let in_16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [text.as_bytes(), &*in_1251, &*in_16] {
        let bundle = bundle(bytes, "t.csv");
        assert_eq!(lines(&bundle).len(), 1);
        let (_, _, speaker) = bundle.speakers.iter().next().unwrap();
        assert_eq!(&*speaker.unwrap().name, "Ада Березина");
    }
}

/// A workbook with a date, a formula, an error, merged cells and a hidden sheet.
fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Said").unwrap();
    for (column, name) in (0..).zip(["Speaker", "Quote", "Date", "Issue", "Position"]) {
        sheet.write(0, column, name).unwrap();
    }
    sheet.merge_range(1, 0, 2, 0, "Ada Birch", &Format::new()).unwrap();
    sheet.write(1, 1, "“We need it.”").unwrap();
    let date = ExcelDateTime::from_ymd(2025, 7, 14).unwrap();
    sheet.write_with_format(1, 2, &date, &Format::new().set_num_format("dd.mm.yyyy")).unwrap();
    sheet.write_formula(1, 3, rust_xlsxwriter::Formula::new("=\"Bri\"&\"dge\"").set_result("Bridge")).unwrap();
    sheet.write_formula(1, 4, rust_xlsxwriter::Formula::new("=NA()").set_result("#N/A")).unwrap();
    sheet.write(2, 1, "And soon.").unwrap();
    sheet.write(2, 2, 2025).unwrap();
    let hidden = workbook.add_worksheet().set_name("Old").unwrap();
    hidden.set_hidden(true);
    hidden.write(0, 0, "Speaker").unwrap();
    let notes = workbook.add_worksheet().set_name("Notes").unwrap();
    notes.write(0, 0, "Ask Ada.").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_by_its_values() {
    let brought = brought(&workbook(), "said.xlsx").unwrap();
    assert_eq!(
        lines(&brought.draft().bundle),
        [
            r#"{"date":"2025-07-14","issues":["bridge"],"speaker":"ada-birch","text":"We need it."}"#,
            r#"{"date":"2025","speaker":"ada-birch","text":"And soon."}"#,
        ]
    );
    let told = remarks(&brought);
    for expected in [
        "Said!E2: `#N/A` is an error of a formula, so the cell is taken as empty; mend the formula",
        "Said!A2: merged with the cells down to row 3, so all these rows have what it says",
        "Old: this sheet is hidden, and left out; show it in a spreadsheet program if it belongs",
    ] {
        assert!(told.iter().any(|line| line == expected), "{expected} in {told:?}");
    }
    assert!(
        told.iter().any(|line| line.starts_with("Notes: this sheet is left out: a table with one column")),
        "{told:?}"
    );
}

/// The files, packed as they are, without making them smaller.
fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let check = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
        })
    };
    let (mut zip, mut list) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let (start, size) = (u32::try_from(zip.len()).unwrap(), u32::try_from(text.len()).unwrap());
        let name_size = u16::try_from(name.len()).unwrap();
        let mut about = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        for number in [check(text.as_bytes()), size, size] {
            about.extend(number.to_le_bytes());
        }
        about.extend(name_size.to_le_bytes());
        about.extend([0, 0]);
        zip.extend([b"PK\x03\x04", &*about, name.as_bytes(), text.as_bytes()].concat());
        list.extend([b"PK\x01\x02\x14\0", &*about, &[0; 10], &start.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let (size, start) =
        (u32::try_from(list.len()).unwrap().to_le_bytes(), u32::try_from(zip.len()).unwrap().to_le_bytes());
    [&*zip, &list, b"PK\x05\x06\0\0\0\0", &count, &count, &size, &start, &[0, 0]].concat()
}

#[test]
fn in_ods_a_cell_that_may_be_merged_is_told() {
    let row = |cells: &[&str]| {
        let cells: String = cells
            .iter()
            .map(|cell| match *cell {
                "" => "<table:covered-table-cell/>".to_owned(),
                text => {
                    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
                }
            })
            .collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    for (rows, expected) in [
        (&[["Speaker", "Quote"], ["Ada", "We need it."], ["", "And soon."], ["Ben", "Never."]][..], &["Said!A3"][..]),
        (&[["Speaker", "Quote"], ["Ada", "We need it."], ["Ben", ""]], &[]),
    ] {
        let rows: String = rows.iter().map(|cells| row(cells)).collect();
        let content = format!(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">\
             <office:body><office:spreadsheet><table:table table:name=\"Said\">{rows}</table:table></office:spreadsheet></office:body>\
             </office:document-content>"
        );
        let file = packed(&[("mimetype", kind), ("META-INF/manifest.xml", "<manifest/>"), ("content.xml", &content)]);
        let brought = brought(&file, "said.ods").unwrap();
        let told: Vec<&str> = brought
            .remarks()
            .iter()
            .filter(|remark| remark.message.contains("ODS"))
            .map(|remark| &*remark.place)
            .collect();
        assert_eq!(told, expected);
        assert_eq!(lines(&brought.draft().bundle)[0], r#"{"speaker":"ada","text":"We need it."}"#);
    }
}

#[test]
fn a_table_that_was_exported_comes_back() {
    let file = r#"{ "standpoint": 1, "name": "B", "sources": [{ "id": "s", "name": "Rain", "url": "https://courier.example/" }],
        "speakers": [{ "id": "ada", "name": "Ada" }], "issues": [{ "id": "b", "name": "Bridge" }],
        "quotes": [{ "id": "q", "text": "We need it.", "speaker": "ada", "issues": ["b"], "source": "s", "date": "2025-07" }],
        "stances": [{ "speaker": "ada", "issue": "b", "position": "support", "evidence": ["q"] }] }"#;
    let before = parse(file.as_bytes()).unwrap();
    let table = "quote_id,speaker_id,speaker,issue_id,issue,position,text,date,source_id,source,url\n\
                 q,ada,Ada,b,Bridge,support,We need it.,2025-07,s,Rain,https://courier.example/\n";
    let table = bundle(table.as_bytes(), "t.csv");
    assert_eq!(lines(&table)[0].replace("\"bridge\"", "\"b\"").replace("\"rain\"", "\"s\""), lines(&before)[0]);
}

#[test]
fn a_table_is_imported_once() {
    let table = "speaker,quote,topic,source,position\nAda,We need it.,Bridge,Rain,for\nAda,We need it.,Bridge,,\nBen,,Bridge,,against\n";
    let brought = brought(table.as_bytes(), "t.csv").unwrap();
    let mut merger = Merger::new(Bundle::default());
    let first = merger.add(&brought.draft());
    assert_eq!((first.added.quotes, first.added.stances, first.added.speakers), (2, 2, 2));
    let once = merger.finish();
    let mut merger = Merger::new(once.clone());
    let again = merger.add(&brought.draft());
    assert_eq!((again.added, again.kept.len()), (standpoint::bundle::Counts::default(), 0));
    assert_eq!(lines(&merger.finish()), lines(&once));
}

#[test]
fn many_rows_take_no_longer_each() {
    let taken = |rows: usize| {
        let table = format!("speaker,quote,topic,position\n{}", "Ada,Yes.,Bridge,for\n".repeat(rows));
        let started = std::time::Instant::now();
        assert_eq!(bundle(table.as_bytes(), "t.csv").quotes.len(), rows);
        started.elapsed()
    };
    // Eight times as many rows would take 64 times as long where each looks at all others.
    let (few, many) = (taken(1_000), taken(8_000));
    assert!(many < 30 * few + std::time::Duration::from_secs(1), "{few:?}, {many:?}");
}

fn told(columns: &[(usize, Column)]) -> ToldColumns {
    columns.iter().map(|&(at, column)| ((String::new(), at), column)).collect()
}

/// A table, what a person tells of its columns, and what is told to them.
type Case<'a> = (&'a str, &'a [(usize, Column)], &'a [&'a str]);

/// What a person tells of a column counts, whether its name is not known or means something else.
#[test]
fn columns_may_be_told_by_hand() {
    let quote = r#"{"issues":["bridge"],"speaker":"ada-birch","text":"We need it."}"#;
    let second = "C1: a second column of the kind of `quote` is not taken";
    let cases: &[Case<'_>] = &[
        ("speaker,quote,topic\nAda Birch,We need it.,Bridge\n", &[], &[]),
        ("X,Y,Z\nAda Birch,We need it.,Bridge\n", &[(0, Column::Speaker), (1, Column::Quote), (2, Column::Issue)], &[]),
        ("date,quote,topic\nAda Birch,We need it.,Bridge\n", &[(0, Column::Speaker)], &[]),
        ("speaker,note,quote,topic\nAda Birch,We need it.,,Bridge\n", &[(1, Column::Quote)], &[second]),
        ("speaker,quote,topic,note\nAda Birch,We need it.,Bridge,Ask\n", &[(3, Column::Passed)], &[]),
        ("speaker,statement,topic\nAda Birch,We need it.,Bridge\n", &[(2, Column::Issue)], &[]),
        (
            "\nspeaker,what she said when she was asked on the way home,topic\nAda Birch,We need it.,Bridge\n",
            &[(1, Column::Quote)],
            &[],
        ),
    ];
    for (table, columns, expected) in cases {
        let brought = Brought::read_table(table.as_bytes(), &told(columns)).unwrap();
        assert_eq!(lines(&brought.draft().bundle), [quote], "{table}");
        assert_eq!(remarks(&brought), *expected, "{table}");
    }
}

#[test]
fn a_table_without_known_names_can_be_looked_at() {
    let table = b"X,\nAda Birch,We need it.\n";
    assert!(Brought::read_table(table, &ToldColumns::new()).is_err());
    let names = |told: &ToldColumns| grids(table, told, &[]).remove(0).columns;
    assert_eq!(names(&told(&[])), [("X".to_owned(), Column::Passed), ("B".to_owned(), Column::Passed)]);
    assert_eq!(names(&told(&[(1, Column::Quote)]))[1].1, Column::Quote);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn whatever_is_told_of_columns_each_holds_one_thing(
        columns in prop::collection::btree_map(0..6_usize, prop::sample::select(&Column::ALL[..]), 0..6),
        names in prop::collection::vec(prop::sample::select(vec!["quote", "speaker", "topic", "position", "Shoe", ""]), 1..6),
    ) {
        let table = format!("{}\nAda,yes,no,We need it.,Bridge,x\n", names.join(","));
        let told: ToldColumns = columns.into_iter().map(|(at, column)| ((String::new(), at), column)).collect();
        let Some(grid) = grids(table.as_bytes(), &told, &[]).pop() else { return Ok(()) };
        let mut held: Vec<Column> = grid.columns.iter().map(|(_, column)| *column).filter(|column| *column != Column::Passed).collect();
        let count = held.len();
        held.sort_by_key(|column| Column::ALL.iter().position(|other| other == column));
        held.dedup();
        prop_assert_eq!(held.len(), count);
        if let Err(why) = Brought::read_table(table.as_bytes(), &told) {
            prop_assert!(why.to_string().contains(": name the columns"), "{why}");
        }
    }

    #[test]
    fn any_table_is_taken_or_told(table in "(speaker|quote|position|date|,|;|\t|\"|\n|\r\n|Ada|for|03/04/2025|#N/A|“|”|sep=|=|\\PC){0,60}") {
        if let Err(why) = Brought::read(table.as_bytes(), "t.csv", Some(From::Table)) {
            prop_assert!(!why.to_string().is_empty());
        }
    }

    #[test]
    fn a_workbook_that_was_damaged_is_taken_or_told(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in prop::bool::weighted(0.2)) {
        let mut bytes = workbook();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if cut {
            bytes.truncate(at);
        }
        if let Err(why) = Brought::read(&bytes, "t.xlsx", Some(From::Table)) {
            prop_assert!(!why.to_string().is_empty());
        }
    }
}
