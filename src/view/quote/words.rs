//! The words of a quote.

use leptos::prelude::*;

use crate::{
    bundle::{Bundle, Kind, Quote, QuoteId},
    view::{
        Context,
        shared::text::{LiveText, MarkedText},
    },
};

/// Quotes of this many characters and more are folded, so that one speaker's length takes no other speaker's room.
const FOLDED_FROM: usize = 900;

/// The language of an element with words of a quote or its source, and the direction in which they run.
#[derive(Clone, Debug)]
pub struct Speech {
    /// The value of `lang`: nothing where the interface has the same language.
    pub lang: Option<String>,
    /// The value of `dir`.
    pub dir: &'static str,
}

impl Speech {
    pub fn of(ctx: &Context, quote: &Quote) -> Self {
        let language = language(ctx.corpus.bundle(), quote);
        Self { lang: ctx.lang(language), dir: ctx.dir(language) }
    }
}

/// The language of a quote: its own, or else its source's.
fn language<'b>(bundle: &'b Bundle, quote: &'b Quote) -> Option<&'b str> {
    let source = quote.source.and_then(|source| bundle.sources.get(source));
    quote.in_language.as_deref().or_else(|| source?.in_language.as_deref())
}

/// The value of `translate` for what has the words of a quote: programs that translate the page leave verbatim words as they are.
pub fn kept(quote: &Quote) -> Option<&'static str> {
    (quote.kind == Kind::Verbatim).then_some("no")
}

/// The words alone, each fragment a paragraph; `cite` is the address of the page that prints them.
#[component]
pub fn QuoteWords(quote: QuoteId, #[prop(optional_no_strip)] cite: Option<String>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    ctx.corpus.quote(quote).map(|quote| {
        let class = if quote.kind == Kind::Verbatim { "words" } else { "words unquoted" };
        let language = language(ctx.corpus.bundle(), quote);
        let (lang, dir) = (ctx.language_of(language).to_owned(), ctx.dir(language));
        let fragments = quote.fragments.iter().map(|fragment| {
            view! { <p class=class dir=dir><MarkedText text=fragment.to_string()/></p> }
        });
        view! {
            <blockquote cite=cite lang=lang>
                {fragments.collect_view()}
            </blockquote>
        }
    })
}

/// The words, folded where they are long. To unfold them is to open the quote.
#[component]
pub fn FoldableWords(quote: QuoteId, #[prop(optional_no_strip)] cite: Option<String>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let fragments = ctx.corpus.quote(quote).map(|quote| &*quote.fragments).unwrap_or_default();
    let length: usize = fragments.iter().map(|fragment| fragment.chars().count()).sum();
    let words = view! { <QuoteWords quote cite/> };
    if length < FOLDED_FROM {
        return words.into_any();
    }
    let all = ctx.messages.count("show-all-characters", length);
    if ctx.is_document() {
        return view! {
            <div class="foldable" data-folded="">
                {words}
                <details class="unfold"><summary>{all}</summary></details>
            </div>
        }
        .into_any();
    }
    let (is_open, opened, less) = (RwSignal::new(false), ctx.opened, ctx.messages.get("show-less"));
    let toggle = move |_| {
        is_open.update(|is_open| *is_open = !*is_open);
        if is_open.get_untracked() {
            opened.set(Some(quote));
        }
    };
    view! {
        <div class="foldable" data-folded=move || !is_open.get()>
            {words}
            <button
                class="unfold"
                type="button"
                translate="yes"
                aria-expanded=move || is_open.get().to_string()
                on:click=toggle
            >
                <LiveText text=move || if is_open.get() { less.clone() } else { all.clone() }/>
            </button>
        </div>
    }
    .into_any()
}
