# The words of the workshop in Hebrew. What each is for, and what its variables are, stands in en.ftl.

## Around all steps

comparison-name = שם ההשוואה
undo = ביטול
redo = ביצוע מחדש
steps = שלבים
step-bring-in = הוספה
step-mark-up = סימון
step-people = מי ומי
step-issues = סוגיות ועמדות
step-check = בדיקה
step-preview = תצוגה מקדימה
step-save = שמירה
storage-empty = אין עדיין מה לשמור
storage-writing = השמירה מתבצעת…
storage-kept = נשמר בדפדפן זה
storage-failed = לא נשמר: דפדפן זה אינו שומר כאן דבר. שמרו את ההשוואה בקובץ לפני סגירת הדף.
work-is-back = הנה העבודה שלכם מהפעם הקודמת, כפי שנשמרה בדפדפן זה.
work-unreadable = אי אפשר עוד לקרוא את מה שנשמר בדפדפן זה. הסדנה מתחילה מחדש.

## Bring in

bring-lead = הוסיפו כתבה כדי למצוא בה ציטוטים, טבלה של ציטוטים או עמדות, או השוואה שתרצו להמשיך בה.
bring-private = דבר אינו יוצא מהדפדפן: הכול נקרא כאן ואינו נשלח לשום מקום.
bring-file = קובץ
bring-choose = בחירת קבצים או גרירתם לכאן
bring-kinds = כתבות: טקסט או דף אינטרנט שמור. טבלאות: CSV, Excel או OpenDocument. השוואות וציטוטים ממיזמים אחרים: JSON.
bring-paste = או הדבקת כתבה או טבלה
bring-take = הוספה
pasted-name = טקסט שהודבק
paste-empty = השדה עדיין ריק. הדביקו בו קודם כתבה או טבלה.
not-readable = אי אפשר לקרוא את { $name }. אם זו תיקייה, בחרו את הקבצים שבה.
not-taken = { $name } לא נוסף; הכול נשאר כפי שהיה.
added = נוסף מתוך { $name }: { $what }.
nothing-new = { $name }: אין חדש.
left-unsure =
    { $count ->
        [one] עוד קטע אחד במירכאות עשוי להיות כותרת, שם או ציטוט: כדאי להביט בו.
        [two] עוד שני קטעים במירכאות עשויים להיות כותרות, שמות או ציטוטים: כדאי להביט בהם.
       *[other] עוד { $count } קטעים במירכאות עשויים להיות כותרות, שמות או ציטוטים: כדאי להביט בהם.
    }
left-unproven =
    { $count ->
        [one] קטע אחד הושמט, כי לפי המירכאות שלו אין לדעת היכן הוא מתחיל והיכן הוא נגמר.
        [two] שני קטעים הושמטו, כי לפי המירכאות שלהם אין לדעת היכן הם מתחילים והיכן הם נגמרים.
       *[other] { $count } קטעים הושמטו, כי לפי המירכאות שלהם אין לדעת היכן הם מתחילים והיכן הם נגמרים.
    }
articles = כתבות
article = כתבה
article-remove = הסרה
article-remove-label = הסרה: { $name } והציטוטים ממנה

## A table, before it is taken

table-title = כך הובן { $name }
table-lead = בחרו לכל עמודה מה היא מכילה, אם שמה לא הובן. מה ששגוי בתא מסומן בו.
column-holds = מה מכילה { $name }
column-quote = ציטוט
column-speaker = דובר
column-role = תפקיד
column-affiliation = שיוך
column-issue = סוגיה
column-statement = היגד
column-position = עמדה
column-label = תשובה קצרה
column-summary = תקציר
column-basis = בסיס
column-kind = סוג הציטוט
column-date = תאריך האמירה
column-source = מקור
column-publisher = מפרסם
column-author = מחבר
column-url = כתובת אינטרנט
column-archived-url = עותק בארכיון
column-published = תאריך הפרסום
column-locator = עמוד או זמן
column-language = שפה
column-note = הערה
column-passed = לא נוספה
table-rows =
    { $count ->
        [one] שורה אחת
        [two] שתי שורות
       *[other] { $count } שורות
    }
table-remarks =
    { $count ->
        [one] הערה אחת
        [two] שתי הערות
       *[other] { $count } הערות
    }
table-take = הוספת טבלה זו
table-leave = בלי להוסיף

## Mark up

mark-lead = הציטוטים מסומנים בקו תחתון, ומה שעשוי להיות ציטוט מסומן בקו מנוקד. בחרו סימון כדי לראות מי אומר את הדברים ומה אפשר לעשות בהם.
mark-none = אין כאן עדיין כתבה. הוסיפו כתבה כדי לסמן בה ציטוטים.
to-look-at =
    { $count ->
        [one] קטע אחד לעיון
        [two] שני קטעים לעיון
       *[other] { $count } קטעים לעיון
    }
mark-quote = ציטוט: { $words }
mark-sure = בוודאות ציטוט: { $words }
mark-likely = כנראה ציטוט: { $words }
mark-look = אולי ציטוט: { $words }
mark-rejected = לא ציטוט: { $words }
source-about = על הכתבה
source-title = כותרת
source-publisher = הגוף המפרסם
source-author = מאת
source-address = כתובת
source-date = תאריך הפרסום, בצורה 2025-07-14
source-language = שפה, בקוד כגון he
source-hint = הפרטים האלה חלים על כל ציטוט מכאן. מה שאינו ידוע נשאר ריק.
panel = הבחירה
panel-empty = בחרו סימון בכתבה, או כמה ממילותיה.
quote = ציטוט
maybe-quote = אולי ציטוט
accept = אישור כציטוט
reject = לא ציטוט
reject-undo = בכל זאת אולי ציטוט
drop-quote = לא ציטוט
speaker-nobody = לא צוין
edges = היכן הוא מתחיל והיכן הוא נגמר
start-earlier = התחלה מילה אחת קודם
start-later = התחלה מילה אחת אחר כך
end-earlier = סיום מילה אחת קודם
end-later = סיום מילה אחת אחר כך
split = פיצול
join = איחוד עם הציטוט הבא
add-quote = ציטוט נוסף
add-quote-hint = בחרו מילים בכתבה בעכבר או באצבע, או הקלידו מילים שמופיעות בה.
add-chosen = הפיכת המילים שנבחרו לציטוט
add-typed = מילים מן הכתבה
add-typed-do = הפיכתן לציטוט
mark-keys = מקשים
keys-hint = כשהמיקוד על סימון:
key-choose = בחירה בו
key-accept = אישור כציטוט
key-reject = זה לא ציטוט
key-widen = התחלה מוקדמת יותר, סיום מאוחר יותר
key-narrow = התחלה מאוחרת יותר, סיום מוקדם יותר
refused-nothing = אין במה לעשות זאת: בחרו קודם מילים, או מילים אחרות.
refused-not-there = המילים האלה אינן בכתבה. ליתר ביטחון, העתיקו אותן מן הכתבה.
refused-taken = כמה מן המילים האלה כבר נמצאות בציטוט אחר.
refused-not-verbatim = המילים האלה אינן מופיעות בכתבה כציטוט: הן מחוץ למירכאות שבה או חורגות מהן.

tier-sure = בוודאות ציטוט:
tier-likely = כנראה ציטוט:
tier-look = אולי ציטוט:
rule-said = פועל של אמירה מציין מי הדובר.
rule-label = לפניו שם ונקודתיים.
rule-introduced = נקודתיים מובילות אליו.
rule-source = בטקסט נאמר מאין הוא לקוח.
rule-reported = המשפט מספר מה מישהו אמר.
rule-judged = המשפט מספר מה מישהו חושב.
rule-continued = הוא ממשיך את מה שהפסקה הקודמת הותירה פתוח.
rule-same-speech = הוא סמוך לציטוט שהדובר שלו ידוע.
rule-led-to = הפסקה הקודמת מובילה אליו.
rule-sentence = זה משפט שלם.
rule-fragment = זה חלק ממשפט, ולא נאמר שמישהו אמר אותו.
rule-term = הטקסט מכנה אותו שם או מונח.
rule-title = זה נראה כמו שם של יצירה.
rule-single-marks = הוא במירכאות בודדות, ובטקסט יש אחרות.
rule-unclosed = המירכאות שלו אינן נסגרות.

## Who is who

people-lead = האנשים והארגונים המצוטטים. השלימו את מה שאין בכתבה, ואחדו רשומות של אותו דובר.
people-none = אין כאן עדיין איש. הדוברים מגיעים עם הציטוטים.
person = { $name }
speaker-name = שם
speaker-role = תפקיד
speaker-affiliation = שיוך
speaker-page = דף על הדובר
merge-into = הוא אותו דובר כמו
merge-nobody = אף אחד אחר כאן
person-remove = הסרה, והציטוטים נשארים

## Issues and positions

issues-lead = סוגיה היא דבר שאפשר להיות בעדו או נגדו. קביעת עמדה נתונה לשיקול דעתכם: הסדנה לעולם אינה קובעת אותה.
issue-new = סוגיה חדשה
issue-add = הוספה
issue-of = { $name }
issue-name = שם
issue-statement = היגד
issue-statement-hint = המשפט שאפשר להיות בעדו או נגדו. נסחו אותו כך ששני הצדדים יראו בו ניסוח הוגן.
issue-quotes = ציטוטים בסוגיה זו
issue-positions = עמדות
issue-positions-hint = אל תקבעו עמדה למי שלא התבטא: שתיקה אינה דעה.
issue-remove = הסרת סוגיה זו
position-of = { $name }
position-unset = לא נקבעה
stance-summary = במשפט אחד, במילים שלכם
stance-basis = מבוססת על
stance-evidence = ציטוטים שמראים עמדה זו
stance-no-quotes = אין ציטוט של דובר זה. קשה להאמין לעמדה בלי ראיות.

## Check

check-lead = במה ייתקל מי שיקרא את הקובץ, ואם כל ציטוט הוא כפי שנכתב במקור שלו.
checking = הבדיקה מתבצעת…
check-fine = לא נמצאו בעיות.
verdict-verbatim =
    { $count ->
        [one] ציטוט אחד הוא מילה במילה.
        [two] שני ציטוטים הם מילה במילה.
       *[other] { $count } ציטוטים הם מילה במילה.
    }
verdict-doubted =
    { $count ->
        [one] ציטוט אחד אינו כפי שנכתב במקור שלו.
        [two] שני ציטוטים אינם כפי שנכתבו במקורות שלהם.
       *[other] { $count } ציטוטים אינם כפי שנכתבו במקורות שלהם.
    }
verdict-unshown =
    { $count ->
        [one] אי אפשר לבדוק ציטוט אחד: דבר כאן אינו מראה מה נכתב במקור שלו.
        [two] אי אפשר לבדוק שני ציטוטים: דבר כאן אינו מראה מה נכתב במקורות שלהם.
       *[other] אי אפשר לבדוק { $count } ציטוטים: דבר כאן אינו מראה מה נכתב במקורות שלהם.
    }
problems-left =
    { $count ->
        [one] בעיה אחת נוספת אינה ברשימה.
        [two] שתי בעיות נוספות אינן ברשימה.
       *[other] { $count } בעיות נוספות אינן ברשימה.
    }

## Preview

preview-lead = מה שיראו הקוראים שלכם, במציג עצמו.
preview-width = רוחב
preview-page = כל הרוחב שכאן
preview-column = טור ברוחב 640 פיקסלים
preview-phone = טלפון

## Save

save-lead = קחו אתכם את ההשוואה: הסדנה שומרת אותה רק בדפדפן זה.
about-description = במה היא עוסקת, במשפט אחד
about-publisher = הגוף המפרסם
about-license = רישיון
about-language = שפת הדברים שכתבתם, בקוד כגון he
license-hint = ציינו על מה חלים התנאים שלכם: על הדברים שכתבתם. הציטוטים והקטעים נשארים של מי שכתבו ופרסמו אותם, ולכן אל תצטטו יותר מן הנחוץ.
save-bundle = שמירת ההשוואה
save-bundle-hint = קובץ JSON, שהמציג מראה והסדנה פותחת שוב.
save-html = שמירה כדף פשוט
save-html-hint = HTML שנקרא בלי סקריפט, להדבקה או לפרסום.
save-single = שמירה כקובץ אחד עם המציג
save-single-hint = דף שיש בו כל מה שנחוץ לו, ואפשר לפתוח אותו מן הדיסק שלכם.
single-file-missing = קובצי המציג אינם זמינים כאן. אם דף זה נפתח מדיסק, השתמשו בשורת הפקודה: standpoint render --single-file.
embed-title = הטמעה בדף
embed-hint = שימו את ההשוואה השמורה באתר שלכם, ואת שתי השורות האלה בכתבה. שנו את כתובת הקובץ לכתובת שבה שמתם אותו.
embed-copied = הועתק.
forget-title = התחלה מחדש
forget-hint = מוחק את מה שיש כאן ואת מה שדפדפן זה שומר ממנו. אם הוא נחוץ לכם, שמרו אותו קודם.
forget = מחיקת הכול
forget-really = כן, למחוק הכול
forget-not = להשאיר
forgotten = נמחק. בדפדפן זה לא שמור עוד דבר.
