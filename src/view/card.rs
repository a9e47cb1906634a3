//! One speaker on one issue: position, the editor's summary, the quotes.

use std::{ops::Range, sync::Arc};

use super::{
    Scene, disclosure,
    due::keep_near,
    node::{El, Here, Node, Part, changing, each, el, text_with},
    quote::{Shown, note, quote},
    signal::{Memo, RwSignal, StoredValue},
    text::unseen,
    words::{self, Value, Words},
};
use crate::{
    bundle::{Basis, Evidence, EvidenceRole, Kind, Position, QuoteId, Speaker, Stance},
    corpus::{Cell, Topic, Voice},
};

/// So many quotes are shown at first under one position, the same for everyone.
pub(super) const QUOTES_AT_FIRST: usize = 3;
/// Of these so many in the frame after a choice, which fill a screen above what follows in the next.
const QUOTES_IN_A_FRAME: usize = 2;
/// And so many more with each step.
const QUOTES_MORE: usize = 20;

/// The card of a voice on a topic; quiet where there is nothing. It follows what is chosen while `is_shown`, and stays as it
/// was while not. `near` is a list of those near the
/// screen.
pub(super) fn card(
    scene: &Scene,
    topic: Topic,
    column: usize,
    is_shown: impl Fn() -> bool + Copy + Send + Sync + 'static,
    near: RwSignal<Vec<usize>>,
) -> Node {
    let voice = scene.corpus.voices().get(column).copied().flatten();
    let cell = scene.corpus.find(topic, column);
    let (heading, here) = (Here::new(), Here::new());
    scene.reveal_when_chosen(heading, topic, voice);
    if !scene.at_once {
        scene.when_near(here, move |is_near| keep_near(near, column, is_near));
    }
    let content = match cell {
        Some(cell) => filled(scene, topic, cell, is_shown),
        None => silent(scene, voice).view(),
    };
    let (speaker, issue) = (scene.voice_text(voice), scene.topic_text(topic));
    let label = [("speaker", Value::Phrase(&speaker)), ("issue", Value::Phrase(&issue))];
    let label = scene.words.say("speaker-on-issue", &label);
    el("article")
        .class(if cell.is_none() { "card silent" } else { "card" })
        .part("card")
        .here(here)
        .hidden_if(move || !is_shown())
        .attr("aria-label", label)
        .child((head(scene, voice, heading), content))
        .view()
}

fn head(scene: &Scene, voice: Voice, heading: Here) -> El {
    let speaker = voice.and_then(|speaker| scene.corpus.bundle().speakers.get(speaker));
    el("header").child((
        super::heading(scene.fit, 2)
            .class("speaker")
            .part("speaker")
            .here(heading)
            .attr("tabindex", "-1")
            .child(scene.voice_name(voice)),
        speaker.and_then(|speaker| office(scene, speaker)),
    ))
}

/// What a speaker is, and for whom.
pub(super) fn office(scene: &Scene, speaker: &Speaker) -> Option<El> {
    let parts: Vec<&str> = [&speaker.role, &speaker.affiliation].into_iter().filter_map(Option::as_deref).collect();
    (!parts.is_empty()).then(|| scene.text("p", &parts.join(", ")).class("office"))
}

fn silent(scene: &Scene, voice: Voice) -> El {
    el("p").class("nothing").child(scene.words.around("nothing-from", &[], "speaker", scene.voice_name(voice)))
}

/// What is left of a cell.
#[derive(Clone, Default, PartialEq)]
struct Contents {
    quotes: Vec<QuoteId>,
    stances: Vec<u32>,
}

impl Contents {
    fn stances<'a>(&self, scene: &'a Scene) -> Vec<&'a Stance> {
        self.stances.iter().filter_map(|&stance| scene.corpus.bundle().stances.get(stance as usize)).collect()
    }
}

/// A card with something in it, drawn anew where another part of that is left.
fn filled(scene: &Scene, topic: Topic, cell: usize, is_shown: impl Fn() -> bool + Send + Sync + 'static) -> Node {
    let (scene, comparison) = (scene.clone(), scene.comparison);
    // A card that is left out stays as it was, to be there at once when it comes back.
    let contents = Memo::new(move |before: Option<&Contents>| {
        let now = || {
            comparison.with(|comparison| {
                let shown = comparison.shown(cell)?;
                Some(Contents {
                    quotes: comparison.quotes(shown).to_vec(),
                    stances: comparison.stances(shown).to_vec(),
                })
            })
        };
        is_shown().then(now).flatten().or_else(|| before.cloned()).unwrap_or_default()
    });
    changing(move || content(&scene, topic, cell, contents.read()))
}

/// As many positions as have the quotes that are shown at first, and what comes after them once that is near the screen.
fn content(scene: &Scene, topic: Topic, cell: usize, contents: Arc<Contents>) -> Node {
    let (mut first, mut quotes) = (0, 0);
    for stance in contents.stances(scene) {
        if quotes < QUOTES_AT_FIRST {
            first += 1;
            quotes += stance.evidence.len();
        }
    }
    if quotes < QUOTES_AT_FIRST || scene.at_once {
        return part(scene, topic, cell, &contents, 0..usize::MAX);
    }
    let above = part(scene, topic, cell, &contents, 0..first);
    let (here, near) = scene.nearness();
    let (scene, goal) = (scene.clone(), scene.goal);
    let is_goal = move || goal.with(|goal| goal.is_some_and(|goal| goal.topic == topic && goal.quote.is_some()));
    let drawn = Memo::new(move |before: Option<&bool>| before == Some(&true) || near() || is_goal());
    let below = changing(move || {
        if drawn.get() {
            part(&scene, topic, cell, &contents, first..usize::MAX)
        } else {
            el("div").class("ahead").here(here).view()
        }
    });
    (above, below).view()
}

/// Some of a card's positions, and after the last the quotes that are under none.
fn part(scene: &Scene, topic: Topic, cell: usize, contents: &Contents, stances: Range<usize>) -> Node {
    let Some(cell) = scene.corpus.cell(cell) else { return ().view() };
    let all = contents.stances(scene);
    let shown_above = |quote| all.iter().any(|stance| stance.evidence.iter().any(|evidence| evidence.quote == quote));
    let others: Vec<Shown> = contents
        .quotes
        .iter()
        .filter(|&&quote| stances.end >= all.len() && !shown_above(quote))
        .map(|&quote| Shown { quote, topic, voice: cell.voice, role: EvidenceRole::Supports, note: None })
        .collect();
    let more_heading =
        (!all.is_empty() && !others.is_empty()).then(|| el("p").class("also").child(scene.words.get("also-said")));
    let waiting =
        (all.is_empty() && !scene.complete).then(|| el("p").class("waiting").child(scene.words.get("still-reading")));
    let stances = all.iter().skip(stances.start).take(stances.end);
    let stances: Vec<_> = stances.map(|stance| stance_view(scene, topic, cell, stance, &contents.quotes)).collect();
    (waiting, stances, more_heading, (!others.is_empty()).then(|| quotes(scene, topic, cell.voice, others))).view()
}

/// One position: what it is, what the editor goes by, and the quotes that show it.
fn stance_view(scene: &Scene, topic: Topic, cell: &Cell, stance: &Stance, left: &[QuoteId]) -> Node {
    // In the cell's order, by date; the editor's remarks come along.
    let mut evidence: Vec<Shown> = Vec::new();
    for &quote in left {
        let entries = stance.evidence.iter().filter(|evidence| evidence.quote == quote);
        evidence.extend(entries.map(|entry| Shown {
            quote,
            topic,
            voice: cell.voice,
            role: entry.role,
            note: entry.note.clone(),
        }));
    }
    let quoted = !evidence.is_empty();
    let on_file = stance.evidence.iter().filter(|evidence| scene.corpus.quote(evidence.quote).is_some()).count();
    let unresolved: Vec<_> = stance
        .evidence
        .iter()
        .filter(|evidence| scene.corpus.quote(evidence.quote).is_none())
        .map(|evidence| Shown {
            quote: evidence.quote,
            topic,
            voice: cell.voice,
            role: evidence.role,
            note: evidence.note.clone(),
        })
        .map(|shown| quote(scene, &shown))
        .collect();
    let words = scene.words;
    let details = el("p").class("basis").child((
        stance.basis.map(|basis| el("span").child(words.get(words::basis(basis)))),
        stance.date.as_ref().map(|date| scene.date(date)),
        stance
            .strength
            .map(|strength| el("span").child(words.say("strength", &[("strength", Value::Number(strength.into()))]))),
    ));
    el("section")
        .class(if is_quoted(scene, stance) { "stance" } else { "stance unquoted" })
        .attr("data-position", stance.position.word())
        .attr_opt("data-basis", stance.basis.map(Basis::word))
        .child((
            position(scene, stance, false),
            details,
            stance.summary.as_deref().map(|summary| {
                el("p").class("summary").child((
                    el("span").class("whose").child(words.get("editors-summary")),
                    " ",
                    scene.text("span", summary),
                ))
            }),
            stance.note.as_deref().map(|text| note(scene, text)),
            (!quoted && on_file > 0).then(|| el("p").class("no-quote").child(words.count("quotes-left-out", on_file))),
            (on_file == 0 && stance.position != Position::None)
                .then(|| el("p").class("no-quote").child(words.get("no-quote-on-file"))),
            unresolved,
            quoted.then(|| quotes(scene, topic, cell.voice, evidence)),
        ))
        .view()
}

/// Whether the speaker's words show the stance, rather than a report or nothing.
pub(super) fn is_quoted(scene: &Scene, stance: &Stance) -> bool {
    let shows = |evidence: &Evidence| {
        let quote = scene.corpus.quote(evidence.quote);
        evidence.role == EvidenceRole::Supports && quote.is_some_and(|quote| quote.kind != Kind::Paraphrase)
    };
    stance.evidence.iter().any(shows)
}

/// A position's sign and words. `short` leaves the sign to stand for the format's own word where the
/// editor has another.
pub(super) fn position(scene: &Scene, stance: &Stance, short: bool) -> Node {
    let generic = || scene.words.get(words::position(stance.position));
    let label = match stance.label.as_deref() {
        None => el("span").class("label").child(generic()),
        Some(label) => {
            let meaning = (!short).then(|| unseen([" (", &generic(), ")"].concat()));
            el("span").class("label").child((scene.text("span", label), meaning))
        }
    };
    el("p")
        .class("position")
        .part("position")
        .attr("data-position", stance.position.word())
        .child((sign(stance.position), label))
        .view()
}

/// A position's sign alone, beside words that say the same.
pub(super) fn sign(position: Position) -> El {
    el("span")
        .class("sign")
        .attr("data-position", position.word())
        .attr("aria-hidden", "true")
        .child(words::sign(position))
}

/// Quotes one after the other, the first few at once and the others in steps.
pub(super) fn quotes(scene: &Scene, topic: Topic, voice: Voice, list: Vec<Shown>) -> Node {
    let total = list.len();
    // One more is sooner shown than announced.
    let at_first = if total <= QUOTES_AT_FIRST + 1 { total } else { QUOTES_AT_FIRST };
    if scene.is_document() {
        let (first, rest) = list.split_at(at_first);
        let several = |list: &[Shown]| {
            let items: Vec<_> = list.iter().map(|shown| el("li").child(quote(scene, shown))).collect();
            el("ul").class("quotes").attr("role", "list").child(items)
        };
        let label = show_more(scene.words, rest.len(), total);
        return (several(first), (!rest.is_empty()).then(|| disclosure("more", label, several(rest)))).view();
    }
    let count = RwSignal::new(at_first);
    let (all, goal, words) = (scene.all, scene.goal, scene.words);
    let (scene, list) = (scene.clone(), StoredValue::new(list));
    // The one that was gone to is drawn even if it is far down the list.
    let wanted = move || {
        let quote = goal.get().filter(|goal| goal.topic == topic && goal.voice == voice)?.quote?;
        list.with_value(|list| list.iter().position(|shown| shown.quote == quote)).map(|at| at + 1)
    };
    let in_a_frame = if scene.at_once { at_first } else { at_first.min(QUOTES_IN_A_FRAME) };
    let waits = RwSignal::new(in_a_frame < at_first);
    let rest = {
        let scene = scene.clone();
        changing(move || waits.get().then(|| scene.ahead(move || waits.set(false))))
    };
    let items = each(
        move || {
            let count = if waits.get() { in_a_frame } else { count.get() };
            (0..if all.get() { total } else { count.max(wanted().unwrap_or(0)) }).collect()
        },
        move |position| list.with_value(|list| list.get(position).map(|shown| el("li").child(quote(&scene, shown)))),
    );
    let more = (at_first < total).then(|| {
        let label = move || {
            let left = total - count.get();
            match left {
                0 => words.count("show-first", at_first),
                _ => show_more(words, left.min(QUOTES_MORE), total),
            }
        };
        let step = move |_| {
            waits.set(false);
            count.update(|count| *count = if *count == total { at_first } else { (*count + QUOTES_MORE).min(total) });
        };
        el("button").class("more").attr("type", "button").on("click", step).child(text_with(label))
    });
    (el("ul").class("quotes").attr("role", "list").child(items), rest, more).view()
}

fn show_more(words: Words, more: usize, total: usize) -> String {
    words.say("show-more", &[("more", Value::Number(more)), ("total", Value::Number(total))])
}
