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
        ("Noch auf seiner Reise warnte Ben Holt vor dem „langsamen Ende“.", "sure langsamen Ende ← Ben Holt"),
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
            "Sie kam. „Das Eis ist viel zu dünn“, heißt es in einem neulich verschickten Schreiben.",
            "sure Das Eis ist viel zu dünn ← einem neulich verschickten Schreiben, neulich verschickten Schreiben",
        ),
        (
            "In der Mitteilung von heute heißt es: „Das Eis ist viel zu dünn.“",
            "sure Das Eis ist viel zu dünn. ← der Mitteilung, Mitteilung",
        ),
        ("Ada Birke sagte dazu: „Das Eis ist viel zu dünn“, betont sie.", "sure Das Eis ist viel zu dünn ← Ada Birke"),
        ("Ada Birke sprach vom Hafen, habe „große Sorgen“ und so das Ende vor Augen.", "sure große Sorgen ← Ada Birke"),
        ("Ada Birke kritisierte den „späten Plan“ (Zitat laut Bote).", "sure späten Plan ← Ada Birke"),
        (
            "Ada Birke hatte immer den Fleiß der Minister und Vorsitzenden betont: „Das Eis ist viel zu dünn.“",
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
