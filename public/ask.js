// What a reader asks for: what opens in a dialog, and the viewer's second file. Each is brought when it is asked for, and
// so is this.

const FILES = {
  share: "__VIEWER_SHARE__",
  take: "__VIEWER_TAKE__",
  open: "__VIEWER_OPEN__",
  csv: "__VIEWER_CSV__",
  cite: "__VIEWER_CITE__",
  picture: "__VIEWER_PICTURE__",
  easel: "__VIEWER_EASEL__",
  keys: "__VIEWER_KEYS__",
  lazy: "__VIEWER_LAZY__",
  highlight: "__VIEWER_HIGHLIGHT__",
  marks: "__VIEWER_MARKS__",
};

// A letter from right to left: in a message, a text with one is kept from turning round what is beside it.
const TURNS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;

// Where something has been highlighted.
const highlighted = new WeakSet();

// How long anything may take to arrive, in milliseconds.
const PATIENCE = 20_000;

// What has come or is on its way, and how often something has not come.
const brought = {};
const misses = {};

const late = () => new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("It did not arrive in time.")));

/** Brings the module of that name. A browser imports an address once, even if it never gets an answer. */
export function load(name) {
  const url = new URL(FILES[name], import.meta.url);
  if (misses[name] && url.protocol !== "data:") url.search = misses[name];
  brought[name] ??= Promise.race([late(), import(url.href)]).catch((error) => {
    delete brought[name];
    misses[name] = (misses[name] ?? 0) + 1;
    throw error;
  });
  return brought[name];
}

/** Makes the second file part of the program of `viewer`, and what it looks like part of `sheet`. */
export async function bring(sheet, viewer) {
  const lazy = await load("lazy");
  await Promise.all([lazy.dress(sheet), viewer.lacks() && lazy.bring(viewer.exports())]);
}

/**
 * Opens what is asked for, by its name: `highlight`, `marks`, `share`, `take`, `open`, `keys`, or `cite` for the quote `id`. `element`,
 * one of `elements`, is whose `root` it opens in, `viewer` what it shows, in the interface's `words`; `address` tells that of a file of
 * the viewer's. The second file is there by then.
 */
export async function ask(what, id, { element, elements, root, viewer, words, address }) {
  const script = address("standpoint.js");
  const own = viewer.own();
  const isolated = (value) => (words.rtl || TURNS.test(value) ? `\u2068${value}\u2069` : value);
  const value = (given) => (typeof given === "string" ? isolated(given) : given);
  const say = (message, values = {}) =>
    words.message(message, Object.entries(values).flatMap(([name, given]) => [name, value(given)]));
  if (what === "highlight") {
    if (!("highlights" in CSS) || !(viewer.searches() || highlighted.has(root))) return;
    highlighted.add(root);
    const { highlight } = await load("highlight");
    // By now something else may be looked for, or nothing.
    highlight(root, viewer.searches() && ((text) => viewer.places(text)));
  } else if (what === "marks") {
    const { check } = await load("marks");
    check(element, elements, viewer);
  } else if (what === "share") {
    const { share } = await load("share");
    share(element, root, script, viewer.selection(), words, own);
  } else if (what === "cite") {
    const [{ shareQuote }, { cite }] = await Promise.all([load("share"), load("cite")]);
    shareQuote(element, root, script, viewer, words, id, cite, own);
  } else if (what === "keys") {
    const { sheet } = await load("keys");
    sheet(root, words);
  } else {
    const { offer } = await load(what);
    offer({ element, root, viewer, own, load, say });
  }
}
