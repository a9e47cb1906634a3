//! How much of what is on screen is whose, and where there is nothing: told in numbers, and counted only when asked for.

use std::cell::RefCell;

use super::{
    Scene, ghost,
    node::{El, Node, Part, changing, el},
    signal::{RwSignal, StoredValue},
    words::Value,
};
use crate::{
    balance::{Balance, Tally, WordCounts, balance as count},
    bundle::QuoteId,
    compare::Comparison,
    corpus::Topic,
};

/// So many speakers' empty issues are named; beyond, the number has to do.
const NAMED_UP_TO: usize = 12;

/// A button, and what it opens.
pub(super) fn balance(scene: &Scene) -> El {
    let (words, open) = (scene.words, RwSignal::new(false));
    if scene.is_document() {
        return el("section").class("balance").child(ghost("ghost", &words.get("balance")));
    }
    let button = el("button")
        .attr("type", "button")
        .attr_with("aria-expanded", move || Some(open.get().to_string()))
        .on("click", move |_| open.update(|open| *open = !*open))
        .child(words.get("balance"));
    let scene = scene.clone();
    let content = changing(move || open.get().then(|| scene.lazily(|scene, lazy| (lazy.balance)(scene))));
    el("section").class("balance").child((button, content))
}

/// What is on screen, counted.
pub(super) fn table(scene: &Scene) -> Node {
    let (scene, page) = (scene.clone(), scene.page);
    // Each quote's words are counted once, some at a time: nobody can do anything while they are.
    let (counts, pending) = (StoredValue::new(RefCell::new(WordCounts::default())), StoredValue::new(None));
    let steps = RwSignal::new(0_usize);
    changing(move || {
        let comparison = scene.comparison.read();
        counts.try_with_value(|counts| {
            let mut counts = counts.borrow_mut();
            if let (true, Some(page)) = (counts.go_on(&scene.corpus, &comparison), page) {
                steps.track();
                let go_on = Box::new(move || steps.update(|steps| *steps += 1));
                pending.set_value(Some((page.later)(0, go_on)));
                return None;
            }
            let balance = count(&scene.corpus, &comparison, &mut counts);
            Some(counted(&scene, &comparison, &balance))
        })?
    })
}

fn counted(scene: &Scene, comparison: &Comparison, balance: &Balance) -> Node {
    let words = scene.words;
    // Of what was narrowed nobody knows from this who is silent.
    let whole = !comparison.narrowed;
    let heads = ["choose-speakers", "balance-quotes", "balance-words", "sources-heading", "newest-quote"];
    let heads = heads.into_iter().chain(whole.then_some("empty-issues"));
    let heads: Vec<_> = heads.map(|head| el("th").attr("scope", "col").child(words.get(head))).collect();
    let voices = comparison.columns.iter().zip(&balance.voices).map(|(&rank, tally)| {
        row(scene, scene.voice_name(scene.corpus.voices().get(rank).copied().flatten()), tally, whole)
    });
    let voices: Vec<_> = voices.collect();
    let total = row(scene, words.get("all-together").view(), &balance.total, whole);
    let caption = words.get(if whole { "balance-caption" } else { "balance-caption-narrowed" });
    let table = el("table").child((
        el("caption").child(caption),
        el("thead").child(el("tr").child(heads)),
        el("tbody").child(voices),
        el("tfoot").child(total),
    ));
    let undated =
        (balance.total.undated > 0).then(|| el("p").child(words.count("quotes-undated", balance.total.undated)));
    let region = el("div")
        .class("scroll")
        .attr("role", "region")
        .attr("aria-label", words.get("balance"))
        .attr("tabindex", "0")
        .child(table);
    (region, undated, (whole && comparison.columns.len() <= NAMED_UP_TO).then(|| empty(scene, comparison))).view()
}

fn row(scene: &Scene, name: Node, tally: &Tally, whole: bool) -> El {
    let words = scene.words;
    let number = |count| el("td").class("number").child(words.number(count));
    let date = |quote: QuoteId| Some(scene.date(scene.corpus.quote(quote)?.date.as_ref()?));
    el("tr").child((
        el("th").attr("scope", "row").child(name),
        number(tally.quotes),
        number(tally.words),
        number(tally.sources),
        el("td").child(tally.newest.and_then(date)),
        whole.then(|| number(tally.empty)),
    ))
}

/// On which issues there is nothing from whom.
fn empty(scene: &Scene, comparison: &Comparison) -> Option<El> {
    let words = scene.words;
    let issues: Vec<Topic> = comparison.rows.iter().filter_map(|row| row.topic).map(Some).collect();
    let sentences = comparison.columns.iter().filter_map(|&rank| {
        let silent = issues.iter().filter(|&&topic| scene.corpus.find(topic, rank).is_none());
        let names: Vec<_> = silent.map(|&topic| scene.topic_text(topic)).collect();
        let speaker = scene.voice_text(scene.corpus.voices().get(rank).copied().flatten());
        let issues = words.row(&names);
        let values = [("speaker", Value::Phrase(&speaker)), ("issues", Value::Phrase(&issues))];
        (!names.is_empty()).then(|| el("li").child(words.say("nothing-on", &values)))
    });
    let sentences: Vec<_> = sentences.collect();
    (!sentences.is_empty()).then(|| el("ul").attr("role", "list").child(sentences))
}
