//! An article's text, with what is marked in it.

use std::ops::Range;

use leptos::{html, prelude::*, reactive::spawn_local_scoped_with_cancellation};

use super::{Editing, chosen_of, is};
use crate::{import::Tier, workshop::Marking};

/// A paragraph and what is marked in it: drawn anew where a mark moves, not where it only changes its kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Paragraph {
    range: Range<usize>,
    marks: Vec<Range<usize>>,
}

/// Number of paragraphs that are drawn before the browser has a turn.
const AT_ONCE: usize = 20;

/// The text, paragraph by paragraph; a long one comes in turns.
#[component]
pub fn ArticleText() -> impl IntoView {
    let editing = expect_context::<Editing>();
    let paragraphs = Memo::new(move |_| {
        editing.article.with(|article| {
            let text = article.as_ref().map_or("", |article| &article.text);
            editing.markings.with(|markings| paragraphs(text, markings))
        })
    });
    let text = Memo::new(move |_| editing.article.with(|article| article.as_ref().map(|article| article.text.clone())));
    let drawn = RwSignal::new(AT_ONCE);
    Effect::new(move |_| {
        text.track();
        drawn.set(AT_ONCE);
        spawn_local_scoped_with_cancellation(async move {
            while drawn.get_untracked() < paragraphs.with_untracked(Vec::len) {
                (editing.shop.desk.next_turn)().await;
                drawn.update(|drawn| *drawn += AT_ONCE);
            }
        });
    });
    let listed = move || paragraphs.with(|all| all.iter().take(drawn.get()).cloned().collect::<Vec<_>>());
    let language = move || {
        let language = editing.shop.read.with(|read| {
            let sources = &read.bundle.sources;
            let source = editing.article.with(|article| sources.find(&article.as_ref()?.source))?;
            sources.get(source)?.in_language.as_deref().map(str::to_owned)
        });
        language.unwrap_or_default()
    };
    view! {
        <div class="article" node_ref=editing.text lang=language dir="auto">
            <For each=listed key=Clone::clone children=move |paragraph| view! { <ParagraphView paragraph/> }/>
        </div>
    }
}

/// The paragraphs of a text, which blank lines part, with the marks in each.
fn paragraphs(text: &str, markings: &[Marking]) -> Vec<Paragraph> {
    let mut fragments: Vec<&Range<usize>> = markings.iter().flat_map(|marking| &marking.fragments).collect();
    fragments.sort_by_key(|fragment| fragment.start);
    let ends = text.match_indices("\n\n").map(|(at, _)| at).chain([text.len()]);
    let mut paragraphs = Vec::new();
    let (mut start, mut marks): (usize, Vec<Range<usize>>) = (0, Vec::new());
    let mut ahead = fragments.into_iter().peekable();
    for end in ends {
        while let Some(fragment) = ahead.next_if(|fragment| fragment.start < end) {
            // Of two that overlap, the first is marked.
            if marks.last().is_none_or(|last| last.end <= fragment.start) {
                marks.push(fragment.clone());
            }
        }
        // A mark that goes on over a blank line keeps its paragraphs together.
        if marks.last().is_some_and(|mark| mark.end > end) {
            continue;
        }
        let words = text.get(start..end).unwrap_or_default();
        if !words.trim().is_empty() {
            let begin = end - words.trim_start().len();
            paragraphs.push(Paragraph { range: begin..begin + words.trim().len(), marks: std::mem::take(&mut marks) });
        }
        start = end;
    }
    paragraphs
}

/// A paragraph: words, and marks between them. Each says where in the text it begins.
#[component]
fn ParagraphView(paragraph: Paragraph) -> impl IntoView {
    let editing = expect_context::<Editing>();
    let Paragraph { range, marks } = paragraph;
    let text = editing
        .article
        .with_untracked(|article| article.as_ref().map(|article| article.text.clone()))
        .unwrap_or_default();
    let slice = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let plain = |range: Range<usize>| {
        (!range.is_empty())
            .then(|| view! { <span data-at=range.start.to_string()>{slice(range.clone())}</span> }.into_any())
    };
    let mut at = range.start;
    let mut parts: Vec<AnyView> = Vec::new();
    for mark in marks {
        parts.extend(plain(at..mark.start));
        let words = slice(mark.clone());
        at = mark.end;
        parts.push(view! { <Mark range=mark words/> }.into_any());
    }
    parts.extend(plain(at..range.end));
    view! { <p>{parts}</p> }
}

/// A fragment of what is marked, which can be chosen.
#[component]
fn Mark(range: Range<usize>, words: String) -> impl IntoView {
    let editing = expect_context::<Editing>();
    let messages = editing.messages;
    let start = range.start;
    // What it belongs to, as it is now.
    let marking = Memo::new(move |_| {
        editing.markings.with(|markings| {
            let has_it = |marking: &&Marking| marking.fragments.iter().any(|fragment| fragment.start == start);
            markings.iter().find(has_it).cloned()
        })
    });
    let kind = Memo::new(move |_| {
        marking.with(|marking| match marking {
            Some(Marking { quote: Some(_), .. }) => "quote",
            Some(Marking { is_rejected: true, .. }) => "rejected",
            Some(Marking { suggestion: Some(suggestion), .. }) => {
                let tier = editing.article.with(|article| Some(article.as_ref()?.suggestions().get(*suggestion)?.tier));
                match tier {
                    Some(Tier::Sure) => "sure",
                    Some(Tier::Likely) => "likely",
                    _ => "look",
                }
            }
            _ => "",
        })
    });
    let label = {
        let words = words.clone();
        move || {
            let kind = match kind.get() {
                "quote" => "mark-quote",
                "rejected" => "mark-rejected",
                "sure" => "mark-sure",
                "likely" => "mark-likely",
                _ => "mark-look",
            };
            messages.format(kind, &[("words", crate::view::Value::Phrase(&words))])
        }
    };
    let is_chosen = Memo::new(move |_| {
        let chosen = editing.shop.chosen.get();
        marking
            .with(|marking| marking.as_ref().zip(chosen.as_ref()).is_some_and(|(marking, chosen)| is(marking, chosen)))
    });
    let element = NodeRef::<html::Mark>::new();
    element.on_load(move |element| {
        let has_to = is_chosen.get_untracked() && editing.refocus.get_value();
        if has_to {
            editing.refocus.set_value(false);
            (editing.shop.desk.focus)(&element);
        }
    });
    view! {
        <mark
            node_ref=element
            role="button"
            tabindex="0"
            class=move || kind.get()
            aria-label=label
            aria-pressed=move || is_chosen.get().to_string()
            data-at=start.to_string()
            on:click=move |_| {
                if let Some(marking) = marking.get_untracked() {
                    editing.choose(&marking);
                }
            }
            on:keydown=move |event| {
                if let Some(marking) = marking.get_untracked() {
                    if editing.shop.chosen.get_untracked() != chosen_of(&marking) {
                        editing.choose(&marking);
                    }
                    editing.key(&marking, &event);
                }
            }
        >
            {words}
        </mark>
    }
}
