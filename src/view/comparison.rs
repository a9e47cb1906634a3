//! A comparison that has been read: its head, what narrows it, one of its views, and what it is made from.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    balance::Balance,
    cards::Cards,
    context::{COUNTED_AFTER, Context, ContextData},
    drawing::Drawing,
    filters::{self, Nothing, Summary, Toolbar},
    lazy::LazyPart,
    problems::Problems,
    quote::details::QuoteDialog,
    shared::{Brief, Heading, text::MarkedText},
    sources::Sources,
    state::Viewer,
};
use crate::{
    compare::{Facets, compare, default_grouping, facets, settled},
    corpus::Corpus,
    excerpts::BundleCheck,
    selection::{Grouping, Selection, View},
};

/// Comparisons with no more cards and quotes than this are drawn at once.
const AT_ONCE: usize = 400;

/// Draws a corpus; `complete` says whether it is all of the bundle.
#[component]
pub fn ComparisonView(viewer: Viewer, corpus: Arc<Corpus>, complete: bool) -> impl IntoView {
    let ctx = context(viewer, corpus, complete);
    provide_context(ctx.clone());
    ctx.prepare_when_needed();
    if ctx.is_document() {
        ctx.checked.set(Some(Arc::new(BundleCheck::all(ctx.corpus.bundle()))));
    }
    let bundle = ctx.corpus.bundle();
    let content = if bundle.quotes.is_empty() && bundle.stances.is_empty() {
        view! { <p class="empty">{ctx.messages.get("no-quotes-yet")}</p> }.into_any()
    } else {
        view! { <Content/> }.into_any()
    };
    view! {
        <div inert=!complete>
            <Head/>
            {content}
            <Sources/>
            {complete.then(|| view! { <Problems/> <QuoteDialog/> })}
        </div>
    }
}

fn context(viewer: Viewer, corpus: Arc<Corpus>, complete: bool) -> Context {
    let (selection, hits) = (viewer.selection, viewer.hits);
    if complete {
        settle(selection, Arc::clone(&corpus));
    }
    let comparison = {
        let corpus = Arc::clone(&corpus);
        Memo::new(move |_| {
            selection.with(|selection| hits.with(|hits| Arc::new(compare(&corpus, selection, hits.as_ref()))))
        })
    };
    let all_counts = {
        let corpus = Arc::clone(&corpus);
        Memo::new(move |_| facets(&corpus, &Selection::default(), None))
    };
    let size = corpus.bundle().quotes.len() + corpus.topics().len() * corpus.voices().len();
    Context(Arc::new(ContextData {
        messages: viewer.messages.get_untracked(),
        comparison,
        grouping: grouping(viewer, &corpus),
        balance: RwSignal::new(false),
        drawing: Drawing::new(viewer.host, comparison),
        counts: counts(viewer, Arc::clone(&corpus), all_counts),
        all_counts,
        selection,
        text: viewer.text,
        checked: viewer.checked,
        summary: NodeRef::new(),
        target: viewer.target,
        opened: viewer.opened,
        requests: viewer.requests,
        lazy_status: viewer.lazy_status,
        all: viewer.all,
        host: viewer.host,
        complete,
        at_once: viewer.host.is_none() || size <= AT_ONCE,
        corpus,
    }))
}

/// Has what is chosen named as the corpus does, now and whenever it changes.
fn settle(selection: RwSignal<Selection>, corpus: Arc<Corpus>) {
    let settle = move || {
        if let Some(settled) = selection.with_untracked(|selection| settled(&corpus, selection)) {
            selection.set(settled);
        }
    };
    settle();
    Effect::watch(move || selection.track(), move |(), _, _| settle(), false);
}

/// What cards stand together by: what the reader or the page chose, else what suits what had arrived when the first cards were
/// drawn.
fn grouping(viewer: Viewer, corpus: &Corpus) -> Memo<Grouping> {
    let (selection, decided) = (viewer.selection, viewer.grouping);
    let default = decided.get_untracked().unwrap_or_else(|| default_grouping(corpus));
    decided.set(Some(default));
    Memo::new(move |_| selection.with(|selection| selection.group_by).unwrap_or(default))
}

/// The counts follow a little after what is chosen, so that this is on screen first.
fn counts(viewer: Viewer, corpus: Arc<Corpus>, all_counts: Memo<Facets>) -> Memo<Facets> {
    let (selection, hits) = (viewer.selection, viewer.hits);
    let settled = RwSignal::new(0_usize);
    if let Some(host) = viewer.host {
        let chosen = move || {
            selection.track();
            hits.track();
        };
        let pending = StoredValue::new_local(None);
        Effect::new(move |_| {
            chosen();
            // Cancels the one before.
            pending.set_value(Some((host.later)(
                COUNTED_AFTER,
                Box::new(move || {
                    settled.try_update(|times| *times += 1);
                }),
            )));
        });
    }
    Memo::new(move |_| {
        settled.track();
        selection.with_untracked(|selection| {
            if *selection == selection.cleared() {
                return all_counts.get();
            }
            hits.with_untracked(|hits| facets(&corpus, selection, hits.as_ref()))
        })
    })
}

/// The title, what the editor says of the comparison, and what it holds.
#[component]
fn Head() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, bundle) = (ctx.messages, ctx.corpus.bundle());
    let counts = [
        messages.count("speakers", bundle.speakers.len()),
        messages.count("issues", bundle.issues.len()),
        messages.count("quotes", bundle.quotes.len()),
        messages.count("sources", bundle.sources.len()),
    ];
    let name = bundle.name.to_string();
    let description = bundle.description.as_deref().map(|text| view! { <Description text/> });
    view! {
        <header class="head">
            <Heading depth=0 attr:class="title" attr:part="title" attr:lang=ctx.lang(None) attr:dir=ctx.dir(None)>
                <MarkedText text=name/>
            </Heading>
            <div class="under">
                {description}
                <ul class="counts" role="list">
                    {counts.map(|count| view! { <li>{count}</li> }).collect_view()}
                </ul>
            </div>
        </header>
    }
}

/// A description of this many characters and more is folded in a narrow place, so that the voices come first there, too.
const FOLDED_FROM: usize = 120;

/// What the editor says of the comparison.
#[component]
fn Description(#[prop(into)] text: String) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let is_short = text.chars().count() < FOLDED_FROM;
    let words = view! { <p class="description" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p> };
    if is_short { words.into_any() } else { view! { <Brief class="described">{words}</Brief> }.into_any() }
}

/// What narrows the comparison, and the view of it that is chosen.
#[component]
fn Content() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (selection, comparison) = (ctx.selection, ctx.comparison);
    let views = filters::views(&ctx.corpus);
    // An address may ask for a view that has nothing to show.
    let shown = Memo::new(move |_| {
        let view = selection.with(|selection| selection.view);
        if views.contains(&view) { view } else { View::default() }
    });
    let layout = move || match shown.get() {
        View::Cards => view! { <Cards/> }.into_any(),
        View::Matrix => view! { <LazyPart draw=|lazy| (lazy.matrix)()/> }.into_any(),
        View::Timeline => view! { <LazyPart draw=|lazy| (lazy.timeline)()/> }.into_any(),
        View::Quotes => view! { <LazyPart draw=|lazy| (lazy.list)()/> }.into_any(),
    };
    view! {
        <Toolbar shown/>
        <Summary/>
        <Nothing/>
        <div hidden=move || comparison.with(|comparison| comparison.is_empty())>
            {layout}
            {ctx.complete.then(|| view! { <Balance/> })}
        </div>
    }
}
