//! Drafts: what a bundle made from an article holds, and that its own check bears out every quote.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use standpoint::{
    bundle::{Bundle, Quote, Speaker, Subset, parse, write},
    excerpts::{Checker, QuoteCheck},
    import::{Draft, LeftOut, Metadata},
    verify::{How, SourceText, Verdict},
};

const ARTICLE: &str = "Council divided over second bridge\n\n\
The town council met on Monday to discuss a second bridge over the Lark.\n\n\
“The old bridge is closed every spring,” said Ada Birch, the mayor of Holmton. “We need a second one.” Her party will bring \
a motion in the fall.\n\n\
Grace Alder, who leads the opposition, asked for figures. “I will not vote for a bridge without a price,” she told \
reporters. She called the plan “a leap in the dark and nothing else.”\n\n\
“It is what we have all been waiting for, and it comes late,” a spokesman for the traders said. The film “Over the Lark” \
is shown on Friday.";

fn draft(text: &str) -> Draft<'_> {
    let metadata =
        Metadata { title: Some("Second bridge".to_owned()), language: Some("en".to_owned()), ..Metadata::default() };
    Draft::from_article(text, &metadata)
}

/// Each quote as `id ← speaker: fragment | fragment`.
fn quotes(bundle: &Bundle) -> Vec<String> {
    let quotes = bundle.quotes.iter();
    quotes
        .map(|(_, id, quote)| {
            let quote = quote.unwrap();
            let speaker = quote.speaker.map_or("nobody", |speaker| bundle.speakers.id(speaker));
            format!("{id} ← {speaker}: {}", quote.fragments.join(" | "))
        })
        .collect()
}

fn items(bundle: &Bundle) -> impl Iterator<Item = &Quote> {
    bundle.quotes.iter().filter_map(|(_, _, quote)| quote)
}

#[track_caller]
fn assert_borne_out(draft: &Draft<'_>) {
    let text = draft.text.unwrap();
    let source = SourceText::new(text);
    let checker = Checker::new(&draft.bundle);
    for (index, id, quote) in draft.bundle.quotes.iter() {
        let quote = quote.unwrap();
        assert!(quote.fragments.iter().all(|fragment| text.contains(&**fragment)), "{id} in {text}");
        let check = checker.check(index);
        assert!(
            matches!(&check, QuoteCheck::Printed { printed, .. } if printed.how == How::Verbatim),
            "{id}: {check:?} in {:?}",
            draft.bundle.sources
        );
        let verdict = source.verify(&checker.claim(quote));
        assert!(
            matches!(&verdict, Verdict::Printed(printed) if printed.how == How::Verbatim),
            "{id}: {verdict:?} in {text}"
        );
    }
    for (_, _, source) in draft.bundle.sources.iter() {
        assert!(source.unwrap().excerpts.iter().all(|excerpt| text.contains(&**excerpt)));
    }
}

#[test]
fn an_article_becomes_quotes_and_speakers() {
    let draft = draft(ARTICLE);
    assert_eq!(
        quotes(&draft.bundle),
        [
            "ada-birch-the-old-bridge-is ← ada-birch: The old bridge is closed every spring, | We need a second one.",
            "grace-alder-i-will-not-vote ← grace-alder: I will not vote for a bridge without a price,",
            "grace-alder-a-leap-in-the ← grace-alder: a leap in the dark and nothing else.",
            "quote-it-is-what-we ← nobody: It is what we have all been waiting for, and it comes late,",
        ]
    );
    assert_borne_out(&draft);
    assert_eq!(draft.left_out, LeftOut { unsure: 1, unproven: 0 });
    let Speaker { name, role, affiliation, .. } =
        draft.bundle.speakers.get(draft.bundle.speakers.find("ada-birch").unwrap()).unwrap();
    assert_eq!((&**name, role.as_deref(), affiliation.as_deref()), ("Ada Birch", Some("mayor"), Some("Holmton")));
    // Nobody is named; who it was is told in the article's words.
    assert_eq!(items(&draft.bundle).last().unwrap().attribution.as_deref(), Some("a spokesman for the traders"));
    assert!(draft.bundle.issues.is_empty() && draft.bundle.stances.is_empty(), "a person sets these");
}

#[test]
fn a_draft_can_be_written_and_read() {
    let draft = draft(ARTICLE);
    let written = write(&draft.bundle, &Subset::all(&draft.bundle));
    let read = parse(written.as_bytes()).unwrap();
    assert_eq!(quotes(&read), quotes(&draft.bundle));
    // What is left to do is to file the quotes under issues.
    assert_eq!(read.problems.len(), 4);
    assert!(read.problems.iter().all(|problem| problem.message.contains("issue")), "{:?}", read.problems);
}

#[test]
fn excerpts_are_no_longer_than_they_must_be() {
    let filler = "Nothing of note happened on that day in the town by the river. ".repeat(40);
    let text = format!("{filler}\n\n{ARTICLE}\n\n{filler}");
    let draft = draft(&text);
    assert_borne_out(&draft);
    let (_, _, source) = draft.bundle.sources.iter().next().unwrap();
    let length: usize = source.unwrap().excerpts.iter().map(|excerpt| excerpt.len()).sum();
    assert!(length < ARTICLE.len(), "{length}");
}

#[test]
fn what_has_no_quotes_becomes_a_source_alone() {
    for text in ["", "\n", "Rain fell.", "“", "“”"] {
        let draft = draft(text);
        assert!(draft.bundle.quotes.is_empty() && draft.bundle.speakers.is_empty(), "{text}");
        assert_eq!(draft.bundle.sources.len(), 1);
    }
}

/// Sentences that articles are made of, also with marks that were forgotten.
fn sentence() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "“We need a bridge,” said Ada Birch, the mayor of Holmton.",
        "“We need a bridge,” Ada Birch said, “and soon.”",
        "“And it must not cost too much for any of us.”",
        "Ben Holt said: \"I do not think that 'bridges' are needed.\"",
        "“We need it, said Ada Birch.",
        "She called it “a gift to the town.”",
        "He told reporters, ‘It won’t do for the boys’ boat.’",
        "„Wir brauchen sie“, sagte Ada Birch.",
        "\n\n",
        "\n",
        "ADA BIRCH: We need it.",
        "“‘No,’ he said to me, ‘never,’” she added.",
        "“We need a bridge,”",
        "Rain fell.",
        "The \"bridge\" – “Over the Lark” – fell.",
        "« Il le faut », dit Ada.",
        "“Yes.” “No.” “Yes.”",
        "”",
        "\"",
    ])
    .prop_map(str::to_owned)
}

proptest! {
    #[test]
    fn every_quote_is_a_slice_that_the_check_calls_verbatim(sentences in prop::collection::vec(sentence(), 0..14)) {
        let text = sentences.join(" ");
        assert_borne_out(&draft(&text));
    }

    #[test]
    fn no_text_is_too_odd(text in "[“”\"'‘’«»„A-Ca-c .,:\n–]{0,80}|\\PC*") {
        assert_borne_out(&draft(&text));
    }
}
