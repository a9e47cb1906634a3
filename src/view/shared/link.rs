//! Links to other sites.

use leptos::prelude::*;

use super::text::MarkedText;
use crate::{bundle::Link, text_fragment::TextFragment};

/// A link to another site.
#[component]
pub fn OutwardLink(href: String, children: Children) -> impl IntoView {
    view! { <a class="out" href=href rel="noopener noreferrer nofollow">{children()}</a> }
}

/// A link as the file has it: to be followed, to a passage of the page where one is given, if it is safe; otherwise the address
/// is only shown.
#[component]
pub fn BundleLink(
    link: Link,
    #[prop(optional_no_strip)] passage: Option<TextFragment>,
    children: Children,
) -> impl IntoView {
    match link.address {
        Some(address) => {
            let href = passage.map_or_else(|| address.href.to_string(), |passage| passage.address(&address));
            view! {
                <OutwardLink href>
                    {children()}
                    <span class="host">{format!(" ({})", address.host)}</span>
                </OutwardLink>
            }
            .into_any()
        }
        None => view! { <span>{children()} " (" <MarkedText text=link.written.to_string()/> ")"</span> }.into_any(),
    }
}
