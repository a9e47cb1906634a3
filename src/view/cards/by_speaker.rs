//! Speaker by speaker: a card for each, side by side, with all that they say.

use std::{collections::BTreeMap, sync::Arc};

use leptos::{context::Provider, html::Article, prelude::*};

use super::{
    CARDS_IN_A_ROW,
    claims::{Claims, IssuesOf},
    quotes::Quotes,
    silent::Nothing,
    speaker::SpeakerHead,
};
use crate::{
    bundle::{Basis, Date, EvidenceRole, Kind, Position, QuoteId, Stance},
    compare::Comparison,
    corpus::{Corpus, Voice},
    view::{
        Context,
        drawing::Followed,
        i18n::messages,
        matrix::{Overview, WORDS_UP_TO},
        quote::ShownQuote,
        shared::{Brief, Growing, Redraw},
    },
};

/// Cards that are drawn at first, and with each step: two rows.
const STEP: usize = 2 * CARDS_IN_A_ROW;

/// A card for each speaker of whom anything is on screen.
#[component]
pub fn BySpeaker() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (comparison, target) = (ctx.comparison, ctx.target);
    let columns = Memo::new(move |_| comparison.with(|comparison| comparison.speaking.clone()));
    let silent = Memo::new(move |_| {
        comparison.with(|comparison| {
            let is_silent = |column: &usize| comparison.speaking.binary_search(column).is_err();
            comparison.columns.iter().copied().filter(is_silent).collect::<Vec<_>>()
        })
    });
    let corpus = Arc::clone(&ctx.corpus);
    let targeted = Signal::derive(move || {
        let column = target.get().and_then(|target| corpus.position(target.voice));
        let at = column.and_then(|column| columns.with(|columns| columns.binary_search(&column).ok()));
        at.map_or(0, |at| at + 1)
    });
    let few = ctx.corpus.voices().len() <= WORDS_UP_TO;
    view! {
        {few.then(|| view! { <Overview above=true/> })}
        <div class="sections">
            <div
                class="cards by-speaker"
                data-columns=move || columns.with(|columns| columns.len().clamp(1, CARDS_IN_A_ROW).to_string())
            >
                <Growing items=columns step=STEP at_least=targeted children=|column| view! { <SpeakerCard column/> }/>
            </div>
            <Nothing columns=silent message="nothing-at-all-from"/>
        </div>
    }
}

/// The card of the voice in that column.
#[component]
fn SpeakerCard(column: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.voice(column);
    let (card, heading, target) = (NodeRef::<Article>::new(), NodeRef::new(), ctx.target);
    let is_wanted = Signal::derive(move || target.with(|target| target.is_some_and(|target| target.voice == voice)));
    // Where it stands is near, or it would not be drawn.
    let Followed { comparison, is_to_come, .. } = ctx.part((column, 0), card, true, is_wanted);
    view! {
        <article node_ref=card class="card" part="card" aria-label=ctx.voice_text(voice)>
            <SpeakerHead depth=1 voice node_ref=heading/>
            <Provider value=ctx.with_comparison(comparison)>
                <Brief class="briefly" is_wanted>
                    <SpeakerContent column is_to_come/>
                </Brief>
            </Provider>
        </article>
    }
}

/// All that the selection leaves of what a voice says.
#[derive(Clone, Debug, Default, PartialEq)]
struct Contents {
    /// Their own words, by date.
    own: Vec<QuoteId>,
    /// What others report of them or say for them, by date.
    reported: Vec<QuoteId>,
    /// The positions for which none of these quotes is evidence.
    without_quote: Vec<u32>,
    /// Of these the editor says that there is no position.
    no_position: Vec<u32>,
    /// All of their positions.
    stances: Vec<u32>,
}

impl Contents {
    fn of(corpus: &Corpus, comparison: &Comparison, column: usize) -> Self {
        let bundle = corpus.bundle();
        let voice = corpus.voices().get(column).copied().flatten();
        let (mut quotes, mut contents) = (Vec::new(), Self::default());
        for &cell in corpus.cells_of(column) {
            let Some(shown) = comparison.shown(cell as usize) else { continue };
            quotes.extend_from_slice(comparison.quotes(shown));
            contents.stances.extend_from_slice(comparison.stances(shown));
        }
        // By date; what has none comes last, in the file's order.
        let date = |quote: &QuoteId| corpus.quote(*quote).and_then(|quote| quote.date.as_ref()).map(Date::sort_key);
        quotes.sort_unstable_by_key(|quote| (date(quote).is_none(), date(quote), *quote));
        quotes.dedup();
        let is_own = |quote: &QuoteId| {
            corpus.quote(*quote).is_none_or(|quote| quote.speaker == voice && quote.kind != Kind::Paraphrase)
        };
        (contents.own, contents.reported) = quotes.iter().copied().partition(is_own);
        for &index in &contents.stances {
            let Some(stance) = bundle.stances.get(index as usize) else { continue };
            if stance.evidence.iter().any(|evidence| quotes.contains(&evidence.quote)) {
                continue;
            }
            let is_without = matches!(stance.position, Position::None | Position::Declined);
            let list = if is_without { &mut contents.no_position } else { &mut contents.without_quote };
            list.push(index);
        }
        contents
    }
}

/// The content of a card, drawn anew when something else is left of it.
#[component]
fn SpeakerContent(column: usize, is_to_come: Memo<bool>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let comparison = ctx.comparison;
    let corpus = Arc::clone(&ctx.corpus);
    let contents = Memo::new(move |_| comparison.with(|comparison| Contents::of(&corpus, comparison, column)));
    let draw = move || view! { <Parts column contents=contents.get()/> }.into_any();
    view! {
        <div class="content" data-to-come=move || is_to_come.get()>
            <Redraw draw/>
        </div>
    }
}

/// Their own words first; then, apart, what is only reported or rests on something else; then where there is no position.
#[component]
fn Parts(column: usize, contents: Contents) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, voice) = (ctx.messages, ctx.voice(column));
    let stances = |indices: &[u32]| -> Vec<Stance> {
        indices.iter().filter_map(|&at| ctx.corpus.bundle().stances.get(at as usize)).cloned().collect()
    };
    let all = Arc::new(stances(&contents.stances));
    let waiting =
        (all.is_empty() && !ctx.complete).then(|| view! { <p class="waiting">{messages.get("still-reading")}</p> });
    let quotes = |quotes: &[QuoteId]| {
        let shown: Vec<_> = quotes.iter().map(|&quote| shown(&ctx, voice, quote)).collect();
        let stances = Arc::clone(&all);
        (!shown.is_empty()).then(|| view! { <Quotes voice quotes=shown stances=Some(stances)/> })
    };
    let own = quotes(&contents.own);
    let reported = quotes(&contents.reported);
    // By what they rest on, in the format's order.
    let mut by_basis: BTreeMap<&'static str, Vec<Stance>> = BTreeMap::new();
    for stance in stances(&contents.without_quote) {
        by_basis.entry(basis(&stance)).or_default().push(stance);
    }
    let is_reported = |basis: &str| basis == messages::basis(Basis::Paraphrase);
    let reports = by_basis.remove(messages::basis(Basis::Paraphrase)).unwrap_or_default();
    let apart = (reported.is_some() || !reports.is_empty()).then(|| {
        view! {
            <div class="apart">
                <p class="also">{messages.get(messages::basis(Basis::Paraphrase))}</p>
                {reported}
                <Claims stances=reports/>
            </div>
        }
    });
    let others = by_basis.into_iter().filter(|(basis, _)| !is_reported(basis)).map(|(basis, stances)| {
        view! {
            <div class="apart">
                <p class="also">{messages.get(basis)}</p>
                <Claims stances/>
            </div>
        }
    });
    let others = others.collect_view();
    let no_position = [Position::None, Position::Declined].map(|position| {
        let stances = stances(&contents.no_position).into_iter().filter(|stance| stance.position == position).collect();
        view! { <IssuesOf position stances/> }
    });
    view! { {waiting} {own} {apart} {others} {no_position.collect_view()} }
}

/// The id of the message that says what a position without a quote rests on.
fn basis(stance: &Stance) -> &'static str {
    match stance.basis {
        None | Some(Basis::Direct) => "no-quote-on-file",
        Some(basis) => messages::basis(basis),
    }
}

/// A quote in its speaker's card. It stands there once, under the first of its issues.
fn shown(ctx: &Context, voice: Voice, quote: QuoteId) -> ShownQuote {
    let topic = ctx.corpus.place_of(quote).and_then(|(topic, _)| topic);
    ShownQuote { quote, topic, voice, role: EvidenceRole::Supports, note: None }
}
