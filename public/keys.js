// The keyboard: what one key does while the focus is within a comparison and not in a field, and the sheet that tells.
//
// A screen reader that reads by single keys keeps them to itself, and none of them does anything elsewhere on the page.

const VIEWS = ["1", "2", "3", "4"];

/** Acts on keys pressed in `element`, whose shadow root is `root`, until `signal` aborts. `help` opens the sheet. */
export function listen(element, root, help, signal) {
  element.addEventListener("keydown", (event) => act(event, root, help), { signal });
}

function act(event, root, help) {
  const { key } = event;
  const field = event.composedPath()[0]?.closest?.("input:not([type=checkbox]), textarea, select, dialog");
  if (field || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (key === "?") help();
  else if (key === "/") root.querySelector(".search")?.focus();
  else if (key === "n" || key === "p") step(root, key === "n" ? 1 : -1);
  else if (VIEWS.includes(key)) root.querySelectorAll(".views button")[VIEWS.indexOf(key)]?.click();
  else return;
  event.preventDefault();
}

/** Goes to the next quote on the page, or to the one before. */
function step(root, by) {
  const quotes = [...root.querySelectorAll(".quote")].filter((quote) => quote.checkVisibility());
  const current = root.activeElement;
  const at = quotes.indexOf(current?.closest(".quote"));
  // From elsewhere: the nearest one in the order of the page.
  const after = quotes.findIndex((quote) => current?.compareDocumentPosition(quote) & Node.DOCUMENT_POSITION_FOLLOWING);
  const end = after < 0 ? quotes.length : after;
  const next = at < 0 ? end - (by < 0 ? 1 : 0) : at + by;
  quotes[next]?.focus();
}

/** Opens the sheet that lists the keys; `words` says what they do. */
export function sheet(root, words) {
  if (root.querySelector("dialog[open]")) return;
  const dialog = make("dialog", { className: "shared shortcuts", ariaLabel: words.message("keys") });
  const close = make("button", { type: "button", textContent: words.message("close") });
  close.addEventListener("click", () => dialog.close());
  const header = make("header");
  header.append(make("strong", { textContent: words.message("keys") }), close);
  const list = make("dl");
  const views = [...root.querySelectorAll(".views button")];
  const told = [
    ["/", words.message("key-search")],
    ...views.map((view, at) => [VIEWS[at], words.message("key-view", ["view", view.textContent])]),
    ["n", words.message("key-next")],
    ["p", words.message("key-previous")],
    ["?", words.message("key-help")],
    ["Esc", words.message("key-close")],
  ];
  for (const [key, does] of told) {
    const term = make("dt");
    term.append(make("kbd", { textContent: key }));
    list.append(term, make("dd", { textContent: does }));
  }
  dialog.append(header, make("p", { textContent: words.message("keys-where") }), list);
  dialog.addEventListener("close", () => dialog.remove());
  root.firstElementChild.append(dialog);
  dialog.showModal();
}

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
