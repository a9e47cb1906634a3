//! What is found in articles: what stands between quotation marks, whether it is somebody's words, and whose.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod findings;

use proptest::prelude::*;
use standpoint::import::{Rule, Tier, find_quotes};

use findings::assert_found;

/// The words between marks, whatever they are.
fn segments(text: &str) -> Vec<&str> {
    find_quotes(text, Some("en")).iter().map(|finding| &text[finding.text.clone()]).collect()
}

#[test]
fn marks_of_all_kinds_are_paired_and_stay_outside() {
    for (text, expected) in [
        ("“We need it,” said Ada.", &["We need it,"][..]),
        ("\"We need it,\" said Ada. \"Soon.\"", &["We need it,", "Soon."]),
        ("''We need it,'' said Ada. ''It isn't much.''", &["We need it,", "It isn't much."]),
        ("„Wir brauchen sie“, sagte Ada. „Bald\".", &["Wir brauchen sie", "Bald"]),
        ("»Wir brauchen sie«, sagte Ada.", &["Wir brauchen sie"]),
        ("« Il le faut », dit Ada. «\u{a0}Vite.\u{a0}»", &["Il le faut", "Vite."]),
        ("”Vi behöver den”, sade Ada.", &["Vi behöver den"]),
        ("她说：“我们需要桥。”「很快。」『是』", &["我们需要桥。", "很快。", "是"]),
        ("‘It isn’t so,’ he said. ‘The boys’ boat won’t do.’", &["It isn’t so,", "The boys’ boat won’t do."]),
        ("'It isn't so,' he said.", &["It isn't so,"]),
        ("‚Ja‘, sagte er. ‹Oui›, dit-il.", &["Ja", "Oui"]),
        ("הדו\"ח אמר: \"אנחנו צריכים גשר\".", &["אנחנו צריכים גשר"]),
        // Marks within stay where they are.
        ("“He said ‘no’ to me,” she said.", &["He said ‘no’ to me,"]),
        ("“They call it “hell” and leave,” she said.", &["They call it “hell” and leave,"]),
        ("\"They say 'no,'\" she said.", &["They say 'no,'"]),
        // Apostrophes and inches are no marks.
        ("The dogs’ bowls, the '90s, rock ’n’ roll, a 6'2\" man.", &[]),
        // Nor is what markup has in them.
        ("<a href=\"x\" title='y'>“Yes,”</a> she said.", &["Yes,"]),
    ] {
        assert_eq!(segments(text), expected, "{text}");
    }
}

#[test]
fn a_mark_that_was_forgotten_swallows_no_more_than_its_paragraph() {
    for (text, expected) in [
        ("“We need it, Ada said.\n\nRain fell.\n\n“Soon,” she added.", &["We need it, Ada said.", "Soon,"][..]),
        ("“We need it, Ada said. “Soon,” she added.", &["We need it, Ada said.", "Soon,"]),
        ("We need it,” Ada said. “Soon.”", &["Soon."]),
        ("\"We need it,\" Ada said. \"Soon", &["We need it,", "Soon"]),
        ("“", &[]),
        ("“ ” \"…\"", &[]),
    ] {
        assert_eq!(segments(text), expected, "{text}");
    }
}

#[test]
fn a_quote_goes_on_in_the_next_paragraph_where_a_mark_opens_again() {
    let text = "“We need a bridge,” said Ada Birch. “The old one is a danger to us all.\n\n“It must be closed before winter comes.”";
    let found = find_quotes(text, Some("en"));
    let rules: Vec<Rule> = found.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::SaidAfter, Rule::SameSpeech, Rule::Continued]);
    assert_eq!(found.iter().map(|finding| finding.quote).collect::<Vec<_>>(), [0, 0, 0]);
    assert!(found.iter().all(|finding| finding.speaker == found[0].speaker));
}

#[test]
fn fragments_of_one_quote_have_its_number() {
    for (text, quotes) in [
        ("“We need it,” said Ada Birch, “and soon.”", &[0, 0][..]),
        ("“We need it,” said Ada Birch. “It must come soon.”", &[0, 0]),
        ("“We need it,” said Ada Birch. She left the hall. “It must come soon.”", &[0, 1]),
        ("“We need it,” said Ada Birch.\n\n“We do not,” said Ben Holt.", &[0, 1]),
        ("Ada Birch called it “a gift” and “a joy for us all.”", &[0, 1]),
    ] {
        let found: Vec<usize> = find_quotes(text, Some("en")).iter().map(|finding| finding.quote).collect();
        assert_eq!(found, quotes, "{text}");
    }
}

#[test]
fn lines_of_a_wrapped_text_are_one_paragraph() {
    let text = "The council met on Monday and\nheard from the ferry’s crew, who\nsaid that the boat is old and\nthe pier\
        older, and that both must\nbe replaced soon.\n\n“We cannot wait for another\nwinter,” said Ada Birch, who has\nsteered the \
        ferry for years and\nknows it well.";
    assert_eq!(segments(text), ["We cannot wait for another\nwinter,"]);
}

#[test]
fn english_speakers_stand_before_and_after() {
    for (text, expected) in [
        ("“We need a bridge,” said Ada Birch.", &["sure We need a bridge, ← Ada Birch"][..]),
        ("“We need a bridge,” Ada Birch told reporters on Monday.", &["sure We need a bridge, ← Ada Birch"]),
        ("Ada Birch said: “We need a bridge.”", &["sure We need a bridge. ← Ada Birch"]),
        ("Ada Birch later said that “we need a bridge.”", &["sure we need a bridge. ← Ada Birch"]),
        ("According to Ada Birch, “the old bridge is a danger.”", &["sure the old bridge is a danger. ← Ada Birch"]),
        ("Ada Birch: “We need a bridge.”", &["sure We need a bridge. ← Ada Birch"]),
        ("“We need a bridge for everybody.”\n\n— Ada Birch", &["sure We need a bridge for everybody. ← Ada Birch"]),
        ("The ferry is “a wreck on its last trip,” Ada Birch said.", &["sure a wreck on its last trip, ← Ada Birch"]),
        ("“Soon,” she said.", &["likely Soon, ← she"]),
        ("“We need a bridge,” one minister said.", &["sure We need a bridge, ← one minister, minister"]),
        // Any verb will do beside a name.
        ("“We need a bridge,” marvelled Ada Birch.", &["sure We need a bridge, ← Ada Birch"]),
        ("“We need a bridge,” Ada Birch sighed.", &["sure We need a bridge, ← Ada Birch"]),
        // Who is told something does not say it.
        ("Ada Birch was told, “You must wait.”", &["look You must wait."]),
        // What is between commas is not who speaks.
        (
            "“We need a bridge,” Ada Birch, a fisher from Holmton, said.",
            &["sure We need a bridge, ← Ada Birch, fisher, Holmton"],
        ),
        ("Ada Birch at the time said the plan was “far too late.”", &["sure far too late. ← Ada Birch"]),
        // Who opines calls it something.
        ("Ada Birch called the plan “far too late.”", &["sure far too late. ← Ada Birch"]),
    ] {
        assert_found("en", text, expected);
    }
}

#[test]
fn names_and_roles_are_found_wherever_the_article_has_them() {
    for (text, expected) in [
        (
            "“It is late,” said Ada Birch, director of works at the Holm Institute. “Too late for us.”\n\n“We wait,” Birch said.",
            &[
                "sure It is late, ← Ada Birch, director of works, Holm Institute",
                "sure Too late for us. ← Ada Birch, director of works, Holm Institute",
                "sure We wait, ← Birch = Ada Birch, director of works, Holm Institute",
            ][..],
        ),
        (
            "Town Hall press secretary Ben Holt said: “It is late.”",
            &["sure It is late. ← Town Hall press secretary Ben Holt = Ben Holt, Town Hall press secretary, Town Hall"],
        ),
        (
            "“It is late,” said the ferry’s spokesman, Ben Holt.",
            &["sure It is late, ← the ferry’s spokesman, Ben Holt = Ben Holt, ferry’s spokesman"],
        ),
        ("“It is late,” said Ben Holt (Greens).", &["sure It is late, ← Ben Holt, Greens"]),
        // Two people of one name: nobody knows which.
        ("Ada Birch and Ben Birch came. “It is late,” Birch said.", &["sure It is late, ← Birch"]),
    ] {
        assert_found("en", text, expected);
    }
}

#[test]
fn a_pronoun_is_whoever_the_text_leaves_no_doubt_of() {
    for (text, expected) in [
        ("Anna Birch came late. “The ferry is old,” she said.", "sure The ferry is old, ← she = Anna Birch"),
        ("Anna Birch came with Peter Holt. “The ferry is old,” he said.", "sure The ferry is old, ← he"),
        (
            "Anna Birch spoke. Peter Holt left. “The ferry is old,” she said.",
            "sure The ferry is old, ← she = Anna Birch",
        ),
        (
            "When Peter Holt left, David Reed laughed. “The ferry is old,” he said.",
            "sure The ferry is old, ← he = David Reed",
        ),
        ("The ferry sank. “The ferry is old,” he said.", "sure The ferry is old, ← he"),
        (
            "Holmton’s mayor Anna Birch spoke. “The ferry is old,” the mayor said.",
            "sure The ferry is old, ← the mayor = Anna Birch, mayor",
        ),
    ] {
        assert_found("en", text, &[expected]);
    }
}

#[test]
fn titles_names_and_terms_are_told_from_speech() {
    for text in [
        "He starred in the film “The Long Shore” last year.",
        "The so-called “night boat” sank.",
        "She wore a “winter” coat.",
        "Every “Bridge Day” ends with a song.",
    ] {
        let found = find_quotes(text, Some("en"));
        assert_eq!(found.iter().map(|finding| finding.tier).collect::<Vec<_>>(), [Tier::Look], "{text}");
        assert_eq!(found[0].speaker, None, "{text}");
    }
    // Single marks in a text that has others.
    let text = "“We need it,” said Ada Birch. ‘The Long Shore’ opens soon.";
    assert_eq!(find_quotes(text, Some("en"))[1].rule, Rule::SingleMarks);
}

#[test]
fn french() {
    for (text, expected) in [
        (
            "« Il faut le construire vite », a déclaré Lise Aubry mardi. « C’est urgent pour nous », a-t-elle ajouté.",
            &["sure Il faut le construire vite ← Lise Aubry", "sure C’est urgent pour nous ← a-t-elle = Lise Aubry"][..],
        ),
        (
            "« Le projet coûte trop cher », estime Paul Renard, président du syndicat Rivière Libre.",
            &["sure Le projet coûte trop cher ← Paul Renard, président, syndicat Rivière Libre"],
        ),
        (
            "Selon Lise Aubry, « les travaux commenceront en mai ».",
            &["sure les travaux commenceront en mai ← Lise Aubry"],
        ),
        ("Le film « La Rive » sort mercredi.", &["look La Rive"]),
    ] {
        assert_found("fr", text, expected);
    }
}

#[test]
fn spanish() {
    for (text, expected) in [
        (
            "«Hay que construirlo pronto», dijo Lucía Robles. «Es una cuestión de seguridad», añadió.",
            &["sure Hay que construirlo pronto ← Lucía Robles", "sure Es una cuestión de seguridad ← Lucía Robles"][..],
        ),
        (
            "Según la alcaldesa Lucía Robles, «las obras empezarán en mayo».",
            &["sure las obras empezarán en mayo ← la alcaldesa Lucía Robles = Lucía Robles, alcaldesa"],
        ),
        ("La película «La orilla» se estrena el miércoles.", &["look La orilla"]),
    ] {
        assert_found("es", text, expected);
    }
}

#[test]
fn ukrainian_and_russian() {
    for (language, text, expected) in [
        (
            "uk",
            "«Його треба збудувати швидко», — сказала Олена Гайова. За словами Гайової, «роботи почнуться у травні».",
            &[
                "sure Його треба збудувати швидко ← Олена Гайова",
                "sure роботи почнуться у травні ← Гайової = Олена Гайова",
            ][..],
        ),
        ("uk", "Фільм «Берег» вийде у середу.", &["look Берег"]),
        (
            "ru",
            "«Его надо построить быстро», — сказала Елена Гаева. «Это вопрос безопасности», — добавила она.",
            &["sure Его надо построить быстро ← Елена Гаева", "sure Это вопрос безопасности ← она = Елена Гаева"],
        ),
        ("ru", "По словам Елены Гаевой, «работы начнутся в мае».", &["sure работы начнутся в мае ← Елены Гаевой"]),
    ] {
        assert_found(language, text, expected);
    }
}

#[test]
fn arabic_and_hebrew() {
    for (language, text, expected) in [
        (
            "ar",
            "قال وزير النقل سامر الحداد: \"يجب أن نبني الجسر قريبا\". وأضاف أن المشروع \"ضروري للسلامة\".",
            &[
                "sure يجب أن نبني الجسر قريبا ← وزير النقل سامر الحداد = سامر الحداد, وزير النقل",
                "sure ضروري للسلامة ← وزير النقل سامر الحداد = سامر الحداد, وزير النقل",
            ][..],
        ),
        ("ar", "«هذا قرار خاطئ»، قال سامر الحداد.", &["sure هذا قرار خاطئ ← سامر الحداد"]),
        ("ar", "ويعرض فيلم \"الضفة\" يوم الأربعاء.", &["look الضفة"]),
        (
            "he",
            "\"צריך לבנות את הגשר מהר\", אמרה ראש העירייה דנה גפן. לדברי גפן, \"העבודות יתחילו במאי\".",
            &[
                "sure צריך לבנות את הגשר מהר ← ראש העירייה דנה גפן = דנה גפן, ראש העירייה",
                "sure העבודות יתחילו במאי ← גפן = דנה גפן",
            ],
        ),
        ("he", "הסרט \"הגדה\" יוצא ביום רביעי.", &["look הגדה"]),
    ] {
        assert_found(language, text, expected);
    }
}

#[test]
fn chinese() {
    for (text, expected) in [
        (
            "外交部发言人林小河表示：“我们必须尽快修建这座桥。”她说：“这是安全问题。”",
            &[
                "sure 我们必须尽快修建这座桥。 ← 外交部发言人林小河 = 林小河, 外交部发言人, 外交部",
                "sure 这是安全问题。 ← 她 = 林小河",
            ][..],
        ),
        ("“这个项目太贵了，”工会主席王大江说。", &["sure 这个项目太贵了， ← 工会主席王大江 = 王大江, 工会主席, 工会"]),
        ("所谓“绿色通道”并不存在。", &["look 绿色通道"]),
    ] {
        assert_found("zh", text, expected);
    }
}

#[test]
fn without_a_tag_the_language_is_told_by_its_small_words() {
    for text in [
        "« Il faut le construire vite », a déclaré Lise Aubry dans un entretien avec la presse.",
        "„Wir brauchen eine Brücke“, sagte Ada Birke in einem Gespräch mit der Zeitung.",
        "“这个项目太贵了，”工会主席王大江说。",
        "«Его надо построить быстро», — сказала Елена Гаева в интервью, но не уточнила, когда.",
    ] {
        let found = find_quotes(text, None);
        assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [Rule::SaidAfter], "{text}");
        assert_eq!(found, find_quotes(text, Some("xx")), "{text}");
    }
}

/// Texts that are rich in what is looked for.
fn texts() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "''",
        "'",
        "’",
        "„",
        "«",
        "»",
        "‘",
        "「",
        "」",
        "‚",
        "״",
        "=\"",
        ",",
        ".",
        ":",
        "?",
        " — ",
        "(",
        ")",
        "\n",
        "\n\n",
        " ",
        " ",
        " ",
        "said",
        "told",
        "she",
        "he",
        "Ada Birch",
        "Birch",
        "the minister",
        "of",
        "who",
        "and",
        "that",
        "called",
        "according to",
        "Mr.",
        "U.S.",
        "1990",
        "sagte",
        "so",
        "der",
        "laut",
        "说",
        "她",
        "主席",
        "قال",
        "אמר",
        "ё",
        "e\u{301}",
        "\u{ad}",
        "\u{200d}",
    ]);
    prop_oneof!["\\PC*", prop::collection::vec(words, 0..80).prop_map(|words| words.concat())]
}

proptest! {
    #[test]
    fn whatever_the_text_all_that_is_found_is_in_it(
        text in texts(),
        language in prop::option::of(prop::sample::select(vec!["en", "de", "fr", "es", "uk", "ru", "ar", "he", "zh", "xx"])),
    ) {
        let found = find_quotes(&text, language);
        let mut end = 0;
        let mut quote = 0;
        for finding in &found {
            prop_assert!(text.get(finding.text.clone()).is_some());
            prop_assert_eq!(text[finding.text.clone()].trim(), &text[finding.text.clone()]);
            // In order, one after another, and numbered so.
            prop_assert!(finding.text.start >= end, "{:?}", found);
            prop_assert!(finding.quote == quote || finding.quote == quote + 1);
            (end, quote) = (finding.text.end, finding.quote);
            for place in finding.speaker.iter().flat_map(|speaker| {
                [Some(&speaker.mention), speaker.name.as_ref(), speaker.role.as_ref(), speaker.affiliation.as_ref()]
            }) {
                let words = place.map(|place| text.get(place.clone()));
                prop_assert!(words.is_none_or(|words| words.is_some_and(|words| !words.is_empty())));
            }
        }
    }
}

/// Each of these would take minutes if anything was looked for again and again.
#[test]
fn long_texts_take_no_longer_by_the_letter() {
    for piece in [
        "“a ",
        "'a ",
        "''",
        "Ann Smith, ",
        "the spokesman for ",
        "\"x\" — ",
        "he Bob said \"x\" and ",
        "a: \"b\" ",
        "who , ",
    ] {
        let text = piece.repeat(200_000 / piece.len());
        assert!(find_quotes(&text, Some("en")).len() < text.len());
    }
}
