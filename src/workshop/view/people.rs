//! The third step: who is who.

use leptos::prelude::*;

use super::{Workshop, about};
use crate::workshop::{Item, List};

/// The fields of a speaker that are edited here, and the messages that name them.
const FIELDS: [(&str, &str); 4] = [
    ("name", "speaker-name"),
    ("role", "speaker-role"),
    ("affiliation", "speaker-affiliation"),
    ("url", "speaker-page"),
];

/// All speakers, each with what is known of them.
#[component]
pub fn People() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let ids = Memo::new(move |_| ids(shop, List::Speakers));
    view! {
        <section class="step people" aria-labelledby="people-title">
            <h2 id="people-title">{messages.get("step-people")}</h2>
            <p class="lead">{messages.get("people-lead")}</p>
            <Show
                when=move || !ids.with(Vec::is_empty)
                fallback=move || view! { <p class="hint">{messages.get("people-none")}</p> }
            >
                <ul role="list" class="cards">
                    <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Person id/> }/>
                </ul>
            </Show>
        </section>
    }
}

/// The ids of a list, in its order.
pub(super) fn ids(shop: Workshop, list: List) -> Vec<String> {
    shop.with(|work| work.file.items(list).filter_map(|item| Some(item.get("id")?.as_str()?.to_owned())).collect())
}

/// A text of an item; empty where it has none.
pub(super) fn text(item: Option<&Item>, field: &str) -> String {
    item.and_then(|item| item.get(field)?.as_str()).unwrap_or_default().to_owned()
}

/// A field of an item, which is written down once it is left.
#[component]
pub(super) fn Field(
    list: List,
    #[prop(into)] id: String,
    field: &'static str,
    message: &'static str,
    /// Whether an item needs it.
    #[prop(optional)]
    is_needed: bool,
    /// Whether it takes more than a line.
    #[prop(optional)]
    is_long: bool,
) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let value = {
        let id = id.clone();
        move || shop.with(|work| text(work.file.item(list, &id), field))
    };
    let set = move |text: String| {
        let text = text.trim().to_owned();
        if !is_needed || !text.is_empty() {
            shop.edit(|work| work.file.set(list, &id, field, &text.into()));
        }
    };
    let input = if is_long {
        view! { <textarea rows="2" dir="auto" prop:value=value on:change:target=move |event| set(event.target().value())></textarea> }
            .into_any()
    } else {
        view! { <input type="text" dir="auto" prop:value=value on:change:target=move |event| set(event.target().value())/> }.into_any()
    };
    view! { <label><span>{messages.get(message)}</span>{input}</label> }
}

/// One speaker.
#[component]
fn Person(id: String) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let count = {
        let id = id.clone();
        Memo::new(move |_| {
            shop.with(|work| work.file.items(List::Quotes).filter(|quote| text(Some(quote), "speaker") == id).count())
        })
    };
    let name = {
        let id = id.clone();
        Memo::new(move |_| shop.with(|work| text(work.file.item(List::Speakers, &id), "name")))
    };
    let fields = FIELDS.map(|(field, message)| {
        view! { <Field list=List::Speakers id=id.clone() field message is_needed=field == "name"/> }
    });
    let others = {
        let id = id.clone();
        move || {
            let others = shop.with(|work| {
                let of = |speaker: &Item| (text(Some(speaker), "id"), text(Some(speaker), "name"));
                work.file.items(List::Speakers).map(of).filter(|(other, _)| *other != id).collect::<Vec<_>>()
            });
            others.into_iter().map(|(id, name)| view! { <option value=id>{name}</option> }).collect_view()
        }
    };
    let merge = {
        let id = id.clone();
        move |into: String| {
            if !into.is_empty() {
                shop.edit(|work| work.file.merge_speakers(&id, &into));
            }
        }
    };
    let remove = move |_| shop.edit(|work| work.file.remove(List::Speakers, &id));
    let label = move || about(messages, "person", &name.get());
    view! {
        <li>
            <fieldset class="item">
                <legend>{label}</legend>
                <p class="count">{move || messages.count("quotes", count.get())}</p>
                <div class="fields">{fields}</div>
                <p class="buttons">
                    <label>
                        {messages.get("merge-into")}
                        {" "}
                        <select prop:value="" on:change:target=move |event| merge(event.target().value())>
                            <option value={""}>{messages.get("merge-nobody")}</option>
                            {others}
                        </select>
                    </label>
                    <button type="button" on:click=remove>{messages.get("person-remove")}</button>
                </p>
            </fieldset>
        </li>
    }
}
