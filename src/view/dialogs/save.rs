//! What is on screen, as files and on paper.

use leptos::{ev::MouseEvent, prelude::*};

use super::{
    frame::{DialogFrame, Handle},
    on_screen::OnScreen,
    picture::PictureChoice,
    workbook::WorkbookChoice,
};
use crate::{
    export::{Dialect, MOST_ROWS, file_name, json},
    view::{Host, Messages, Request, SavedFile, Value, Viewer, shared::text::LiveText},
};

/// A file that a dialog hands to the browser, and where it says so.
#[derive(Clone, Copy)]
pub struct Saver {
    pub host: &'static Host,
    pub messages: Messages,
    pub status: RwSignal<String>,
}

impl Saver {
    /// Hands a file to the browser.
    pub fn save(self, name: String, media_type: &'static str, content: Vec<u8>) {
        let message = self.messages.format("taken", &[("file", Value::Phrase(&self.messages.isolated(&name)))]);
        (self.host.save)(&SavedFile { name, media_type, content });
        // By then the dialog may be closed.
        let _ = self.status.try_set(message);
    }
}

/// All forms in which what is on screen can be saved.
#[component]
pub fn SaveDialog(viewer: Viewer, host: &'static Host, shown: OnScreen) -> impl IntoView {
    const TABLE: &str = "text/csv;charset=utf-8";
    let messages = viewer.messages.get_untracked();
    let handle = Handle::new(host);
    let saver = Saver { host, messages, status: RwSignal::new(String::new()) };
    let bundle = shown.corpus.bundle();
    let name = file_name(&bundle.name);
    let scope = messages.format("take-scope", &[("name", Value::Phrase(&messages.isolated(&bundle.name)))]);
    let row_count = shown.export(|exporter| exporter.row_count(&shown.comparison)).unwrap_or_default();
    let (quotes, rows) = ([("quotes", Value::Number(shown.comparison.quotes))], [("rows", Value::Number(row_count))]);
    let save_json = {
        let (shown, name) = (shown.clone(), name.clone());
        move |_| {
            let content = json::on_screen(&shown.corpus, &shown.comparison);
            saver.save([&name, ".json"].concat(), "application/json", content.into_bytes());
        }
    };
    let save_table = |dialect: Dialect, end: &'static str| {
        let (shown, name) = (shown.clone(), name.clone());
        move |_: MouseEvent| {
            if let Some(Ok(table)) = shown.export(|exporter| exporter.csv(&shown.comparison, dialect)) {
                saver.save([&name, end].concat(), TABLE, table.into_bytes());
            }
        }
    };
    let (save_spreadsheet, save_data) =
        (save_table(Dialect::Spreadsheet, ".csv"), save_table(Dialect::Data, "-data.csv"));
    let print = move |_| {
        handle.close();
        viewer.requests.send(Request::Print);
    };
    // What is too long for a sheet is for data tools.
    let workbook = (row_count.max(bundle.stances.len()) <= MOST_ROWS).then(|| {
        let (shown, name) = (shown.clone(), name.clone());
        view! { <WorkbookChoice saver shown name label=messages.format("take-xlsx", &rows)/> }
    });
    let pictures = (!shown.issues().is_empty()).then(|| view! { <PictureChoice saver shown name/> });
    view! {
        <DialogFrame viewer handle class="taking" title=messages.get("take-title")>
            <p>{scope}</p>
            <Choice id="take-json" label=messages.format("take-json", &quotes) on_click=save_json/>
            {workbook}
            <Choice
                id="take-csv-spreadsheet"
                label=messages.format("take-csv-spreadsheet", &rows)
                on_click=save_spreadsheet
            />
            <Choice id="take-csv-data" label=messages.format("take-csv-data", &rows) on_click=save_data/>
            {pictures}
            <Choice id="take-print" label=messages.format("take-print", &quotes) on_click=print/>
            <p role="status"><LiveText text=move || saver.status.get()/></p>
        </DialogFrame>
    }
}

/// A button, and below it what it gives; `id` is that of the message about it but for its end.
#[component]
pub fn Choice<F>(id: &'static str, label: String, on_click: F) -> impl IntoView
where
    F: Fn(MouseEvent) + 'static,
{
    let hint = expect_context::<Messages>().get(&[id, "-hint"].concat());
    let id = [id, "-hint"].concat();
    view! {
        <button type="button" aria-describedby=id.clone() on:click=on_click>{label}</button>
        <p id=id>{hint}</p>
    }
}
