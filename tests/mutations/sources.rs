//! Sources in all the forms in which words are printed, made around quotes.

use fastrand::Rng;
use standpoint::bundle::Bundle;

use crate::Claim;

/// A source and what is claimed to stand in it.
#[derive(Debug)]
pub struct Source {
    pub form: &'static str,
    pub text: String,
    /// What opens and closes a quotation in it, if anything does.
    pub marks: Option<(char, char)>,
    pub claims: Vec<Claim>,
    /// All who speak in it, by their full names.
    pub speakers: Vec<String>,
    pub language: String,
}

/// What stands between quotations: what came before, who said it, and what came then.
const NARRATION: [[&str; 4]; 2] = [
    ["It rained all day.", "told the paper", "Then the meeting went on.", "Nobody else spoke."],
    ["ירד גשם כל היום.", "אמר לעיתון", "אחר כך נמשכה הישיבה.", "איש אחר לא דיבר."],
];

const MARKS: [(char, char); 5] = [('“', '”'), ('"', '"'), ('«', '»'), ('„', '“'), ('”', '”')];

/// White space as single spaces.
pub fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Source {
    /// A bundle's own excerpts.
    pub fn of_excerpts(bundle: &Bundle, claims: Vec<Claim>) -> Self {
        let excerpts = bundle.sources.iter().filter_map(|(_, _, source)| source).flat_map(|source| &source.excerpts);
        let text = excerpts.map(|excerpt| &**excerpt).collect::<Vec<_>>().join("\n\n");
        Self {
            form: "excerpts",
            text,
            marks: Some(('“', '”')),
            claims,
            speakers: speakers(bundle),
            language: language(bundle),
        }
    }

    /// The same quotes printed in quotation marks with narration between them, the same in short lines, in fragments, as a
    /// transcript and as block quotes.
    pub fn of_every_form(bundle: &Bundle, quotes: &[Claim], rng: &mut Rng) -> Vec<Self> {
        let (language, speakers) = (language(bundle), speakers(bundle));
        let [before, said, then, after] = NARRATION[usize::from(language.starts_with("he"))];
        let fits =
            |marks: &&(char, char)| quotes.iter().all(|claim| !claim.fragments.concat().contains([marks.0, marks.1]));
        let fitting: Vec<_> = MARKS.iter().filter(fits).collect();
        let source = |form, text: String, marks, claims| Self {
            form,
            text,
            marks,
            claims,
            speakers: speakers.clone(),
            language: language.clone(),
        };
        let whole = |claim: &Claim| claim.fragments.join(" ");
        let mut sources = Vec::new();
        if let Some(&&(open, close)) = rng.choice(&fitting) {
            let print = |fragments: &[&str], speaker: &str| {
                let (first, rest) = fragments.split_first().unwrap();
                let rest: Vec<String> = rest.iter().map(|fragment| format!("{open}{fragment}{close} ")).collect();
                format!("{open}{first}{close} {speaker} {said}. {}{then}", rest.concat())
            };
            let (mut paragraphs, mut claims) = (vec![before.to_owned()], Vec::new());
            for claim in quotes {
                let words = whole(claim);
                paragraphs.push(print(&[&words], &claim.speaker));
                let before = if claims.is_empty() { before } else { then };
                let (_, words_before) = before.split_once(' ').unwrap();
                let has_context = rng.bool();
                claims.push(Claim {
                    prefix: has_context.then(|| format!("{words_before}\n\n{open}")),
                    suffix: has_context.then(|| format!("{close} {} {said}", claim.speaker)),
                    fragments: vec![words],
                    speaker: claim.speaker.clone(),
                });
            }
            paragraphs.push(after.to_owned());
            let text = paragraphs.join("\n\n");
            sources.push(source("wrapped quotations", wrapped(&text), Some((open, close)), claims.clone()));
            sources.push(source("quotations", text, Some((open, close)), claims));

            let (mut paragraphs, mut claims) = (vec![before.to_owned()], Vec::new());
            for claim in quotes {
                let words = whole(claim);
                let spaces: Vec<usize> = words.match_indices(' ').map(|(at, _)| at).collect();
                let at = *rng.choice(&spaces[1..spaces.len() - 1]).unwrap();
                let fragments = [&words[..at], &words[at + 1..]];
                paragraphs.push(print(&fragments, &claim.speaker));
                let fragments = fragments.map(str::to_owned).to_vec();
                claims.push(Claim { fragments, speaker: claim.speaker.clone(), ..Claim::default() });
            }
            paragraphs.push(after.to_owned());
            let text = paragraphs.join("\n\n");
            sources.push(source("interrupted quotations", text, Some((open, close)), claims));
        }
        let claims: Vec<Claim> = quotes
            .iter()
            .map(|claim| Claim { fragments: vec![whole(claim)], speaker: claim.speaker.clone(), ..Claim::default() })
            .collect();
        let turns: Vec<String> =
            claims.iter().map(|claim| format!("{}: {}", claim.speaker.to_uppercase(), claim.fragments[0])).collect();
        sources.push(source("transcript", turns.join("\n\n"), None, claims.clone()));
        let blocks: Vec<String> = claims
            .iter()
            .map(|claim| {
                let lines = wrapped(&claim.fragments[0]).replace('\n', "\n    ");
                format!("{before} {} {said}:\n\n    {lines}\n\n{then}", claim.speaker)
            })
            .collect();
        sources.push(source("block quotes", blocks.join("\n\n"), None, claims));
        sources
    }
}

fn language(bundle: &Bundle) -> String {
    bundle.in_language.as_deref().unwrap_or("en").to_owned()
}

fn speakers(bundle: &Bundle) -> Vec<String> {
    bundle.speakers.iter().filter_map(|(_, _, speaker)| speaker).map(|speaker| speaker.name.to_string()).collect()
}

/// A text in lines of at most 72 characters.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    for paragraph in text.split("\n\n") {
        let mut length = 0;
        for word in paragraph.split(' ') {
            let count = word.chars().count();
            if length > 0 {
                let breaks = length + count > 71;
                lines.push(if breaks { '\n' } else { ' ' });
                length = if breaks { 0 } else { length + 1 };
            }
            lines.push_str(word);
            length += count;
        }
        lines.push_str("\n\n");
    }
    lines.trim_end().to_owned()
}
