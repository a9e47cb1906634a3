//! The choice between the views.

use leptos::prelude::*;

use crate::{
    bundle::Date,
    corpus::Corpus,
    selection::View,
    view::{Context, shared::Placeholder},
};

/// A button for each view that has something to show, where there are several; `shown` is the view that is drawn.
#[component]
pub fn ViewSwitch(shown: Memo<View>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, target) = (ctx.messages, ctx.selection, ctx.target);
    let views = views(&ctx);
    let button = |view: View| {
        let label = messages.get(name(view));
        if ctx.is_document() {
            return view! { <Placeholder class="ghost" label/> }.into_any();
        }
        let choose = move |_| {
            // The new view does not scroll to what the reader went to in the last one.
            target.set(None);
            selection.update(|selection| selection.view = view);
        };
        view! {
            <button type="button" aria-pressed=move || (shown.get() == view).to_string() on:click=choose>
                {label}
            </button>
        }
        .into_any()
    };
    (views.len() > 1).then(|| {
        view! {
            <div class="views" role="group" aria-label=messages.get("view")>
                {views.into_iter().map(button).collect_view()}
            </div>
        }
    })
}

/// The views that have something to show.
pub fn views(ctx: &Context) -> Vec<View> {
    views_of(&ctx.corpus)
}

fn views_of(corpus: &Corpus) -> Vec<View> {
    let bundle = corpus.bundle();
    let has_date = |date: Option<&Date>| date.and_then(Date::days).is_some();
    let is_dated = bundle.quotes.iter().any(|(.., quote)| quote.is_some_and(|quote| has_date(quote.date.as_ref())))
        || bundle.stances.iter().any(|stance| has_date(stance.date.as_ref()));
    let has_something = |view: &View| match view {
        View::Cards => true,
        View::Matrix => corpus.topics().iter().any(Option::is_some),
        View::Timeline => is_dated,
        View::Quotes => !bundle.quotes.is_empty(),
    };
    View::ALL.into_iter().filter(has_something).collect()
}

/// The id of the message with the view's name.
fn name(view: View) -> &'static str {
    match view {
        View::Cards => "view-cards",
        View::Matrix => "view-matrix",
        View::Timeline => "view-timeline",
        View::Quotes => "view-quotes",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::parse;

    #[test]
    fn only_views_with_something_to_show_are_offered() {
        let issue = r#""issues": [{ "id": "i", "name": "Bridge" }]"#;
        let speaker = r#""speakers": [{ "id": "ada", "name": "Ada" }]"#;
        let stance = r#""stances": [{ "speaker": "ada", "issue": "i", "position": "support", "date": "2024" }]"#;
        for (lists, expected) in [
            (speaker.to_owned(), &[View::Cards][..]),
            (issue.to_owned(), &[View::Cards, View::Matrix]),
            (r#""quotes": [{ "id": "q", "text": "Yes." }]"#.to_owned(), &[View::Cards, View::Quotes]),
            (
                r#""quotes": [{ "id": "q", "text": "Yes.", "date": "2024-05" }]"#.to_owned(),
                &[View::Cards, View::Timeline, View::Quotes],
            ),
            (
                r#""quotes": [{ "id": "q", "text": "Yes.", "date": "last week" }]"#.to_owned(),
                &[View::Cards, View::Quotes],
            ),
            (format!("{speaker}, {issue}, {stance}"), &[View::Cards, View::Matrix, View::Timeline]),
        ] {
            let json = format!(r#"{{ "standpoint": 1, "name": "A test", {lists} }}"#);
            assert_eq!(views_of(&Corpus::new(parse(json.as_bytes()).unwrap())), expected, "{lists}");
        }
    }
}
