//! One quote, opened in a dialog: what stands around it, what it shows, where it was printed, and whether that can be
//! checked here.

use leptos::{ev::Event, html, prelude::*};

use super::{
    evidence::{EvidenceFor, PositionsOverTime},
    note::{EditorNote, KindNote},
    source_check::SourceCheck,
    words::{QuoteWords, Speech, kept},
};
use crate::{
    bundle::{Kind, Quote, QuoteId},
    quoted::{after_quotation, before_quotation},
    text_fragment::TextFragment,
    view::{
        Context, Host, Request, Value,
        lazy::LazyPart,
        shared::{
            DateText, Heading, Placeholder, RequestButton, VoiceName,
            stance::Office,
            text::{MarkedText, Unseen},
        },
        sources::SourceEntry,
    },
};

/// The dialog with the quote that the selection names. There is none in a document.
#[component]
pub fn QuoteDialog() -> impl IntoView {
    let ctx = expect_context::<Context>();
    ctx.host.map(|host| view! { <HostedDialog host/> })
}

#[component]
fn HostedDialog(host: &'static Host) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, opened) = (ctx.messages, ctx.selection, ctx.opened);
    let quote = selected(&ctx);
    let place = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let (quote, Some(dialog)) = (quote.get(), place.get()) else { return };
        (host.modal)(&dialog, quote.is_some());
        if quote.is_some() {
            opened.set(quote);
        }
    });
    let label = move || {
        let quote = ctx.corpus.quote(quote.get()?)?;
        let speaker = ctx.voice_text(quote.speaker);
        Some(ctx.messages.format("quote-by", &[("speaker", Value::Phrase(&speaker))]))
    };
    let close = move || {
        // The dialog also closes when the selection changes.
        if selection.with_untracked(|selection| selection.quote.is_some()) {
            selection.update(|selection| selection.quote = None);
        }
    };
    // To select text and let go beside the dialog does not close it.
    let pressed_beside = StoredValue::new(false);
    let close_beside = move |event: &Event| {
        if pressed_beside.get_value() && is_beside(event) {
            close();
        }
    };
    view! {
        <dialog
            class="opened"
            part="opened"
            node_ref=place
            aria-label=label
            on:close=move |_| close()
            on:pointerdown=move |event| pressed_beside.set_value(is_beside(&event))
            on:click=move |event| close_beside(&event)
        >
            <div class="sheet">
                <button class="close" type="button" on:click=move |_| close()>{messages.get("close")}</button>
                // A row for each quote: what was pasted or unfolded for one is not there for the next.
                <For each=move || quote.get() key=|quote| *quote let:quote>
                    <LazyPart draw=move |lazy| (lazy.details)(quote)/>
                </For>
            </div>
        </dialog>
    }
}

/// Whether the event is on the dialog itself, whose content fills it: on what is around it.
fn is_beside(event: &Event) -> bool {
    event.target() == event.current_target()
}

/// A message where the address names a quote that is not there.
#[component]
pub fn MissingQuote() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, quote) = (ctx.messages, ctx.selection, selected(&ctx));
    let names_one = move || selection.with(|selection| selection.quote.as_deref().is_some_and(|id| !id.is_empty()));
    view! {
        <Show when=move || names_one() && quote.get().is_none()>
            <span class="strangers">{messages.get("no-such-quote")}</span>
        </Show>
    }
}

/// The quote that the selection names, if that is there.
fn selected(ctx: &Context) -> Memo<Option<QuoteId>> {
    let (selection, corpus) = (ctx.selection, ctx.corpus.clone());
    Memo::new(move |_| {
        let id = selection.with(|selection| selection.quote.clone())?;
        corpus.bundle().quotes.find(&id).filter(|&quote| corpus.quote(quote).is_some())
    })
}

/// The button that opens a quote; room for it in a document.
#[component]
pub fn DetailsButton(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection) = (ctx.messages, ctx.selection);
    if ctx.is_document() {
        return view! { <Placeholder class="ghost details" label=messages.get("details")/> }.into_any();
    }
    let id: Box<str> = ctx.corpus.bundle().quotes.id(quote).into();
    let data = ctx.corpus.quote(quote);
    let speaker = ctx.voice_text(data.and_then(|quote| quote.speaker));
    let words = messages.isolated(&data.map(beginning).unwrap_or_default());
    let label =
        messages.format("details-of", &[("speaker", Value::Phrase(&speaker)), ("words", Value::Phrase(&words))]);
    view! {
        <button
            class="details"
            type="button"
            aria-haspopup="dialog"
            aria-label=label
            on:click=move |_| selection.update(|selection| selection.quote = Some(id.clone()))
        >
            {messages.get("details")}
        </button>
    }
    .into_any()
}

/// Characters that are enough to know a quote by.
const BEGINNING: usize = 40;

/// The first words of a quote.
fn beginning(quote: &Quote) -> String {
    let text = quote.fragments.first().map_or("", |first| first);
    let Some((end, _)) = text.char_indices().nth(BEGINNING) else { return text.to_owned() };
    let cut = text.get(..end).unwrap_or_default();
    let words = cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| words);
    [words, "…"].concat()
}

/// The dialog's content.
#[component]
pub fn QuoteDetails(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let bundle = ctx.corpus.bundle();
    ctx.corpus.quote(quote).map(|data| {
        let speaker = data.speaker.and_then(|speaker| bundle.speakers.get(speaker)).cloned();
        let voice = data.speaker;
        view! {
            <header>
                <Heading depth=1 attr:class="speaker"><VoiceName voice/></Heading>
                {speaker.map(|speaker| view! { <Office speaker/> })}
            </header>
            <QuoteInContext quote/>
            <p class="actions"><RequestButton request=Request::Cite(quote) class="copy" message="copy-and-cite"/></p>
            <EvidenceFor quote/>
            <SourceCheck quote/>
            <PrintedIn quote/>
            <PositionsOverTime quote/>
        }
    })
}

/// The quote between what the source has before and after it.
#[component]
fn QuoteInContext(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    ctx.corpus.quote(quote).map(|data| {
        let Speech { lang, dir } = Speech::of(&ctx, data);
        let text = |text: &str, dir| view! { <span lang=lang.clone() dir=dir><MarkedText text/></span> };
        // The words themselves wear the marks that the source has around them.
        let is_quoted = data.kind == Kind::Verbatim;
        let before = data.prefix.as_deref().map(|text| if is_quoted { before_quotation(text) } else { text });
        let after = data.suffix.as_deref().map(|text| if is_quoted { after_quotation(text) } else { text });
        let context = |label: &str, words: Option<&str>| {
            let words = text(words.filter(|words| !words.trim().is_empty())?, dir);
            let label = [&ctx.messages.get(label), " "].concat();
            Some(view! { <p class="context"><Unseen text=label/> {words}</p> })
        };
        view! {
            <figure class="quote" data-kind=data.kind.word() translate=kept(data)>
                {context("source-before", before)}
                <QuoteWords quote/>
                {context("source-after", after)}
                <figcaption translate="yes">
                    <KindNote kind=data.kind/>
                    <p class="origin">
                        {data.attribution.as_deref().map(|words| text(words, dir))}
                        {data.date.clone().map(|date| view! { <DateText date/> })}
                        {data.locator.as_deref().map(|locator| text(locator, "auto"))}
                    </p>
                    {data.note.clone().map(|text| view! { <EditorNote text/> })}
                </figcaption>
            </figure>
        }
    })
}

/// The source in full, with links to the passage.
#[component]
fn PrintedIn(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, bundle) = (ctx.messages, ctx.corpus.bundle());
    ctx.corpus.quote(quote).and_then(|data| {
        let source = data.source.filter(|&source| bundle.sources.get(source).is_some())?;
        let passage = Some(TextFragment::of(bundle, data));
        Some(view! {
            <section>
                <Heading depth=2 attr:class="what">{messages.get("printed-in")}</Heading>
                <ul role="list"><SourceEntry source passage/></ul>
            </section>
        })
    })
}
