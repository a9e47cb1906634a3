// What a reader asks for and gets in a dialog. Each is brought when it is asked for, and so is this.

const FILES = {
  share: "__VIEWER_SHARE__",
  take: "__VIEWER_TAKE__",
  open: "__VIEWER_OPEN__",
  csv: "__VIEWER_CSV__",
  cite: "__VIEWER_CITE__",
  picture: "__VIEWER_PICTURE__",
  easel: "__VIEWER_EASEL__",
  keys: "__VIEWER_KEYS__",
};

// A letter from right to left: in a message, a text with one is kept from turning round what is beside it.
const TURNS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Brings the module of that name. */
export const load = (name) => import(new URL(FILES[name], import.meta.url).href);

/**
 * Opens what is asked for, by its name: `share`, `take`, `open`, `keys`, or `cite` for the quote `id`. `element` is whose
 * `root` it opens in, `viewer` what it shows, in the interface's `words`; `script` is the address of standpoint.js. With
 * `own`, what is shown is a file of the reader's.
 */
export async function ask(what, id, { element, root, viewer, words, script, own }) {
  const isolated = (value) => (words.rtl || TURNS.test(value) ? `\u2068${value}\u2069` : value);
  const value = (given) => (typeof given === "string" ? isolated(given) : given);
  const say = (message, values = {}) =>
    words.message(message, Object.entries(values).flatMap(([name, given]) => [name, value(given)]));
  if (what === "share") {
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
