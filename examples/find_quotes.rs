//! Finds the quotes in articles, and their speakers, for judging how well that is done.
//!
//! ```text
//! cargo run --profile native --features cli --example find_quotes <ARTICLES.jsonl
//! ```
//!
//! Reads lines `{"id", "lang", "text"}`, and writes for each a line `{"id", "quotes": [{"start", "end", "tier", "rule",
//! "speaker": {"start", "end"} or null}]}`. Offsets count code points. A speaker is named by a pronoun nowhere: whom it
//! stands for is given, or nobody.

use std::{
    io::{self, BufRead as _, BufWriter, Write as _},
    ops::Range,
    process::ExitCode,
};

use serde_json::{Value, json};
use standpoint::import::{Finding, find_quotes};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("find_quotes: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut output = BufWriter::new(io::stdout().lock());
    for (nth, line) in io::stdin().lock().lines().enumerate() {
        let fault = |what: String| format!("line {}: {what}", nth + 1);
        let line = line.map_err(|error| fault(format!("cannot be read: {error}")))?;
        if line.trim().is_empty() {
            continue;
        }
        let article: Value = serde_json::from_str(&line).map_err(|error| fault(format!("is not JSON: {error}")))?;
        let answer = answer(&article).map_err(fault)?;
        writeln!(output, "{answer}").map_err(|error| format!("cannot write: {error}"))?;
    }
    output.flush().map_err(|error| format!("cannot write: {error}"))
}

/// What is found in one article.
fn answer(article: &Value) -> Result<Value, String> {
    let field = |name: &str| article.get(name).ok_or_else(|| format!("has no \"{name}\""));
    let text = field("text")?.as_str().ok_or("\"text\" is no string")?;
    let language = article.get("lang").and_then(Value::as_str);
    let findings = find_quotes(text, language);
    let points = CodePoints::new(text);
    let quotes: Vec<Value> = findings.iter().map(|finding| quote(finding, &points)).collect();
    Ok(json!({ "id": field("id")?, "quotes": quotes }))
}

fn quote(finding: &Finding, points: &CodePoints) -> Value {
    let named = finding.speaker.as_ref().and_then(|speaker| match &speaker.name {
        Some(name) if speaker.is_pronoun => Some(name),
        None if speaker.is_pronoun => None,
        _ => Some(&speaker.mention),
    });
    let speaker = named.map(|range| points.json(range));
    let Range { start, end } = points.range(&finding.text);
    json!({
        "start": start, "end": end, "tier": finding.tier.code(), "rule": finding.rule.code(), "speaker": speaker,
    })
}

/// Offsets of a text's code points, to tell them by those of its bytes.
struct CodePoints {
    starts: Vec<usize>,
}

impl CodePoints {
    fn new(text: &str) -> Self {
        Self { starts: text.char_indices().map(|(at, _)| at).collect() }
    }

    fn range(&self, bytes: &Range<usize>) -> Range<usize> {
        let point = |at: usize| self.starts.partition_point(|&start| start < at);
        point(bytes.start)..point(bytes.end)
    }

    fn json(&self, bytes: &Range<usize>) -> Value {
        let Range { start, end } = self.range(bytes);
        json!({ "start": start, "end": end })
    }
}
