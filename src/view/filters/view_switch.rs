//! The choice between the views.

use leptos::prelude::*;

use crate::{
    bundle::Date,
    corpus::Corpus,
    selection::{Grouping, View},
    view::{Context, shared::Placeholder},
};

/// What a button of the switch shows: a view, and of the cards what they stand together by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Cards(Grouping),
    Other(View),
}

impl Choice {
    /// The id of the message with its name.
    fn name(self) -> &'static str {
        match self {
            Self::Cards(Grouping::Speaker) => "view-speakers",
            Self::Cards(Grouping::Issue) | Self::Other(View::Cards) => "view-issues",
            Self::Other(View::Matrix) => "view-matrix",
            Self::Other(View::Timeline) => "view-timeline",
            Self::Other(View::Quotes) => "view-quotes",
        }
    }
}

/// A button for each view that has something to show, where there are several; `shown` is the view that is drawn.
#[component]
pub fn ViewSwitch(shown: Memo<View>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, target, grouping) = (ctx.messages, ctx.selection, ctx.target, ctx.grouping);
    let choices = choices(&ctx.corpus);
    let button = |choice: Choice| {
        let label = messages.get(choice.name());
        if ctx.is_document() {
            return view! { <Placeholder class="ghost" label/> }.into_any();
        }
        let choose = move |_| {
            // The new view does not scroll to what the reader went to in the last one.
            target.set(None);
            selection.update(|selection| match choice {
                Choice::Cards(grouping) => (selection.view, selection.group_by) = (View::Cards, Some(grouping)),
                Choice::Other(view) => selection.view = view,
            });
        };
        let is_shown = move || match choice {
            Choice::Cards(of) => shown.get() == View::Cards && grouping.get() == of,
            Choice::Other(view) => shown.get() == view,
        };
        view! {
            <button type="button" aria-pressed=move || is_shown().to_string() on:click=choose>
                {label}
            </button>
        }
        .into_any()
    };
    (choices.len() > 1).then(|| {
        view! {
            <div class="views" role="group" aria-label=messages.get("view")>
                {choices.into_iter().map(button).collect_view()}
            </div>
        }
    })
}

/// The views that have something to show.
pub fn views(corpus: &Corpus) -> Vec<View> {
    let bundle = corpus.bundle();
    let has_date = |date: Option<&Date>| date.and_then(Date::days).is_some();
    let is_dated = bundle.quotes.iter().any(|(.., quote)| quote.is_some_and(|quote| has_date(quote.date.as_ref())))
        || bundle.stances.iter().any(|stance| has_date(stance.date.as_ref()));
    let has_something = |view: &View| match view {
        View::Cards => true,
        View::Matrix => has_issues(corpus),
        View::Timeline => is_dated,
        View::Quotes => !bundle.quotes.is_empty(),
    };
    View::ALL.into_iter().filter(has_something).collect()
}

/// Without issues, all that is said stands with who says it.
fn has_issues(corpus: &Corpus) -> bool {
    corpus.topics().iter().any(Option::is_some)
}

/// The same, and the cards for each of what they can stand together by.
fn choices(corpus: &Corpus) -> Vec<Choice> {
    let groupings = [Grouping::Speaker].into_iter().chain(has_issues(corpus).then_some(Grouping::Issue));
    let others = views(corpus).into_iter().filter(|&view| view != View::Cards).map(Choice::Other);
    groupings.map(Choice::Cards).chain(others).collect()
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
            assert_eq!(views(&Corpus::new(parse(json.as_bytes()).unwrap())), expected, "{lists}");
        }
    }
}
