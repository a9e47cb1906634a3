//! From the pieces of a file to a [`Bundle`] and its problems.

use std::mem;

use super::{
    Bundle, Date, Index as _, MOST_PROBLEMS, Place, Problem, QuoteId, Refusal, Severity, Text, VERSION, explain,
    fault::{Fault, Step, What},
    fields::{Shape, bundle},
    items::Item,
    language,
    locate::{self, Target, place_within},
    markup,
    options::Options,
    problem::shorten,
    references::References,
    scan::{List, Own, Piece},
    suggest, suggest_date,
    wire::{Reading, Value},
};

#[derive(Debug)]
pub(super) struct Builder {
    pub(super) options: Options,
    pub(super) bundle: Bundle,
    /// The first problem for which the file is refused.
    refused: Option<Problem>,
    reading: Reading,
    /// Which of the bundle's own fields there were.
    seen: [bool; bundle::FORM.fields.len()],
    /// Keys that a bundle does not have, and which of its fields they seem to be.
    strangers: Vec<Stranger>,
    /// Tags of languages, and in which form they are used: an item after the other has the same ones.
    languages: Vec<(Text, Option<Text>)>,
    /// What was noticed in the piece that is being read.
    remarks: Vec<Remark>,
    /// Whether what is being read is not shown, and so refers to nothing.
    pub(super) aside: bool,
    /// Whether nothing that is wrong with it is an error, because all of it is ignored.
    pardon: bool,
    pub(super) references: References,
    /// Where each quote without an issue stands, for what only the end can tell.
    pub(super) unfiled: Vec<(QuoteId, usize, Place)>,
    /// Whether a stance refers to the quote of that index.
    pub(super) evidence: Vec<bool>,
}

#[derive(Debug)]
struct Stranger {
    key: Text,
    place: Place,
    meant: Option<usize>,
}

/// Something about the value at the end of `steps` into a piece.
#[derive(Debug)]
struct Remark {
    steps: Vec<Step<'static>>,
    about: About,
}

#[derive(Debug)]
pub(super) enum About {
    Problem(Severity, String),
    /// It is not as the format has it.
    Fault(What, Severity),
    /// The first reference to an id that no item has had until now.
    Missing(List, usize),
    /// A reference from what is not shown.
    Aside(List, String),
}

impl Builder {
    pub(super) fn new(options: Options) -> Self {
        Self {
            options,
            bundle: Bundle::default(),
            refused: None,
            reading: Reading::default(),
            seen: [false; bundle::FORM.fields.len()],
            strangers: Vec::new(),
            languages: Vec::new(),
            remarks: Vec::new(),
            aside: false,
            pardon: false,
            references: References::default(),
            unfiled: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// Whether nothing was found until now for which the file is refused.
    pub(super) fn is_accepted(&self) -> bool {
        self.refused.is_none()
    }

    /// Takes the next piece. An error is where nothing can be read from there on.
    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), Refusal> {
        match *piece {
            Piece::Twice { key, place } => {
                // What it has is not taken.
                self.doubt(key);
                self.refuse(shorten(key), place, explain::twice(key));
                Ok(())
            }
            Piece::List { key, own, place } => {
                match own {
                    Own::Yes => self.see(known(key)),
                    Own::Renamed => {
                        let [meant, _] = self.reading.guesses.fields(key, &bundle::FORM);
                        self.stranger(key, place, meant);
                    }
                    Own::Twice => {}
                }
                Ok(())
            }
            Piece::Field { key, own, json, place } => self.field(key, own, json, place),
            Piece::Item { list, key, own, index, json, place } => {
                (self.aside, self.pardon) = (own != Own::Yes, own == Own::Renamed);
                let item = Item { list, key, index, json, place };
                let taken = self.item(&item);
                self.settle(&|| item.path(), json, place);
                taken
            }
        }
    }

    /// Reads a value, and remarks what is wrong with it.
    pub(super) fn read<'a>(
        &mut self,
        shape: Shape,
        json: &'a [u8],
        place: Place,
        path: &dyn Fn() -> String,
    ) -> Result<Value<'a>, Refusal> {
        let value = self.reading.read(shape, json);
        for Fault { mut steps, what, severity } in mem::take(&mut self.reading.faults) {
            steps.reverse();
            let is_pardoned = self.pardon && !matches!(what, What::Twice(_));
            let severity = if is_pardoned { Severity::Warning } else { severity };
            self.remark(&steps, About::Fault(what, severity));
        }
        self.bundle.more_problems += mem::take(&mut self.reading.more);
        value.map_err(|error| explain::refusal(&error, json, place, &path()))
    }

    /// Reads a value of the top-level object.
    fn field(&mut self, key: &str, own: Own, json: &[u8], place: Place) -> Result<(), Refusal> {
        let fields = bundle::FORM.fields;
        let known = known(key).filter(|_| own == Own::Yes);
        let meant = match known {
            None if own == Own::Yes => {
                let [meant, other] = self.reading.guesses.fields(key, &bundle::FORM);
                let is_there = |at: &usize| self.seen.get(*at).is_some_and(|&seen| seen);
                [meant, other].into_iter().flatten().find(|at| !is_there(at))
            }
            known => known,
        };
        self.see(known);
        let path = || shorten(key);
        let field = meant.and_then(|at| fields.get(at));
        let shape = field.map_or(Shape::Ignored, |field| field.shape);
        self.aside = known.is_none();
        self.pardon = self.aside && field.is_none_or(|field| !field.required);
        let value = self.read(shape, json, place, &path);
        if matches!(value, Ok(Value::Wrong)) {
            self.doubt(key);
        }
        if let (Some(field), Ok(value)) = (meant, &mut value.as_ref()) {
            self.value(field, value, json, place)?;
        }
        self.settle(&path, json, place);
        value?;
        if known.is_none() && own == Own::Yes {
            self.stranger(key, place, meant);
        }
        Ok(())
    }

    /// Takes the value of the bundle's own field; of one by another name, only what is wrong with it.
    fn value(&mut self, field: usize, value: &Value<'_>, json: &[u8], place: Place) -> Result<(), Refusal> {
        if let Value::Number(found) = value {
            #[expect(clippy::cast_precision_loss, reason = "a small number")]
            if !self.aside && found.to_bits() != (VERSION as f64).to_bits() {
                let found = shorten(&String::from_utf8_lossy(json));
                let message = format!(
                    "the file is of format version {found}, and version {VERSION} is read here; use a newer Standpoint"
                );
                // Of a file of another version nothing else is known.
                (self.refused, self.bundle.problems, self.bundle.more_problems) = (None, Vec::new(), 0);
                return Err(Refusal::new("standpoint", place, message));
            }
        }
        let Value::Text(written) = value else { return Ok(()) };
        let mut text: Text = (&**written).into();
        let mut date = None;
        match field {
            bundle::NAME if written.trim().is_empty() => {
                self.warn(&[], "this text is blank; say what the comparison is".to_owned());
            }
            bundle::IN_LANGUAGE => text = self.language(&text, &[]),
            bundle::DATE_MODIFIED => date = Some(self.date(&text, &[])),
            bundle::NAME | bundle::DESCRIPTION | bundle::LICENSE | bundle::PUBLISHER => self.plain(&text, &[]),
            _ => {}
        }
        if self.aside {
            return Ok(());
        }
        match field {
            bundle::NAME => self.bundle.name = text,
            bundle::DESCRIPTION => self.bundle.description = Some(text),
            bundle::IN_LANGUAGE => self.bundle.in_language = Some(text),
            bundle::LICENSE => self.bundle.license = Some(text),
            bundle::PUBLISHER => self.bundle.publisher = Some(text),
            bundle::DATE_MODIFIED => self.bundle.date_modified = date,
            // What tells an editor's program which words the format has.
            _ => {}
        }
        Ok(())
    }

    /// The list of this key, if it is one, cannot be read.
    fn doubt(&mut self, key: &str) {
        if let Some(list) = List::ALL.into_iter().find(|list| list.key() == key) {
            self.references.doubt(list);
        }
    }

    /// Remembers that one of the bundle's own fields is there.
    fn see(&mut self, field: Option<usize>) {
        if let Some(seen) = field.and_then(|at| self.seen.get_mut(at)) {
            *seen = true;
        }
    }

    fn stranger(&mut self, key: &str, place: Place, meant: Option<usize>) {
        if self.strangers.len() < MOST_PROBLEMS {
            self.strangers.push(Stranger { key: key.into(), place, meant });
        } else if self.options.strict {
            self.bundle.more_problems += 1;
        }
    }

    /// Looks at the tag of a language, and gives the form in which it is used.
    pub(super) fn language(&mut self, written: &str, steps: &[Step<'static>]) -> Text {
        /// A file has few languages; one made to do harm may have millions.
        const REMEMBERED: usize = 32;
        let known = self.languages.iter().find(|(known, _)| **known == *written).map(|(_, used)| used.clone());
        let used = known.unwrap_or_else(|| {
            let used = language::language_tag(written).map(Text::from);
            if self.languages.len() < REMEMBERED {
                self.languages.push((written.into(), used.clone()));
            }
            used
        });
        if let Some(message) = language::problem(written, used.as_deref(), self.options.strict) {
            self.warn(steps, message);
        }
        used.unwrap_or_else(|| written.into())
    }

    pub(super) fn date(&mut self, written: &str, steps: &[Step<'static>]) -> Date {
        let date = Date::new(written);
        if date.precision().is_none() {
            self.warn(steps, suggest_date::unreadable(written));
        }
        date
    }

    /// Looks at a text that is shown as it stands.
    pub(super) fn plain(&mut self, text: &str, steps: &[Step<'static>]) {
        if let Some(message) = markup::markup(text) {
            self.warn(steps, message);
        }
    }

    pub(super) fn warn(&mut self, steps: &[Step<'static>], message: String) {
        self.remark(steps, About::Problem(Severity::Warning, message));
    }

    pub(super) fn remark(&mut self, steps: &[Step<'static>], about: About) {
        if self.remarks.len() < MOST_PROBLEMS {
            self.remarks.push(Remark { steps: steps.to_vec(), about });
        } else if let About::Problem(..) | About::Fault(..) = about {
            self.bundle.more_problems += 1;
        }
    }

    /// Finds the places of all that was remarked of a piece.
    pub(super) fn settle(&mut self, base: &dyn Fn() -> String, json: &[u8], place: Place) {
        if self.remarks.is_empty() {
            return;
        }
        let remarks = mem::take(&mut self.remarks);
        let is_fatal = |remark: &Remark| matches!(remark.about, About::Fault(_, Severity::Error));
        let first = remarks.iter().position(is_fatal).filter(|_| self.refused.is_none());
        if first.is_none() && self.bundle.problems.len() >= MOST_PROBLEMS {
            let is_problem = |remark: &&Remark| matches!(remark.about, About::Problem(..) | About::Fault(..));
            self.bundle.more_problems += remarks.iter().filter(is_problem).count();
            return;
        }
        let is_again = |about: &About| matches!(about, About::Fault(What::Twice(_), _));
        let targets = remarks.iter().map(|remark| Target { path: &remark.steps, again: is_again(&remark.about) });
        let targets: Vec<Target<'_>> = targets.collect();
        let offsets = locate::offsets_of(json, &targets);
        let mut remarks: Vec<(usize, (usize, Remark))> = offsets.into_iter().zip(remarks).enumerate().collect();
        // First whether the format knows the field, then what is wrong with its value.
        remarks.sort_by_key(|(_, (offset, remark))| (*offset, matches!(remark.about, About::Fault(..))));
        let base = base();
        let (mut from, mut place) = (0, place);
        for (at, (offset, Remark { steps, about })) in remarks {
            place = place_within(json.get(from..).unwrap_or_default(), offset - from, place);
            from = offset;
            let path = locate::join(&base, &steps);
            match about {
                About::Problem(severity, message) => self.report(severity, path, place, message),
                About::Fault(what, severity) => {
                    let message = explain::message(&what, locate::scalar_at(json, offset), &path);
                    if first == Some(at) {
                        self.refused = Some(Problem { severity, path, place, message });
                    } else {
                        self.report(severity, path, place, message);
                    }
                }
                About::Missing(list, index) => self.references.place(list, index, path, place),
                About::Aside(list, id) => self.references.put_aside(list, id, path, place),
            }
        }
    }

    /// Reports something for which the file is refused.
    fn refuse(&mut self, path: impl Into<String>, place: Place, message: impl Into<String>) {
        if self.refused.is_some() {
            return self.report(Severity::Error, path, place, message);
        }
        let (path, message) = (path.into(), message.into());
        self.refused = Some(Problem { severity: Severity::Error, path, place, message });
    }

    fn report(&mut self, severity: Severity, path: impl Into<String>, place: Place, message: impl Into<String>) {
        if self.bundle.problems.len() < MOST_PROBLEMS {
            self.bundle.problems.push(Problem { severity, path: path.into(), place, message: message.into() });
        } else {
            self.bundle.more_problems += 1;
        }
    }

    /// The refusal of a file that cannot be read to its end, with what was found until there. Which ids it has, and what
    /// refers to what, is not known.
    pub(super) fn end(&mut self, refusal: Refusal) -> Refusal {
        let mut others = mem::take(&mut self.bundle.problems);
        let more = self.bundle.more_problems;
        match self.refused.take() {
            None => refusal.with_others(in_file_order(others), more),
            Some(first) => {
                others.push(refusal.into_problem());
                Refusal::of(first, in_file_order(others), more)
            }
        }
    }

    pub(super) fn finish(mut self) -> Result<Bundle, Refusal> {
        self.report_strangers();
        // Of stances that are not read, it is not known what they refer to.
        let is_certain = !self.references.is_uncertain(List::Stances);
        let (problems, more) = mem::take(&mut self.references).problems(&self.bundle);
        self.bundle.more_problems += more;
        for Problem { severity, path, place, message } in problems {
            self.report(severity, path, place, message);
        }
        let unfiled = if is_certain { mem::take(&mut self.unfiled) } else { Vec::new() };
        for (quote, index, place) in unfiled {
            if !self.evidence.get(quote.get()).is_some_and(|&referred| referred) {
                let message = "it names no issue and no stance refers to it, so it is shown apart; name an issue";
                self.report(Severity::Warning, format!("quotes[{index}]"), place, message);
            }
        }
        let problems = in_file_order(mem::take(&mut self.bundle.problems));
        if let Some(first) = self.refused {
            return Err(Refusal::of(first, problems, self.bundle.more_problems));
        }
        self.bundle.problems = problems;
        Ok(self.bundle)
    }

    /// Reports which of the required fields are missing, and which keys the format does not know.
    fn report_strangers(&mut self) {
        let strangers = mem::take(&mut self.strangers);
        let is_there = |at: usize, seen: &[bool]| seen.get(at).is_some_and(|&seen| seen);
        for (at, advice) in [
            (bundle::STANDPOINT, format!("add `\"standpoint\": {VERSION}`, the format's version")),
            (bundle::NAME, "add it, to say what this comparison is".to_owned()),
        ] {
            let Some(field) = bundle::FORM.fields.get(at).filter(|_| !is_there(at, &self.seen)) else { continue };
            let name = strangers.iter().find(|stranger| stranger.meant == Some(at));
            let advice = name.map_or(advice, |stranger| format!("did you mean it by `{}`?", shorten(&stranger.key)));
            self.refuse("", Place { line: 1, column: 1 }, format!("`{}` is missing; {advice}", field.key));
        }
        for Stranger { key, place, meant } in strangers {
            let meant = meant.filter(|&at| !is_there(at, &self.seen)).and_then(|at| bundle::FORM.fields.get(at));
            if let (Some(field), true) = (meant, self.refused.is_some()) {
                // Once the list has its own name, its items have ids.
                self.doubt(field.key);
            }
            // What is required was told as missing.
            if meant.is_some_and(|field| !field.required) || meant.is_none() && self.options.strict {
                self.report(Severity::Warning, shorten(&key), place, suggest::unknown_field(&key, meant));
            }
        }
    }
}

/// Which of the bundle's own fields has this key.
fn known(key: &str) -> Option<usize> {
    bundle::FORM.fields.iter().position(|field| field.key == key)
}

fn in_file_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| problem.place.in_file());
    problems
}
