//! Who speaks in German articles, by the grammar of their sentences.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod findings;

use findings::assert_found;

#[test]
fn german_verbs_are_known_in_all_their_forms() {
    for (text, expected) in [
        ("Gärtner rechnen mit „sehr viel Schnee im Norden“.", "sure sehr viel Schnee im Norden ← Gärtner"),
        (
            "„Die Fähre war nie zu retten“, resümierten die Fischer aus Holm.",
            "sure Die Fähre war nie zu retten ← die Fischer",
        ),
        (
            "Naturschützer wiesen auf den „langsamen Tod“ des Flusses hin.",
            "sure langsamen Tod ← Naturschützer, Naturschützer",
        ),
        ("Der Rat bat die Werft um „ein wenig Geduld“.", "sure ein wenig Geduld ← Der Rat, Rat"),
        // Two parts of one verb, with the quote between them.
        ("Die Polizei geht von einem „tragischen Unfall“ aus.", "sure tragischen Unfall ← Die Polizei, Polizei"),
        (
            "Der Minister will wissen, dass die Fähre „nicht mehr fährt“.",
            "sure nicht mehr fährt ← Der Minister, Minister",
        ),
        (
            "„Das Eis ist viel zu dünn“, gab die Feuerwehr zu bedenken.",
            "sure Das Eis ist viel zu dünn ← die Feuerwehr, Feuerwehr",
        ),
        // Any verb will do behind a sentence.
        ("„Das Eis ist viel zu dünn“, kritisiert Ben Holt.", "sure Das Eis ist viel zu dünn ← Ben Holt"),
        ("„Das Eis ist viel zu dünn“, echauffierte sich Ben Holt.", "sure Das Eis ist viel zu dünn ← Ben Holt"),
        // What looks like a verb, and is an attribute or a noun.
        ("Mit dem neu formulierten Plan werde „alles viel besser als zuvor“.", "sure alles viel besser als zuvor"),
        (
            "Die Fragen der Opposition nannte der Minister „unnötig und verfrüht“.",
            "sure unnötig und verfrüht ← der Minister, Minister",
        ),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_clauses_have_their_verb_and_their_subject_far_apart() {
    for (text, expected) in [
        (
            "Obwohl Ben Holt mit viel Geld vom Rat rechnet, sei das Dorf „weit vom Ziel entfernt“.",
            "sure weit vom Ziel entfernt ← Ben Holt",
        ),
        (
            "Kritik kommt vom Verband der Fischer, der den Plan als „späte Reue“ der Werft ansieht.",
            "sure späte Reue ← Verband der Fischer, Verband, Fischer",
        ),
        (
            "Der Kommentar, der den Plan als „späte Reue“ bezeichnet, ist von gestern.",
            "sure späte Reue ← Der Kommentar, Kommentar",
        ),
        ("Der Plan, den die Werft als „späte Reue“ bezeichnet, ist von gestern.", "sure späte Reue ← die Werft"),
        (
            "Die Fischer hatten am Montag von der Notwendigkeit eines „sehr langen Streiks“ gegen die Werft gesprochen.",
            "sure sehr langen Streiks ← Die Fischer",
        ),
        (
            "Die Fähre sei „alt und unsicher“, wie der Sprecher der Werft am Montag erklärte.",
            "sure alt und unsicher ← der Sprecher der Werft, Sprecher, Werft",
        ),
        ("Die Fähre sei „alt und unsicher“, das teilte die Werft mit.", "sure alt und unsicher ← die Werft"),
        (
            "Vor einer „alten Fähre“ warnte am Montag in Holm der Bürgermeister Ben Holt.",
            "sure alten Fähre ← der Bürgermeister Ben Holt = Ben Holt, Bürgermeister",
        ),
        // Where a phrase ends, and who is no subject.
        (
            "In Holm sang Minister Ben Holt ein Lied und nannte Ada Birkes Plan „schnell und mutig“.",
            "sure schnell und mutig ← Minister Ben Holt = Ben Holt, Minister",
        ),
        ("Hafenfreunde kritisierten den Bericht als „völlig unzureichend“.", "sure völlig unzureichend ← Hafenfreunde"),
        ("Keiner der Abgeordneten kam, und so war es „viel zu leise“.", "likely viel zu leise"),
        // Who comes before the brackets of an age, and who is what they are by it.
        ("„Das Eis ist viel zu dünn“, sagte der 45-Jährige.", "sure Das Eis ist viel zu dünn ← der 45-Jährige"),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_sources_are_nouns_for_what_somebody_holds() {
    for (text, expected) in [
        (
            "Nach ersten Angaben der Polizei war der Fahrer „nicht mehr ganz nüchtern“.",
            "sure nicht mehr ganz nüchtern ← der Polizei, Polizei",
        ),
        (
            "Nach Polizeiangaben war der Fahrer „nicht mehr ganz nüchtern“.",
            "sure nicht mehr ganz nüchtern ← Polizeiangaben",
        ),
        ("Der Fahrer war laut Gutachtern „nicht mehr ganz nüchtern“.", "sure nicht mehr ganz nüchtern ← Gutachtern"),
        ("Gerüchten zufolge war der Fahrer „nicht mehr ganz nüchtern“.", "sure nicht mehr ganz nüchtern ← Gerüchten"),
        (
            "Der Minister Ben Holt war nach eigenen Worten „nicht mehr ganz nüchtern“.",
            "sure nicht mehr ganz nüchtern ← Der Minister Ben Holt = Ben Holt, Minister",
        ),
        (
            "Der Minister Ben Holt ging. Die Fähre war nach seiner Ansicht „nicht mehr zu retten“.",
            "sure nicht mehr zu retten ← nach seiner Ansicht = Ben Holt, Minister",
        ),
        (
            "Die Kosten seien „kaum noch zu bezahlen“, so heißt es in einer Erklärung.",
            "sure kaum noch zu bezahlen ← einer Erklärung, Erklärung",
        ),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_idioms_tell_whose_words_something_is() {
    for (text, expected) in [
        ("Mit den Worten „Ich gehe nach Hause“ verließ Ben Holt den Rat.", "sure Ich gehe nach Hause ← Ben Holt"),
        ("„Ich gehe nach Hause!“ Mit diesen Worten verließ Ben Holt den Rat.", "sure Ich gehe nach Hause! ← Ben Holt"),
        (
            "In einem Brief der Werft ist von einer „alten und unsicheren“ Fähre die Rede.",
            "sure alten und unsicheren ← einem Brief der Werft, Brief, Werft",
        ),
        (
            "Auf einem Plakat war zu lesen: „Wir wollen unsere Fähre zurück!“",
            "sure Wir wollen unsere Fähre zurück! ← einem Plakat",
        ),
        (
            "Die Fähre sei „alt und unsicher“, wie es in einem Brief der Werft heißt.",
            "sure alt und unsicher ← einem Brief der Werft, Brief, Werft",
        ),
        (
            "Wie aus einem Brief der Werft hervorgeht, ist die Fähre „alt und unsicher“.",
            "sure alt und unsicher ← einem Brief der Werft, Brief, Werft",
        ),
        ("Der Bürgermeister zeigte sich „tief betroffen“.", "sure tief betroffen ← Der Bürgermeister, Bürgermeister"),
        ("Dazu Ben Holt: „Das Eis ist viel zu dünn.“", "sure Das Eis ist viel zu dünn. ← Ben Holt"),
        (
            "Für die Ministerin Ada Birke bedeutet das „ein langes Ende“.",
            "sure ein langes Ende ← die Ministerin Ada Birke = Ada Birke, Ministerin",
        ),
        // The sentences around tell.
        ("Die Fähre ist „alt und unsicher“. Das teilte die Werft am Montag mit.", "sure alt und unsicher ← die Werft"),
        (
            "Ein Sprecher schwieg zu dem Plan. Die Fähre gehöre „nicht in den Fluss“.",
            "sure nicht in den Fluss ← Ein Sprecher, Sprecher",
        ),
        (
            "Der Bürgermeister reagierte am Montag „tief und ehrlich betroffen“.",
            "sure tief und ehrlich betroffen ← Der Bürgermeister, Bürgermeister",
        ),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_subjects_have_many_shapes() {
    for (text, expected) in [
        (
            "Examplia und die Werft kritisierten den Schritt als „grobe Einmischung“.",
            "sure grobe Einmischung ← Examplia und die Werft",
        ),
        (
            "Minister Ahmad al-Hariri kritisierte den Schritt als „grobe Einmischung“.",
            "sure grobe Einmischung ← Minister Ahmad al-Hariri = Ahmad al-Hariri, Minister",
        ),
        (
            "Der 45 Jahre alte Trainer lobte die „gelöste Stimmung“ im Hafen.",
            "sure gelöste Stimmung ← Der 45 Jahre alte Trainer, 45 Jahre alte Trainer",
        ),
        ("„Das war ein guter Tag“, verkündete stolz der Trainer.", "sure Das war ein guter Tag ← der Trainer, Trainer"),
        (
            "In dem Bericht wird die Lage als „ernst und bedrohlich“ bezeichnet.",
            "sure ernst und bedrohlich ← dem Bericht, Bericht",
        ),
        ("Das nannte Ada Birke eine „tolle Leistung“.", "sure tolle Leistung ← Ada Birke"),
        ("Eine „lückenlose Aufklärung“ verlangte die XYP.", "sure lückenlose Aufklärung ← die XYP"),
        (
            "Die Fähre sei ein „großes Geschenk“, lobte Minister Ben Holt.",
            "sure großes Geschenk ← Minister Ben Holt = Ben Holt, Minister",
        ),
        (
            "Die Kritik der Opposition, die Fähre sei „reiner Unsinn“, wies der Minister zurück.",
            "sure reiner Unsinn ← der Opposition, Opposition",
        ),
        (
            "Die Forderung der Opposition nach „viel mehr Geld“ lehnte der Minister ab.",
            "sure viel mehr Geld ← der Opposition, Opposition",
        ),
        ("Nach den Worten von Ben Holt sei dies „nicht ganz billig“.", "sure nicht ganz billig ← Ben Holt"),
        ("Aus der Werft verlautete, die Fähre sei „ein großes Geschenk“.", "sure ein großes Geschenk ← der Werft"),
        ("Holt lobte den Plan. Dieser sei „ein großes Geschenk“.", "sure ein großes Geschenk ← Holt"),
        ("Die Familie des Kindes nannte den Plan „sehr mutig“.", "sure sehr mutig ← Die Familie des Kindes"),
        ("Am Sonntag nannte die Flusser Bahn den Plan einen „guten Weg“.", "sure guten Weg ← die Flusser Bahn"),
        // Names before a colon.
        (
            "Ben Holt, Sprecher der Werft: „Das war ein guter Tag.“",
            "sure Das war ein guter Tag. ← Ben Holt, Sprecher, Werft",
        ),
        (
            "Trainer Karl Holt nach der Fahrt: „Das war ein guter Tag.“",
            "sure Das war ein guter Tag. ← Trainer Karl Holt = Karl Holt, Trainer",
        ),
        ("Ben Holt: Die Fähre sei „alt und unsicher“.", "sure alt und unsicher ← Ben Holt"),
        // Where words come from.
        (
            "Von der Polizei kam die Nachricht, der Fahrer sei „nicht mehr ganz nüchtern“.",
            "sure nicht mehr ganz nüchtern ← der Polizei, Polizei",
        ),
        (
            "Es kamen der Minister Ben Holt („Endlich ist die alte Fähre da!“) und andere.",
            "sure Endlich ist die alte Fähre da! ← der Minister Ben Holt = Ben Holt, Minister",
        ),
        ("Darin heißt es, die Werft habe „nichts davon gewusst“.", "sure nichts davon gewusst"),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_speakers_are_told_apart_within_a_paragraph() {
    for (text, expected) in [
        (
            "„Das Eis ist viel zu dünn“, sagte Ben Holt. Die Sprecherin Ada Birke war den ganzen Tag am Fluss. „Niemand darf auf das Eis.“",
            [
                "sure Das Eis ist viel zu dünn ← Ben Holt",
                "sure Niemand darf auf das Eis. ← Die Sprecherin Ada Birke = Ada Birke, Sprecherin",
            ],
        ),
        (
            "Ben Holt nannte das Eis „viel zu dünn“, Ada Birke dagegen „dick genug für alle“.",
            ["sure viel zu dünn ← Ben Holt", "sure dick genug für alle ← Ada Birke"],
        ),
        (
            "„Das Eis trägt“, sagte Ben Holt, und Ministerin Ada Birke: „Niemand darf auf das Eis.“",
            [
                "sure Das Eis trägt ← Ben Holt",
                "sure Niemand darf auf das Eis. ← Ministerin Ada Birke = Ada Birke, Ministerin",
            ],
        ),
        // Reported speech goes on with whoever spoke last; a sentence that points back tells more.
        (
            "Ben Holt sagte, das Eis sei „viel zu dünn“. Niemand dürfe „auf das Eis gehen“.",
            ["sure viel zu dünn ← Ben Holt", "sure auf das Eis gehen ← Ben Holt"],
        ),
        (
            "Die Werft, die sich „ein gutes Haus“ nennt, will „in Holm bleiben“. Das erklärte Ministerin Ada Birke.",
            [
                "sure ein gutes Haus ← Ministerin Ada Birke = Ada Birke, Ministerin",
                "sure in Holm bleiben ← Ministerin Ada Birke = Ada Birke, Ministerin",
            ],
        ),
        (
            "Die „Holmer Post“ berichtet, das Eis sei „viel zu dünn“.",
            ["look Holmer Post", "sure viel zu dünn ← Die „Holmer Post“"],
        ),
    ] {
        assert_found("de", text, &expected);
    }
}
