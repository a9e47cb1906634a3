//! What a reader finds and sees on a page, by role and name and as text, in open shadow roots, too.

use std::cell::RefCell;

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    tree::{Node, one_line},
};

/// All text that is drawn in an element, in shadow roots, too.
const VISIBLE_TEXT: &str = "
    const texts = [];
    const collect = root => {
        for (const child of root.children) {
            if (child.checkVisibility()) texts.push(child.innerText ?? '');
            else if (getComputedStyle(child).display === 'contents') collect(child);
        }
        for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) collect(inner.shadowRoot);
    };
    collect(arguments[0] ?? document);
    return texts.join('\\n');";

/// The text of the regions that announce what changed, in shadow roots, too.
const ANNOUNCED: &str = "
    const texts = [];
    const collect = root => {
        for (const region of root.querySelectorAll('[role=status]')) texts.push(region.textContent);
        for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) collect(inner.shadowRoot);
    };
    collect(document);
    return texts.join(' ');";

/// The key by which WebDriver tells an element from other values.
pub const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something found on a page.
pub struct Element<'a> {
    page: &'a Page,
    /// Role, name and number.
    pub node: Node,
    /// The name by which WebDriver knows it.
    id: String,
}

impl Page {
    /// The one thing of this role and name, which may begin or end with an ellipsis for "and so on".
    #[track_caller]
    pub fn find(&self, role: &str, name: &str) -> Element<'_> {
        self.find_one(None, role, name)
    }

    /// The same, anywhere inside of an element.
    #[track_caller]
    pub fn find_in(&self, outer: &Element<'_>, role: &str, name: &str) -> Element<'_> {
        self.find_one(Some(outer.node.element), role, name)
    }

    /// Everything of this role and name that is there now.
    #[track_caller]
    pub fn all(&self, role: &str, name: &str) -> Vec<Node> {
        self.look(None, role, name)
    }

    /// Everything of this role and name that is inside of an element now.
    #[track_caller]
    pub fn all_in(&self, outer: &Element<'_>, role: &str, name: &str) -> Vec<Node> {
        self.look(Some(outer.node.element), role, name)
    }

    /// Waits until nothing has this role and name.
    #[track_caller]
    pub fn find_no(&self, role: &str, name: &str) {
        self.wait(|| self.all(role, name).is_empty().then_some(()), || format!("{role} “{name}” does not go away"));
    }

    /// Finds something and clicks on it; if it is redrawn in between, once more.
    #[track_caller]
    pub fn click(&self, role: &str, name: &str) {
        let problem = RefCell::new(String::new());
        self.wait(
            || self.find(role, name).try_click().map_err(|error| problem.replace(error)).ok(),
            || format!("{role} “{name}” cannot be clicked: {}", problem.borrow()),
        );
    }

    /// Opens the menu of what few need, and clicks on what is in it.
    #[track_caller]
    pub fn click_in_menu(&self, name: &str) {
        self.click("button", "More");
        self.click("button", name);
    }

    /// Where the keyboard is.
    #[track_caller]
    pub fn focused(&self) -> Option<Node> {
        if self.session.engine() != Engine::Chromium {
            return self.focused_by_standard();
        }
        self.tree().focused().cloned()
    }

    /// Waits until the keyboard is on the thing of this role and name, or inside of it.
    #[track_caller]
    pub fn see_focus_in(&self, role: &str, name: &str) {
        let mut seen = String::from("nothing");
        let mut look = || {
            if self.session.engine() != Engine::Chromium {
                let focused = self.focused_by_standard()?;
                seen = focused.to_string();
                let outer = self.look(None, role, name);
                return outer.iter().any(|outer| self.is_in(outer.element, focused.element)).then_some(());
            }
            let tree = self.tree();
            let focused = tree.focused()?;
            seen = focused.to_string();
            let is_outer = |outer: &Node| outer.element == focused.element || tree.contains(outer.element, focused);
            tree.all(None, role, name).iter().any(is_outer).then_some(())
        };
        let found = self.wait_quietly(&mut look).is_some();
        assert!(found, "the focus does not come to {role} “{name}”, it is on {seen}");
    }

    /// Waits until the text is on the page.
    #[track_caller]
    pub fn see_text(&self, text: &str) {
        self.wait(
            || self.text().contains(text).then_some(()),
            || format!("“{text}” does not appear; what is there:\n{}", self.text()),
        );
    }

    /// Waits until the text is not on the page.
    #[track_caller]
    pub fn do_not_see(&self, text: &str) {
        self.wait(
            || (!self.text().contains(text)).then_some(()),
            || format!("“{text}” does not go away; what is there:\n{}", self.text()),
        );
    }

    /// All that is drawn, with single spaces; nothing between two documents, when Firefox answers nothing.
    #[track_caller]
    pub fn text(&self) -> String {
        one_line(self.script(VISIBLE_TEXT, &json!([])).as_str().unwrap_or_default())
    }

    /// What a screen reader was last told to say.
    #[track_caller]
    pub fn announced(&self) -> String {
        one_line(self.script(ANNOUNCED, &json!([])).as_str().unwrap())
    }

    #[track_caller]
    fn find_one(&self, inside: Option<u64>, role: &str, name: &str) -> Element<'_> {
        self.wait(
            || {
                let mut found = self.look(inside, role, name);
                assert!(found.len() < 2, "more than one {role} “{name}”: {found:?}");
                self.element(found.pop()?)
            },
            || format!("no {role} “{name}”; what is there:\n{}", self.told()),
        )
    }

    /// Everything of this role and name, inside of an element if one is given.
    #[track_caller]
    fn look(&self, inside: Option<u64>, role: &str, name: &str) -> Vec<Node> {
        match self.session.engine() {
            Engine::Chromium => self.tree().all(inside, role, name),
            Engine::Firefox | Engine::WebKit => self.all_by_standard(inside, role, name),
        }
    }

    /// What a failing test saw instead.
    #[track_caller]
    fn told(&self) -> String {
        match self.session.engine() {
            Engine::Chromium => self.tree().to_string(),
            Engine::Firefox | Engine::WebKit => self.text(),
        }
    }

    /// Hands an element from Chromium's protocol over to WebDriver's; nothing if it is gone by now.
    pub fn element(&self, node: Node) -> Option<Element<'_>> {
        if self.session.engine() != Engine::Chromium {
            let id = self.known_id(node.element);
            return Some(Element { page: self, node, id });
        }
        let resolved = self.session.cdp("DOM.resolveNode", &json!({ "backendNodeId": node.element })).ok()?;
        let hold = json!({
            "objectId": resolved["object"]["objectId"],
            "functionDeclaration": "function () { window.heldElement = this }",
        });
        self.session.cdp("Runtime.callFunctionOn", &hold).ok()?;
        let element = self.session.script("return window.heldElement", &json!([])).ok()?;
        let id = element.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element { page: self, node, id })
    }
}

impl Element<'_> {
    /// Clicks on it.
    #[track_caller]
    pub fn click(&self) {
        self.try_click().unwrap_or_else(|error| panic!("{} cannot be clicked: {error}", self.node));
    }

    /// Types a text into it, key by key.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.page.post(&format!("element/{}/value", self.id), &json!({ "text": text }));
    }

    fn try_click(&self) -> Result<(), String> {
        self.page.session.post(&format!("element/{}/click", self.id), &json!({})).map(drop)
    }

    /// What stands for it among a script's arguments.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.id })
    }

    /// Its text as it is drawn, with single spaces.
    #[track_caller]
    pub fn text(&self) -> String {
        one_line(self.page.get(&format!("element/{}/text", self.id)).as_str().unwrap())
    }

    /// All that is drawn in it, in shadow roots, too, with single spaces.
    #[track_caller]
    pub fn text_in_shadow(&self) -> String {
        one_line(self.page.script(VISIBLE_TEXT, &json!([self.argument()])).as_str().unwrap())
    }

    /// The value of one of its properties, as a script sees it.
    #[track_caller]
    pub fn property(&self, name: &str) -> Value {
        self.page.get(&format!("element/{}/property/{name}", self.id))
    }

    /// The value of one of its attributes; null where it has none.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Value {
        self.page.get(&format!("element/{}/attribute/{name}", self.id))
    }
}
