//! What is found by the WebDriver standard alone, in the browsers that do not speak Chromium's protocol.
//!
//! The standard tells the role and the name of a given element, as a screen reader is told, but not who has a role. So a
//! script gathers the elements that may have it, in open shadow roots, too, and the browser itself is asked about each.

use std::cell::RefCell;

use serde_json::json;

use crate::{
    driver::Answer,
    find::ELEMENT,
    page::Page,
    tree::{Node, matches},
};

/// Which elements have a role by themselves; others may say in an attribute that they have it.
const BY_THEMSELVES: [(&str, &str); 11] = [
    ("article", "article"),
    ("button", "button, summary"),
    ("checkbox", "input[type=checkbox]"),
    ("group", "fieldset, details"),
    ("heading", "h1, h2, h3, h4, h5, h6"),
    ("image", "img, [role=img]"),
    ("link", "a[href]"),
    ("progressbar", "progress"),
    ("region", "section"),
    ("status", "output"),
    ("table", "table"),
];

/// Everything drawn that a selector finds, in an element or in the document.
const GATHER: &str = "
    const [selector, outer] = arguments;
    const found = [];
    const collect = root => {
        for (const element of root.querySelectorAll('*')) {
            if (element.matches(selector) && element.checkVisibility({ visibilityProperty: true })) found.push(element);
            if (element.shadowRoot) collect(element.shadowRoot);
        }
    };
    if (outer?.shadowRoot) collect(outer.shadowRoot);
    collect(outer ?? document);
    return found;";

/// Where the keyboard is, unless it is on the page as a whole.
const FOCUSED: &str = "
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? null : at;";

/// Whether an element is another or inside of it, shadow roots included.
const IS_IN: &str = "
    const [outer, inner] = arguments;
    for (let at = inner; at; at = at.parentNode ?? at.host) if (at === outer) return true;
    return false;";

impl Page {
    /// Everything of this role and name, inside of an element if one is given.
    #[track_caller]
    pub fn all_by_standard(&self, inside: Option<u64>, role: &str, name: &str) -> Vec<Node> {
        let selector = BY_THEMSELVES.iter().find(|(known, _)| *known == role).map(|(_, selector)| selector);
        let selector = selector.unwrap_or_else(|| panic!("say in BY_THEMSELVES which elements are a {role}"));
        let selector = format!("{selector}, [role={role}]");
        // What is redrawn between two questions is asked about once more.
        let refused = RefCell::default();
        self.wait(
            || self.try_all(&selector, inside, role, name).map_err(|error| refused.replace(error)).ok(),
            || format!("{role} “{name}” cannot be looked for: {}", refused.borrow()),
        )
    }

    fn try_all(&self, selector: &str, inside: Option<u64>, role: &str, name: &str) -> Result<Vec<Node>, String> {
        let outer = inside.map(|element| json!({ ELEMENT: self.known_id(element) }));
        let gathered = self.session.script(GATHER, &json!([selector, outer]))?;
        let mut found = Vec::new();
        for element in gathered.as_array().into_iter().flatten() {
            let id = element[ELEMENT].as_str().ok_or("not an element")?;
            // The name comes first, since few have it: each answer takes a while in a busy browser.
            let called = self.name(id)?;
            let called = called.as_str().unwrap_or_default();
            if matches(called, name) && self.role(id)? == role {
                found.push(Node::new(role, called, self.number(id)));
            }
        }
        Ok(found)
    }

    /// Where the keyboard is.
    pub fn focused_by_standard(&self) -> Option<Node> {
        let element = self.session.script(FOCUSED, &json!([])).ok()?;
        let id = element[ELEMENT].as_str()?;
        let (role, name) = (self.role(id).ok()?, self.name(id).ok()?);
        Some(Node::new(role.as_str()?, name.as_str()?, self.number(id)))
    }

    /// Whether an element is another or inside of it.
    pub fn is_in(&self, outer: u64, inner: u64) -> bool {
        let pair = [outer, inner].map(|element| json!({ ELEMENT: self.known_id(element) }));
        self.session.script(IS_IN, &json!(pair)).is_ok_and(|is_in| is_in == true)
    }

    fn role(&self, id: &str) -> Answer {
        self.session.get(&format!("element/{id}/computedrole"))
    }

    fn name(&self, id: &str) -> Answer {
        self.session.get(&format!("element/{id}/computedlabel"))
    }

    /// The number by which tests know what WebDriver calls so.
    fn number(&self, id: &str) -> u64 {
        let mut known = self.known.borrow_mut();
        let place = known.iter().position(|other| other == id).unwrap_or_else(|| {
            known.push(id.to_owned());
            known.len() - 1
        });
        u64::try_from(place).unwrap()
    }

    /// What WebDriver calls the element that tests know by this number.
    pub fn known_id(&self, number: u64) -> String {
        self.known.borrow()[usize::try_from(number).unwrap()].clone()
    }
}
