// What the dialogs for taking away and for opening say, and what is written into files for reading.
//
// Until the interface speaks more languages than one.

const count = (number, one, many) => `${new Intl.NumberFormat("en-GB", { useGrouping: "min2" }).format(number)} ${number === 1 ? one : many}`;

const MESSAGES = {
  "close": "Close",
  "take-title": "Take away",
  "take-scope": ({ name }) => `What is on screen now, from: ${name}`,
  "take-json": ({ quotes }) => `Comparison as JSON: ${count(quotes, "quote", "quotes")}`,
  "take-json-hint": "A file of Standpoint’s own format, with only what these quotes and positions need. Open it here again, or publish it.",
  "take-csv-spreadsheet": ({ rows }) => `Table for spreadsheets: ${count(rows, "row", "rows")}`,
  "take-csv-spreadsheet-hint": "CSV for Excel, LibreOffice and the like. An apostrophe stands before what they would take for a formula.",
  "take-csv-data": ({ rows }) => `Table for data tools: ${count(rows, "row", "rows")}`,
  "take-csv-data-hint": "CSV as RFC 4180 has it: every text exactly as it is in the comparison, dates as ISO 8601 writes them.",
  "take-picture-issue": "Issue for the picture",
  "take-picture": "Picture of this issue",
  "take-picture-hint": "PNG, 2,400 × 1,260 pixels: up to four speakers, the same room for each, with source and date.",
  "take-picture-alt": "Words for those who do not see the picture",
  "take-print": ({ quotes }) => `Print: ${count(quotes, "quote", "quotes")}`,
  "take-print-hint": "The whole page, with every address in full. Your browser can make a PDF of it.",
  "taken": ({ file }) => `Saved as ${file}`,
  "open-title": "Open a file",
  "open-privacy": "Nothing leaves your browser: the file is read here and sent nowhere.",
  "open-choose": "Choose a comparison, a JSON file",
  "open-drop": "Or drop the file here.",
  "open-paste": "Or paste its text",
  "open-pasted": "Show what I pasted",
  "open-back": "Back to this page’s comparison",
  "position-support": "Supports",
  "position-oppose": "Opposes",
  "position-mixed": "Mixed",
  "position-neutral": "Neutral",
  "position-undecided": "Undecided",
  "position-unclear": "Unclear",
  "position-none": "No position found",
  "position-declined": "Declined to say",
  "kind-translation": "Translated: not the original words",
  "kind-paraphrase": "Paraphrased by the source: not a quote",
  "unattributed": "Unattributed",
  "nothing-on-file": "Nothing on file",
  "no-quote-on-file": "No quote on file",
  "archived-copy": "Archived copy",
  "words-cut": "The words are cut here; the source has them all.",
  "left-out": ({ names }) => `Left out of this picture: ${names}`,
  "and-more": ({ number }) => `and ${number} more`,
};

/** The message of that id, with its arguments filled in. */
export function say(id, args = {}) {
  const message = MESSAGES[id];
  return typeof message === "function" ? message(args) : message ?? id;
}
