# The words of the interface in Traditional Chinese. What each is for, and what its variables are, stands in en.ftl.

## While it loads, and where there is nothing

loading = 正在載入比較
loading-percent = 正在載入比較：{ $percent }%
loading-kibibytes = 正在載入比較：{ $kibibytes } KiB
still-reading = 仍在讀取檔案…
no-quotes-yet = 這份比較目前沒有引文。

## What there is, counted

speakers = { $count } 位發言者
issues = { $count } 項議題
quotes = { $count } 則引文
sources = { $count } 個來源
speakers-of = { $all } 位發言者中的 { $shown } 位
issues-of = { $all } 項議題中的 { $shown } 項
comma = 、
date-and-time = { $date } { $time }

## Whom to show

choose-speakers = 發言者
find-in-list = 在此清單中尋找
choice-and-quotes = { $name }，{ $quotes }
only = 只看
only-choice = 只看：{ $name }
showing = 目前顯示：{ $what }。
speakers-and-nobody = { $speakers }以及未指名發言者的引述
show-all-speakers = 顯示所有發言者
show-all-issues = 顯示所有議題
show-other-issues = 也顯示其他議題
unknown-in-link = 這個連結提到這份比較中沒有的內容：{ $what }。
no-speaker-chosen = 未選取任何發言者。
no-issue-chosen = 未選取任何議題。
nothing-shared = 沒有任何議題同時有這些發言者中兩位的資料。
nothing-differs = 沒有任何議題上這些發言者中有兩位立場不同。
unattributed = 未指名發言者
unknown-speaker = 不明的發言者（{ $id }）
no-issue = 未指明議題
unknown-issue = 不明的議題（{ $id }）

## The overview, a table

overview = 總覽
overview-open = 所有立場總覽
overview-caption = 總覽：各項議題，以及每位發言者的立場
issue = 議題
speaker = 發言者
nothing-on-file = 無資料
speaker-on-issue-said = { $speaker }，{ $issue }：{ $said }
one-then-another = { $earlier }，之後{ $later }
one-and-another = { $earlier }；{ $later }
signs = 符號

## A speaker on an issue

speaker-on-issue = { $speaker }，議題：{ $issue }
nothing-from-several = 以下發言者無此議題的資料：{ $speakers }。
nothing-at-all-from = 以下發言者無資料：{ $speakers }。
position-on = { $position }：{ $issues }
more-positions = 再顯示 { $count } 個立場
other-positions = 其他立場，或立場不明
count-and-names = { $count }：{ $names }
also-said = 對此議題的其他發言
editors-summary = 編者摘要
editors-note = 編者註
no-quote-on-file = 無引文
strength = 強度：{ $strength }／3
show-more = 再顯示 { $more } 則（共 { $total } 則引文）
show-first = 只顯示前 { $count } 則

## Positions: what a speaker thinks of an issue's statement

position-support = 支持
position-oppose = 反對
position-mixed = 正反皆有
position-neutral = 中立
position-undecided = 尚未決定
position-unclear = 立場不明
position-none = 未找到立場
position-declined = 婉拒表態

## What a position rests on

basis-direct = 出自本人的話
basis-paraphrase = 來源轉述，非引文
basis-questionnaire = 根據問卷
basis-vote = 根據表決
basis-inferred = 編者推斷

## A quote

role-contradicts = 與此立場相反
role-context = 背景
kind-translation = 譯文：非原話
kind-paraphrase = 來源轉述：非引文
said-by = 發言者：{ $speaker }
unknown-quote = 不明的引文：{ $id }
unknown-source = 不明的來源：{ $id }
publisher-and-name = { $publisher }：{ $name }
show-all-characters = 顯示全文（{ $count } 個字元）
show-less = 收合
invisible-character = 不可見字元 { $name }

## The end of the page

sources-heading = 來源
archived-copy = 存檔副本
comparison-by = 比較製作：{ $publisher }
last-changed = 最後更新：{ $date }
license = 授權：{ $license }
problems = 此檔案有 { $count } 個錯誤
problems-more = 還有 { $count } 個。完整清單：{ $command }。
language = 語言

## Sharing

share = 分享
share-title = 分享這份比較
more = 更多
read-all = 閱讀全文
close = 關閉
share-page = 此頁面的連結
share-exactly = 目前畫面的連結
share-script = 用於允許指令碼的網頁
share-frame = 用於允許框架的網頁
share-html = 不需指令碼的 HTML
share-no-link = 沒有可提供的連結：沒有已知的網址可讓他人找到此內容。
copy = 複製
copy-what = 複製：{ $what }
copied = 已複製：{ $what }
copy-failed = 未複製：此頁面不得使用剪貼簿。文字已選取，請用鍵盤複製。

## Why there is nothing to show: a heading, and a sentence below it

failure-no-address = 未指定要顯示的比較
failure-no-address-why = 網頁編輯須在此元素的 src 屬性中指定檔案。
failure-not-found = 找不到這份比較
failure-not-found-why = 該網址已沒有內容，或網址有誤。
failure-server = 伺服器無法回應
failure-status = 伺服器拒絕回應
failure-status-why = 伺服器傳回 HTTP 狀態碼 { $status }。問題不在您這一端。
failure-web-page = 該網址通往一個網頁
failure-web-page-why = 應收到比較，卻收到網頁；網站搬遷或要求登入時會發生這種情況。
failure-refused = 無法顯示此檔案
failure-cut-off = 下載中斷
failure-cut-off-why = 下載未完成就已結束。為免只顯示一部分造成誤解，目前不顯示任何內容。
failure-too-large = 此檔案太大
failure-too-large-why = 檔案超過 { $limit } MiB，即此處可讀取的上限。
failure-silent = 伺服器停止回應
failure-silent-why = 已有 { $seconds } 秒未收到資料，因此停止下載。
failure-unreachable = 無法載入這份比較
failure-unreachable-why = 沒有收到回應。您可能已離線，或另一個網站不允許此網頁讀取檔案。
failure-changed = 這份比較已有變更
failure-changed-why = 這不是此網頁編輯核可的版本，因此不會當作該版本顯示。
failure-unchecked = 無法查核這份比較
failure-unchecked-why = 此網頁的編輯核可了其中一個版本，而瀏覽器只在透過 HTTPS 取得的網頁上比對版本。
try-again = 重試
part-loading = 正在載入這個部分…
part-missing = 無法載入這個部分。連線可能已中斷；若非如此，重新載入頁面或許有幫助。
see-changed-file = 查看檔案目前的內容
failure = { $what }。{ $why }

## Looking for words, and choosing what to see

search = 搜尋
search-example = 搜尋引文、立場與名稱
preparing-search = 正在準備搜尋…
view = 檢視
view-speakers = 依發言者
view-issues = 依議題
view-matrix = 矩陣
view-timeline = 時間軸
view-quotes = 引文
narrow = 篩選比較
view-and-filters = 檢視與篩選
only-shared = 共同議題（{ $count }）
only-differ = 立場不同之處（{ $count }）
choose-issues = 議題
choose-positions = 立場
choose-sources = 來源
choose-kinds = 類型
choose-basis = 依據
choose-dates = 日期
from = 起始日
until = 結束日
as-of = 截至
about-dates = 起始日和結束日會略去沒有日期的內容。截至會顯示一切在當日的情況，並保留沒有日期的內容。
kind-verbatim = 逐字引述
no-position = 未呈現立場
no-source = 未註明來源
no-basis = 未註明
show-all-positions = 顯示所有立場
show-all-sources = 顯示所有來源
show-all-kinds = 顯示所有類型
show-all-basis = 顯示全部，不論依據
show-all-quotes = 顯示所有引文
show-all-dates = 顯示所有日期
clear-search = 清除搜尋
way-with-quotes = { $way }（{ $quotes }）
nothing-found = 沒有內容符合所有條件。
other-choices = { $count } 項其他條件
quotes-left-out = 有 { $count } 則引文，因您的選擇而未顯示

## The keyboard

keys = 鍵盤快速鍵
keys-where = 當焦點在比較之內且不在輸入欄位時：
key-search = 前往搜尋
key-view = 切換檢視：{ $view }
key-next = 前往下一則引文
key-previous = 前往上一則引文
key-help = 顯示此清單
key-close = 關閉已開啟的項目

## Taking away what is on screen

take-title = 儲存
take-scope = 目前畫面上的內容，出自：{ $name }
take-json = JSON 格式的比較：{ $quotes } 則引文
take-json-hint = Standpoint 專用格式的檔案，只含這些引文與立場所需的內容。可在此重新開啟，也可發布。
take-xlsx = 供 Excel、LibreOffice 等軟體使用的活頁簿：{ $rows } 列
take-xlsx-hint = XLSX，含一張引文工作表與一張立場工作表。無論在哪裡開啟，文字都維持為文字，精確到日的日期都是日期。
take-csv-spreadsheet = 試算表用的表格：{ $rows } 列
take-csv-spreadsheet-hint = 供 Excel、LibreOffice 等軟體使用的 CSV。會被這些軟體當成公式的內容，前面加有單引號。
take-csv-data = 資料工具用的表格：{ $rows } 列
take-csv-data-hint = 符合 RFC 4180 的 CSV：所有文字與比較中完全相同，日期採 ISO 8601 格式。
take-picture-issue = 圖片的議題
take-picture = 此議題的圖片
take-picture-hint = PNG，寬 2400 像素：每位發言者版面大小相同，並附來源與日期。容納不下的會列出名稱。
take-picture-svg = 此頁面不允許繪製圖片，因此檔案為 SVG。
take-picture-alt = 給看不到圖片者的文字
take-print = 列印：{ $quotes } 則引文
take-print-hint = 整個頁面，所有網址完整列出。瀏覽器可將其存成 PDF。
taken = 已交給瀏覽器儲存：{ $file }

## Opening a file of one's own

open-title = 開啟檔案
open-privacy = 所有內容都留在您的瀏覽器中：檔案在此讀取，不會傳送到任何地方。
open-choose = 選擇比較（JSON 檔案）
open-drop = 或將檔案拖放到這裡。
open-paste = 或貼上檔案的文字
open-pasted = 顯示貼上的內容
open-back = 回到此頁面的比較

## In pictures and citations

words-cut = 文字在此截斷，全文請見來源。
left-out = 未列入此圖片：{ $names }
and-more = 另有 { $number } 位

## The list of quotes

sort = 排序
sort-date = 依日期
sort-speaker = 依發言者
sort-issue = 依議題
undated = 無日期
quotes-from-to = 第 { $from } 至 { $to } 則引文

## One quote, opened

details = 詳情
details-of = 詳情：{ $speaker }的引文：{ $words }
quote-by = { $speaker }的引文
no-such-quote = 這個連結提到一則這份比較中沒有的引文。
source-before = 來源中的前文：
source-after = 來源中的後文：
copy-and-cite = 複製或引用
evidence-for = 與立場的關係
printed-in = 刊載處
check = 在您的瀏覽器中查核
positions-of = { $speaker }對此的立場
role-supports = 呈現此立場
check-verbatim = 逐字相符：文本印有這些文字，一字不差。
check-elided = 文本印有這些文字，一字不差，引文自己標明省略之處除外。
check-unmarked = 文本印有這些文字，一字不差，但不在引號之內，而文本別處有引號。
check-unclear = 文本印有這些文字，一字不差，其間另有文字。該處沒有引號，無法確定是誰的話。
check-cut = 有文字被略去：文本在這些文字之間還有其他文字。
check-differs = 有差異：文本所印文字不同。
went-by-excerpt = 依據的是此檔案中的來源節錄，由製作檔案的人收錄。
went-by-excerpt-of = 依據的是此檔案中的來源節錄，由{ $publisher }收錄。
went-by-pasted = 依據的是您貼上的文本。它沒有離開您的瀏覽器。
not-checked = 是誰說的、在什麼脈絡下說的，並未查核。
check-against-source = 與來源原文對照查核
paste-source = 請在此貼上來源的文本
check-pasted = 查核
paste-first = 還沒有可供對照的文本。
pasted-elsewhere = 您貼上的文本中沒有類似的文字。
pasted-text = 您貼上的文本
doubt-differs = 來源節錄所印文字不同。
doubt-cut = 此處有文字被略去。來源節錄在其間印有：
doubt-unclear = 來源節錄在其間另有文字，看不出是誰的話：
doubt-unmarked = 來源節錄有這些文字，但不在引號之內。
unchecked-kind = 無法在此查核：譯文或轉述並不表示來源即如此刊載。
unchecked-source = 無法在此查核：此檔案未說明刊載處。
unchecked-excerpt = 無法在此查核：此檔案沒有來源節錄。
unchecked-elsewhere = 無法在此查核：此檔案中的節錄出自其他段落。
unchecked-part = 無法在此查核：此檔案中的節錄只含引文的一部分。
excerpt = 來源節錄
difference-here = 此處
difference-there = 文本中
difference-earlier = 在節錄中的位置較前。
difference-outside = 在文本中，這段文字在引號之外。
difference-of-another = 緊接在此之前，文本提到另一位發言者。
no-words = 無文字
cite-title = 複製或引用這則引文
cite-text = 文字
cite-html = HTML
cite-markdown = Markdown
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-link = 這則引文的連結

## The matrix: speakers × issues

arrow-keys = 可用方向鍵在儲存格之間移動。
order-issues = 依此發言者的立場排列議題：{ $speaker }
order-speakers = 依對此議題的立場排列發言者：{ $issue }
position-and-quotes = { $position }，{ $quotes }

## The timeline: what was said when

arrow-keys-marks = 可用方向鍵在標記之間移動。
about-marks = 圓點代表引文，越大表示越多。符號代表立場，橫條代表未精確到日的日期。
all-dates = 所有日期
back-to-all = 回到所有日期
changes = 立場變化 { $count } 次
more-changes = 再顯示 { $count } 次變化
change-dated = { $change }（{ $date }）
change-of-uncertain-order = { $change }（{ $date }；從日期無法得知先後）
positions = { $count } 個立場
undated-aside = 沒有日期，因此不在軸上：{ $what }。
list-undated = 列出這些引文
from-to = { $from }至{ $to }
mark = { $lane }，{ $when }：{ $what }
as-a-table = 以表格呈現時間軸
timeline-caption = 依日期列出的引文與立場；按鈕可顯示內容
lane = 發言者或議題
when = 時間
what-is-dated = 內容

## Balance: how much of what is on screen is whose

balance = 內容是否平衡？
balance-caption = 畫面上的內容，依發言者統計
balance-caption-narrowed = 依您的選擇留在畫面上的內容，依發言者統計
balance-quotes = 引文
balance-words = 字數
newest-quote = 最新引文
empty-issues = 無資料的議題
all-together = 合計
quotes-undated = { $count } 則引文沒有日期。
nothing-on = { $speaker }，無資料的議題：{ $issues }
