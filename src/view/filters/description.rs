//! What is on screen, as a sentence.

use leptos::prelude::*;

use crate::{
    compare::Comparison,
    corpus::Corpus,
    view::{Context, LazyStatus, Value},
};

/// What is on screen, or why that is not known yet.
pub fn describe(ctx: &Context) -> String {
    if ctx.is_preparing() {
        let has_failed = ctx.lazy_status.get() == LazyStatus::Failed;
        return ctx.messages.get(if has_failed { "part-missing" } else { "preparing-search" });
    }
    let messages = ctx.messages;
    let shown = ctx.comparison.with(|comparison| Amounts::of(&ctx.corpus, comparison));
    let some = |message, (shown, all): (usize, usize)| {
        messages.format(message, &[("shown", Value::Number(shown)), ("all", Value::Number(all))])
    };
    let mut speakers = match shown.speakers {
        (speakers, all) if speakers == all => messages.count("speakers", all),
        speakers => some("speakers-of", speakers),
    };
    if shown.unattributed {
        speakers = messages.format("speakers-and-nobody", &[("speakers", Value::Phrase(&speakers))]);
    }
    let issues = (shown.issues.0 < shown.issues.1).then(|| some("issues-of", shown.issues));
    let quotes = messages.count("quotes", shown.quotes);
    let parts: Vec<String> = [Some(speakers), issues, Some(quotes)].into_iter().flatten().collect();
    messages.format("showing", &[("what", Value::Phrase(&messages.row(&parts)))])
}

/// How much of a corpus a comparison shows.
#[derive(Debug, PartialEq, Eq)]
struct Amounts {
    /// How many speakers, of how many.
    speakers: (usize, usize),
    /// Whether there is a column for quotes that their source gives to nobody.
    unattributed: bool,
    /// How many issues, of how many.
    issues: (usize, usize),
    quotes: usize,
}

impl Amounts {
    fn of(corpus: &Corpus, comparison: &Comparison) -> Self {
        let is_named = |rank: usize| corpus.voices().get(rank).copied().flatten().is_some();
        let speakers = comparison.columns.iter().filter(|&&rank| is_named(rank)).count();
        let issues = comparison.rows.iter().filter(|row| row.topic.is_some()).count();
        Self {
            speakers: (speakers, corpus.voices().iter().flatten().count()),
            unattributed: speakers < comparison.columns.len(),
            issues: (issues, corpus.topics().iter().flatten().count()),
            quotes: comparison.quotes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundle::parse, compare::compare, selection::Selection};

    #[test]
    fn counts_what_is_shown_and_no_speaker_for_what_nobody_is_named_for() {
        let json = r#"{ "standpoint": 1, "name": "A test",
            "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "bea", "name": "Bea" }],
            "issues": [{ "id": "i", "name": "Bridge" }],
            "quotes": [
                { "id": "q", "text": "Yes.", "speaker": "ada", "issues": ["i"], "date": "2024" },
                { "id": "r", "text": "No.", "speaker": "ada" },
                { "id": "s", "text": "Perhaps.", "issues": ["i"] }
            ] }"#;
        let corpus = Corpus::new(parse(json.as_bytes()).unwrap());
        for (query, speakers, unattributed, issues, quotes) in [
            ("", 2, true, 1, 3),
            ("speakers=ada", 1, false, 1, 2),
            ("speakers=~", 0, true, 1, 1),
            ("issues=~", 2, true, 0, 1),
            // Only who has anything left is counted.
            ("since=2024", 1, false, 1, 1),
        ] {
            let Ok(selection) = query.parse::<Selection>();
            let expected = Amounts { speakers: (speakers, 2), unattributed, issues: (issues, 1), quotes };
            assert_eq!(Amounts::of(&corpus, &compare(&corpus, &selection, None)), expected, "{query}");
        }
    }
}
