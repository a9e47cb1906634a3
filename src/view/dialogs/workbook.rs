//! A workbook of what is on screen.

use leptos::prelude::*;

use super::{
    on_screen::OnScreen,
    saver::{Choice, Saver},
};
use crate::view::workbook;

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Whether a workbook was handed to the browser.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Saved,
    Failed,
}

/// A button for the workbook, which loads what writes it, and a message where that could not be loaded.
#[component]
pub fn WorkbookChoice(
    saver: Saver,
    shown: OnScreen,
    /// What the comparison's files are called.
    name: String,
    label: String,
) -> impl IntoView {
    let messages = saver.messages;
    let save = Action::new_local(move |(): &()| {
        let (shown, name) = (shown.clone(), [&name, ".xlsx"].concat());
        saver.status.set(messages.get("part-loading"));
        async move {
            let written = match workbook::load().await {
                Ok(write) => shown.export(|exporter| write(&exporter.sheets(&shown.comparison))).flatten(),
                Err(_) => None,
            };
            if let Some(content) = written {
                saver.save(name, WORKBOOK, content);
                Outcome::Saved
            } else {
                // By then the dialog may be closed.
                let _ = saver.status.try_set(String::new());
                Outcome::Failed
            }
        }
    });
    let (is_pending, outcome) = (save.pending(), save.value());
    let on_click = move |_| {
        if !is_pending.get_untracked() {
            save.dispatch_local(());
        }
    };
    let has_failed = move || !is_pending.get() && outcome.get() == Some(Outcome::Failed);
    view! {
        <Choice id="take-xlsx" label on_click/>
        <Show when=has_failed>
            <p class="unanswered" role="alert">{messages.get("part-missing")}</p>
        </Show>
    }
}
