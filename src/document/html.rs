//! Extracts the text of a web page that its reader sees.
//!
//! White space collapses and blocks break lines as in a browser. Text that a browser hides and footnote marks are left
//! out.

mod footnote;
mod marks;
mod shown;
mod style;
mod tree;
mod writer;

use std::ops::Range;

use ego_tree::iter::Edge;
use scraper::{ElementRef, Node, node::Element};

use self::{
    footnote::is_footnote_mark,
    shown::{Display, Hidden},
    tree::Tree,
    writer::{Gap, Writer},
};
use super::kind::Kind;

pub(super) use tree::declared_encoding;

/// A page's text.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) text: String,
    /// Where a passage begins in the text, and where it begins in the source.
    pub(super) passages: Vec<(usize, usize)>,
    /// The number of footnote marks left out.
    pub(super) footnote_marks: usize,
    /// Where the text of each `<article>` and `<main>` stands, in bytes.
    parts: Vec<(Part, Range<usize>)>,
}

/// An element that holds what a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Main,
    Article,
    /// What is marked as an article's own text.
    Body,
}

impl Read {
    /// The part of the text that is the page's article: the longest of the most exact kind, where that is not one of many
    /// small ones, such as teasers.
    pub(super) fn article(&self) -> Option<Range<usize>> {
        let is_large = |range: &Range<usize>| range.len() * 4 > self.text.len();
        let large = self.parts.iter().filter(|(_, range)| is_large(range));
        large.max_by_key(|(part, range)| (*part, range.len())).map(|(_, range)| range.clone())
    }
}

/// The inherited properties of an element.
#[derive(Clone, Copy)]
struct Inherited<'t> {
    keeps_lines: bool,
    is_visible: bool,
    language: &'t str,
    /// The number of open `<q>` elements.
    quotations: usize,
}

/// Reads a page.
pub(super) fn read(source: &str, kind: Kind) -> Read {
    let tree = Tree::parse(source, kind == Kind::Xhtml);
    let hidden = Hidden::by_style_sheets(&tree.html);
    let mut writer = Writer::default();
    let keeps_lines = kind == Kind::MarkedUpText;
    let mut above = vec![(Inherited { keeps_lines, is_visible: true, language: "", quotations: 0 }, Gap::None)];
    let mut left_out = None;
    let (mut parts, mut open_parts) = (Vec::new(), Vec::new());
    for edge in tree.html.tree.root().traverse() {
        let Some(&(inherited, gap)) = above.last() else { break };
        match edge {
            Edge::Open(node) if left_out.is_none() => match node.value() {
                Node::Text(text) if inherited.is_visible => {
                    writer.write(&text.text, tree.runs(node.id()), inherited.keeps_lines);
                }
                Node::Element(element) => {
                    let Some(reference) = ElementRef::wrap(node) else { continue };
                    let is_mark = is_footnote_mark(reference);
                    let display = hidden.display(reference);
                    if is_mark || display == Display::None {
                        writer.footnote_marks += usize::from(is_mark);
                        left_out = Some(node.id());
                        continue;
                    }
                    writer.part(display.gap());
                    if let Some(part) = part(element) {
                        open_parts.push((node.id(), part, writer.text.len()));
                    }
                    match element.name() {
                        "br" => writer.break_line(),
                        "q" if inherited.is_visible => {
                            writer.mark(marks::quotation(inherited.language, inherited.quotations).0);
                        }
                        _ => {}
                    }
                    above.push((within(element, inherited), display.gap()));
                }
                _ => {}
            },
            Edge::Open(_) => {}
            Edge::Close(node) if left_out == Some(node.id()) => left_out = None,
            Edge::Close(node) => {
                let Node::Element(element) = node.value() else { continue };
                if left_out.is_some() {
                    continue;
                }
                above.pop();
                if let Some((_, part, start)) = open_parts.pop_if(|(open, ..)| *open == node.id()) {
                    parts.push((part, start..writer.text.len()));
                }
                if let Some((parent, _)) = above.last()
                    && element.name() == "q"
                    && parent.is_visible
                {
                    writer.mark(marks::quotation(parent.language, parent.quotations).1);
                }
                writer.part(gap);
            }
        }
    }
    Read { text: writer.text, passages: writer.passages, footnote_marks: writer.footnote_marks, parts }
}

/// What part of a page an element is.
fn part(element: &Element) -> Option<Part> {
    if element.attr("itemprop") == Some("articleBody") {
        return Some(Part::Body);
    }
    match element.name() {
        "article" => Some(Part::Article),
        "main" => Some(Part::Main),
        _ => None,
    }
}

/// The properties that the children of an element inherit.
fn within<'t>(element: &'t Element, parent: Inherited<'t>) -> Inherited<'t> {
    let keeps_lines = match shown::declared(element, "white-space") {
        Some(value) => value.starts_with("pre") || value == "break-spaces",
        None => parent.keeps_lines || matches!(element.name(), "pre" | "listing" | "plaintext" | "xmp"),
    };
    let is_visible = match shown::declared(element, "visibility").as_deref() {
        Some("visible") => true,
        Some("hidden" | "collapse") => false,
        _ => parent.is_visible,
    };
    Inherited {
        keeps_lines,
        is_visible,
        language: element
            .attrs()
            .find(|(name, _)| ["lang", "xml:lang"].contains(name))
            .map_or(parent.language, |(_, tag)| tag),
        quotations: parent.quotations + usize::from(element.name() == "q"),
    }
}

#[cfg(test)]
mod tests;
