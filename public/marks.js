// The words in the host page that claim to be quotes of the comparison: an editor is told where one is not as the bundle
// has it, and what it leaves out. A reader is not bothered.

const MARK = "data-standpoint-quote";

const plain = (text) => text.replace(/\s+/g, " ").trim();

/** Compares the marks in the page with the quotes of `element`, one of `elements`, which `viewer` shows. */
export function check(element, elements, viewer) {
  for (const mark of document.querySelectorAll(`[${MARK}]`)) {
    const id = mark.getAttribute(MARK);
    if (element.quote(id) !== undefined) compare(id, mark, viewer);
    else if ([...elements].every((other) => other.ready && other.quote(id) === undefined)) {
      console.warn(`<stand-point>: no comparison on this page has the quote “${id}” that is named here:`, mark);
    }
  }
}

function compare(id, mark, viewer) {
  for (const claim of claims(mark, viewer)) {
    const leftOut = viewer.leftOut(id, claim);
    if (leftOut) console.info(`<stand-point>: “${claim}” leaves out of the quote “${id}” “${leftOut}”:`, mark);
    if (leftOut !== undefined) continue;
    console.warn(`<stand-point>: “${claim}” is not what the quote “${id}” says:`, mark);
    viewer.mismatch(id, claim);
  }
}

/** The texts in which the page claims to quote: marked up as quotes, or between quotation marks. */
function claims(mark, viewer) {
  const quotes = mark.matches("q, blockquote") ? [mark] : [...mark.querySelectorAll("q, blockquote")];
  const texts = quotes.length ? quotes.map((quote) => quote.textContent) : viewer.claims(mark.textContent);
  return texts.map(plain);
}
