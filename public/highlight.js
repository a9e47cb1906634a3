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

/**
 * Highlights in `root` what `places` finds, and nothing that was looked for before; without it, nothing. It is given a text and
 * tells where in it something begins and ends, and begins and ends again, in units of the text.
 */
export function highlight(root, places) {
  clearTimeout(waiting.get(root));
  waiting.set(root, setTimeout(search, AFTER, root, places));
}

function search(root, places) {
  searches.get(root)?.stop();
  searches.delete(root);
  if (places) searches.set(root, new Search(root, places));
}

class Search {
  #places;
  // All elements on the page share the one list of hits; each takes back its own.
  #hits;
  // The ranges in each text near the screen.
  #ranges = new Map();
  #seen = new Set();
  #near = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: `${NEAR} 0px` });
  #changes = new MutationObserver(() => (this.#waiting ??= setTimeout(() => this.#watch(), AFTER)));
  #waiting;

  constructor(root, places) {
    this.root = root;
    this.#places = places;
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
    const ranges = find(text, this.#places);
    this.#ranges.set(text, ranges);
    for (const range of ranges) this.#hits.add(range);
  }

  #forget(text) {
    for (const range of this.#ranges.get(text) ?? []) this.#hits.delete(range);
    this.#ranges.delete(text);
  }
}

/** The ranges within `text`, an element, that `places` finds. */
function find(text, places) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let data = "";
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: data.length });
    data += walker.currentNode.data;
  }
  const found = places(data) ?? [];
  const ranges = [];
  for (let at = 0; at < found.length; at += 2) {
    const [from, to] = [found[at], found[at + 1]];
    const first = nodes.findLast((node) => node.from <= from);
    const last = nodes.findLast((node) => node.from < to);
    const range = document.createRange();
    range.setStart(first.node, from - first.from);
    range.setEnd(last.node, to - last.from);
    ranges.push(range);
  }
  return ranges;
}
