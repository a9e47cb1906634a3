//! What the columns of a table are, by their names in nine languages, and what words in them mean.

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    bundle::{Basis, Kind, Position},
    fold::fold,
};

/// What a column holds, by the fields of the format; `docs/import.md` has the names by which each is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is what its name says")]
pub enum Column {
    Speaker,
    Role,
    Affiliation,
    Quote,
    Issue,
    Statement,
    Position,
    Label,
    Summary,
    Basis,
    Kind,
    Date,
    Source,
    Publisher,
    Author,
    Url,
    ArchivedUrl,
    Published,
    Locator,
    Language,
    Note,
    /// Known, and not needed: ids, and what follows from other columns.
    Passed,
}

impl Column {
    /// All of them, in the order in which people look for them.
    pub const ALL: [Self; 22] = [
        Self::Quote,
        Self::Speaker,
        Self::Role,
        Self::Affiliation,
        Self::Issue,
        Self::Statement,
        Self::Position,
        Self::Label,
        Self::Summary,
        Self::Basis,
        Self::Kind,
        Self::Date,
        Self::Source,
        Self::Publisher,
        Self::Author,
        Self::Url,
        Self::ArchivedUrl,
        Self::Published,
        Self::Locator,
        Self::Language,
        Self::Note,
        Self::Passed,
    ];
}

/// The names of each column: English, Arabic, German, Spanish, French, Hebrew, Russian, Ukrainian, Chinese.
const NAMES: &[(Column, &str)] = &[
    (
        Column::Speaker,
        "speaker, speakers, name, person, who, politician, candidate, party, voice, said by, quoted person, organization, \
         actor; المتحدث, الاسم; sprecher, sprecherin, person, wer, stimme, partei, kandidat, politiker; hablante, nombre, persona, \
         quién, partido, candidato, voz; intervenant, nom, personne, qui, parti, candidat, locuteur, orateur; דובר, שם; спикер, \
         имя, кто, кандидат, партия, автор высказывания; спікер, ім'я, хто, кандидат, партія; 發言者, 姓名, 講者, 发言者, 人物",
    ),
    (
        Column::Role,
        "role, title, job, job title, office, occupation, function; الدور, المنصب; rolle, amt, funktion, beruf; cargo, función, rol; \
         rôle, fonction, poste; תפקיד; роль, должность; роль, посада; 職稱, 角色, 职务",
    ),
    (
        Column::Affiliation,
        "affiliation, organisation, company, employer, faction, member of, institution; الانتماء; zugehörigkeit, fraktion, \
         institution; afiliación, organización, grupo; appartenance, groupe, organisme; שיוך, סיעה; организация, фракция; \
         організація, фракція; 所屬, 單位, 所属",
    ),
    (
        Column::Quote,
        "quote, quotes, quotation, text, words, exact quote, verbatim, quoted text, exact; الاقتباس, النص; zitat, wortlaut, text; \
         cita, texto, palabras; citation, texte, propos, verbatim; ציטוט, טקסט; цитата, текст, высказывание; цитата, текст, \
         висловлювання; 引文, 引述, 語錄, 引用, 原文",
    ),
    (
        Column::Issue,
        "issue, topic, subject, theme, question; القضية, الموضوع; thema, frage, streitfrage; tema, asunto, cuestión; sujet, thème, \
         question, enjeu; סוגיה, נושא; тема, вопрос; тема, питання; 議題, 主題, 议题, 题目",
    ),
    (
        Column::Statement,
        "statement, claim, proposition, thesis, proposal, motion, policy; الطرح; these, aussage, behauptung; afirmación, tesis, \
         propuesta; thèse, affirmation, proposition; היגד, טענה; утверждение, тезис; твердження, теза; 主張, 論點, 主张",
    ),
    (
        Column::Position,
        "position, stance, answer, view, opinion, vote, side; الموقف; haltung, position, antwort, meinung; posición, postura, \
         respuesta, opinión; position, réponse, avis; עמדה, תשובה; позиция, ответ, мнение; позиція, відповідь, думка; 立場, 意見, 立场",
    ),
    (Column::Label, "label, short answer"),
    (
        Column::Summary,
        "summary, explanation, reason, reasoning, argument; ملخص; zusammenfassung, begründung; resumen, explicación; résumé, \
         explication, justification; תקציר; пояснение, обоснование; пояснення, обґрунтування; 摘要, 說明, 理由",
    ),
    (Column::Basis, "basis, grounds; grundlage; base; fondement; основание; підстава; 依據"),
    (Column::Kind, "kind, quote type"),
    (
        Column::Date,
        "date, day, when, date said, said on, year; التاريخ; datum, tag, wann, jahr; fecha, día, cuándo, año; date, jour, quand, année; \
         תאריך; дата, день, год; дата, день, рік; 日期, 時間, 日",
    ),
    (
        Column::Source,
        "source, article, headline, source title, publication title, article title; المصدر; quelle, artikel, titel; fuente, \
         artículo, titular; source, article, titre; מקור, כתבה; источник, статья, заголовок; джерело, стаття; 來源, 出處, 来源, 标题",
    ),
    (
        Column::Publisher,
        "publisher, outlet, newspaper, paper, medium, media, publication, site; الناشر; medium, zeitung, verlag; medio, periódico, \
         editorial; éditeur, journal, média; עיתון, מפרסם; издание, газета, сми; видання, газета, змі; 媒體, 報紙, 出版者, 媒体",
    ),
    (Column::Author, "author, byline, journalist, reporter, source author"),
    (
        Column::Url,
        "url, link, source url, address, web address, href, web page; الرابط; link, adresse; enlace, dirección; lien, adresse; קישור; \
         ссылка, адрес; посилання, адреса; 網址, 連結, 链接",
    ),
    (
        Column::ArchivedUrl,
        "archived url, archive, archive url, archived at, snapshot; archiv; archivo; archive; архив; архів; 存檔",
    ),
    (
        Column::Published,
        "date published, published, publication date, publish date, pub date; تاريخ النشر; erschienen, veröffentlicht; publicado, \
         fecha de publicación; publié, date de publication; פורסם; опубликовано, дата публикации; опубліковано, дата публікації; \
         發布日期, 发布日期",
    ),
    (
        Column::Locator,
        "locator, page, pages, timestamp, timecode; الصفحة; seite, stelle; página; page; עמוד; страница; сторінка; 頁, 頁碼, 页",
    ),
    (
        Column::Language,
        "language, lang, in language; اللغة; sprache; idioma, lengua; langue; שפה; язык; мова; 語言, 语言",
    ),
    (
        Column::Note,
        "note, notes, comment, comments, remark, remarks; ملاحظة; anmerkung, notiz, kommentar, bemerkung; nota, notas, comentario; \
         note, remarque, commentaire; הערה, הערות; примечание, комментарий; примітка, коментар; 備註, 註, 备注",
    ),
    (
        Column::Passed,
        "id, quote id, speaker id, issue id, source id, position speaker id, evidence, evidence role, doubt, comparison, license, \
         nr, no, #",
    ),
];

/// What stands for each position, in the same languages. The format's own words are among them.
const POSITIONS: &[(Position, &str)] = &[
    (
        Position::Support,
        "support, supports, for, in favor, in favour, pro, yes, agree, agrees, agreed, approve; تأييد, نعم, مؤيد; dafür, ja, zustimmung, \
         stimme zu; a favor, sí, de acuerdo; pour, oui, d'accord; בעד, כן; за, да, поддерживает; за, так, підтримує; 支持, 贊成, 是, 赞成",
    ),
    (
        Position::Oppose,
        "oppose, opposes, against, con, contra, no, disagree, disagrees, opposed, reject; معارضة, لا, معارض; dagegen, nein, ablehnung, \
         stimme nicht zu; en contra, no, en desacuerdo; contre, non, pas d'accord; נגד, לא; против, нет; проти, ні; 反對, 否, 反对",
    ),
    (
        Position::Mixed,
        "mixed, partly, both, partial; موقف مختلط; teils, teils teils, teilweise; mixta, en parte; pour et contre, mitigé, en partie; \
         עמדה מעורבת; смешанная, смешанная позиция, частично; змішана, змішана позиція, частково; 正反皆有, 部分",
    ),
    (
        Position::Neutral,
        "neutral, abstain, abstains, abstention; محايد, موقف محايد; neutral, enthaltung; neutral, abstención; neutre, abstention; \
         עמדה ניטרלית, נמנע; нейтральная, нейтральная позиция, воздержался; нейтральна, нейтральна позиція, утримався; 中立, 棄權",
    ),
    (
        Position::Undecided,
        "undecided; موقف لم يُحسم بعد; unentschieden; sin decidir, indeciso, indecisa; pas encore décidé, indécis, indécise; טרם גובשה עמדה; \
         ещё решает, не определился; ще вирішує, не визначився; 尚未決定",
    ),
    (
        Position::Unclear,
        "unclear, ambiguous; موقف غير واضح; unklar; poco clara; peu clair; לא ברור; неясная, неясная позиция; неясна, неясна позиція; 立場不明",
    ),
    (
        Position::None,
        "none, no position, no position found; لم يُعثر على موقف; keine position gefunden, keine position; posición no encontrada; \
         aucune position trouvée; לא נמצאה עמדה; позиция не найдена; позиції не знайдено; 未找到立場",
    ),
    (
        Position::Declined,
        "declined, declined to comment, refused, no comment, skip; امتناع عن الإجابة; wollte sich nicht äußern, keine angabe; declinó \
         responder; n’a pas souhaité répondre; סירוב להשיב; отказ отвечать; відмова відповідати; 婉拒表態",
    ),
];

/// A name as it is compared: in one case, without what parts words.
pub(super) fn plain(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric() || *c == '#').collect()
}

/// What is meant by each name, as it is compared. The first that has a name counts.
fn by_name<T: Copy>(names: &[(T, &str)]) -> HashMap<String, T> {
    let mut by_name = HashMap::new();
    for (meant, names) in names {
        for name in names.split([',', ';']) {
            by_name.entry(plain(name)).or_insert(*meant);
        }
    }
    by_name
}

/// What a column of this name holds.
pub(super) fn column(name: &str) -> Option<Column> {
    static COLUMNS: LazyLock<HashMap<String, Column>> = LazyLock::new(|| by_name(NAMES));
    // In spreadsheets, people write `Date (said)` and `Quote*`.
    let name = name.split('(').next().unwrap_or_default();
    COLUMNS.get(&plain(name)).copied()
}

/// Which position a word stands for.
pub(in crate::import) fn position(word: &str) -> Option<Position> {
    static WORDS: LazyLock<HashMap<String, Position>> = LazyLock::new(|| by_name(POSITIONS));
    WORDS.get(&plain(word)).copied()
}

/// Which basis a word of the format stands for.
pub(super) fn basis(word: &str) -> Option<Basis> {
    Basis::ALL.iter().copied().find(|basis| plain(basis.word()) == plain(word))
}

/// Which kind a word of the format stands for.
pub(super) fn kind(word: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| plain(kind.word()) == plain(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_that_of_two_columns() {
        for (column, names) in NAMES {
            for name in names.split([',', ';']) {
                assert_eq!(super::column(name), Some(*column), "{name}");
            }
        }
        for (position, words) in POSITIONS {
            for word in words.split([',', ';']) {
                assert_eq!(super::position(word), Some(*position), "{word}");
            }
        }
        for position in Position::ALL {
            assert_eq!(super::position(position.word()), Some(*position));
        }
    }

    #[test]
    fn names_are_known_however_they_are_written() {
        for (name, known) in [
            ("SPEAKER", Some(Column::Speaker)),
            ("Source_URL", Some(Column::Url)),
            ("Date published", Some(Column::Published)),
            ("Quote (verbatim)", Some(Column::Quote)),
            ("Fonction :", Some(Column::Role)),
            ("Posición", Some(Column::Position)),
            ("Ім’я", Some(Column::Speaker)),
            ("عمود", None),
            ("", None),
            ("Speaker's shoe", None),
        ] {
            assert_eq!(column(name), known, "{name}");
        }
    }
}
