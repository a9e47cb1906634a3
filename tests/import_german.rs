//! What is found in German articles, and who is said to have said it.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod findings;

use findings::assert_found;

#[test]
fn german() {
    for (text, expected) in [
        ("„Wir brauchen eine Brücke“, sagte Ada Birke.", &["sure Wir brauchen eine Brücke ← Ada Birke"][..]),
        (
            "„Das reicht uns nicht“, so der Sprecher des Vereins.",
            &["sure Das reicht uns nicht ← der Sprecher des Vereins, Sprecher des Vereins"],
        ),
        (
            "Die Bürgermeisterin Ada Birke erklärte gegenüber dem Boten: „Die Fähre ist alt.“",
            &["sure Die Fähre ist alt. ← Die Bürgermeisterin Ada Birke = Ada Birke, Bürgermeisterin"],
        ),
        (
            "In einem Gespräch sagte Bürgermeisterin Ada Birke, die Fähre sei „nicht mehr zu retten“.",
            &["sure nicht mehr zu retten ← Bürgermeisterin Ada Birke = Ada Birke, Bürgermeisterin"],
        ),
        (
            "Laut Ada Birke ist die Fähre „völlig veraltet und unsicher“.",
            &["sure völlig veraltet und unsicher ← Ada Birke"],
        ),
        ("Der Minister nannte den Plan „völlig unausgereift“.", &["sure völlig unausgereift ← Der Minister, Minister"]),
        (
            "„Wir warten“, sagt die Fischerin Maria Oster.",
            &["sure Wir warten ← die Fischerin Maria Oster = Maria Oster, Fischerin"],
        ),
        // Who is reported in the subjunctive, the sentence before tells.
        (
            "Der Minister sprach am Montag. Die Fähre sei „alt und unsicher geworden“.",
            &["sure alt und unsicher geworden ← Der Minister, Minister"],
        ),
        // A verb may end its clause, and one may have no subject.
        (
            "Ein Sprecher des Vereins war es, der das Vorhaben als „längst überfällig“ bezeichnete.",
            &["sure längst überfällig ← Ein Sprecher des Vereins, Sprecher des Vereins"],
        ),
        (
            "„Die Fähre ist sicher“, heißt es in einem Brief des Ministeriums.",
            &["sure Die Fähre ist sicher ← einem Brief des Ministeriums, Brief des Ministeriums"],
        ),
        ("Die Zeitung „Holmer Bote“ erscheint weiter.", &["look Holmer Bote"]),
        ("Das so genannte „Nachtboot“ sank.", &["look Nachtboot"]),
    ] {
        assert_found("de", text, expected);
    }
}

#[test]
fn german_speakers_stand_in_all_places_of_a_sentence() {
    for (text, expected) in [
        // Another part of a verb makes it one of saying.
        (
            "„Die Fähre bleibt im Hafen liegen“, gab ein Sprecher der Werft bekannt.",
            "sure Die Fähre bleibt im Hafen liegen ← ein Sprecher der Werft, Sprecher, Werft",
        ),
        (
            "Zu den Kosten führte Ada Birke aus, die Fähre sei „kaum noch zu bezahlen“.",
            "sure kaum noch zu bezahlen ← Ada Birke",
        ),
        // A sentence begins with its subject, or with something that is none.
        (
            "Die Leiterin des Hafens nannte sie „reichlich spät“.",
            "sure reichlich spät ← Die Leiterin des Hafens, Leiterin des Hafens",
        ),
        (
            "Der Vorsitzende des Vereins, Ben Holt, würdigte Ada Birke als „große Fischerin“.",
            "sure große Fischerin ← Der Vorsitzende des Vereins, Ben Holt = Ben Holt, Vorsitzende des Vereins",
        ),
        ("Die Werft am Fluss kritisierte den Plan als „reichlich spät“.", "sure reichlich spät ← Die Werft"),
        ("Passend dazu warnte Ada Birke: „Das Eis ist zu dünn.“", "sure Das Eis ist zu dünn. ← Ada Birke"),
        ("Bereits während seiner Amtszeit warnte Ben Holt vor dem „langsamen Ende“.", "sure langsamen Ende ← Ben Holt"),
        ("Ada Birke lobte den Hafen und nannte Ben Holts Plan „reichlich spät“.", "sure reichlich spät ← Ada Birke"),
        ("Als „schönes Geschenk“ bezeichnete die Werft den Fund.", "sure schönes Geschenk ← die Werft"),
        // Clauses of their own have a subject of their own.
        (
            "Wie Ada Birke am Montag in Holm erklärte, sieht die Werft darin „kein Hindernis für den Bau“.",
            "sure kein Hindernis für den Bau ← Ada Birke",
        ),
        (
            "Der Rat sprach gestern, weil die Werft die Fähre als „alt und unsicher“ bezeichnet hat.",
            "sure alt und unsicher ← die Werft",
        ),
        (
            "Sie wisse, dass die Fähre „nicht frei von Fehlern“ sei, hatte Ada Birke damals gesagt.",
            "sure nicht frei von Fehlern ← Ada Birke",
        ),
        ("Die Fähre wird von Kennern als „alt und unsicher“ bezeichnet.", "sure alt und unsicher ← Kennern"),
        // Who is quoted by a paper is its object.
        (
            "„Die Fähre ist leider sehr alt“, zitiert der Bote den Minister.",
            "sure Die Fähre ist leider sehr alt ← den Minister, Minister",
        ),
        (
            "Der Bote zitierte Ada Birke mit den Worten: „Die Fähre ist leider alt.“",
            "sure Die Fähre ist leider alt. ← Ada Birke",
        ),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_speakers_are_told_by_sources_and_by_the_sentences_around() {
    for (text, expected) in [
        // Sources of other kinds.
        ("„Die Fähre ist leider sehr alt“, so urteilte Ada Birke.", "sure Die Fähre ist leider sehr alt ← Ada Birke"),
        ("Nach Ansicht von Ada Birke ist die Fähre „ein altes Wrack“.", "sure ein altes Wrack ← Ada Birke"),
        ("Ada Birke zufolge war die Fähre „ein altes Wrack“.", "sure ein altes Wrack ← Ada Birke"),
        ("Für Ada Birke ist der Plan „ein großer Fehler“.", "sure ein großer Fehler ← Ada Birke"),
        (
            "„Die Fähre ist leider sehr alt“, schreibt example.org in einem Bericht.",
            "sure Die Fähre ist leider sehr alt ← example.org",
        ),
        ("So gebaute Fähren seien „nicht sicher genug“.", "sure nicht sicher genug"),
        // The sentences around tell.
        (
            "„Die Fähre war unser ganzes Leben hier.“ Das erklärte Ada Birke am Montag.",
            "sure Die Fähre war unser ganzes Leben hier. ← Ada Birke",
        ),
        (
            "Ada Birke kritisierte den Plan. „Die Fähre war unser ganzes Leben hier.“",
            "sure Die Fähre war unser ganzes Leben hier. ← Ada Birke",
        ),
        (
            "Ada Birke sprach am Montag. Der Hafen sei alt: „Er war schon lange vor dem Krieg da.“",
            "sure Er war schon lange vor dem Krieg da. ← Ada Birke",
        ),
        (
            "Die Werft versicherte, dass die Fähre noch fährt. Eine „offene Frage“ sei der Preis.",
            "sure offene Frage ← Die Werft",
        ),
        // What is beside the point, and what else names a source.
        (
            "Sie kam. „Das Eis ist viel zu dünn“, heißt es in einer gestern verbreiteten Erklärung.",
            "sure Das Eis ist viel zu dünn ← einer gestern verbreiteten Erklärung, gestern verbreiteten Erklärung",
        ),
        (
            "In der Mitteilung von heute heißt es: „Das Eis ist viel zu dünn.“",
            "sure Das Eis ist viel zu dünn. ← der Mitteilung, Mitteilung",
        ),
        ("Ada Birke sagte dazu: „Das Eis ist viel zu dünn“, betont sie.", "sure Das Eis ist viel zu dünn ← Ada Birke"),
        ("Ada Birke sprach vom Hafen, habe „große Sorgen“ und so das Ende vor Augen.", "sure große Sorgen ← Ada Birke"),
        ("Ada Birke kritisierte den „späten Plan“ (Zitat laut Bote).", "sure späten Plan ← Ada Birke"),
        (
            "Ada Birke hatte besonders die Rolle der Minister und Vorsitzenden betont: „Das Eis ist viel zu dünn.“",
            "sure Das Eis ist viel zu dünn. ← Ada Birke",
        ),
        (
            "Selbst die Werft hatte letzten Sommer kritisiert, dass sie „viel zu spät“ käme.",
            "sure viel zu spät ← die Werft",
        ),
        ("Ada Birke sagte, die so genannte „alte Fähre“ bleibe.", "look alte Fähre ← Ada Birke"),
        ("Wie example.org berichtet, ist das Eis „viel zu dünn“.", "sure viel zu dünn ← example.org"),
        // Who is somebody by their work, and what is nobody.
        (
            "Die Opposition aus Holm sieht darin einen „schweren Fehler“.",
            "sure schweren Fehler ← Die Opposition, Opposition",
        ),
        (
            "Für die Historikerin ist das Museum „ein schöner Ort“.",
            "sure ein schöner Ort ← die Historikerin, Historikerin",
        ),
        (
            "„Das Eis ist viel zu dünn“, schrieb die in Holm geborene Ada Birke.",
            "sure Das Eis ist viel zu dünn ← die in Holm geborene Ada Birke = Ada Birke, in Holm geborene",
        ),
        (
            "Auf den Vorwurf der Redaktion, es sei ein „viel zu später Plan“ gewesen, ging niemand ein.",
            "sure viel zu später Plan ← der Redaktion, Redaktion",
        ),
        ("So heißt es, die Behörde habe „kaum beraten“.", "sure kaum beraten"),
        ("Die Pflichten der Behörde seien klar: „Das gilt auch für den Hafen.“", "sure Das gilt auch für den Hafen."),
    ] {
        assert_found("de", text, &[expected]);
    }
}

#[test]
fn german_papers_speak_by_names_in_marks() {
    for (text, expected) in [
        (
            "„Die Fähre ist leider sehr alt“, schreibt die „Holmer Post“.",
            ["sure Die Fähre ist leider sehr alt ← die „Holmer Post“", "look Holmer Post"],
        ),
        (
            "Laut „Holmer Post“ ist die Fähre „alt und unsicher“.",
            ["look Holmer Post", "sure alt und unsicher ← „Holmer Post“"],
        ),
        (
            "Wie „Holm heute“ berichtet, sperrten Behörden den Weg zum „alten Hafen am Fluss“.",
            ["look Holm heute", "sure alten Hafen am Fluss ← „Holm heute“"],
        ),
    ] {
        assert_found("de", text, &expected);
    }
}

#[test]
fn german_verbs_are_known_in_all_their_forms() {
    for (text, expected) in [
        (
            "Meteorologen rechnen mit „sehr viel Schnee im Norden“.",
            "sure sehr viel Schnee im Norden ← Meteorologen, Meteorologen",
        ),
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
            "Die „Holmer Post“ berichtet, das Eis sei „viel zu dünn“.",
            ["look Holmer Post", "sure viel zu dünn ← Die „Holmer Post“"],
        ),
    ] {
        assert_found("de", text, &expected);
    }
}
