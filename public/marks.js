// The words in the host page that claim to be quotes of the comparison: an editor is told where one is not as the bundle
// has it. A reader is not bothered.

const MARK = "data-standpoint-quote";
// What a page's own words put between quotation marks.
const QUOTED = /[“„”«‹"]([^“„”«»‹›"]+)[“”»›"]/g;

const plain = (text) => text.replace(/\s+/g, " ").trim();

/** Compares the marks in the page with the quotes of `element`, one of `elements`. */
export function check(element, elements) {
  for (const mark of document.querySelectorAll(`[${MARK}]`)) {
    const id = mark.getAttribute(MARK);
    const words = element.quote(id);
    if (words !== undefined) compare(element, id, mark, words.split("\n").map(plain));
    else if ([...elements].every((other) => other.ready && other.quote(id) === undefined)) {
      console.warn(`<stand-point>: no comparison on this page has the quote “${id}” that is named here:`, mark);
    }
  }
}

function compare(element, id, mark, fragments) {
  for (const claim of claims(mark)) {
    // What an ellipsis leaves out may be anything.
    const parts = claim.split(/\s*(?:…|\.{3}|\[…\]|\[\.{3}\])\s*/).map(plain).filter(Boolean);
    if (parts.every((part) => fragments.some((fragment) => fragment.includes(part.replace(/[.,]$/, ""))))) continue;
    console.warn(`<stand-point>: “${claim}” is not what the quote “${id}” says:`, mark);
    const detail = { id, text: claim };
    element.dispatchEvent(new CustomEvent("standpoint-mismatch", { bubbles: true, composed: true, detail }));
  }
}

/** The texts in which the page claims to quote: marked up as quotes, or between quotation marks. */
function claims(mark) {
  const quotes = mark.matches("q, blockquote") ? [mark] : [...mark.querySelectorAll("q, blockquote")];
  if (quotes.length) return quotes.map((quote) => plain(quote.textContent));
  return Array.from(mark.textContent.matchAll(QUOTED), ([, words]) => plain(words));
}
