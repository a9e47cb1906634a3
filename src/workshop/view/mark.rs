//! The second step: what is a quote in an article, and who said it.

mod about;
mod panel;
mod text;

use std::sync::Arc;

use leptos::{html, prelude::*};
use web_sys::KeyboardEvent;

use super::{Chosen, Notice, Step, Workshop};
use crate::{
    view::{Messages, Value},
    workshop::{Article, List, Marking, Refusal},
};
use about::AboutSource;
use panel::Panel;
use text::ArticleText;

/// What the parts of this step share.
#[derive(Clone, Copy)]
struct Editing {
    shop: Workshop,
    messages: Messages,
    /// The article; nothing where there is none.
    article: Memo<Option<Arc<Article>>>,
    /// What is marked in it.
    markings: Memo<Vec<Marking>>,
    /// The element that its text is in.
    text: NodeRef<html::Div>,
    /// Whether the marking that is chosen gets the focus once it is drawn anew.
    refocus: StoredValue<bool>,
}

impl Editing {
    /// What is chosen, as it is marked.
    fn chosen(&self) -> Option<Marking> {
        let chosen = self.shop.chosen.get()?;
        self.markings.with(|markings| markings.iter().find(|marking| is(marking, &chosen)).cloned())
    }

    /// Acts on the article, and tells why nothing was done.
    fn act(&self, act: impl FnOnce(&mut crate::workshop::Work, usize) -> Result<Option<Chosen>, Refusal>) {
        let article = self.shop.article.get_untracked();
        match self.shop.change(|work| act(work, article)) {
            Ok(Some(chosen)) => self.shop.chosen.set(Some(chosen)),
            Ok(None) => {}
            Err(refusal) => self.shop.notice.set(Some(Notice::refusal(self.messages, refusal))),
        }
    }

    /// Makes a suggestion a quote.
    fn accept(&self, suggestion: usize) {
        self.act(|work, article| work.accept(article, suggestion).map(|id| Some(Chosen::Quote(id))));
    }

    /// Says of what is marked that it is no quote.
    fn reject(&self, marking: &Marking) {
        let marking = marking.clone();
        self.act(|work, article| {
            match (&marking.quote, marking.suggestion) {
                (Some(quote), suggestion) => {
                    work.drop_quote(article, quote);
                    return Ok(suggestion.map(Chosen::Suggestion));
                }
                (None, Some(suggestion)) => work.reject(article, suggestion, !marking.is_rejected),
                (None, None) => {}
            }
            Ok(None)
        });
    }

    /// Makes the words that are chosen on the page a quote.
    fn quote_chosen_words(&self) {
        let range = self.text.get_untracked().and_then(|text| (self.shop.desk.chosen_words)(&text));
        let words = range.and_then(|range| self.article.with_untracked(|article| article.as_ref()?.words_at(&range)));
        self.act(|work, article| {
            let words = words.ok_or(Refusal::Nothing)?;
            work.quote(article, &[words], None).map(|id| Some(Chosen::Quote(id)))
        });
    }

    /// Makes words that were typed a quote, where the article has them.
    fn quote_typed_words(&self, typed: &str) {
        let words = self.article.with_untracked(|article| article.as_ref()?.find(typed));
        self.act(|work, article| {
            let words = words.ok_or(Refusal::NotThere)?;
            work.quote(article, &[words], None).map(|id| Some(Chosen::Quote(id)))
        });
    }

    /// What a key does while a marking has the focus.
    fn key(&self, marking: &Marking, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let resize = |edge, outward| self.resize(marking, edge, outward);
        match (event.key().as_str(), marking.quote.is_some()) {
            ("Enter" | " ", _) => self.choose(marking),
            ("a", false) => marking.suggestion.into_iter().for_each(|suggestion| self.accept(suggestion)),
            ("x" | "Delete", _) => self.reject(marking),
            ("[", true) => resize(Edge::Start, true),
            ("{", true) => resize(Edge::Start, false),
            ("]", true) => resize(Edge::End, true),
            ("}", true) => resize(Edge::End, false),
            _ => return,
        }
        event.prevent_default();
    }

    fn choose(&self, marking: &Marking) {
        self.shop.notice.set(None);
        self.shop.chosen.set(chosen_of(marking));
    }

    /// Moves an edge of a quote by a word.
    fn resize(&self, marking: &Marking, edge: Edge, outward: bool) {
        let Some(quote) = marking.quote.clone() else { return };
        let mut fragments = marking.fragments.clone();
        let moved = self.article.with_untracked(|article| {
            let article = article.as_ref()?;
            match edge {
                Edge::Start => {
                    let first = fragments.first_mut()?;
                    first.start = article.word_edge(first, true, outward)?;
                }
                Edge::End => {
                    let last = fragments.last_mut()?;
                    last.end = article.word_edge(last, false, outward)?;
                }
            }
            Some(())
        });
        self.refocus.set_value(true);
        self.act(|work, article| {
            moved.ok_or(Refusal::Nothing)?;
            work.reword(article, &quote, &fragments).map(|()| None)
        });
    }
}

/// An end of a quote.
#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

fn chosen_of(marking: &Marking) -> Option<Chosen> {
    marking.quote.clone().map(Chosen::Quote).or(marking.suggestion.map(Chosen::Suggestion))
}

fn is(marking: &Marking, chosen: &Chosen) -> bool {
    match chosen {
        Chosen::Quote(quote) => marking.quote.as_ref() == Some(quote),
        Chosen::Suggestion(suggestion) => marking.quote.is_none() && marking.suggestion == Some(*suggestion),
    }
}

/// The article with its marks, what is known of it, and what is chosen in it.
#[component]
pub fn MarkUp() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let article = Memo::new(move |_| {
        let at = shop.article.get();
        shop.with(|work| work.articles.get(at).or_else(|| work.articles.first()).cloned())
    });
    let markings = Memo::new(move |_| {
        let read = shop.read.get();
        article.with(|article| article.as_ref().map(|article| article.markings(&read.bundle)).unwrap_or_default())
    });
    let editing = Editing { shop, messages, article, markings, text: NodeRef::new(), refocus: StoredValue::new(false) };
    provide_context(editing);
    let names = Memo::new(move |_| {
        shop.with(|work| {
            let name = |source: &str| {
                let source = work.file.item(List::Sources, source);
                source.and_then(|source| source.get("name")?.as_str()).unwrap_or_default().to_owned()
            };
            work.articles.iter().map(|article| name(&article.source)).collect::<Vec<_>>()
        })
    });
    let articles = move || {
        names
            .get()
            .into_iter()
            .enumerate()
            .map(|(at, name)| {
                view! { <option value=at.to_string() selected=shop.article.get_untracked() == at>{name}</option> }
            })
            .collect_view()
    };
    let counts = move || {
        let (quotes, suggestions) = markings.with(|markings| {
            let quotes = markings.iter().filter(|marking| marking.quote.is_some()).count();
            (quotes, markings.iter().filter(|marking| marking.quote.is_none() && !marking.is_rejected).count())
        });
        messages.row(&[messages.count("quotes", quotes), messages.count("to-look-at", suggestions)])
    };
    let typed = RwSignal::new(String::new());
    let add_typed = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let words = typed.get_untracked();
        editing.quote_typed_words(&words);
        if shop.notice.with_untracked(Option::is_none) {
            typed.set(String::new());
        }
    };
    view! {
        <section class="step mark-up" aria-labelledby="mark-title">
            <h2 id="mark-title">{messages.get("step-mark-up")}</h2>
            <Show
                when=move || article.with(Option::is_some)
                fallback=move || view! {
                    <p class="lead">{messages.get("mark-none")}</p>
                    <p><button type="button" on:click=move |_| shop.go(Step::BringIn)>{messages.get("step-bring-in")}</button></p>
                }
            >
                <p class="lead">{messages.get("mark-lead")}</p>
                <Show when=move || names.with(|names| names.len() > 1)>
                    <p><label>{messages.get("article")}{" "}
                        <select on:change:target=move |event| {
                            shop.article.set(event.target().value().parse().unwrap_or_default());
                            shop.chosen.set(None);
                        }>{articles}</select>
                    </label></p>
                </Show>
                <AboutSource/>
                <p class="counts" role="status">{counts}</p>
                <div class="desk">
                    <div class="paper">
                        <ArticleText/>
                    </div>
                    <div class="side">
                        <Panel/>
                        <section class="add" aria-labelledby="add-title">
                            <h3 id="add-title">{messages.get("add-quote")}</h3>
                            <p class="hint">{messages.get("add-quote-hint")}</p>
                            <button
                                type="button"
                                // What is chosen on the page stays chosen.
                                on:pointerdown=|event| event.prevent_default()
                                on:click=move |_| editing.quote_chosen_words()
                            >
                                {messages.get("add-chosen")}
                            </button>
                            <form on:submit=add_typed>
                                <label for="typed">{messages.get("add-typed")}</label>
                                <input id="typed" type="text" dir="auto" bind:value=typed/>
                                <button>{messages.get("add-typed-do")}</button>
                            </form>
                        </section>
                        <Keys/>
                    </div>
                </div>
            </Show>
        </section>
    }
}

/// What keys do while a mark has the focus.
#[component]
fn Keys() -> impl IntoView {
    let Editing { messages, .. } = expect_context();
    let keys = [
        ("Enter", "key-choose"),
        ("a", "key-accept"),
        ("x", "key-reject"),
        ("[ ]", "key-widen"),
        ("{ }", "key-narrow"),
    ];
    let entries = keys.map(|(key, message)| view! { <dt><kbd>{key}</kbd></dt><dd>{messages.get(message)}</dd> });
    view! {
        <details class="keys">
            <summary>{messages.get("mark-keys")}</summary>
            <p class="hint">{messages.get("keys-hint")}</p>
            <dl>{entries.collect_view()}</dl>
        </details>
    }
}

/// Who says it.
fn said_by(messages: Messages, speaker: &str) -> String {
    messages.format("said-by", &[("speaker", Value::Phrase(&messages.isolated(speaker)))])
}
