//! An article as tokens, in which each segment between quotation marks is one.

use std::ops::Range;

use super::{
    language::{Capitals, Class, LONGEST_PHRASE, Lexicon},
    multiword::{complete_verbs, join_accounts},
    segments::Segment,
};
use crate::verify::is_unspaced;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// What stands between quotation marks: the index of the segment.
    Quote(usize),
    Comma,
    Colon,
    /// Ends a sentence.
    Stop,
    Dash,
    /// Opens or closes a bracket.
    Opening,
    Closing,
    /// Any other sign.
    Sign,
}

/// A piece of an article.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Its place, in bytes.
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    /// What the word may be, or the phrase that begins with it.
    pub(super) class: Class,
    /// Whether the word begins with a capital letter.
    pub(super) is_capital: bool,
    /// Whether it is a genitive in 's, which the range is without.
    pub(super) is_genitive: bool,
    /// Index of its paragraph.
    pub(super) paragraph: usize,
    /// Index of its sentence, counted through the article.
    pub(super) sentence: usize,
}

impl Token {
    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    /// Whether it is a word of any of these classes.
    pub(super) fn is(&self, any: Class) -> bool {
        self.class.is(any)
    }
}

/// The tokens of a text, with sentences told apart.
pub(super) fn tokens(text: &str, paragraphs: &[Range<usize>], segments: &[Segment], lexicon: &Lexicon) -> Vec<Token> {
    let mut reader = Reader { text, lexicon, tokens: Vec::new(), paragraph: 0, lower: String::new() };
    let mut next = 0;
    for (nth, paragraph) in paragraphs.iter().enumerate() {
        reader.paragraph = nth;
        let mut at = paragraph.start;
        while let Some(segment) = segments.get(next).filter(|segment| segment.whole.start < paragraph.end) {
            reader.read(at..segment.whole.start);
            reader.push(segment.whole.clone(), Kind::Quote(next));
            at = segment.whole.end;
            next += 1;
        }
        reader.read(at..paragraph.end);
    }
    let mut tokens = reader.tokens;
    join_accounts(text, lexicon, &mut tokens);
    number_sentences(text, segments, &mut tokens);
    complete_verbs(text, lexicon, &mut tokens);
    tokens
}

struct Reader<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
    tokens: Vec<Token>,
    paragraph: usize,
    /// A word in lower case, kept so that its memory is.
    lower: String,
}

impl Reader<'_> {
    fn push(&mut self, range: Range<usize>, kind: Kind) {
        self.tokens.push(Token {
            range,
            kind,
            class: Class::default(),
            is_capital: false,
            is_genitive: false,
            paragraph: self.paragraph,
            sentence: 0,
        });
    }

    /// Reads what stands outside of quotation marks.
    fn read(&mut self, range: Range<usize>) {
        let first = self.tokens.len();
        let mut rest = self.text.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        while let Some(c) = rest.chars().next() {
            let length = if c.is_whitespace() {
                rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len())
            } else if is_unspaced(c) && c.is_alphanumeric() {
                self.read_unspaced(rest, at)
            } else if c.is_alphanumeric() {
                self.read_word(rest, at)
            } else {
                self.push(at..at + c.len_utf8(), kind(c));
                c.len_utf8()
            };
            at += length;
            rest = rest.get(length..).unwrap_or_default();
        }
        self.join_phrases(first);
    }

    /// Reads the word that a text begins with, and returns its length.
    fn read_word(&mut self, rest: &str, at: usize) -> usize {
        let mut length = word_length(rest);
        let word = rest.get(..length).unwrap_or_default();
        // U.S., R.F. and the like, and what the language shortens.
        let has_point = rest.get(length..).is_some_and(|after| after.starts_with('.'));
        if has_point {
            let is_initial = word.contains('.') || word.chars().count() == 1 && word.starts_with(char::is_uppercase);
            // In German, a number with a point is the first, the second: Karl IV.
            let is_ordinal = self.lexicon.language.capitals == Capitals::Nouns && is_ordinal(word);
            if is_initial || is_ordinal || self.classify(word, ".").is(Class::ABBREVIATION) {
                length += 1;
            }
        }
        let word = rest.get(..length).unwrap_or_default();
        let stem = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        let class = self.classify(word, "");
        let class =
            if class == Class::default() && stem.is_some() { self.classify(stem.unwrap_or(word), "") } else { class };
        self.push(at..at + stem.unwrap_or(word).len(), Kind::Word);
        if let Some(token) = self.tokens.last_mut() {
            token.class = class;
            let is_site = word.find('.').is_some_and(|point| is_domain(word, point));
            // „der 45-Jährige“
            let is_aged = word.starts_with(|c: char| c.is_ascii_digit())
                && word.split_once('-').is_some_and(|(_, noun)| noun.starts_with(char::is_uppercase));
            // „Ahmad al-Hariri“
            let is_arabic = self.lexicon.language.capitals == Capitals::Nouns
                && word.split_once('-').is_some_and(|(article, name)| {
                    article.len() == 2
                        && article.starts_with(char::is_lowercase)
                        && name.starts_with(char::is_uppercase)
                });
            token.is_capital = word.starts_with(char::is_uppercase) || is_site || is_aged || is_arabic;
            token.is_genitive = stem.is_some();
        }
        length
    }

    /// Reads words of a script that has no spaces between them, up to the first other sign: those of the language's
    /// tables, and what stands between these.
    fn read_unspaced(&mut self, rest: &str, at: usize) -> usize {
        /// Number of letters in the longest word that is looked up.
        const LONGEST: usize = 6;
        let run = rest.find(|c: char| !(is_unspaced(c) && c.is_alphanumeric() || c == '·')).unwrap_or(rest.len());
        let run = rest.get(..run).unwrap_or_default();
        let mut unknown = at;
        let mut place = at;
        let mut ahead = run;
        while let Some(c) = ahead.chars().next() {
            let ends = ahead.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST);
            let known = ends.filter_map(|end| {
                let class = self.lexicon.class(ahead.get(..end)?);
                (class != Class::default() && class != Class::BEGINS_PHRASE).then_some((end, class))
            });
            let step = if let Some((end, class)) = known.last() {
                if unknown < place {
                    self.push(unknown..place, Kind::Word);
                }
                self.push(place..place + end, Kind::Word);
                if let Some(token) = self.tokens.last_mut() {
                    token.class = class;
                }
                unknown = place + end;
                end
            } else {
                c.len_utf8()
            };
            place += step;
            ahead = ahead.get(step..).unwrap_or_default();
        }
        if unknown < place {
            self.push(unknown..place, Kind::Word);
        }
        run.len()
    }

    fn classify(&mut self, word: &str, suffix: &str) -> Class {
        self.lower.clear();
        for c in word.chars() {
            if c == '’' { self.lower.push('\'') } else { self.lower.extend(c.to_lowercase()) }
        }
        self.lower.push_str(suffix);
        let class = self.lexicon.class(&self.lower);
        let is_compound = class == Class::default() && suffix.is_empty() && word.starts_with(char::is_uppercase);
        if is_compound { self.lexicon.class_of_compound(&self.lower) } else { class }
    }

    /// Makes one token of each phrase that the language's tables have.
    fn join_phrases(&mut self, first: usize) {
        let words = self.tokens.split_off(first);
        let mut rest = words.as_slice();
        while let Some((token, after)) = rest.split_first() {
            let mut token = token.clone();
            rest = after;
            if token.is(Class::BEGINS_PHRASE)
                && let Some((class, others)) = self.phrase(&token, after)
            {
                token.range.end = others.last().map_or(token.range.end, |last| last.range.end);
                token.class = class;
                rest = after.get(others.len()..).unwrap_or_default();
            }
            self.tokens.push(token);
        }
    }

    /// What the longest phrase is that begins with a token, and the other words of it.
    fn phrase<'w>(&mut self, first: &Token, after: &'w [Token]) -> Option<(Class, &'w [Token])> {
        let mut found = None;
        self.lower.clear();
        let words = std::iter::once(first).chain(after).take(LONGEST_PHRASE).take_while(|token| token.is_word());
        for (nth, token) in words.enumerate() {
            let word = self.text.get(token.range.clone()).unwrap_or_default();
            if nth > 0 {
                self.lower.push(' ');
            }
            self.lower.extend(word.chars().flat_map(char::to_lowercase));
            let class = self.lexicon.class(&self.lower);
            if nth > 0 && class != Class::default() {
                found = after.get(..nth).map(|others| (class, others));
            }
        }
        found
    }
}

/// The length of a word, in bytes, with what joins its parts: O’Brien, vice-president, U.S, AT&T.
fn word_length(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    let mut has_capital_before = false;
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let joins = match c {
            '\'' | '’' | '-' | '‐' | '‑' | '&' | '_' | '@' | '״' | '"' | '׳' | '־' => {
                at > 0 && next.is_some_and(|next| next.is_alphanumeric() && !is_unspaced(next))
            }
            // Between capital letters, as in U.S, or within numbers.
            '.' => {
                next.is_some_and(|next| has_capital_before && next.is_alphabetic() || next.is_ascii_digit())
                    || is_domain(text, at)
            }
            ',' => {
                at > 0
                    && text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
                    && next.is_some_and(|next| next.is_ascii_digit())
            }
            _ => c.is_alphanumeric() && !is_unspaced(c) || is_mark_on_letter(c),
        };
        if !joins {
            return at;
        }
        has_capital_before =
            c.is_uppercase() && text.get(..at).is_none_or(|before| !before.ends_with(char::is_alphabetic));
    }
    text.len()
}

/// Whether a point stands before the last part of a web site's name.
fn is_domain(text: &str, point: usize) -> bool {
    let after = text.get(point + 1..).unwrap_or_default();
    ["de", "com", "org", "net"]
        .iter()
        .any(|ending| after.strip_prefix(ending).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric())))
}

/// Whether a number may be one of an enumeration, a day, a king: 20, IV.
fn is_ordinal(word: &str) -> bool {
    word.len() < 3 && word.chars().all(|c| c.is_ascii_digit()) || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// Whether a character belongs to the letter before it: accents, vowel signs, soft hyphens.
fn is_mark_on_letter(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
}

fn kind(c: char) -> Kind {
    match c {
        ',' | '،' | '，' | '、' => Kind::Comma,
        ':' | '：' => Kind::Colon,
        '.' | '!' | '?' | ';' | '…' | '。' | '！' | '？' | '；' | '؟' | '؛' => Kind::Stop,
        '-' | '–' | '—' | '―' | '‐' | '−' => Kind::Dash,
        '(' | '[' | '（' | '［' => Kind::Opening,
        ')' | ']' | '）' | '］' => Kind::Closing,
        _ => Kind::Sign,
    }
}

/// Tells each token in which sentence it is.
fn number_sentences(text: &str, segments: &[Segment], tokens: &mut [Token]) {
    let mut sentence = 0;
    for nth in 1..tokens.len() {
        let (Some(before), Some(token)) = (tokens.get(nth - 1), tokens.get(nth)) else { break };
        let is_new = before.paragraph != token.paragraph || ends_sentence(text, segments, tokens, nth);
        sentence += usize::from(is_new);
        if let Some(token) = tokens.get_mut(nth) {
            token.sentence = sentence;
        }
    }
}

/// Whether a sentence ends before a token in the middle of a paragraph.
fn ends_sentence(text: &str, segments: &[Segment], tokens: &[Token], nth: usize) -> bool {
    let (Some(before), Some(token)) = (tokens.get(nth - 1), tokens.get(nth)) else { return false };
    let may_begin = match token.kind {
        Kind::Word => !starts_lower(text, token),
        Kind::Quote(_) | Kind::Opening | Kind::Dash => true,
        _ => false,
    };
    match before.kind {
        Kind::Stop => may_begin,
        // A bracket may close after the point.
        Kind::Closing => may_begin && nth > 1 && tokens.get(nth - 2).is_some_and(|before| before.kind == Kind::Stop),
        Kind::Word if token.is_capital => {
            // A sentence may end in an abbreviation, but not in a title.
            let word = text.get(before.range.clone()).unwrap_or_default();
            let begins = token.is(Class::DETERMINER.or(Class::PRONOUN).or(Class::PREPOSITION).or(Class::CLAUSE));
            word.ends_with('.') && !before.is(Class::TITLE) && begins
        }
        Kind::Quote(segment) => {
            let said = segments.get(segment).and_then(|segment| text.get(segment.words.clone())).unwrap_or_default();
            match last_sign(said) {
                Some('.' | '。') => {
                    may_begin && !(token.kind == Kind::Word && !token.is_capital && names_speaker(tokens, nth))
                }
                Some('?' | '!' | '…' | '？' | '！' | '؟') => may_begin && !names_speaker(tokens, nth),
                _ => false,
            }
        }
        _ => false,
    }
}

pub(super) fn starts_lower(text: &str, token: &Token) -> bool {
    text.get(token.range.clone()).is_some_and(|word| word.starts_with(char::is_lowercase))
}

/// The sign that a quoted text ends in, whatever marks stand after it.
pub(super) fn last_sign(said: &str) -> Option<char> {
    said.chars().rev().find(|&c| !(c.is_whitespace() || super::marks::is_mark(c) || matches!(c, ')' | ']')))
}

/// Whether the words at a token tell who said what stands before: a few words, and a verb of saying among them.
fn names_speaker(tokens: &[Token], from: usize) -> bool {
    /// Number of words in which the verb must come.
    const NEAR: usize = 6;
    let words = tokens.iter().skip(from).take_while(|token| token.is_word()).take(NEAR);
    let mut words = words.take_while(|token| !token.is(Class::CLAUSE.or(Class::THAT)));
    let Some(verb) = words.position(|token| token.is(Class::SAYS)) else { return false };
    // “…” She said: “…”
    if tokens.get(from + verb + 1).is_some_and(|after| after.kind == Kind::Colon) {
        return false;
    }
    // A verb with its own object clause begins a sentence of its own.
    tokens.get(from + verb + 1).is_none_or(|after| !after.is(Class::THAT.or(Class::PRONOUN).or(Class::DETERMINER)))
}
