// The types of <stand-point>. The script itself exports nothing; loading it defines the element.
//
//   import "standpoint";
//   import type { StandpointSelection } from "standpoint";

/**
 * What to show, and how. Lists have ids from the bundle or the format's words, and `"~"` for what has none; `null` means all.
 * Days are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export interface StandpointSelection {
  /** Ids of speakers. */
  speakers: string[] | null;
  /** Ids of issues. */
  issues: string[] | null;
  /** `support`, `oppose` and so on. */
  positions: string[] | null;
  /** Ids of sources. */
  sources: string[] | null;
  /** `verbatim`, `translation`, `paraphrase`. */
  kinds: string[] | null;
  /** What positions go by: `direct`, `vote` and so on. */
  basis: string[] | null;
  quotes: string[] | null;
  /** The first day; what has no date is left out. */
  since: string | null;
  /** The last day; what has no date is left out. */
  until: string | null;
  /** The day as of which all is shown; what has no date stays. */
  asOf: string | null;
  /** Words that all of what is shown has; words between quotation marks stand together. */
  search: string | null;
  /** Which issues: those on which two of the speakers shown have something, or take different positions. */
  only: "shared" | "differ" | "all" | null;
  view: "matrix" | "timeline" | "quotes" | "cards" | null;
  /** What cards stand together by; `null` for what suits the comparison. */
  groupBy: "issue" | "speaker" | null;
  sort: "date" | "speaker" | "issue" | null;
  /** The id of the speaker by whose positions the matrix orders its issues. */
  issuesBy: string | null;
  /** The id of the issue by the positions on which the matrix orders its speakers. */
  speakersBy: string | null;
  /** The id of the quote that is open. */
  quote: string | null;
}

/** What `standpoint-ready` tells. */
export interface StandpointReady {
  /** The comparison's title. */
  name: string;
}

/** What `standpoint-quoteopen` tells. */
export interface StandpointQuoteOpen {
  /** The quote's id in the bundle. */
  id: string;
}

/** What `standpoint-error` tells. */
export interface StandpointError {
  /** Whether the viewer itself or the bundle failed. */
  kind: "viewer" | "bundle";
  /** The same in a sentence. */
  message: string;
}

/** What `standpoint-mismatch` tells. */
export interface StandpointMismatch {
  /** The id of the quote that the page's mark names. */
  id: string;
  /** What the page has there, and the bundle has not. */
  text: string;
}

/** The element's events. They bubble, and cross shadow roots, so that `document` hears them, too. */
export interface StandpointEventMap {
  /** The comparison is drawn. */
  "standpoint-ready": CustomEvent<StandpointReady>;
  /** The reader, or a script, has chosen something else. */
  "standpoint-selectionchange": CustomEvent<StandpointSelection>;
  /** A quote was brought into view. */
  "standpoint-quoteopen": CustomEvent<StandpointQuoteOpen>;
  /** There is nothing to show; the reader is told why. */
  "standpoint-error": CustomEvent<StandpointError>;
  /** The page quotes otherwise than the bundle. The reader is not told. */
  "standpoint-mismatch": CustomEvent<StandpointMismatch>;
}

/**
 * A comparison. It is configured by attributes, all of which may change at any time:
 * `src`, `speakers`, `issues`, `positions`, `sources`, `kinds`, `basis`, `quotes`, `since`, `until`, `as-of`, `search`, `only`, `view`, `group-by`, `sort`,
 * `issues-by`, `speakers-by`, `theme`, `lang`, `dir`, `heading-level`, `density`, `controls`, `loading`, `linked`, `openable`, `integrity`.
 */
export interface StandpointElement extends HTMLElement {
  /** Whom and what it shows. What is left out when it is set means all. */
  get selection(): StandpointSelection;
  set selection(selection: Partial<StandpointSelection> | null);
  /** Whether all of the comparison is there. */
  readonly ready: boolean;
  /** Downloads the bundle again and shows it. */
  reload(): void;
  /** Shows a bundle, or its text, in the place of that of `src`; sends it nowhere. `null` shows that of `src` again. */
  open(bundle: Blob | string | null): void;
  /**
   * Brings a quote into view and moves the focus there; shows its speaker and its issue again if they were left out.
   * `false` if there is no such quote, or nothing is shown yet.
   */
  reveal(quoteId: string): boolean;
  /** The words of a quote, each fragment on a line; `undefined` if there is no such quote, or nothing is shown yet. */
  quote(quoteId: string): string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "stand-point": StandpointElement;
  }

  interface GlobalEventHandlersEventMap extends StandpointEventMap {}
}
