//! Election compasses: parties that approve or reject theses.

use serde_json::Value;

use super::{Object, items, text};
use crate::{
    bundle::{Basis, Position, SpeakerType, Stance, language_tag},
    import::{
        Remark,
        collect::{self, Collector},
    },
};

pub(super) fn is(json: &Value) -> bool {
    let theses = json.get("theses").and_then(Value::as_array);
    theses.is_some_and(|theses| theses.iter().any(|thesis| thesis.get("positions").is_some()))
        && json.get("parties").is_some_and(Value::is_array)
}

pub(super) fn read(json: &Value, collector: &mut Collector, remarks: &mut Vec<Remark>) {
    // Of several languages, the first one is the compass's own.
    let language = items(json.get("languages")).next().map(|language| text(language, "code")).unwrap_or_default();
    collector.bundle.name = in_language(json.get("title"), language).into();
    collector.bundle.in_language = language_tag(language).map(Into::into);
    for party in items(json.get("parties")) {
        let name = name(party, language);
        let Some(speaker) = collector.speaker(name) else { continue };
        collector.tell(speaker, |speaker| &mut speaker.description, in_language(party.get("description"), language));
        if let Some(speaker) = collector.bundle.speakers.get_mut(speaker) {
            speaker.speaker_type = Some(SpeakerType::Organization);
        }
    }
    for (nth, thesis) in items(json.get("theses")).enumerate() {
        let words = in_language(thesis.get("statement"), language);
        let title = in_language(thesis.get("title"), language);
        let Some(issue) = collector.issue(title, &without_notes(words)) else { continue };
        let none = Object::new();
        for (alias, given) in thesis.get("positions").and_then(Value::as_object).unwrap_or(&none) {
            let place = format!("theses[{nth}].positions.{alias}");
            let mut tell = |message: String| remarks.push(Remark { place: place.clone(), message, is_loss: true });
            let party = items(json.get("parties")).find(|party| text(party, "alias") == alias);
            let Some(speaker) = party.and_then(|party| collector.speaker(name(party, language))) else {
                tell(format!("no party has the alias `{alias}`, so this position is not taken"));
                continue;
            };
            let (position, strength) = match text(given, "position") {
                "strongly-approve" | "strongly-agree" => (Position::Support, Some(3)),
                "approve" | "agree" => (Position::Support, None),
                "neutral" => (Position::Neutral, None),
                "partly" => (Position::Mixed, None),
                "reject" | "disagree" => (Position::Oppose, None),
                "strongly-reject" | "strongly-disagree" => (Position::Oppose, Some(3)),
                "skip" => (Position::Declined, None),
                other => {
                    tell(format!("`{other}` is no position that is known, so it is not taken"));
                    continue;
                }
            };
            let stance = Stance {
                strength,
                basis: Some(Basis::Questionnaire),
                // In a party's own words or not: that is not told, so it is no quote.
                summary: collect::text(in_language(given.get("explanation"), language)),
                ..collect::stance(speaker, issue, position)
            };
            if let Err(known) = collector.stance(stance) {
                tell(format!("another thesis of this name has `{}`, so this is not taken", known.word()));
            }
        }
    }
}

fn name<'v>(party: &'v Value, language: &str) -> &'v str {
    let name = in_language(party.get("name"), language);
    if name.is_empty() { text(party, "alias") } else { name }
}

/// A text, or that of a language; where it has none in that, the first.
fn in_language<'v>(value: Option<&'v Value>, language: &str) -> &'v str {
    match value {
        Some(Value::String(text)) => text.trim(),
        Some(Value::Object(texts)) => {
            let own = texts.get(language).or_else(|| texts.values().next());
            own.and_then(Value::as_str).unwrap_or_default().trim()
        }
        _ => "",
    }
}

/// A statement without the explanations of its terms: `[term]<what it is>` is `term`.
fn without_notes(statement: &str) -> String {
    let mut plain = String::new();
    let mut rest = statement;
    while let Some((before, term, after)) = note(rest) {
        plain.push_str(before);
        plain.push_str(term);
        rest = after;
    }
    plain + rest
}

/// What stands before the first explained term, the term, and what stands after its explanation.
fn note(text: &str) -> Option<(&str, &str, &str)> {
    let (head, tail) = text.split_once("]<")?;
    let (before, term) = head.rsplit_once('[')?;
    let (_, after) = tail.split_once('>')?;
    Some((before, term, after))
}
