//! The fourth step: what can be supported or opposed, and who does. A position is a person's judgment: nothing here drafts one.

use leptos::prelude::*;

use super::{
    Workshop, about,
    people::{Field, ids, text},
};
use crate::{
    bundle::{Basis, Position},
    wording,
    workshop::List,
};

/// All issues, and a field for a new one.
#[component]
pub fn Issues() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let all = Memo::new(move |_| ids(shop, List::Issues));
    let name = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wanted = name.get_untracked();
        if !wanted.trim().is_empty() {
            shop.edit(|work| drop(work.issue_named(&wanted)));
            name.set(String::new());
        }
    };
    view! {
        <section class="step issues" aria-labelledby="issues-title">
            <h2 id="issues-title">{messages.get("step-issues")}</h2>
            <p class="lead">{messages.get("issues-lead")}</p>
            <form class="add" on:submit=add>
                <label for="issue-name">{messages.get("issue-new")}</label>
                <input id="issue-name" type="text" dir="auto" bind:value=name/>
                <button>{messages.get("issue-add")}</button>
            </form>
            <ul role="list" class="cards">
                <For each=move || all.get() key=Clone::clone children=move |id| view! { <IssueCard id/> }/>
            </ul>
        </section>
    }
}

/// One issue: its statement, the quotes on it, and the positions.
#[component]
fn IssueCard(id: String) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let name = {
        let id = id.clone();
        Memo::new(move |_| shop.with(|work| text(work.file.item(List::Issues, &id), "name")))
    };
    let quotes = Memo::new(move |_| ids(shop, List::Quotes));
    let speakers = Memo::new(move |_| ids(shop, List::Speakers));
    let legend = move || about(messages, "issue-of", &name.get());
    let remove = {
        let id = id.clone();
        move |_| shop.edit(|work| work.file.remove(List::Issues, &id))
    };
    let quote = {
        let issue = id.clone();
        move |quote: String| view! { <FiledQuote issue=issue.clone() quote/> }
    };
    let stance = {
        let issue = id.clone();
        move |speaker: String| view! { <Stance issue=issue.clone() speaker/> }
    };
    view! {
        <li>
            <fieldset class="item">
                <legend>{legend}</legend>
                <div class="fields">
                    <Field list=List::Issues id=id.clone() field="name" message="issue-name" is_needed=true/>
                    <Field list=List::Issues id=id.clone() field="statement" message="issue-statement" is_long=true/>
                </div>
                <p class="hint">{messages.get("issue-statement-hint")}</p>
                <fieldset class="filed">
                    <legend>{messages.get("issue-quotes")}</legend>
                    <ul role="list"><For each=move || quotes.get() key=Clone::clone children=quote/></ul>
                </fieldset>
                <div class="stances">
                    <h3>{messages.get("issue-positions")}</h3>
                    <p class="hint">{messages.get("issue-positions-hint")}</p>
                    <ul role="list"><For each=move || speakers.get() key=Clone::clone children=stance/></ul>
                </div>
                <p class="buttons"><button type="button" on:click=remove>{messages.get("issue-remove")}</button></p>
            </fieldset>
        </li>
    }
}

/// The fragments of a quote, each between marks of its own: what stands between them is not shown, and not made up.
#[component]
fn Words(quote: String) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let fragments = Memo::new(move |_| {
        shop.with(|work| match work.file.item(List::Quotes, &quote).and_then(|quote| quote.get("text")) {
            Some(serde_json::Value::Array(fragments)) => {
                fragments.iter().filter_map(|fragment| fragment.as_str()).map(str::to_owned).collect()
            }
            Some(serde_json::Value::String(text)) => vec![text.clone()],
            _ => Vec::new(),
        })
    });
    move || fragments.get().into_iter().map(|words| view! { <q dir="auto">{words}</q>{" "} }).collect_view()
}

/// A quote, and whether it is filed under the issue.
#[component]
fn FiledQuote(issue: String, quote: String) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let name = {
        let quote = quote.clone();
        Memo::new(move |_| {
            shop.with(|work| {
                let speaker = text(work.file.item(List::Quotes, &quote), "speaker");
                text(work.file.item(List::Speakers, &speaker), "name")
            })
        })
    };
    let is_filed = {
        let (issue, quote) = (issue.clone(), quote.clone());
        move || {
            shop.with(|work| {
                let issues = work.file.item(List::Quotes, &quote).and_then(|quote| quote.get("issues")?.as_array());
                issues.is_some_and(|issues| issues.iter().any(|filed| filed.as_str() == Some(&issue)))
            })
        }
    };
    let speaker = move || {
        let name = name.get();
        if name.is_empty() { messages.get("speaker-nobody") } else { name }
    };
    let words = quote.clone();
    view! {
        <li>
            <label>
                <input
                    type="checkbox"
                    prop:checked=is_filed
                    on:change:target=move |event| {
                        let is_filed = event.target().checked();
                        shop.edit(|work| work.file.file_under(&quote, &issue, is_filed));
                    }
                />
                <span><bdi class="who">{speaker}</bdi>{" "}<Words quote=words/></span>
            </label>
        </li>
    }
}

/// What a speaker stands for on the issue, as the editor judges, and the quotes that show it.
#[component]
fn Stance(issue: String, speaker: String) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let name = {
        let speaker = speaker.clone();
        Memo::new(move |_| shop.with(|work| text(work.file.item(List::Speakers, &speaker), "name")))
    };
    let field = {
        let (issue, speaker) = (issue.clone(), speaker.clone());
        move |field: &'static str| shop.with(|work| text(work.file.stance(&speaker, &issue), field))
    };
    let (position, summary, basis) = (field.clone(), field.clone(), field);
    let position = Memo::new(move |_| position("position"));
    let set = {
        let (issue, speaker) = (issue.clone(), speaker.clone());
        move |field: &'static str, value: String| {
            shop.edit(|work| work.file.set_stance(&speaker, &issue, field, &value.trim().into()));
        }
    };
    let (set_position, set_summary, set_basis) = (set.clone(), set.clone(), set);
    let quotes = {
        let speaker = speaker.clone();
        Memo::new(move |_| {
            shop.with(|work| {
                let own = work.file.items(List::Quotes).filter(|quote| text(Some(quote), "speaker") == speaker);
                own.map(|quote| text(Some(quote), "id")).collect::<Vec<_>>()
            })
        })
    };
    let evidence = move |quote: String| view! { <Evidence issue=issue.clone() speaker=speaker.clone() quote/> };
    let evidence = StoredValue::new(evidence);
    let label = move || about(messages, "position-of", &name.get());
    let positions = Position::ALL.iter().map(|word| {
        view! { <option value=word.word()>{messages.get(wording::position(*word))}</option> }
    });
    let positions = positions.collect_view();
    let select_value = move || position.get();
    view! {
        <li class="stance">
            <label>
                <span>{label}</span>
                <select prop:value=select_value on:change:target=move |event| set_position("position", event.target().value())>
                    <option value={""}>{messages.get("position-unset")}</option>
                    {positions}
                </select>
            </label>
            <Show when=move || !position.with(String::is_empty)>
                <div class="more">
                    <label>
                        <span>{messages.get("stance-summary")}</span>
                        <input type="text" dir="auto" prop:value={ let summary = summary.clone(); move || summary("summary") }
                            on:change:target={ let set_summary = set_summary.clone(); move |event| set_summary("summary", event.target().value()) }/>
                    </label>
                    <label>
                        <span>{messages.get("stance-basis")}</span>
                        <select prop:value={ let basis = basis.clone(); move || basis("basis") }
                            on:change:target={ let set_basis = set_basis.clone(); move |event| set_basis("basis", event.target().value()) }>
                            <option value={""}>{messages.get("no-basis")}</option>
                            {Basis::ALL.iter().map(|word| view! {
                                <option value=word.word()>{messages.get(wording::basis(*word))}</option>
                            }).collect_view()}
                        </select>
                    </label>
                    <fieldset>
                        <legend>{messages.get("stance-evidence")}</legend>
                        <ul role="list">
                            <For each=move || quotes.get() key=Clone::clone children=move |quote| evidence.with_value(|draw| draw(quote))/>
                        </ul>
                        <Show when=move || quotes.with(Vec::is_empty)>
                            <p class="hint">{messages.get("stance-no-quotes")}</p>
                        </Show>
                    </fieldset>
                </div>
            </Show>
        </li>
    }
}

/// A quote, and whether it is evidence for the position.
#[component]
fn Evidence(issue: String, speaker: String, quote: String) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let words = quote.clone();
    let is_evidence = {
        let (issue, speaker, quote) = (issue.clone(), speaker.clone(), quote.clone());
        move || shop.with(|work| work.file.is_evidence(&speaker, &issue, &quote))
    };
    view! {
        <li>
            <label>
                <input
                    type="checkbox"
                    prop:checked=is_evidence
                    on:change:target=move |event| {
                        let is_evidence = event.target().checked();
                        shop.edit(|work| work.file.set_evidence(&speaker, &issue, &quote, is_evidence));
                    }
                />
                <span><Words quote=words/></span>
            </label>
        </li>
    }
}
