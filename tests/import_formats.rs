//! Files of other projects: each is recognised by itself, and says the same as a bundle.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use serde_json::{Value, json};
use standpoint::{
    bundle::{Subset, write},
    import::Brought,
};

/// What a file becomes, and what is told of it.
#[track_caller]
fn imported(file: &Value) -> (Value, Vec<String>) {
    taken(file.to_string().as_bytes(), "file.json")
}

/// The same, for a file of any kind.
#[track_caller]
fn taken(bytes: &[u8], name: &str) -> (Value, Vec<String>) {
    items(&Brought::read(bytes, name, None).unwrap())
}

fn items(brought: &Brought) -> (Value, Vec<String>) {
    let bundle = brought.draft().bundle;
    let written = write(&bundle, &Subset::all(&bundle));
    let told = brought.remarks().iter().map(|remark| format!("{}: {}", remark.place, remark.message)).collect();
    (serde_json::from_str(&written).unwrap(), told)
}

#[test]
fn quotations_and_claims_of_schema_org() {
    let (bundle, told) = imported(&json!({ "@context": "https://schema.org", "@graph": [
        { "@type": "Quotation", "text": "“We need it.”", "spokenByCharacter": { "@type": "Person", "name": "Ada Birch", "jobTitle": "Mayor",
            "affiliation": { "name": "Larks" } }, "about": [{ "name": "Bridge" }], "dateCreated": "2025-07-14", "inLanguage": "en_GB",
            "isPartOf": { "@type": "NewsArticle", "headline": "Rain", "url": "https://courier.example/", "publisher": { "name": "Courier" },
            "datePublished": "July 2025" } },
        { "@type": "ClaimReview", "claimReviewed": "The old bridge is closed.", "url": "https://check.example/1", "author": { "name": "Checkers" },
            "itemReviewed": { "@type": "Claim", "author": { "name": "Ben Holt" }, "datePublished": "03/04/2025", "appearance": "https://herald.example/" } },
        { "@type": "Claim" }
    ]}));
    assert_eq!(
        bundle["quotes"],
        json!([
            { "id": "ada-birch-we-need-it", "text": "We need it.", "speaker": "ada-birch", "issues": ["bridge"], "date": "2025-07-14",
                "source": "rain", "inLanguage": "en-GB" },
            { "id": "ben-holt-the-old-bridge-is", "text": "The old bridge is closed.", "speaker": "ben-holt", "kind": "paraphrase",
                "source": "https-herald-example" },
        ])
    );
    assert_eq!(
        bundle["speakers"][0],
        json!({ "id": "ada-birch", "name": "Ada Birch", "role": "Mayor", "affiliation": "Larks" })
    );
    assert_eq!(
        bundle["sources"][0],
        json!({ "id": "rain", "name": "Rain", "publisher": "Courier", "url": "https://courier.example/",
        "datePublished": "2025-07" })
    );
    assert_eq!(
        told,
        [
            "@graph[1]: `03/04/2025` is no date that can be read, so it is left out; write it as 2025-07-14",
            "@graph[2]: no words are in it, so it is not taken",
        ]
    );
}

#[test]
fn annotations_of_hypothesis() {
    let (bundle, told) = imported(&json!({ "total": 2, "rows": [
        { "id": "a1", "user": "acct:me@hypothes.is", "uri": "https://courier.example/", "text": "Look here.", "tags": ["Bridge"],
            "document": { "title": ["Rain"] }, "target": [{ "source": "https://courier.example/", "selector": [
                { "type": "RangeSelector" }, { "type": "PageSelector", "index": 22, "label": "23" },
                { "type": "TextQuoteSelector", "exact": "We need it.", "prefix": "Rain fell. “", "suffix": "” Then" } ] }] },
        { "id": "a2", "uri": "https://courier.example/", "text": "A note on the page.", "target": [{ "source": "x" }] }
    ]}));
    assert_eq!(
        bundle["quotes"],
        json!([{ "id": "quote-we-need-it", "text": "We need it.", "issues": ["bridge"], "source": "rain", "locator": "p. 23",
        "prefix": "Rain fell. “", "suffix": "” Then", "note": "Look here." }])
    );
    assert!(told.is_empty());
}

#[test]
fn annotations_of_hypothesis_as_tables() {
    let by_client = "\
Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags
2025-07-14 16:05,me,23,https://courier.example/,Public,Annotation,We need it.,Look here.,\"Bridge,Ferry\"
2025-07-14 16:06,me,,https://courier.example/,Public,Page note,,A note on the page.,
2025-07-14 16:07,you,,https://courier.example/,Public,Reply,We need it.,Really?,Bridge
2025-07-14 16:08,me,,https://courier.example/,Public,Highlight,And soon.,,
";
    let by_facet = "\
\"level\",\"created\",\"updated\",\"url\",\"user\",\"id\",\"group\",\"tags\",\"quote\",\"text\",\"relay link\",\"direct link\"
\"0\",\"2025-07-14\",\"2025-07-14\",\"https://courier.example/\",\"me\",\"a1\",\"Public\",\"Bridge, Ferry\",\"We need it.\",\"Look here.\",\"x\",\"y\"
\"1\",\"2025-07-14\",\"2025-07-14\",\"https://courier.example/\",\"you\",\"a2\",\"Public\",,,\"Really?\",\"x\",\"y\"
\"0\",\"2025-07-14\",\"2025-07-14\",\"https://courier.example/\",\"me\",\"a3\",\"Public\",,\"And soon.\",,\"x\",\"y\"
";
    let with_tabs = by_client
        .replace("\"Bridge,Ferry\"", "Bridge/Ferry")
        .replace(',', "\t")
        .replace("Bridge/Ferry", "Bridge,Ferry");
    for (table, page) in [(by_client, Some("p. 23")), (&*with_tabs, Some("p. 23")), (by_facet, None)] {
        for name in ["annotations.csv", "-"] {
            let (bundle, told) = taken(table.as_bytes(), name);
            let mut marked = json!({ "id": "quote-we-need-it", "text": "We need it.", "issues": ["bridge", "ferry"],
                "source": "https-courier-example", "note": "Look here." });
            if let Some(page) = page {
                marked["locator"] = page.into();
            }
            let highlighted = json!({ "id": "quote-and-soon", "text": "And soon.", "source": "https-courier-example" });
            assert_eq!(bundle["quotes"], json!([marked, highlighted]), "{table}");
            assert!(bundle.get("speakers").is_none(), "who marks words did not say them");
            assert!(told.is_empty());
        }
    }
}

#[test]
fn quotes_and_votes_of_youcongress() {
    let names = "statement_title,statement_id,statement_url,opinion_id,opinion_url,author,author_url,author_bio,author_x_url,\
        author_wikipedia_url,quote,vote,quote_date,quote_date_precision,source_url,source_text,quote_verification_status,\
        quote_verification_comment,quote_verification_date,relevance_verification_status,relevance_verification_comment,\
        relevance_verification_date,vote_verification_status,vote_verification_comment,vote_verification_date";
    let row = |author: &str, quote: &str, vote: &str, date: &str, precision: &str, source: &str| {
        format!(
            "Build a second bridge,7,https://y.example/p/bridge,1,https://y.example/c/1,{author},https://y.example/x,Mayor of Holmton,\
             ,https://wiki.example/{author},{quote},{vote},{date},{precision},{source},verified,,2026-01-02,verified,,,verified,,"
        )
    };
    let long = "a".repeat(1500);
    let table = [
        names.to_owned(),
        "\"# License CC-BY-4.0: the annotations, such as statement titles\"".to_owned(),
        "# Excluded from the license: quote text".to_owned(),
        row("Ada", "We need it.", "for", "2025-01-01", "year", "https://courier.example/,Talk in Holmton"),
        row("Ada", "And soon.", "for", "2025-07-01", "month", "https://courier.example/,"),
        row("Ben", "Never.", "against", "2025-07-14", "day", ",Letter"),
        row("Ben", "Well...", "for", "some day", "", ",Letter"),
        row("Cy", &format!("{long}..."), "abstain", "", "", ",Book"),
        row("Cy", "", "maybe", "", "", ",Book"),
    ]
    .join("\n");
    let (bundle, told) = taken(table.as_bytes(), "youcongress-dataset.csv");
    let issue = "build-a-second-bridge";
    let quote = |id: &str, speaker: &str, text: &str, source: &str| json!({ "id": id, "text": text, "speaker": speaker, "issues": [issue], "source": source });
    let dated = |mut quote: Value, date: &str| {
        quote["date"] = date.into();
        quote
    };
    assert_eq!(
        bundle["quotes"],
        json!([
            dated(quote("ada-we-need-it", "ada", "We need it.", "talk-in-holmton"), "2025"),
            dated(quote("ada-and-soon", "ada", "And soon.", "talk-in-holmton"), "2025-07"),
            dated(quote("ben-never", "ben", "Never.", "letter"), "2025-07-14"),
            quote("ben-well", "ben", "Well...", "letter"),
            quote(bundle["quotes"][4]["id"].as_str().unwrap(), "cy", &long, "book"),
        ])
    );
    assert_eq!(
        bundle["issues"],
        json!([{ "id": issue, "name": "Build a second bridge", "statement": "Build a second bridge" }])
    );
    assert_eq!(
        bundle["speakers"][0],
        json!({ "id": "ada", "name": "Ada", "description": "Mayor of Holmton", "sameAs": ["https://wiki.example/Ada"] })
    );
    let stance = |speaker: &str, position: &str, evidence: &[&Value]| json!({ "speaker": speaker, "issue": issue, "position": position, "basis": "inferred", "evidence": evidence });
    assert_eq!(
        bundle["stances"],
        json!([
            stance("ada", "support", &[&"ada-we-need-it".into(), &"ada-and-soon".into()]),
            stance("ben", "oppose", &[&"ben-never".into()]),
            stance("cy", "neutral", &[&bundle["quotes"][4]["id"]]),
        ])
    );
    assert_eq!(
        told,
        [
            "M7: `some day` is no date that can be read, so it is left out; write it as 2025-07-14",
            "L7: a row above has `oppose` for the same author on the same statement, so this is not taken",
            "K8: the file has only the beginning of these words, so the quote ends there; its source has them whole",
            "K9: no words are in it, so the row is not taken",
            ": what YouCongress wrote itself, as its statements and votes, is under CC BY 4.0: name it in the bundle's `license`",
        ]
    );
}

#[test]
fn an_election_compass() {
    let (bundle, told) = imported(&json!({ "version": "1", "languages": [{ "code": "en" }, { "code": "de" }],
        "title": { "de": "Wahl", "en": "Town election" },
        "parties": [{ "alias": "larks", "name": { "en": "The Larks" }, "description": { "en": "A party." } }],
        "theses": [
            { "title": { "en": "Bridge" }, "statement": { "en": "The town should build a [second bridge]<Over the Lark.>." },
                "positions": { "larks": { "position": "approve", "explanation": { "en": "It is needed." } }, "gulls": { "position": "reject" } } },
            { "statement": { "en": "Dogs may swim." }, "positions": { "larks": { "position": "whatever" } } } ] }));
    assert_eq!(bundle["name"], "Town election");
    assert_eq!(
        bundle["issues"][0],
        json!({ "id": "bridge", "name": "Bridge", "statement": "The town should build a second bridge." })
    );
    assert_eq!(
        bundle["stances"],
        json!([{ "speaker": "the-larks", "issue": "bridge", "position": "support", "summary": "It is needed.",
        "basis": "questionnaire" }])
    );
    assert_eq!(
        told,
        [
            "theses[0].positions.gulls: no party has the alias `gulls`, so this position is not taken",
            "theses[1].positions.larks: `whatever` is no position that is known, so it is not taken",
        ]
    );
}

#[test]
fn an_election_of_qual_o_mat() {
    let files = [
        (
            "party.json",
            json!([{ "id": 0, "name": "Larks", "longname": "The Larks of Holmton" }, { "id": 3, "name": "Gulls", "longname": "Gulls" }]),
        ),
        (
            "statement.json",
            json!([{ "id": 0, "category": null, "label": "Bridge", "text": "A second bridge should be built." }, { "id": 1, "label": "Ferry", "text": "The ferry should stay." }]),
        ),
        (
            "answer.json",
            json!([{ "id": 0, "message": "Stimme zu" }, { "id": 1, "message": "Stimme nicht zu" }, { "id": 2, "message": "Neutral" }, { "id": 3, "message": "Vielleicht" }]),
        ),
        (
            "comment.json",
            json!([{ "id": 0, "text": "\"We need it.\"" }, { "id": 1, "text": "No reason was given." }, { "id": 2, "text": "\".\"" }]),
        ),
        (
            "overview.json",
            json!({ "title": "Town election", "date": "2025-07-14", "data_source": "https://town.example/" }),
        ),
        (
            "opinion.json",
            json!([
                { "id": 0, "party": 0, "statement": 0, "answer": 0, "comment": 0 }, { "id": 1, "party": 3, "statement": 0, "answer": 1, "comment": 1 },
                { "id": 2, "party": 0, "statement": 1, "answer": 2, "comment": 2 }, { "id": 3, "party": 3, "statement": 1, "answer": 3, "comment": null },
                { "id": 4, "party": 9, "statement": 1, "answer": 0, "comment": null }, { "id": 5, "party": 0, "statement": 0, "answer": 1, "comment": null },
                { "id": 6, "party": "0" },
            ]),
        ),
    ];
    let bytes = |files: &[(&'static str, Value)]| {
        files.iter().map(|(name, json)| (*name, json.to_string().into_bytes())).collect::<Vec<_>>()
    };
    let (bundle, told) = items(&Brought::read_parts(&bytes(&files)).unwrap());
    assert_eq!(
        bundle["speakers"],
        json!([
            { "id": "larks", "name": "Larks", "type": "Organization", "description": "The Larks of Holmton" },
            { "id": "gulls", "name": "Gulls", "type": "Organization" },
        ])
    );
    assert_eq!(
        bundle["issues"][0],
        json!({ "id": "bridge", "name": "Bridge", "statement": "A second bridge should be built." })
    );
    assert_eq!(
        bundle["quotes"],
        json!([{ "id": "larks-we-need-it", "text": "We need it.", "speaker": "larks", "issues": ["bridge"], "source": "town-election-2025" }])
    );
    let stance = |speaker: &str, issue: &str, position: &str| json!({ "speaker": speaker, "issue": issue, "position": position, "basis": "questionnaire", "date": "2025-07-14" });
    let mut with_words = stance("larks", "bridge", "support");
    with_words["evidence"] = json!(["larks-we-need-it"]);
    assert_eq!(
        bundle["stances"],
        json!([with_words, stance("gulls", "bridge", "oppose"), stance("larks", "ferry", "neutral")])
    );
    assert_eq!(
        told,
        [
            "opinion.json[3]: `Vielleicht` is no answer that is known, so the position is not taken",
            "opinion.json[4]: no party has the id 9, so it is not taken",
            "opinion.json[5]: the same party has `support` on a thesis of this name, so the position is not taken",
            "opinion.json[6]: no number at `party`, so it is not taken",
            "comment.json: what is not in quotation marks, such as that a party gave no reason, is not the party's words, and not \
             taken: 1 of them",
        ]
    );
    // What needs no more than the answers is taken without the rest.
    let (bundle, _) = items(&Brought::read_parts(&bytes(&[&files[..3], &files[5..]].concat())).unwrap());
    assert_eq!((bundle.get("quotes"), bundle["stances"].as_array().unwrap().len()), (None, 3));
    let why = Brought::read_parts(&bytes(&files[1..])).unwrap_err().to_string();
    assert!(why.starts_with("`party.json` has no list"), "{why}");
}

#[test]
fn other_json_gets_a_word() {
    for file in [json!({}), json!([]), json!([1]), json!({ "a": [{ "b": 1 }] })] {
        let why = Brought::read(file.to_string().as_bytes(), "f.json", None).unwrap_err().to_string();
        assert!(why.starts_with("JSON of a kind that is not known: "), "{why}");
    }
}

/// Objects with keys and values of these files, in any arrangement.
fn value() -> impl Strategy<Value = Value> {
    let words = [
        "Quotation",
        "Claim",
        "ClaimReview",
        "TextQuoteSelector",
        "approve",
        "03/04/2025",
        "larks",
        "[a]<b>",
        "a]<b",
        "",
        "en",
    ];
    let leaf = prop_oneof![
        prop::sample::select(words.to_vec()).prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        (0..3).prop_map(Value::from),
        Just(Value::Null)
    ];
    let keys = [
        "@type",
        "@graph",
        "text",
        "author",
        "name",
        "itemReviewed",
        "about",
        "rows",
        "uri",
        "target",
        "selector",
        "type",
        "exact",
        "theses",
        "parties",
        "positions",
        "position",
        "alias",
        "larks",
        "languages",
        "code",
        "statement",
        "appearance",
        "datePublished",
        "id",
        "party",
        "answer",
        "message",
        "label",
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(keys.to_vec()), inner, 0..7)
                .prop_map(|fields| fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Value>()),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_taken_or_told(file in value()) {
        match Brought::read(file.to_string().as_bytes(), "f.json", None) {
            Ok(brought) => drop(brought.draft()),
            Err(why) => prop_assert!(!why.to_string().is_empty()),
        }
    }

    #[test]
    fn any_files_of_an_election_are_taken_or_told(lists in prop::collection::vec(value(), 6)) {
        let names = ["party.json", "statement.json", "answer.json", "opinion.json", "comment.json", "overview.json"];
        let files: Vec<_> = names.into_iter().zip(lists).map(|(name, list)| (name, list.to_string().into_bytes())).collect();
        match Brought::read_parts(&files) {
            Ok(brought) => drop(brought.draft()),
            Err(why) => prop_assert!(!why.to_string().is_empty()),
        }
    }
}

#[test]
fn what_begins_as_json_and_is_none_is_no_article() {
    for (text, told) in [
        ("{ \"standpoint\": 1, \"name\": \"Bridge\",", "a bundle that is not taken"),
        ("\u{feff}{\"title\": \"“We need it,” said Ada Birch.\"", "not JSON: EOF"),
    ] {
        for name in ["pasted", "bridge.json", "bridge.txt"] {
            let why = Brought::read(text.as_bytes(), name, None).unwrap_err().to_string();
            assert!(why.contains(told), "{name}: {why}");
        }
    }
    // An article may begin with any other mark.
    assert!(Brought::read("{Update} “We need it,” said Ada Birch.".as_bytes(), "a.txt", None).is_ok());
}
