//! A bundle of any size, the same every time: invented people, issues and words.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::Value;

/// Who speaks on what.
#[derive(Clone, Copy)]
pub struct Shape {
    /// Its name on the command line.
    pub name: &'static str,
    speakers: usize,
    issues: usize,
    /// Who says the next quote, and on what.
    next: fn(&mut Random, &Progress) -> (usize, usize),
}

/// How far a bundle has come.
struct Progress {
    quote: usize,
    quotes: usize,
    speakers: usize,
    issues: usize,
}

/// Everybody speaks on everything, some more than others.
pub const COUNCIL: Shape = Shape {
    name: "council",
    speakers: 70,
    issues: 40,
    next: |random, at| (random.skewed(at.speakers), random.skewed(at.issues)),
};

/// Many issues, one after the other, with about ten speakers on each: judges who speak on most, and counsel who speak on a few.
const COURT: Shape = Shape {
    name: "court",
    speakers: 500,
    issues: 420,
    next: |random, at| {
        const JUDGES: usize = 9;
        let issue = at.quote * at.issues / at.quotes;
        let counsel = JUDGES + (2 * issue + random.below(2)) % (at.speakers - JUDGES);
        (if random.below(2) == 0 { random.below(JUDGES) } else { counsel }, issue)
    },
};

/// A quote each, on one of a few issues.
const CROWD: Shape =
    Shape { name: "crowd", speakers: 4_000, issues: 3, next: |_, at| (at.quote % at.speakers, at.quote % at.issues) };

/// All of them.
pub const SHAPES: [Shape; 3] = [COUNCIL, COURT, CROWD];

const SOURCES: usize = 12;

/// In five quotes of every bundle.
pub const RARE: &str = "quillonby";
/// In every sixth quote.
pub const FREQUENT: &str = "bridge";
/// In none.
pub const ABSENT: &str = "zzyzxian";

/// The same with an excerpt of its source around every quote; every fiftieth has a word that its quote leaves out.
pub fn with_excerpts(json: &str) -> Option<String> {
    let mut bundle: Value = serde_json::from_str(json).ok()?;
    let mut excerpts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (at, quote) in bundle.get("quotes")?.as_array()?.iter().enumerate() {
        let text = quote.get("text")?.as_str()?;
        let text = if at % 50 == 0 { text.replacen(' ', " never ", 1) } else { text.to_owned() };
        let source = quote.get("source")?.as_str()?.to_owned();
        excerpts.entry(source).or_default().push(format!("It rained on. “{text}” So it was told to the council."));
    }
    for source in bundle.get_mut("sources")?.as_array_mut()? {
        let id = source.get("id")?.as_str()?.to_owned();
        source.as_object_mut()?.insert("excerpts".to_owned(), excerpts.remove(&id).unwrap_or_default().into());
    }
    Some(bundle.to_string())
}

/// The JSON of a bundle of that shape and that many quotes, some 450 bytes for each.
pub fn bundle(shape: Shape, quotes: usize) -> String {
    let Shape { speakers, issues, next, .. } = shape;
    let mut random = Random(0x5eed);
    let words = vocabulary(&mut random);
    let mut json = String::with_capacity(quotes * 470 + 200_000);
    json.push_str("{\n\"standpoint\": 1,\n\"name\": \"Everything said in Wendle\",\n\"inLanguage\": \"en\",\n");

    json.push_str("\"sources\": [\n");
    for source in 0..SOURCES {
        let name = capital(&phrase(&mut random, &words, 6));
        line(
            &mut json,
            source,
            &format!(
                r#"{{"id":"s{source}","name":"{name}","publisher":"The Wendle Courier","url":"https://courier.example/{source}","datePublished":"{}"}}"#,
                date(&mut random)
            ),
        );
    }
    json.push_str("\n],\n\"speakers\": [\n");
    for speaker in 0..speakers {
        // One name in seven has an accent.
        let accent = if speaker % 7 == 0 { "é" } else { "e" };
        let name = format!("{} D{accent}{}", capital(words.pick(&mut random)), words.pick(&mut random));
        let role = phrase(&mut random, &words, 3);
        line(
            &mut json,
            speaker,
            &format!(
                r#"{{"id":"{}","name":"{name}","type":"Person","role":"{role}","affiliation":"{} Party"}}"#,
                speaker_id(speaker),
                capital(words.pick(&mut random))
            ),
        );
    }
    json.push_str("\n],\n\"issues\": [\n");
    for issue in 0..issues {
        let name = capital(&phrase(&mut random, &words, 3));
        let statement = sentence(&mut random, &words, 90);
        line(&mut json, issue, &format!(r#"{{"id":"{}","name":"{name}","statement":"{statement}"}}"#, issue_id(issue)));
    }

    json.push_str("\n],\n\"quotes\": [\n");
    let mut said: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    let apart = quotes.div_ceil(5).max(1);
    for quote in 0..quotes {
        let (speaker, issue) = next(&mut random, &Progress { quote, quotes, speakers, issues });
        said.entry((speaker, issue)).or_default().push(quote);
        let length = 220 + random.below(200);
        let mut text = sentence(&mut random, &words, length);
        if quote % apart == apart / 2 {
            text = format!("{text} It was {RARE}, of course.");
        }
        if quote % 6 == 0 {
            text = format!("{text} So much for the {FREQUENT}.");
        }
        let other = match random.below(4) {
            0 if shape.name == COUNCIL.name => format!(r#","{}""#, issue_id((issue + 1) % issues)),
            _ => String::new(),
        };
        line(
            &mut json,
            quote,
            &format!(
                r#"{{"id":"q{quote}","text":"{text}","speaker":"{}","issues":["{}"{other}],"date":"{}","source":"s{}","attribution":"told the council"}}"#,
                speaker_id(speaker),
                issue_id(issue),
                date(&mut random),
                random.below(SOURCES)
            ),
        );
    }

    json.push_str("\n],\n\"stances\": [\n");
    // Half of those that there can be.
    let judged = said.iter().filter(|((speaker, issue), _)| (speaker + issue) % 2 == 0);
    for (stance, ((speaker, issue), quotes)) in judged.enumerate() {
        const POSITIONS: [&str; 4] = ["support", "oppose", "mixed", "unclear"];
        let position = POSITIONS.get(random.below(4)).unwrap_or(&"none");
        let evidence: Vec<String> =
            quotes.iter().take(1 + random.below(3)).map(|quote| format!("\"q{quote}\"")).collect();
        let summary = sentence(&mut random, &words, 120);
        line(
            &mut json,
            stance,
            &format!(
                r#"{{"speaker":"{}","issue":"{}","position":"{position}","summary":"{summary}","basis":"direct","evidence":[{}],"date":"{}"}}"#,
                speaker_id(*speaker),
                issue_id(*issue),
                evidence.join(","),
                date(&mut random)
            ),
        );
    }
    json.push_str("\n]\n}\n");
    json
}

/// About so many bytes of sentences in ten languages and seven scripts, by turns.
pub fn mixed(bytes: usize) -> String {
    const SENTENCES: [&str; 10] = [
        "We can’t wait for a bridge that the council – after years of talk – has finally agreed to fund. ",
        "Die Bürgerversammlung lehnt das größere Gebäude in der Hauptstraße für übermäßige Beträge ab. ",
        "Je suis d’accord : l’école du café a été fermée à côté de l’hôtel, où il n’y a rien à espérer. ",
        "Chúng tôi sẽ không bỏ phiếu cho một cây cầu mới nếu không có giá cụ thể. ",
        "Мы не поддержим никакой мост, пока его цена не будет объявлена; всё остальное — разговоры. ",
        "הדו״ח לא יפורסם מחר, ואין שום סיבה להאמין שהוא יפורסם בשבוע הבא. ",
        "قال محمد إنه يرفض بناء جسر جديد في المدينة ما لم يُعلن عن تكلفته أولاً. ",
        "我們需要一座新橋，但在公布價格之前，議會不會投票支持任何方案。",
        "हम तब तक किसी नए पुल का समर्थन नहीं करेंगे जब तक उसकी कीमत की घोषणा नहीं होती। ",
        "เราจะไม่สนับสนุนสะพานใหม่จนกว่าจะประกาศราคา ",
    ];
    let sentences = SENTENCES.concat();
    sentences.repeat(bytes.div_ceil(sentences.len()))
}

/// The id of a speaker who said more than most.
pub fn talkative() -> String {
    speaker_id(0)
}

fn speaker_id(speaker: usize) -> String {
    format!("speaker-{speaker}")
}

fn issue_id(issue: usize) -> String {
    format!("issue-{issue}")
}

fn line(json: &mut String, position: usize, item: &str) {
    json.push_str(if position == 0 { "" } else { ",\n" });
    json.push_str(item);
}

/// A day within ten years, sometimes only its month, sometimes its hour.
fn date(random: &mut Random) -> String {
    let mut date = format!("{}-{:02}", 2015 + random.below(10), 1 + random.below(12));
    let precision = random.below(10);
    // Writing to a string cannot fail.
    if precision > 0 {
        let _ = write!(date, "-{:02}", 1 + random.below(28));
    }
    if precision == 9 {
        let _ = write!(date, "T{:02}:{:02}:00Z", random.below(24), random.below(60));
    }
    date
}

/// Words by how often they are used.
struct Words(Vec<String>);

impl Words {
    fn pick(&self, random: &mut Random) -> &str {
        let end = random.skewed(self.0.len()) + 1;
        self.0.get(random.below(end)).map_or("", |word| word)
    }
}

fn vocabulary(random: &mut Random) -> Words {
    const BEGIN: [&str; 16] = ["b", "br", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "st", "t", "w"];
    const MIDDLE: [&str; 10] = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "o", "e"];
    const END: [&str; 12] = ["n", "r", "s", "t", "l", "nd", "rt", "m", "ck", "ll", "", "y"];
    let mut part = |parts: &[&'static str]| parts.get(random.below(parts.len())).copied().unwrap_or_default();
    let mut words: Vec<String> = (0..8_000)
        .map(|rank| {
            // As in a language, the frequent words are the short ones.
            let syllables = if rank < 200 { 1 } else { 2 + usize::from(rank > 2_000) * (rank % 2) };
            (0..syllables).flat_map(|_| [part(&BEGIN), part(&MIDDLE), part(&END)]).collect()
        })
        .collect();
    words.retain(|word| word != FREQUENT);
    Words(words)
}

fn phrase(random: &mut Random, words: &Words, count: usize) -> String {
    (0..count).map(|_| words.pick(random)).collect::<Vec<_>>().join(" ")
}

/// Sentences of about `length` bytes in all, with what makes a text more than ASCII here and there.
fn sentence(random: &mut Random, words: &Words, length: usize) -> String {
    let mut text = String::with_capacity(length + 16);
    let mut begins = true;
    while text.len() < length {
        let word = words.pick(random);
        text.push_str(if text.is_empty() { "" } else { " " });
        if begins {
            text.push_str(&capital(word));
        } else {
            text.push_str(word);
        }
        let mark = random.below(60);
        begins = mark < 4;
        text.push_str(match mark {
            0..=3 => ".",
            4..=7 => ",",
            8 => "’s",
            9 if length > 200 => " –",
            _ => "",
        });
    }
    text.truncate(text.trim_end_matches([',', '.', '–', ' ']).len());
    text.push('.');
    text
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at_checked(1).unwrap_or_default();
    first.to_uppercase() + rest
}

/// `SplitMix64`: Steele, Lea and Flood, “Fast splittable pseudorandom number generators”.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end as u64)).unwrap_or_default()
    }

    /// Below `end`, and the lower the likelier.
    fn skewed(&mut self, end: usize) -> usize {
        let (one, other) = (self.below(end), self.below(end));
        one * other / end
    }
}
