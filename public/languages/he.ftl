# The words of the interface in Hebrew. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = ההשוואה נטענת
loading-percent = ההשוואה נטענת: { $percent }%
loading-kibibytes = ההשוואה נטענת: { $kibibytes } KiB
still-reading = הקובץ עדיין נקרא…
no-quotes-yet = אין עדיין ציטוטים בהשוואה זו.

## What there is, counted

speakers =
    { $count ->
        [one] דובר אחד
        [two] שני דוברים
       *[other] { $count } דוברים
    }
issues =
    { $count ->
        [one] סוגיה אחת
        [two] שתי סוגיות
       *[other] { $count } סוגיות
    }
quotes =
    { $count ->
        [one] ציטוט אחד
        [two] שני ציטוטים
       *[other] { $count } ציטוטים
    }
sources =
    { $count ->
        [one] מקור אחד
        [two] שני מקורות
       *[other] { $count } מקורות
    }
speakers-of =
    { $all ->
        [one] { $shown } מתוך דובר אחד
        [two] { $shown } מתוך שני דוברים
       *[other] { $shown } מתוך { $all } דוברים
    }
issues-of =
    { $all ->
        [one] { $shown } מתוך סוגיה אחת
        [two] { $shown } מתוך שתי סוגיות
       *[other] { $shown } מתוך { $all } סוגיות
    }
comma = { ", " }
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = דוברים
find-in-list = חיפוש ברשימה זו
choice-and-quotes = { $name }, { $quotes }
only = רק
only-choice = רק { $name }
showing = מוצג: { $what }.
speakers-and-nobody = { $speakers } וציטוטים ששם הדובר בהם לא צוין
show-all-speakers = הצגת כל הדוברים
show-all-issues = הצגת כל הסוגיות
show-other-issues = הצגת שאר הסוגיות גם כן
unknown-in-link = הקישור מזכיר דברים שאינם בהשוואה זו: { $what }.
no-speaker-chosen = לא נבחר דובר.
no-issue-chosen = לא נבחרה סוגיה.
nothing-shared = אין סוגיה שבה יש מידע משני דוברים מאלה.
nothing-differs = אין סוגיה שבה שני דוברים מאלה נוקטים עמדות שונות.
unattributed = שם הדובר לא צוין
unknown-speaker = דובר לא מוכר ({ $id })
no-issue = לא צוינה סוגיה
unknown-issue = סוגיה לא מוכרת ({ $id })

## The overview, a table

overview = סקירה
overview-open = סקירת כל העמדות
overview-caption = סקירה: כל סוגיה, ועמדתו של כל דובר בה
issue = סוגיה
speaker = דובר
nothing-on-file = אין מידע
speaker-on-issue-said = { $speaker } על { $issue }: { $said }
one-then-another = { $earlier }, ואחר כך { $later }
one-and-another = { $earlier }; { $later }
signs = סימנים

## A speaker on an issue

speaker-on-issue = { $speaker } על { $issue }
nothing-from-several = בסוגיה זו אין מידע מאת { $speakers }.
nothing-at-all-from = אין מידע מאת { $speakers }.
position-on = { $position }: { $issues }
more-positions =
    { $count ->
        [one] הצגת עמדה נוספת
        [two] הצגת שתי עמדות נוספות
       *[other] הצגת { $count } עמדות נוספות
    }
other-positions = עמדה אחרת, או עמדה לא ידועה
count-and-names = { $count }: { $names }
also-said = דברים נוספים שנאמרו בסוגיה זו
editors-summary = סיכום העורך
editors-note = הערת העורך
no-quote-on-file = אין ציטוט
strength = עוצמה { $strength } מתוך 3
show-more =
    { $more ->
        [one] הצגת ציטוט נוסף מתוך { $total }
        [two] הצגת שני ציטוטים נוספים מתוך { $total }
       *[other] הצגת { $more } ציטוטים נוספים מתוך { $total }
    }
show-first =
    { $count ->
        [one] הצגת הראשון בלבד
        [two] הצגת שני הראשונים בלבד
       *[other] הצגת { $count } הראשונים בלבד
    }

## Positions: what a speaker thinks of an issue's statement

position-support = בעד
position-oppose = נגד
position-mixed = עמדה מעורבת
position-neutral = עמדה ניטרלית
position-undecided = טרם גובשה עמדה
position-unclear = לא ברור
position-none = לא נמצאה עמדה
position-declined = סירוב להשיב

## What a position rests on

basis-direct = במילים של הדובר עצמו
basis-paraphrase = דווח במקור, לא צוטט
basis-questionnaire = מתוך שאלון
basis-vote = מתוך הצבעה
basis-inferred = הוסק בידי העורך

## A quote

role-contradicts = סותר עמדה זו
role-context = הקשר
kind-translation = תרגום: לא המילים המקוריות
kind-paraphrase = פרפרזה של המקור: לא ציטוט
said-by = נאמר בידי { $speaker }
unknown-quote = ציטוט לא מוכר: { $id }
unknown-source = מקור לא מוכר: { $id }
publisher-and-name = { $publisher }: { $name }
show-all-characters =
    { $count ->
        [one] הצגת התו האחד
        [two] הצגת שני התווים
       *[other] הצגת כל { $count } התווים
    }
show-less = הצגת פחות
invisible-character = תו בלתי נראה { $name }

## The end of the page

sources-heading = מקורות
archived-copy = עותק בארכיון
comparison-by = השוואה מאת { $publisher }
last-changed = שונה לאחרונה: { $date }
license = רישיון: { $license }
problems =
    { $count ->
        [one] בעיה אחת בקובץ זה
        [two] שתי בעיות בקובץ זה
       *[other] { $count } בעיות בקובץ זה
    }
problems-more =
    { $count ->
        [one] ועוד אחת. { $command } מציגה את כולן.
        [two] ועוד שתיים. { $command } מציגה את כולן.
       *[other] ועוד { $count }. { $command } מציגה את כולן.
    }
language = שפה

## Sharing

share = שיתוף
share-title = שיתוף השוואה זו
more = עוד
read-all = קריאת הכול
close = סגירה
share-page = קישור לדף זה
share-exactly = קישור לתצוגה זו בדיוק
share-script = לדף שמתיר סקריפטים
share-frame = לדף שמתיר מסגרות
share-html = כ־HTML שאינו זקוק לסקריפט
share-no-link = אין קישור להציע: לא ידועה כתובת שבה ימצאו זאת אחרים.
copy = העתקה
copy-what = העתקה: { $what }
copied = הועתק: { $what }
copy-failed = לא הועתק: דף זה אינו רשאי להשתמש בלוח. הטקסט מסומן; אפשר להעתיק אותו במקלדת.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = לא צוינה השוואה
failure-no-address-why = על עורך הדף לציין קובץ במאפיין src של הרכיב.
failure-not-found = ההשוואה לא נמצאה
failure-not-found-why = אין עוד דבר בכתובת זו, או שנפלה בה טעות.
failure-server = השרת לא הצליח להשיב
failure-status = השרת סירב להשיב
failure-status-why = הוא השיב במצב HTTP { $status }. אין שום תקלה אצלך.
failure-web-page = הכתובת מובילה לדף אינטרנט
failure-web-page-why = במקום השוואה התקבל דף, כפי שקורה כשאתר עובר לכתובת אחרת או דורש התחברות.
failure-refused = אי אפשר להציג קובץ זה
failure-cut-off = ההורדה נקטעה
failure-cut-off-why = היא הסתיימה לפני שהושלמה. לא מוצג דבר, משום שמחצית ממנה עלולה להטעות.
failure-too-large = הקובץ גדול מדי
failure-too-large-why = הוא גדול מ־{ $limit } MiB, המרב שנקרא כאן.
failure-silent = השרת הפסיק להשיב
failure-silent-why =
    { $seconds ->
        [one] דבר לא התקבל במשך שנייה אחת, ולכן ההורדה הופסקה.
        [two] דבר לא התקבל במשך שתי שניות, ולכן ההורדה הופסקה.
       *[other] דבר לא התקבל במשך { $seconds } שניות, ולכן ההורדה הופסקה.
    }
failure-unreachable = לא היה אפשר לטעון את ההשוואה
failure-unreachable-why = לא התקבלה תשובה. ייתכן שאין חיבור לרשת, או שהאתר האחר אינו מתיר לדף זה לקרוא את הקובץ.
failure-changed = השוואה זו שונתה
failure-changed-why = אין זו ההשוואה שעורך הדף אישר, ולכן היא אינה מוצגת כאילו הייתה היא.
failure-unchecked = אי אפשר לבדוק השוואה זו
failure-unchecked-why = עורך הדף אישר גרסה אחת שלה, ודפדפן משווה גרסאות רק בדפים שהגיעו דרך HTTPS.
try-again = ניסיון נוסף
part-loading = החלק הזה נטען…
part-missing = לא ניתן היה לטעון את החלק הזה. ייתכן שהחיבור נותק; אם לא, טעינה מחדש של הדף עשויה לעזור.
see-changed-file = לצפייה בקובץ כפי שהוא כעת
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = חיפוש
search-example = חיפוש בציטוטים, בעמדות ובשמות
preparing-search = החיפוש בהכנה…
view = תצוגה
view-speakers = לפי דובר
view-issues = לפי סוגיה
view-matrix = מטריצה
view-timeline = ציר זמן
view-quotes = ציטוטים
narrow = צמצום ההשוואה
view-and-filters = תצוגה וסינון
only-shared = סוגיות משותפות ({ $count })
only-differ = היכן שהעמדות נבדלות ({ $count })
choose-issues = סוגיות
choose-positions = עמדה
choose-sources = מקור
choose-kinds = סוג
choose-basis = מבוסס על
choose-dates = תאריכים
from = מתאריך
until = עד תאריך
as-of = נכון לתאריך
about-dates = תאריכי ההתחלה והסיום משמיטים את מה שאין לו תאריך. תצוגה הנכונה לתאריך מסוים מראה הכול כפי שהיה באותו יום, ומשאירה את מה שאין לו תאריך.
kind-verbatim = מילה במילה
no-position = אינו מראה עמדה
no-source = לא צוין מקור
no-basis = לא צוין
show-all-positions = הצגת כל העמדות
show-all-sources = הצגת כל המקורות
show-all-kinds = הצגת כל הסוגים
show-all-basis = הצגת הכול, על כל בסיס שהוא
show-all-quotes = הצגת כל הציטוטים
show-all-dates = הצגת כל התאריכים
clear-search = ניקוי החיפוש
way-with-quotes = { $way } ({ $quotes })
nothing-found = אין כאן דבר שעונה על כל אלה.
other-choices =
    { $count ->
        [one] בחירה אחת נוספת
        [two] שתי בחירות נוספות
       *[other] { $count } בחירות נוספות
    }
quotes-left-out =
    { $count ->
        [one] ציטוט אחד קיים, והושמט לפי בחירתך
        [two] שני ציטוטים קיימים, והושמטו לפי בחירתך
       *[other] { $count } ציטוטים קיימים, והושמטו לפי בחירתך
    }

## The keyboard

keys = קיצורי מקלדת
keys-where = כשהמיקוד בתוך ההשוואה ולא בשדה:
key-search = מעבר אל החיפוש
key-view = החלפת תצוגה: { $view }
key-next = מעבר אל הציטוט הבא
key-previous = מעבר אל הציטוט הקודם
key-help = הצגת רשימה זו
key-close = סגירת מה שפתוח

## Taking away what is on screen

take-title = שמירה
take-scope = מה שמוצג כעת, מתוך: { $name }
take-json = השוואה כ־JSON: { $quotes ->
    [one] ציטוט אחד
    [two] שני ציטוטים
   *[other] { $quotes } ציטוטים
}
take-json-hint = קובץ בתבנית של Standpoint, ובו רק מה שנחוץ לציטוטים ולעמדות האלה. אפשר לפתוח אותו כאן שוב, או לפרסם אותו.
take-xlsx = חוברת עבודה ל־Excel, ל־LibreOffice ולתוכנות דומות: { $rows ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $rows } שורות
}
take-xlsx-hint = קובץ XLSX ובו גיליון ציטוטים וגיליון עמדות. בכל מקום שבו ייפתח, כל טקסט נשאר טקסט, וכל תאריך מדויק ליום הוא תאריך.
take-csv-spreadsheet = טבלה לגיליון אלקטרוני: { $rows ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $rows } שורות
}
take-csv-spreadsheet-hint = קובץ CSV עבור Excel, LibreOffice ותוכנות דומות. לפני מה שהן היו מפרשות כנוסחה מופיע גרש.
take-csv-data = טבלה לכלי נתונים: { $rows ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $rows } שורות
}
take-csv-data-hint = קובץ CSV לפי RFC 4180: כל טקסט בדיוק כפי שהוא בהשוואה, ותאריכים לפי ISO 8601.
take-picture-issue = הסוגיה שבתמונה
take-picture = תמונה של סוגיה זו
take-picture-hint = קובץ PNG ברוחב 2400 פיקסלים: מקום שווה לכל דובר, עם מקור ותאריך. מה שאין לו מקום נזכר בשמו.
take-picture-svg = דף זה אינו מאפשר לצייר את התמונה, ולכן הקובץ הוא SVG.
take-picture-alt = טקסט חלופי למי שאינם רואים את התמונה
take-print = הדפסה: { $quotes ->
    [one] ציטוט אחד
    [two] שני ציטוטים
   *[other] { $quotes } ציטוטים
}
take-print-hint = הדף כולו, עם כל כתובת במלואה. הדפדפן יכול ליצור ממנו קובץ PDF.
taken = נמסר לדפדפן לשמירה: { $file }

## Opening a file of one's own

open-title = פתיחת קובץ
open-privacy = דבר אינו יוצא מהדפדפן: הקובץ נקרא כאן ואינו נשלח לשום מקום.
open-choose = בחירת השוואה, קובץ JSON
open-drop = או גרירת הקובץ לכאן.
open-paste = או הדבקת הטקסט שלו
open-pasted = הצגת הטקסט שהודבק
open-back = חזרה אל ההשוואה של דף זה

## In pictures and citations

words-cut = הדברים נקטעים כאן; במקור הם מופיעים במלואם.
left-out = לא בתמונה זו: { $names }
# Without a word for “and”, which the list has.
and-more = { $number } נוספים

## The list of quotes

sort = סדר
sort-date = לפי תאריך
sort-speaker = לפי דובר
sort-issue = לפי סוגיה
undated = ללא תאריך
quotes-from-to = ציטוטים { $from } עד { $to }

## One quote, opened

details = פרטים
details-of = פרטים על הציטוט של { $speaker }: { $words }
quote-by = ציטוט של { $speaker }
no-such-quote = הקישור מזכיר ציטוט שאינו בהשוואה זו.
source-before = לפני כן נכתב במקור:
source-after = אחרי כן נכתב במקור:
copy-and-cite = העתקה או אזכור
evidence-for = על מה הוא מעיד, ומה הוא סותר
printed-in = היכן פורסם
check = בדיקה בדפדפן שלך
positions-of = העמדות של { $speaker } בעניין זה
role-supports = מראה עמדה זו
check-verbatim = מילה במילה: בטקסט מופיעות המילים האלה, תו אחר תו.
check-elided = בטקסט מופיעות המילים האלה, תו אחר תו, פרט למה שהציטוט עצמו מציין שהושמט.
check-unmarked = בטקסט מופיעות המילים האלה, תו אחר תו, אך לא בין מירכאות, שיש בו במקומות אחרים.
check-unclear = בטקסט מופיעות המילים האלה, תו אחר תו, וביניהן מילים אחרות. אין שם מירכאות, ולכן לא ברור של מי הן.
check-cut = הושמטו מילים: בין אלה מופיע בטקסט עוד.
check-differs = שונה: בטקסט הנוסח אחר.
went-by-excerpt = הבדיקה נעשתה לפי הקטע מן המקור שבקובץ זה, כפי שהכניס אותו מי שהכין את הקובץ.
went-by-excerpt-of = הבדיקה נעשתה לפי הקטע מן המקור שבקובץ זה, כפי שהוכנס על ידי { $publisher }.
went-by-pasted = הבדיקה נעשתה לפי הטקסט שהדבקתם. הוא לא יצא מהדפדפן שלכם.
not-checked = מי אמר זאת ובאיזה הקשר – לא נבדק.
check-against-source = בדיקה מול הטקסט של המקור עצמו
paste-source = הדביקו כאן את הטקסט של המקור
check-pasted = בדיקה
paste-first = עדיין אין טקסט לבדוק מולו.
pasted-elsewhere = בטקסט שהדבקתם אין שום דבר דומה.
pasted-text = הטקסט שהדבקתם
doubt-differs = בקטע מן המקור הנוסח אחר.
doubt-cut = כאן הושמטו מילים. בין אלה מופיע בקטע מן המקור:
doubt-unclear = בקטע מן המקור יש ביניהן מילים נוספות, ולא ניכר של מי הן:
doubt-unmarked = בקטע מן המקור מופיעות המילים האלה, אך לא בין מירכאות.
unchecked-kind = אי אפשר לבדוק כאן: תרגום או פרפרזה אינם מוצגים כלשון המקור.
unchecked-source = אי אפשר לבדוק כאן: לא צוין בקובץ זה היכן פורסם הציטוט.
unchecked-excerpt = אי אפשר לבדוק כאן: אין בקובץ זה קטע מן המקור.
unchecked-elsewhere = אי אפשר לבדוק כאן: הקטעים שבקובץ זה לקוחים ממקומות אחרים במקור.
unchecked-part = אי אפשר לבדוק כאן: בקטע שבקובץ זה מופיע רק חלק מן הציטוט.
excerpt = קטע מן המקור
difference-here = כאן
difference-there = בטקסט
difference-earlier = שם זה מופיע מוקדם יותר.
difference-outside = בטקסט זה מופיע מחוץ למירכאות.
difference-of-another = ממש לפני זה נקוב בטקסט שמו של אדם אחר.
no-words = אין דבר
cite-title = העתקה או אזכור של ציטוט זה
cite-text = טקסט
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = קישור לציטוט זה

## The matrix: speakers × issues

arrow-keys = מקשי החיצים מעבירים מתא לתא.
order-issues = סידור הסוגיות לפי העמדה של { $speaker }
order-speakers = סידור הדוברים לפי עמדתם בסוגיה { $issue }
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

arrow-keys-marks = מקשי החיצים מעבירים מסימון לסימון.
about-marks = נקודה מייצגת ציטוטים: ככל שהיא גדולה יותר, יש יותר ציטוטים. סימן מייצג עמדה, ופס מייצג תאריך שהיום המדויק שלו אינו ידוע.
all-dates = כל התאריכים
back-to-all = חזרה אל הכול
changes =
    { $count ->
        [one] שינוי עמדה אחד
        [two] שני שינויי עמדה
       *[other] { $count } שינויי עמדה
    }
more-changes =
    { $count ->
        [one] הצגת שינוי נוסף
        [two] הצגת שני שינויים נוספים
       *[other] הצגת { $count } שינויים נוספים
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date }; לפי התאריכים אי אפשר לדעת מה קדם)
positions =
    { $count ->
        [one] עמדה אחת
        [two] שתי עמדות
       *[other] { $count } עמדות
    }
undated-aside = ללא תאריך, ולכן לא על הציר: { $what }.
list-undated = רשימת הציטוטים
from-to = { $from } עד { $to }
mark = { $lane }, { $when }: { $what }
as-a-table = ציר הזמן כטבלה
timeline-caption = מה מתוארך ולמתי; כפתור מציג אותו
lane = דובר או סוגיה
when = מתי
what-is-dated = מה

## Balance: how much of what is on screen is whose

balance = עד כמה זה מאוזן?
balance-caption = מה שמוצג, בספירה לפי דוברים
balance-caption-narrowed = מה שנותר מוצג לפי בחירתך, בספירה לפי דוברים
balance-quotes = ציטוטים
balance-words = מילים
newest-quote = הציטוט החדש ביותר
empty-issues = סוגיות ללא מידע
all-together = כולם יחד
quotes-undated =
    { $count ->
        [one] לציטוט אחד אין תאריך.
        [two] לשני ציטוטים אין תאריך.
       *[other] ל־{ $count } ציטוטים אין תאריך.
    }
nothing-on = אין מידע מאת { $speaker } על: { $issues }
