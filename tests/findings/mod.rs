//! Tells what is found in a text, for tests to compare.

use std::ops::Range;

use standpoint::import::{Finding, find_quotes};

/// What is found in a text, one finding a line: `tier words ← mention = name, role, affiliation`.
pub fn found(language: &str, text: &str) -> Vec<String> {
    let words = |range: &Range<usize>| text[range.clone()].to_owned();
    let line = |finding: &Finding| {
        let said = format!("{} {}", finding.tier.code(), words(&finding.text));
        let Some(speaker) = &finding.speaker else { return said };
        let mention = words(&speaker.mention);
        let name = speaker.name.as_ref().map(words).filter(|name| *name != mention);
        let name = name.map_or_else(String::new, |name| format!(" = {name}"));
        let more = [&speaker.role, &speaker.affiliation].into_iter().flatten();
        let more: Vec<String> = more.map(|range| format!(", {}", words(range))).collect();
        format!("{said} ← {mention}{name}{}", more.concat())
    };
    find_quotes(text, Some(language)).iter().map(line).collect()
}

#[track_caller]
pub fn assert_found(language: &str, text: &str, expected: &[&str]) {
    assert_eq!(found(language, text), expected, "{text}");
}
