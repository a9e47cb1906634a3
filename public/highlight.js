// Highlights what the search has found, on screen only: no markup changes, and what is copied is what the page has. Where
// a browser has no custom highlights, nothing is highlighted.

const NAME = "standpoint-hit";
// The texts that are searched; what the interface says beside them is not.
const TEXTS = ".words, .summary [dir], .note [dir], .label [dir], .statement, .about, .topic, .group, .speaker, .office";
// How far beyond the screen, as a part of its height: hits are there before they are scrolled to.
const NEAR = "50%";

// How long after a change, in milliseconds: what has been found is on screen before it is highlighted.
const AFTER = 33;

// What goes on in each shadow root in which something is looked for, and what is to go on there.
const searches = new WeakMap();
const waiting = new WeakMap();

/** Highlights these folded terms in `root`, and nothing that was looked for before; none ends it. */
export function highlight(root, terms) {
  clearTimeout(waiting.get(root));
  waiting.set(root, setTimeout(search, AFTER, root, terms));
}

function search(root, terms) {
  searches.get(root)?.stop();
  searches.delete(root);
  if (terms.length) searches.set(root, new Search(root, terms));
}

class Search {
  #terms;
  // All elements on the page share the one list of hits; each takes back its own.
  #hits;
  // The ranges in each text near the screen.
  #ranges = new Map();
  #seen = new Set();
  #near = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: `${NEAR} 0px` });
  #changes = new MutationObserver(() => (this.#waiting ??= setTimeout(() => this.#watch(), AFTER)));
  #waiting;

  constructor(root, terms) {
    this.root = root;
    this.#terms = terms;
    this.#hits = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, this.#hits);
    this.#changes.observe(root, { childList: true, characterData: true, subtree: true });
    this.#watch();
  }

  stop() {
    this.#near.disconnect();
    this.#changes.disconnect();
    clearTimeout(this.#waiting);
    for (const text of this.#ranges.keys()) this.#forget(text);
  }

  /** Watches the texts that are there now. */
  #watch() {
    this.#waiting = undefined;
    const there = new Set(this.root.querySelectorAll(TEXTS));
    for (const text of this.#seen) {
      if (there.has(text)) continue;
      this.#near.unobserve(text);
      this.#forget(text);
    }
    for (const text of there) {
      if (!this.#seen.has(text)) this.#near.observe(text);
      // One that is drawn in steps, or was changed.
      else if (this.#ranges.has(text)) this.#mark(text);
    }
    this.#seen = there;
  }

  #look(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#mark(target);
      else this.#forget(target);
    }
  }

  #mark(text) {
    this.#forget(text);
    const ranges = find(text, this.#terms);
    this.#ranges.set(text, ranges);
    for (const range of ranges) this.#hits.add(range);
  }

  #forget(text) {
    for (const range of this.#ranges.get(text) ?? []) this.#hits.delete(range);
    this.#ranges.delete(text);
  }
}

/** The ranges within `text`, an element, that have one of the terms. */
function find(text, terms) {
  const { folded, places } = fold(text);
  const ranges = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const [start, end] = [places[at], places[at + term.length - 1]];
      const range = document.createRange();
      range.setStart(start.node, start.from);
      range.setEnd(end.node, end.to);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The text of an element without case, accents, width and composition, and where each unit of it comes from. */
function fold(text) {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const places = [];
  let folded = "";
  let space = false;
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    let from = 0;
    for (const letter of node.data) {
      const to = from + letter.length;
      const plain = foldLetter(letter);
      const isSpace = /^\s+$/.test(plain);
      // However many stand between two words, a phrase is found across them.
      if (!(isSpace && space)) {
        folded += isSpace ? " " : plain;
        for (let unit = 0; unit < (isSpace ? 1 : plain.length); unit++) places.push({ node, from, to });
      } else places.at(-1).to = places.at(-1).node === node ? to : places.at(-1).to;
      // What is folded away, an accent, belongs to what is before it.
      if (!plain && places.length && places.at(-1).node === node) places.at(-1).to = to;
      space = isSpace || (space && !plain);
      from = to;
    }
  }
  return { folded, places };
}

const known = new Map();

// As the viewer folds what it searches (src/fold.rs), letter by letter: none is folded otherwise for its neighbours.
function foldLetter(letter) {
  let plain = known.get(letter);
  if (plain === undefined) {
    const strip = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "");
    plain = strip(strip(letter).toUpperCase().toLowerCase()).replaceAll("ς", "σ");
    known.set(letter, plain);
  }
  return plain;
}
