# The words of the interface in English, and the pattern for all other languages.
#
# Syntax: https://projectfluent.org. A translation has the same messages with the same variables. Numbers, dates and lists
# come ready for the language; where a number decides on a word's form, give every form that the language has, by the
# plural categories of CLDR. Sentences are plain and take no side: what a speaker thinks is neither praised nor doubted.
# An issue is something to have a position on; a quote is words exactly as a source prints them.

## While it loads, and where there is nothing

loading = Loading the comparison
# $percent (number): how much has arrived.
loading-percent = Loading the comparison: { $percent } %
# $kibibytes (number): how much has arrived where nobody said how much will.
loading-kibibytes = Loading the comparison: { $kibibytes } KiB
still-reading = Still reading the file…
no-quotes-yet = This comparison has no quotes yet.

## What there is, counted

# $count (number)
speakers =
    { $count ->
        [one] { $count } speaker
       *[other] { $count } speakers
    }
# $count (number)
issues =
    { $count ->
        [one] { $count } issue
       *[other] { $count } issues
    }
# $count (number)
quotes =
    { $count ->
        [one] { $count } quote
       *[other] { $count } quotes
    }
# $count (number)
sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
# $shown (number) of $all (number)
speakers-of =
    { $all ->
        [one] { $shown } of { $all } speaker
       *[other] { $shown } of { $all } speakers
    }
# $shown (number) of $all (number)
issues-of =
    { $all ->
        [one] { $shown } of { $all } issue
       *[other] { $shown } of { $all } issues
    }
# What stands between things told one after the other, such as the author and the date of a source.
comma = { ", " }
# A date with a time of day. $date (text), as "14 July 2025"; $time (text), as "16:05 UTC+02:00".
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = Speakers
# The label of a field above a long list of speakers, issues or sources: leaves those with these letters in their name.
find-in-list = Find in this list
# For screen readers. $name (text): a speaker, an issue, a source, a position and so on; $quotes (text): such as "3 quotes".
choice-and-quotes = { $name }, { $quotes }
# A button beside a speaker: shows this one and nobody else.
only = Only
# The same for screen readers. $name (text): as above.
only-choice = Only { $name }
# $what (text): such as "2 of 3 speakers, 4 issues, 31 quotes".
showing = Showing { $what }.
# $speakers (text): such as "2 of 3 speakers"; there are quotes, too, whose speaker the source does not name.
speakers-and-nobody = { $speakers } and quotes whose speaker is not named
show-all-speakers = Show all speakers
show-all-issues = Show all issues
# Takes back what leaves only the issues on which speakers have something in common, or differ.
show-other-issues = Show the other issues too
# $what (text): such as "2 speakers and 1 issue".
unknown-in-link = This link names { $what } not in this comparison.
no-speaker-chosen = No speaker is chosen.
no-issue-chosen = No issue is chosen.
nothing-shared = On no issue do two of these speakers have something.
nothing-differs = On no issue do two of these speakers take different positions.
# A quote's speaker where the source names nobody.
unattributed = Speaker not named
# $id (text): the name by which the file means somebody whom it does not describe.
unknown-speaker = Unknown speaker ({ $id })
no-issue = No issue given
# $id (text)
unknown-issue = Unknown issue ({ $id })

## The overview, a table

overview = Overview
# Opens the table of who stands where.
overview-open = Overview of all positions
overview-caption = Overview: each issue, and where each speaker stands on it
# The head of the first column: what the rows are.
issue = Issue
speaker = Speaker
nothing-on-file = Nothing on file
# What a cell says. $speaker (text), $issue (text), $said (text): such as "Supports, then Opposes".
speaker-on-issue-said = { $speaker } on { $issue }: { $said }
# Two positions, by their dates. $earlier (text), $later (text)
one-then-another = { $earlier }, then { $later }
# Two positions of which nobody knows which came first. $earlier (text), $later (text)
one-and-another = { $earlier }; { $later }
# The heading of the list that explains the signs + − ± and so on.
signs = Signs

## A speaker on an issue

# $speaker (text), $issue (text)
speaker-on-issue = { $speaker } on { $issue }
# $speakers (text): several, with commas between.
nothing-from-several = Nothing on file on this issue from { $speakers }.
# $speakers (text): several, with commas between.
nothing-at-all-from = Nothing on file from { $speakers }.
# Where a speaker has no position. $position (text): such as "No position found"; $issues (text): several, with commas between.
position-on = { $position }: { $issues }
# Opens the other positions of a speaker. $count (number)
more-positions =
    { $count ->
        [one] Show { $count } more position
       *[other] Show { $count } more positions
    }
# Where the speakers on an issue stand together: the heading of those who are neither for nor against it, or of whom it is not known.
other-positions = Another position, or none known
# $count (text): such as "5 speakers"; $names (text): a list of them.
count-and-names = { $count }: { $names }
also-said = Also said on this issue
editors-summary = Editor’s summary
editors-note = Editor’s note
no-quote-on-file = No quote on file
# $strength (number): 1, 2 or 3
strength = Strength { $strength } of 3
# $more (number) of $total (number)
show-more =
    { $total ->
        [one] Show { $more } more of { $total } quote
       *[other] Show { $more } more of { $total } quotes
    }
# $count (number)
show-first = Show only the first { $count }

## Positions: what a speaker thinks of an issue's statement

position-support = Supports
position-oppose = Opposes
position-mixed = Mixed
position-neutral = Neutral
# The speaker says that they have not decided.
position-undecided = Undecided
# The speaker has spoken, but it does not become clear.
position-unclear = Unclear
# Somebody has looked and found nothing.
position-none = No position found
# The speaker was asked and would not say.
position-declined = Declined to say

## What a position rests on

basis-direct = In their own words
basis-paraphrase = Reported by the source, not quoted
basis-questionnaire = From a questionnaire
basis-vote = From a vote
basis-inferred = Inferred by the editor

## A quote

role-contradicts = Speaks against this position
role-context = Context
kind-translation = Translated: not the original words
kind-paraphrase = Paraphrased by the source: not a quote
# $speaker (text): where somebody else than the card's speaker says it.
said-by = Said by { $speaker }
# $id (text): the name by which the file means a quote that it does not have.
unknown-quote = Unknown quote: { $id }
# $id (text)
unknown-source = Unknown source: { $id }
# For screen readers. $publisher (text), $name (text)
publisher-and-name = { $publisher }: { $name }
# Unfolds a long quote. $count (number), above 900
show-all-characters =
    { $count ->
        [one] Show all { $count } characters
       *[other] Show all { $count } characters
    }
show-less = Show less
# Where a text has a character that cannot be seen. $name (text): such as "U+202E".
invisible-character = invisible character { $name }

## The end of the page

sources-heading = Sources
# A link to a copy of a source in a web archive.
archived-copy = archived copy
# $publisher (text): who has made the comparison.
comparison-by = Comparison by { $publisher }
# $date (text)
last-changed = Last changed { $date }
# $license (text)
license = License: { $license }
# Problems are mistakes in the comparison's file. $count (number)
problems =
    { $count ->
        [one] { $count } problem in this file
       *[other] { $count } problems in this file
    }
# $count (number); $command (text): a command, "standpoint check".
problems-more = And { $count } more. { $command } lists them all.
# The label of the choice of the interface's language.
language = Language

## Sharing

share = Share
share-title = Share this comparison
# The button that opens what few need: open a file, save, share, keys, language.
more = More
# Unfolds the description of the comparison.
read-all = Read all
close = Close
share-page = Link to this page
share-exactly = Link to exactly this
share-script = For a page that allows scripts
share-frame = For a page that allows frames
share-html = As HTML that needs no script
share-no-link = There is no link to offer: no address is known at which others would find this.
copy = Copy
# For screen readers. $what (text): one of the four above.
copy-what = Copy: { $what }
# $what (text)
copied = Copied: { $what }
copy-failed = Not copied: this page may not use the clipboard. The text is selected; copy it with your keyboard.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = No comparison was named
failure-no-address-why = The page’s editor has to name a file in the element’s src attribute.
failure-not-found = The comparison was not found
failure-not-found-why = There is nothing at its address any more, or the address has a mistake in it.
failure-server = The server could not answer
failure-status = The server refused to answer
# $status (text): such as "503".
failure-status-why = It answered with the HTTP status { $status }. Nothing is wrong on your side.
failure-web-page = The address leads to a web page
failure-web-page-why = A page came back where a comparison was expected, as happens when a site has moved or wants a sign-in.
failure-refused = This file cannot be shown
failure-cut-off = The download was cut off
failure-cut-off-why = It ended before it was complete. Nothing is shown, because half of it could mislead.
failure-too-large = This file is too large
# $limit (number)
failure-too-large-why = It is larger than { $limit } MiB, the most that is read here.
failure-silent = The server stopped answering
# $seconds (number)
failure-silent-why =
    { $seconds ->
        [one] Nothing came for { $seconds } second, so the download was given up.
       *[other] Nothing came for { $seconds } seconds, so the download was given up.
    }
failure-unreachable = The comparison could not be loaded
failure-unreachable-why = No answer came. You may be offline, or the other site does not allow this page to read the file.
failure-changed = This comparison has been changed
failure-changed-why = It is not the one that this page’s editor approved, so it is not shown as if it were.
failure-unchecked = This comparison cannot be checked
failure-unchecked-why = This page’s editor approved one version of it, and a browser compares versions only on pages that came over HTTPS.
try-again = Try again
# Some parts come when they are first asked for.
part-loading = Loading this part…
part-missing = This part could not be loaded. The connection may be gone; if it is not, reloading the page may help.
see-changed-file = See the file as it is now
# The heading and the sentence as one text, for scripts. $what (text), $why (text)
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = Search
# What the search field says while it is empty.
search-example = Search quotes, positions and names
preparing-search = Preparing the search…
# The name of the switch between the four views.
view = View
# Cards, by who speaks.
view-speakers = By speaker
view-issues = By issue
view-matrix = Matrix
view-timeline = Timeline
view-quotes = Quotes
# The name of the group of buttons that open lists to choose from.
narrow = Narrow the comparison
# On a phone, opens the views and filters.
view-and-filters = View and filters
# Two switches. Leaves the issues on which two or more of the speakers on screen have something. $count (number): how many those are.
only-shared = Issues in common ({ $count })
# Leaves the issues on which two of the speakers on screen take different positions. $count (number): how many those are.
only-differ = Where they differ ({ $count })
choose-issues = Issues
choose-positions = Position
choose-sources = Source
choose-kinds = Kind
choose-basis = Based on
choose-dates = Dates
# Labels of fields for days.
from = From
until = Until
as-of = As of
about-dates = From and until leave out what has no date. As of shows everything as it stood on that day, and keeps what has no date.
# What a quote is that says nothing else.
kind-verbatim = Verbatim
# Names of values among others to choose from: of quotes that show no position, name no source, or whose position says nothing of its basis.
no-position = Shows no position
no-source = No source named
no-basis = Not stated
show-all-positions = Show all positions
show-all-sources = Show all sources
show-all-kinds = Show all kinds
show-all-basis = Show all, whatever they are based on
show-all-quotes = Show all quotes
show-all-dates = Show all dates
clear-search = Clear the search
# $way (text): one of the above; $quotes (text), as "12 quotes": what it would show.
way-with-quotes = { $way } ({ $quotes })
nothing-found = Nothing here has all of that.
# $count (number): how many other things, such as sources or dates, a link names in vain.
other-choices =
    { $count ->
        [one] { $count } other choice
       *[other] { $count } other choices
    }
# Under a position whose quotes are there, but left out by what the reader has chosen. $count (number).
quotes-left-out =
    { $count ->
        [one] { $count } quote on file, left out by your choice
       *[other] { $count } quotes on file, left out by your choice
    }

## The keyboard

# The button that opens the list of keys, and the list's title.
keys = Keyboard shortcuts
keys-where = While the focus is within the comparison and not in a field:
key-search = go to the search
# $view (text): the name of a view, such as "Matrix".
key-view = change the view: { $view }
key-next = go to the next quote
key-previous = go to the quote before
key-help = show this list
key-close = close what is open

## Taking away what is on screen

take-title = Save
# $name (text): the comparison's title.
take-scope = What is on screen now, from: { $name }
take-json = Comparison as JSON: { $quotes ->
    [one] { $quotes } quote
   *[other] { $quotes } quotes
}
take-json-hint = A file of Standpoint’s own format, with only what these quotes and positions need. Open it here again, or publish it.
take-xlsx = Workbook for Excel, LibreOffice and the like: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
take-xlsx-hint = XLSX, with a sheet of quotes and a sheet of positions. Wherever it is opened, every text stays a text, and a date that is a whole day is a date.
take-csv-spreadsheet = Table for spreadsheets: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
take-csv-spreadsheet-hint = CSV for Excel, LibreOffice and the like. An apostrophe stands before what they would take for a formula.
take-csv-data = Table for data tools: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
take-csv-data-hint = CSV as RFC 4180 has it: every text exactly as it is in the comparison, dates as ISO 8601 writes them.
take-picture-issue = Issue for the picture
take-picture = Picture of this issue
take-picture-hint = PNG, 2,400 pixels wide: the same room for each speaker, with source and date. What has no room is named.
take-picture-svg = This page does not let the picture be drawn, so its file is SVG.
take-picture-alt = Words for those who do not see the picture
take-print = Print: { $quotes ->
    [one] { $quotes } quote
   *[other] { $quotes } quotes
}
take-print-hint = The whole page, with every address in full. Your browser can make a PDF of it.
# $file (text): the name of a file.
taken = Passed to your browser to save: { $file }

## Opening a file of one's own

open-title = Open a file
open-privacy = Nothing leaves your browser: the file is read here and sent nowhere.
open-choose = Choose a comparison, a JSON file
open-drop = Or drop the file here.
open-paste = Or paste its text
open-pasted = Show what I pasted
open-back = Back to this page’s comparison

## In pictures and citations

words-cut = The words are cut here; the source has them all.
# $names (text): a list of speakers.
left-out = Left out of this picture: { $names }
# At the end of such a list. $number (number): how many more there are.
and-more = { $number } more

## The list of quotes

# The label of the choice of the list's order.
sort = Order
sort-date = By date
sort-speaker = By speaker
sort-issue = By issue
# The heading above quotes without a date.
undated = Undated
# For screen readers: a part of the list that is drawn when it is reached. $from (number), $to (number)
quotes-from-to = Quotes { $from } to { $to }

## One quote, opened

# A button beside a quote, which opens it.
details = Details
# The same for screen readers; begins with the same word. $speaker (text); $words (text): the quote's first words.
details-of = Details of the quote by { $speaker }: { $words }
# The name of what opens. $speaker (text)
quote-by = Quote by { $speaker }
no-such-quote = This link names a quote that is not in this comparison.
# For screen readers, before the source's own text around a quote.
source-before = Before it, the source prints:
source-after = After it, the source prints:
# Opens the texts to copy: with attribution, as HTML, as a reference and so on.
copy-and-cite = Copy or cite
# Headings.
evidence-for = What it is evidence for or against
printed-in = Where it was printed
check = Check in your browser
# $speaker (text): whose positions on the same issues follow, by date.
positions-of = Positions of { $speaker } on this
# How a quote bears on a position.
role-supports = Shows this position
# What comes of the check: what the text says that the quote was checked against.
check-verbatim = Verbatim: the text prints these words, to the character.
check-elided = The text prints these words, to the character, but for what the quote itself says it leaves out.
check-unmarked = The text prints these words, to the character, but not between quotation marks, which it has elsewhere.
check-unclear = The text prints these words, to the character, and others between them. It has no quotation marks there, so whose those are is not certain.
check-cut = Words are left out: between these the text prints more.
check-differs = Differs: the text prints it differently.
# Whose text that was. An excerpt is a passage of the source that is in the comparison's file.
went-by-excerpt = This went by the excerpt of the source that is in this file, as whoever made the file put it there.
# $publisher (text): who publishes the comparison.
went-by-excerpt-of = This went by the excerpt of the source that is in this file, as { $publisher } put it there.
went-by-pasted = This went by the text that you pasted. It has not left your browser.
not-checked = Who said it, and in what context, was not checked.
# Opens a place to paste the source's text into.
check-against-source = Check it against the source’s own text
paste-source = Paste the text of the source here
check-pasted = Check
paste-first = There is no text to check against yet.
pasted-elsewhere = The text that you pasted has nothing like it.
pasted-text = The text you pasted
# Beside a quote on its card, where the excerpt does not bear it out.
doubt-differs = The source’s excerpt prints this differently.
doubt-cut = Words are left out here. Between these, the source’s excerpt has:
doubt-unclear = The source’s excerpt has more words between these, and does not show whose they are:
doubt-unmarked = The source’s excerpt has these words, but not between quotation marks.
unchecked-kind = Cannot be checked here: a translation or a paraphrase does not claim to be what the source prints.
unchecked-source = Cannot be checked here: this file does not say where it was printed.
unchecked-excerpt = Cannot be checked here: this file has no excerpt of the source.
unchecked-elsewhere = Cannot be checked here: the excerpts in this file are of other passages.
unchecked-part = Cannot be checked here: the excerpt in this file has only a part of it.
# The heading of the excerpt.
excerpt = Excerpt of the source
# What differs, in the quote's words and in the text's.
difference-here = Here
difference-there = In the text
difference-earlier = It stands earlier there.
difference-outside = In the text this stands outside the quotation marks.
difference-of-another = Right before this, the text names another speaker.
no-words = nothing
# The texts to copy.
cite-title = Copy or cite this quote
cite-text = Text
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = Link to this quote

## The matrix: speakers × issues

# Shown to those who use a keyboard.
arrow-keys = Arrow keys lead from cell to cell.
# What a speaker’s name at the head of a column does. $speaker (text)
order-issues = Order the issues by where { $speaker } stands
# What an issue’s name at the head of a row does. $issue (text)
order-speakers = Order the speakers by where they stand on { $issue }
# $position (text): such as "Supports, then Opposes"; $quotes (text): such as "3 quotes", which are shown with it.
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

# Shown to those who use a keyboard.
arrow-keys-marks = Arrow keys lead from mark to mark.
# Explains the chart.
about-marks = A dot stands for quotes: the larger, the more. A sign stands for a position, a bar for a date that is not known to the day.
# What a slider of days says where it leaves nothing out.
all-dates = All dates
# A button that shows everything again after an earlier day was looked at.
back-to-all = Back to all
# A list of positions that became others. $count (number)
changes =
    { $count ->
        [one] { $count } change of position
       *[other] { $count } changes of position
    }
# $count (number)
more-changes =
    { $count ->
        [one] Show { $count } more change
       *[other] Show { $count } more changes
    }
# $change (text): such as "Supports, then Opposes"; $date (text)
change-dated = { $change } ({ $date })
# The same where the dates leave open which came first, as "2024" and "May 2024" do. $change (text), $date (text)
change-of-uncertain-order = { $change } ({ $date }; the dates leave open which came first)
# $count (number)
positions =
    { $count ->
        [one] { $count } position
       *[other] { $count } positions
    }
# $what (text): such as "6 quotes and 2 positions".
undated-aside = Without a date, and so not on the axis: { $what }.
list-undated = List the quotes
# $from (text), $to (text): days
from-to = { $from } to { $to }
# What a mark on the timeline says. $lane (text): a speaker or an issue; $when (text); $what (text): such as "Supports, 3 quotes".
mark = { $lane }, { $when }: { $what }
as-a-table = The timeline as a table
timeline-caption = Quotes and positions by date; a button shows them
# Heads of its columns.
lane = Speaker or issue
when = When
what-is-dated = What

## Balance: how much of what is on screen is whose

balance = How balanced is this?
balance-caption = What is on screen, counted for whoever said it
# The same where the reader's choice leaves things out.
balance-caption-narrowed = What your choice leaves on screen, counted for whoever said it
# Heads of columns.
balance-quotes = Quotes
balance-words = Words
newest-quote = Newest quote
empty-issues = Issues with nothing
# The last row.
all-together = All together
# $count (number)
quotes-undated =
    { $count ->
        [one] { $count } quote has no date.
       *[other] { $count } quotes have no date.
    }
# $speaker (text); $issues (text): several, with commas between.
nothing-on = Nothing on file from { $speaker } on: { $issues }
