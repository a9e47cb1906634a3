# The words of the interface in Ukrainian. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = Завантаження порівняння
loading-percent = Завантаження порівняння: { $percent }%
loading-kibibytes = Завантаження порівняння: { $kibibytes } КіБ
still-reading = Файл ще читається…
no-quotes-yet = У цьому порівнянні ще немає цитат.

## What there is, counted

speakers =
    { $count ->
        [one] { $count } спікер
        [few] { $count } спікери
       *[many] { $count } спікерів
    }
issues =
    { $count ->
        [one] { $count } тема
        [few] { $count } теми
       *[many] { $count } тем
    }
quotes =
    { $count ->
        [one] { $count } цитата
        [few] { $count } цитати
       *[many] { $count } цитат
    }
sources =
    { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
       *[many] { $count } джерел
    }
speakers-of =
    { $all ->
        [one] { $shown } з { $all } спікера
        [few] { $shown } з { $all } спікерів
       *[many] { $shown } з { $all } спікерів
    }
issues-of =
    { $all ->
        [one] { $shown } з { $all } теми
        [few] { $shown } з { $all } тем
       *[many] { $shown } з { $all } тем
    }
comma = { ", " }
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = Спікери
find-in-list = Знайти в цьому списку
choice-and-quotes = { $name }, { $quotes }
only = Лише
only-choice = Лише { $name }
showing = Показано: { $what }.
speakers-and-nobody = { $speakers } і цитати, автора яких не названо
show-all-speakers = Показати всіх спікерів
show-all-issues = Показати всі теми
show-other-issues = Показати також інші теми
unknown-in-link = Посилання називає те, чого немає в цьому порівнянні: { $what }.
no-speaker-chosen = Не вибрано жодного спікера.
no-issue-chosen = Не вибрано жодної теми.
nothing-shared = На жодну тему немає матеріалів від двох із цих спікерів.
nothing-differs = На жодну тему двоє з цих спікерів не мають різних позицій.
unattributed = Автора не названо
unknown-speaker = Невідомий спікер ({ $id })
no-issue = Тему не вказано
unknown-issue = Невідома тема ({ $id })

## The overview, a table

overview = Огляд
overview-open = Огляд усіх позицій
overview-caption = Огляд: кожна тема і позиція кожного спікера щодо неї
issue = Тема
speaker = Спікер
nothing-on-file = Матеріалів немає
speaker-on-issue-said = { $speaker }, { $issue }: { $said }
one-then-another = { $earlier }, потім { $later }
one-and-another = { $earlier }; { $later }
signs = Знаки

## A speaker on an issue

speaker-on-issue = { $speaker }, тема: { $issue }
nothing-from-several = Немає матеріалів на цю тему від таких спікерів: { $speakers }.
nothing-at-all-from = Немає матеріалів від таких спікерів: { $speakers }.
position-on = { $position }: { $issues }
more-positions =
    { $count ->
        [one] Показати ще { $count } позицію
        [few] Показати ще { $count } позиції
       *[many] Показати ще { $count } позицій
    }
other-positions = Інша позиція або вона невідома
count-and-names = { $count }: { $names }
also-said = Також сказано на цю тему
editors-summary = Резюме редакції
editors-note = Примітка редакції
no-quote-on-file = Цитати немає
strength = Вираженість: { $strength } з 3
show-more =
    { $total ->
        [one] Показати ще { $more } з { $total } цитати
        [few] Показати ще { $more } з { $total } цитат
       *[many] Показати ще { $more } з { $total } цитат
    }
show-first = Показати лише перші { $count }

## Positions: what a speaker thinks of an issue's statement

position-support = За
position-oppose = Проти
position-mixed = Змішана позиція
position-neutral = Нейтральна позиція
position-undecided = Ще вирішує
position-unclear = Неясна позиція
position-none = Позиції не знайдено
position-declined = Відмова відповідати

## What a position rests on

basis-direct = Власними словами
basis-paraphrase = За повідомленням джерела, без цитати
basis-questionnaire = На основі анкети
basis-vote = На основі голосування
basis-inferred = Висновок редакції

## A quote

role-contradicts = Суперечить цій позиції
role-context = Контекст
kind-translation = Переклад: не слова оригіналу
kind-paraphrase = Переказ джерела: не цитата
said-by = Чиї слова: { $speaker }
unknown-quote = Невідома цитата: { $id }
unknown-source = Невідоме джерело: { $id }
publisher-and-name = { $publisher }: { $name }
show-all-characters =
    { $count ->
        [one] Показати весь текст: { $count } символ
        [few] Показати весь текст: { $count } символи
       *[many] Показати весь текст: { $count } символів
    }
show-less = Показати менше
invisible-character = невидимий символ { $name }

## The end of the page

sources-heading = Джерела
archived-copy = архівна копія
comparison-by = Автор порівняння: { $publisher }
last-changed = Остання зміна: { $date }
license = Ліцензія: { $license }
problems =
    { $count ->
        [one] { $count } помилка в цьому файлі
        [few] { $count } помилки в цьому файлі
       *[many] { $count } помилок у цьому файлі
    }
problems-more = І ще { $count }. Повний перелік: { $command }.
language = Мова

## Sharing

share = Поділитися
share-title = Поділитися цим порівнянням
more = Більше
read-all = Читати повністю
close = Закрити
share-page = Посилання на цю сторінку
share-exactly = Посилання саме на те, що на екрані
share-script = Для сторінки, що дозволяє скрипти
share-frame = Для сторінки, що дозволяє фрейми
share-html = Як HTML, якому не потрібні скрипти
share-no-link = Посилання немає: невідома адреса, за якою це знайшли б інші.
copy = Копіювати
copy-what = Копіювати: { $what }
copied = Скопійовано: { $what }
copy-failed = Не скопійовано: цій сторінці недоступний буфер обміну. Текст виділено; скопіюйте його з клавіатури.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = Порівняння не вказано
failure-no-address-why = Редакція сторінки має вказати файл в атрибуті src цього елемента.
failure-not-found = Порівняння не знайдено
failure-not-found-why = За його адресою вже нічого немає, або в адресі є помилка.
failure-server = Сервер не зміг відповісти
failure-status = Сервер відмовився відповідати
failure-status-why = Він відповів HTTP-статусом { $status }. З вашого боку все гаразд.
failure-web-page = Адреса веде на вебсторінку
failure-web-page-why = Замість порівняння надійшла сторінка. Так буває, коли сайт переїхав або вимагає входу.
failure-refused = Цей файл неможливо показати
failure-cut-off = Завантаження перервалося
failure-cut-off-why = Воно закінчилося раніше, ніж надійшов увесь файл. Нічого не показано, бо частина могла б увести в оману.
failure-too-large = Цей файл завеликий
failure-too-large-why = Він більший за { $limit } МіБ, найбільший розмір, який тут читається.
failure-silent = Сервер перестав відповідати
failure-silent-why =
    { $seconds ->
        [one] Протягом { $seconds } секунди нічого не надходило, тому завантаження припинено.
        [few] Протягом { $seconds } секунд нічого не надходило, тому завантаження припинено.
       *[many] Протягом { $seconds } секунд нічого не надходило, тому завантаження припинено.
    }
failure-unreachable = Порівняння не вдалося завантажити
failure-unreachable-why = Відповіді не надійшло. Можливо, немає з’єднання з інтернетом або інший сайт не дозволяє цій сторінці читати файл.
failure-changed = Це порівняння змінено
failure-changed-why = Це не та версія, яку схвалила редакція цієї сторінки, тому її не показано замість схваленої.
failure-unchecked = Це порівняння неможливо перевірити
failure-unchecked-why = Редакція цієї сторінки схвалила одну з його версій, а браузер порівнює версії лише на сторінках, отриманих через HTTPS.
try-again = Спробувати ще раз
part-loading = Ця частина завантажується…
part-missing = Не вдалося завантажити цю частину. Можливо, зникло з’єднання; якщо ні, спробуйте перезавантажити сторінку.
see-changed-file = Переглянути файл таким, яким він є зараз
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = Пошук
search-example = Шукати в цитатах, позиціях та іменах
preparing-search = Підготовка пошуку…
view = Вигляд
view-speakers = За спікерами
view-issues = За темами
view-matrix = Матриця
view-timeline = Хронологія
view-quotes = Цитати
narrow = Фільтри порівняння
view-and-filters = Вигляд і фільтри
only-shared = Спільні теми ({ $count })
only-differ = Де позиції різняться ({ $count })
choose-issues = Теми
choose-positions = Позиція
choose-sources = Джерело
choose-kinds = Тип
choose-basis = На чому ґрунтується
choose-dates = Дати
from = Від
until = До
as-of = Станом на
about-dates = Від і До: записи без дати не показано. Станом на: усе таким, яким воно було того дня, разом із записами без дати.
kind-verbatim = Дослівно
no-position = Не відображає позиції
no-source = Джерела не вказано
no-basis = Не вказано
show-all-positions = Показати всі позиції
show-all-sources = Показати всі джерела
show-all-kinds = Показати всі типи
show-all-basis = Показати всі, на чому б не ґрунтувалися
show-all-quotes = Показати всі цитати
show-all-dates = Показати всі дати
clear-search = Очистити пошук
way-with-quotes = { $way } ({ $quotes })
nothing-found = Тут немає нічого, що відповідало б усьому вибраному.
other-choices =
    { $count ->
        [one] { $count } інша умова
        [few] { $count } інші умови
       *[many] { $count } інших умов
    }
quotes-left-out =
    { $count ->
        [one] Є { $count } цитата, не показана через ваш вибір
        [few] Є { $count } цитати, не показані через ваш вибір
       *[many] Є { $count } цитат, не показаних через ваш вибір
    }

## The keyboard

keys = Сполучення клавіш
keys-where = Коли фокус у межах порівняння, але не в полі введення:
key-search = перейти до пошуку
key-view = змінити вигляд: { $view }
key-next = перейти до наступної цитати
key-previous = перейти до попередньої цитати
key-help = показати цей список
key-close = закрити те, що відкрито

## Taking away what is on screen

take-title = Зберегти
take-scope = Те, що зараз на екрані, з порівняння: { $name }
take-json = Порівняння як JSON: { $quotes ->
    [one] { $quotes } цитата
    [few] { $quotes } цитати
   *[many] { $quotes } цитат
}
take-json-hint = Файл у власному форматі Standpoint лише з тим, що потрібно для цих цитат і позицій. Його можна знову відкрити тут або опублікувати.
take-xlsx = Книга для Excel, LibreOffice та подібних програм: { $rows ->
    [one] { $rows } рядок
    [few] { $rows } рядки
   *[many] { $rows } рядків
}
take-xlsx-hint = XLSX: аркуш із цитатами й аркуш із позиціями. Де б її не відкрили, текст залишається текстом, а дата з точністю до дня — датою.
take-csv-spreadsheet = Для електронних таблиць: { $rows ->
    [one] { $rows } рядок
    [few] { $rows } рядки
   *[many] { $rows } рядків
}
take-csv-spreadsheet-hint = CSV для Excel, LibreOffice та подібних програм. Перед тим, що вони сприйняли б за формулу, стоїть апостроф.
take-csv-data = Для аналізу даних: { $rows ->
    [one] { $rows } рядок
    [few] { $rows } рядки
   *[many] { $rows } рядків
}
take-csv-data-hint = CSV за RFC 4180: кожен текст точно такий, як у порівнянні, дати за ISO 8601.
take-picture-issue = Тема для зображення
take-picture = Зображення цієї теми
take-picture-hint = PNG завширшки 2400 пікселів: однакове місце для кожного спікера, із джерелом і датою. Те, що не вмістилося, названо.
take-picture-svg = Ця сторінка не дає намалювати зображення, тому файл у форматі SVG.
take-picture-alt = Текст для тих, хто не бачить зображення
take-print = Друк: { $quotes ->
    [one] { $quotes } цитата
    [few] { $quotes } цитати
   *[many] { $quotes } цитат
}
take-print-hint = Уся сторінка, кожна адреса повністю. Браузер може зробити з неї PDF.
taken = Передано браузеру для збереження: { $file }

## Opening a file of one's own

open-title = Відкрити файл
open-privacy = Ніщо не залишає ваш браузер: файл читається тут і нікуди не надсилається.
open-choose = Виберіть порівняння (файл JSON)
open-drop = Або перетягніть файл сюди.
open-paste = Або вставте його текст
open-pasted = Показати вставлене
open-back = Назад до порівняння цієї сторінки

## In pictures and citations

words-cut = Текст тут обривається; повністю він є в джерелі.
left-out = Не ввійшли до цього зображення: { $names }
and-more = ще { $number }

## The list of quotes

sort = Порядок
sort-date = За датою
sort-speaker = За спікером
sort-issue = За темою
undated = Без дати
quotes-from-to = Цитати від { $from } до { $to }

## One quote, opened

details = Докладніше
details-of = Докладніше про цитату ({ $speaker }): { $words }
quote-by = Цитата: { $speaker }
no-such-quote = Посилання називає цитату, якої немає в цьому порівнянні.
source-before = У джерелі перед цими словами:
source-after = У джерелі після цих слів:
copy-and-cite = Копіювати або послатися
evidence-for = Зв’язок із позиціями
printed-in = Де опубліковано
check = Перевірка у вашому браузері
positions-of = { $speaker }: позиції на цю тему
role-supports = Відображає цю позицію
check-verbatim = Дослівно: у тексті ці слова стоять знак у знак.
check-elided = У тексті ці слова стоять знак у знак, крім того, що цитата сама позначає як пропуск.
check-unmarked = У тексті ці слова стоять знак у знак, але не в лапках, які в ньому є в інших місцях.
check-unclear = У тексті ці слова стоять знак у знак, а між ними є інші. Лапок там немає, тож неясно, чиї вони.
check-cut = Пропущено слова: між цими в тексті є ще.
check-differs = Є відмінності: у тексті це стоїть інакше.
went-by-excerpt = Перевірено за уривком із джерела в цьому файлі, яким його туди помістив укладач файлу.
went-by-excerpt-of = Перевірено за уривком із джерела в цьому файлі; помістив його туди видавець: { $publisher }.
went-by-pasted = Перевірено за текстом, який ви вставили. Він не залишав вашого браузера.
not-checked = Хто це сказав і в якому контексті, не перевірялося.
check-against-source = Перевірити за текстом самого джерела
paste-source = Вставте сюди текст джерела
check-pasted = Перевірити
paste-first = Поки що немає тексту, за яким можна перевірити.
pasted-elsewhere = У тексті, який ви вставили, немає нічого схожого.
pasted-text = Вставлений вами текст
doubt-differs = В уривку з джерела це стоїть інакше.
doubt-cut = Тут пропущено слова. Між цими в уривку з джерела стоїть:
doubt-unclear = В уривку з джерела між цими є інші слова, і чиї вони, не видно:
doubt-unmarked = В уривку з джерела ці слова є, але не в лапках.
unchecked-kind = Тут неможливо перевірити: переклад або переказ не подається як текст джерела.
unchecked-source = Тут неможливо перевірити: у цьому файлі не зазначено, де це опубліковано.
unchecked-excerpt = Тут неможливо перевірити: у цьому файлі немає уривка з джерела.
unchecked-elsewhere = Тут неможливо перевірити: уривки в цьому файлі взято з інших місць.
unchecked-part = Тут неможливо перевірити: уривок у цьому файлі містить лише частину цитати.
excerpt = Уривок із джерела
difference-here = Тут
difference-there = У тексті
difference-earlier = В уривку це стоїть раніше.
difference-outside = У тексті це стоїть поза лапками.
difference-of-another = Безпосередньо перед цим текст називає іншу людину.
no-words = нічого
cite-title = Копіювати цю цитату або послатися на неї
cite-text = Текст
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = Посилання на цю цитату

## The matrix: speakers × issues

arrow-keys = Клавішами зі стрілками можна переходити між клітинками.
order-issues = Упорядкувати теми за позицією спікера: { $speaker }
order-speakers = Упорядкувати спікерів за позицією щодо теми: { $issue }
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

arrow-keys-marks = Клавішами зі стрілками можна переходити між позначками.
about-marks = Кружок позначає цитати: що він більший, то їх більше. Знак позначає позицію, смуга — дату без точного дня.
all-dates = Усі дати
back-to-all = Повернути всі дати
changes =
    { $count ->
        [one] { $count } зміна позиції
        [few] { $count } зміни позиції
       *[many] { $count } змін позиції
    }
more-changes =
    { $count ->
        [one] Показати ще { $count } зміну
        [few] Показати ще { $count } зміни
       *[many] Показати ще { $count } змін
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date }; з дат не видно, що було раніше)
positions =
    { $count ->
        [one] { $count } позиція
        [few] { $count } позиції
       *[many] { $count } позицій
    }
undated-aside = Без дати, тому не на осі: { $what }.
list-undated = Показати ці цитати
from-to = з { $from } до { $to }
mark = { $lane }, { $when }: { $what }
as-a-table = Хронологія у вигляді таблиці
timeline-caption = Цитати й позиції за датами; кнопка показує їх
lane = Спікер або тема
when = Коли
what-is-dated = Що

## Balance: how much of what is on screen is whose

balance = Наскільки це збалансовано?
balance-caption = Підрахунок того, що на екрані, за спікерами
balance-caption-narrowed = Підрахунок того, що на екрані після вашого вибору, за спікерами
balance-quotes = Цитати
balance-words = Слова
newest-quote = Найновіша цитата
empty-issues = Теми без матеріалів
all-together = Разом
quotes-undated =
    { $count ->
        [one] { $count } цитата не має дати.
        [few] { $count } цитати не мають дати.
       *[many] { $count } цитат не мають дати.
    }
nothing-on = { $speaker }, теми без матеріалів: { $issues }
