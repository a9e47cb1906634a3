# The words of the workshop in German. What each is for, and what its variables are, stands in en.ftl.

## Around all steps

comparison-name = Name des Vergleichs
undo = Rückgängig
redo = Wiederholen
steps = Schritte
step-bring-in = Hinzufügen
step-mark-up = Markieren
step-people = Wer ist wer
step-issues = Themen und Positionen
step-check = Prüfen
step-preview = Vorschau
step-save = Speichern
storage-empty = Noch nichts zu sichern
storage-writing = Wird gesichert …
storage-kept = In diesem Browser gesichert
storage-failed = Nicht gesichert: Dieser Browser bewahrt hier nichts auf. Speichern Sie den Vergleich, bevor Sie die Seite schließen.
work-is-back = Hier ist Ihre Arbeit vom letzten Mal, so wie dieser Browser sie gesichert hat.
work-unreadable = Was dieser Browser gesichert hatte, lässt sich nicht mehr lesen. Die Werkstatt fängt neu an.

## Bring in

bring-lead = Fügen Sie einen Artikel hinzu, um die Zitate darin zu finden, eine Tabelle mit Zitaten oder Positionen oder einen Vergleich, an dem Sie weiterarbeiten wollen.
bring-private = Nichts verlässt Ihren Browser: Alles wird hier gelesen und nirgendwohin gesendet.
bring-file = Eine Datei
bring-choose = Dateien auswählen oder hier ablegen
bring-kinds = Artikel: ein Text oder eine gespeicherte Webseite. Tabellen: CSV, Excel oder OpenDocument. Vergleiche und Zitate aus anderen Projekten: JSON.
bring-paste = Oder einen Artikel oder eine Tabelle einfügen
bring-take = Übernehmen
pasted-name = Eingefügter Text
paste-empty = Das Feld ist noch leer. Fügen Sie zuerst einen Artikel oder eine Tabelle ein.
not-readable = { $name } lässt sich nicht lesen. Falls es ein Ordner ist, wählen Sie die Dateien darin aus.
not-taken = { $name } wurde nicht übernommen; alles ist wie zuvor.
added = { $name }: { $what } hinzugefügt.
nothing-new = { $name }: nichts Neues.
left-unsure =
    { $count ->
        [one] { $count } weitere Stelle in Anführungszeichen kann ein Titel, ein Name oder ein Zitat sein: Sehen Sie sie sich an.
       *[other] { $count } weitere Stellen in Anführungszeichen können Titel, Namen oder Zitate sein: Sehen Sie sie sich an.
    }
left-unproven =
    { $count ->
        [one] { $count } Stelle wurde ausgelassen, weil ihre Anführungszeichen nicht erkennen lassen, wo sie beginnt und endet.
       *[other] { $count } Stellen wurden ausgelassen, weil ihre Anführungszeichen nicht erkennen lassen, wo sie beginnen und enden.
    }
articles = Artikel
article = Artikel
article-remove = Entfernen
article-remove-label = Entfernen: { $name } mit allen Zitaten daraus

## A table, before it is taken

table-title = So wird { $name } verstanden
table-lead = Wählen Sie für jede Spalte, was sie enthält, wenn ihr Name nicht verstanden wird. Was in einer Zelle falsch ist, ist dort markiert.
column-holds = Was { $name } enthält
column-quote = Zitat
column-speaker = Stimme
column-role = Rolle
column-affiliation = Zugehörigkeit
column-issue = Thema
column-statement = These
column-position = Haltung
column-label = kurze Antwort
column-summary = Zusammenfassung
column-basis = Grundlage
column-kind = Art des Zitats
column-date = Datum der Äußerung
column-source = Quelle
column-publisher = Herausgeber
column-author = Autor
column-url = Webadresse
column-archived-url = archivierte Fassung
column-published = Datum der Veröffentlichung
column-locator = Seite oder Zeitpunkt
column-language = Sprache
column-note = Anmerkung
column-passed = nicht übernommen
table-rows =
    { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
table-remarks =
    { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
table-take = Diese Tabelle übernehmen
table-leave = Nicht übernehmen

## Mark up

mark-lead = Zitate sind unterstrichen; was eines sein kann, ist gepunktet unterstrichen. Wählen Sie eine Markierung aus, um zu sehen, wer das sagt und was Sie damit tun können.
mark-none = Hier ist noch kein Artikel. Fügen Sie einen hinzu, um Zitate darin zu markieren.
to-look-at =
    { $count ->
        [one] { $count } Stelle anzusehen
       *[other] { $count } Stellen anzusehen
    }
mark-quote = Zitat: { $words }
mark-sure = Sicher ein Zitat: { $words }
mark-likely = Wahrscheinlich ein Zitat: { $words }
mark-look = Vielleicht ein Zitat: { $words }
mark-rejected = Kein Zitat: { $words }
source-about = Angaben zum Artikel
source-title = Titel
source-publisher = Veröffentlicht von
source-author = Verfasst von
source-address = Adresse
source-date = Erscheinungsdatum, in der Form 2025-07-14
source-language = Sprache, als Kürzel wie de
source-hint = Diese Angaben gelten für jedes Zitat aus dem Artikel. Was nicht bekannt ist, bleibt leer.
panel = Auswahl
panel-empty = Wählen Sie eine Markierung im Artikel aus oder einige seiner Worte.
quote = Zitat
maybe-quote = Vielleicht ein Zitat
accept = Als Zitat übernehmen
reject = Kein Zitat
reject-undo = Vielleicht doch ein Zitat
drop-quote = Kein Zitat
speaker-nobody = Nicht genannt
edges = Wo es beginnt und endet
start-earlier = Ein Wort früher beginnen
start-later = Ein Wort später beginnen
end-earlier = Ein Wort früher enden
end-later = Ein Wort später enden
split = Aufteilen
join = Mit dem nächsten Zitat verbinden
add-quote = Weiteres Zitat
add-quote-hint = Wählen Sie mit der Maus oder dem Finger Worte im Artikel aus, oder tippen Sie Worte ein, die darin stehen.
add-chosen = Ausgewählte Worte zum Zitat machen
add-typed = Worte aus dem Artikel
add-typed-do = Zum Zitat machen
mark-keys = Tasten
keys-hint = Solange eine Markierung den Fokus hat:
key-choose = sie auswählen
key-accept = sie als Zitat übernehmen
key-reject = kein Zitat
key-widen = früher beginnen, später enden
key-narrow = später beginnen, früher enden
refused-nothing = Dafür ist nichts Passendes ausgewählt: Wählen Sie zuerst Worte aus, oder andere.
refused-not-there = Diese Worte stehen nicht im Artikel. Kopieren Sie sie zur Sicherheit aus dem Artikel.
refused-taken = Einige dieser Worte gehören schon zu einem anderen Zitat.
refused-not-verbatim = Im Artikel stehen diese Worte nicht als Zitat: Sie stehen außerhalb seiner Anführungszeichen oder reichen über sie hinaus.

tier-sure = Sicher ein Zitat:
tier-likely = Wahrscheinlich ein Zitat:
tier-look = Vielleicht ein Zitat:
rule-said = Ein Verb des Sagens nennt, wer spricht.
rule-label = Davor stehen ein Name und ein Doppelpunkt.
rule-introduced = Ein Doppelpunkt leitet es ein.
rule-source = Der Text nennt, woher es stammt.
rule-reported = Der Satz berichtet, was jemand gesagt hat.
rule-judged = Der Satz berichtet, was jemand denkt.
rule-continued = Es setzt fort, was der Absatz davor offen ließ.
rule-same-speech = Es steht neben einem Zitat, von dem bekannt ist, wer spricht.
rule-led-to = Der Absatz davor führt darauf hin.
rule-sentence = Es ist ein ganzer Satz.
rule-fragment = Es ist ein Teil eines Satzes, und nirgends heißt es, dass jemand das gesagt hat.
rule-term = Es wird als Name oder Begriff bezeichnet.
rule-title = Es sieht aus wie der Titel eines Werks.
rule-single-marks = Es steht in einfachen Anführungszeichen; der Text hat sonst andere.
rule-unclosed = Sein Anführungszeichen wird nirgends geschlossen.

## Who is who

people-lead = Die Menschen und Organisationen, die zitiert werden. Ergänzen Sie, was der Artikel nicht sagt, und führen Sie Einträge zusammen, hinter denen dieselbe Stimme steht.
people-none = Hier ist noch niemand. Die Stimmen kommen mit den Zitaten.
person = { $name }
speaker-name = Name
speaker-role = Funktion
speaker-affiliation = Zugehörigkeit
speaker-page = Seite über diese Stimme
merge-into = Ist dieselbe Stimme wie
merge-nobody = keine andere hier
person-remove = Entfernen, Zitate behalten

## Issues and positions

issues-lead = Ein Thema ist etwas, wofür oder wogegen man sein kann. Eine Position ist Ihr Urteil: Die Werkstatt legt nie eine fest.
issue-new = Neues Thema
issue-add = Hinzufügen
issue-of = { $name }
issue-name = Name
issue-statement = These
issue-statement-hint = Der Satz, für oder gegen den man sein kann. Formulieren Sie ihn so, dass beide Seiten ihn fair nennen würden.
issue-quotes = Zitate zu diesem Thema
issue-positions = Positionen
issue-positions-hint = Lassen Sie die Position offen, wo sich jemand nicht geäußert hat: Schweigen ist keine Meinung.
issue-remove = Dieses Thema entfernen
position-of = { $name }
position-unset = Nicht festgelegt
stance-summary = In einem Satz, in Ihren Worten
stance-basis = Beruht auf
stance-evidence = Zitate, die diese Position zeigen
stance-no-quotes = Von dieser Stimme gibt es kein Zitat. Eine Position ohne Beleg ist schwer zu glauben.

## Check

check-lead = Worüber man beim Lesen der Datei stolpern würde, und ob jedes Zitat so in seiner Quelle steht.
checking = Wird geprüft …
check-fine = Nichts zu beanstanden.
verdict-verbatim =
    { $count ->
        [one] { $count } Zitat ist wörtlich.
       *[other] { $count } Zitate sind wörtlich.
    }
verdict-doubted =
    { $count ->
        [one] { $count } Zitat steht nicht so in seiner Quelle.
       *[other] { $count } Zitate stehen nicht so in ihren Quellen.
    }
verdict-unshown =
    { $count ->
        [one] { $count } Zitat kann nicht geprüft werden: Nichts hier zeigt, was in seiner Quelle steht.
       *[other] { $count } Zitate können nicht geprüft werden: Nichts hier zeigt, was in ihren Quellen steht.
    }
problems-left =
    { $count ->
        [one] { $count } weiterer Fehler ist nicht aufgeführt.
       *[other] { $count } weitere Fehler sind nicht aufgeführt.
    }

## Preview

preview-lead = Was Ihre Leserinnen und Leser sehen werden, im Viewer selbst.
preview-width = Breite
preview-page = So breit wie hier
preview-column = Eine Spalte von 640 Pixeln
preview-phone = Ein Smartphone

## Save

save-lead = Nehmen Sie den Vergleich mit: Die Werkstatt sichert ihn nur in diesem Browser.
about-description = Worum es geht, in einem Satz
about-publisher = Veröffentlicht von
about-license = Lizenz
about-language = Sprache Ihrer eigenen Worte, als Kürzel wie de
license-hint = Sagen Sie, wofür Ihre Bedingungen gelten: für Ihre eigenen Worte. Die Rechte an Zitaten und Auszügen bleiben bei denen, die sie verfasst und veröffentlicht haben; zitieren Sie also nicht mehr, als Sie brauchen.
save-bundle = Vergleich speichern
save-bundle-hint = Eine JSON-Datei, die der Viewer zeigt und die Werkstatt wieder öffnet.
save-html = Als einfache Seite speichern
save-html-hint = HTML, das ohne Skript lesbar ist, zum Einfügen oder Veröffentlichen.
save-single = Als eine Datei mit dem Viewer speichern
save-single-hint = Eine Seite, die alles enthält, was sie braucht, und sich von Ihrer Festplatte öffnen lässt.
single-file-missing = Die Dateien des Viewers sind hier nicht zu bekommen. Wenn diese Seite von einer Festplatte geöffnet wurde, benutzen Sie die Kommandozeile: standpoint render --single-file.
embed-title = Einbetten
embed-hint = Legen Sie den gespeicherten Vergleich auf Ihre Website und fügen Sie diese zwei Zeilen in den Artikel ein. Ändern Sie die Adresse der Datei in die, unter der sie bei Ihnen liegt.
embed-copied = Kopiert.
forget-title = Neu anfangen
forget-hint = Löscht, was hier ist und was dieser Browser davon gesichert hat. Speichern Sie es vorher, wenn Sie es brauchen.
forget = Alles löschen
forget-really = Wirklich alles löschen
forget-not = Behalten
forgotten = Gelöscht. In diesem Browser ist nichts mehr gesichert.
