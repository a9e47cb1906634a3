mod properties;

use super::*;

const TEXT: &str = "\
        It rained all day.\n\n“We need a second bridge,” Ada told the Courier. “The old one can’t last,\n\
        not at 66.9 tons.” Grace was unable to vote. She said: “We need a second bridge.”\r\n\r\n\
        Ben called it “a non-violent, ‘so-called’ fight” and left for good. Cafe\u{301} Zürich is 100\u{a0}% full. \
        We want peace, said Ben. 我们需要第二座桥。 «\u{a0}Oui\u{a0}», dit-il de l’accord.";

/// A verdict as text: how the words are printed and what is between, the differences, or `not found`.
fn summary(claim: &Claim<'_>, text: &str) -> String {
    match SourceText::new(text).verify(claim) {
        Verdict::Printed(Printed { how, between, .. }) => {
            let between = between.iter().map(|range| text[range.clone()].replace('\n', "⏎"));
            [how.word().to_owned()].into_iter().chain(between).collect::<Vec<_>>().join(": ")
        }
        Verdict::Differs(differences) => {
            let differences = differences.iter().map(|Difference { part, found, .. }| match found.clone() {
                Found::Instead(range) => format!("{part:?}: {}", &text[range]),
                Found::Earlier(range) => format!("{part:?} earlier: {}", &text[range]),
                Found::Outside(range) => format!("{part:?} outside: {}", &text[range]),
                Found::OfAnother(range) => format!("{part:?} of another: {}", &text[range]),
                Found::Nothing => format!("{part:?}: nothing"),
            });
            differences.collect::<Vec<_>>().join("; ")
        }
        Verdict::NotFound => "not found".to_owned(),
    }
}

fn verdict(fragments: &[&str], prefix: &str, suffix: &str, text: &str) -> String {
    let given = |context| Some(context).filter(|context: &&str| !context.is_empty());
    summary(&Claim { prefix: given(prefix), suffix: given(suffix), ..Claim::new(fragments) }, text)
}

/// The same words with no marks that tell what is quoted.
fn unmarked() -> String {
    TEXT.replace(['“', '”', '«', '»'], "").replace("‘so-called’", "so-called")
}

#[test]
fn only_what_is_printed_is_verbatim() {
    for (quote, expected) in [
        ("We need a second bridge,", "verbatim"),
        ("grace was unable to vote.", "Fragment(0): Grace was unable to vote."),
        ("Grace was unable to vote!", "Fragment(0): Grace was unable to vote."),
        ("Grace was not able to vote.", "Fragment(0): Grace was unable to vote."),
        ("Grace unable to vote.", "Fragment(0): Grace was unable to vote."),
        ("Grace was quite unable to vote.", "Fragment(0): Grace was unable to vote."),
        ("The old one can't last,", "Fragment(0): The old one can’t last,"),
        ("Caf\u{e9} Zürich", "Fragment(0): Cafe\u{301} Zürich"),
        ("Cafe\u{301} Zu\u{308}rich", "Fragment(0): Cafe\u{301} Zürich"),
        ("is 100 % full", "Fragment(0): is 100\u{a0}% full"),
        ("is 100\u{a0}% full", "verbatim"),
        ("left for go\u{ad}od", "Fragment(0): left for good"),
        ("我们需要", "verbatim"),
        ("我们不需要第二座桥。", "Fragment(0): 我们需要第二座桥。"),
        ("Lower taxes for all", "not found"),
        ("", "not found"),
        (" \n", "not found"),
    ] {
        assert_eq!(verdict(&[quote], "", "", &unmarked()), expected, "{quote}");
    }
}

#[test]
fn no_word_or_number_is_cut() {
    for (quote, expected) in [
        ("able to vote", "Fragment(0): unable to vote"),
        ("was un", "Fragment(0): was unable"),
        ("old one can", "Fragment(0): old one can’t"),
        ("not at 66", "Fragment(0): not at 66.9"),
        ("9 tons.", "Fragment(0): 66.9 tons."),
        ("violent, so-called fight", "Fragment(0): non-violent, so-called fight"),
        ("so-called", "verbatim"),
        ("Cafe", "Fragment(0): Cafe\u{301}"),
        ("accord.", "verbatim"), // an article of its own stands before the apostrophe
    ] {
        assert_eq!(verdict(&[quote], "", "", &unmarked()), expected, "{quote}");
    }
    for (quote, text, expected) in [
        ("5 degrees", "It was −5 degrees.", "−5 degrees"),
        ("5 degrees", "It was -5 degrees.", "-5 degrees"),
        ("before 10", "We met before 10:30 in the hall.", "before 10:30"),
        ("30 in the hall", "We met before 10:30 in the hall.", "10:30 in the hall"),
        ("000 people came", "Then 1 000 people came.", "1 000 people came"),
        ("000 people came", "Then 1\u{202f}000 people came.", "1\u{202f}000 people came"),
        ("Then 1", "Then 1\u{a0}000 people came.", "Then 1\u{a0}000"),
        ("up by 5", "It went up by 5% in May.", "up by 5%"),
        ("up by 5", "It went up by 5\u{202f}% in May.", "up by 5\u{202f}%"),
        ("5 million to them", "We gave $5 million to them.", "$5 million to them"),
        ("gave 1", "We gave 1/2 of it.", "gave 1/2"),
        ("since 2019", "Not since 2019–2020 or so.", "since 2019–2020"),
        ("S. troops left", "All U.S. troops left.", "U.S. troops left"),
        ("able to vote", "She was un-\nable to vote.", "un-\nable to vote"),
        ("was un", "She was un-\nable to vote.", "was un-\nable"),
        ("5 of us", "About .5 of us came.", ".5 of us"),
        ("5 million", "We gave US$5 million.", "US$5 million"),
        ("We gave US", "We gave US$5 million.", "We gave US$5"),
        ("5 in all", "It was € 5 in all.", "€ 5 in all"),
        ("It was 5", "It was 5 € in all.", "It was 5 €"),
        ("5 says so", "Rule § 5 says so.", "§ 5 says so"),
        ("000 men", "Then 10’000 men came.", "10’000 men"),
        ("10 men", "Then <10 men came.", "<10 men"),
        ("We can", "We can´t go.", "We can´t"),
        ("אפשרי", "זה בלתי־אפשרי", "בלתי־אפשרי"),
    ] {
        assert_ne!(verdict(&[quote], "", "", text), "verbatim", "{quote} in {text}");
        assert_eq!(verdict(&[expected], "", "", text) == "verbatim", !expected.contains('\n'), "{expected} in {text}");
    }
    for (quote, text) in [
        ("In 2019", "In 2019 300 people came."),
        ("We came", "We came - 5 of us - and left."),
        ("She said", "She said: 5 of us."),
        ("the end", "It is the end.5 people came."),
    ] {
        assert_eq!(verdict(&[quote], "", "", text), "verbatim", "{quote} in {text}");
    }
    assert_eq!(verdict(&["able to"], "", "", "un\u{ad}able to"), "Fragment(0): un\u{ad}able to");
    assert_eq!(verdict(&["able to"], "", "", "able to\u{200f}."), "verbatim");
}

#[test]
fn white_space_of_the_text_may_stand_for_one_space_and_no_other_way() {
    for (quote, text, expected) in [
        ("one two", "one two", "verbatim"),
        ("one two", "one\ntwo", "verbatim"),
        ("one two", "one \r\n\t two", "verbatim"),
        ("one\n\ntwo", "one\r\n\r\ntwo", "verbatim"),
        ("one  two", "one two", "Fragment(0): one two"),
        ("one\ntwo", "one two", "Fragment(0): one two"),
        ("one\n\ntwo", "one\ntwo", "Fragment(0): one\ntwo"),
        ("one two", "one\u{a0}two", "Fragment(0): one\u{a0}two"),
        ("one two", "one\u{2028}two", "Fragment(0): one\u{2028}two"),
        ("one two", "onetwo", "not found"),
        ("onetwo", "one\ntwo", "not found"),
    ] {
        assert_eq!(verdict(&[quote], "", "", text), expected, "{quote:?} in {text:?}");
    }
}

#[test]
fn fragments_stand_in_order() {
    for (fragments, expected) in [
        (&["We need a second bridge,", "The old one can’t last, not at 66.9 tons."][..], "verbatim"),
        (&["We need a second bridge,", "", "The old one"], "verbatim"),
        (&["The old one can’t last,", "We need a second bridge,"], "Fragment(1) earlier: We need a second bridge,"),
        (&["We need a second bridge,", "The old one may last,"], "Fragment(1): The old one can’t last,"),
        (&["We need a second bridge,", "Lower taxes"], "Fragment(1): nothing"),
        (&["Lower taxes", "for all of us"], "not found"),
        (&["day", "day"], "Fragment(1) earlier: day"), // the same words are not used twice
        (&[], "not found"),
    ] {
        assert_eq!(verdict(fragments, "", "", TEXT), expected, "{fragments:?}");
    }
}

#[test]
fn what_stands_between_fragments_is_narration_or_left_out() {
    const FERRY: &str = "“The last boat must not run,” Okoro said. “And it won’t. Never,” she added. “Not once.”";
    for (fragments, text, expected) in [
        (&["The last boat must not run,", "And it won’t."][..], FERRY, "verbatim"),
        (&["The last boat must not run", "And it won’t. Never"], FERRY, "verbatim"), // but for punctuation at an end
        (&["The last boat must", "run,"], FERRY, "cut: not"),
        (&["boat must not run,", "it won’t."], FERRY, "cut: And"),
        (&["The last boat", "it won’t."], FERRY, "cut: must not run: And"),
        (&["The last boat must not run,", "Not once."], FERRY, "cut: And it won’t. Never"),
        // White space alone leaves nothing out, nor does a paragraph's mark.
        (&["And it won’t.", "Never,"], FERRY, "verbatim"),
        (&["We need it.", "Soon,"], "“We need it.\n\n“Soon,” she said.", "verbatim"),
        (&["We need it.\n\nSoon,"], "“We need it.\n\n“Soon,” she said.", "verbatim"),
        (
            &["We need it.\n\nSoon,"],
            "“We need it,” she said.\n\n“Soon.”",
            "Fragment(0): We need it,” she said.\n\n“Soon.",
        ),
        (&["We need it.\n\nSoon,"], "“We need it.” She left.\n\n“Soon,” she said.", "cut: She left"),
        (&["Il le faut.", "Et vite"], "« Il le faut.\n\n» Et vite », dit Ada.", "verbatim"),
        // Two quotations with nothing between may well be two people's.
        (&["Will it hold?", "No."], "“Will it hold?”\n\n“No.”", "cut: ”⏎⏎“"),
        // A word set apart in the narration is not something that was said and left out.
        (&["We need it.", "Soon."], "“We need it.” That “dinosaur” is old, said Ada. “Soon.”", "verbatim"),
        // Every language's marks.
        (&["Wir brauchen", "Brücke"], "„Wir brauchen keine Brücke“, sagte Ada.", "cut: keine"),
        (&["Wir brauchen keine Brücke", "Nie."], "„Wir brauchen keine Brücke“, sagte Ada. „Nie.“", "verbatim"),
        (&["Il", "le faut"], "«\u{a0}Il ne le faut pas\u{a0}», dit Ada.", "cut: ne"),
        (&["我们", "需要桥。"], "“我们不需要桥。”她说。", "cut: 不"),
        (&["We do", "need it,"], "\"We do not need it,\" she said.", "cut: not"),
        (&["We do", "need it,"], "‘We don’t do what we need it,’ she said.", "Fragment(0): We don’t do"),
        // Where a text has no marks, nobody knows whose words stand between.
        (&["We need it.", "Soon."], "ADA: We need it. She may say so. Soon.", "unclear: She may say so"),
        (&["Нам нужен мост,", "Скоро."], "— Нам нужен мост, — сказала Ада. — Скоро.", "unclear: сказала Ада"),
        // Of several places the one that is whole, wherever it is.
        // One within the sentence may have been said.
        (&["It will", "run."], "“It will,” she said, “not,” and then “run.”", "cut: not"),
        (&["It will", "run."], "“It will,” she said, “not”, she added, “run.”", "unclear: not"),
        (&["We must", "run."], "“We must not run.” He left. “We must,” she said. “run.”", "verbatim"),
    ] {
        assert_eq!(verdict(fragments, "", "", text), expected, "{fragments:?}");
    }
}

#[test]
fn what_a_quote_says_it_leaves_out_is_no_cut() {
    const TEXT: &str = "“We need a second bridge, and we need it before winter,” Ada said. “Soon.” It was 5 … no, 6.";
    for (quote, expected) in [
        ("We need a second bridge, […] before winter,", "elided: and we need it"),
        ("We need … before winter,", "elided: a second bridge, and we need it"),
        ("… and we need it before winter,", "elided"),
        ("We need a second bridge, [...]", "elided"),
        ("We need … Soon.", "elided: a second bridge, and we need it before winter"),
        ("before winter, … We need", "Fragment(0) earlier: We need"),
        ("We need … in summer", "Fragment(0): nothing"),
        ("need a sec … before winter", "Fragment(0): need a second"),
    ] {
        assert_eq!(verdict(&[quote], "", "", TEXT), expected, "{quote}");
    }
    // One that the source prints is none.
    assert_eq!(verdict(&["It was 5 … no, 6."], "", "", "It was 5 … no, 6."), "verbatim");
}

#[test]
fn a_quote_is_what_stands_between_the_marks() {
    const ARTICLE: &str = "Rain fell.\n\n“I asked a question.”\n\nThe ministry denied it. “A ‘real’ one,” she said.\n\n\
            Nobody spoke.\n\nNot one.\n\nIn a letter the minister wrote:\n\nWe will not pay.";
    for (quote, expected) in [
        ("I asked a question.", "verbatim"),
        ("A ‘real’ one,", "verbatim"),
        ("‘real’ one", "verbatim"),
        ("“I asked a question.”", "verbatim"), // its own marks are another matter
        ("I asked a question.” The ministry", "Fragment(0) outside:  The ministry"),
        ("denied it. “A ‘real’ one,", "Fragment(0) outside: denied it. “A ‘real’ one,"),
        ("The ministry denied it.", "Fragment(0) outside: The ministry denied it."),
        ("Rain fell.", "Fragment(0) outside: Rain fell."),
        ("Not one.", "unmarked"),
        ("We will not pay.", "unmarked"),
    ] {
        let quote = quote.replace("” The", "”\n\nThe");
        let found = verdict(&[&quote], "", "", ARTICLE).replace("\n\n", " ");
        assert_eq!(found, expected, "{quote}");
    }
}

#[test]
fn two_peoples_words_are_not_one_quote() {
    let bundle = crate::bundle::parse(
            r#"{ "standpoint": 1, "name": "n", "speakers": [{ "id": "okoro", "name": "Tamsin Okoro" }, { "id": "lind", "name": "Piotr Lindqvist" }] }"#
                .as_bytes(),
        )
        .unwrap();
    let names = Names::new(&bundle);
    let speaker = bundle.speakers.find("okoro").map(|okoro| (okoro, &names));
    for (fragments, text, expected) in [
        (
            &["The boat must run,", "Never,"][..],
            "“The boat must run,” said Lindqvist. “Never,” said Okoro.",
            "Fragment(1) of another: said Lindqvist",
        ),
        (&["The boat must run,", "Always."], "“The boat must run,” said Okoro. “Always.”", "verbatim"),
        (
            &["The boat must run, … Never,"],
            "“The boat must run,” said Lindqvist. “Never,” said Okoro.",
            "Fragment(0) of another: said Lindqvist",
        ),
        (
            &["It must run.", "Never."],
            "OKORO: It must run.\nLINDQVIST: Never.\nOKORO: So you say.",
            "Fragment(1) of another: LINDQVIST",
        ),
        (
            &["It must run.\n\nLINDQVIST: Never."],
            "OKORO: It must run.\n\nLINDQVIST: Never.\n\nOKORO: So you say.",
            "Fragment(0) outside: LINDQVIST",
        ),
        (&["LINDQVIST: Never."], "OKORO: So.\nLINDQVIST: Never.", "Fragment(0) outside: LINDQVIST"),
        (
            &["It must run. […] Élan is all."],
            "OKORO: It must run.\nLINDQVIST: Élan is all.\nOKORO: So you say.",
            "Fragment(0) of another: LINDQVIST",
        ),
        (
            &["The boat must run,", "Never,"],
            "“The boat must run,” said Okoro. “Never,” said Lindqvist.",
            "Fragment(1) of another: said Lindqvist",
        ),
        // Whom the speaker speaks of is another matter.
        (
            &["It must run.", "Always."],
            "OKORO: It must run. I told Lindqvist so. Always.\nLINDQVIST: No.",
            "unclear: I told Lindqvist so",
        ),
    ] {
        let claim = Claim { speaker, ..Claim::new(fragments) };
        assert_eq!(summary(&claim, text), expected, "{fragments:?} in {text}");
    }
}

#[test]
fn a_word_broken_at_a_lines_end_is_found_and_not_verbatim() {
    let text = "“The govern-\nment has no price-\ndetermining plan,” Ada said. “It was a non-\nevent.”";
    for (quote, expected) in [
        ("The government has no", "Fragment(0): The govern-\nment has no"),
        ("government", "Fragment(0): govern-\nment"),
        ("The govern- ment has no", "Fragment(0): The govern-\nment has no"),
        ("no price-determining plan", "Fragment(0): no price-\ndetermining plan"),
        ("It was a non-event.", "Fragment(0): It was a non-\nevent."),
    ] {
        assert_eq!(verdict(&[quote], "", "", text), expected, "{quote}");
    }
}

#[test]
fn what_is_around_the_words_is_right_there() {
    let bridge = "We need a second bridge";
    for (fragments, prefix, suffix, expected) in [
        (&[bridge][..], "all day.\n\n“", ",” Ada told", "verbatim"),
        (&[bridge], "all day.\n\n", ",” Ada", "verbatim"), // the marks belong to neither
        (&[bridge], "all day.", ",”", "verbatim"),
        (&[bridge], "all day. “", "", "verbatim"),
        (&[bridge], "ll day.", "", "verbatim"), // context may begin within a word
        (&[bridge], "She said:", ".", "verbatim"), // the second place
        (&["Oui"], "桥。", ", dit-il", "verbatim"),
        (&[bridge], "all day.\n\n“", ".”", "Suffix: ,”"),
        (&[bridge], "all day.\n“", "", "Prefix: all day.\n\n“"),
        (&[bridge], "all May. “", "", "Prefix: all day.\n\n“"),
        (&[bridge], "He said: “", ".”", "Prefix: She said: “"),
        (&[bridge], "She said:", "!”", "Suffix: .”"),
        (&[bridge, "The old one"], "all day.", "can’t", "verbatim"),
        (&[bridge, "The old one"], "She said:", "can’t", "Prefix: all day."),
        (&[bridge, "The old one"], "all day.", "might", "Suffix: can’t"),
        (&["We need a bridge"], "no", "no", "Fragment(0): We need a second bridge"), // words come first
    ] {
        assert_eq!(verdict(fragments, prefix, suffix, TEXT), expected, "{fragments:?} {prefix:?} {suffix:?}");
    }
}

#[test]
fn context_finds_the_place_of_a_changed_quote() {
    let text = format!("{}Ada: “Yes, I will.” Ben: “Yes, I shall.” Cy: “Yes, I would.”", "Filler words. ".repeat(99));
    assert_eq!(verdict(&["Yes, I may."], "Ben:", "Cy:", &text), "Fragment(0): Yes, I shall.");
    assert_eq!(verdict(&["Yes, I may."], "", "Ben:", &text), "Fragment(0): Yes, I will.");
}

#[test]
fn fragments_are_taken_as_close_together_as_they_come() {
    let text = "Yes. No. Yes. No. Perhaps.";
    let Verdict::Printed(printed) = SourceText::new(text).verify(&Claim::new(&["Yes.", "", "Perhaps."])) else {
        unreachable!()
    };
    assert_eq!(*printed.places, [9..13, 18..26]);
}

#[test]
fn a_long_quote_is_found_by_its_ends() {
    let words = |from: usize| (from..from + 900).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ") + " ";
    let text = format!("{}{}{}", words(0), words(2000), words(5000));
    let quote = words(2000).replace("w2450 ", "");
    assert_eq!(verdict(&[quote.trim()], "", "", &text), format!("Fragment(0): {}", words(2000).trim()));
}

#[test]
fn marks_without_a_word_are_not_found_by_the_words_around_them() {
    for (fragments, prefix, suffix, text, expected) in [
        (&["!"][..], "said Ben", "", "Ada came, said Ben. Cy left.", "not found"),
        (&["!"], "", "Cy left", "Ada came, said Ben. Cy left.", "not found"),
        (&["!", "Cy"], "said Ben", "", "Ada came, said Ben. Cy left.", "Fragment(0): nothing"),
        (&["#"], "", "𞹛", "A${ 𞹛㈪", "not found"),
    ] {
        assert_eq!(verdict(fragments, prefix, suffix, text), expected, "{fragments:?} {prefix:?} {suffix:?}");
    }
}

#[test]
fn only_a_space_is_left_where_context_should_be() {
    for (quote, prefix, suffix, text, expected) in [
        ("Yes.", "", "No.", "Yes.\n", "Suffix: "),
        ("Yes.", "No.", "", "\nYes.", "Prefix: "),
        ("Yes. ", "", "No.", "Yes. ", "Suffix: "),
        (" Yes.", "No.", "", " Yes.", "Prefix: "),
        ("Yes.", "No.", "No.", "\n\nYes.\r\n\r\n", "Prefix: ; Suffix: "),
    ] {
        assert_eq!(verdict(&[quote], prefix, suffix, text), expected, "{quote:?} in {text:?}");
    }
}
