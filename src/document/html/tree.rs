//! Parses a page into a tree whose texts know their place in the source.

use std::{
    borrow::Cow,
    cell::{Cell, Ref, RefCell},
    collections::HashMap,
    ops::Range,
};

use html5ever::{
    Attribute, ParseOpts, QualName,
    buffer_queue::BufferQueue,
    interface::TokenizerResult,
    parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
};
use scraper::{Html, HtmlTreeSink, Node};

type NodeId = <HtmlTreeSink as TreeSink>::Handle;

/// For each text node, the start of each run and its place in the source.
type Runs = HashMap<NodeId, Vec<(usize, usize)>>;

/// A page.
pub(super) struct Tree {
    pub(super) html: Html,
    runs: Runs,
}

impl Tree {
    pub(super) fn parse(source: &str, is_xml: bool) -> Self {
        let (piece, entity) = (Cell::new((0, 0)), Cell::new(None));
        let sink = Sink {
            tree: HtmlTreeSink::new(Html::new_document()),
            source,
            piece: &piece,
            entity: &entity,
            runs: RefCell::default(),
        };
        let last = Cell::new(None);
        // The parser does not report the places of texts, so it is fed text and tags one by one.
        let each = |process: &mut dyn FnMut(StrTendril)| {
            for range in pieces(source) {
                piece.set((range.start, range.end));
                let text = source.get(range.clone()).unwrap_or_default();
                let before = last.replace(text.starts_with('&').then_some(range.start));
                entity.set(last.get().or(before));
                process(text.into());
            }
        };
        if is_xml {
            let mut parser = xml5ever::driver::parse_document(sink, xml5ever::driver::XmlParseOpts::default());
            each(&mut |piece| parser.process(piece));
            parser.finish()
        } else {
            let mut parser = parse_document(sink, ParseOpts::default());
            each(&mut |piece| parser.process(piece));
            parser.finish()
        }
    }

    /// The runs of a text, with their places in the source.
    pub(super) fn runs(&self, text: NodeId) -> &[(usize, usize)] {
        self.runs.get(&text).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The encoding declared by a page's `<meta>`, as written.
pub(in crate::document) fn declared_encoding(source: &str) -> Option<String> {
    let parser = parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let input = BufferQueue::default();
    input.push_back(source.into());
    loop {
        match parser.tokenizer.feed(&input) {
            TokenizerResult::EncodingIndicator(label) => return Some(label.to_string()),
            TokenizerResult::Script(_) => {}
            TokenizerResult::Done => return None,
        }
    }
}

/// Splits a source before and after possible tags and entities, and at its lines.
fn pieces(source: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = source.as_bytes();
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(from..).filter(|rest| !rest.is_empty())?;
        let end = rest.iter().enumerate().find_map(|(at, byte)| match byte {
            b'<' | b'&' => (at > 0).then_some(at),
            b'>' | b';' | b'\n' => Some(at + 1),
            _ => None,
        });
        let start = from;
        from += end.unwrap_or(rest.len());
        Some(start..from)
    })
}

/// Builds the tree, and remembers where its texts come from.
struct Sink<'s> {
    tree: HtmlTreeSink,
    source: &'s str,
    /// The part of the source that is being parsed.
    piece: &'s Cell<(usize, usize)>,
    /// The beginning of an entity, if one is being parsed or was parsed last.
    entity: &'s Cell<Option<usize>>,
    runs: RefCell<Runs>,
}

impl Sink<'_> {
    /// Remembers the place of the text that was just appended to `node`.
    fn remember(&self, node: Option<NodeId>, text: &str) {
        let (start, end) = self.piece.get();
        let piece = self.source.get(start..end).unwrap_or_default();
        // White space may have been dropped; an entity is reported late, and so is misplaced text in a table.
        let rest = if piece.starts_with(text) { piece } else { piece.trim_ascii_start() };
        let place = if rest.starts_with(text) {
            let place = end - rest.len();
            self.piece.set((place + text.len(), end));
            place
        } else if text.trim_ascii().is_empty() {
            start
        } else {
            let before = || self.source.get(..end)?.rfind(text);
            self.entity.get().or_else(before).unwrap_or(start)
        };
        let tree = &self.tree.0.borrow().tree;
        if let Some(node) = node.and_then(|node| tree.get(node))
            && let Node::Text(whole) = node.value()
        {
            self.runs.borrow_mut().entry(node.id()).or_default().push((whole.text.len() - text.len(), place));
        }
    }

    fn last_child(&self, parent: NodeId) -> Option<NodeId> {
        Some(self.tree.0.borrow().tree.get(parent)?.last_child()?.id())
    }

    fn previous(&self, sibling: NodeId) -> Option<NodeId> {
        Some(self.tree.0.borrow().tree.get(sibling)?.prev_sibling()?.id())
    }
}

impl TreeSink for Sink<'_> {
    type Output = Tree;
    type Handle = NodeId;
    type ElemName<'a>
        = Ref<'a, QualName>
    where
        Self: 'a;

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendText(text) => {
                self.tree.append(parent, NodeOrText::AppendText(text.clone()));
                self.remember(self.last_child(*parent), &text);
            }
            node @ NodeOrText::AppendNode(_) => self.tree.append(parent, node),
        }
    }

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendText(text) => {
                self.tree.append_before_sibling(sibling, NodeOrText::AppendText(text.clone()));
                self.remember(self.previous(*sibling), &text);
            }
            node @ NodeOrText::AppendNode(_) => self.tree.append_before_sibling(sibling, node),
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.tree.0.borrow().tree.get(*element).is_some_and(|element| element.parent().is_some());
        if has_parent { self.append_before_sibling(element, child) } else { self.append(previous, child) }
    }

    fn finish(self) -> Tree {
        Tree { html: self.tree.finish(), runs: self.runs.into_inner() }
    }

    // The rest is delegated to the tree.

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        self.tree.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        self.tree.elem_name(target)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        self.tree.create_element(name, attributes, flags)
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.tree.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.tree.create_pi(target, data)
    }

    fn append_doctype_to_document(&self, name: StrTendril, public_id: StrTendril, system_id: StrTendril) {
        self.tree.append_doctype_to_document(name, public_id, system_id);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.tree.get_template_contents(target)
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.tree.set_quirks_mode(mode);
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        self.tree.add_attrs_if_missing(target, attributes);
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.tree.reparent_children(node, new_parent);
    }
}
