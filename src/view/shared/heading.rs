//! Headings, whose level depends on the document around the viewer.

use leptos::{
    html::{Custom, custom},
    prelude::*,
};

use crate::view::Fit;

/// A heading `depth` levels below the comparison's own. HTML has six levels; deeper ones only have an `aria-level`.
#[component]
pub fn Heading(
    depth: usize,
    #[prop(optional)] node_ref: NodeRef<Custom<&'static str>>,
    children: Children,
) -> impl IntoView {
    const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let level = expect_context::<Fit>().level.max(1) + depth;
    let tag = TAGS.get(level - 1).copied();
    custom(tag.unwrap_or("h6"))
        .node_ref(node_ref)
        .attr("aria-level", tag.is_none().then(|| level.to_string()))
        .child(children())
}
