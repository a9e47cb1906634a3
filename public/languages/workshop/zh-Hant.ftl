# The words of the workshop in Traditional Chinese. What each is for, and what its variables are, stands in en.ftl.

## Around all steps

comparison-name = 比較的名稱
undo = 復原
redo = 重做
steps = 步驟
step-bring-in = 加入
step-mark-up = 標記
step-people = 發言者
step-issues = 議題與立場
step-check = 查核
step-preview = 預覽
step-save = 儲存
storage-empty = 尚無內容需要保留
storage-writing = 正在保留…
storage-kept = 已保留在此瀏覽器中
storage-failed = 未保留：此瀏覽器在這裡不存放任何內容。請在關閉頁面前儲存這份比較。
work-is-back = 這是您上次製作的內容，由此瀏覽器保留至今。
work-unreadable = 此瀏覽器保留的內容已無法讀取。工坊將重新開始。

## Bring in

bring-lead = 加入一篇文章以找出其中的引文，或加入引文或立場的表格，或一份要繼續製作的比較。
bring-private = 所有內容都留在您的瀏覽器中：全部在此讀取，不會傳送到任何地方。
bring-file = 檔案
bring-choose = 選擇檔案，或拖放到這裡
bring-kinds = 文章：文字檔或已儲存的網頁。表格：CSV、Excel 或 OpenDocument。比較與其他專案的引文：JSON。
bring-paste = 或貼上文章或表格
bring-take = 加入
pasted-name = 貼上的文字
paste-empty = 欄位中還沒有內容。請先貼上文章或表格。
not-readable = 無法讀取{ $name }。如果這是資料夾，請選擇其中的檔案。
not-taken = 未加入{ $name }；一切維持原狀。
added = { $name }：已加入{ $what }。
nothing-new = { $name }：沒有新內容。
left-unsure = 另有 { $count } 處引號中的文字，可能是標題、名稱或引文：請看一看。
left-unproven = 略過了 { $count } 處，因為從引號看不出起訖位置。
articles = 文章
article = 文章
article-remove = 移除
article-remove-label = 移除{ $name }及其引文

## A table, before it is taken

table-title = { $name }的解讀方式
table-lead = 如果欄名未被理解，請為該欄選擇內容。儲存格中的錯誤會在原處標出。
column-holds = { $name }的內容
column-quote = 引文
column-speaker = 發言者
column-role = 職稱
column-affiliation = 所屬
column-issue = 議題
column-statement = 主張
column-position = 立場
column-label = 簡短回答
column-summary = 摘要
column-basis = 依據
column-kind = 引文類型
column-date = 發言日期
column-source = 來源
column-publisher = 出版者
column-author = 作者
column-url = 網址
column-archived-url = 存檔副本
column-published = 發布日期
column-locator = 頁碼或時間
column-language = 語言
column-note = 備註
column-passed = 未採用
table-rows = { $count } 列
table-remarks = { $count } 項說明
table-take = 加入此表格
table-leave = 不加入

## Mark up

mark-lead = 引文標有底線，可能是引文的標有點線。請選擇一個標記，查看是誰說的，以及可以如何處理。
mark-none = 這裡還沒有文章。請加入一篇，再標記其中的引文。
to-look-at = { $count } 處待查看
mark-quote = 引文：{ $words }
mark-sure = 確定是引文：{ $words }
mark-likely = 應該是引文：{ $words }
mark-look = 可能是引文：{ $words }
mark-rejected = 不是引文：{ $words }
source-about = 關於這篇文章
source-title = 標題
source-publisher = 發布者
source-author = 作者
source-address = 網址
source-date = 發布日期，格式如 2025-07-14
source-language = 語言，以代碼表示，例如 zh-Hant
source-hint = 這些資料適用於出自這篇文章的每則引文。不知道的就留空。
panel = 選取的內容
panel-empty = 請在文章中選擇一個標記，或選取一些文字。
quote = 引文
maybe-quote = 可能是引文
accept = 採用為引文
reject = 不是引文
reject-undo = 還是可能是引文
drop-quote = 不是引文
speaker-nobody = 未指名
edges = 起訖位置
start-earlier = 起點前移一個詞
start-later = 起點後移一個詞
end-earlier = 終點前移一個詞
end-later = 終點後移一個詞
split = 拆分
join = 與下一則引文合併
add-quote = 另一則引文
add-quote-hint = 用滑鼠或手指選取文章中的文字，或輸入文章中有的文字。
add-chosen = 將選取的文字設為引文
add-typed = 文章中的文字
add-typed-do = 設為引文
mark-keys = 按鍵
keys-hint = 當焦點在標記上時：
key-choose = 選擇此標記
key-accept = 採用為引文
key-reject = 不是引文
key-widen = 起點前移、終點後移
key-narrow = 起點後移、終點前移
refused-nothing = 沒有可以這樣處理的文字：請先選取文字，或改選其他文字。
refused-not-there = 文章中沒有這些文字。為求準確，請從文章中複製。
refused-taken = 其中有些文字已在另一則引文中。
refused-not-verbatim = 文章並未將這些文字印作引文：它們在引號之外，或超出引號的範圍。

tier-sure = 確定是引文：
tier-likely = 應該是引文：
tier-look = 可能是引文：
rule-said = 有表示「說」的動詞指出發言者。
rule-label = 前面有名稱和冒號。
rule-introduced = 由冒號帶出。
rule-source = 文中註明了出處。
rule-reported = 句子講述某人說了什麼。
rule-judged = 句子講述某人的想法。
rule-continued = 接續前一段未完的部分。
rule-same-speech = 緊鄰一則已知發言者的引文。
rule-led-to = 由前一段帶出。
rule-sentence = 這是完整的句子。
rule-fragment = 這是句子的一部分，文中沒有說是誰說的。
rule-term = 文中稱之為名稱或用語。
rule-title = 看起來像作品的標題。
rule-single-marks = 使用單引號，而文中另有其他引號。
rule-unclosed = 引號沒有結束。

## Who is who

people-lead = 被引述的人物與組織。請補上文章未提及的資料，並將同一位發言者的重複項目合而為一。
people-none = 這裡還沒有人。發言者會隨引文出現。
person = { $name }
speaker-name = 名稱
speaker-role = 職稱
speaker-affiliation = 所屬單位
speaker-page = 介紹頁面
merge-into = 與下列為同一位發言者
merge-nobody = 這裡沒有其他人
person-remove = 移除，但保留引文

## Issues and positions

issues-lead = 議題是可以支持或反對的事。立場由您判斷：工坊從不代為設定。
issue-new = 新議題
issue-add = 加入
issue-of = { $name }
issue-name = 名稱
issue-statement = 陳述
issue-statement-hint = 可以支持或反對的一句話。請斟酌用字，讓雙方都認為公平。
issue-quotes = 與此議題有關的引文
issue-positions = 立場
issue-positions-hint = 未曾表態者請留空：沉默不是意見。
issue-remove = 移除此議題
position-of = { $name }
position-unset = 未設定
stance-summary = 用您自己的話，以一句話說明
stance-basis = 依據
stance-evidence = 呈現此立場的引文
stance-no-quotes = 這位發言者沒有引文。沒有證據的立場難以令人信服。

## Check

check-lead = 檔案的讀者會遇到什麼問題，以及每則引文是否與來源刊載的相同。
checking = 正在查核…
check-fine = 沒有錯誤。
verdict-verbatim = { $count } 則引文逐字相符。
verdict-doubted = { $count } 則引文與來源刊載的不同。
verdict-unshown = { $count } 則引文無法查核：這裡沒有資料顯示來源刊載了什麼。
problems-left = 另有 { $count } 個錯誤未列出。

## Preview

preview-lead = 讀者將看到的內容，以檢視器本身呈現。
preview-width = 寬度
preview-page = 與此處同寬
preview-column = 640 像素寬的欄
preview-phone = 手機

## Save

save-lead = 請帶走這份比較：工坊只將它保留在此瀏覽器中。
about-description = 以一句話說明內容
about-publisher = 發布者
about-license = 授權
about-language = 您自己文字的語言，以代碼表示，例如 zh-Hant
license-hint = 請說明您的條款適用於什麼：您自己的文字。引文與節錄仍屬於其作者與發布者，因此請只引用必要的部分。
save-bundle = 儲存這份比較
save-bundle-hint = JSON 檔案，可由檢視器顯示，也可在工坊中再次開啟。
save-html = 儲存為簡單的網頁
save-html-hint = 不需指令碼即可閱讀的 HTML，可供貼上或發布。
save-single = 與檢視器一起儲存為單一檔案
save-single-hint = 包含所需一切的頁面，可直接從您的磁碟開啟。
single-file-missing = 無法在此取得檢視器的檔案。如果此頁面是從磁碟開啟的，請使用命令列：standpoint render --single-file。
embed-title = 嵌入
embed-hint = 將儲存的比較放到您的網站上，並將這兩行放入文章。請將檔案的網址改為您放置檔案的位置。
embed-copied = 已複製。
forget-title = 重新開始
forget-hint = 清除這裡的內容，以及此瀏覽器為此保留的資料。如有需要，請先儲存。
forget = 全部清除
forget-really = 確定全部清除
forget-not = 保留
forgotten = 已清除。此瀏覽器中不再保留任何內容。
