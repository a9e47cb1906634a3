use super::{paragraphs::label, *};

/// The outermost quotations, as they stand between their marks.
fn quoted(text: &str) -> Vec<&str> {
    Quotations::new(text).list.iter().map(|quotation| &text[quotation.words.clone()]).collect()
}

#[test]
fn marks_are_paired_as_their_language_has_them() {
    for (text, expected) in [
        ("Rain fell. “We need it,” Ada said. “Soon.”", &["We need it,", "Soon."][..]),
        ("He said, “They call it ‘a lie,’ and it isn’t,” and left.", &["They call it ‘a lie,’ and it isn’t,"]),
        ("‘I don’t know,’ she said. ‘The boys’ boat won’t do.’", &["I don’t know,", "The boys’ boat won’t do."]),
        ("\"We need it,\" Ada said. \"Soon.\"", &["We need it,", "Soon."]),
        ("\"Soon,\" she said, 6\" tall. \"Now.\"", &["Soon,", "Now."]),
        ("'It isn't so,' he said. 'Never.'", &["It isn't so,", "Never."]),
        ("„Wir brauchen sie“, sagte Ada. „Er nannte es ‚dumm‘.“", &["Wir brauchen sie", "Er nannte es ‚dumm‘."]),
        ("»Wir brauchen sie«, sagte Ada.", &["Wir brauchen sie"]),
        ("„Wir brauchen – –“ Danach ging sie. »Nie –« So war es.", &["Wir brauchen – –", "Nie –"]),
        ("»Vi behöver den», sade Ada. ”Snart.”", &["Vi behöver den", "Snart."]),
        ("« Il le faut », dit Ada. «\u{a0}Vite.\u{a0}»", &[" Il le faut ", "\u{a0}Vite.\u{a0}"]),
        ("„Potrzebujemy go” – powiedziała.", &["Potrzebujemy go"]),
        ("—Нам нужен мост.\n\n«Скоро», — сказала она.", &["Скоро"]),
        ("阿达说：“我们需要桥。”她走了。「很快。」", &["我们需要桥。", "很快。"]),
        ("הדו״ח אמר: ״אנחנו צריכים גשר״, והלך. \"מחר\".", &["אנחנו צריכים גשר", "מחר"]),
        // A paragraph that opens anew goes on with what was not closed.
        ("“We need it.\n\n“We need it soon,” she said.", &["We need it.\n\n“We need it soon,"]),
        ("« Il le faut.\n\n» Et vite », dit Ada.", &[" Il le faut.\n\n» Et vite "]),
        // A closing mark that was forgotten does not swallow the article.
        ("“We need it, Ada said. “Soon,” she added.\n\nRain fell.", &["We need it, Ada said. ", "Soon,"]),
        ("“We need it, Ada said.\n\nRain fell.", &["We need it, Ada said.\n\n"]),
        (
            "“We need it, Ada said.\n\nRain fell.\n\n“It can wait,” she said.",
            &["We need it, Ada said.\n\n", "It can wait,"],
        ),
        (
            "»Wir brauchen sie, sagte Ada.\n\nRegen.\n\n»Bald«, sagte sie.",
            &["Wir brauchen sie, sagte Ada.\n\n", "Bald"],
        ),
        // Nor does one that nothing closes, of whatever kind.
        ("\"Kevin slept.\n\n“Here he is,” she said. “Now.”", &["Kevin slept.\n\n", "Here he is,", "Now."]),
        // One within one of its own kind.
        ("“He calls it “hell” and leaves,” she said. “So be it.”", &["He calls it “hell” and leaves,", "So be it."]),
        // A wrapped text.
        (
            "“We need what they call ‘a\nbridge’ and\n‘a road’ soon,” Ada said and\nleft. “Now,\nand here.”",
            &["We need what they call ‘a\nbridge’ and\n‘a road’ soon,", "Now,\nand here."],
        ),
        // A passage that begins or ends within a quotation.
        ("we need it before winter,” Ada said.", &["we need it before winter,"]),
        ("vor dem Winter“, sagte Ada.", &["vor dem Winter"]),
        ("Ada said: “We need it …", &["We need it …"]),
        ("The dogs’ bowls, a 5′ 10” man, rock ’n’ roll.", &[]),
    ] {
        assert_eq!(quoted(text), expected, "{text}");
    }
}

#[test]
fn a_word_set_apart_is_no_speech() {
    for (text, expected) in [
        ("He called it “a lie” and left.", false),
        ("„Quatsch“ nannte er es.", false),
        ("“Yes,” she said.", true),
        ("„Das reicht“, sagte sie.", true),
        ("He called it “a lie in every word” and left.", true),
        ("他称之为“谎言”。", false),
        ("他说“我们需要桥”。", true),
    ] {
        assert_eq!(Quotations::new(text).list.iter().any(|quotation| quotation.is_speech), expected, "{text}");
    }
}

#[test]
fn what_is_in_no_quotation_is_narration_only_where_the_text_quotes() {
    const ARTICLE: &str = "Rain fell.\n\n“We need a bridge,” Ada said. She left.\n\nThe river rose.\n\nIt went on rising.\n\n\
            In a letter she wrote:\n\nThe old one is a danger.\n\n“It is,” said Ben.";
    const TRANSCRIPT: &str =
        "ADA BIRCH: They call it “a waste of money.” I don’t.\n\nI never did.\n\nBEN HOLT: So you say.";
    for (text, words, expected) in [
        (ARTICLE, "She left", Marking::Outside),
        (ARTICLE, "The river", Marking::Outside),
        (ARTICLE, "It went on", Marking::Elsewhere),
        (ARTICLE, "The old one", Marking::Elsewhere),
        (
            "She wrote:\n\nWe call it “a waste of money.” It is.\n\nHe wrote:\n\nThe river rose.",
            "The river",
            Marking::Unused,
        ),
        // Lines with a colon make no transcript.
        (
            "Contact: Ann Smith\n\nEmail: a@b.c\n\nRain fell all day.\n\n“We need it,” Ada said. She left.\n\n“So it is,” said Ben.",
            "She left",
            Marking::Outside,
        ),
        (TRANSCRIPT, "They call", Marking::Unused),
        (TRANSCRIPT, "I never", Marking::Unused),
        ("We will end the “bedroom tax” now.", "We will", Marking::Unused),
        ("We will end the “bedroom tax” now. It is wrong.", "It is", Marking::Elsewhere),
        ("— Нам нужен мост. «Заря» не поможет.\n\n«Скоро», — сказала она.", "Нам", Marking::Unused),
    ] {
        let place = text.find(words).unwrap();
        let quotations = Quotations::new(text);
        let passage = place..place + text[place..].find('.').unwrap();
        assert_eq!((quotations.at(place), quotations.marking(&passage)), (None, expected), "{words}");
    }
}

#[test]
fn a_speakers_name_before_a_colon_is_a_label() {
    for (text, expected) in [
        ("ADA BIRCH: We need it.", Some("ADA BIRCH")),
        ("Sen. Ben Holt (D): No.", Some("Sen. Ben Holt (D)")),
        ("דנה לוי: לא.", Some("דנה לוי")),
        ("阿达：不。", Some("阿达")),
        ("[00:15] Ben Holt: No.", Some("Ben Holt")),
        ("היו\"ר דנה לוי: לא.", Some("היו\"ר דנה לוי")),
        ("The question is simple: who pays?", None),
        ("Ada Birch said: “Yes.”", None),
        ("Then, at last: rain.", None),
    ] {
        assert_eq!(label(text, &(0..text.len())).map(|label| &text[label]), expected, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_cut_into_quotations_in_order(text in "[ab .,\n“”„‘’'\"«»]{0,60}") {
        let mut end = 0;
        for Quotation { whole, words, .. } in Quotations::new(&text).list {
            proptest::prop_assert!(whole.start >= end && whole.start <= words.start && words.start <= words.end && words.end <= whole.end);
            proptest::prop_assert!(text.get(whole.clone()).is_some() && text.get(words).is_some());
            end = whole.end;
        }
    }
}
