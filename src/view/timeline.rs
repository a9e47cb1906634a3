//! The comparison along an axis of time: what was said when, which positions changed, and how all of it stood on a day.

mod chart;
mod table;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{
    Scene,
    card::quotes,
    heading,
    matrix::{card_link, said_in_turn},
    node::{El, Here, Node, Part, changing, effect, el, text_with},
    quote::Shown,
    signal::{Memo, RwSignal},
    words::Value,
};
use crate::{
    bundle::{Date, EvidenceRole, QuoteId, Sequence},
    compare::{Comparison, topic_name, voice_name},
    corpus::{Corpus, Topic, Voice},
    selection::{Facet, Selection, View},
    timeline::{LaneOf, Stretch, Timeline, span, timeline as lay_out},
};

/// The slider of days has about so many steps, each of a day or more.
const STEPS: i32 = 200;

/// So many changes are listed at first, and with each step.
const CHANGES: usize = 10;

/// A comparison laid out in time.
pub(super) fn timeline(scene: &Scene) -> Node {
    if !scene.complete {
        return ().view();
    }
    let columns = RwSignal::new(chart::COLUMNS);
    let laid_out = {
        let (corpus, comparison, selection) = (scene.corpus.clone(), scene.comparison, scene.selection);
        Memo::new(move |_| {
            let (columns, bundle) = (columns.get(), corpus.bundle());
            // The axis stays as it is unless a part of it is asked for, so that what goes on or off it can be followed.
            let is_part = selection.with(|selection| selection.since.is_some() || selection.until.is_some());
            let least = if is_part { None } else { span(bundle) };
            comparison.with(|comparison| lay_out(&corpus, comparison, least, columns, chart::ticks(columns)))
        })
    };
    let comparison = scene.comparison;
    el("section")
        .class("timeline")
        .hidden_if(move || comparison.with(Comparison::is_empty))
        .child((
            rewind(scene),
            chart::chart(scene, laid_out, columns),
            changes(scene, laid_out),
            undated(scene, laid_out),
            table::table(scene, laid_out),
        ))
        .view()
}

/// A slider over all days that are dated, which shows everything as it stood on one of them.
fn rewind(scene: &Scene) -> Option<El> {
    let (first, last) = span(scene.corpus.bundle())?;
    let (from, to) = (first.days()?.0, last.days()?.1);
    if scene.is_document() || from == to {
        return None;
    }
    let step = ((to - from) / STEPS).max(1);
    // The last stop is for all there is.
    let stops = (to - from + step - 1) / step;
    let (words, selection, here) = (scene.words, scene.selection, Here::new());
    let as_of = move || selection.with(|selection| selection.as_of.clone());
    let day = move || Some((as_of()?.days()?.1 - from).div_euclid(step).clamp(0, stops));
    let input = move || here.get().and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    effect(move |_| {
        if let Some(input) = input() {
            input.set_value(&day().unwrap_or(stops).to_string());
        }
    });
    let told = move || as_of().map_or_else(|| words.get("all-dates"), |date| words.date(&date));
    let choose = move |_| {
        let at = input().and_then(|input| input.value().parse::<i32>().ok()).filter(|&at| at < stops);
        let date = at.map(|at| Date::of_day(from + at * step));
        selection.update(|selection| selection.as_of = date);
    };
    let slider = el("input")
        .here(here)
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", stops.to_string())
        .attr_with("aria-valuetext", move || Some(told()))
        .on("input", choose);
    let back = el("button")
        .attr("type", "button")
        .attr_if("disabled", move || as_of().is_none())
        .on("click", move |_| selection.update(|selection| selection.as_of = None))
        .child(words.get("back-to-all"));
    let label = el("label").child((el("span").child(words.get("as-of")), slider));
    let day = el("span").class("day").attr("aria-hidden", "true").child(text_with(told));
    Some(el("div").class("rewind").child((label, day, back)))
}

/// Which positions changed, in words.
fn changes(scene: &Scene, timeline: Memo<Timeline>) -> El {
    let total = move || timeline.with(|timeline| timeline.changes.len());
    let count = RwSignal::new(CHANGES);
    let words = scene.words;
    let list = {
        let scene = scene.clone();
        // Drawn anew, because a number does not tell one change from another.
        changing(move || {
            let shown = count.get();
            timeline.with(|timeline| {
                let items = timeline.changes.iter().take(shown).filter_map(|change| {
                    let voice = match timeline.lanes.get(change.lane)?.of {
                        LaneOf::Voice(rank) => scene.corpus.voices().get(rank).copied()?,
                        LaneOf::Topic(_) => only_voice(&scene),
                    };
                    let stances = &scene.corpus.bundle().stances;
                    let (before, after) = change.stances;
                    let (before, after) = (stances.get(before as usize)?, stances.get(after as usize)?);
                    let said = said_in_turn(words, &[before, after]).unwrap_or_default();
                    let date = after.date.as_ref().map(|date| words.date(date)).unwrap_or_default();
                    let is_open = change.sequence == Sequence::Open;
                    let message = if is_open { "change-of-uncertain-order" } else { "change-dated" };
                    let said = words.say(message, &[("change", Value::Phrase(&said)), ("date", Value::Phrase(&date))]);
                    Some(el("li").child(card_link(&scene, change.topic, voice, &said)))
                });
                items.collect::<Vec<_>>()
            })
        })
    };
    let more = el("button")
        .class("more")
        .attr("type", "button")
        .hidden_if(move || total() <= count.get())
        .on("click", move |_| count.update(|count| *count += CHANGES))
        .child(text_with(move || words.count("more-changes", total().saturating_sub(count.get()).min(CHANGES))));
    el("section").class("changes").hidden_if(move || total() == 0).child((
        heading(scene.fit, 1).class("what").child(text_with(move || words.count("changes", total()))),
        el("ul").attr("role", "list").child(list),
        more,
    ))
}

/// The only speaker on screen.
fn only_voice(scene: &Scene) -> Voice {
    let rank = scene.comparison.with(|comparison| comparison.columns.first().copied());
    rank.and_then(|rank| scene.corpus.voices().get(rank).copied().flatten())
}

/// What has no date stands aside: how much it is, and a list of it.
fn undated(scene: &Scene, timeline: Memo<Timeline>) -> El {
    let words = scene.words;
    let undated = move || timeline.with(|timeline| (timeline.undated_quotes.len(), timeline.undated_stances.len()));
    let open = RwSignal::new(false);
    let told = move || {
        let (quotes, stances) = undated();
        let counts = [("quotes", quotes), ("positions", stances)].into_iter().filter(|(_, count)| *count > 0);
        let counts: Vec<_> = counts.map(|(message, count)| words.count(message, count)).collect();
        words.say("undated-aside", &[("what", Value::Phrase(&words.list(&counts)))])
    };
    let button = el("button")
        .attr("type", "button")
        .hidden_if(move || undated().0 == 0)
        .attr_with("aria-expanded", move || Some(open.get().to_string()))
        .on("click", move |_| open.update(|open| *open = !*open))
        .child(words.get("list-undated"));
    let ids = Memo::new(move |_| timeline.with(|timeline| timeline.undated_quotes.clone()));
    let scene = scene.clone();
    let list = changing(move || {
        open.get().then(|| {
            let shown = |&quote: &QuoteId| {
                let (topic, voice) = scene.corpus.place_of(quote)?;
                Some(Shown { quote, topic, voice, role: EvidenceRole::Supports, note: None })
            };
            quotes(&scene, None, None, ids.with(|ids| ids.iter().filter_map(shown).collect()))
        })
    });
    el("section")
        .class("undated")
        .hidden_if(move || undated() == (0, 0))
        .child((el("p").child((text_with(told), " ", button)), list))
}

/// The days of a stretch, first and last.
fn days(timeline: &Timeline, stretch: &Stretch) -> Option<(i32, i32)> {
    let (from, to) = timeline.span?;
    let length = i64::from(to) - i64::from(from) + 1;
    let bins = i64::from(timeline.bins.max(1));
    // The first day of a bin is the first that does not fall into one before it.
    let first_of = |bin: u32| i32::try_from((i64::from(bin) * length + bins - 1) / bins).unwrap_or_default();
    Some((from + first_of(stretch.bin), from + first_of(stretch.last_bin + 1) - 1))
}

/// Days in words.
fn days_in_words(scene: &Scene, (first, last): (i32, i32)) -> String {
    let words = scene.words;
    let date = |day| words.date(&Date::of_day(day));
    if first == last {
        return date(first);
    }
    words.say("from-to", &[("from", Value::Phrase(&date(first))), ("to", Value::Phrase(&date(last)))])
}

/// What a lane is of, as text that may stand in a message.
fn lane_text(scene: &Scene, of: LaneOf) -> String {
    match of {
        LaneOf::Voice(rank) => scene.voice_text(scene.corpus.voices().get(rank).copied().flatten()),
        LaneOf::Topic(topic) => scene.topic_text(topic),
    }
}

/// What a stretch has, in words.
fn contents_in_words(scene: &Scene, timeline: &Timeline, stretch: &Stretch) -> String {
    let words = scene.words;
    let stances = timeline.stances(stretch).iter();
    let stances: Vec<_> = stances.filter_map(|&stance| scene.corpus.bundle().stances.get(stance as usize)).collect();
    let quotes = timeline.quotes(stretch).len();
    let quotes = (quotes > 0).then(|| words.count("quotes", quotes));
    let stances = match stances.as_slice() {
        [] => None,
        [_] => said_in_turn(words, &stances),
        several => Some(words.count("positions", several.len())),
    };
    words.row(&stances.into_iter().chain(quotes).collect::<Vec<_>>())
}

/// Shows what a stretch has: a quote, if that is all; or a list of its quotes; or the card of its position.
fn show(scene: &Scene, timeline: &Timeline, of: LaneOf, stretch: &Stretch) {
    let (corpus, selection) = (&scene.corpus, scene.selection);
    match (timeline.quotes(stretch), timeline.stances(stretch)) {
        ([only], []) => {
            let id = corpus.bundle().quotes.id(*only);
            selection.update(|selection| selection.quote = Some(id.into()));
        }
        ([], [stance, ..]) => {
            let Some(stance) = corpus.bundle().stances.get(*stance as usize) else { return };
            scene.go_to(Some(stance.issue), Some(stance.speaker));
        }
        _ => {
            let days = days(timeline, stretch);
            selection.update(|selection| narrow(selection, corpus, of, days));
        }
    }
}

fn narrow(selection: &mut Selection, corpus: &Corpus, of: LaneOf, days: Option<(i32, i32)>) {
    let (facet, name) = match of {
        LaneOf::Voice(rank) => (Facet::Speaker, voice_name(corpus, corpus.voices().get(rank).copied().flatten())),
        LaneOf::Topic(topic) => (Facet::Issue, topic_name(corpus, topic)),
    };
    selection.choose(facet, Some(vec![name]));
    if let Some((first, last)) = days {
        (selection.since, selection.until) = (Some(Date::of_day(first)), Some(Date::of_day(last)));
    }
    selection.view = View::Quotes;
}

/// A lane by a number that stays its own: that of a voice, or behind all voices that of a topic.
fn lane_number(corpus: &Corpus, of: LaneOf) -> usize {
    match of {
        LaneOf::Voice(rank) => rank,
        LaneOf::Topic(topic) => {
            let at = corpus.topics().iter().position(|other: &Topic| *other == topic);
            corpus.voices().len() + at.unwrap_or_default()
        }
    }
}
