//! What is on screen, as files and on paper.

use leptos::{ev::MouseEvent, prelude::*};

use super::{
    frame::{DialogFrame, Handle},
    on_screen::OnScreen,
    picture::PictureChoice,
    saver::{Choice, Saver},
    workbook::WorkbookChoice,
};
use crate::{
    export::{Dialect, MOST_ROWS, file_name, json},
    view::{Host, Request, Value, Viewer, shared::text::LiveText},
};

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
