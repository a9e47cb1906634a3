//! What is known of an article.

use leptos::prelude::*;

use super::Editing;
use crate::workshop::List;

/// The fields of the article's source, which it may have told by itself.
#[component]
pub fn AboutSource() -> impl IntoView {
    let editing = expect_context::<Editing>();
    let messages = editing.messages;
    let source =
        Memo::new(move |_| editing.article.with(|article| article.as_ref().map(|article| article.source.clone())));
    let fields = [
        ("name", "source-title"),
        ("publisher", "source-publisher"),
        ("author", "source-author"),
        ("url", "source-address"),
        ("datePublished", "source-date"),
        ("inLanguage", "source-language"),
    ];
    let value = move |field: &'static str| {
        editing
            .shop
            .with(|work| {
                let source = source.get()?;
                Some(work.file.item(List::Sources, &source)?.get(field)?.as_str()?.to_owned())
            })
            .unwrap_or_default()
    };
    let entry = move |(field, message): (&'static str, &'static str)| {
        view! {
            <label>
                <span>{messages.get(message)}</span>
                <input
                    type="text"
                    dir="auto"
                    prop:value=move || value(field)
                    on:change:target=move |event| {
                        let text = event.target().value().trim().to_owned();
                        // A source has a name in any case.
                        if let (Some(source), false) = (source.get_untracked(), field == "name" && text.is_empty()) {
                            editing.shop.edit(|work| work.file.set(List::Sources, &source, field, &text.into()));
                        }
                    }
                />
            </label>
        }
    };
    view! {
        <details class="about">
            <summary>{messages.get("source-about")}</summary>
            <div class="fields">{fields.map(entry).collect_view()}</div>
            <p class="hint">{messages.get("source-hint")}</p>
        </details>
    }
}
