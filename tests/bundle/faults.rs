//! Everything that is wrong with a file is told in one run, however much it is.

use std::fmt::Write as _;

use proptest::{collection::vec, prelude::*};
use standpoint::bundle::{Problem, Severity};

use crate::{read, read_in_pieces};

/// A faulty item, with `#` for a number of its own, and what is told of it: a path within it, and a part of the message.
type Faulty = (&'static str, &'static [(&'static str, &'static str)]);

/// The lists of a file, each with an item in which nothing is wrong and with faulty ones.
const LISTS: [(&str, &str, &[Faulty]); 5] = [
    (
        "sources",
        r#"{ "id": "s#", "name": "Source #" }"#,
        &[
            (r#"{ "id": "s#" }"#, &[("", "`name` is missing; add it")]),
            (r#"{ "id": "s#", "title": "Source" }"#, &[("", "`name` is missing; did you mean it by `title`?")]),
            (r#"{ "id": "s#", "name": null }"#, &[(".name", "found null, expected a string")]),
            // Which of the two is to stay is not known.
            (r#"{ "id": "s#", "name": "a", "x": 1, "x": { "y": 1, "y": 2 } }"#, &[(".x", "stands twice")]),
            (r#"{ "id": "s#", "name": "a", "name": "b" }"#, &[(".name", "the key `name` stands twice")]),
            (
                r#"{ "id": "s#", "name": "a", "link": "x" }"#,
                &[(".link", "did you mean `url`?"), (".link", "`x` is not a plain")],
            ),
            (r#"{ "id": "s#", "name": "a", "url": "b.example/c" }"#, &[(".url", "write `https://b.example/c`")]),
            (
                r#"{ "id": "s#", "name": "a", "datePublished": "14/07/2025" }"#,
                &[(".datePublished", "write `2025-07-14`")],
            ),
            (r#"{ "id": "s#", "name": "a", "inLanguage": "en_US" }"#, &[(".inLanguage", "`en-US`")]),
            (
                r#"{ "id": "s#", "excerpts": [1, "a", {}, "<b>c</b>"], "author": [], "author": 1 }"#,
                &[
                    ("", "`name` is missing"),
                    (".excerpts[0]", "found 1"),
                    (".excerpts[2]", "found an object"),
                    (".excerpts[3]", "`<b>` is markup"),
                    (".author", "found an array"),
                    (".author", "stands twice"),
                ],
            ),
            ("7", &[("", "found 7, expected an object")]),
        ],
    ),
    (
        "speakers",
        r#"{ "id": "p#", "name": "Speaker #" }"#,
        &[
            (r#"{ "id": #, "name": "a" }"#, &[(".id", "expected a string; put it in quotation marks")]),
            (r#"{ "id": "p#", "name": "a", "type": "party" }"#, &[(".type", "did you mean `Organization`?")]),
            (r#"{ "id": "p#", "name": "a", "party": "b" }"#, &[(".party", "did you mean `affiliation`?")]),
            (
                r#"{ "id": "p#", "name": " ", "sameAs": "a" }"#,
                &[(".name", "this text is blank"), (".sameAs", "expected an array")],
            ),
            (
                r#"{ "name": "a", "x": { "y": 1, "y": 2 } }"#,
                &[("", "`id` is missing"), (".x.y", "the key `y` stands twice")],
            ),
        ],
    ),
    (
        "issues",
        r#"{ "id": "i#", "name": "Issue #" }"#,
        &[
            (r#"{ "id": "i#", "title": 1 }"#, &[("", "did you mean it by `title`?"), (".title", "found 1")]),
            (
                r#"{ "id": "i#", "name": "a &rsquo; b", "statement": false }"#,
                &[(".name", "`’`"), (".statement", "found false")],
            ),
        ],
    ),
    (
        "quotes",
        r#"{ "id": "q#", "text": "Yes.", "speaker": "p0", "issues": ["i0"], "source": "s0" }"#,
        &[
            (r#"{ "id": "q#", "text": "“Yes.”", "issues": ["i0"] }"#, &[(".text", "quotation marks around them")]),
            (
                r#"{ "id": "q#", "quote": "Yes.", "issue": "i0" }"#,
                &[("", "by `quote`?"), (".issue", "`issues`?"), (".issue", "[\"i0\"]")],
            ),
            (r#"{ "id": "q#", "text": ["Yes", null], "issues": ["i0"] }"#, &[(".text[1]", "found null")]),
            (
                r#"{ "id": "q#", "text": "a", "issues": [{}] }"#,
                &[(".issues[0]", "found an object, expected a string; write its id")],
            ),
            (
                r#"{ "id": "q#", "text": "a", "issues": ["i0"], "author": "p0" }"#,
                &[(".author", "did you mean `speaker`?")],
            ),
            (
                r#"{ "id": "q#", "text": "a", "issues": ["i0"], "kind": "quote" }"#,
                &[(".kind", "did you mean `verbatim`?")],
            ),
            (r#"{ "id": "q#", "text": "a", "issues": ["i0"], "date": 2025 }"#, &[(".date", "found 2025")]),
        ],
    ),
    (
        "stances",
        r#"{ "speaker": "p0", "issue": "i0", "position": "support", "evidence": ["q0"] }"#,
        &[
            (
                r#"{ "speaker": "p0", "issue": "i0", "position": "against" }"#,
                &[(".position", "did you mean `oppose`?")],
            ),
            (
                r#"{ "position": "pro", "strength": "2", "basis": null }"#,
                &[
                    ("", "`speaker` is missing"),
                    ("", "`issue` is missing"),
                    (".position", "did you mean `support`?"),
                    (".strength", "write it without quotation marks"),
                    (".basis", "found null"),
                ],
            ),
            (
                r#"{ "speaker": "p0", "issue": "i0", "position": "none", "evidence": [{ "role": "for" }, 7, "q0"] }"#,
                &[
                    (".evidence[0]", "`quote` is missing"),
                    (".evidence[0].role", "did you mean `supports`?"),
                    (".evidence[1]", "found 7, expected a quote's id or an object"),
                ],
            ),
        ],
    ),
];

/// For each list, for each item behind the first, which of its faulty items it is, if it is one.
fn any_faults() -> impl Strategy<Value = Vec<Vec<usize>>> {
    vec(vec(0..20_usize, 0..6), LISTS.len())
}

/// The file with these faults, an item on a line, and what is to be told: path, line and a part of the message.
fn file(faults: &[Vec<usize>]) -> (String, Vec<(String, u32, &'static str)>) {
    let mut json = "{ \"standpoint\": 1, \"name\": \"n\"".to_owned();
    let (mut line, mut told) = (1, Vec::new());
    for ((list, sound, faulty), faults) in LISTS.into_iter().zip(faults) {
        write!(json, ",\n\"{list}\": [\n{}", sound.replace('#', "0")).unwrap();
        line += 2;
        for (at, fault) in (1..).zip(faults) {
            let (item, problems) = faulty.get(*fault).copied().unwrap_or((sound, &[]));
            write!(json, ",\n{}", item.replace('#', &at.to_string())).unwrap();
            line += 1;
            told.extend(problems.iter().map(|(path, message)| (format!("{list}[{at}]{path}"), line, *message)));
        }
        json.push(']');
    }
    json.push('}');
    (json, told)
}

/// All that is told of a file, and whether it was refused.
fn problems(json: &str) -> (Vec<Problem>, bool) {
    match read(json.as_bytes()) {
        Ok(bundle) => (bundle.problems, false),
        Err(refusal) => (refusal.problems().cloned().collect(), true),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_fault_is_told_once_and_in_file_order(faults in any_faults()) {
        let (json, expected) = file(&faults);
        let (told, is_refused) = problems(&json);
        let found: Vec<(&str, u32, &str)> =
            told.iter().map(|problem| (&*problem.path, problem.place.line, &*problem.message)).collect();
        prop_assert_eq!(found.len(), expected.len(), "{}\n{:#?}\n{:#?}", json, found, expected);
        for ((path, line, message), (expected_path, expected_line, part)) in found.iter().zip(&expected) {
            prop_assert_eq!((*path, line), (&**expected_path, expected_line));
            prop_assert!(message.contains(part), "{} is to have {}", message, part);
        }
        prop_assert!(told.is_sorted_by_key(|problem| problem.place));
        prop_assert_eq!(is_refused, told.iter().any(|problem| problem.severity == Severity::Error && !problem.message.contains("is not a plain")));
    }

    /// What cannot be read ends the reading, and what was found until there is told.
    #[test]
    fn what_was_found_before_a_file_breaks_off_is_told(faults in any_faults(), cut in any::<prop::sample::Index>()) {
        let (json, expected) = file(&faults);
        let lines: Vec<&str> = json.lines().collect();
        let lines = &lines[..=cut.index(lines.len())];
        let broken = format!("{}\n!", lines.join("\n"));
        let refusal = read(broken.as_bytes()).unwrap_err();
        let told: Vec<&Problem> = refusal.problems().collect();
        let before: Vec<_> = expected.iter().filter(|(_, line, _)| (*line as usize) < lines.len()).collect();
        prop_assert!(told.len() > before.len(), "{}\n{:#?}", broken, told);
        for (problem, (path, line, part)) in told.iter().zip(before) {
            prop_assert_eq!((&problem.path, problem.place.line), (path, *line));
            prop_assert!(problem.message.contains(part));
        }
        let in_pieces = read_in_pieces(broken.as_bytes(), (0..broken.len()).step_by(7)).unwrap_err();
        prop_assert_eq!(in_pieces, refusal);
    }
}

#[test]
fn a_fault_does_not_make_others() {
    for file in [
        // Which ids these have, or what they are to refer to, is not known.
        r#""speakers": [{ "id": 7, "name": "A" }], "quotes": [{ "id": "q", "text": "t", "speaker": "7", "issues": [1] }]"#,
        r#""speakers": ["ada"], "quotes": [{ "id": "q", "text": "t", "speaker": "ada", "issues": {} }]"#,
        r#""quotes": [{ "id": "q", "text": "t" }], "stances": [7]"#,
        r#""quotes": [{ "id": "q", "text": "t" }], "stances": [{ "speaker": 1, "issue": 2, "position": 3, "evidence": [4] }]"#,
        r#""quotes": [{ "id": "q", "text": [null] }], "stances": {}"#,
        r#""quotes": [{ "id": "q", "text": "t" }], "stances": [{ "evidence": [{ "role": "context" }] }]"#,
        r#""topics": [{ "id": "i", "title": 1 }], "quotes": [{ "id": "q", "text": 1, "issues": ["i"] }]"#,
    ] {
        let (told, is_refused) = problems(&format!(r#"{{ "standpoint": 1, "name": "n", {file} }}"#));
        assert!(is_refused);
        for problem in told {
            let is_consequence = ["no item of", "it names no issue", "this text is blank"]
                .iter()
                .any(|begin| problem.message.starts_with(begin));
            assert!(!is_consequence, "{file}: {problem}");
        }
    }
}

#[test]
fn of_another_version_nothing_else_is_told() {
    let refusal = read(br#"{ "quotes": [7], "standpoint": 2, "name": 7 }"#).unwrap_err();
    assert_eq!((refusal.path(), refusal.others()), ("standpoint", &[][..]));
}

#[test]
fn nothing_is_shown_of_a_file_once_it_is_to_be_refused() {
    use standpoint::bundle::{Options, Reader};

    let mut reader = Reader::new(Options::default());
    reader.push(br#"{ "standpoint": 1, "name": "n", "quotes": [{ "id": "q", "text": "t" }"#).unwrap();
    assert_eq!(reader.so_far().unwrap().quotes.len(), 1);
    reader.push(br#", { "id": "r" }, "#).unwrap();
    assert!(reader.so_far().is_none() && reader.into_so_far().is_none());
}
