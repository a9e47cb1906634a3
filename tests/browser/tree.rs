//! A page as a screen reader is told about it: roles and names, shadow roots included.

use std::{collections::HashMap, fmt};

use serde_json::Value;

/// The accessibility tree without what is hidden in it.
pub struct Tree {
    nodes: Vec<Node>,
    /// Each node's parent, ignored nodes included.
    parents: HashMap<String, String>,
    /// The node of each element.
    elements: HashMap<u64, String>,
}

/// Something that has a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// As ARIA calls it.
    pub role: String,
    /// With single spaces.
    pub name: String,
    /// Where the keyboard is.
    pub focused: bool,
    /// The number by which the element is known: Chromium's, or its place in the page's own list.
    pub element: u64,
    id: String,
}

impl Tree {
    /// Reads what `Accessibility.getFullAXTree` answers.
    pub fn new(answer: &Value) -> Self {
        let mut tree = Self { nodes: Vec::new(), parents: HashMap::new(), elements: HashMap::new() };
        for node in answer["nodes"].as_array().into_iter().flatten() {
            let id = text(&node["nodeId"]);
            if let Some(parent) = node["parentId"].as_str() {
                tree.parents.insert(id.clone(), parent.to_owned());
            }
            let Some(element) = node["backendDOMNodeId"].as_u64() else { continue };
            tree.elements.insert(element, id.clone());
            let role = match node["role"]["value"].as_str() {
                // Chromium's own words where it is more exact than ARIA.
                Some("DisclosureTriangle") => "button",
                Some("RootWebArea") => "document",
                Some("StaticText" | "InlineTextBox" | "LineBreak") | None => continue,
                Some(role) => role,
            };
            if node["ignored"] == true {
                continue;
            }
            let name = one_line(&text(&node["name"]["value"]));
            tree.nodes.push(Node { role: role.to_owned(), name, focused: is_focused(node), element, id });
        }
        tree
    }

    /// Everything of this role and name (see [`matches`]), inside of an element if one is given.
    pub fn all(&self, inside: Option<u64>, role: &str, name: &str) -> Vec<Node> {
        let found = self.nodes.iter().filter(|node| node.role == role && matches(&node.name, name));
        found.filter(|node| inside.is_none_or(|element| self.contains(element, node))).cloned().collect()
    }

    /// Where the keyboard is, unless it is on the page as a whole.
    pub fn focused(&self) -> Option<&Node> {
        self.nodes.iter().find(|node| node.focused && node.role != "document")
    }

    /// Everything that has a name or can be used.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Whether the node is inside of the element.
    pub fn contains(&self, element: u64, node: &Node) -> bool {
        let Some(outer) = self.elements.get(&element) else { return false };
        let mut at = self.parents.get(&node.id);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.parents.get(id);
        }
        false
    }
}

impl Node {
    /// What was found without a tree.
    pub fn new(role: &str, name: &str, element: u64) -> Self {
        Self { role: role.to_owned(), name: one_line(name), focused: false, element, id: String::new() }
    }
}

impl fmt::Display for Tree {
    /// One line for each node that has a name: what a failing test saw instead.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.nodes.iter().filter(|node| !node.name.is_empty()).try_for_each(|node| writeln!(f, "  {node}"))
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} “{}”", self.role, self.name)
    }
}

/// Whether a name is the expected one, of which an ellipsis at either end leaves a part open.
pub fn matches(name: &str, expected: &str) -> bool {
    match (expected.strip_prefix('…'), expected.strip_suffix('…')) {
        (Some(_), Some(_)) => name.contains(expected.trim_matches('…')),
        (Some(end), None) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => name == expected,
    }
}

/// White space as it looks on a page.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn is_focused(node: &Value) -> bool {
    let mut properties = node["properties"].as_array().into_iter().flatten();
    properties.any(|property| property["name"] == "focused" && property["value"]["value"] == true)
}
