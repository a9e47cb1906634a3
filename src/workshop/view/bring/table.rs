//! A table as it is understood, before it is taken.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{refuse, take};
use crate::{
    import::{Brought, Cell, Column, Grid, NotTaken, Remark, ToldColumns, grids},
    view::Value,
    workshop::view::{Waiting, Workshop, about},
};

/// Asks whether a table is to be taken as it is understood; not one that another project's program wrote.
pub(super) fn ask(shop: Workshop, name: &str, bytes: &[u8]) -> bool {
    let is_understood = !grids(bytes, &ToldColumns::new(), &[]).is_empty();
    if is_understood {
        shop.waiting.update(|waiting| {
            let number = waiting.last().map_or(0, |last| last.number + 1);
            waiting.push(Waiting { number, name: name.to_owned(), bytes: bytes.into(), told: ArcRwSignal::default() });
        });
    }
    is_understood
}

/// A table as it is understood.
#[derive(Clone)]
struct Understood {
    brought: Result<Arc<Brought>, NotTaken>,
    grids: Vec<Grid>,
}

impl Understood {
    fn new(bytes: &[u8], told: &ToldColumns) -> Self {
        let brought = Brought::read_table(bytes, told).map(Arc::new);
        let grids = grids(bytes, told, brought.as_ref().map_or(&[], |brought| brought.remarks()));
        Self { brought, grids }
    }

    /// How a sheet is understood, by its place among those that have a table.
    fn grid(&self, nth: usize) -> Grid {
        self.grids.get(nth).cloned().unwrap_or_default()
    }

    /// Why it cannot be taken, or what is to be told of it, a line each.
    fn remarks(&self) -> Vec<String> {
        let line = |Remark { place, message, .. }: &Remark| {
            if place.is_empty() { message.clone() } else { format!("{place}: {message}") }
        };
        match &self.brought {
            Ok(brought) => brought.remarks().iter().map(line).collect(),
            Err(why) => vec![why.to_string()],
        }
    }
}

/// A table as it is understood, to be mended, and taken or left.
#[component]
pub(super) fn TableCheck(table: Waiting) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let Waiting { number, name, bytes, told } = table;
    let told = RwSignal::from(told);
    let understood = Memo::new_with_compare(move |_| told.with(|told| Understood::new(&bytes, told)), |_, _| true);
    let title = about(messages, "table-title", &name);
    let title_id = format!("table-title-{number}");
    let leave = move || shop.waiting.update(|waiting| waiting.retain(|table| table.number != number));
    let take_it = move |_| match understood.with_untracked(|understood| understood.brought.clone()) {
        Ok(brought) => {
            let name = name.clone();
            leave();
            spawn_local(async move {
                take(shop, &name, &brought).await;
            });
        }
        Err(why) => refuse(shop, &name, &why),
    };
    let remarks = move || {
        let remarks = understood.with(Understood::remarks);
        (!remarks.is_empty()).then(|| view! {
            <details open=true>
                <summary>{messages.count("table-remarks", remarks.len())}</summary>
                <ul lang="en" dir="ltr">{remarks.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            </details>
        })
    };
    let sheets = understood.with_untracked(|understood| understood.grids.len());
    view! {
        <section class="table-check" aria-labelledby=title_id>
            <h3 id=title_id.clone()>{title}</h3>
            <p>{messages.get("table-lead")}</p>
            {(0..sheets).map(|nth| view! { <GridTable nth understood told/> }).collect_view()}
            {remarks}
            <p class="buttons">
                <button type="button" class="main" on:click=take_it>{messages.get("table-take")}</button>
                <button type="button" on:click=move |_| leave()>{messages.get("table-leave")}</button>
            </p>
        </section>
    }
}

/// A sheet with the meaning of its columns, and what cannot be read in its cells.
#[component]
fn GridTable(
    /// The place of its grid.
    nth: usize,
    understood: Memo<Understood>,
    told: RwSignal<ToldColumns>,
) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    // Sheet and names are the file's, whatever is told of them.
    let Grid { sheet, columns, count, .. } = understood.with_untracked(|understood| understood.grid(nth));
    let caption = messages.count("table-rows", count);
    let caption = if sheet.is_empty() { caption } else { messages.row(&[messages.isolated(&sheet), caption]) };
    let head = columns.into_iter().enumerate().map(|(at, (name, _))| {
        let sheet = sheet.clone();
        let holds = move || {
            understood
                .with(|understood| understood.grid(nth).columns.get(at).map_or(Column::Passed, |(_, holds)| *holds))
        };
        let tell = move |column: Column| {
            told.update(|told| {
                // What was said to hold the same before holds what its name says.
                told.retain(|(of, _), other| *of != sheet || *other != column || column == Column::Passed);
                told.insert((sheet.clone(), at), column);
            });
        };
        view! { <th scope="col">{name.clone()}<ColumnChoice name holds=Signal::derive(holds) tell/></th> }
    });
    let head = head.collect_view();
    let cell = |Cell { text, remark }: Cell| {
        let is_wrong = remark.is_some();
        view! {
            <td class:wrong=is_wrong>
                <bdi>{text}</bdi>
                {remark.map(|remark| view! { <span class="remark" lang="en" dir="ltr">{remark}</span> })}
            </td>
        }
    };
    let rows = move || {
        let rows = understood.with(|understood| understood.grid(nth).rows).into_iter();
        let row = |(number, cells): (usize, Vec<Cell>)| {
            view! { <tr><th scope="row">{messages.number(number)}</th>{cells.into_iter().map(cell).collect_view()}</tr> }
        };
        rows.map(row).collect_view()
    };
    view! {
        <div class="grid" tabindex="0" role="region" aria-label=caption>
            <table>
                <caption>{caption.clone()}</caption>
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// What a column holds, to be chosen.
#[component]
fn ColumnChoice(name: String, holds: Signal<Column>, tell: impl Fn(Column) + 'static) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let label = messages.format("column-holds", &[("name", Value::Phrase(&messages.isolated(&name)))]);
    let options = Column::ALL.map(|column| {
        let text = messages.get(title(column));
        view! { <option value=title(column) selected=move || holds.get() == column>{text}</option> }
    });
    view! {
        <select
            class:passed=move || holds.get() == Column::Passed
            aria-label=label
            prop:value=move || title(holds.get())
            on:change:target=move |event| {
                let chosen = event.target().value();
                Column::ALL.into_iter().filter(|column| title(*column) == chosen).for_each(&tell);
            }
        >
            {options.into_iter().collect_view()}
        </select>
    }
}

/// The id of the message that names what a column holds.
const fn title(column: Column) -> &'static str {
    match column {
        Column::Speaker => "column-speaker",
        Column::Role => "column-role",
        Column::Affiliation => "column-affiliation",
        Column::Quote => "column-quote",
        Column::Issue => "column-issue",
        Column::Statement => "column-statement",
        Column::Position => "column-position",
        Column::Label => "column-label",
        Column::Summary => "column-summary",
        Column::Basis => "column-basis",
        Column::Kind => "column-kind",
        Column::Date => "column-date",
        Column::Source => "column-source",
        Column::Publisher => "column-publisher",
        Column::Author => "column-author",
        Column::Url => "column-url",
        Column::ArchivedUrl => "column-archived-url",
        Column::Published => "column-published",
        Column::Locator => "column-locator",
        Column::Language => "column-language",
        Column::Note => "column-note",
        Column::Passed => "column-passed",
    }
}
