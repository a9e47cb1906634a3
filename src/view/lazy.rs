//! What few readers ask for at once. The program that a page loads is without it; it comes in a second file when it is
//! first asked for.
//!
//! `#[wasm_split]` marks the cut, and `stamp` makes it: what is reached by way of [`Lazy`] and no other is in the second file,
//! which `public/lazy.js` brings. [`LazyPart`] draws what it is needed for.

use std::ops::Range;
#[cfg(target_family = "wasm")]
use std::sync::OnceLock;

use leptos::prelude::*;
#[cfg(target_family = "wasm")]
use leptos::wasm_split::SplitLoaderError;
#[cfg(all(target_family = "wasm", feature = "viewer", not(debug_assertions)))]
use leptos::wasm_split::wasm_split;

use super::{
    Context, Request,
    balance::BalanceTable,
    dialogs,
    filters::{Panel, PanelContent},
    list::QuoteList,
    matrix::Matrix,
    problems::ProblemList,
    quote::details::QuoteDetails,
    state::{Dialog, Host, Viewer},
    timeline::TimelineView,
};
use crate::{
    bundle::{Bundle, QuoteId, Text},
    corpus::Corpus,
    excerpts::{BundleCheck, BundleChecker},
    page_quotes,
    search::{Hits, SearchText},
    styles,
};

/// All that is in the second file.
#[cfg_attr(not(feature = "viewer"), expect(dead_code, reason = "only a page asks for some of it"))]
pub(crate) struct Lazy {
    /// The rules for what the functions draw.
    pub(crate) styles: &'static str,
    pub(super) matrix: fn() -> AnyView,
    pub(super) list: fn() -> AnyView,
    pub(super) timeline: fn() -> AnyView,
    pub(super) balance: fn() -> AnyView,
    pub(super) details: fn(QuoteId) -> AnyView,
    pub(super) panel: fn(Panel) -> AnyView,
    pub(super) problems: fn() -> AnyView,
    pub(super) dialog: fn(Viewer, &'static Host, Dialog) -> AnyView,
    pub(crate) find: fn(&SearchText, &str, Option<&Hits>) -> Option<Hits>,
    pub(crate) begin: fn(&Corpus) -> SearchText,
    pub(crate) go_on: fn(&mut SearchText, &Corpus) -> bool,
    pub(crate) places: fn(&Hits, &str) -> Vec<Range<usize>>,
    pub(crate) claims: for<'t> fn(&'t str) -> Vec<&'t str>,
    pub(crate) left_out: fn(&str, &[Text]) -> Option<Vec<String>>,
    pub(crate) begin_to_check: fn(&Bundle) -> BundleChecker,
    pub(crate) check_more: fn(&mut BundleChecker, &Bundle) -> bool,
    pub(crate) checked: fn(BundleChecker) -> BundleCheck,
}

static LAZY: Lazy = Lazy {
    styles: styles::LAZY,
    matrix: || view! { <Matrix/> }.into_any(),
    list: || view! { <QuoteList/> }.into_any(),
    timeline: || view! { <TimelineView/> }.into_any(),
    balance: || view! { <BalanceTable/> }.into_any(),
    details: |quote| view! { <QuoteDetails quote/> }.into_any(),
    panel: |panel| view! { <PanelContent panel/> }.into_any(),
    problems: || view! { <ProblemList/> }.into_any(),
    dialog: dialogs::draw,
    find: SearchText::find,
    begin: SearchText::begin,
    go_on: SearchText::advance,
    places: Hits::places,
    claims: page_quotes::claims,
    left_out: page_quotes::left_out,
    begin_to_check: BundleChecker::new,
    check_more: BundleChecker::advance,
    checked: BundleChecker::finish,
};

/// Whether the second file has loaded for an element that waits for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LazyStatus {
    /// Not yet, or nothing waits for it.
    #[default]
    Awaited,
    /// It is there.
    Arrived,
    /// It could not be loaded.
    Failed,
}

/// What is in the second file, if that is there.
#[cfg(target_family = "wasm")]
pub(crate) fn lazy() -> Option<&'static Lazy> {
    LOADED.get().copied()
}

/// Without a page, the program is in one piece.
#[cfg(not(target_family = "wasm"))]
#[expect(clippy::unnecessary_wraps, reason = "in a page there may be nothing yet")]
pub(crate) fn lazy() -> Option<&'static Lazy> {
    Some(&LAZY)
}

/// Loads the second file, unless it is there.
///
/// # Errors
///
/// Where it does not arrive, or is not the one that belongs to this program. It can be tried again.
#[cfg(target_family = "wasm")]
pub(crate) async fn load() -> Result<&'static Lazy, SplitLoaderError> {
    let lazy = second_file().await?;
    Ok(LOADED.get_or_init(|| lazy))
}

#[cfg(target_family = "wasm")]
static LOADED: OnceLock<&Lazy> = OnceLock::new();

#[cfg(all(target_family = "wasm", feature = "viewer", not(debug_assertions)))]
#[wasm_split(lazy, fallible, wasm_split_path = leptos::wasm_split)]
fn second_file() -> Result<&'static Lazy, SplitLoaderError> {
    Ok(&LAZY)
}

/// While you work on the program it is in one piece, and so is one that has no viewer in it.
#[cfg(all(target_family = "wasm", any(not(feature = "viewer"), debug_assertions)))]
#[expect(clippy::unused_async, reason = "in a published program it has to be awaited")]
async fn second_file() -> Result<&'static Lazy, SplitLoaderError> {
    Ok(&LAZY)
}

impl Context {
    /// What is in the second file, once that has loaded for this element, its styles included.
    fn loaded(&self) -> Option<&'static Lazy> {
        let is_ready = self.host.is_none() || self.lazy_status.get() == LazyStatus::Arrived;
        lazy().filter(|_| is_ready)
    }

    /// Builds the text to search as soon as there is a search, and again whenever another attempt is made. In a large
    /// comparison most readers search, so there it is built at once.
    pub(super) fn prepare_when_needed(&self) {
        let ctx = self.clone();
        let is_large = self.complete && !self.at_once;
        let is_due =
            Memo::new(move |_| (is_large || ctx.is_preparing()) && ctx.lazy_status.get() != LazyStatus::Failed);
        let ctx = self.clone();
        Effect::new(move |_| {
            if is_due.get() {
                ctx.prepare_search();
            }
        });
    }

    /// Has the text to search built, if that has not been done.
    pub(super) fn prepare_search(&self) {
        if self.text.with_untracked(Option::is_none) {
            self.retry_lazy();
            self.requests.last.set(Some(Request::Search));
        }
    }

    /// After a failure, lets whatever needs the second file next ask for it again.
    pub(super) fn retry_lazy(&self) {
        if self.lazy_status.get_untracked() == LazyStatus::Failed {
            self.lazy_status.set(LazyStatus::Awaited);
        }
    }
}

/// A part that is drawn with what is in the second file, once that is there.
#[component]
pub(super) fn LazyPart<D>(draw: D) -> impl IntoView
where
    D: Fn(&'static Lazy) -> AnyView + Send + Sync + 'static,
{
    let ctx = expect_context::<Context>();
    ctx.retry_lazy();
    move || match ctx.loaded() {
        Some(lazy) => draw(lazy),
        None => view! { <Awaited/> }.into_any(),
    }
}

/// Asks for the second file, and says that it is loading or that it could not be loaded.
#[component]
fn Awaited() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    if ctx.lazy_status.get_untracked() != LazyStatus::Failed {
        ctx.requests.last.set(Some(Request::Lazy));
        return view! { <p class="awaited">{messages.get("part-loading")}</p> }.into_any();
    }
    let try_again = move |_| {
        // The button is gone by then, and the focus with it.
        ctx.focus_summary();
        ctx.retry_lazy();
    };
    view! {
        <div class="empty" role="alert">
            <p>{messages.get("part-missing")}</p>
            <button type="button" on:click=try_again>{messages.get("try-again")}</button>
        </div>
    }
    .into_any()
}
