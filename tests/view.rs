//! What a reader finds in the comparison's elements, drawn without a browser.
#![cfg(feature = "ssr")]
#![recursion_limit = "256"]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at the first surprise"
)]

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;
use standpoint::{
    bundle::parse,
    corpus::Corpus,
    selection::Grouping,
    view::{Addresses, App, Dialog, Failure, Host, Language, Link, Stage, Viewer},
};

/// A page on which nothing happens after the first look.
static HOST: Host = Host {
    when_near: |_, _| Box::new(()),
    on_resize: |_, _| Box::new(()),
    later: |_, _| Box::new(()),
    now: || 0.0,
    next_turn: || Box::pin(async {}),
    reveal: |_| (),
    modal: |_, _| (),
    copy: |_| Box::pin(async { false }),
    save: |_| (),
    paint: |_, _| Box::pin(async { None }),
    show: |_, _| (),
};

/// The viewer at a stage, as HTML: in a page.
fn drawn(stage: Stage) -> String {
    html(Some(&HOST), stage)
}

/// The same in a document without a script.
fn written(lists: &str) -> String {
    html(None, Stage::Whole(corpus(lists)))
}

fn html(host: Option<&'static Host>, stage: Stage) -> String {
    with_dialog(host, stage, None)
}

fn with_dialog(host: Option<&'static Host>, stage: Stage, dialog: Option<Dialog>) -> String {
    // Most of what is tested here stands issue by issue.
    grouped(dialog.is_none().then_some(Grouping::Issue), host, stage, dialog)
}

fn grouped(by: Option<Grouping>, host: Option<&'static Host>, stage: Stage, dialog: Option<Dialog>) -> String {
    Owner::new().with(|| {
        let viewer = Viewer::new(host, Rc::new(Language::default()));
        viewer.selection.update(|selection| selection.group_by = by);
        viewer.stage.set(stage);
        viewer.dialog.set(dialog);
        view! { <App viewer/> }.to_html()
    })
}

/// What is in the dialog over a comparison of one quote.
fn opened(dialog: Dialog) -> String {
    let lists = r#""speakers": [{ "id": "ada", "name": "Ada" }],
        "issues": [{ "id": "i", "name": "Bridge" }],
        "quotes": [{ "id": "q", "text": "<b>Yes.</b>", "speaker": "ada", "issues": ["i"], "date": "2025-02-30" }]"#;
    let html = with_dialog(Some(&HOST), Stage::Whole(corpus(lists)), Some(dialog));
    html[html.rfind("<dialog").unwrap()..].to_owned()
}

/// A bundle with these lists, drawn.
fn comparison(lists: &str) -> String {
    drawn(Stage::Whole(corpus(lists)))
}

fn corpus(lists: &str) -> Arc<Corpus> {
    let json = format!(r#"{{ "standpoint": 1, "name": "A test", {lists} }}"#);
    Arc::new(Corpus::new(parse(json.as_bytes()).unwrap()))
}

/// Two speakers and one issue, and what else a test needs.
fn two_and(lists: &str) -> String {
    comparison(&format!(
        r#""speakers": [{{ "id": "ada", "name": "Ada" }}, {{ "id": "bea", "name": "Bea" }}],
        "issues": [{{ "id": "i", "name": "Bridge", "statement": "The bridge should be built." }}], {lists}"#
    ))
}

#[track_caller]
fn has(html: &str, part: &str) {
    assert!(html.contains(part), "no `{part}` in {html}");
}

#[track_caller]
fn has_not(html: &str, part: &str) {
    assert!(!html.contains(part), "`{part}` in {html}");
}

#[test]
fn the_words_are_a_quote_and_the_editors_are_not() {
    let html = two_and(
        r#""quotes": [{ "id": "q", "text": ["Yes,", "and soon."], "speaker": "ada", "issues": ["i"], "attribution": "told us" }],
        "stances": [{ "speaker": "ada", "issue": "i", "position": "support", "basis": "direct",
            "summary": "Wants it built.", "evidence": ["q"] }]"#,
    );
    has(&html, r#"<p dir="auto" class="words">Yes,</p>"#);
    has(&html, r#"<p dir="auto" class="words">and soon.</p>"#);
    has(&html, "Editor’s summary");
    has(&html, "In their own words");
    has(&html, "told us");
    let summary = html.find("Wants it built.").unwrap();
    let quote = html.find("<blockquote").unwrap();
    assert!(quote < summary, "whoever is quoted is heard before the editor");
    has(&html, "Nothing on file on this issue from Bea.");
}

#[test]
fn a_paraphrase_wears_no_quotation_marks() {
    for (kind, words, says) in [
        ("verbatim", r#"class="words""#, "told us"),
        ("translation", r#"class="words unquoted""#, "Translated: not the original words"),
        ("paraphrase", r#"class="words unquoted""#, "Paraphrased by the source: not a quote"),
    ] {
        let html = two_and(&format!(
            r#""quotes": [{{ "id": "q", "text": "Yes.", "speaker": "ada", "issues": ["i"], "kind": "{kind}",
                "attribution": "told us" }}]"#
        ));
        has(&html, words);
        has(&html, says);
    }
}

#[test]
fn a_position_without_a_quote_says_so() {
    let html =
        two_and(r#""stances": [{ "speaker": "ada", "issue": "i", "position": "oppose", "basis": "paraphrase" }]"#);
    has(&html, "No quote on file");
    has(&html, "Reported by the source, not quoted");
    has(&html, "Opposes");
    let html = two_and(r#""stances": [{ "speaker": "ada", "issue": "i", "position": "none" }]"#);
    has(&html, "No position found");
    has_not(&html, "No quote on file");
}

#[test]
fn an_editors_label_stands_in_place_of_the_generic_word_and_says_what_it_means() {
    let html = two_and(
        r#""stances": [{ "speaker": "ada", "issue": "i", "position": "oppose", "label": "Sceptical", "strength": 2,
            "date": "2025-07" }]"#,
    );
    has(&html, "Sceptical");
    has(&html, " (Opposes)");
    has(&html, "Strength 2 of 3");
    has(&html, r#"<time dir="auto" datetime="2025-07">July 2025</time>"#);
    has(&html, r#"aria-label="Ada on Bridge: Sceptical""#);
}

#[test]
fn several_positions_stand_in_the_order_of_their_dates() {
    let html = two_and(
        r#""stances": [
            { "speaker": "ada", "issue": "i", "position": "oppose", "summary": "Now against.", "date": "2025" },
            { "speaker": "ada", "issue": "i", "position": "support", "summary": "Then for.", "date": "2019-05-01" }]"#,
    );
    assert!(html.find("Then for.").unwrap() < html.find("Now against.").unwrap());
    has(&html, "Ada on Bridge: Supports, then Opposes");
}

#[test]
fn nothing_is_said_to_follow_where_dates_do_not_tell() {
    for (one, other, expected) in [
        ("2025-07-14T21:30:00-04:00", "2025-07-15", "Supports, then Opposes"),
        ("2024", "2024-05", "Supports; Opposes"),
        ("2024-05-01", "2024-05-01", "Supports; Opposes"),
        // By the days one came first, by the moments the other.
        ("2025-07-14T23:00:00-10:00", "2025-07-15T00:30:00+14:00", "Supports; Opposes"),
        ("", "", "Supports; Opposes"),
        ("2024", "", "Supports; Opposes"),
    ] {
        let stance = |position: &str, date: &str| {
            let date = if date.is_empty() { String::new() } else { format!(r#", "date": "{date}""#) };
            format!(r#"{{ "speaker": "ada", "issue": "i", "position": "{position}"{date} }}"#)
        };
        let html = two_and(&format!(r#""stances": [{}, {}]"#, stance("support", one), stance("oppose", other)));
        has(&html, &format!("Ada on Bridge: {expected}\""));
    }
}

#[test]
fn evidence_tells_how_it_bears_and_who_said_it() {
    let html = two_and(
        r#""quotes": [{ "id": "q", "text": "She is wrong.", "speaker": "bea" }],
        "stances": [{ "speaker": "ada", "issue": "i", "position": "support",
            "evidence": [{ "quote": "q", "role": "contradicts", "note": "A year later." }, "gone"] }]"#,
    );
    has(&html, "Speaks against this position");
    has(&html, "Said by <bdi lang=\"\" dir=\"auto\">Bea</bdi>");
    has(&html, "A year later.");
    has(&html, "Unknown quote: <bdi>gone</bdi>");
}

#[test]
fn nothing_in_a_bundle_is_markup_or_a_script() {
    let html = two_and(
        r#""sources": [{ "id": "s", "name": "<img src=x onerror=alert(1)>", "url": "javascript:alert(1)" }],
        "quotes": [{ "id": "q", "text": "<script>alert(1)</script>", "speaker": "ada", "issues": ["i"], "source": "s" }]"#,
    );
    has_not(&html, "<script>");
    has_not(&html, "<img");
    has_not(&html, "href=\"javascript");
    has(&html, "&lt;script&gt;alert(1)&lt;/script&gt;");
    has(&html, "3 problems in this file");
}

#[test]
fn a_source_is_linked_at_the_passage() {
    let html = two_and(
        r#""sources": [{ "id": "s", "name": "Bridge news", "publisher": "The Courier", "url": "https://example.org/a" }],
        "quotes": [{ "id": "q", "text": "Yes, and soon.", "speaker": "ada", "issues": ["i"], "source": "s" }]"#,
    );
    has(&html, r#"cite="https://example.org/a""#);
    has(&html, "https://example.org/a#:~:text=Yes%2C%20and%20soon%2E");
    has(&html, r#"rel="noopener noreferrer nofollow""#);
    has(&html, "The Courier");
    has(&html, r#"aria-label="The Courier: Bridge news""#);
    has(&html, "(example.org)");
}

#[test]
fn what_cannot_be_seen_is_marked_and_stays_where_it_is() {
    let html =
        two_and("\"quotes\": [{ \"id\": \"q\", \"text\": \"a\u{202e}b\", \"speaker\": \"ada\", \"issues\": [\"i\"] }]");
    has(&html, "data-name=\"U+202E\"");
    has(&html, ">\u{202e}</span>b");
}

#[test]
fn words_of_nobody_and_of_nobody_known_have_their_place() {
    let html = two_and(
        r#""quotes": [{ "id": "q", "text": "Yes.", "issues": ["i"] }, { "id": "r", "text": "No.", "speaker": "x", "issues": ["y"] }]"#,
    );
    has(&html, "Speaker not named");
    has(&html, "Unknown speaker (x)");
    has(&html, "Unknown issue (y)");
}

#[test]
fn empty_is_told_from_broken() {
    has(&comparison(r#""quotes": []"#), "This comparison has no quotes yet.");
    let refusal = parse(b"{ \"standpoint\": 1 ]").unwrap_err();
    let html = drawn(Stage::Failed(Failure::Refused(refusal)));
    has(&html, r#"role="alert""#);
    has(&html, "This file cannot be shown");
    has(&html, "not JSON: expected `,` or `}` (line 1, column 19");
    has_not(&html, "<ol");
    has_not(&html, "Try again");
    has(&drawn(Stage::Failed(Failure::CutOff)), "Try again");
    has(&drawn(Stage::Loading), r#"aria-label="Loading the comparison""#);
}

#[test]
fn all_that_a_file_is_refused_for_is_listed() {
    let faulty = r#"{ "id": 7, "name": "A" }"#;
    let file = |count: usize| {
        let speakers = vec![faulty; count].join(", ");
        format!(r#"{{ "standpoint": 1, "name": "n", "speakers": [{speakers}] }}"#)
    };
    let refused = |count| drawn(Stage::Failed(Failure::Refused(parse(file(count).as_bytes()).unwrap_err())));
    let html = refused(3);
    has(&html, "speakers[0].id: found 7, expected a string; put it in quotation marks (line 1, column");
    for path in ["<code>speakers[1].id</code>", "<code>speakers[2].id</code>"] {
        has(&html, path);
    }
    has_not(&html, "<code>speakers[0].id</code>");
    has_not(&html, "lists them all");
    // More than a page has room for.
    let html = refused(251);
    assert_eq!(html.matches("<li>").count(), 200);
    has(&html, "And 50 more.");
}

#[test]
fn a_text_runs_as_its_language_does_and_not_as_its_first_letter() {
    let html = comparison(
        r#""inLanguage": "en", "description": "שלום, a word.", "speakers": [{ "id": "a", "name": "דנה" }],
            "issues": [{ "id": "i", "name": "NATO", "statement": "שלום is a word." }],
            "quotes": [
                { "id": "h", "text": "NATO היא ברית.", "speaker": "a", "issues": ["i"], "inLanguage": "he_IL" },
                { "id": "e", "text": "שלום was all.", "speaker": "a", "issues": ["i"] },
                { "id": "n", "text": "NATO, נאט״ו", "speaker": "a", "issues": ["i"], "inLanguage": "und" }
            ]"#,
    );
    has(&html, r#"<p dir="rtl" class="words">NATO היא ברית.</p>"#);
    has(&html, r#"<p dir="ltr" class="words">שלום was all.</p>"#);
    has(&html, r#"<p dir="auto" class="words">NATO, נאט״ו</p>"#);
    has(&html, "<p dir=\"ltr\" class=\"description\">שלום, a word.</p>");
    has(&html, r#"<p part="statement" dir="ltr" class="statement">שלום is a word.</p>"#);
    // A name has its own script in any language.
    has(&html, r#"<bdi dir="auto">דנה</bdi>"#);
}

#[test]
fn a_long_quote_is_whole_where_nobody_can_unfold_it() {
    let long = "word ".repeat(600);
    let html = written(&format!(
        r#""quotes": [{{ "id": "q", "text": "{long}", "speaker": "ada" }}], "speakers": [{{ "id": "ada", "name": "Ada" }}]"#
    ));
    has(&html, &long);
    has(&html, "<details class=\"unfold\"><summary>Show all 3000 characters</summary></details>");
}

/// The classes of all elements, in order.
fn classes(html: &str) -> Vec<&str> {
    html.split("class=\"").skip(1).filter_map(|after| after.split('"').next()).collect()
}

#[test]
fn a_document_has_the_elements_of_a_page_in_their_places() {
    let quotes: Vec<String> =
        (0..9).map(|at| format!(r#"{{ "id": "{at}", "text": "Yes.", "speaker": "ada", "issues": ["i"] }}"#)).collect();
    let lists = format!(
        r#""speakers": [{{ "id": "ada", "name": "Ada" }}, {{ "id": "bea", "name": "Bea" }}],
        "issues": [{{ "id": "i", "name": "Bridge" }}, {{ "id": "j", "name": "Ferry" }}],
        "quotes": [{}, {{ "id": "long", "text": "{}", "speaker": "bea" }}],
        "stances": [{{ "speaker": "bea", "issue": "j", "position": "support" }}]"#,
        quotes.join(","),
        "word ".repeat(600)
    );
    for by in [Grouping::Issue, Grouping::Speaker].map(Some) {
        let stage = || Stage::Whole(corpus(&lists));
        let page = grouped(by, Some(&HOST), stage(), None);
        let document = grouped(by, None, stage(), None);
        // More of the quotes are there from the start, folded, and so is the map; and some of it is told in words.
        let document = without(&without(&document, "<details class=\"more\">"), "<details class=\"map\">");
        let page = without(&page, "<div class=\"map\">");
        let in_document = classes(&document);
        let alike = |class: &&str| {
            !["tick", "unseen", "severity", "place", "ghost", "opened", "sheet", "close"].contains(class)
        };
        let in_document: Vec<&str> =
            in_document.into_iter().filter(alike).map(|class| class.strip_prefix("ghost ").unwrap_or(class)).collect();
        assert_eq!(in_document, classes(&page).into_iter().filter(alike).collect::<Vec<_>>());
        has_not(&document, "<button");
        has_not(&document, "<input");
    }
}

/// The HTML with nothing in the first element that begins with this tag.
fn without(html: &str, tag: &str) -> String {
    let name = tag[1..].split([' ', '>']).next().unwrap();
    let begin = html.find(tag).unwrap() + tag.len();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let (mut end, mut depth) = (begin, 1);
    while depth > 0 {
        let next = end + html[end..].find(&close).unwrap();
        depth += html[end..next].matches(&open).count();
        depth -= 1;
        end = next + close.len();
    }
    format!("{}{}", &html[..begin], &html[end - close.len()..])
}

/// A comparison by speaker of two people and two issues, and what else a test needs.
fn by_speaker(lists: &str) -> String {
    let lists = format!(
        r#""speakers": [{{ "id": "ada", "name": "Ada Byron" }}, {{ "id": "bea", "name": "Bea" }}],
        "issues": [
            {{ "id": "i", "name": "Bridge", "statement": "The bridge should be built." }},
            {{ "id": "j", "name": "Ferry" }}
        ], {lists}"#
    );
    let html = grouped(Some(Grouping::Speaker), Some(&HOST), Stage::Whole(corpus(&lists)), None);
    html[html.find("class=\"sections\"").unwrap()..].to_owned()
}

#[test]
fn a_speaker_s_card_has_each_quote_once_with_all_that_it_shows() {
    let html = by_speaker(
        r#""quotes": [{ "id": "q", "text": "Build it.", "speaker": "ada", "issues": ["i", "j"] }],
        "stances": [
            { "speaker": "ada", "issue": "i", "position": "support", "evidence": ["q"] },
            { "speaker": "ada", "issue": "j", "position": "oppose", "label": "Doubts", "evidence": ["q"] }
        ]"#,
    );
    assert_eq!(html.matches("Build it.</p>").count(), 1);
    for part in ["<b>Supports</b>", "The bridge should be built.", "Doubts", " (Opposes)", "Ferry", ">AB<"] {
        has(&html, part);
    }
    has(&html, "Nothing on file from Bea.");
}

#[test]
fn a_quote_that_shows_no_position_says_what_it_is_about() {
    let html = by_speaker(r#""quotes": [{ "id": "q", "text": "Well.", "speaker": "ada", "issues": ["j"] }]"#);
    has(&html, "Ferry</bdi></a>");
}

#[test]
fn what_is_not_in_a_speaker_s_own_words_stands_apart_after_them() {
    let html = by_speaker(
        r#""quotes": [
            { "id": "p", "text": "She was for it.", "speaker": "ada", "issues": ["i"], "kind": "paraphrase" },
            { "id": "q", "text": "Build it.", "speaker": "ada", "issues": ["i"] }
        ],
        "stances": [
            { "speaker": "ada", "issue": "i", "position": "support", "evidence": ["p", "q"] },
            { "speaker": "ada", "issue": "j", "position": "oppose", "basis": "vote" },
            { "speaker": "bea", "issue": "i", "position": "oppose", "basis": "paraphrase" },
            { "speaker": "bea", "issue": "j", "position": "none" }
        ]"#,
    );
    let place = |part: &str| html.find(part).unwrap_or_else(|| panic!("no {part} in {html}"));
    assert!(place("Build it.") < place("Reported by the source, not quoted"));
    assert!(place("Reported by the source, not quoted") < place("She was for it."));
    assert!(place("She was for it.") < place("From a vote"));
    assert_eq!(html.matches("Reported by the source, not quoted").count(), 2, "one for each of them");
    has(&html, "No position found: Ferry");
}

#[test]
fn where_many_speak_each_side_stands_together() {
    let speakers: Vec<_> = (0..6).map(|at| format!(r#"{{ "id": "s{at}", "name": "S{at}" }}"#)).collect();
    let stance =
        |at: usize, position: &str| format!(r#"{{ "speaker": "s{at}", "issue": "i", "position": "{position}" }}"#);
    let stances = [
        stance(0, "oppose"),
        stance(1, "support"),
        stance(2, "oppose"),
        stance(3, "unclear"),
        stance(4, "none"),
        // Of these nobody knows which came first.
        stance(5, "support"),
        stance(5, "oppose"),
    ];
    let html = comparison(&format!(
        r#""speakers": [{}], "issues": [{{ "id": "i", "name": "Bridge" }}], "stances": [{}]"#,
        speakers.join(","),
        stances.join(",")
    ));
    let sides: Vec<&str> = html.split("class=\"names\">").skip(1).filter_map(|after| after.split('<').next()).collect();
    assert_eq!(sides, ["1 speaker: S1", "2 speakers: S0 and S2", "2 speakers: S3 and S5"]);
    has(&html, "No position found");
}

#[test]
fn what_others_can_open_is_offered_and_nothing_else() {
    let html = opened(Dialog::Share(Addresses::default()));
    has(&html, "There is no link to offer");
    has(&html, "As HTML that needs no script");
    has_not(&html, "Link to");
    has_not(&html, "For a page that");
    let address = |path: &str| format!("https://s.example/{path}");
    let html = opened(Dialog::Share(Addresses {
        link: Some(Link::Exactly(address("embed.html?bundle=b"))),
        element: Some((address("standpoint.js"), address("b"))),
        frame: Some((address("embed.html?bundle=b"), address("frame.js"))),
    }));
    has_not(&html, "There is no link to offer");
    // A text area takes its text as it is; no dialog is ever part of a document that is written.
    for part in [
        "aria-label=\"Copy: Link to exactly this\"",
        "<stand-point src=\"https://s.example/b\">",
        "title=\"A test\"",
        "style=\"border:0\"",
    ] {
        has(&html, part);
    }
}

#[test]
fn a_quote_is_cited_as_it_is_written_with_a_date_that_is_none() {
    let lists = r#""quotes": [{ "id": "q", "text": "<b>Yes.</b>", "date": "2025-02-30" }]"#;
    let quote = corpus(lists).bundle().quotes.find("q").unwrap();
    let html = opened(Dialog::Cite(quote, Some("https://s.example/?quote=q".to_owned())));
    has(&html, "“&lt;b&gt;Yes.&lt;/b&gt;”");
    has(&html, "Ada, 2025-02-30");
    has_not(&html, "March");
    for form in ["Text", "HTML", "Markdown", "BibTeX", "CSL-JSON", "Link to this quote"] {
        has(&html, &format!("aria-label=\"Copy: {form}\""));
    }
    has(&opened(Dialog::Cite(quote, None)), "There is no link to offer");
}

#[test]
fn each_form_of_a_file_says_how_much_is_in_it() {
    let html = opened(Dialog::Save);
    for part in ["Comparison as JSON: 1 quote<", "Table for data tools: 1 row<", "<option value=\"i\">Bridge</option>"]
    {
        has(&html, part);
    }
}

#[test]
fn a_file_can_be_opened_where_there_is_no_comparison() {
    let stage = Stage::Failed(Failure::CutOff);
    let html = with_dialog(Some(&HOST), stage.clone(), Some(Dialog::Open { is_own: false }));
    has(&html, "aria-label=\"Open a file\"");
    has(&html, "Nothing leaves your browser");
    has_not(&html, "Back to this page’s comparison");
    has(&with_dialog(Some(&HOST), stage, Some(Dialog::Open { is_own: true })), "Back to this page’s comparison");
}

#[test]
fn the_keys_of_the_views_that_there_are_are_listed() {
    let html = opened(Dialog::Keys(vec!["Cards".to_owned(), "Quotes".to_owned()]));
    has(&html, "<kbd>2</kbd></dt><dd>change the view: Quotes</dd>");
    has_not(&html, "<kbd>3</kbd>");
}
