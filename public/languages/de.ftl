# The words of the interface in German. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = Der Vergleich wird geladen
loading-percent = Der Vergleich wird geladen: { $percent } %
loading-kibibytes = Der Vergleich wird geladen: { $kibibytes } KiB
still-reading = Die Datei wird noch gelesen …
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
speaker-and-quotes = { $speaker }, { $quotes }
only = Nur
only-speaker = Nur { $speaker }
showing = Angezeigt: { $what }.
speakers-and-nobody = { $speakers } und Worte ohne genannten Urheber
show-all-speakers = Alle Stimmen zeigen
show-all-issues = Alle Themen zeigen
unknown-in-link = Dieser Link nennt { $what }, die es in diesem Vergleich nicht gibt.
no-speaker-chosen = Es ist keine Stimme ausgewählt.
no-issue-chosen = Es ist kein Thema ausgewählt.
unattributed = Ohne Namen
unknown-speaker = Unbekannte Stimme ({ $id })
no-issue = Keinem Thema zugeordnet
unknown-issue = Unbekanntes Thema ({ $id })

## The overview, a table

overview = Überblick
overview-caption = Überblick: die Themen, und welche Position jede Stimme dazu hat
issue = Thema
nothing-on-file = Keine Angaben
speaker-on-issue-said = { $speaker } zu { $issue }: { $said }
one-then-another = { $earlier }, dann { $later }
signs = Zeichen

## A speaker on an issue

speaker-on-issue = { $speaker } zu { $issue }
nothing-from = Zu diesem Thema liegt von { $speaker } nichts vor.
nothing-from-several = Zu diesem Thema liegt nichts vor von { $speakers }.
also-said = Außerdem zu diesem Thema gesagt
editors-summary = Zusammenfassung der Redaktion
editors-note = Anmerkung der Redaktion
no-quote-on-file = Kein Zitat vorhanden
strength = Stärke { $strength } von 3
show-more =
    { $total ->
        [one] { $more } weitere von { $total } Zitat zeigen
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
position-declined = Keine Auskunft

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
kind-paraphrase = Von der Quelle umschrieben: kein Zitat
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
close = Schließen
share-page = Link zu dieser Seite
share-exactly = Link zu genau dieser Ansicht
share-script = Für eine Seite, die Skripte zulässt
share-frame = Für eine Seite, die Frames zulässt
share-html = Als HTML, das kein Skript braucht
copy = Kopieren
copy-what = Kopieren: { $what }
copied = Kopiert: { $what }

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
failure-too-large-why = Sie ist größer als { $limit } MiB; mehr wird hier nicht gelesen.
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
see-changed-file = Die Datei ansehen, wie sie jetzt ist
failure = { $what }. { $why }
