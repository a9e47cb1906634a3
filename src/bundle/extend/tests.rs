use super::*;
use crate::bundle::{Evidence, EvidenceRole, Issue, Position, Quote, Speaker, Stance, Subset, parse, write};

const FILE: &str = r#"{ "standpoint": 1, "name": "Bridge", "shoe": { "size": [7] },
	"sources": [ { "excerpts" : [ "Rain fell." ], "id": "one", "name": "One", "shoe": ["x"] },{"name":"Two","id":"tw\u006f"} ],
  "speakers": [
    { "id": "ada", "name": "Ada" }
  ],
  "issues": []
}"#;

/// A copy to which a source's excerpt, a speaker, an issue, a quote and a stance were added.
fn more(before: &Bundle) -> Bundle {
    let mut after = before.clone();
    for id in ["one", "two"] {
        let source = after.sources.find(id).unwrap();
        let source = after.sources.get_mut(source).unwrap();
        source.excerpts = source.excerpts.iter().cloned().chain(["“Yes,”\nsaid Ben.".into()]).collect();
    }
    let ben = after.speakers.add("ben", Speaker::named("Ben"));
    let issue = after.issues.add("bridge", Issue { name: "Bridge".into(), statement: None, description: None });
    let quote = Quote {
        fragments: Box::new(["Yes,".into()]),
        speaker: Some(ben),
        issues: Box::new([issue]),
        kind: crate::bundle::Kind::Verbatim,
        date: None,
        source: after.sources.find("two"),
        locator: None,
        attribution: None,
        prefix: None,
        suffix: None,
        in_language: None,
        note: None,
    };
    let quote = after.quotes.add("q", quote);
    after.stances.push(Stance {
        speaker: before.speakers.find("ada").unwrap_or(ben),
        issue,
        position: Position::Support,
        strength: None,
        label: None,
        summary: None,
        basis: None,
        evidence: Box::new([Evidence { quote, role: EvidenceRole::Supports, note: None }]),
        date: None,
        note: None,
    });
    after
}

#[test]
fn only_what_is_new_is_put_in() {
    let before = parse(FILE.as_bytes()).unwrap();
    let extended = extend(FILE, &before, &more(&before));
    let expected = r#"{ "standpoint": 1, "name": "Bridge", "shoe": { "size": [7] },
	"sources": [ { "excerpts" : [ "Rain fell.", "“Yes,”\nsaid Ben." ], "id": "one", "name": "One", "shoe": ["x"] },{"name":"Two","id":"tw\u006f", "excerpts": ["“Yes,”\nsaid Ben."]} ],
  "speakers": [
    { "id": "ada", "name": "Ada" },
    { "id": "ben", "name": "Ben" }
  ],
  "issues": [
    { "id": "bridge", "name": "Bridge" }
  ],
  "quotes": [
    { "id": "q", "text": "Yes,", "speaker": "ben", "issues": ["bridge"], "source": "two" }
  ],
  "stances": [
    { "speaker": "ada", "issue": "bridge", "position": "support", "evidence": ["q"] }
  ]
}"#;
    assert_eq!(extended, expected);
}

#[test]
fn where_nothing_is_new_no_byte_changes() {
    let before = parse(FILE.as_bytes()).unwrap();
    assert_eq!(extend(FILE, &before, &before.clone()), FILE);
}

#[test]
fn what_was_put_in_is_read_as_if_it_had_been_written() {
    for file in [
        FILE,
        r#"{"standpoint":1,"name":"n"}"#,
        "{\n  \"name\": \"n\",\n  \"standpoint\": 1,\n  \"sources\": [{\"id\":\"one\",\"name\":\"]}\\\"[\",\"excerpts\":[]},{\"id\":\"two\",\"name\":\"T\"}]\n}\n",
        "\u{feff}{\"standpoint\":1,\"name\":\"n\",\"quotes\":[ ],\"sources\":[{\"id\":\"two\",\"name\":\"T\"},{\"id\":\"one\",\"name\":\"O\"},{\"id\":\"one\",\"name\":\"again\"}]}",
    ] {
        let before = parse(file.as_bytes()).unwrap();
        let mut base = before.clone();
        for id in ["one", "two"] {
            if base.sources.find(id).is_none() {
                let source = Source {
                    name: "S".into(),
                    publisher: None,
                    author: None,
                    url: None,
                    archived_at: None,
                    date_published: None,
                    in_language: None,
                    excerpts: Box::default(),
                };
                base.sources.add(id, source);
            }
        }
        let after = more(&base);
        let extended = parse(extend(file, &before, &after).as_bytes()).unwrap();
        assert_eq!(write(&extended, &Subset::all(&extended)), write(&after, &Subset::all(&after)), "{file}");
    }
}
