# The words of the interface in Arabic. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = جارٍ تحميل المقارنة
loading-percent = جارٍ تحميل المقارنة: { $percent }٪
loading-kibibytes = جارٍ تحميل المقارنة: { $kibibytes } كيبيبايت
still-reading = لا تزال قراءة الملف جارية…
no-quotes-yet = لا اقتباسات في هذه المقارنة بعد.

## What there is, counted

speakers =
    { $count ->
        [zero] لا متحدثين
        [one] متحدث واحد
        [two] متحدثان
        [few] { $count } متحدثين
        [many] { $count } متحدثًا
       *[other] { $count } متحدث
    }
issues =
    { $count ->
        [zero] لا قضايا
        [one] قضية واحدة
        [two] قضيتان
        [few] { $count } قضايا
        [many] { $count } قضية
       *[other] { $count } قضية
    }
quotes =
    { $count ->
        [zero] لا اقتباسات
        [one] اقتباس واحد
        [two] اقتباسان
        [few] { $count } اقتباسات
        [many] { $count } اقتباسًا
       *[other] { $count } اقتباس
    }
sources =
    { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
speakers-of =
    { $all ->
        [zero] { $shown } من أصل { $all } متحدث
        [one] { $shown } من أصل متحدث واحد
        [two] { $shown } من أصل متحدثَين
        [few] { $shown } من أصل { $all } متحدثين
        [many] { $shown } من أصل { $all } متحدثًا
       *[other] { $shown } من أصل { $all } متحدث
    }
issues-of =
    { $all ->
        [zero] { $shown } من أصل { $all } قضية
        [one] { $shown } من أصل قضية واحدة
        [two] { $shown } من أصل قضيتين
        [few] { $shown } من أصل { $all } قضايا
        [many] { $shown } من أصل { $all } قضية
       *[other] { $shown } من أصل { $all } قضية
    }
comma = { "، " }
date-and-time = { $date }، { $time }

## Whom to show

choose-speakers = المتحدثون
find-in-list = البحث في هذه القائمة
choice-and-quotes = { $name }، { $quotes }
only = فقط
only-choice = { $name } فقط
showing = المعروض: { $what }.
speakers-and-nobody = { $speakers } واقتباسات لم يُذكر اسم قائلها
show-all-speakers = عرض كل المتحدثين
show-all-issues = عرض كل القضايا
show-other-issues = عرض القضايا الأخرى أيضًا
unknown-in-link = يذكر هذا الرابط ما ليس في هذه المقارنة: { $what }.
no-speaker-chosen = لم يُختر أي متحدث.
no-issue-chosen = لم تُختر أي قضية.
nothing-shared = لا توجد قضية فيها مواد من اثنين من هؤلاء المتحدثين.
nothing-differs = لا توجد قضية يتخذ فيها اثنان من هؤلاء المتحدثين موقفين مختلفين.
unattributed = لم يُذكر اسم القائل
unknown-speaker = متحدث غير معروف ({ $id })
no-issue = لم تُذكر قضية
unknown-issue = قضية غير معروفة ({ $id })

## The overview, a table

overview = نظرة عامة
overview-open = نظرة عامة على كل المواقف
overview-caption = نظرة عامة: كل قضية، وموقف كل متحدث منها
issue = القضية
speaker = المتحدث
nothing-on-file = لا توجد مواد
speaker-on-issue-said = { $speaker }، { $issue }: { $said }
one-then-another = { $earlier }، ثم { $later }
one-and-another = { $earlier }؛ { $later }
signs = الرموز

## A speaker on an issue

speaker-on-issue = { $speaker }، القضية: { $issue }
nothing-from-several = لا توجد مواد عن هذه القضية من المتحدثين الآتين: { $speakers }.
nothing-at-all-from = لا توجد مواد من المتحدثين الآتين: { $speakers }.
position-on = { $position }: { $issues }
more-positions =
    { $count ->
        [zero] لا مواقف أخرى
        [one] عرض موقف واحد آخر
        [two] عرض موقفين آخرين
        [few] عرض { $count } مواقف أخرى
        [many] عرض { $count } موقفًا آخر
       *[other] عرض { $count } موقف آخر
    }
other-positions = موقف آخر، أو موقف غير معروف
count-and-names = { $count }: { $names }
also-said = قيل أيضًا عن هذه القضية
editors-summary = ملخص المحرر
editors-note = ملاحظة المحرر
no-quote-on-file = لا يوجد اقتباس
strength = القوة: { $strength } من ثلاثة
show-more =
    { $total ->
        [zero] عرض المزيد: { $more } من أصل { $total } اقتباس
        [one] عرض المزيد: { $more } من أصل اقتباس واحد
        [two] عرض المزيد: { $more } من أصل اقتباسين
        [few] عرض المزيد: { $more } من أصل { $total } اقتباسات
        [many] عرض المزيد: { $more } من أصل { $total } اقتباسًا
       *[other] عرض المزيد: { $more } من أصل { $total } اقتباس
    }
show-first =
    { $count ->
        [zero] عرض أول { $count } اقتباس فقط
        [one] عرض الاقتباس الأول فقط
        [two] عرض أول اقتباسين فقط
        [few] عرض أول { $count } اقتباسات فقط
        [many] عرض أول { $count } اقتباسًا فقط
       *[other] عرض أول { $count } اقتباس فقط
    }

## Positions: what a speaker thinks of an issue's statement

position-support = تأييد
position-oppose = معارضة
position-mixed = موقف مختلط
position-neutral = موقف محايد
position-undecided = موقف لم يُحسم بعد
position-unclear = موقف غير واضح
position-none = لم يُعثر على موقف
position-declined = امتناع عن الإجابة

## What a position rests on

basis-direct = بكلمات المتحدث نفسه
basis-paraphrase = نقله المصدر من دون اقتباس
basis-questionnaire = من استبيان
basis-vote = من تصويت
basis-inferred = استنتاج المحرر

## A quote

role-contradicts = يعارض هذا الموقف
role-context = سياق
kind-translation = مترجم: ليست الكلمات الأصلية
kind-paraphrase = أعاد المصدر صياغته: ليس اقتباسًا
said-by = القائل: { $speaker }
unknown-quote = اقتباس غير معروف: { $id }
unknown-source = مصدر غير معروف: { $id }
publisher-and-name = { $publisher }: { $name }
show-all-characters =
    { $count ->
        [zero] عرض النص كاملًا: { $count } حرف
        [one] عرض النص كاملًا: حرف واحد
        [two] عرض النص كاملًا: حرفان
        [few] عرض النص كاملًا: { $count } أحرف
        [many] عرض النص كاملًا: { $count } حرفًا
       *[other] عرض النص كاملًا: { $count } حرف
    }
show-less = عرض أقل
invisible-character = محرف غير مرئي { $name }

## The end of the page

sources-heading = المصادر
archived-copy = نسخة مؤرشفة
comparison-by = إعداد المقارنة: { $publisher }
last-changed = آخر تعديل: { $date }
license = الترخيص: { $license }
problems =
    { $count ->
        [zero] لا أخطاء في هذا الملف
        [one] خطأ واحد في هذا الملف
        [two] خطآن في هذا الملف
        [few] { $count } أخطاء في هذا الملف
        [many] { $count } خطأً في هذا الملف
       *[other] { $count } خطأ في هذا الملف
    }
problems-more = والباقي: { $count }. للاطلاع عليها كلها: { $command }.
language = اللغة

## Sharing

share = مشاركة
share-title = مشاركة هذه المقارنة
more = المزيد
read-all = قراءة الكل
close = إغلاق
share-page = رابط هذه الصفحة
share-exactly = رابط المعروض الآن تحديدًا
share-script = لصفحة تسمح بالبرامج النصية
share-frame = لصفحة تسمح بالإطارات
share-html = بصيغة HTML لا تحتاج إلى برامج نصية
share-no-link = لا يوجد رابط: لا يُعرف عنوان يجد فيه الآخرون هذا.
copy = نسخ
copy-what = نسخ: { $what }
copied = تم النسخ: { $what }
copy-failed = لم يُنسخ: لا يُسمح لهذه الصفحة باستخدام الحافظة. النص محدد؛ انسخه بلوحة المفاتيح.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = لم تُحدَّد أي مقارنة
failure-no-address-why = على محرر الصفحة أن يحدد ملفًا في السمة src لهذا العنصر.
failure-not-found = لم يُعثر على المقارنة
failure-not-found-why = لم يعد هناك شيء في عنوانها، أو في العنوان خطأ.
failure-server = تعذر على الخادم الرد
failure-status = رفض الخادم الرد
failure-status-why = رد الخادم بحالة HTTP { $status }. ليست المشكلة من جهتك.
failure-web-page = العنوان يؤدي إلى صفحة ويب
failure-web-page-why = وصلت صفحة بدل المقارنة، كما يحدث حين ينتقل موقع إلى عنوان آخر أو يطلب تسجيل الدخول.
failure-refused = لا يمكن عرض هذا الملف
failure-cut-off = انقطع التنزيل
failure-cut-off-why = انتهى التنزيل قبل أن يكتمل. لا يُعرض شيء، لأن عرض نصف المقارنة قد يضلل.
failure-too-large = هذا الملف أكبر من اللازم
failure-too-large-why = حجمه أكبر من { $limit } ميبيبايت، وهو أقصى ما يُقرأ هنا.
failure-silent = توقف الخادم عن الرد
failure-silent-why =
    { $seconds ->
        [zero] لم يصل شيء طوال { $seconds } ثانية، فأُوقف التنزيل.
        [one] لم يصل شيء طوال ثانية واحدة، فأُوقف التنزيل.
        [two] لم يصل شيء طوال ثانيتين، فأُوقف التنزيل.
        [few] لم يصل شيء طوال { $seconds } ثوانٍ، فأُوقف التنزيل.
        [many] لم يصل شيء طوال { $seconds } ثانية، فأُوقف التنزيل.
       *[other] لم يصل شيء طوال { $seconds } ثانية، فأُوقف التنزيل.
    }
failure-unreachable = تعذر تحميل المقارنة
failure-unreachable-why = لم يصل أي رد. ربما لا يوجد اتصال بالإنترنت، أو لا يسمح الموقع الآخر لهذه الصفحة بقراءة الملف.
failure-changed = عُدّلت هذه المقارنة
failure-changed-why = ليست هذه النسخة التي اعتمدها محرر هذه الصفحة، ولذلك لا تُعرض على أنها هي.
failure-unchecked = لا يمكن التحقق من هذه المقارنة
failure-unchecked-why = اعتمد محرر هذه الصفحة نسخة واحدة منها، والمتصفح لا يقارن النسخ إلا في صفحات وصلت عبر HTTPS.
try-again = إعادة المحاولة
part-loading = جارٍ تحميل هذا الجزء…
part-missing = تعذّر تحميل هذا الجزء. ربما انقطع الاتصال، وإن لم يكن كذلك فقد تفيد إعادة تحميل الصفحة.
see-changed-file = الاطلاع على الملف كما هو الآن
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = بحث
search-example = البحث في الاقتباسات والمواقف والأسماء
preparing-search = جارٍ تحضير البحث…
view = العرض
view-speakers = حسب المتحدث
view-issues = حسب القضية
view-matrix = مصفوفة
view-timeline = تسلسل زمني
view-quotes = اقتباسات
narrow = تصفية المقارنة
view-and-filters = العرض والتصفية
only-shared = القضايا المشتركة ({ $count })
only-differ = حيث تختلف المواقف ({ $count })
choose-issues = القضايا
choose-positions = الموقف
choose-sources = المصدر
choose-kinds = النوع
choose-basis = يستند إلى
choose-dates = التواريخ
from = من
until = إلى
as-of = كما في يوم
about-dates = من وإلى: لا يُعرض ما ليس له تاريخ. كما في يوم: يُعرض كل شيء كما كان في ذلك اليوم، ويبقى ما ليس له تاريخ.
kind-verbatim = نص حرفي
no-position = لا يُظهر موقفًا
no-source = لم يُذكر المصدر
no-basis = لم يُذكر
show-all-positions = عرض كل المواقف
show-all-sources = عرض كل المصادر
show-all-kinds = عرض كل الأنواع
show-all-basis = عرض الكل أيًا كان الأساس
show-all-quotes = عرض كل الاقتباسات
show-all-dates = عرض كل التواريخ
clear-search = مسح البحث
way-with-quotes = { $way } ({ $quotes })
nothing-found = لا شيء هنا يستوفي كل ما اخترته.
other-choices =
    { $count ->
        [zero] لا خيارات أخرى
        [one] خيار واحد آخر
        [two] خياران آخران
        [few] { $count } خيارات أخرى
        [many] { $count } خيارًا آخر
       *[other] { $count } خيار آخر
    }
quotes-left-out =
    { $count ->
        [zero] لا اقتباسات استبعدها اختيارك
        [one] يوجد اقتباس واحد استبعده اختيارك
        [two] يوجد اقتباسان استبعدهما اختيارك
        [few] يوجد { $count } اقتباسات استبعدها اختيارك
        [many] يوجد { $count } اقتباسًا استبعدها اختيارك
       *[other] يوجد { $count } اقتباس استبعدها اختيارك
    }

## The keyboard

keys = اختصارات لوحة المفاتيح
keys-where = حين يكون التركيز داخل المقارنة لا في حقل إدخال:
key-search = الانتقال إلى البحث
key-view = تغيير العرض: { $view }
key-next = الانتقال إلى الاقتباس التالي
key-previous = الانتقال إلى الاقتباس السابق
key-help = عرض هذه القائمة
key-close = إغلاق ما هو مفتوح

## Taking away what is on screen

take-title = حفظ
take-scope = ما يظهر الآن على الشاشة من المقارنة: { $name }
take-json = المقارنة بصيغة JSON: { $quotes ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $quotes } اقتباسات
    [many] { $quotes } اقتباسًا
   *[other] { $quotes } اقتباس
}
take-json-hint = ملف بصيغة Standpoint نفسه، فيه ما تحتاج إليه هذه الاقتباسات والمواقف فقط. يمكن فتحه هنا من جديد أو نشره.
take-xlsx = مصنف لبرنامجي Excel وLibreOffice وما يشبههما: { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
take-xlsx-hint = ملف XLSX فيه ورقة للاقتباسات وورقة للمواقف. أينما فُتح يبقى كل نص نصًا، ويكون كل تاريخ محدد باليوم تاريخًا.
take-csv-spreadsheet = جدول لبرامج الجداول: { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
take-csv-spreadsheet-hint = ملف CSV لبرنامجي Excel وLibreOffice وما يشبههما. تسبق فاصلة علوية كل ما قد تعدّه هذه البرامج صيغة حسابية.
take-csv-data = جدول لأدوات البيانات: { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
take-csv-data-hint = ملف CSV وفق المعيار RFC 4180: كل نص كما هو في المقارنة تمامًا، والتواريخ وفق المعيار ISO 8601.
take-picture-issue = قضية الصورة
take-picture = صورة لهذه القضية
take-picture-hint = ملف PNG بعرض 2400 بكسل: المساحة نفسها لكل متحدث، مع المصدر والتاريخ. وما لا يتسع له المكان يُذكر بالاسم.
take-picture-svg = لا تسمح هذه الصفحة برسم الصورة، لذلك جاء الملف بصيغة SVG.
take-picture-alt = نص لمن لا يرى الصورة
take-print = طباعة: { $quotes ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $quotes } اقتباسات
    [many] { $quotes } اقتباسًا
   *[other] { $quotes } اقتباس
}
take-print-hint = الصفحة كلها، وكل عنوان فيها كاملًا. يمكن للمتصفح أن يجعلها ملف PDF.
taken = سُلّم إلى المتصفح لحفظه: { $file }

## Opening a file of one's own

open-title = فتح ملف
open-privacy = لا شيء يغادر متصفحك: يُقرأ الملف هنا ولا يُرسل إلى أي مكان.
open-choose = اختيار مقارنة (ملف JSON)
open-drop = أو إفلات الملف هنا.
open-paste = أو لصق نصه
open-pasted = عرض ما لُصق
open-back = العودة إلى مقارنة هذه الصفحة

## In pictures and citations

words-cut = النص مقطوع هنا، وهو كامل في المصدر.
left-out = لم تشملهم هذه الصورة: { $names }
and-more = { $number } غيرهم

## The list of quotes

sort = الترتيب
sort-date = حسب التاريخ
sort-speaker = حسب المتحدث
sort-issue = حسب القضية
undated = بلا تاريخ
quotes-from-to = الاقتباسات من { $from } إلى { $to }

## One quote, opened

details = تفاصيل
details-of = تفاصيل الاقتباس ({ $speaker }): { $words }
quote-by = صاحب الاقتباس: { $speaker }
no-such-quote = يذكر هذا الرابط اقتباسًا ليس في هذه المقارنة.
source-before = ما يسبقه في المصدر:
source-after = ما يليه في المصدر:
copy-and-cite = نسخ أو استشهاد
evidence-for = صلته بالمواقف
printed-in = أين نُشر
check = التحقق في متصفحك
positions-of = { $speaker }: المواقف من هذه القضية
role-supports = يُظهر هذا الموقف
check-verbatim = مطابق: في النص هذه الكلمات نفسها حرفًا بحرف.
check-elided = في النص هذه الكلمات نفسها حرفًا بحرف، ما عدا ما يشير الاقتباس نفسه إلى حذفه.
check-unmarked = في النص هذه الكلمات نفسها حرفًا بحرف، ولكن ليس بين علامات اقتباس، وهي موجودة فيه في مواضع أخرى.
check-unclear = في النص هذه الكلمات نفسها حرفًا بحرف، وبينها كلمات أخرى. لا علامات اقتباس هناك، فلا يتبين لمن هي.
check-cut = حُذفت كلمات: بين هذه الكلمات في النص المزيد.
check-differs = مختلف: يورده النص بصورة أخرى.
went-by-excerpt = جرى التحقق بالاعتماد على مقتطف المصدر الموجود في هذا الملف كما وضعه فيه مُعِدّه.
went-by-excerpt-of = جرى التحقق بالاعتماد على مقتطف المصدر الموجود في هذا الملف كما وضعه فيه الناشر: { $publisher }.
went-by-pasted = جرى التحقق بالاعتماد على النص الذي لصقته. ولم يغادر متصفحك.
not-checked = لم يُتحقق ممن قاله ولا من سياقه.
check-against-source = التحقق بالاعتماد على نص المصدر نفسه
paste-source = الصق هنا نص المصدر
check-pasted = تحقق
paste-first = لا يوجد بعد نص للتحقق بالاعتماد عليه.
pasted-elsewhere = ليس في النص الذي لصقته ما يشبهه.
pasted-text = النص الذي لصقته
doubt-differs = يورده مقتطف المصدر بصورة أخرى.
doubt-cut = حُذفت هنا كلمات. بين هذه الكلمات في مقتطف المصدر:
doubt-unclear = في مقتطف المصدر بينها كلمات أخرى لا يتبين لمن هي:
doubt-unmarked = في مقتطف المصدر هذه الكلمات، ولكن ليس بين علامات اقتباس.
unchecked-kind = يتعذر التحقق هنا: الترجمة أو إعادة الصياغة لا تُقدَّم على أنها نص المصدر.
unchecked-source = يتعذر التحقق هنا: لا يذكر هذا الملف أين نُشر.
unchecked-excerpt = يتعذر التحقق هنا: ليس في هذا الملف مقتطف من المصدر.
unchecked-elsewhere = يتعذر التحقق هنا: المقتطفات في هذا الملف من مواضع أخرى.
unchecked-part = يتعذر التحقق هنا: ليس في المقتطف الموجود في هذا الملف إلا جزء منه.
excerpt = مقتطف من المصدر
difference-here = هنا
difference-there = في النص
difference-earlier = موضعه في المقتطف أسبق.
difference-outside = موضعه في النص خارج علامات الاقتباس.
difference-of-another = قبل هذا مباشرة يذكر النص شخصًا آخر.
no-words = لا شيء
cite-title = نسخ هذا الاقتباس أو الاستشهاد به
cite-text = نص
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = رابط هذا الاقتباس

## The matrix: speakers × issues

arrow-keys = تنقلك مفاتيح الأسهم من خلية إلى أخرى.
order-issues = ترتيب القضايا حسب موقف المتحدث: { $speaker }
order-speakers = ترتيب المتحدثين حسب مواقفهم من القضية: { $issue }
position-and-quotes = { $position }، { $quotes }

## The timeline: what was said when

arrow-keys-marks = تنقلك مفاتيح الأسهم من علامة إلى أخرى.
about-marks = تمثل النقطة اقتباسات، ويزداد حجمها بازدياد عددها. ويمثل الرمز موقفًا، ويمثل الشريط تاريخًا لا يُعرف يومه.
all-dates = كل التواريخ
back-to-all = العودة إلى كل التواريخ
changes =
    { $count ->
        [zero] لا تغيّر في المواقف
        [one] تغيّر واحد في المواقف
        [two] تغيّران في المواقف
        [few] { $count } تغيّرات في المواقف
        [many] { $count } تغيّرًا في المواقف
       *[other] { $count } تغيّر في المواقف
    }
more-changes =
    { $count ->
        [zero] لا تغيّرات أخرى
        [one] عرض تغيّر واحد آخر
        [two] عرض تغيّرين آخرين
        [few] عرض { $count } تغيّرات أخرى
        [many] عرض { $count } تغيّرًا آخر
       *[other] عرض { $count } تغيّر آخر
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date }؛ لا يتبين من التواريخ أيهما أسبق)
positions =
    { $count ->
        [zero] لا مواقف
        [one] موقف واحد
        [two] موقفان
        [few] { $count } مواقف
        [many] { $count } موقفًا
       *[other] { $count } موقف
    }
undated-aside = بلا تاريخ، ولذلك ليس على المحور: { $what }.
list-undated = عرض هذه الاقتباسات
from-to = من { $from } إلى { $to }
mark = { $lane }، { $when }: { $what }
as-a-table = التسلسل الزمني في جدول
timeline-caption = الاقتباسات والمواقف حسب تواريخها، مع زر لعرضها
lane = المتحدث أو القضية
when = التاريخ
what-is-dated = المضمون

## Balance: how much of what is on screen is whose

balance = ما مدى التوازن؟
balance-caption = إحصاء ما يظهر على الشاشة لكل متحدث
balance-caption-narrowed = إحصاء ما أبقاه اختيارك على الشاشة لكل متحدث
balance-quotes = الاقتباسات
balance-words = الكلمات
newest-quote = أحدث اقتباس
empty-issues = قضايا بلا مواد
all-together = المجموع
quotes-undated =
    { $count ->
        [zero] لا اقتباسات بلا تاريخ.
        [one] يوجد اقتباس واحد بلا تاريخ.
        [two] يوجد اقتباسان بلا تاريخ.
        [few] يوجد { $count } اقتباسات بلا تاريخ.
        [many] يوجد { $count } اقتباسًا بلا تاريخ.
       *[other] يوجد { $count } اقتباس بلا تاريخ.
    }
nothing-on = { $speaker }، قضايا بلا مواد: { $issues }
