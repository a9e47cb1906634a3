// The sheet that lists the keyboard's shortcuts; `src/web/keys.rs` acts on them.

const VIEWS = ["1", "2", "3", "4"];

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
