//! A mutation test of the verdict: real quotes, changed in all the ways in which a quote goes wrong, must not be verbatim.
//!
//! Each quote is put into sources of several forms, is looked up as it is, and then changed again and again. An oracle that
//! shares nothing with the library tells which changed quotes the source still prints. Where the verdict is “verbatim” and
//! the oracle says no, the word that readers trust was given away. `STANDPOINT_BUNDLES=FILE:FILE` adds the quotes of more
//! bundles, 500 in all; `make mutations` prints how many were tried.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod mutate;
mod oracle;
mod sources;

use std::{collections::BTreeMap, env, fs, path::Path};

use fastrand::Rng;
use standpoint::{
    bundle::{Bundle, Kind, parse},
    verify::{self, How, Names, SourceText, Verdict},
};

use mutate::{KINDS, Mutation};
use sources::Source;

/// So many quotes are taken from the bundles that are named.
const QUOTES: usize = 500;

/// So many changes are made to each quote in each source.
const EACH: usize = 20;

/// So many wrong verdicts of each kind are shown.
const SHOWN: usize = 5;

/// What a bundle says of a quote.
#[derive(Clone, Debug, Default)]
struct Claim {
    fragments: Vec<String>,
    prefix: Option<String>,
    suffix: Option<String>,
    /// By their full name.
    speaker: String,
}

/// A source, ready to be asked.
struct Asked<'a> {
    source: &'a Source,
    text: SourceText<'a>,
    bundle: &'a Bundle,
    names: Names,
}

impl Asked<'_> {
    /// How the library says that the source prints the claim, if it does to the character.
    fn how(&self, claim: &Claim) -> Option<How> {
        let speaker =
            self.bundle.speakers.iter().find(|(.., item)| item.is_some_and(|item| *item.name == *claim.speaker));
        let verdict = self.text.verify(&verify::Claim {
            prefix: claim.prefix.as_deref(),
            suffix: claim.suffix.as_deref(),
            speaker: speaker.map(|(id, ..)| (id, &self.names)),
            ..verify::Claim::new(&claim.fragments)
        });
        match verdict {
            Verdict::Printed(printed) => Some(printed.how),
            Verdict::Differs(_) | Verdict::NotFound => None,
        }
    }

    fn is_verbatim(&self, claim: &Claim) -> bool {
        self.how(claim) == Some(How::Verbatim)
    }
}

fn read(path: &Path) -> Bundle {
    parse(&fs::read(path).unwrap()).unwrap()
}

/// The verbatim quotes of a bundle that are neither a word nor a speech, spread over it.
fn quotes(bundle: &Bundle, most: usize) -> Vec<Claim> {
    let all: Vec<Claim> = bundle
        .quotes
        .iter()
        .filter_map(|(_, _, quote)| quote)
        .filter(|quote| quote.kind == Kind::Verbatim)
        .map(|quote| Claim {
            fragments: quote.fragments.iter().map(|fragment| sources::even(fragment)).collect(),
            prefix: quote.prefix.as_deref().map(str::to_owned),
            suffix: quote.suffix.as_deref().map(str::to_owned),
            speaker: quote
                .speaker
                .and_then(|speaker| bundle.speakers.get(speaker))
                .map_or_else(String::new, |speaker| speaker.name.to_string()),
        })
        .filter(|claim| (5..=80).contains(&claim.fragments.join(" ").split(' ').count()))
        .collect();
    let step = (all.len() / most.max(1)).max(1);
    all.into_iter().step_by(step).take(most).collect()
}

/// What came of one kind of change.
#[derive(Default)]
struct Tally {
    tried: usize,
    still_printed: usize,
    verbatim: usize,
    wrong: usize,
}

#[derive(Default)]
struct Results {
    kinds: BTreeMap<&'static str, Tally>,
    wrong: Vec<String>,
    quotes: usize,
    doubted: usize,
    alarms: Vec<String>,
}

impl Results {
    /// Looks up the quotes of a source as they are and as they are changed.
    fn take(&mut self, source: &Source, bundle: &Bundle, rng: &mut Rng) {
        let asked = Asked { source, text: SourceText::new(&source.text), bundle, names: Names::new(bundle) };
        for (at, claim) in source.claims.iter().enumerate() {
            self.quotes += 1;
            let is_printed = oracle::prints(source, claim);
            let how = asked.how(claim);
            let has_marks = claim.fragments.concat().contains(['"', '“']);
            if source.marks.is_none() && (how == Some(How::Unmarked) || how.is_none() && has_marks) {
                // Where quotes have marks of their own, and the text none around them, they are doubted: no wrong word.
                self.doubted += 1;
            } else if is_printed != (how == Some(How::Verbatim)) {
                self.alarms.push(format!("{}: printed: {is_printed}: {:?}", source.form, claim.fragments));
            }
            let mut kinds = Vec::new();
            let mut left = EACH;
            // Some kinds of change cannot be made to every quote: then others are made twice.
            for _ in 0..EACH * 4 {
                if kinds.is_empty() {
                    kinds = KINDS.to_vec();
                    rng.shuffle(&mut kinds);
                }
                let Some((kind, change)) = kinds.pop() else { break };
                let Some(changed) = change(&mut Mutation { rng, source, claim, at }) else { continue };
                if changed.fragments == claim.fragments {
                    continue;
                }
                self.judge(&asked, kind, &changed);
                left -= 1;
                if left == 0 {
                    break;
                }
            }
        }
    }

    fn judge(&mut self, asked: &Asked<'_>, kind: &'static str, changed: &Claim) {
        let source = asked.source;
        let (is_printed, is_verbatim) = (oracle::prints(source, changed), asked.is_verbatim(changed));
        let tally = self.kinds.entry(kind).or_default();
        tally.tried += 1;
        tally.still_printed += usize::from(is_printed);
        tally.verbatim += usize::from(is_verbatim);
        if is_verbatim && !is_printed {
            tally.wrong += 1;
            self.wrong.push(format!("{kind}, {}: {:?}", source.form, changed.fragments));
        }
    }

    fn print(&self) {
        println!("{:42} {:>8} {:>14} {:>9} {:>6}", "change", "tried", "still printed", "verbatim", "wrong");
        let mut sum = Tally::default();
        for (kind, tally) in &self.kinds {
            let Tally { tried, still_printed, verbatim, wrong } = tally;
            println!("{kind:42} {tried:>8} {still_printed:>14} {verbatim:>9} {wrong:>6}");
            sum.tried += tried;
            sum.still_printed += still_printed;
            sum.verbatim += verbatim;
            sum.wrong += wrong;
        }
        let Tally { tried, still_printed, verbatim, wrong } = sum;
        println!("{:42} {tried:>8} {still_printed:>14} {verbatim:>9} {wrong:>6}", "all");
        let (quotes, doubted, alarms) = (self.quotes, self.doubted, self.alarms.len());
        println!(
            "{quotes} quotes as they are, {doubted} of them said to be outside of marks, {alarms} judged otherwise than the oracle"
        );
    }
}

#[test]
fn what_was_changed_is_not_verbatim_and_what_was_not_is() {
    let mut rng = Rng::with_seed(11);
    let mut results = Results::default();
    let first = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("public/bundles/ukraine-pivot.json"));
    results.take(&Source::of_excerpts(&first, quotes(&first, QUOTES)), &first, &mut rng);
    let more = env::var("STANDPOINT_BUNDLES").unwrap_or_default();
    let more: Vec<Bundle> =
        env::split_paths(&more).filter(|path| !path.as_os_str().is_empty()).map(|path| read(&path)).collect();
    for bundle in std::iter::once(&first).chain(&more) {
        let most = QUOTES / more.len().max(1);
        for quotes in quotes(bundle, most).chunks(10) {
            for source in Source::of_every_form(bundle, quotes, &mut rng) {
                results.take(&source, bundle, &mut rng);
            }
        }
    }
    results.print();
    // Some of every kind.
    results.wrong.sort();
    let some = results.wrong.chunk_by(|one, other| one.split(',').next() == other.split(',').next());
    for told in some.flat_map(|kind| kind.iter().step_by(kind.len().div_ceil(SHOWN))).chain(&results.alarms) {
        println!("{told}");
    }
    assert_eq!(results.kinds.values().map(|tally| tally.tried).sum::<usize>(), results.quotes * EACH);
    assert_eq!(
        (results.wrong.len(), results.alarms.len()),
        (0, 0),
        "called verbatim though not printed; judged wrong as they are"
    );
}
