//! What every part of a comparison is drawn from, and what they all do with it.

use std::{ops::Deref, sync::Arc};

use leptos::{html::ElementType, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    drawing::Drawing,
    i18n::{Messages, Value},
    lazy::LazyStatus,
    state::{Host, Requests, ScrollTarget},
};
use crate::{
    bundle::QuoteId,
    compare::{Comparison, Facets},
    corpus::{Corpus, Topic, Voice},
    direction,
    excerpts::BundleCheck,
    search::SearchText,
    selection::{Grouping, Selection},
};

/// Milliseconds after which a choice is on screen, even on a slow machine.
pub const COUNTED_AFTER: u32 = 60;

/// What every part of a comparison is drawn from: `expect_context::<Context>()`. Cloning it copies a pointer.
#[derive(Clone)]
pub struct Context(pub Arc<ContextData>);

impl Deref for Context {
    type Target = ContextData;

    fn deref(&self) -> &ContextData {
        &self.0
    }
}

/// The fields of a [`Context`].
#[derive(Clone)]
pub struct ContextData {
    /// The words of the interface.
    pub messages: Messages,
    /// What is compared.
    pub corpus: Arc<Corpus>,
    /// What the selection leaves of it.
    pub comparison: Memo<Arc<Comparison>>,
    /// What cards stand together by.
    pub grouping: Memo<Grouping>,
    /// Whether the balance is open.
    pub balance: RwSignal<bool>,
    /// Which parts follow the comparison when.
    pub drawing: Drawing,
    /// How many quotes each further choice would show.
    pub counts: Memo<Facets>,
    /// The same where nothing is chosen yet.
    pub all_counts: Memo<Facets>,
    /// What the reader chose.
    pub selection: RwSignal<Selection>,
    /// The text to search, once that has been prepared.
    pub text: RwSignal<Option<Arc<SearchText>>>,
    /// What the excerpts say of the quotes, once they have been checked.
    pub checked: RwSignal<Option<Arc<BundleCheck>>>,
    /// The summary of what is on screen: where the focus goes when what had it is gone.
    pub summary: NodeRef<leptos::html::Span>,
    /// What is to be scrolled into view.
    pub target: RwSignal<Option<ScrollTarget>>,
    /// The quote that the reader opened last.
    pub opened: RwSignal<Option<QuoteId>>,
    /// What the view asks of its host.
    pub requests: Requests,
    /// Whether the program's second file is there.
    pub lazy_status: RwSignal<LazyStatus>,
    /// Whether everything is drawn, visible or not, as for printing.
    pub all: RwSignal<bool>,
    /// The page, if there is one.
    pub host: Option<&'static Host>,
    /// Whether all of the bundle has been read.
    pub complete: bool,
    /// Whether the comparison is small enough to be drawn at once.
    pub at_once: bool,
}

impl Context {
    /// The same with another comparison.
    pub fn with_comparison(&self, comparison: Memo<Arc<Comparison>>) -> Self {
        Self(Arc::new(ContextData { comparison, ..ContextData::clone(self) }))
    }

    /// Whether this is a document without a script. A page's program has none of what only a document needs.
    pub fn is_document(&self) -> bool {
        cfg!(feature = "ssr") && self.host.is_none()
    }

    /// The voice in that column.
    pub fn voice(&self, column: usize) -> Voice {
        self.corpus.voices().get(column).copied().flatten()
    }

    /// A voice's name as text that may stand in a message.
    pub fn voice_text(&self, voice: Voice) -> String {
        let speakers = &self.corpus.bundle().speakers;
        match voice {
            None => self.messages.get("unattributed"),
            Some(speaker) => match speakers.get(speaker) {
                Some(known) => self.messages.isolated(&known.name),
                None => self.unknown("unknown-speaker", speakers.id(speaker)),
            },
        }
    }

    /// A topic's name as text that may stand in a message.
    pub fn topic_text(&self, topic: Topic) -> String {
        let issues = &self.corpus.bundle().issues;
        match topic {
            None => self.messages.get("no-issue"),
            Some(issue) => match issues.get(issue) {
                Some(known) => self.messages.isolated(&known.name),
                None => self.unknown("unknown-issue", issues.id(issue)),
            },
        }
    }

    /// A message about an id that the file does not define.
    pub fn unknown(&self, message: &str, id: &str) -> String {
        self.messages.format(message, &[("id", Value::Phrase(&self.messages.isolated(id)))])
    }

    /// The value of `lang` for an element with a text in this language, or in the bundle's: nothing where the interface has the
    /// same, and empty where the language is not known.
    pub fn lang(&self, language: Option<&str>) -> Option<String> {
        let language = self.language_of(language);
        (!self.messages.is(language)).then(|| language.to_owned())
    }

    /// The value of `dir` for an element with a text in this language, or in the bundle's.
    pub fn dir(&self, language: Option<&str>) -> &'static str {
        direction::attribute(self.language_of(language))
    }

    /// The tag of this language, or of the bundle's; empty where neither is known.
    pub fn language_of<'a>(&'a self, language: Option<&'a str>) -> &'a str {
        language.or(self.corpus.bundle().in_language.as_deref()).unwrap_or_default()
    }

    /// Whether there is a search, and the text to search is not ready.
    pub fn is_preparing(&self) -> bool {
        let searches = self.selection.with(|selection| !selection.search.is_empty());
        searches && self.host.is_some() && self.text.with(Option::is_none)
    }

    /// Whether the element is or was near the visible part of the page, or everything is drawn anyway.
    pub fn has_been_near<E>(&self, node_ref: NodeRef<E>) -> Signal<bool>
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        let (near, all) = (RwSignal::new(self.at_once), self.all);
        if !self.at_once {
            self.when_near(node_ref, move |is_near| {
                if is_near {
                    near.set(true);
                }
            });
        }
        Signal::derive(move || near.get() || all.get())
    }

    /// Calls back whenever the element comes near the visible part of the page, and when it leaves it.
    pub fn when_near<E>(&self, node_ref: NodeRef<E>, call: impl Fn(bool) + 'static)
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        let Some(host) = self.host else { return };
        let call = StoredValue::new_local(call);
        node_ref.on_load(move |element| {
            let call = Box::new(move |is_near| {
                call.try_with_value(|call| call(is_near));
            });
            // Watches until the part is gone.
            StoredValue::new_local((host.when_near)(element.unchecked_ref(), call));
        });
    }

    /// Scrolls to the element once it is the target.
    pub fn reveal_when_targeted<E>(&self, place: ScrollTarget, node_ref: NodeRef<E>)
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        let (target, Some(host)) = (self.target, self.host) else { return };
        Effect::new(move |_| {
            if let (true, Some(element)) = (target.get() == Some(place), node_ref.get()) {
                (host.reveal)(element.unchecked_ref());
                *target.write_untracked() = Some(ScrollTarget { reached: true, ..place });
            }
        });
    }

    /// Moves the focus to the summary of what is on screen, when the element that had it is about to go.
    pub fn focus_summary(&self) {
        if let Some(summary) = self.summary.get_untracked() {
            // An element that is not on the page keeps the focus where it is.
            let _ = summary.focus();
        }
    }
}
