# The words of the interface in Russian. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = Загрузка сравнения
loading-percent = Загрузка сравнения: { $percent } %
loading-kibibytes = Загрузка сравнения: { $kibibytes } КиБ
still-reading = Файл ещё читается…
no-quotes-yet = В этом сравнении ещё нет цитат.

## What there is, counted

speakers =
    { $count ->
        [one] { $count } спикер
        [few] { $count } спикера
       *[many] { $count } спикеров
    }
issues =
    { $count ->
        [one] { $count } тема
        [few] { $count } темы
       *[many] { $count } тем
    }
quotes =
    { $count ->
        [one] { $count } цитата
        [few] { $count } цитаты
       *[many] { $count } цитат
    }
sources =
    { $count ->
        [one] { $count } источник
        [few] { $count } источника
       *[many] { $count } источников
    }
speakers-of =
    { $all ->
        [one] { $shown } из { $all } спикера
        [few] { $shown } из { $all } спикеров
       *[many] { $shown } из { $all } спикеров
    }
issues-of =
    { $all ->
        [one] { $shown } из { $all } темы
        [few] { $shown } из { $all } тем
       *[many] { $shown } из { $all } тем
    }
comma = { ", " }
date-and-time = { $date }, { $time }

## Whom to show

choose-speakers = Спикеры
find-in-list = Найти в этом списке
choice-and-quotes = { $name }, { $quotes }
only = Только
only-choice = Только { $name }
showing = Показано: { $what }.
speakers-and-nobody = { $speakers } и цитаты, автор которых не назван
show-all-speakers = Показать всех спикеров
show-all-issues = Показать все темы
show-other-issues = Показать также остальные темы
unknown-in-link = Ссылка называет то, чего нет в этом сравнении: { $what }.
no-speaker-chosen = Не выбран ни один спикер.
no-issue-chosen = Не выбрана ни одна тема.
nothing-shared = Ни по одной теме нет материалов от двух из этих спикеров.
nothing-differs = Ни по одной теме двое из этих спикеров не занимают разных позиций.
unattributed = Автор не назван
unknown-speaker = Неизвестный спикер ({ $id })
no-issue = Тема не указана
unknown-issue = Неизвестная тема ({ $id })

## The overview, a table

overview = Обзор
overview-open = Обзор всех позиций
overview-caption = Обзор: каждая тема и позиция каждого спикера по ней
issue = Тема
speaker = Спикер
nothing-on-file = Материалов нет
speaker-on-issue-said = { $speaker }, { $issue }: { $said }
one-then-another = { $earlier }, затем { $later }
one-and-another = { $earlier }; { $later }
signs = Знаки

## A speaker on an issue

speaker-on-issue = { $speaker }, тема: { $issue }
nothing-from-several = Нет материалов по этой теме от следующих спикеров: { $speakers }.
nothing-at-all-from = Нет материалов от следующих спикеров: { $speakers }.
position-on = { $position }: { $issues }
more-positions =
    { $count ->
        [one] Показать ещё { $count } позицию
        [few] Показать ещё { $count } позиции
       *[many] Показать ещё { $count } позиций
    }
other-positions = Другая позиция или она неизвестна
count-and-names = { $count }: { $names }
also-said = Также сказано по этой теме
editors-summary = Резюме редакции
editors-note = Примечание редакции
no-quote-on-file = Цитаты нет
strength = Выраженность: { $strength } из 3
show-more =
    { $total ->
        [one] Показать ещё { $more } из { $total } цитаты
        [few] Показать ещё { $more } из { $total } цитат
       *[many] Показать ещё { $more } из { $total } цитат
    }
show-first = Показать только первые { $count }

## Positions: what a speaker thinks of an issue's statement

position-support = За
position-oppose = Против
position-mixed = Смешанная позиция
position-neutral = Нейтральная позиция
position-undecided = Ещё решает
position-unclear = Неясная позиция
position-none = Позиция не найдена
position-declined = Отказ отвечать

## What a position rests on

basis-direct = Собственными словами
basis-paraphrase = По сообщению источника, без цитаты
basis-questionnaire = На основе анкеты
basis-vote = На основе голосования
basis-inferred = Вывод редакции

## A quote

role-contradicts = Противоречит этой позиции
role-context = Контекст
kind-translation = Перевод: не слова оригинала
kind-paraphrase = Пересказ источника: не цитата
said-by = Чьи слова: { $speaker }
unknown-quote = Неизвестная цитата: { $id }
unknown-source = Неизвестный источник: { $id }
publisher-and-name = { $publisher }: { $name }
show-all-characters =
    { $count ->
        [one] Показать весь текст: { $count } символ
        [few] Показать весь текст: { $count } символа
       *[many] Показать весь текст: { $count } символов
    }
show-less = Показать меньше
invisible-character = невидимый символ { $name }

## The end of the page

sources-heading = Источники
archived-copy = архивная копия
comparison-by = Автор сравнения: { $publisher }
last-changed = Последнее изменение: { $date }
license = Лицензия: { $license }
problems =
    { $count ->
        [one] { $count } ошибка в этом файле
        [few] { $count } ошибки в этом файле
       *[many] { $count } ошибок в этом файле
    }
problems-more = И ещё { $count }. Полный список: { $command }.
language = Язык

## Sharing

share = Поделиться
share-title = Поделиться этим сравнением
more = Ещё
read-all = Читать полностью
close = Закрыть
share-page = Ссылка на эту страницу
share-exactly = Ссылка именно на то, что на экране
share-script = Для страницы, которая допускает скрипты
share-frame = Для страницы, которая допускает фреймы
share-html = Как HTML, которому не нужны скрипты
share-no-link = Ссылки нет: неизвестен адрес, по которому это нашли бы другие.
copy = Копировать
copy-what = Копировать: { $what }
copied = Скопировано: { $what }
copy-failed = Не скопировано: этой странице недоступен буфер обмена. Текст выделен; скопируйте его с клавиатуры.

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = Сравнение не указано
failure-no-address-why = Редакция страницы должна указать файл в атрибуте src этого элемента.
failure-not-found = Сравнение не найдено
failure-not-found-why = По его адресу больше ничего нет, или в адресе есть ошибка.
failure-server = Сервер не смог ответить
failure-status = Сервер отказался отвечать
failure-status-why = Он ответил HTTP-статусом { $status }. С вашей стороны всё в порядке.
failure-web-page = Адрес ведёт на веб-страницу
failure-web-page-why = Вместо сравнения пришла страница. Так бывает, когда сайт переехал или требует входа.
failure-refused = Этот файл невозможно показать
failure-cut-off = Загрузка прервалась
failure-cut-off-why = Она закончилась раньше, чем пришёл весь файл. Ничего не показано, потому что часть могла бы ввести в заблуждение.
failure-too-large = Этот файл слишком велик
failure-too-large-why = Он больше { $limit } МиБ, наибольшего размера, который здесь читается.
failure-silent = Сервер перестал отвечать
failure-silent-why =
    { $seconds ->
        [one] В течение { $seconds } секунды ничего не приходило, поэтому загрузка прекращена.
        [few] В течение { $seconds } секунд ничего не приходило, поэтому загрузка прекращена.
       *[many] В течение { $seconds } секунд ничего не приходило, поэтому загрузка прекращена.
    }
failure-unreachable = Сравнение не удалось загрузить
failure-unreachable-why = Ответа не было. Возможно, нет соединения с интернетом или другой сайт не разрешает этой странице читать файл.
failure-changed = Это сравнение изменено
failure-changed-why = Это не та версия, которую одобрила редакция этой страницы, поэтому она не показана вместо одобренной.
failure-unchecked = Это сравнение невозможно проверить
failure-unchecked-why = Редакция этой страницы одобрила одну из его версий, а браузер сравнивает версии только на страницах, полученных по HTTPS.
try-again = Попробовать ещё раз
part-loading = Эта часть загружается…
part-missing = Не удалось загрузить эту часть. Возможно, пропало соединение; если нет, попробуйте перезагрузить страницу.
see-changed-file = Посмотреть файл таким, какой он сейчас
failure = { $what }. { $why }

## Looking for words, and choosing what to see

search = Поиск
search-example = Искать в цитатах, позициях и именах
preparing-search = Подготовка поиска…
view = Вид
view-speakers = По спикерам
view-issues = По темам
view-matrix = Матрица
view-timeline = Хронология
view-quotes = Цитаты
narrow = Фильтры сравнения
view-and-filters = Вид и фильтры
only-shared = Общие темы ({ $count })
only-differ = Где позиции расходятся ({ $count })
choose-issues = Темы
choose-positions = Позиция
choose-sources = Источник
choose-kinds = Тип
choose-basis = На чём основано
choose-dates = Даты
from = От
until = До
as-of = По состоянию на
about-dates = От и До: записи без даты не показаны. По состоянию на: всё таким, каким было в тот день, вместе с записями без даты.
kind-verbatim = Дословно
no-position = Не отражает позицию
no-source = Источник не указан
no-basis = Не указано
show-all-positions = Показать все позиции
show-all-sources = Показать все источники
show-all-kinds = Показать все типы
show-all-basis = Показать все, на чём бы ни основывались
show-all-quotes = Показать все цитаты
show-all-dates = Показать все даты
clear-search = Очистить поиск
way-with-quotes = { $way } ({ $quotes })
nothing-found = Здесь нет ничего, что отвечало бы всему выбранному.
other-choices =
    { $count ->
        [one] { $count } другое условие
        [few] { $count } других условия
       *[many] { $count } других условий
    }
quotes-left-out =
    { $count ->
        [one] Есть { $count } цитата, не показанная из-за вашего выбора
        [few] Есть { $count } цитаты, не показанные из-за вашего выбора
       *[many] Есть { $count } цитат, не показанных из-за вашего выбора
    }

## The keyboard

keys = Сочетания клавиш
keys-where = Когда фокус в пределах сравнения, но не в поле ввода:
key-search = перейти к поиску
key-view = сменить вид: { $view }
key-next = перейти к следующей цитате
key-previous = перейти к предыдущей цитате
key-help = показать этот список
key-close = закрыть то, что открыто

## Taking away what is on screen

take-title = Сохранить
take-scope = То, что сейчас на экране, из сравнения: { $name }
take-json = Сравнение как JSON: { $quotes ->
    [one] { $quotes } цитата
    [few] { $quotes } цитаты
   *[many] { $quotes } цитат
}
take-json-hint = Файл в собственном формате Standpoint только с тем, что нужно для этих цитат и позиций. Его можно снова открыть здесь или опубликовать.
take-xlsx = Книга для Excel, LibreOffice и подобных программ: { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
}
take-xlsx-hint = XLSX: лист с цитатами и лист с позициями. Где бы её ни открыли, текст остаётся текстом, а дата с точностью до дня — датой.
take-csv-spreadsheet = Для электронных таблиц: { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
}
take-csv-spreadsheet-hint = CSV для Excel, LibreOffice и подобных программ. Перед тем, что они приняли бы за формулу, стоит апостроф.
take-csv-data = Для анализа данных: { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
}
take-csv-data-hint = CSV по RFC 4180: каждый текст в точности такой, как в сравнении, даты по ISO 8601.
take-picture-issue = Тема для изображения
take-picture = Изображение этой темы
take-picture-hint = PNG шириной 2400 пикселей: одинаковое место для каждого спикера, с источником и датой. То, что не поместилось, названо.
take-picture-svg = Эта страница не позволяет нарисовать изображение, поэтому файл в формате SVG.
take-picture-alt = Текст для тех, кто не видит изображения
take-print = Печать: { $quotes ->
    [one] { $quotes } цитата
    [few] { $quotes } цитаты
   *[many] { $quotes } цитат
}
take-print-hint = Вся страница, каждый адрес полностью. Браузер может сделать из неё PDF.
taken = Передано браузеру для сохранения: { $file }

## Opening a file of one's own

open-title = Открыть файл
open-privacy = Ничто не покидает ваш браузер: файл читается здесь и никуда не отправляется.
open-choose = Выберите сравнение (файл JSON)
open-drop = Или перетащите файл сюда.
open-paste = Или вставьте его текст
open-pasted = Показать вставленное
open-back = Назад к сравнению этой страницы

## In pictures and citations

words-cut = Текст здесь обрывается; полностью он есть в источнике.
left-out = Не вошли в это изображение: { $names }
and-more = ещё { $number }

## The list of quotes

sort = Порядок
sort-date = По дате
sort-speaker = По спикеру
sort-issue = По теме
undated = Без даты
quotes-from-to = Цитаты с { $from } по { $to }

## One quote, opened

details = Подробнее
details-of = Подробнее о цитате ({ $speaker }): { $words }
quote-by = Цитата: { $speaker }
no-such-quote = Ссылка называет цитату, которой нет в этом сравнении.
source-before = В источнике перед этими словами:
source-after = В источнике после этих слов:
copy-and-cite = Копировать или сослаться
evidence-for = Связь с позициями
printed-in = Где опубликовано
check = Проверка в вашем браузере
positions-of = { $speaker }: позиции по этой теме
role-supports = Отражает эту позицию
check-verbatim = Дословно: в тексте эти слова стоят знак в знак.
check-elided = В тексте эти слова стоят знак в знак, кроме того, что цитата сама обозначает как пропуск.
check-unmarked = В тексте эти слова стоят знак в знак, но не в кавычках, которые в нём есть в других местах.
check-unclear = В тексте эти слова стоят знак в знак, а между ними есть другие. Кавычек там нет, поэтому неясно, чьи они.
check-cut = Пропущены слова: между этими в тексте есть ещё.
check-differs = Есть отличия: в тексте это стоит иначе.
went-by-excerpt = Проверено по отрывку из источника в этом файле, каким его поместил туда составитель файла.
went-by-excerpt-of = Проверено по отрывку из источника в этом файле; поместил его туда издатель: { $publisher }.
went-by-pasted = Проверено по тексту, который вы вставили. Он не покидал ваш браузер.
not-checked = Кто это сказал и в каком контексте, не проверялось.
check-against-source = Проверить по тексту самого источника
paste-source = Вставьте сюда текст источника
check-pasted = Проверить
paste-first = Пока нет текста, по которому можно проверить.
pasted-elsewhere = В тексте, который вы вставили, нет ничего похожего.
pasted-text = Вставленный вами текст
doubt-differs = В отрывке из источника это стоит иначе.
doubt-cut = Здесь пропущены слова. Между этими в отрывке из источника стоит:
doubt-unclear = В отрывке из источника между этими есть другие слова, и чьи они, не видно:
doubt-unmarked = В отрывке из источника эти слова есть, но не в кавычках.
unchecked-kind = Здесь невозможно проверить: перевод или пересказ не выдаётся за текст источника.
unchecked-source = Здесь невозможно проверить: в этом файле не указано, где это опубликовано.
unchecked-excerpt = Здесь невозможно проверить: в этом файле нет отрывка из источника.
unchecked-elsewhere = Здесь невозможно проверить: отрывки в этом файле взяты из других мест.
unchecked-part = Здесь невозможно проверить: отрывок в этом файле содержит лишь часть цитаты.
excerpt = Отрывок из источника
difference-here = Здесь
difference-there = В тексте
difference-earlier = В отрывке это стоит раньше.
difference-outside = В тексте это стоит вне кавычек.
difference-of-another = Прямо перед этим текст называет другого человека.
no-words = ничего
cite-title = Копировать эту цитату или сослаться на неё
cite-text = Текст
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = Ссылка на эту цитату

## The matrix: speakers × issues

arrow-keys = Клавишами со стрелками можно переходить между ячейками.
order-issues = Упорядочить темы по позиции спикера: { $speaker }
order-speakers = Упорядочить спикеров по позиции по теме: { $issue }
position-and-quotes = { $position }, { $quotes }

## The timeline: what was said when

arrow-keys-marks = Клавишами со стрелками можно переходить между отметками.
about-marks = Кружок обозначает цитаты: чем он больше, тем их больше. Знак обозначает позицию, полоса — дату без точного дня.
all-dates = Все даты
back-to-all = Вернуть все даты
changes =
    { $count ->
        [one] { $count } изменение позиции
        [few] { $count } изменения позиции
       *[many] { $count } изменений позиции
    }
more-changes =
    { $count ->
        [one] Показать ещё { $count } изменение
        [few] Показать ещё { $count } изменения
       *[many] Показать ещё { $count } изменений
    }
change-dated = { $change } ({ $date })
change-of-uncertain-order = { $change } ({ $date }; из дат не видно, что было раньше)
positions =
    { $count ->
        [one] { $count } позиция
        [few] { $count } позиции
       *[many] { $count } позиций
    }
undated-aside = Без даты, поэтому не на оси: { $what }.
list-undated = Показать эти цитаты
from-to = с { $from } по { $to }
mark = { $lane }, { $when }: { $what }
as-a-table = Хронология в виде таблицы
timeline-caption = Цитаты и позиции по датам; кнопка показывает их
lane = Спикер или тема
when = Когда
what-is-dated = Что

## Balance: how much of what is on screen is whose

balance = Насколько это сбалансировано?
balance-caption = Подсчёт того, что на экране, по спикерам
balance-caption-narrowed = Подсчёт того, что на экране после вашего выбора, по спикерам
balance-quotes = Цитаты
balance-words = Слова
newest-quote = Самая новая цитата
empty-issues = Темы без материалов
all-together = Всего
quotes-undated =
    { $count ->
        [one] { $count } цитата не имеет даты.
        [few] { $count } цитаты не имеют даты.
       *[many] { $count } цитат не имеют даты.
    }
nothing-on = { $speaker }, темы без материалов: { $issues }
