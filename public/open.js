// What the button “Open a file” opens: a choice of ways to show a comparison of the reader's own. It is read in the
// browser, and no request is made.

/**
 * Opens the dialog in `root`, the shadow root of `element`; `own` says whether a file of the reader's is shown already,
 * `say` gives the interface's words.
 */
export function offer({ element, root, own, say }) {
  if (root.querySelector("dialog[open]")) return;
  const dialog = make("dialog", { className: "shared opening", ariaLabel: say("open-title") });
  const close = make("button", { type: "button", textContent: say("close") });
  close.addEventListener("click", () => dialog.close());
  const header = make("header");
  header.append(make("strong", { textContent: say("open-title") }), close);
  const show = (bundle) => {
    dialog.close();
    // The button that had the focus goes with what was shown.
    element.addEventListener("standpoint-ready", () => focus(root), { once: true });
    element.open(bundle);
  };

  const file = make("input", { type: "file", id: "open-file", accept: ".json,application/json" });
  file.addEventListener("change", () => file.files.length && show(file.files[0]));
  const text = make("textarea", { id: "open-text", spellcheck: false });
  const pasted = make("button", { type: "button", textContent: say("open-pasted") });
  pasted.addEventListener("click", () => text.value.trim() && show(text.value));
  dialog.append(
    header,
    make("p", { textContent: say("open-privacy") }),
    make("label", { htmlFor: file.id, textContent: say("open-choose") }),
    file,
    make("p", { textContent: say("open-drop") }),
    make("label", { htmlFor: text.id, textContent: say("open-paste") }),
    text,
    pasted,
  );
  if (own) {
    const back = make("button", { type: "button", className: "back", textContent: say("open-back") });
    back.addEventListener("click", () => show(undefined));
    dialog.append(back);
  }
  // The element takes what is dropped, here as anywhere else on it.
  dialog.addEventListener("drop", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  root.firstElementChild.append(dialog);
  dialog.showModal();
}

/** Puts the reader at the beginning of what is shown now. */
function focus(root) {
  const title = root.querySelector(".title");
  title?.setAttribute("tabindex", "-1");
  title?.focus();
}

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
