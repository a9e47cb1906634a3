// What the share button opens: a link to what is on screen, and code for putting it into another page.

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * Opens the dialog in `root`, the shadow root of `element`; `script` is the address of standpoint.js, `query` what is
 * chosen, `words` those of the interface. With `own`, what is shown is a file of the reader's, to which no link leads.
 */
export function share(element, root, script, query, words, own) {
  const all = own ? [[words.message("share-html"), twin(root, words)]] : offers(element, root, script, query, words);
  present(root, words.message("share-title"), all, words);
}

/**
 * Opens what there is to copy of the quote `id`, by `cite` of cite.js; `viewer` is what the element shows, with that quote
 * open in it. With `own`, it is a file of the reader's, to which no link leads.
 */
export function shareQuote(element, root, script, viewer, words, id, cite, own) {
  const language = words.tag === "en" ? "en-GB" : words.tag;
  const forms = cite(JSON.parse(viewer.bundleOf(id)), id, (message) => words.message(message), language, viewer.doubt(id));
  const copies = [
    [words.message("cite-text"), forms.text],
    [words.message("cite-html"), forms.html],
    [words.message("cite-markdown"), forms.markdown],
    [words.message("cite-bibtex"), forms.bibtex],
    [words.message("cite-csl"), forms.csl],
  ];
  if (!own) copies.push([words.message("cite-link"), offers(element, root, script, viewer.selection(), words)[0][1]]);
  present(root, words.message("cite-title"), copies, words);
}

function present(root, title, offers, words) {
  const { tag: lang, rtl } = words;
  const dialog = make("dialog", { className: "shared", ariaLabel: title, lang, dir: rtl ? "rtl" : "ltr" });
  const close = make("button", { type: "button", textContent: words.message("close") });
  close.addEventListener("click", () => dialog.close());
  const header = make("header");
  header.append(make("strong", { textContent: title }), close);
  const said = make("p", { role: "status" });
  const fields = offers.flatMap((offer, at) => field(offer, at, said, words));
  dialog.append(header, ...fields, said);
  dialog.addEventListener("close", () => dialog.remove());
  // Beside the viewer rather than beside its box, where the page's fonts and colours would come in.
  root.firstElementChild.append(dialog);
  dialog.showModal();
}

function offers(element, root, script, query, words) {
  const src = element.getAttribute("src");
  const bundle = src?.startsWith("#") ? undefined : new URL(src, element.baseURI).href;
  const frame = new URL("embed.html", script);
  if (bundle) frame.searchParams.set("bundle", bundle);
  frame.search += query && `&${query}`;

  const chosen = new URLSearchParams(query);
  const attributes = [["src", bundle], ...chosen].map(([name, value]) => ` ${name}="${escape(value ?? "")}"`).join("");
  const load = `<script type="module" src="${escape(script)}"></script>`;
  const html = twin(root, words);

  const offers = [];
  const linked = element.hasAttribute("linked");
  const page = new URL(location.href);
  // An element that keeps its selection to itself has a link of its own where the viewer's site may show the bundle.
  const own = bundle && new URL(bundle).origin === frame.origin;
  if (linked || !own) offers.push([words.message("share-page"), page.href]);
  else offers.push([words.message("share-exactly"), frame.href]);
  if (!bundle || !/^https?:$/.test(new URL(script).protocol)) return offers;
  offers.push([words.message("share-script"), `${load}\n<stand-point${attributes}></stand-point>`]);
  if (own) {
    const title = escape(root.querySelector(".title")?.textContent ?? "");
    const host = escape(new URL("frame.js", script).href);
    const size = 'width="100%" height="600" allow="clipboard-write"';
    const code = `<iframe data-standpoint src="${escape(frame.href)}" title="${title}" ${size}></iframe>`;
    offers.push([words.message("share-frame"), `${code}\n<script defer src="${host}"></script>`]);
  }
  offers.push([words.message("share-html"), html]);
  return offers;
}

/** What is on screen as plain HTML: the words, who said them and where, without the controls. */
function twin(root, { tag, rtl }) {
  const copy = root.querySelector(".viewer").cloneNode(true);
  copy.querySelectorAll("button, dialog, .controls, .overview, .order, [hidden], [data-to-come] > *, .ahead, .problems, .foot").forEach((part) => part.remove());
  for (const part of copy.querySelectorAll("*")) {
    for (const { name } of [...part.attributes]) {
      if (!["href", "rel", "cite", "lang", "dir", "datetime"].includes(name)) part.removeAttribute(name);
    }
  }
  return `<section lang="${tag}" dir="${rtl ? "rtl" : "ltr"}">${copy.innerHTML}</section>`;
}

function field([name, value], at, said, words) {
  const id = `share-${at}`;
  const label = make("label", { htmlFor: id, textContent: name });
  const text = make("textarea", { id, readOnly: true, value, spellcheck: false, dir: "ltr" });
  text.addEventListener("focus", () => text.select());
  const ariaLabel = words.message("copy-what", ["what", name]);
  const copy = make("button", { type: "button", textContent: words.message("copy"), ariaLabel });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      // Where a page may not use the clipboard, as in a frame: the older way.
      text.select();
      document.execCommand("copy");
    }
    said.textContent = words.message("copied", ["what", name]);
  });
  return [label, text, copy];
}

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
