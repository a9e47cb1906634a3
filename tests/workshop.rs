//! What an editor does in the workshop: whatever it is, each quote stays what the article prints, and nothing else is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use std::{
    cell::Cell,
    ops::Range,
    pin::pin,
    task::{Context, Poll, Waker},
};

use proptest::prelude::*;
use serde_json::{Value, json};
use standpoint::{
    bundle::{Bundle, Severity, Subset, write},
    excerpts::BundleCheck,
    import::{Brought, Tier},
    workshop::{History, Kept, List, MOST_LETTERS, MOST_QUOTES, Refusal, Work},
};

const ARTICLE: &str = "Council divided over second bridge

The town council met on Monday to discuss a second bridge over the Lark.

“The old bridge is closed every spring,” said Ada Birch, the mayor. “We need a second one. It will pay for itself.” Her party \
will bring a motion in the fall.

Grace Alder, who leads the opposition, asked for figures. “I will not vote for a bridge without a price,” she told reporters. \
The film “Over the Lark” is shown on Friday. Some called the plan a “gift” to builders.

A spokesman for the traders said “we can live with either” and left.";

fn brought() -> Work {
    let mut work = Work::default();
    let brought = Brought::read(ARTICLE.as_bytes(), "council.txt", None).unwrap();
    let brief = work.bring(&brought.draft()).unwrap();
    assert_eq!(brief.article, Some(0));
    work
}

#[test]
fn a_draft_made_in_turns_is_the_same_and_gives_one_before_each_quote() {
    let article = Brought::read(ARTICLE.as_bytes(), "council.txt", None).unwrap();
    let turns = Cell::new(0);
    let mut made = pin!(article.draft_in_turns(async || turns.set(turns.get() + 1)));
    let Poll::Ready(draft) = made.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("a turn that is over at once is waited for")
    };
    let at_once = article.draft();
    assert_eq!(
        write(&draft.bundle, &Subset::all(&draft.bundle)),
        write(&at_once.bundle, &Subset::all(&at_once.bundle))
    );
    assert!(turns.get() > draft.bundle.quotes.len(), "{} turns", turns.get());
}

/// The words of each quote, its fragments with a stroke between.
fn quotes(work: &Work) -> Vec<String> {
    let bundle = work.bundle();
    let words = bundle.quotes.iter().filter_map(|(.., quote)| Some(quote?.fragments.join(" / ")));
    words.collect()
}

fn place(words: &str) -> Range<usize> {
    let start = ARTICLE.find(words).unwrap();
    start..start + words.len()
}

fn suggestion(work: &Work, words: &str) -> usize {
    let is_meant =
        |fragments: &[Range<usize>]| fragments.iter().any(|fragment| ARTICLE[fragment.clone()].starts_with(words));
    work.articles[0].suggestions().iter().position(|suggestion| is_meant(&suggestion.fragments)).unwrap()
}

fn id(work: &Work, words: &str) -> String {
    let bundle = work.bundle();
    let has = |fragments: &[Box<str>]| fragments.iter().any(|fragment| fragment.contains(words));
    let found = bundle.quotes.iter().find(|(.., quote)| quote.is_some_and(|quote| has(&quote.fragments)));
    found.unwrap().1.to_owned()
}

/// All quotes are in the article to the character, and the source's excerpts bear all of them out.
fn assert_verbatim(work: &Work) {
    let bundle = work.bundle();
    let checked = BundleCheck::all(&bundle);
    assert!(checked.problems.is_empty(), "{:?}\n{}", checked.problems, work.file.to_json());
    let quotes = bundle.quotes.iter().filter_map(|(.., quote)| quote);
    for fragment in quotes.flat_map(|quote| &quote.fragments) {
        assert!(ARTICLE.contains(&**fragment), "{fragment}");
    }
    let source = bundle.sources.iter().find_map(|(.., source)| source);
    for excerpt in source.iter().flat_map(|source| &source.excerpts) {
        assert!(ARTICLE.contains(&**excerpt), "{excerpt}");
    }
    assert!(bundle.problems.iter().all(|problem| problem.severity != Severity::Error), "{:?}", bundle.problems);
}

#[test]
fn what_is_sure_or_likely_is_a_quote_and_the_rest_is_suggested() {
    let work = brought();
    assert_eq!(
        quotes(&work),
        [
            "The old bridge is closed every spring, / We need a second one. It will pay for itself.",
            "I will not vote for a bridge without a price,",
            "we can live with either",
        ]
    );
    assert_verbatim(&work);
    let markings = work.articles[0].markings(&work.bundle());
    let suggested = markings.iter().filter(|marking| marking.quote.is_none());
    let suggested: Vec<&str> = suggested.map(|marking| &ARTICLE[marking.range()]).collect();
    assert_eq!(suggested, ["Over the Lark", "gift"]);
    assert!(markings.windows(2).all(|pair| pair[0].range().end <= pair[1].range().start), "in order, and apart");
}

#[test]
fn a_suggestion_is_taken_and_rejected_and_comes_back_with_what_the_text_tells() {
    let mut work = brought();
    let title = suggestion(&work, "Over the Lark");
    assert_eq!(work.articles[0].suggestions()[title].tier, Tier::Look);
    let taken = work.accept(0, title).unwrap();
    assert!(quotes(&work).contains(&"Over the Lark".to_owned()));
    assert_verbatim(&work);
    // Dropped, it is not suggested as if nobody had looked at it.
    work.drop_quote(0, &taken);
    let marked = |work: &Work| {
        let markings = work.articles[0].markings(&work.bundle());
        markings.into_iter().find(|marking| marking.suggestion == Some(title)).unwrap()
    };
    assert!(marked(&work).is_rejected && marked(&work).quote.is_none());
    work.reject(0, title, false);
    assert!(!marked(&work).is_rejected);

    // The speaker of what was dropped is known again, by name.
    let dropped = id(&work, "I will not vote");
    work.drop_quote(0, &dropped);
    let again = suggestion(&work, "I will not vote");
    let id = work.accept(0, again).unwrap();
    let speaker = work.file.item(List::Quotes, &id).unwrap()["speaker"].as_str().unwrap().to_owned();
    assert_eq!(work.file.item(List::Speakers, &speaker).unwrap()["name"], "Grace Alder");
    assert_eq!(work.file.items(List::Speakers).count(), 2, "nobody is there twice");
    assert_verbatim(&work);
}

#[test]
fn words_are_widened_narrowed_split_and_joined_within_what_the_article_quotes() {
    let mut work = brought();
    let bridge = id(&work, "The old bridge");
    work.reword(0, &bridge, &[place("We need a second one.")]).unwrap();
    assert_verbatim(&work);
    work.reword(0, &bridge, &[place("We need a second one. It will pay for itself.")]).unwrap();
    // A sentence each.
    let others = work.split(0, &bridge).unwrap();
    assert_eq!(others.len(), 1);
    let said: Vec<String> = quotes(&work)
        .into_iter()
        .filter(|words| words.starts_with("We need") || words.starts_with("It will"))
        .collect();
    assert_eq!(said, ["We need a second one.", "It will pay for itself."]);
    let of = |id: &str| work.file.item(List::Quotes, id).unwrap()["speaker"].clone();
    assert_eq!(of(&bridge), of(&others[0]), "both are hers");
    assert_verbatim(&work);

    let mut work = brought();
    let parts = work.split(0, &bridge).unwrap();
    assert_eq!(parts.len(), 1, "a fragment each");
    work.join(0, &bridge, &parts[0]).unwrap();
    assert_eq!(quotes(&work)[0], quotes(&brought())[0]);
    assert_verbatim(&work);
}

#[test]
fn what_the_article_does_not_print_as_a_quote_is_refused_and_nothing_changes() {
    let work = brought();
    let bridge = id(&work, "The old bridge");
    let gift = work.articles[0].suggestions()[suggestion(&work, "gift")].fragments.clone();
    for (range, refusal) in [
        (place("said Ada Birch"), Refusal::NotVerbatim),
        (place("plan a “gift"), Refusal::NotVerbatim),
        (place("closed every"), Refusal::Taken),
        (place("spring,” said"), Refusal::Taken),
        (7..7, Refusal::Nothing),
    ] {
        let mut changed = work.clone();
        assert_eq!(changed.quote(0, std::slice::from_ref(&range), None), Err(refusal), "{:?}", &ARTICLE[range]);
        assert_eq!(changed, work);
    }
    let mut changed = work.clone();
    assert_eq!(changed.reword(0, &bridge, &[place("spring,” said Ada")]), Err(Refusal::NotVerbatim));
    assert_eq!(changed.split(0, &id(&work, "I will not")), Err(Refusal::Nothing), "one sentence");
    assert_eq!(changed.reword(0, &bridge, &[place("I will not vote")]), Err(Refusal::Taken));
    assert_eq!(changed, work);
    assert!(changed.quote(0, &gift, None).is_ok());
}

#[test]
fn quotes_of_two_people_are_never_joined() {
    let work = brought();
    let (hers, others) = (id(&work, "The old bridge"), id(&work, "I will not vote"));
    for (first, second) in [(&hers, &others), (&others, &hers), (&hers, &hers)] {
        let mut joined = work.clone();
        assert!(joined.join(0, first, second).is_err());
        assert_eq!(joined, work);
    }
}

#[test]
fn words_are_found_and_whole_wherever_they_were_chosen() {
    let work = brought();
    let article = &work.articles[0];
    let words = |range: Range<usize>| article.words_at(&range).map(|words| &ARTICLE[words]);
    assert_eq!(words(place("ld bridge is clo")), Some("old bridge is closed"));
    assert_eq!(words(place("“We need a second one. ")), Some("We need a second one."));
    assert_eq!(words(place(" ")), None);
    assert_eq!(article.find(" We need a  second one. "), None, "the text has one space there");
    assert_eq!(article.find("“We need a second one.”").map(|words| &ARTICLE[words]), Some("We need a second one."));
    let edge = |range: Range<usize>, is_start, outward| {
        let at = article.word_edge(&range, is_start, outward).unwrap();
        &ARTICLE[if is_start { at..range.end } else { range.start..at }]
    };
    assert_eq!(edge(place("a second one."), true, true), "need a second one.");
    assert_eq!(edge(place("a second one."), true, false), "second one.");
    assert_eq!(edge(place("need a second"), false, true), "need a second one.");
    assert_eq!(edge(place("a second one."), false, false), "a second");
}

/// A file with what this version does not know, and with references of every kind.
fn foreign() -> String {
    json!({
        "standpoint": 1,
        "name": "A bridge",
        "x-desk": { "sent": true },
        "speakers": [{ "id": "ada", "name": "Ada Birch", "x-phone": 1 }, { "id": "a", "name": "A. Birch" }],
        "issues": [{ "id": "bridge", "name": "Bridge" }, { "id": "ferry", "name": "Ferry" }],
        "quotes": [
            { "id": "q", "text": "Yes.", "speaker": "a", "issues": ["bridge", "ferry"], "x-tape": "04:11" },
            { "id": "r", "text": ["No.", "Never."], "speaker": "ada" }
        ],
        "stances": [
            { "speaker": "a", "issue": "bridge", "position": "support", "evidence": ["q", { "quote": "r", "note": "later" }] }
        ]
    })
    .to_string()
}

#[test]
fn an_opened_file_keeps_what_nobody_changed() {
    let text = foreign();
    let mut work = Work::open(&text).unwrap();
    let json = |work: &Work| serde_json::from_str::<Value>(&work.file.to_json()).unwrap();
    let before: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json(&work), before);
    work.file.set_about("publisher", "The Courier");
    work.file.set(List::Speakers, "ada", "role", &"mayor".into());
    work.bring(&Brought::read(ARTICLE.as_bytes(), "council.txt", None).unwrap().draft()).unwrap();
    let after = json(&work);
    assert_eq!(after["x-desk"], before["x-desk"]);
    assert_eq!(after["quotes"][0], before["quotes"][0]);
    assert_eq!(after["speakers"][0], json!({ "id": "ada", "name": "Ada Birch", "x-phone": 1, "role": "mayor" }));
    assert_eq!(after["quotes"].as_array().unwrap().len(), 5);
    // Ada is known by her name.
    assert_eq!(after["quotes"][2]["speaker"], "ada");
    assert_eq!(work.file.about("publisher"), "The Courier");
}

#[test]
fn what_goes_leaves_no_reference_behind() {
    type Case = (&'static str, fn(&mut Work), fn(&Value));
    let changes: [Case; 6] = [
        (
            "a quote",
            |work| work.file.remove(List::Quotes, "q"),
            |file| {
                assert_eq!(file["stances"][0]["evidence"], json!([{ "quote": "r", "note": "later" }]));
            },
        ),
        (
            "a speaker",
            |work| work.file.remove(List::Speakers, "a"),
            |file| {
                assert_eq!((&file["stances"], &file["quotes"][0]["speaker"]), (&Value::Null, &Value::Null));
            },
        ),
        (
            "an issue",
            |work| work.file.remove(List::Issues, "bridge"),
            |file| {
                assert_eq!((&file["stances"], &file["quotes"][0]["issues"]), (&Value::Null, &json!(["ferry"])));
            },
        ),
        (
            "one of two who are the same",
            |work| work.file.merge_speakers("a", "ada"),
            |file| {
                assert_eq!(
                    (&file["quotes"][0]["speaker"], &file["stances"][0]["speaker"]),
                    (&json!("ada"), &json!("ada"))
                );
                assert_eq!(file["speakers"].as_array().unwrap().len(), 1);
            },
        ),
        (
            "a position",
            |work| work.file.set_stance("a", "bridge", "position", &"".into()),
            |file| {
                assert_eq!(file["stances"], Value::Null);
            },
        ),
        (
            "evidence",
            |work| work.file.set_evidence("a", "bridge", "q", false),
            |file| {
                assert_eq!(file["stances"][0]["evidence"], json!([{ "quote": "r", "note": "later" }]));
            },
        ),
    ];
    for (what, change, look) in changes {
        let mut work = Work::open(&foreign()).unwrap();
        change(&mut work);
        look(&serde_json::from_str(&work.file.to_json()).unwrap());
        let bundle = work.bundle();
        let declared = (bundle.quotes.len(), bundle.speakers.len(), bundle.issues.len());
        let referred = (bundle.quotes.indices(), bundle.speakers.indices(), bundle.issues.indices());
        assert_eq!(declared, referred, "{what}");
    }
}

#[test]
fn a_position_is_set_by_hand_alone_and_evidence_only_for_one() {
    let mut work = brought();
    let birch = work.speaker_named(" ada birch ");
    let issue = work.issue_named("Second bridge");
    assert!(work.bundle().stances.is_empty(), "nothing drafts a position");
    work.file.set_evidence(&birch, &issue, &id(&work, "The old bridge"), true);
    work.file.set_stance(&birch, &issue, "summary", &"Wants one.".into());
    assert!(work.bundle().stances.is_empty(), "nothing to say of a position that there is not");
    work.file.set_stance(&birch, &issue, "position", &"support".into());
    let quote = id(&work, "The old bridge");
    work.file.set_evidence(&birch, &issue, &quote, true);
    work.file.file_under(&quote, &issue, true);
    let bundle = work.bundle();
    assert_eq!((bundle.stances.len(), bundle.stances[0].evidence.len()), (1, 1));
    assert!(work.file.is_evidence(&birch, &issue, &quote));
}

#[test]
fn what_is_too_much_for_a_page_is_refused_with_a_way_out() {
    let mut work = brought();
    let before = work.clone();
    let long = "“Yes,” said Ada Birch. ".repeat(MOST_LETTERS / 20);
    let why = work.bring(&Brought::read(long.as_bytes(), "long.txt", None).unwrap().draft()).unwrap_err().to_string();
    assert!(why.contains("letters") && why.contains("standpoint import"), "{why}");
    let rows: Vec<String> = (0..=MOST_QUOTES).map(|row| format!("Ada Birch,Yes {row}.")).collect();
    let table = format!("speaker,quote\n{}", rows.join("\n"));
    let why = work.bring(&Brought::read(table.as_bytes(), "long.csv", None).unwrap().draft()).unwrap_err().to_string();
    assert!(why.contains("quotes") && why.contains("standpoint import"), "{why}");
    assert_eq!(work, before);
    assert!(Work::open("[]").is_err() && Work::open("").is_err());
}

#[test]
fn an_article_without_a_quote_is_there_to_be_marked() {
    let mut work = Work::default();
    let brief = work.bring(&Brought::read(b"Rain fell all day long.", "rain.txt", None).unwrap().draft()).unwrap();
    assert_eq!((brief.article, brief.merged.added.quotes), (Some(0), 0));
    // Where a text has no quotation marks at all, a person may know better.
    work.quote(0, std::slice::from_ref(&(0..10)), None).unwrap();
    assert_eq!(work.bundle().quotes.len(), 1);
}

#[test]
fn what_was_kept_comes_back_whole() {
    let mut work = brought();
    work.reject(0, suggestion(&work, "gift"), true);
    work.speaker_named("Ben Holt");
    let kept = Kept::of(&work).to_json();
    assert_eq!(Work::of_kept(&kept).as_ref(), Some(&work));
    for broken in ["", "{}", "[1]", &kept[..kept.len() / 2]] {
        assert_eq!(Work::of_kept(broken), None, "{broken}");
    }
}

/// Something that an editor does, at places that are chosen by numbers.
fn act(work: &mut Work, kind: u8, a: usize, b: usize) {
    let quotes: Vec<String> = work.bundle().quotes.iter().map(|(_, id, _)| id.to_owned()).collect();
    let quote = |n: usize| quotes.get(n % quotes.len().max(1)).cloned().unwrap_or_default();
    let at = |n: usize| ARTICLE.char_indices().nth(n % ARTICLE.chars().count()).unwrap().0;
    let range = at(a).min(at(b))..at(a).max(at(b));
    let suggestions = work.articles[0].suggestions().len();
    // What is refused is no matter here: what it leaves behind is.
    match kind % 9 {
        0 => drop(work.accept(0, a % suggestions)),
        1 => work.reject(0, a % suggestions, b.is_multiple_of(2)),
        2 => drop(work.articles[0].words_at(&range).map(|words| work.quote(0, &[words], None))),
        3 => work.reword(0, &quote(a), &[range]).unwrap_or_default(),
        4 => work.join(0, &quote(a), &quote(b)).unwrap_or_default(),
        5 => drop(work.split(0, &quote(a))),
        6 => work.drop_quote(0, &quote(a)),
        7 => {
            let markings = work.articles[0].markings(&work.bundle());
            let Some(marking) = markings.iter().find(|marking| marking.quote.as_ref() == Some(&quote(a))) else {
                return;
            };
            let mut fragments = marking.fragments.clone();
            let last = fragments.last_mut().unwrap();
            if let Some(end) = work.articles[0].word_edge(last, false, b.is_multiple_of(2)) {
                last.end = end;
                let _ = work.reword(0, &quote(a), &fragments);
            }
        }
        _ => {
            let speaker = work.speaker_named(["Ada Birch", "Ben Holt"][a % 2]);
            work.file.set(List::Quotes, &quote(b), "speaker", &speaker.into());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_each_quote_stays_what_the_article_prints(acts in prop::collection::vec(any::<(u8, usize, usize)>(), 1..12)) {
        let first = brought();
        let mut history = History::new(first.clone());
        // Who said it is the editor's to say, and may contradict the text.
        let is_told_by_text = acts.iter().all(|(kind, ..)| kind % 9 != 8);
        for (kind, a, b) in acts {
            let mut next = history.now().clone();
            act(&mut next, kind, a, b);
            if is_told_by_text {
                assert_verbatim(&next);
            }
            {
                let bundle: Bundle = next.bundle();
                let quotes = bundle.quotes.iter().filter_map(|(.., quote)| quote);
                for fragment in quotes.flat_map(|quote| &quote.fragments) {
                    prop_assert!(ARTICLE.contains(&**fragment));
                }
                let markings = next.articles[0].markings(&bundle);
                prop_assert!(markings.windows(2).all(|pair| pair[0].fragments.last().unwrap().start <= pair[1].fragments[0].start
                    || pair[0].range().start < pair[1].range().start));
                let marked = markings.iter().filter(|marking| marking.quote.is_some()).count();
                prop_assert_eq!(marked, bundle.quotes.len(), "each quote is found in the text");
            }
            prop_assert_eq!(Work::of_kept(&Kept::of(&next).to_json()), Some(next.clone()));
            history.change(next);
        }
        while history.can_undo() {
            history.undo();
        }
        prop_assert_eq!(history.now(), &first);
    }
}
