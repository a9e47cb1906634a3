//! The menu of what few readers need.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node};

use crate::view::{
    Context, Request,
    i18n::LanguagePicker,
    shared::{Placeholder, RequestFailed},
};

/// What the host opens in a dialog, each with the class and the message of its button.
const DIALOGS: [(Request, &str, &str); 4] = [
    (Request::Save, "take", "take-title"),
    (Request::Share, "share", "share"),
    (Request::Open, "open", "open-title"),
    (Request::Keys, "shortcuts", "keys"),
];

/// The button that opens the menu, the menu, and what could not be done of it.
#[component]
pub fn Menu() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = ctx.messages.get("more");
    if ctx.is_document() {
        return view! { <div class="menu"><Placeholder class="ghost" label/></div> }.into_any();
    }
    let is_open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            is_open.set(false);
            focus(button);
        }
    };
    let menu = NodeRef::<html::Div>::new();
    let close_when_left = move |event: FocusEvent| {
        let goes_to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        let stays = menu.get_untracked().is_some_and(|menu| menu.contains(goes_to.as_ref()));
        if !stays {
            is_open.set(false);
        }
    };
    view! {
        <div class="menu" node_ref=menu on:keydown=close_on_escape on:focusout=close_when_left>
            <button
                node_ref=button
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {label}
            </button>
            <Show when=move || is_open.get()>
                <MenuItems is_open button/>
            </Show>
            {DIALOGS.map(|(request, ..)| view! { <RequestFailed request/> }).collect_view()}
            // Which of the languages did not load is not told.
            <RequestFailed request=Request::Speak(0)/>
        </div>
    }
    .into_any()
}

#[component]
fn MenuItems(is_open: RwSignal<bool>, button: NodeRef<html::Button>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, requests, balance) = (ctx.messages, ctx.requests, ctx.balance);
    let item = move |(request, class, message): (Request, &'static str, &'static str)| {
        let choose = move |_| {
            // The focus comes back to what is still there.
            focus(button);
            is_open.set(false);
            requests.send(request);
        };
        view! {
            <li>
                <button class=class type="button" aria-haspopup="dialog" on:click=choose>{messages.get(message)}</button>
            </li>
        }
    };
    let show_balance = move |_| {
        is_open.set(false);
        balance.set(true);
    };
    // Where a click gives no focus, the menu would not be left either.
    let first = NodeRef::<html::Ul>::new();
    Effect::new(move |_| {
        if let Some(list) = first.get() {
            let button = list.query_selector("button:not([hidden])").ok().flatten();
            if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
                // One that is not shown keeps the focus where it is.
                let _ = button.focus();
            }
        }
    });
    view! {
        <ul class="items" role="list" node_ref=first>
            {DIALOGS.map(item).collect_view()}
            <li><button type="button" on:click=show_balance>{messages.get("balance")}</button></li>
            <li><LanguagePicker/></li>
        </ul>
    }
}

fn focus(button: NodeRef<html::Button>) {
    if let Some(button) = button.get_untracked() {
        // A button that is gone keeps the focus where it is.
        let _ = button.focus();
    }
}
