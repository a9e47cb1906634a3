//! What opens in a dialog, apart from a quote: ways to pass on, cite and save what is on screen, to open a file, and the
//! keyboard's shortcuts.
//!
//! The host opens them, by [`Viewer::dialog`], when the view requests it and the program's second file is there.

mod cite;
mod copy_field;
mod frame;
mod keys;
mod on_screen;
mod open;
mod picture;
mod save;
mod saver;
mod share;
mod workbook;

use leptos::prelude::*;

use self::{copy_field::CopyDialog, keys::KeysDialog, on_screen::OnScreen, open::OpenDialog, save::SaveDialog};
use super::{
    lazy::lazy,
    shared::Redraw,
    state::{Dialog, Host, Viewer},
};

/// The place of the open dialog.
#[component]
pub fn Dialogs(viewer: Viewer, host: &'static Host) -> impl IntoView {
    let draw = move || {
        provide_context(viewer.messages.get());
        let (dialog, lazy) = (viewer.dialog.get(), lazy());
        dialog.zip(lazy).map(|(dialog, lazy)| (lazy.dialog)(viewer, host, dialog)).into_any()
    };
    view! { <Redraw draw/> }
}

/// Draws a dialog; nothing where it is about a comparison and there is none.
pub fn draw(viewer: Viewer, host: &'static Host, dialog: Dialog) -> AnyView {
    let shown = OnScreen::of(viewer);
    match dialog {
        Dialog::Share(addresses) => shown
            .map(|shown| {
                let has_link = addresses.link.is_some();
                let texts = viewer.selection.with_untracked(|selection| share::texts(&shown, selection, addresses));
                view! { <CopyDialog viewer host title="share-title" texts has_link/> }
            })
            .into_any(),
        Dialog::Cite(quote, link) => shown
            .map(|shown| {
                let has_link = link.is_some();
                view! { <CopyDialog viewer host title="cite-title" texts=cite::texts(&shown, quote, link) has_link/> }
            })
            .into_any(),
        Dialog::Save => shown.map(|shown| view! { <SaveDialog viewer host shown/> }).into_any(),
        Dialog::Open { is_own } => view! { <OpenDialog viewer host is_own/> }.into_any(),
        Dialog::Keys(views) => view! { <KeysDialog viewer host views/> }.into_any(),
    }
}
