//! Elements of one type.
//!
//! Leptos gives every shape of a view a type of its own, and the compiler writes code for each: for this
//! viewer a large part of the program. Here every element is the same type, its attributes and children
//! kept in lists, so that the code is there once.

use std::sync::Arc;

use reactive_graph::{
    effect::Effect,
    graph::untrack,
    owner::{LocalStorage, Owner},
};
use tachys::{
    html::{
        attribute::{any_attribute::AnyAttribute, custom::custom_attribute},
        element::{Custom, ElementType, custom},
        event::{self, on},
        node_ref::{NodeRefContainer, node_ref},
    },
    prelude::*,
    reactive_graph::OwnedView,
    view::{iterators::StaticVec, keyed::keyed},
};
use web_sys::{Element, Event};

use super::signal::{RwSignal, StoredValue};

/// A reference to an element that is on the page.
#[derive(Clone, Copy)]
pub(super) struct Here {
    element: StoredValue<Option<Element>>,
    /// Told when there is an element.
    loaded: RwSignal<()>,
}

impl Here {
    /// A reference to none yet.
    #[inline(never)]
    pub(super) fn new() -> Self {
        Self { element: StoredValue::new(None), loaded: RwSignal::new(()) }
    }

    /// The element, once it is on the page.
    #[inline(never)]
    pub(super) fn get(self) -> Option<Element> {
        self.loaded.track();
        self.get_untracked()
    }

    /// The same, not to be told of changes.
    #[inline(never)]
    pub(super) fn get_untracked(self) -> Option<Element> {
        self.element.with_value(Option::clone)
    }

    /// Calls back, once, when there is an element.
    pub(super) fn on_load(self, call: impl FnOnce(Element) + 'static) {
        self.on_load_boxed(Box::new(call));
    }

    #[inline(never)]
    fn on_load_boxed(self, call: Box<dyn FnOnce(Element)>) {
        let mut call = Some(call);
        effect(move |_| {
            if let Some(element) = self.get()
                && let Some(call) = call.take()
            {
                untrack(|| call(element));
            }
        });
    }
}

impl<E: ElementType> NodeRefContainer<E> for Here {
    fn load(self, element: &Element) {
        self.element.set_value(Some(element.clone()));
        self.loaded.set(());
    }
}

/// An element that is being put together. In a box, so that each step hands on a pointer and no more.
pub(super) struct El(Box<Draft>);

struct Draft {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with that tag.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(Box::new(Draft { tag, attributes: Vec::new(), children: Vec::new() }))
}

impl El {
    /// Sets the class, or several with spaces between; once for an element.
    pub(super) fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// The name by which a page's own style sheet may reach it.
    pub(super) fn part(self, name: &'static str) -> Self {
        self.attr("part", name)
    }

    pub(super) fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.attr_string(name, value.into())
    }

    #[inline(never)]
    fn attr_string(self, name: &'static str, value: String) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// An attribute that is left out where there is no value.
    pub(super) fn attr_opt(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that follows what `value` reads.
    pub(super) fn attr_with(self, name: &'static str, value: impl FnMut() -> Option<String> + Send + 'static) -> Self {
        self.attr_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn attr_boxed(self, name: &'static str, value: Box<dyn FnMut() -> Option<String> + Send>) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// An attribute without a value, there while `on` says so.
    pub(super) fn attr_if(self, name: &'static str, mut on: impl FnMut() -> bool + Send + 'static) -> Self {
        self.attr_with(name, move || on().then(String::new))
    }

    /// Takes the element out of the page while `on` says so; it stays drawn.
    pub(super) fn hidden_if(self, on: impl FnMut() -> bool + Send + 'static) -> Self {
        self.attr_if("hidden", on)
    }

    /// Calls back on every event of that name.
    pub(super) fn on(self, event: &'static str, call: impl FnMut(Event) + 'static) -> Self {
        self.on_boxed(event, Box::new(call))
    }

    #[inline(never)]
    fn on_boxed(self, event: &'static str, call: Box<dyn FnMut(Event)>) -> Self {
        self.with(on(event::Custom::<Event>::new(event), call).into_any_attr())
    }

    /// Makes `here` refer to this element.
    pub(super) fn here(self, here: Here) -> Self {
        self.with(node_ref::<Custom<&'static str>, _>(here).into_any_attr())
    }

    /// Adds what is inside.
    #[inline(never)]
    pub(super) fn child(mut self, child: impl Part) -> Self {
        child.add_to(&mut self.0.children);
        self
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    fn finish(self) -> AnyView {
        let Draft { tag, attributes, children } = *self.0;
        custom(tag).child(together(children)).add_any_attr(attributes).into_any()
    }
}

/// A part of the page, whatever it is made of; in a box as well.
pub(super) struct Node(Box<AnyView>);

impl Node {
    fn of(view: AnyView) -> Self {
        Self(Box::new(view))
    }

    /// As the renderer takes it.
    pub(super) fn into_view(self) -> AnyView {
        *self.0
    }
}

/// Something that can be inside an element: one node, several, or none.
pub(super) trait Part: Sized {
    fn add_to(self, parts: &mut Vec<AnyView>);

    /// As a node of its own.
    #[inline(never)]
    fn view(self) -> Node {
        let mut parts = Vec::new();
        self.add_to(&mut parts);
        Node::of(together(parts))
    }
}

/// Several views as one.
#[inline(never)]
fn together(mut parts: Vec<AnyView>) -> AnyView {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            StaticVec::from(parts).into_any()
        }
    }
}

impl Part for El {
    #[inline(never)]
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(self.finish());
    }
}

impl Part for Node {
    #[inline(never)]
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(*self.0);
    }
}

impl Part for String {
    #[inline(never)]
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(self.into_any());
    }
}

impl Part for &str {
    #[inline(never)]
    fn add_to(self, parts: &mut Vec<AnyView>) {
        self.to_owned().add_to(parts);
    }
}

impl Part for () {
    fn add_to(self, _: &mut Vec<AnyView>) {}
}

impl<P: Part> Part for Option<P> {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        if let Some(part) = self {
            part.add_to(parts);
        }
    }
}

impl<P: Part> Part for Vec<P> {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        for part in self {
            part.add_to(parts);
        }
    }
}

macro_rules! tuple {
    ($($name:ident)*) => {
        impl<$($name: Part),*> Part for ($($name,)*) {
            #[expect(non_snake_case, reason = "a type's letter names its value")]
            fn add_to(self, parts: &mut Vec<AnyView>) {
                let ($($name,)*) = self;
                $($name.add_to(parts);)*
            }
        }
    };
}

tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);

/// Runs now, and again after each change of what it reads; `run` is told whether it ran before.
pub(crate) fn effect(run: impl FnMut(bool) + 'static) -> Effect<LocalStorage> {
    effect_boxed(Box::new(run))
}

#[inline(never)]
fn effect_boxed(mut run: Box<dyn FnMut(bool)>) -> Effect<LocalStorage> {
    Effect::new(move |before: Option<()>| run(before.is_some()))
}

/// A part that is drawn anew, all of it, whenever something changes that `draw` reads.
pub(super) fn changing<P: Part>(draw: impl Fn() -> P + Send + Sync + 'static) -> Node {
    // A new number each time: an old part is never made to resemble a new one of another shape.
    let mut drawn = 0;
    let numbers = move || {
        drawn += 1;
        vec![drawn]
    };
    numbered(Box::new(numbers), None, Arc::new(move |_| draw().view()))
}

/// A text that follows what `words` reads.
pub(super) fn text_with(words: impl FnMut() -> String + Send + 'static) -> Node {
    text_boxed(Box::new(words))
}

#[inline(never)]
fn text_boxed(words: Box<dyn FnMut() -> String + Send>) -> Node {
    Node::of(words.into_any())
}

/// A part for each number that `numbers` gives. One that stays is not drawn again.
pub(super) fn each<P: Part>(
    numbers: impl FnMut() -> Vec<usize> + Send + 'static,
    draw: impl Fn(usize) -> P + Send + Sync + 'static,
) -> Node {
    numbered(Box::new(numbers), Owner::current(), Arc::new(move |number| draw(number).view()))
}

/// A part for each number. Each has an owner of its own, a child of the `list`'s, and lasts while others come and go; without
/// a `list` it lasts until the numbers are asked for again.
#[inline(never)]
fn numbered(
    mut numbers: Box<dyn FnMut() -> Vec<usize> + Send>,
    list: Option<Owner>,
    draw: Arc<dyn Fn(usize) -> Node + Send + Sync>,
) -> Node {
    let draw = move |_, number| {
        let owner = match &list {
            Some(list) => list.with(Owner::new),
            None => Owner::current().unwrap_or_default(),
        };
        let view = owner.with(|| *draw(number).0);
        let place: fn(usize) = |_| ();
        (place, OwnedView::new_with_owner(view, owner))
    };
    let parts = move || keyed(numbers(), |number| *number, draw.clone());
    Node::of(parts.into_any())
}
