//! The whole page.

use leptos::prelude::*;

use super::{
    Step, Storage, Workshop, bring::BringIn, check::Check, issues::Issues, mark::MarkUp, notice::NoticeBox,
    people::People, preview::Preview, save::Save, steps::Steps,
};
use crate::workshop::History;

/// Draws the workshop.
#[component]
pub fn App(shop: Workshop) -> impl IntoView {
    provide_context(shop);
    // Another language draws all of it anew; what has been made is not in it.
    move || {
        let messages = shop.messages.get();
        let direction = if messages.is_right_to_left() { "rtl" } else { "ltr" };
        view! {
            <div class="workshop" lang=messages.tag() dir=direction>
                <Bar/>
                <Steps/>
                <NoticeBox/>
                {move || match shop.step.get() {
                    Step::BringIn => view! { <BringIn/> }.into_any(),
                    Step::MarkUp => view! { <MarkUp/> }.into_any(),
                    Step::People => view! { <People/> }.into_any(),
                    Step::Issues => view! { <Issues/> }.into_any(),
                    Step::Check => view! { <Check/> }.into_any(),
                    Step::Preview => view! { <Preview/> }.into_any(),
                    Step::Save => view! { <Save/> }.into_any(),
                }}
            </div>
        }
    }
}

/// The bundle's name, back and forth, what is kept, and the language.
#[component]
fn Bar() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let name = move || shop.with(|work| work.file.about("name").to_owned());
    let kept = move || {
        messages.get(match shop.storage.get() {
            Storage::Empty => "storage-empty",
            Storage::Writing => "storage-writing",
            Storage::Kept => "storage-kept",
            Storage::Failed => "storage-failed",
        })
    };
    let undo = move |_| {
        shop.notice.set(None);
        shop.history.update(History::undo);
    };
    let redo = move |_| {
        shop.notice.set(None);
        shop.history.update(History::redo);
    };
    view! {
        <header class="bar">
            <label class="name">
                <span>{messages.get("comparison-name")}</span>
                <input
                    type="text"
                    dir="auto"
                    prop:value=name
                    on:change:target=move |event| {
                        let name = event.target().value();
                        shop.edit(|work| work.file.set_about("name", name.trim()));
                    }
                />
            </label>
            <div class="buttons">
                <button type="button" disabled=move || !shop.history.with(History::can_undo) on:click=undo>
                    {messages.get("undo")}
                </button>
                <button type="button" disabled=move || !shop.history.with(History::can_redo) on:click=redo>
                    {messages.get("redo")}
                </button>
            </div>
            <p class="kept">{kept}</p>
            <LanguageChoice/>
        </header>
    }
}

/// The language of the interface.
#[component]
fn LanguageChoice() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let language = messages.language();
    let current = language.as_ref().and_then(|language| language.choice());
    let choices = language.map(|language| language.choices().to_vec()).unwrap_or_default();
    let options = choices.into_iter().enumerate().map(|(at, choice)| {
        view! { <option value=choice.tag.clone() lang=choice.tag selected=current == Some(at)>{choice.name}</option> }
    });
    let options = options.collect_view();
    view! {
        <label class="language">
            {messages.get("language")}
            {" "}
            <select on:change:target=move |event| shop.wanted_language.set(Some(event.target().value()))>{options}</select>
        </label>
    }
}
