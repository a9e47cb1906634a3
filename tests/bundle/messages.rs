//! What is said of each file in `tests/data`, to the letter.

use crate::{data, nothing_lost, read, read_strictly};

#[test]
fn a_broken_bundle_is_refused_with_words_that_help() {
    check_refusals("broken", BROKEN);
}

#[test]
fn an_unreadable_file_is_refused_with_words_that_help() {
    check_refusals("unreadable", UNREADABLE);
}

#[test]
fn a_valid_bundle_is_read_and_its_problems_are_listed() {
    let files = data("valid");
    assert_eq!(files.len(), VALID.len(), "each file has a row, and each row a file");
    for (name, bytes) in files {
        let bundle = read(&bytes).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        assert_eq!(problems(&bundle), row(VALID, &name), "{name}");
        nothing_lost(&bundle);
    }
}

#[test]
fn strictly_read_a_bundle_tells_what_the_format_does_not_know() {
    for (name, bytes) in data("valid") {
        let strict = problems(&read_strictly(&bytes).unwrap());
        let more: Vec<String> =
            strict.into_iter().filter(|problem| !row(VALID, &name).contains(&problem.as_str())).collect();
        assert_eq!(more, if name == "unknown-fields.json" { UNKNOWN_FIELDS } else { &[] }, "{name}");
    }
}

#[track_caller]
fn check_refusals(folder: &str, table: &[(&str, &str)]) {
    let files = data(folder);
    assert_eq!(files.len(), table.len(), "each file has a row, and each row a file");
    for (name, bytes) in files {
        match read(&bytes) {
            Ok(_) => panic!("{folder}/{name} was read"),
            Err(refusal) => assert_eq!(refusal.to_string(), row(table, &name), "{folder}/{name}"),
        }
    }
}

#[track_caller]
fn row<T: Copy>(table: &[(&str, T)], name: &str) -> T {
    let found = table.iter().find(|(file, _)| *file == name);
    found.unwrap_or_else(|| panic!("no row for {name}")).1
}

fn problems(bundle: &standpoint::bundle::Bundle) -> Vec<String> {
    bundle.problems.iter().map(ToString::to_string).collect()
}

const BROKEN: &[(&str, &str)] = &[
    (
        "basis-null.json",
        "stances[0].basis: found null, expected one of direct, paraphrase, questionnaire, vote, inferred; where it is unknown, leave it out (line 5, column 74)",
    ),
    (
        "basis-unknown.json",
        r#"stances[0].basis: found "quote", expected one of direct, paraphrase, questionnaire, vote, inferred; did you mean `direct`? (line 5, column 74)"#,
    ),
    (
        "date-modified-number.json",
        "dateModified: found 20250720, expected a string; put it in quotation marks (line 4, column 19)",
    ),
    (
        "evidence-item-null.json",
        "stances[0].evidence[0]: found null, expected a quote's id or an object; where it is unknown, leave it out (line 5, column 78)",
    ),
    (
        "evidence-item-number.json",
        "stances[0].evidence[0]: found 1, expected a quote's id or an object (line 5, column 78)",
    ),
    (
        "evidence-null.json",
        "stances[0].evidence: found null, expected an array; where it is unknown, leave it out (line 5, column 77)",
    ),
    ("evidence-quote-missing.json", "stances[0].evidence[0]: `quote` is missing; add it (line 9, column 20)"),
    ("evidence-quote-null.json", "stances[0].evidence[0].quote: found null, expected a string (line 5, column 89)"),
    (
        "evidence-role-null.json",
        "stances[0].evidence[0].role: found null, expected one of supports, contradicts, context; where it is unknown, leave it out (line 9, column 44)",
    ),
    (
        "evidence-role-unknown.json",
        r#"stances[0].evidence[0].role: found "refutes", expected one of supports, contradicts, context; did you mean `contradicts`? (line 9, column 44)"#,
    ),
    (
        "evidence-string.json",
        r#"stances[0].evidence: found "q", expected an array; put it in `[` and `]`: `["q"]` (line 5, column 77)"#,
    ),
    ("issue-id-missing.json", "issues[0]: `id` is missing; add it (line 5, column 5)"),
    ("issue-name-missing.json", "issues[0]: `name` is missing; add it (line 5, column 5)"),
    (
        "issue-statement-null.json",
        "issues[0].statement: found null, expected a string; where it is unknown, leave it out (line 5, column 61)",
    ),
    ("issue-string.json", r#"issues[0]: found "bridge", expected an object (line 4, column 14)"#),
    (
        "issues-string.json",
        r#"issues: found "bridge", expected an array; put it in `[` and `]`: `["bridge"]` (line 4, column 13)"#,
    ),
    (
        "license-null.json",
        "license: found null, expected a string; where it is unknown, leave it out (line 4, column 14)",
    ),
    ("name-missing.json", "`name` is missing; add it, to say what this comparison is (line 1, column 1)"),
    ("name-null.json", "name: found null, expected a string (line 3, column 11)"),
    (
        "position-capital.json",
        r#"stances[0].position: found "Support", expected one of support, oppose, mixed, neutral, undecided, unclear, none, declined; did you mean `support`? (line 5, column 54)"#,
    ),
    (
        "position-null.json",
        "stances[0].position: found null, expected one of support, oppose, mixed, neutral, undecided, unclear, none, declined (line 5, column 54)",
    ),
    (
        "position-unknown.json",
        r#"stances[0].position: found "favor", expected one of support, oppose, mixed, neutral, undecided, unclear, none, declined; did you mean `support`? (line 5, column 54)"#,
    ),
    (
        "publisher-object.json",
        "publisher: found an object, expected a string; write it as one text (line 4, column 16)",
    ),
    (
        "quote-date-number.json",
        "quotes[0].date: found 2025, expected a string; put it in quotation marks (line 5, column 62)",
    ),
    (
        "quote-fragment-null.json",
        "quotes[0].text[0]: found null, expected a string; where it is unknown, leave it out (line 5, column 27)",
    ),
    (
        "quote-fragment-number.json",
        "quotes[0].text[1]: found 2, expected a string; put it in quotation marks (line 5, column 55)",
    ),
    ("quote-id-missing.json", "quotes[0]: `id` is missing; add it (line 5, column 5)"),
    (
        "quote-issue-object.json",
        "quotes[0].issues[0]: found an object, expected a string; write its id (line 8, column 18)",
    ),
    (
        "quote-issues-string.json",
        r#"quotes[0].issues: found "bridge", expected an array; put it in `[` and `]`: `["bridge"]` (line 5, column 64)"#,
    ),
    (
        "quote-kind-null.json",
        "quotes[0].kind: found null, expected one of verbatim, translation, paraphrase; where it is unknown, leave it out (line 5, column 62)",
    ),
    (
        "quote-kind-unknown.json",
        r#"quotes[0].kind: found "quote", expected one of verbatim, translation, paraphrase; did you mean `verbatim`? (line 5, column 62)"#,
    ),
    ("quote-list.json", "quotes[0]: found an array, expected an object (line 4, column 14)"),
    (
        "quote-locator-number.json",
        "quotes[0].locator: found 3, expected a string; put it in quotation marks (line 5, column 65)",
    ),
    (
        "quote-source-object.json",
        "quotes[0].source: found an object, expected a string; write its id (line 8, column 17)",
    ),
    (
        "quote-speaker-null.json",
        "quotes[0].speaker: found null, expected a string; where it is unknown, leave it out (line 5, column 65)",
    ),
    (
        "quote-speaker-object.json",
        "quotes[0].speaker: found an object, expected a string; write its id (line 5, column 65)",
    ),
    ("quote-text-missing.json", "quotes[0]: `text` is missing; add it (line 5, column 5)"),
    (
        "quote-text-null.json",
        "quotes[0].text: found null, expected a string or an array of strings (line 5, column 26)",
    ),
    (
        "quote-text-number.json",
        "quotes[0].text: found 12, expected a string or an array of strings; put it in quotation marks (line 5, column 26)",
    ),
    (
        "quote-text-object.json",
        "quotes[0].text: found an object, expected a string or an array of strings; write it as one text (line 5, column 26)",
    ),
    (
        "quotes-null.json",
        "quotes: found null, expected an array; where it is unknown, leave it out (line 4, column 13)",
    ),
    (
        "source-author-list.json",
        "sources[0].author: found an array, expected a string; write it as one text (line 5, column 57)",
    ),
    (
        "source-date-number.json",
        "sources[0].datePublished: found 2025, expected a string; put it in quotation marks (line 5, column 64)",
    ),
    (
        "source-excerpt-null.json",
        "sources[0].excerpts[1]: found null, expected a string; where it is unknown, leave it out (line 5, column 72)",
    ),
    (
        "source-excerpts-string.json",
        r#"sources[0].excerpts: found "Ada said", expected an array; put it in `[` and `]`: `["Ada said"]` (line 5, column 59)"#,
    ),
    ("source-id-missing.json", "sources[0]: `id` is missing; add it (line 5, column 5)"),
    ("source-name-missing.json", "sources[0]: `name` is missing; add it (line 5, column 5)"),
    ("source-string.json", r#"sources[0]: found "paper", expected an object (line 4, column 15)"#),
    (
        "source-url-null.json",
        "sources[0].url: found null, expected a string; where it is unknown, leave it out (line 5, column 54)",
    ),
    ("sources-object.json", "sources: found an object, expected an array (line 4, column 14)"),
    (
        "speaker-affiliation-object.json",
        "speakers[0].affiliation: found an object, expected a string; write it as one text (line 5, column 48)",
    ),
    ("speaker-id-missing.json", "speakers[0]: `id` is missing; add it (line 5, column 5)"),
    (
        "speaker-id-number.json",
        "speakers[0].id: found 1, expected a string; put it in quotation marks (line 5, column 13)",
    ),
    ("speaker-name-missing.json", "speakers[0]: `name` is missing; add it (line 5, column 5)"),
    (
        "speaker-name-object.json",
        "speakers[0].name: found an object, expected a string; write it as one text (line 5, column 26)",
    ),
    (
        "speaker-null.json",
        "speakers[0]: found null, expected an object; where it is unknown, leave it out (line 4, column 16)",
    ),
    (
        "speaker-same-as-number.json",
        "speakers[0].sameAs[0]: found 7, expected a string; put it in quotation marks (line 5, column 44)",
    ),
    (
        "speaker-same-as-string.json",
        r#"speakers[0].sameAs: found "https://b.example/ada", expected an array; put it in `[` and `]`: `["https://b.example/ada"]` (line 5, column 43)"#,
    ),
    (
        "speaker-type-null.json",
        "speakers[0].type: found null, expected one of Person, Organization; where it is unknown, leave it out (line 5, column 41)",
    ),
    (
        "speaker-type-unknown.json",
        r#"speakers[0].type: found "person", expected one of Person, Organization; did you mean `Person`? (line 5, column 41)"#,
    ),
    ("stance-issue-missing.json", "stances[0]: `issue` is missing; add it (line 5, column 5)"),
    (
        "stance-label-null.json",
        "stances[0].label: found null, expected a string; where it is unknown, leave it out (line 5, column 74)",
    ),
    ("stance-position-missing.json", "stances[0]: `position` is missing; add it (line 5, column 5)"),
    ("stance-speaker-missing.json", "stances[0]: `speaker` is missing; add it (line 5, column 5)"),
    (
        "stance-speaker-number.json",
        "stances[0].speaker: found 1, expected a string; put it in quotation marks (line 5, column 18)",
    ),
    ("stance-string.json", r#"stances[0]: found "support", expected an object (line 4, column 15)"#),
    ("stances-object.json", "stances: found an object, expected an array (line 4, column 14)"),
    ("standpoint-fraction.json", "standpoint: found 1.5, expected the number 1 (line 2, column 17)"),
    (
        "standpoint-missing.json",
        r#"`standpoint` is missing; add `"standpoint": 1`, the format's version (line 1, column 1)"#,
    ),
    (
        "standpoint-newer.json",
        "standpoint: the file is of format version 2, and version 1 is read here; use a newer Standpoint (line 2, column 17)",
    ),
    ("standpoint-null.json", "standpoint: found null, expected the number 1 (line 2, column 17)"),
    (
        "standpoint-string.json",
        r#"standpoint: found "1", expected the number 1; write it without quotation marks (line 2, column 17)"#,
    ),
    ("strength-four.json", "stances[0].strength: found 4, expected 1, 2 or 3 (line 5, column 77)"),
    ("strength-fraction.json", "stances[0].strength: found 2.5, expected 1, 2 or 3 (line 5, column 77)"),
    ("strength-huge.json", "stances[0].strength: found 18446744073709551617, expected 1, 2 or 3 (line 5, column 77)"),
    (
        "strength-null.json",
        "stances[0].strength: found null, expected 1, 2 or 3; where it is unknown, leave it out (line 5, column 77)",
    ),
    (
        "strength-string.json",
        r#"stances[0].strength: found "2", expected 1, 2 or 3; write it without quotation marks (line 5, column 77)"#,
    ),
    ("strength-zero.json", "stances[0].strength: found 0, expected 1, 2 or 3 (line 5, column 77)"),
    (
        "top-array.json",
        r#"found an array, expected an object; a bundle is one object, `{ … }` (line 1, column 1, at `[{ "standpoint":`)"#,
    ),
    ("top-null.json", "not a bundle, which is one JSON object; expected `{` (line 1, column 1, at `null`)"),
];

const UNREADABLE: &[(&str, &str)] = &[
    (
        "byte-order-mark-twice.json",
        r#"a second byte order mark stands here, where one is enough; save the file as UTF-8 without any (line 1, column 1, at `\u{feff}\u{feff}{\n  "standpoi`)"#,
    ),
    (
        "comma-too-many.json",
        r#"not JSON: nothing follows the last comma; remove it (line 6, column 3, at `me": "Ada" },\n  ]\n}`)"#,
    ),
    ("comment.json", r"not JSON, which has no comments; remove this one (line 2, column 3, at `{\n  // a comparison`)"),
    (
        "cut-short.json",
        r#"speakers[0]: the file ends early: expected the rest of a value; it may have been cut off on its way here (line 5, column 26, at `": "a", "name":`)"#,
    ),
    ("empty.json", "the file is empty; expected a JSON object, `{` (line 1, column 1)"),
    (
        "half-a-surrogate-pair.json",
        r#"name: half of a character: `\ud800` to `\udfff` come in pairs; write both, or the character itself (line 3, column 25, at `"Second \ud83c"`)"#,
    ),
    (
        "invalid-utf8-in-unknown-field.json",
        r#"keywords: not UTF-8; save the file as UTF-8 (line 4, column 18, at `"br\xfccke"`)"#,
    ),
    ("invalid-utf8.json", r#"name: not UTF-8; save the file as UTF-8 (line 3, column 21, at `"Second br\xffcke"`)"#),
    (
        "number-not-a-number.json",
        r#"stances[0].strength: not JSON, which has no `NaN`; where a value is unknown, leave the field out (line 5, column 77, at `t", "strength": NaN }`)"#,
    ),
    (
        "number-out-of-range.json",
        r#"stances[0].strength: this number is too large to be read; write a smaller one (line 5, column 77, at `t", "strength": 1e999 }`)"#,
    ),
    (
        "raw-tab-in-text.json",
        r#"name: not JSON: a tab or line break inside a text; write `\t` or `\n` in its place (line 3, column 18, at `"Second\tbridge"`)"#,
    ),
    (
        "same-key-twice-equal.json",
        "standpoint: the key `standpoint` stands twice in one object; keep one (line 1, column 45)",
    ),
    ("same-key-twice-escaped.json", "name: the key `name` stands twice in one object; keep one (line 1, column 45)"),
    (
        "same-key-twice-in-evidence.json",
        "stances[0].evidence[0].quote: the key `quote` stands twice in one object; keep one (line 5, column 94)",
    ),
    (
        "same-key-twice-in-quote.json",
        "quotes[0].text: the key `text` stands twice in one object; keep one (line 5, column 54)",
    ),
    ("same-key-twice.json", "name: the key `name` stands twice in one object; keep one (line 1, column 45)"),
    (
        "surrogate-in-utf8.json",
        r#"name: not UTF-8; save the file as UTF-8 (line 3, column 12, at `"\xed\xa0\xbd bridge"`)"#,
    ),
    (
        "text-after-end.json",
        r#"a second object begins here, as in JSON Lines; a bundle is one object, with its items in lists: `"quotes": [ … ]` (line 8, column 1, at `: "Ada" }\n  ]\n}\n{\n  "standpoint"`)"#,
    ),
    ("utf-16.json", "not UTF-8 but UTF-16; save the file as UTF-8 (line 1, column 1)"),
    (
        "web-page.json",
        "this is a web page or XML, not a bundle; check the address it came from (line 1, column 1, at `<!doctype html>`)",
    ),
];

const VALID: &[(&str, &[&str])] = &[
    ("byte-order-mark.json", &[]),
    ("carriage-returns.json", &[]),
    (
        "dangling-references.json",
        &[
            "error: quotes[0].speaker: no item of `speakers` has the id `nobody`: shown as “unknown speaker”, here and in 1 more place; add it or mend the id (line 8, column 18)",
            "error: quotes[0].issues[0]: no item of `issues` has the id `nothing`: shown as “unknown issue”, here and in 1 more place; add it or mend the id (line 9, column 18)",
            "error: quotes[0].source: no item of `sources` has the id `nowhere`: shown as “unknown source”; add it or mend the id (line 10, column 17)",
            "error: stances[0].evidence[0]: no item of `quotes` has the id `no-quote`: shown as “unknown quote”, here and in 1 more place; add it or mend the id (line 18, column 20)",
        ],
    ),
    (
        "dates-in-every-precision.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 5, column 5)",
            "warning: quotes[1]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 6, column 5)",
            "warning: quotes[2]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 7, column 5)",
            "warning: quotes[3]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 8, column 5)",
            "warning: quotes[4]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 9, column 5)",
        ],
    ),
    (
        "dates-unreadable.json",
        &[
            "warning: dateModified: `` is not a date, so it is shown as it stands; write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339 (line 4, column 19)",
            "warning: sources[0].datePublished: `last week` is not a date, so it is shown as it stands; write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339 (line 6, column 64)",
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 9, column 5)",
            "warning: quotes[0].date: `2025-02-30` is not a date, so it is shown as it stands; there is no such day (line 9, column 62)",
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”; add it or mend the id (line 12, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”; add it or mend the id (line 12, column 32)",
            "warning: stances[0].date: `14/07/2025` is not a date, so it is shown as it stands; write `2025-07-14` (line 12, column 73)",
        ],
    ),
    ("differs-in-everything.json", &[]),
    ("empty-lists.json", &[]),
    ("escaped-characters.json", &[]),
    (
        "every-basis.json",
        &[
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”, here and in 4 more places; add it or mend the id (line 5, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”, here and in 4 more places; add it or mend the id (line 5, column 32)",
        ],
    ),
    ("every-field.json", &[]),
    (
        "every-kind.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 5, column 5)",
            "warning: quotes[1]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 6, column 5)",
            "warning: quotes[2]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 7, column 5)",
        ],
    ),
    (
        "every-position.json",
        &[
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”, here and in 7 more places; add it or mend the id (line 5, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”, here and in 7 more places; add it or mend the id (line 5, column 32)",
        ],
    ),
    (
        "every-role.json",
        &[
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”; add it or mend the id (line 9, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”; add it or mend the id (line 10, column 16)",
        ],
    ),
    (
        "every-strength.json",
        &[
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”, here and in 2 more places; add it or mend the id (line 5, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”, here and in 2 more places; add it or mend the id (line 5, column 32)",
        ],
    ),
    (
        "evidence-in-both-forms.json",
        &[
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”; add it or mend the id (line 9, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”; add it or mend the id (line 10, column 16)",
        ],
    ),
    ("ids-odd.json", &[]),
    ("minimal.json", &[]),
    (
        "right-to-left.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 6, column 5)",
        ],
    ),
    ("same-id-in-two-lists.json", &[]),
    (
        "same-id-twice.json",
        &[
            "error: speakers[1].id: the id `a` is taken by an earlier item of `speakers`, which is the one shown; rename this one (line 6, column 13)",
            "error: issues[1].id: the id `bridge` is taken by an earlier item of `issues`, which is the one shown; rename this one (line 10, column 13)",
            "error: sources[1].id: the id `paper` is taken by an earlier item of `sources`, which is the one shown; rename this one (line 14, column 13)",
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 17, column 5)",
            "error: quotes[1].id: the id `q` is taken by an earlier item of `quotes`, which is the one shown; rename this one (line 18, column 13)",
        ],
    ),
    ("standpoint-decimal-point.json", &[]),
    (
        "standpoint-last.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 6, column 5)",
        ],
    ),
    (
        "strength-decimal-point.json",
        &[
            "error: stances[0].speaker: no item of `speakers` has the id `a`: shown as “unknown speaker”; add it or mend the id (line 5, column 18)",
            "error: stances[0].issue: no item of `issues` has the id `bridge`: shown as “unknown issue”; add it or mend the id (line 5, column 32)",
        ],
    ),
    (
        "text-blank.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 5, column 5)",
            "warning: quotes[0].text: this text is blank; write it or leave the item out (line 5, column 26)",
            "warning: quotes[1]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 6, column 5)",
            "warning: quotes[1].text[0]: this text is blank; write it or leave the item out (line 6, column 27)",
            "warning: quotes[1].text[1]: this text is blank; write it or leave the item out (line 6, column 31)",
        ],
    ),
    (
        "text-empty-list.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 5, column 5)",
            "warning: quotes[0].text: this text is blank; write it or leave the item out (line 5, column 26)",
        ],
    ),
    (
        "text-in-fragments.json",
        &[
            "warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue (line 5, column 5)",
        ],
    ),
    (
        "unknown-fields.json",
        &[
            "warning: quotes[0].speaker_id: the format has no field `speaker_id`, so it is ignored; did you mean `speaker`? (line 16, column 68)",
            "warning: quotes[0].speaker_id: found 3, expected a string; put it in quotation marks (line 16, column 68)",
        ],
    ),
    (
        "urls-unsafe.json",
        &[
            "error: sources[0].url: `javascript:alert(1)` is not a plain http or https address, so it is shown as text; write a whole one, without a user name (line 8, column 14)",
            "error: sources[0].archivedAt: `https://user:word@archive.example/` is not a plain http or https address, so it is shown as text; write a whole one, without a user name (line 9, column 21)",
            "error: speakers[0].url: `ftp://a.example/` is not a plain http or https address, so it is shown as text; write a whole one, without a user name (line 16, column 14)",
            "error: speakers[0].image: `data:image/png;base64,AA` is not a plain http or https address, so it is shown as text; write a whole one, without a user name (line 17, column 16)",
            "error: speakers[0].sameAs[0]: `not a url` is not a plain http or https address, so it is shown as text; write a whole one, without a user name (line 18, column 18)",
            "error: speakers[0].sameAs[1]: `` is not a plain http or https address, so it is shown as text; write a whole one, without a user name (line 18, column 31)",
        ],
    ),
];

const UNKNOWN_FIELDS: &[&str] = &[
    "warning: x-colour: the format has no field `x-colour`, so it is ignored (line 4, column 15)",
    "warning: keywords: the format has no field `keywords`, so it is ignored (line 5, column 15)",
    "warning: sources[0].editor: the format has no field `editor`, so it is ignored (line 7, column 57)",
    "warning: speakers[0].birthDate: the format has no field `birthDate`, so it is ignored (line 10, column 46)",
    "warning: issues[0].parent: the format has no field `parent`, so it is ignored (line 13, column 58)",
    "warning: stances[0].confidence: the format has no field `confidence`, so it is ignored (line 23, column 21)",
    "warning: stances[0].evidence[0].page: the format has no field `page`, so it is ignored (line 24, column 44)",
];
