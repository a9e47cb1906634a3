# The words of the interface in Hebrew. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = ההשוואה נטענת
loading-percent = ההשוואה נטענת: { $percent }%
loading-kibibytes = ההשוואה נטענת: { $kibibytes } KiB
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
speaker-and-quotes = { $speaker }, { $quotes }
only = רק
only-speaker = רק { $speaker }
showing = מוצג: { $what }.
speakers-and-nobody = { $speakers } ודברים שאומרם אינו נקוב בשם
show-all-speakers = הצגת כל הדוברים
show-all-issues = הצגת כל הסוגיות
unknown-in-link = בקישור זה נזכרים { $what } שאינם בהשוואה זו.
no-speaker-chosen = לא נבחר דובר.
no-issue-chosen = לא נבחרה סוגיה.
unattributed = ללא ייחוס
unknown-speaker = דובר לא מוכר ({ $id })
no-issue = לא שויך לסוגיה
unknown-issue = סוגיה לא מוכרת ({ $id })

## The overview, a table

overview = סקירה
overview-caption = סקירה: כל סוגיה, ועמדתו של כל דובר בה
issue = סוגיה
nothing-on-file = אין מידע
speaker-on-issue-said = { $speaker } על { $issue }: { $said }
one-then-another = { $earlier }, ואחר כך { $later }
signs = סימנים

## A speaker on an issue

speaker-on-issue = { $speaker } על { $issue }
nothing-from = אין בידינו דבר מאת { $speaker } בסוגיה זו.
nothing-from-several = בסוגיה זו אין בידינו דבר מאת { $speakers }.
also-said = דברים נוספים שנאמרו בסוגיה זו
editors-summary = סיכום העורך
editors-note = הערת העורך
no-quote-on-file = אין ציטוט
strength = עוצמה { $strength } מתוך 3
show-more =
    { $total ->
        [one] הצגת { $more } נוספים מתוך ציטוט אחד
        [two] הצגת { $more } נוספים מתוך שני ציטוטים
       *[other] הצגת { $more } נוספים מתוך { $total } ציטוטים
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
position-undecided = לא הוחלט
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
kind-paraphrase = נוסח מחדש במקור: לא ציטוט
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
close = סגירה
share-page = קישור לדף זה
share-exactly = קישור לתצוגה זו בדיוק
share-script = לדף שמתיר סקריפטים
share-frame = לדף שמתיר מסגרות
share-html = כ־HTML שאינו זקוק לסקריפט
copy = העתקה
copy-what = העתקה: { $what }
copied = הועתק: { $what }

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
failure-too-large-why = הוא גדול מ־{ $limit } MiB, המרב שנקרא כאן.
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
see-changed-file = לצפייה בקובץ כפי שהוא כעת
failure = { $what }. { $why }
