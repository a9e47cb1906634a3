//! The words in dates: months by all their names, and what stands beside them, in nine languages.

use std::sync::LazyLock;

use crate::fold::fold;

/// A word in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// From 1.
    Month(usize),
    /// Chinese: the number before it is a month.
    MonthSign,
    /// It tells nothing that the rest does not.
    Filler,
}

/// The names of each month with the abbreviations in use: English, German, French, Spanish, Russian, Ukrainian, Hebrew, and
/// Arabic, in Egypt, in the Levant, and in the Maghreb where it differs. Russian and Ukrainian have the case after a day, too.
const MONTHS: [&str; 12] = [
    "january, jan, januar, jänner, janvier, janv, enero, ene, январь, января, янв, січень, січня, січ, ינואר, בינואר, يناير, كانون الثاني, \
     جانفي",
    "february, feb, februar, feber, février, févr, fév, febrero, февраль, февраля, фев, февр, лютий, лютого, лют, פברואר, בפברואר, فبراير, \
     شباط, فيفري",
    "march, mar, märz, maerz, mrz, mars, marzo, март, марта, мар, березень, березня, бер, מרץ, במרץ, מרס, במרס, مارس, آذار",
    "april, apr, avril, avr, abril, abr, апрель, апреля, апр, квітень, квітня, квіт, кві, אפריל, באפריל, أبريل, إبريل, نيسان, أفريل",
    "may, mai, mayo, май, мая, травень, травня, трав, тра, מאי, במאי, مايو, أيار, ماي",
    "june, jun, juni, juin, junio, июнь, июня, июн, червень, червня, черв, чер, יוני, ביוני, يونيو, حزيران, جوان",
    "july, jul, juli, juillet, juil, julio, июль, июля, июл, липень, липня, лип, יולי, ביולי, يوليو, تموز, يوليوز, جويلية",
    "august, aug, août, agosto, ago, август, августа, авг, серпень, серпня, серп, сер, אוגוסט, באוגוסט, أغسطس, آب, غشت, أوت",
    "september, sep, sept, septembre, septiembre, setiembre, set, сентябрь, сентября, сен, сент, вересень, вересня, вер, ספטמבר, \
     בספטמבר, سبتمبر, أيلول, شتنبر",
    "october, oct, oktober, okt, octobre, octubre, октябрь, октября, окт, жовтень, жовтня, жовт, жов, אוקטובר, באוקטובר, أكتوبر, \
     تشرين الأول",
    "november, nov, novembre, noviembre, ноябрь, ноября, ноя, нояб, листопад, листопада, лист, лис, נובמבר, בנובמבר, نوفمبر, \
     تشرين الثاني, نونبر",
    "december, dec, dezember, dez, décembre, déc, diciembre, dic, декабрь, декабря, дек, грудень, грудня, груд, гру, דצמבר, בדצמבר, \
     ديسمبر, كانون الأول, دجنبر",
];

/// Days of the week, and small words, in the same languages and Chinese.
const FILLERS: &str = "the, of, at, on, st, nd, rd, th, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, \
    wed, thu, thur, thurs, fri, sat, sun, \
    der, den, dem, am, vom, um, uhr, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so, \
    le, du, à, er, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mer, jeu, ven, sam, dim, \
    el, de, del, a, las, o, lunes, martes, miércoles, jueves, viernes, sábado, domingo, mié, jue, vie, sáb, dom, \
    в, года, год, г, го, понедельник, вторник, среда, среду, четверг, пятница, пятницу, суббота, субботу, воскресенье, \
    о, року, рік, р, понеділок, вівторок, середа, середу, четвер, п’ятниця, п’ятницю, субота, суботу, неділя, неділю, \
    ה, ב, של, יום, ביום, בשעה, ראשון, שני, שלישי, רביעי, חמישי, שישי, שבת, \
    في, من, يوم, الساعة, عام, سنة, م, الأحد, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, \
    年, 日, 号, 號, 星期, 周, 週, 礼拜, 禮拜, 一, 二, 三, 四, 五, 六, 天";

/// The word that a folded text begins with, and how many bytes of it that is. The longest counts.
pub(super) fn first_word(folded: &str) -> Option<(Word, usize)> {
    /// All words, folded, the longest first.
    static WORDS: LazyLock<Vec<(String, Word)>> = LazyLock::new(|| {
        let months = MONTHS
            .iter()
            .zip(1..)
            .flat_map(|(names, month)| names.split(", ").map(move |name| (name, Word::Month(month))));
        let fillers = FILLERS.split(", ").map(|filler| (filler, Word::Filler));
        let words = months.chain(fillers).chain([("月", Word::MonthSign)]);
        let mut words: Vec<(String, Word)> = words.map(|(name, word)| (fold(name), word)).collect();
        words.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        words
    });
    let is_first = |name: &str| folded.strip_prefix(name).is_some_and(|rest| is_parted(name, rest));
    WORDS.iter().find(|(name, _)| is_first(name)).map(|(name, word)| (*word, name.len()))
}

/// Whether a word ends where the rest begins. Chinese writes words without anything between.
fn is_parted(word: &str, rest: &str) -> bool {
    let is_chinese = word.ends_with(|c| c >= '\u{2e80}');
    is_chinese || !rest.starts_with(super::is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_that_of_two_months() {
        for (names, month) in MONTHS.iter().zip(1..) {
            for name in names.split(", ") {
                assert_eq!(first_word(&fold(name)), Some((Word::Month(month), fold(name).len())), "{name}");
            }
        }
        for filler in FILLERS.split(", ") {
            assert_eq!(first_word(&fold(filler)), Some((Word::Filler, fold(filler).len())), "{filler}");
        }
    }

    #[test]
    fn a_word_is_whole() {
        assert_eq!(first_word("mayo 2025"), Some((Word::Month(5), 4)));
        assert_eq!(first_word("mayor 2025"), None);
        assert_eq!(first_word("月14日"), Some((Word::MonthSign, 3)));
    }
}
