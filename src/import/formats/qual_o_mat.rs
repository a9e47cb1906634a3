//! Elections as the project qual-o-mat keeps them: one folder each, in which several files refer to one another by numbers.
//! They have what parties answered to the theses of the German *Wahl-O-Mat*.
//!
//! <https://github.com/gockelhahn/qual-o-mat-data>, whose folder `schema` has the fields. Of comments it says that they are the
//! parties'; those that are have quotation marks around them, and the few others, such as one that says that a party gave no
//! reason, are the makers' own. (So it is in all 71 elections of 2002 to 2025.)

use std::collections::HashMap;

use serde_json::Value;

use super::{date, items, text};
use crate::{
    bundle::{Basis, Date, IssueId, Quote, QuoteId, SourceId, SpeakerId, SpeakerType, Stance},
    import::{
        NotTaken, Remark,
        collect::{self, Collector, SourceFields},
        table::position,
    },
};

/// The files without which nothing can be told.
const NEEDED: [&str; 4] = ["party.json", "statement.json", "answer.json", "opinion.json"];

/// The files that a folder may have besides.
const MORE: [&str; 3] = ["comment.json", "overview.json", "category.json"];

/// Of the names of the files of one folder, those that make an election; none if one is missing that is needed.
pub(super) fn parts<'n>(names: &[&'n str]) -> Vec<&'n str> {
    if NEEDED.iter().any(|needed| !names.contains(needed)) {
        return Vec::new();
    }
    names.iter().copied().filter(|name| NEEDED.contains(name) || MORE.contains(name)).collect()
}

/// Whether this is one of the files, by the fields of what it lists.
pub(super) fn is_part(json: &Value) -> bool {
    let Some(first) = json.as_array().and_then(|list| list.first()) else { return false };
    let lists: [&[&str]; 5] =
        [&["party", "statement", "answer"], &["name", "longname"], &["label", "text"], &["message"], &["text"]];
    first.get("id").is_some_and(Value::is_u64)
        && lists.iter().any(|fields| fields.iter().all(|field| first.get(*field).is_some()))
}

/// What the files list, by the numbers that they give it.
struct Election<'v> {
    parties: HashMap<u64, SpeakerId>,
    issues: HashMap<u64, IssueId>,
    answers: HashMap<u64, &'v str>,
    comments: HashMap<u64, &'v str>,
    source: Option<SourceId>,
    /// When it was held: the answers are for that day.
    day: Option<Date>,
}

/// Reads the files of an election, by their names.
pub(super) fn read(
    files: &HashMap<&str, Value>,
    collector: &mut Collector,
    remarks: &mut Vec<Remark>,
) -> Result<(), NotTaken> {
    if let Some(wrong) = NEEDED.iter().find(|name| !files.get(*name).is_some_and(Value::is_array)) {
        return Err(NotTaken(format!(
            "`{wrong}` has no list, so the files are no election of qual-o-mat; give other files one by one"
        )));
    }
    let election = Election::new(files, collector, remarks);
    let mut unquoted = 0;
    for (nth, opinion) in items(files.get("opinion.json")).enumerate() {
        let place = format!("opinion.json[{nth}]");
        match election.opinion(opinion) {
            Ok(opinion) => unquoted += usize::from(opinion.take(&election, &place, collector, remarks)),
            Err(message) => remarks.push(Remark { place, message, is_loss: true }),
        }
    }
    if unquoted > 0 {
        let message = format!(
            "what is not in quotation marks, such as that a party gave no reason, is not the party's words, and not taken: {unquoted} \
             of them"
        );
        remarks.push(Remark { place: "comment.json".to_owned(), message, is_loss: false });
    }
    Ok(())
}

impl<'v> Election<'v> {
    fn new(files: &'v HashMap<&str, Value>, collector: &mut Collector, remarks: &mut Vec<Remark>) -> Self {
        let none = Value::Null;
        let overview = files.get("overview.json").unwrap_or(&none);
        let day = date(text(overview, "date"), "overview.json: date", remarks);
        let title = title(text(overview, "title"), day.as_ref());
        collector.bundle.name = title.as_str().into();
        let url = text(overview, "data_source").to_owned();
        Self {
            parties: by_number(files.get("party.json"), |item| party(item, collector)),
            issues: by_number(files.get("statement.json"), |item| {
                collector.issue(text(item, "label"), text(item, "text"))
            }),
            answers: by_number(files.get("answer.json"), |item| Some(text(item, "message"))),
            comments: by_number(files.get("comment.json"), |item| Some(text(item, "text"))),
            source: collector.source(&SourceFields { name: title, url, ..SourceFields::default() }),
            day,
        }
    }

    /// What a party answered, or why that cannot be told.
    fn opinion(&self, opinion: &Value) -> Result<Opinion<'v>, String> {
        let number = |key: &str| {
            opinion.get(key).and_then(Value::as_u64).ok_or_else(|| format!("no number at `{key}`, so it is not taken"))
        };
        let missing = |key: &str, number: u64| format!("no {key} has the id {number}, so it is not taken");
        let (party, statement, answer) = (number("party")?, number("statement")?, number("answer")?);
        Ok(Opinion {
            party: *self.parties.get(&party).ok_or_else(|| missing("party", party))?,
            issue: *self.issues.get(&statement).ok_or_else(|| missing("statement", statement))?,
            answer: self.answers.get(&answer).copied().ok_or_else(|| missing("answer", answer))?,
            comment: number("comment").ok().and_then(|number| self.comments.get(&number)).copied().unwrap_or_default(),
        })
    }
}

/// What a party answered to a thesis, and why.
struct Opinion<'v> {
    party: SpeakerId,
    issue: IssueId,
    answer: &'v str,
    comment: &'v str,
}

impl Opinion<'_> {
    /// Takes it as a stance, and the party's words as a quote that shows it. Says whether the comment is somebody else's words.
    fn take(&self, election: &Election<'_>, place: &str, collector: &mut Collector, remarks: &mut Vec<Remark>) -> bool {
        let mut tell = |message: String| remarks.push(Remark { place: place.to_owned(), message, is_loss: true });
        let (words, is_others) = own_words(self.comment);
        let quote = (!words.is_empty()).then(|| self.quote(words, election, collector));
        let Some(position) = position(self.answer) else {
            tell(format!("`{}` is no answer that is known, so the position is not taken", self.answer));
            return is_others;
        };
        let stance = Stance {
            basis: Some(Basis::Questionnaire),
            evidence: quote.map(collect::evidence).into_iter().collect(),
            date: election.day.clone(),
            ..collect::stance(self.party, self.issue, position)
        };
        if let Err(known) = collector.stance(stance) {
            tell(format!(
                "the same party has `{}` on a thesis of this name, so the position is not taken",
                known.word()
            ));
        }
        is_others
    }

    fn quote(&self, words: &str, election: &Election<'_>, collector: &mut Collector) -> QuoteId {
        collector.quote(Quote {
            speaker: Some(self.party),
            issues: Box::new([self.issue]),
            source: election.source,
            ..collect::quote(words)
        })
    }
}

/// The party's own words in a comment, and whether it has somebody else's instead.
fn own_words(comment: &str) -> (&str, bool) {
    if comment.is_empty() {
        return ("", false);
    }
    match comment.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        // Some parties left the field to one dot.
        Some(words) if words.contains(char::is_alphanumeric) => (words.trim(), false),
        Some(_) => ("", false),
        None => ("", true),
    }
}

fn party(item: &Value, collector: &mut Collector) -> Option<SpeakerId> {
    let (name, full) = (text(item, "name"), text(item, "longname"));
    let index = collector.speaker(if name.is_empty() { full } else { name })?;
    if full != name {
        collector.tell(index, |speaker| &mut speaker.description, full);
    }
    if let Some(speaker) = collector.bundle.speakers.get_mut(index) {
        speaker.speaker_type = Some(SpeakerType::Organization);
    }
    Some(index)
}

/// The election with its year.
fn title(title: &str, day: Option<&Date>) -> String {
    let year = day.and_then(|day| day.written().get(.."YYYY".len())).unwrap_or_default();
    if title.contains(year) { title.to_owned() } else { format!("{title} {year}").trim().to_owned() }
}

/// The items of a list by their `id`.
fn by_number<'v, T>(list: Option<&'v Value>, mut read: impl FnMut(&'v Value) -> Option<T>) -> HashMap<u64, T> {
    items(list).filter_map(|item| Some((item.get("id")?.as_u64()?, read(item)?))).collect()
}
