//! Chinese, in simplified and traditional characters.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static CHINESE: Language = Language {
    tag: "zh",
    capitals: Capitals::None,
    verb_first: false,
    modifier_first: true,
    drops_subjects: false,
    article: None,
    endings: &[],
    adverb_endings: &[],
    has_title_case: false,
    proclitics: &[],
    parted: &[
        ("gab gaben gibt geben", "bekannt an protokoll"),
        ("führte führten führt führen merkte merkten merkt", "aus an"),
        ("strich strichen streicht", "heraus"),
        ("setzte setzten setzt", "entgegen hinzu"),
        ("ließ ließen lässt", "verlauten wissen durchblicken mitteilen"),
        ("machte machten macht", "klar deutlich geltend"),
        ("stellte stellten stellt", "klar fest"),
        ("hob hoben hebt", "hervor"),
        ("nahm nahmen nimmt", "stellung"),
        ("brachte brachten", "ausdruck"),
        ("kam kamen kommt", "ergebnis schluss"),
        ("ging gingen geht gehen", "aus"),
        ("legte legten legt", "dar"),
        ("zeigte zeigten zeigt", "zufrieden überzeugt besorgt erfreut enttäuscht bestürzt zuversichtlich"),
    ],
    words: &[
        (
            Class::SAYS,
            "说 說 说道 說道 表示 指出 称 稱 宣布 宣佈 强调 強調 认为 認為 写道 寫道 回答 回应 回應 问 問 问道 問道 补充 補充 补充说 補充說 警告 解释 解釋 解释说 解釋說 坦言 透露 告诉 告訴
            声称 聲稱 呼吁 呼籲 承认 承認 感叹 感嘆 喊道 坦承 直言 重申 提到 谈到 談到 表示过 回应称 回應稱 评论说 評論說 发文称 發文稱 发推称 说过 指责 笑说 笑說 答道 介绍 介紹 介绍说 介紹說",
        ),
        (Class::JUDGES, "称为 稱為 称之为 稱之為 形容 批评 批評 赞扬 讚揚 谴责 譴責 抨击 抨擊 评价 評價 斥责 斥責 描述"),
        (Class::SOURCE, "据 據 根据 根據 按照 引述"),
        (Class::HE, "他"),
        (Class::SHE, "她"),
        (Class::THEY, "他们 他們 她们 她們"),
        (Class::OTHER_PRONOUN, "我 我们 我們 你 你们 你們 它"),
        (Class::DETERMINER, "该 該 这 這 那 一名 一位 这位 這位 那位 一些 有"),
        (Class::PREPOSITION, "在 对 對 向 关于 關於"),
        (Class::CLAUSE, "但 但是 因为 因為 所以 如果 虽然 雖然 并 並 而且 不过 不過 其中 的时候 的時候"),
        (
            Class::BETWEEN,
            "也 还 還 则 則 曾 已 已经 已經 昨天 昨日 今天 今日 随后 隨後 后来 後來 日前 近日 此前 当时 當時 同时 同時 进一步 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四
            星期五 星期六 星期日 就此 对此 對此",
        ),
        (Class::TITLE, "先生 女士 教授 博士 总统 總統 主席 总理 總理 部长 部長 将军 將軍"),
        (Class::MALE, "先生"),
        (Class::FEMALE, "女士"),
        (
            Class::ROLE,
            "发言人 發言人 总统 總統 主席 总理 總理 首相 部长 部長 市长 市長 省长 局长 局長 主任 书记 書記 议员 議員 教授 专家 專家 律师 律師 法官 检察官 檢察官 记者 記者 作家 学者 學者 医生
            醫生 经理 經理 总裁 總裁 董事长 董事長 院长 院長 校长 校長 代表 大使 秘书长 秘書長 司令 教练 教練 研究员 研究員 分析师 分析師 负责人 負責人 居民 学生 學生 村民",
        ),
        (Class::ROLES, "官员 官員 专家们 分析人士 消息人士 目击者 目擊者 示威者 网民 網民"),
        (Class::WORK, "电影 電影 小说 小說 电视剧 電視劇 节目 節目 歌曲 专辑 專輯 报纸 報紙 杂志 雜誌 名为 名為 题为 題為"),
        (Class::FIRST_PERSON, "我 我们 我們"),
        (Class::NAMING, "所谓 所謂 所谓的 所謂的 名为 名為 叫做 俗称 俗稱 被称为 被稱為 简称 簡稱"),
        (Class::OTHER, "是 不 没 沒 可以 自己"),
        (Class::TIME, "今年 去年 明年 上午 下午 晚上 凌晨"),
    ],
};
