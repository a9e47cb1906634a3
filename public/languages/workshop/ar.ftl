# The words of the workshop in Arabic. What each is for, and what its variables are, stands in en.ftl.

## Around all steps

comparison-name = اسم المقارنة
undo = تراجع
redo = إعادة
steps = الخطوات
step-bring-in = إضافة
step-mark-up = تمييز الاقتباسات
step-people = التعريف بالمتحدثين
step-issues = القضايا والمواقف
step-check = التحقق
step-preview = معاينة
step-save = حفظ
storage-empty = لا شيء لتخزينه بعد
storage-writing = جارٍ التخزين…
storage-kept = مخزَّن في هذا المتصفح
storage-failed = لم يُخزَّن: هذا المتصفح لا يخزّن شيئًا هنا. احفظ المقارنة قبل أن تغلق الصفحة.
work-is-back = هذا عملك من المرة السابقة كما خزّنه هذا المتصفح.
work-unreadable = لم تعد قراءة ما خزّنه هذا المتصفح ممكنة. تبدأ الورشة من جديد.

## Bring in

bring-lead = أضف مقالًا لتجد ما فيه من اقتباسات، أو جدول اقتباسات أو مواقف، أو مقارنة تواصل العمل عليها.
bring-private = لا شيء يغادر متصفحك: يُقرأ كل شيء هنا ولا يُرسل إلى أي مكان.
bring-file = ملف
bring-choose = اختيار ملفات أو إفلاتها هنا
bring-kinds = المقالات: نص أو صفحة ويب محفوظة. الجداول: CSV أو Excel أو OpenDocument. المقارنات واقتباسات المشاريع الأخرى: JSON.
bring-paste = أو لصق مقال أو جدول
bring-take = إضافة
pasted-name = النص الملصق
paste-empty = لا يزال الحقل فارغًا. الصق فيه مقالًا أو جدولًا أولًا.
not-readable = تتعذر قراءة { $name }. إن كان مجلدًا فاختر الملفات التي فيه.
not-taken = لم يُضف { $name }، وبقي كل شيء كما كان.
added = { $name }: أُضيف { $what }.
nothing-new = { $name }: لا جديد.
left-unsure =
    { $count ->
        [zero] لا مقاطع أخرى بين علامات اقتباس تحتاج إلى نظر.
        [one] يوجد مقطع آخر بين علامات اقتباس قد يكون عنوانًا أو اسمًا أو اقتباسًا: ألقِ نظرة عليه.
        [two] يوجد مقطعان آخران بين علامات اقتباس قد يكونان عنوانين أو اسمين أو اقتباسين: ألقِ نظرة عليهما.
        [few] توجد { $count } مقاطع أخرى بين علامات اقتباس قد تكون عناوين أو أسماء أو اقتباسات: ألقِ نظرة عليها.
        [many] يوجد { $count } مقطعًا آخر بين علامات اقتباس قد تكون عناوين أو أسماء أو اقتباسات: ألقِ نظرة عليها.
       *[other] يوجد { $count } مقطع آخر بين علامات اقتباس قد تكون عناوين أو أسماء أو اقتباسات: ألقِ نظرة عليها.
    }
left-unproven =
    { $count ->
        [zero] لم يُستبعد أي مقطع.
        [one] استُبعد مقطع واحد لأن علامات الاقتباس فيه لا تبيّن أين يبدأ وأين ينتهي.
        [two] استُبعد مقطعان لأن علامات الاقتباس فيهما لا تبيّن أين يبدآن وأين ينتهيان.
        [few] استُبعدت { $count } مقاطع لأن علامات الاقتباس فيها لا تبيّن أين تبدأ وأين تنتهي.
        [many] استُبعد { $count } مقطعًا لأن علامات الاقتباس فيها لا تبيّن أين تبدأ وأين تنتهي.
       *[other] استُبعد { $count } مقطع لأن علامات الاقتباس فيها لا تبيّن أين تبدأ وأين تنتهي.
    }
articles = المقالات
article = المقال
article-remove = إزالة
article-remove-label = إزالة { $name } واقتباساته

## A table, before it is taken

table-title = كيف فُهم { $name }
table-lead = اختر لكل عمود ما يحتويه إن لم يُفهم اسمه. وما هو خطأ في خلية يُشار إليه فيها.
column-holds = ما يحتويه { $name }
column-quote = الاقتباس
column-speaker = المتحدث
column-role = الدور
column-affiliation = الانتماء
column-issue = القضية
column-statement = الطرح
column-position = الموقف
column-label = جواب قصير
column-summary = ملخص
column-basis = الأساس
column-kind = نوع الاقتباس
column-date = تاريخ القول
column-source = المصدر
column-publisher = الناشر
column-author = الكاتب
column-url = عنوان الويب
column-archived-url = نسخة مؤرشفة
column-published = تاريخ النشر
column-locator = الصفحة أو الوقت
column-language = اللغة
column-note = ملاحظة
column-passed = لم يُضف
table-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
table-remarks =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
table-take = إضافة هذا الجدول
table-leave = عدم إضافته

## Mark up

mark-lead = تحت كل اقتباس خط متصل، وتحت ما قد يكون اقتباسًا خط منقّط. اختر موضعًا مميزًا لترى من قاله وما يمكنك فعله به.
mark-none = لا مقال هنا بعد. أضف مقالًا لتمييز ما فيه من اقتباسات.
to-look-at =
    { $count ->
        [zero] لا مقاطع للمراجعة
        [one] مقطع واحد للمراجعة
        [two] مقطعان للمراجعة
        [few] { $count } مقاطع للمراجعة
        [many] { $count } مقطعًا للمراجعة
       *[other] { $count } مقطع للمراجعة
    }
mark-quote = اقتباس: { $words }
mark-sure = اقتباس بالتأكيد: { $words }
mark-likely = اقتباس على الأرجح: { $words }
mark-look = قد يكون اقتباسًا: { $words }
mark-rejected = ليس اقتباسًا: { $words }
source-about = عن المقال
source-title = عنوان المقال
source-publisher = الناشر
source-author = الكاتب
source-address = عنوانه على الويب
source-date = تاريخ النشر، بالصيغة 2025-07-14
source-language = اللغة، برمز مثل ar
source-hint = تسري هذه البيانات على كل اقتباس من هذا المقال. وما لا يُعرف يبقى فارغًا.
panel = ما اخترته
panel-empty = اختر موضعًا مميزًا في المقال، أو حدّد بعض كلماته.
quote = اقتباس
maybe-quote = قد يكون اقتباسًا
accept = اعتماده اقتباسًا
reject = ليس اقتباسًا
reject-undo = بل قد يكون اقتباسًا
drop-quote = ليس اقتباسًا
speaker-nobody = لم يُذكر
edges = أين يبدأ وأين ينتهي
start-earlier = تقديم البداية كلمة
start-later = تأخير البداية كلمة
end-earlier = تقديم النهاية كلمة
end-later = تأخير النهاية كلمة
split = تقسيم
join = دمج مع الاقتباس التالي
add-quote = اقتباس آخر
add-quote-hint = حدّد كلمات في المقال بالفأرة أو بإصبعك، أو اكتب كلمات واردة فيه.
add-chosen = جعل الكلمات المحددة اقتباسًا
add-typed = كلمات من المقال
add-typed-do = جعلها اقتباسًا
mark-keys = المفاتيح
keys-hint = حين يكون التركيز على موضع مميز:
key-choose = اختياره
key-accept = اعتماده اقتباسًا
key-reject = ليس اقتباسًا
key-widen = تقديم البداية وتأخير النهاية
key-narrow = تأخير البداية وتقديم النهاية
refused-nothing = لا يوجد ما يُطبَّق عليه ذلك: حدّد كلمات أولًا، أو حدّد غيرها.
refused-not-there = ليست هذه الكلمات في المقال. انسخها من المقال لتتأكد.
refused-taken = بعض هذه الكلمات موجود في اقتباس آخر.
refused-not-verbatim = لا يورد المقال هذه الكلمات على أنها اقتباس: فهي خارج علامات الاقتباس أو تتجاوزها.

tier-sure = اقتباس بالتأكيد:
tier-likely = اقتباس على الأرجح:
tier-look = قد يكون اقتباسًا:
rule-said = فعل من أفعال القول يبيّن من المتحدث.
rule-label = يسبقه اسم ونقطتان رأسيتان.
rule-introduced = تمهّد له نقطتان رأسيتان.
rule-source = يذكر النص مصدره.
rule-reported = تنقل الجملة ما قاله أحدهم.
rule-judged = تنقل الجملة ما يراه أحدهم.
rule-continued = يكمل ما تركته الفقرة السابقة مفتوحًا.
rule-same-speech = يجاور اقتباسًا قائله معروف.
rule-led-to = تمهّد له الفقرة السابقة.
rule-sentence = هو جملة كاملة.
rule-fragment = هو جزء من جملة، ولا يُذكر أن أحدًا قاله.
rule-term = يسمّيه النص اسمًا أو مصطلحًا.
rule-title = يشبه عنوان كتاب أو عمل آخر.
rule-single-marks = هو بين علامات مفردة، وفي النص علامات غيرها.
rule-unclosed = علامة الاقتباس التي تفتحه لا تُغلق.

## Who is who

people-lead = الأشخاص والمنظمات الذين اقتُبست أقوالهم. أكمل ما لا يذكره المقال، وادمج ما تكرر لمتحدث واحد.
people-none = لا أحد هنا بعد. يظهر المتحدثون مع الاقتباسات.
person = { $name }
speaker-name = الاسم
speaker-role = الصفة
speaker-affiliation = الجهة
speaker-page = صفحة عنه
merge-into = هو نفسه
merge-nobody = لا أحد غيره هنا
person-remove = إزالته مع إبقاء الاقتباسات

## Issues and positions

issues-lead = القضية أمر يمكن تأييده أو معارضته. أما الموقف فحكمك أنت: لا تحدده الورشة أبدًا.
issue-new = قضية جديدة
issue-add = إضافة
issue-of = { $name }
issue-name = الاسم
issue-statement = العبارة
issue-statement-hint = الجملة التي يمكن تأييدها أو معارضتها. صغها بحيث يراها الطرفان منصفة.
issue-quotes = اقتباسات عن هذه القضية
issue-positions = المواقف
issue-positions-hint = لا تحدد موقفًا لمن لم يُبدِ رأيًا: فالصمت ليس رأيًا.
issue-remove = إزالة هذه القضية
position-of = { $name }
position-unset = غير محدد
stance-summary = في جملة، بكلماتك أنت
stance-basis = يستند إلى
stance-evidence = اقتباسات تُظهر هذا الموقف
stance-no-quotes = لا يوجد اقتباس لهذا المتحدث. ويصعب تصديق موقف بلا دليل.

## Check

check-lead = ما قد يتعثر فيه قارئ الملف، وهل كل اقتباس كما ورد في مصدره.
checking = جارٍ التحقق…
check-fine = لا أخطاء.
verdict-verbatim =
    { $count ->
        [zero] لا اقتباسات مطابقة حرفيًا.
        [one] اقتباس واحد مطابق حرفيًا.
        [two] اقتباسان مطابقان حرفيًا.
        [few] { $count } اقتباسات مطابقة حرفيًا.
        [many] { $count } اقتباسًا مطابقًا حرفيًا.
       *[other] { $count } اقتباس مطابق حرفيًا.
    }
verdict-doubted =
    { $count ->
        [zero] لا اقتباسات تخالف مصادرها.
        [one] اقتباس واحد ليس كما ورد في مصدره.
        [two] اقتباسان ليسا كما وردا في المصدر.
        [few] { $count } اقتباسات ليست كما وردت في مصادرها.
        [many] { $count } اقتباسًا ليست كما وردت في مصادرها.
       *[other] { $count } اقتباس ليست كما وردت في مصادرها.
    }
verdict-unshown =
    { $count ->
        [zero] لا اقتباسات يتعذر التحقق منها.
        [one] يتعذر التحقق من اقتباس واحد: لا شيء هنا يبيّن ما ورد في مصدره.
        [two] يتعذر التحقق من اقتباسين: لا شيء هنا يبيّن ما ورد في المصدر.
        [few] يتعذر التحقق من { $count } اقتباسات: لا شيء هنا يبيّن ما ورد في مصادرها.
        [many] يتعذر التحقق من { $count } اقتباسًا: لا شيء هنا يبيّن ما ورد في مصادرها.
       *[other] يتعذر التحقق من { $count } اقتباس: لا شيء هنا يبيّن ما ورد في مصادرها.
    }
problems-left =
    { $count ->
        [zero] لا أخطاء أخرى.
        [one] خطأ واحد آخر غير مدرج.
        [two] خطآن آخران غير مدرجين.
        [few] { $count } أخطاء أخرى غير مدرجة.
        [many] { $count } خطأً آخر غير مدرج.
       *[other] { $count } خطأ آخر غير مدرج.
    }

## Preview

preview-lead = ما سيراه قراؤك، في العارض نفسه.
preview-width = عرض المعاينة
preview-page = بالعرض المتاح هنا
preview-column = عمود بعرض 640 بكسل
preview-phone = هاتف

## Save

save-lead = خذ المقارنة معك: لا تخزّنها الورشة إلا في هذا المتصفح.
about-description = موضوعها في جملة
about-publisher = الناشر
about-license = الترخيص
about-language = لغة كلماتك أنت، برمز مثل ar
license-hint = بيّن ما تسري عليه شروطك: كلماتك أنت. أما الاقتباسات والمقتطفات فتبقى لأصحابها وناشريها، فلا تقتبس أكثر مما تحتاج إليه.
save-bundle = حفظ المقارنة
save-bundle-hint = ملف JSON يُظهره العارض وتفتحه الورشة من جديد.
save-html = حفظ صفحة بسيطة
save-html-hint = ملف HTML يُقرأ بلا برامج نصية، للصقه أو نشره.
save-single = حفظ ملف واحد مع العارض
save-single-hint = صفحة فيها كل ما تحتاج إليه، وتُفتح من قرص جهازك.
single-file-missing = ملفات العارض غير متاحة هنا. إن كانت هذه الصفحة مفتوحة من قرص فاستخدم سطر الأوامر: standpoint render --single-file.
embed-title = التضمين في صفحة
embed-hint = ضع المقارنة المحفوظة في موقعك، وضع هذين السطرين في المقال. واجعل عنوان الملف هو العنوان الذي وضعته فيه.
embed-copied = تم النسخ.
forget-title = البدء من جديد
forget-hint = يمحو ما هو هنا وما يخزّنه هذا المتصفح منه. احفظه أولًا إن كنت تحتاج إليه.
forget = محو كل شيء
forget-really = نعم، محو كل شيء
forget-not = الاحتفاظ به
forgotten = تم المحو. لم يعد هذا المتصفح يخزّن شيئًا.
