//! Elements of one type.
//!
//! Leptos gives every shape of a view a type of its own, and the compiler writes code for each: for this
//! viewer a large part of the program. Here every element is the same type, its attributes and children
//! kept in lists, so that the code is there once.

use std::sync::Arc;

use leptos::{
    ev, html,
    prelude::*,
    tachys::{
        html::{
            attribute::{any_attribute::AnyAttribute, custom::custom_attribute},
            class::class,
            element::HtmlElement,
            event::on,
            node_ref::node_ref,
            property::prop,
            style::style,
        },
        view::{iterators::StaticVec, keyed::keyed},
    },
};

/// A reference to an element that is on the page.
pub(super) type Here = NodeRef<html::Custom<&'static str>>;

/// An element that is being put together.
pub(super) struct El {
    element: HtmlElement<html::Custom<&'static str>, (), ()>,
    classes: String,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with that tag.
pub(super) fn el(tag: &'static str) -> El {
    El { element: html::custom(tag), classes: String::new(), attributes: Vec::new(), children: Vec::new() }
}

impl El {
    #[inline(never)]
    pub(super) fn class(mut self, name: &'static str) -> Self {
        if !self.classes.is_empty() {
            self.classes.push(' ');
        }
        self.classes.push_str(name);
        self
    }

    pub(super) fn class_opt(self, name: Option<&'static str>) -> Self {
        match name {
            Some(name) => self.class(name),
            None => self,
        }
    }

    /// A class that is there while `on` says so.
    pub(super) fn class_if(self, name: &'static str, on: impl FnMut() -> bool + Send + 'static) -> Self {
        self.class_boxed(name, Box::new(on))
    }

    #[inline(never)]
    fn class_boxed(self, name: &'static str, on: Box<dyn FnMut() -> bool + Send>) -> Self {
        self.with(class((name, on)).into_any_attr())
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

    /// A custom property of CSS that follows what `value` reads. Not an attribute: a strict page allows none.
    pub(super) fn style_with(self, name: &'static str, value: impl FnMut() -> String + Send + 'static) -> Self {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.with(style((name, value)).into_any_attr())
    }

    /// Whether a box is ticked.
    pub(super) fn checked(self, value: impl FnMut() -> bool + Send + 'static) -> Self {
        let value: Box<dyn FnMut() -> bool + Send> = Box::new(value);
        self.with(prop("checked", value).into_any_attr())
    }

    /// Calls back on every event of that name.
    pub(super) fn on(self, event: &'static str, call: impl FnMut(ev::Event) + 'static) -> Self {
        self.on_boxed(event, Box::new(call))
    }

    #[inline(never)]
    fn on_boxed(self, event: &'static str, call: Box<dyn FnMut(ev::Event)>) -> Self {
        self.with(on(ev::Custom::<ev::Event>::new(event), call).into_any_attr())
    }

    /// Makes `here` refer to this element.
    pub(super) fn here(self, here: Here) -> Self {
        self.with(node_ref(here).into_any_attr())
    }

    /// Adds what is inside.
    #[inline(never)]
    pub(super) fn child(mut self, child: impl Part) -> Self {
        child.add_to(&mut self.children);
        self
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.attributes.push(attribute);
        self
    }

    #[inline(never)]
    fn finish(mut self) -> AnyView {
        if !self.classes.is_empty() {
            // First, because it sets them all, and others are added to them.
            self.attributes.insert(0, class(self.classes).into_any_attr());
        }
        self.element.child(together(self.children)).add_any_attr(self.attributes).into_any()
    }
}

/// Something that can be inside an element: one node, several, or none.
pub(super) trait Part: Sized {
    fn add_to(self, parts: &mut Vec<AnyView>);

    /// As a view of its own.
    #[inline(never)]
    fn view(self) -> AnyView {
        let mut parts = Vec::new();
        self.add_to(&mut parts);
        together(parts)
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

impl Part for AnyView {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(self);
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
pub(super) fn changing<P: Part>(mut draw: impl FnMut() -> P + Send + 'static) -> AnyView {
    changing_view(Box::new(move || draw().view()))
}

#[inline(never)]
fn changing_view(mut draw: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    let mut drawn = 0_usize;
    let parts = move || {
        // A new key each time: an old part is never made to resemble a new one of another shape.
        drawn += 1;
        let empty: fn(usize) = |_| ();
        keyed([(drawn, draw())], |(key, _)| *key, move |_, (_, view)| (empty, view))
    };
    parts.into_any()
}

/// A text that follows what `words` reads.
pub(super) fn text_with(words: impl FnMut() -> String + Send + 'static) -> AnyView {
    text_boxed(Box::new(words))
}

#[inline(never)]
fn text_boxed(words: Box<dyn FnMut() -> String + Send>) -> AnyView {
    words.into_any()
}

/// A part for each number that `numbers` gives. One that stays is not drawn again.
pub(super) fn each<P: Part>(
    numbers: impl Fn() -> Vec<usize> + Send + Sync + 'static,
    draw: impl Fn(usize) -> P + Send + Sync + 'static,
) -> AnyView {
    each_view(Box::new(numbers), Arc::new(move |number| draw(number).view()))
}

#[inline(never)]
fn each_view(
    numbers: Box<dyn Fn() -> Vec<usize> + Send + Sync>,
    draw: Arc<dyn Fn(usize) -> AnyView + Send + Sync>,
) -> AnyView {
    For(ForProps::builder().each(numbers).key(|number| *number).children(move |number| draw(number)).build()).into_any()
}
