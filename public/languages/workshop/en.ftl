# The words of the workshop in English, and the pattern for all other languages: what ../en.ftl does not have.
#
# Syntax and rules are those of ../en.ftl. Sentences are plain, and say what to do. Whoever reads them is an editor who knows what a quote is,
# and nothing of this program. A quote is words exactly as a source prints them; a position is what an editor takes somebody to stand for.

## Around all steps

comparison-name = Name of the comparison
undo = Undo
redo = Redo
steps = Steps
step-bring-in = Bring in
step-mark-up = Mark up
step-people = Who is who
step-issues = Issues and positions
step-check = Check
step-preview = Preview
step-save = Save
# Whether the work is there when the page is opened again.
storage-empty = Nothing to keep yet
storage-writing = Keeping…
storage-kept = Kept in this browser
storage-failed = Not kept: this browser stores nothing here. Save the bundle before you close the page.
work-is-back = Here is what you made last time, as this browser kept it.
work-unreadable = What this browser kept cannot be read any more. The workshop begins anew.

## Bring in

bring-lead = Bring an article to find the quotes in it, a table of quotes or positions, or a comparison to go on with.
bring-private = Nothing leaves your browser: all of it is read here and sent nowhere.
bring-file = A file
bring-choose = Choose files, or drop them here
bring-kinds = Articles: a text or a saved web page. Tables: CSV, Excel or OpenDocument. Comparisons and quotes of other projects: JSON.
bring-paste = Or paste an article or a table
bring-take = Take it
pasted-name = Pasted text
paste-empty = There is nothing in the field yet. Paste an article or a table into it first.
# $name (text): the file.
not-readable = { $name } cannot be read. If it is a folder, choose the files in it.
# $name (text): the file. A line that says why follows.
not-taken = { $name } was not taken; all is as before.
# $name (text): the file; $what (text): how much of what was added, as a list.
added = { $name }: added { $what }.
# $name (text): the file.
nothing-new = { $name }: nothing new.
# $count (number): of passages between quotation marks.
left-unsure =
    { $count ->
        [one] { $count } more passage between quotation marks may be a title, a name or a quote: have a look at it.
       *[other] { $count } more passages between quotation marks may be titles, names or quotes: have a look at them.
    }
# $count (number): of passages between quotation marks.
left-unproven =
    { $count ->
        [one] { $count } passage was left out, because its quotation marks do not tell where it begins and ends.
       *[other] { $count } passages were left out, because their quotation marks do not tell where they begin and end.
    }
articles = Articles
article = Article
article-remove = Remove
# $name (text): its title.
article-remove-label = Remove { $name } and its quotes

## A table, before it is taken

# $name (text): the file.
table-title = How { $name } is understood
table-lead = Choose for each column what it holds, if its name is not understood. What is wrong in a cell is marked there.
# $name (text): of the column.
column-holds = What { $name } holds
column-quote = quote
column-speaker = speaker
column-role = role
column-affiliation = affiliation
column-issue = issue
column-statement = statement
column-position = position
column-label = short answer
column-summary = summary
column-basis = basis
column-kind = kind of quote
column-date = date said
column-source = source
column-publisher = publisher
column-author = author
column-url = web address
column-archived-url = archived copy
column-published = date published
column-locator = page or time
column-language = language
column-note = note
# A column that is not known, or not needed.
column-passed = not taken
# $count (number)
table-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
# $count (number): of things to know about the file.
table-remarks =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
table-take = Take this table
table-leave = Leave it

## Mark up

mark-lead = Quotes are underlined, and what may be one is dotted. Choose a mark to see who says it, and what to do about it.
mark-none = No article is here yet. Bring one in to mark it up.
# $count (number): of passages that may be quotes.
to-look-at =
    { $count ->
        [one] { $count } to look at
       *[other] { $count } to look at
    }
# The names of marks for those who do not see them. $words (text)
mark-quote = Quote: { $words }
mark-sure = Surely a quote: { $words }
mark-likely = Likely a quote: { $words }
mark-look = Maybe a quote: { $words }
mark-rejected = No quote: { $words }
source-about = About the article
source-title = Title
source-publisher = Publisher
source-author = Author
source-address = Address
source-date = Date published, as 2025-07-14
source-language = Language, as a tag such as en
source-hint = These go with every quote from here. What is not known stays empty.
panel = What is chosen
panel-empty = Choose a mark in the article, or some words of it.
quote = Quote
maybe-quote = Maybe a quote
# $name (text)
accept = Take as a quote
reject = Not a quote
reject-undo = Maybe a quote after all
drop-quote = Not a quote
speaker-nobody = Not named
edges = Where it begins and ends
start-earlier = Begin a word earlier
start-later = Begin a word later
end-earlier = End a word earlier
end-later = End a word later
split = Split
join = Join with the next quote
add-quote = Another quote
add-quote-hint = Choose words in the article with the mouse or with your finger, or type the words it has.
add-chosen = Make the chosen words a quote
add-typed = Words of the article
add-typed-do = Make them a quote
mark-keys = Keys
keys-hint = While a mark has the focus:
key-choose = choose it
key-accept = take it as a quote
key-reject = it is no quote
key-widen = begin earlier, end later
key-narrow = begin later, end earlier
refused-nothing = There is nothing to do that with: choose some words first, or others.
refused-not-there = The article does not have these words. Copy them from the article to be sure.
refused-taken = Some of these words are in another quote already.
refused-not-verbatim = The article does not print these words as a quote: they stand outside of its quotation marks, or reach beyond them.

# How sure the rules are, and which of them spoke; one after the other.
tier-sure = Surely a quote:
tier-likely = Likely a quote:
tier-look = Maybe a quote:
rule-said = a verb of saying names who speaks.
rule-label = a name and a colon stand before it.
rule-introduced = a colon leads to it.
rule-source = the text names where it is from.
rule-reported = the sentence tells what somebody said.
rule-judged = the sentence tells what somebody thinks.
rule-continued = it goes on with what the paragraph before left open.
rule-same-speech = it stands beside a quote whose speaker is known.
rule-led-to = the paragraph before leads to it.
rule-sentence = it is a whole sentence.
rule-fragment = it is a part of a sentence, and nobody is said to have said it.
rule-term = it is called a name or a term.
rule-title = it looks like the title of a work.
rule-single-marks = it stands in single marks, where the text has others.
rule-unclosed = nothing closes its quotation mark.

## Who is who

people-lead = The people and organisations that are quoted. Complete what the article does not tell, and make one of two who are the same.
people-none = Nobody is here yet. They come with the quotes.
# $name (text)
person = { $name }
speaker-name = Name
speaker-role = Role
speaker-affiliation = Affiliation
speaker-page = Page about them
merge-into = Is the same as
merge-nobody = nobody else here
person-remove = Remove, and keep the quotes

## Issues and positions

issues-lead = An issue is something that one can support or oppose. A position is your judgment: the workshop never sets one.
issue-new = A new issue
issue-add = Add
# $name (text)
issue-of = { $name }
issue-name = Name
issue-statement = Statement
issue-statement-hint = The sentence that one can support or oppose. Word it so that both sides would call it fair.
issue-quotes = Quotes on this issue
issue-positions = Positions
issue-positions-hint = Leave it open where somebody has not said: silence is no opinion.
issue-remove = Remove this issue
# $name (text): of the speaker.
position-of = { $name }
position-unset = Not set
stance-summary = In a sentence, in your words
stance-basis = Based on
stance-evidence = Quotes that show it
stance-no-quotes = There is no quote of theirs. A position without evidence is hard to believe.

## Check

check-lead = What a reader of the file would stumble over, and whether each quote is what its source prints.
checking = Checking…
check-fine = Nothing is wrong.
# $count (number): of quotes.
verdict-verbatim =
    { $count ->
        [one] { $count } quote is verbatim.
       *[other] { $count } quotes are verbatim.
    }
# $count (number): of quotes.
verdict-doubted =
    { $count ->
        [one] { $count } quote is not what its source prints.
       *[other] { $count } quotes are not what their sources print.
    }
# $count (number): of quotes.
verdict-unshown =
    { $count ->
        [one] { $count } quote cannot be checked: nothing here shows what its source prints.
       *[other] { $count } quotes cannot be checked: nothing here shows what their sources print.
    }
# $count (number): of problems that are not listed.
problems-left =
    { $count ->
        [one] { $count } more is not listed.
       *[other] { $count } more are not listed.
    }

## Preview

preview-lead = What your readers will see, in the viewer itself.
preview-width = Width
preview-page = As wide as here
preview-column = A column of 640 pixels
preview-phone = A phone

## Save

save-lead = Take it with you: the workshop keeps only what is in this browser.
about-description = What it covers, in a sentence
about-publisher = Publisher
about-license = Licence
about-language = Language of your own words, as a tag such as en
license-hint = Say for what your terms hold: your own words. Quotes and excerpts remain their authors’ and publishers’, so quote no more than you need.
save-bundle = Save the comparison
save-bundle-hint = A JSON file, which the viewer shows and the workshop opens again.
save-html = Save as a plain page
save-html-hint = HTML that reads without a script, to paste or to publish.
save-single = Save as one file with the viewer
save-single-hint = A page that has all it needs in it, and opens from your disk.
single-file-missing = The viewer’s files cannot be had here. Where this page is opened from a disk, use the command line: standpoint render --single-file.
embed-title = Embed it
embed-hint = Put the saved comparison on your site, and these two lines into the article. Change the address of the file to where you have put it.
embed-copied = Copied.
forget-title = Begin anew
forget-hint = Forgets what is here and what this browser keeps of it. Save it first if you need it.
forget = Forget everything
forget-really = Really forget everything
forget-not = Keep it
forgotten = Forgotten. Nothing is kept in this browser any more.
