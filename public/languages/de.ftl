# The words of the interface in German. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = Der Vergleich wird geladen
loading-percent = Der Vergleich wird geladen: { $percent } %
loading-kibibytes = Der Vergleich wird geladen: { $kibibytes } KiB
still-reading = Die Datei wird noch gelesen …
no-quotes-yet = Dieser Vergleich enthält noch keine Zitate.

## What there is, counted

speakers =
    { $count ->
        [one] { $count } Stimme
       *[other] { $count } Stimmen
    }
issues =
    { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }
quotes =
    { $count ->
        [one] { $count } Zitat
       *[other] { $count } Zitate
    }
sources =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
speakers-of =
    { $all ->
        [one] { $shown } von { $all } Stimme
       *[other] { $shown } von { $all } Stimmen
    }
issues-of =
    { $all ->
        [one] { $shown } von { $all } Thema
       *[other] { $shown } von { $all } Themen
    }
comma = { ", " }
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = Stimmen
find-in-list = In dieser Liste suchen
choice-and-quotes = { $name }, { $quotes }
only = Nur
only-choice = Nur { $name }
showing = Angezeigt: { $what }.
speakers-and-nobody = { $speakers } und Zitate, deren Urheber nicht genannt ist
show-all-speakers = Alle Stimmen zeigen
show-all-issues = Alle Themen zeigen
show-other-issues = Auch die anderen Themen zeigen
unknown-in-link = Dieser Link nennt, was es in diesem Vergleich nicht gibt: { $what }.
no-speaker-chosen = Es ist keine Stimme ausgewählt.
no-issue-chosen = Es ist kein Thema ausgewählt.
nothing-shared = Zu keinem Thema ist von zwei dieser Stimmen etwas vorhanden.
nothing-differs = Zu keinem Thema vertreten zwei dieser Stimmen verschiedene Positionen.
unattributed = Person nicht genannt
unknown-speaker = Unbekannte Stimme ({ $id })
no-issue = Kein Thema angegeben
unknown-issue = Unbekanntes Thema ({ $id })

## The overview, a table

overview = Überblick
overview-open = Überblick über alle Positionen
overview-caption = Überblick: die Themen, und welche Position jede Stimme dazu hat
issue = Thema
speaker = Stimme
nothing-on-file = Nichts vorhanden
speaker-on-issue-said = { $speaker } zu { $issue }: { $said }
one-then-another = { $earlier }, dann { $later }
one-and-another = { $earlier }; { $later }
signs = Zeichen

## A speaker on an issue

speaker-on-issue = { $speaker } zu { $issue }
nothing-from-several = Zu diesem Thema ist nichts vorhanden von { $speakers }.
nothing-at-all-from = Es ist nichts vorhanden von { $speakers }.
position-on = { $position }: { $issues }
more-positions =
    { $count ->
        [one] { $count } weitere Position zeigen
       *[other] { $count } weitere Positionen zeigen
    }
other-positions = Eine andere Position oder keine bekannt
count-and-names = { $count }: { $names }
also-said = Außerdem zu diesem Thema gesagt
editors-summary = Zusammenfassung der Redaktion
editors-note = Anmerkung der Redaktion
no-quote-on-file = Kein Zitat vorhanden
strength = Stärke { $strength } von 3
show-more =
    { $more ->
        [one] { $more } weiteres von { $total } Zitaten zeigen
       *[other] { $more } weitere von { $total } Zitaten zeigen
    }
show-first =
    { $count ->
        [one] Nur das erste zeigen
       *[other] Nur die ersten { $count } zeigen
    }

## Positions: what a speaker thinks of an issue's statement

position-support = Dafür
position-oppose = Dagegen
position-mixed = Teils, teils
position-neutral = Neutral
position-undecided = Unentschieden
position-unclear = Unklar
position-none = Keine Position gefunden
position-declined = Wollte sich nicht äußern

## What a position rests on

basis-direct = In eigenen Worten
basis-paraphrase = Von der Quelle berichtet, nicht zitiert
basis-questionnaire = Aus einem Fragebogen
basis-vote = Aus einer Abstimmung
basis-inferred = Von der Redaktion erschlossen

## A quote

role-contradicts = Spricht gegen diese Position
role-context = Zusammenhang
kind-translation = Übersetzt: nicht der ursprüngliche Wortlaut
kind-paraphrase = Von der Quelle sinngemäß wiedergegeben: kein Zitat
said-by = Gesagt von { $speaker }
unknown-quote = Unbekanntes Zitat: { $id }
unknown-source = Unbekannte Quelle: { $id }
publisher-and-name = { $publisher }: { $name }
show-all-characters =
    { $count ->
        [one] Alle { $count } Zeichen zeigen
       *[other] Alle { $count } Zeichen zeigen
    }
show-less = Weniger zeigen
invisible-character = unsichtbares Zeichen { $name }

## The end of the page

sources-heading = Quellen
archived-copy = archivierte Kopie
comparison-by = Ein Vergleich von { $publisher }
last-changed = Zuletzt geändert: { $date }
license = Lizenz: { $license }
problems =
    { $count ->
        [one] { $count } Fehler in dieser Datei
       *[other] { $count } Fehler in dieser Datei
    }
problems-more =
    { $count ->
        [one] Und { $count } weiterer. { $command } nennt alle.
       *[other] Und { $count } weitere. { $command } nennt alle.
    }
language = Sprache

## Sharing

share = Teilen
share-title = Diesen Vergleich teilen
more = Mehr
read-all = Ganz lesen
close = Schließen
share-page = Link zu dieser Seite
share-exactly = Link zu genau dieser Ansicht
share-script = Für eine Seite, die Skripte zulässt
share-frame = Für eine Seite, die Frames zulässt
share-html = Als HTML, das kein Skript braucht
share-no-link = Es gibt keinen Link: Keine Adresse ist bekannt, unter der andere dies fänden.
copy = Kopieren
copy-what = Kopieren: { $what }
copied = Kopiert: { $what }
copy-failed = Nicht kopiert: Diese Seite darf die Zwischenablage nicht benutzen. Der Text ist markiert; kopieren Sie ihn mit der Tastatur.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = Es wurde kein Vergleich angegeben
failure-no-address-why = Die Redaktion dieser Seite muss im Attribut src des Elements eine Datei angeben.
failure-not-found = Der Vergleich wurde nicht gefunden
failure-not-found-why = An seiner Adresse ist nichts mehr, oder die Adresse enthält einen Fehler.
failure-server = Der Server konnte nicht antworten
failure-status = Der Server verweigerte die Antwort
failure-status-why = Er antwortete mit dem HTTP-Status { $status }. Bei Ihnen ist alles in Ordnung.
failure-web-page = Die Adresse führt zu einer Webseite
failure-web-page-why = Statt eines Vergleichs kam eine Seite, wie es vorkommt, wenn eine Website umgezogen ist oder eine Anmeldung verlangt.
failure-refused = Diese Datei kann nicht angezeigt werden
failure-cut-off = Der Download brach ab
failure-cut-off-why = Er endete, bevor er vollständig war. Angezeigt wird nichts, denn die Hälfte davon könnte täuschen.
failure-too-large = Diese Datei ist zu groß
failure-too-large-why = Sie ist größer als { $limit } MiB; mehr wird hier nicht gelesen.
failure-silent = Der Server antwortet nicht mehr
failure-silent-why =
    { $seconds ->
        [one] Seit { $seconds } Sekunde kam nichts mehr, daher wurde der Download aufgegeben.
       *[other] Seit { $seconds } Sekunden kam nichts mehr, daher wurde der Download aufgegeben.
    }
failure-unreachable = Der Vergleich konnte nicht geladen werden
failure-unreachable-why = Es kam keine Antwort. Vielleicht sind Sie offline, oder die andere Website erlaubt dieser Seite nicht, die Datei zu lesen.
failure-changed = Dieser Vergleich wurde verändert
failure-changed-why = Es ist nicht der, den die Redaktion dieser Seite freigegeben hat; deshalb wird er nicht so gezeigt, als wäre er es.
failure-unchecked = Dieser Vergleich kann nicht geprüft werden
failure-unchecked-why = Die Redaktion dieser Seite hat eine Fassung davon freigegeben, und ein Browser vergleicht Fassungen nur auf Seiten, die über HTTPS kamen.
try-again = Noch einmal versuchen
part-loading = Dieser Teil wird geladen …
part-missing = Dieser Teil konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen; wenn nicht, hilft es vielleicht, die Seite neu zu laden.
see-changed-file = Die Datei ansehen, wie sie jetzt ist
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = Suchen
search-example = Zitate, Positionen und Namen durchsuchen
preparing-search = Die Suche wird vorbereitet …
view = Ansicht
view-speakers = Nach Stimmen
view-issues = Nach Themen
view-matrix = Matrix
view-timeline = Zeitleiste
view-quotes = Zitate
narrow = Vergleich eingrenzen
view-and-filters = Ansicht und Filter
only-shared = Gemeinsame Themen ({ $count })
only-differ = Wo sie sich unterscheiden ({ $count })
choose-issues = Themen
choose-positions = Position
choose-sources = Quelle
choose-kinds = Art
choose-basis = Beruht auf
choose-dates = Zeitraum
from = Von
until = Bis
as-of = Stand
about-dates = Von und Bis lassen weg, was kein Datum hat. Stand zeigt alles, wie es an diesem Tag war, und behält auch, was kein Datum hat.
kind-verbatim = Wörtlich
no-position = Zeigt keine Position
no-source = Keine Quelle genannt
no-basis = Nicht angegeben
show-all-positions = Alle Positionen zeigen
show-all-sources = Alle Quellen zeigen
show-all-kinds = Alle Arten zeigen
show-all-basis = Alle zeigen, worauf sie auch beruhen
show-all-quotes = Alle Zitate zeigen
show-all-dates = Gesamten Zeitraum zeigen
clear-search = Suche löschen
way-with-quotes = { $way } ({ $quotes })
nothing-found = Hier gibt es nichts, worauf all das zutrifft.
other-choices =
    { $count ->
        [one] { $count } weitere Angabe
       *[other] { $count } weitere Angaben
    }
quotes-left-out =
    { $count ->
        [one] { $count } Zitat vorhanden, durch Ihre Auswahl ausgeblendet
       *[other] { $count } Zitate vorhanden, durch Ihre Auswahl ausgeblendet
    }

## The keyboard

keys = Tastenkürzel
keys-where = Solange der Fokus im Vergleich liegt und nicht in einem Feld:
key-search = zur Suche gehen
key-view = Ansicht wechseln: { $view }
key-next = zum nächsten Zitat gehen
key-previous = zum vorigen Zitat gehen
key-help = diese Liste zeigen
key-close = schließen, was offen ist

## Taking away what is on screen

take-title = Speichern
take-scope = Was jetzt zu sehen ist, aus: { $name }
take-json = Vergleich als JSON: { $quotes ->
    [one] { $quotes } Zitat
   *[other] { $quotes } Zitate
}
take-json-hint = Eine Datei in Standpoints eigenem Format, nur mit dem, was diese Zitate und Positionen brauchen. Sie lässt sich hier wieder öffnen oder veröffentlichen.
take-xlsx = Arbeitsmappe für Excel, LibreOffice und ähnliche Programme: { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
take-xlsx-hint = XLSX, mit einem Blatt für Zitate und einem für Positionen. Wo immer sie geöffnet wird, bleibt jeder Text ein Text, und ein taggenaues Datum ist ein Datum.
take-csv-spreadsheet = Tabelle für Kalkulationsprogramme: { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
take-csv-spreadsheet-hint = CSV für Excel, LibreOffice und ähnliche Programme. Was diese für eine Formel hielten, beginnt mit einem Apostroph.
take-csv-data = Tabelle für Datenwerkzeuge: { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
take-csv-data-hint = CSV nach RFC 4180: jeder Text genau so, wie er im Vergleich steht, jedes Datum nach ISO 8601.
take-picture-issue = Thema des Bildes
take-picture = Bild zu diesem Thema
take-picture-hint = PNG, 2400 Pixel breit: gleich viel Platz für jede Stimme, mit Quelle und Datum. Was keinen Platz hat, wird genannt.
take-picture-svg = Diese Seite lässt nicht zu, dass das Bild gezeichnet wird; die Datei ist deshalb SVG.
take-picture-alt = Alternativtext für alle, die das Bild nicht sehen
take-print = Drucken: { $quotes ->
    [one] { $quotes } Zitat
   *[other] { $quotes } Zitate
}
take-print-hint = Die ganze Seite, mit jeder Adresse in voller Länge. Ihr Browser kann daraus ein PDF machen.
taken = Dem Browser zum Speichern übergeben: { $file }

## Opening a file of one's own

open-title = Datei öffnen
open-privacy = Nichts verlässt Ihren Browser: Die Datei wird hier gelesen und nirgendwohin gesendet.
open-choose = Einen Vergleich auswählen, eine JSON-Datei
open-drop = Oder die Datei hier ablegen.
open-paste = Oder ihren Text einfügen
open-pasted = Eingefügten Text zeigen
open-back = Zurück zum Vergleich dieser Seite

## In pictures and citations

words-cut = Der Wortlaut ist hier gekürzt; in der Quelle steht er vollständig.
left-out = Nicht in diesem Bild: { $names }
# Without a word for “and”, which the list has.
and-more = { $number } weitere

## The list of quotes

sort = Reihenfolge
sort-date = Nach Datum
sort-speaker = Nach Stimme
sort-issue = Nach Thema
undated = Ohne Datum
quotes-from-to = Zitate { $from } bis { $to }

## One quote, opened

details = Details
details-of = Details zum Zitat von { $speaker }: { $words }
quote-by = Zitat von { $speaker }
no-such-quote = Dieser Link nennt ein Zitat, das es in diesem Vergleich nicht gibt.
source-before = Davor steht in der Quelle:
source-after = Danach steht in der Quelle:
copy-and-cite = Kopieren oder zitieren
evidence-for = Wofür oder wogegen es ein Beleg ist
printed-in = Wo es erschienen ist
check = Prüfung in Ihrem Browser
positions-of = Positionen von { $speaker } dazu
role-supports = Zeigt diese Position
check-verbatim = Wörtlich: Im Text stehen diese Worte Zeichen für Zeichen.
check-elided = Im Text stehen diese Worte Zeichen für Zeichen, bis auf das, was das Zitat selbst als ausgelassen kennzeichnet.
check-unmarked = Im Text stehen diese Worte Zeichen für Zeichen, aber nicht in Anführungszeichen, die er an anderen Stellen hat.
check-unclear = Im Text stehen diese Worte Zeichen für Zeichen, und andere dazwischen. Er hat dort keine Anführungszeichen; wessen Worte das sind, ist nicht sicher.
check-cut = Es fehlen Worte: Dazwischen steht im Text noch mehr.
check-differs = Abweichend: Im Text steht es anders.
went-by-excerpt = Geprüft wurde am Auszug aus der Quelle, den diese Datei enthält, so wie ihn aufnahm, wer die Datei erstellt hat.
went-by-excerpt-of = Geprüft wurde am Auszug aus der Quelle, den diese Datei enthält, so wie ihn { $publisher } aufgenommen hat.
went-by-pasted = Geprüft wurde an dem Text, den Sie eingefügt haben. Er hat Ihren Browser nicht verlassen.
not-checked = Wer es gesagt hat und in welchem Zusammenhang, wurde nicht geprüft.
check-against-source = Am Text der Quelle selbst prüfen
paste-source = Fügen Sie hier den Text der Quelle ein
check-pasted = Prüfen
paste-first = Es ist noch kein Text da, an dem geprüft werden kann.
pasted-elsewhere = In dem Text, den Sie eingefügt haben, steht nichts Ähnliches.
pasted-text = Der eingefügte Text
doubt-differs = Im Auszug aus der Quelle steht das anders.
doubt-cut = Hier fehlen Worte. Dazwischen steht im Auszug aus der Quelle:
doubt-unclear = Im Auszug aus der Quelle stehen dazwischen weitere Worte; wessen sie sind, zeigt er nicht:
doubt-unmarked = Im Auszug aus der Quelle stehen diese Worte, aber nicht in Anführungszeichen.
unchecked-kind = Hier nicht prüfbar: Eine Übersetzung oder sinngemäße Wiedergabe gibt sich nicht als Wortlaut der Quelle aus.
unchecked-source = Hier nicht prüfbar: Diese Datei sagt nicht, wo es erschienen ist.
unchecked-excerpt = Hier nicht prüfbar: Diese Datei enthält keinen Auszug aus der Quelle.
unchecked-elsewhere = Hier nicht prüfbar: Die Auszüge in dieser Datei sind von anderen Stellen.
unchecked-part = Hier nicht prüfbar: Der Auszug in dieser Datei enthält nur einen Teil davon.
excerpt = Auszug aus der Quelle
difference-here = Hier
difference-there = Im Text
difference-earlier = Dort steht es weiter vorn.
difference-outside = Im Text steht das außerhalb der Anführungszeichen.
difference-of-another = Unmittelbar davor nennt der Text jemand anderen.
no-words = nichts
cite-title = Dieses Zitat kopieren oder zitieren
cite-text = Text
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = Link zu diesem Zitat

## The matrix: speakers × issues

arrow-keys = Die Pfeiltasten führen von Zelle zu Zelle.
order-issues = Themen nach der Position von { $speaker } ordnen
order-speakers = Stimmen nach ihrer Position zu { $issue } ordnen
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

arrow-keys-marks = Die Pfeiltasten führen von Markierung zu Markierung.
about-marks = Ein Punkt steht für Zitate: je größer, desto mehr. Ein Zeichen steht für eine Position, ein Balken für ein Datum, das nicht auf den Tag genau bekannt ist.
all-dates = Gesamter Zeitraum
back-to-all = Zurück zu allem
changes =
    { $count ->
        [one] { $count } Positionsänderung
       *[other] { $count } Positionsänderungen
    }
more-changes =
    { $count ->
        [one] { $count } weitere Änderung zeigen
       *[other] { $count } weitere Änderungen zeigen
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date }; die Datumsangaben lassen offen, was zuerst war)
positions =
    { $count ->
        [one] { $count } Position
       *[other] { $count } Positionen
    }
undated-aside = Ohne Datum und daher nicht auf der Achse: { $what }.
list-undated = Zitate auflisten
from-to = { $from } bis { $to }
mark = { $lane }, { $when }: { $what }
as-a-table = Die Zeitleiste als Tabelle
timeline-caption = Was von wann ist; eine Schaltfläche zeigt es
lane = Stimme oder Thema
when = Wann
what-is-dated = Was

## Balance: how much of what is on screen is whose

balance = Wie ausgewogen ist das?
balance-caption = Was zu sehen ist, gezählt nach Stimmen
balance-caption-narrowed = Was Ihre Auswahl übrig lässt, gezählt nach Stimmen
balance-quotes = Zitate
balance-words = Wörter
newest-quote = Neuestes Zitat
empty-issues = Themen, zu denen nichts vorhanden ist
all-together = Insgesamt
quotes-undated =
    { $count ->
        [one] { $count } Zitat hat kein Datum.
       *[other] { $count } Zitate haben kein Datum.
    }
nothing-on = Nichts vorhanden von { $speaker } zu: { $issues }
