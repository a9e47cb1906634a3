// Defines <stand-point>: two lines in anybody's page.
//
//   <script type="module" src="https://…/standpoint.js"></script>
//   <stand-point src="https://…/bundle.json">what to show until, or unless, it can be drawn</stand-point>
//
// This file is all that a page names, and all that it loads until an element comes near the screen. It loads the viewer,
// whose names and checksums the build has written below, and tells a reader where that fails: what is between the tags
// stays readable. docs/embed.md says what an element understands.

export const FILES = {
  bindings: "__VIEWER_JS__",
  words: "__VIEWER_WORDS__",
  languages: "__VIEWER_LANGUAGES__",
  lazy: "__VIEWER_LAZY__",
  module: { name: "__VIEWER_WASM__", integrity: "__VIEWER_WASM_INTEGRITY__" },
  style: { name: "__VIEWER_CSS__", integrity: "__VIEWER_CSS_INTEGRITY__" },
};

// How long the viewer may take to arrive, in milliseconds. The browser checks a file only once it is whole, so there
// is no telling a slow download from one that has stopped before then.
const PATIENCE = 20_000;

// How near an element that is loaded lazily comes to the screen first.
const NEAR = "600px";

// A browser imports an address once, even if it never gets an answer: another attempt needs another address.
const address = (name, attempt) => {
  const url = new URL(name, import.meta.url);
  if (attempt && url.protocol !== "data:") url.search = attempt;
  return url.href;
};

// One for all elements on the page, brought with the words of the language that the first one wants; forgotten when it fails, so that the next attempt is a new one.
let viewer;
let attempts = 0;

// The same for the script that brings the viewer's second file.
let lazy;
let misses = 0;

function load(wanted) {
  viewer ??= start(wanted).catch((error) => {
    viewer = undefined;
    throw error;
  });
  return viewer;
}

function lazyScript() {
  lazy ??= within(import(address(FILES.lazy, misses++))).catch((error) => {
    lazy = undefined;
    throw error;
  });
  return lazy;
}

async function start(wanted) {
  if (typeof WebAssembly !== "object") throw new Error("This browser has no WebAssembly, or it is switched off.");
  const attempt = attempts++;
  let parts;
  try {
    parts = await fetchViewer(FILES, attempt, wanted);
  } catch (error) {
    if (error.name === "TimeoutError" || error.name === "CompileError") throw error;
    // This script may be an old copy, and what it names gone: then the script's present copy knows better.
    // Unless the page has named the one copy that it trusts.
    if ([...document.scripts].some(({ src, integrity }) => integrity && src === import.meta.url)) throw error;
    const { FILES: present } = await import(address(import.meta.url, attempts)).catch(() => ({ FILES }));
    if (JSON.stringify(present) === JSON.stringify(FILES)) throw error;
    Object.assign(FILES, present);
    parts = await fetchViewer(FILES, attempt, wanted);
  }
  parts.onPanic((message) => {
    console.error(`<stand-point> failed: ${message}`);
    for (const element of drawn) element.fail("The viewer has failed and was stopped. Reloading the page may help.");
  });
  return parts;
}

/** What `promise` brings, if it comes in time. */
function within(promise, signal = AbortSignal.timeout(PATIENCE)) {
  const timeout = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  return Promise.race([timeout, promise]);
}

async function fetchViewer({ bindings, module, style, words, languages }, attempt, wanted) {
  const signal = AbortSignal.timeout(PATIENCE);
  const file = async ({ name, integrity }) => {
    const response = await fetch(address(name), { integrity, signal });
    if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
    return response;
  };
  const sheet = new CSSStyleSheet();
  const [parts, speech] = await within(
    Promise.all([
      import(address(bindings, attempt)).then(async (parts) => {
        await parts.default({ module_or_path: file(module) });
        return parts;
      }),
      import(address(words, attempt)).then(async (speech) => {
        await speech.words(wanted, languages, address);
        return speech;
      }),
      file(style).then(async (response) => sheet.replaceSync(await response.text())),
    ]),
    signal,
  );
  return { ...parts, ...speech, sheet };
}

// All elements on the page, and those of them that are drawn.
const elements = new Set();
const drawn = new Set();

// The attributes that choose what is shown: lists, and texts.
const LISTS = ["speakers", "issues", "positions", "sources", "kinds", "basis"];
const CHOICES = [...LISTS, "since", "until", "as-of", "search", "view", "sort", "rows-by", "columns-by"];

class StandPoint extends HTMLElement {
  static observedAttributes = ["src", "integrity", "heading-level", "lang", "dir", "linked", "loading", ...CHOICES];

  // There already if the page has the comparison in HTML, to be read until it is drawn.
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  // The viewer, in WebAssembly.
  #mounted;
  // Aborted when the element goes.
  #life;
  #near;
  // The language that the reader chose.
  #language;
  // What a script has chosen or opened while there was no viewer to tell.
  #chosen;
  #own;

  constructor() {
    super();
    const drop = (event) => {
      const [file] = event.dataTransfer?.items ?? [];
      if (!this.hasAttribute("openable") || file?.kind !== "file") return;
      event.preventDefault();
      if (event.type === "drop") this.open(file.getAsFile());
    };
    this.addEventListener("dragover", drop);
    this.addEventListener("drop", drop);
  }

  connectedCallback() {
    elements.add(this);
    this.#begin();
  }

  disconnectedCallback() {
    elements.delete(this);
    this.#stop();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    // What is said last counts, also while the element is not on a page.
    if (CHOICES.includes(name)) this.#chosen = undefined;
    if (name === "src") this.#own = undefined;
    if (name === "loading") this.#near?.();
    else if (name === "lang") this.#speak();
    else this.#mounted?.attribute(name);
  }

  /** What is chosen: lists of ids and words, dates and texts; null is all. */
  get selection() {
    return this.#mounted?.chosen() ?? this.#chosen ?? this.#attributes();
  }

  set selection(selection) {
    this.#chosen = { ...selection };
    this.#mounted?.choose(this.#chosen);
  }

  /** Whether all of the comparison is there. */
  get ready() {
    return this.#mounted?.ready() ?? false;
  }

  /** Shows a bundle of the reader's, a blob or its text, which is sent nowhere; without one, the page's own again. */
  open(bundle) {
    this.#own = bundle ?? undefined;
    this.#chosen = undefined;
    this.#mounted?.open(this.#own);
  }

  /** Fetches the bundle anew. */
  reload() {
    if (this.#mounted) this.#mounted.reload();
    else this.#begin();
  }

  /** Brings a quote into view, with its speaker and issue if they were left out; false if there is no such quote. */
  reveal(id) {
    return this.#mounted?.reveal(String(id)) ?? false;
  }

  /** The words of a quote, each fragment on a line; undefined if there is no such quote, or nothing is shown yet. */
  quote(id) {
    return this.#mounted?.quote(id);
  }

  /** Shows why nothing can be drawn, and what is between the tags. */
  fail(reason, again) {
    this.#stop();
    const detail = { kind: "viewer", message: reason };
    this.dispatchEvent(new CustomEvent("standpoint-error", { bubbles: true, composed: true, detail }));
    // What the page has in HTML is worth more than an apology.
    if (this.#root.querySelector(".viewer")) return;
    const card = document.createElement("div");
    card.setAttribute("role", "alert");
    card.lang = "en";
    card.dir = "ltr";
    card.style.setProperty("border-inline-start", "4px solid");
    card.style.setProperty("padding-inline-start", "1rem");
    const add = (tag, text) => {
      const child = document.createElement(tag);
      child.textContent = text;
      card.append(child);
      return child;
    };
    add("h2", "The viewer could not be loaded");
    add("p", reason);
    if (again) {
      const button = add("button", "Try again");
      button.type = "button";
      button.addEventListener("click", () => this.#begin());
    }
    this.#root.replaceChildren(card, document.createElement("slot"));
  }

  async #begin() {
    this.#stop();
    const { signal } = (this.#life = new AbortController());
    // An empty root would hide what is between the tags.
    if (!this.#root.querySelector(".viewer")) this.#root.replaceChildren(document.createElement("slot"));
    if (this.getAttribute("loading") === "lazy") await this.#comesNear(signal);
    if (signal.aborted) return;
    // Both downloads at once: what will be shown, and the viewer.
    const early = this.#request(signal);
    try {
      const words = await this.#speech();
      const { mount, sheet } = await load();
      if (signal.aborted) return;
      drawn.add(this);
      const viewer = {
        sheet,
        url: import.meta.url,
        get count() {
          return elements.size;
        },
        lazy: () => this.#lazy(),
        speak: (tag) => this.#speak(tag),
      };
      const mounted = (this.#mounted = mount(this, this.#root, document.createElement("div"), words, viewer));
      mounted.start(this.#chosen, this.#own, early?.response, early?.controller);
    } catch (error) {
      if (signal.aborted) return;
      console.error("<stand-point>", error);
      this.fail(because(error), true);
    }
  }

  /** What the attributes choose, while there is no viewer to say so. */
  #attributes() {
    const chosen = CHOICES.map((name) => {
      const value = this.getAttribute(name);
      const property = name.replace(/-./, ([, letter]) => letter.toUpperCase());
      return [property, LISTS.includes(name) && value !== null ? value.split(",").map((id) => id.trim()) : value];
    });
    return { ...Object.fromEntries(chosen), quote: null };
  }

  #comesNear(signal) {
    let observer;
    return new Promise((near) => {
      const look = (entries) => entries.some((entry) => entry.isIntersecting) && near();
      observer = new IntersectionObserver(look, { rootMargin: NEAR });
      observer.observe(this);
      // Also when the page no longer wants to wait.
      this.#near = near;
      signal.addEventListener("abort", near);
    }).finally(() => {
      observer.disconnect();
      this.#near = undefined;
    });
  }

  /** Asks for the bundle, if it has to be fetched, before there is a viewer to read it. */
  #request(signal) {
    const src = this.getAttribute("src");
    if (this.#own !== undefined || !src || src.startsWith("#")) return;
    const controller = new AbortController();
    signal.addEventListener("abort", () => controller.abort());
    try {
      const response = fetch(new URL(src, this.baseURI), { signal: controller.signal });
      // The viewer tells why it did not come.
      response.catch(() => {});
      return { controller, response };
    } catch {
      // The viewer tells that this is no address.
    }
  }

  /** The words of the interface in the language that is wanted by the time they are there. */
  async #speech() {
    const wanted = this.#wanted();
    const { words } = await load(wanted);
    const speech = await words(wanted, FILES.languages, address);
    return `${wanted}` === `${this.#wanted()}` ? speech : this.#speech();
  }

  /** The languages that the interface may be in, the best first. */
  #wanted() {
    let marked;
    for (let at = this; at && !marked; at = at.getRootNode().host) marked = at.closest("[lang]");
    return [this.#language, marked?.getAttribute("lang"), ...navigator.languages].filter(Boolean);
  }

  /** Draws all in the language that is wanted now, or that the reader chose; as before where that does not arrive. */
  async #speak(chosen) {
    const mounted = this.#mounted;
    if (!mounted) return;
    this.#language = chosen ?? this.#language;
    const { keep } = await load();
    const words = await this.#speech();
    const draw = () => mounted === this.#mounted && mounted.speak(words);
    if (chosen) await keep(this.#root, draw);
    else draw();
  }

  /** Makes the viewer's second file part of the program. */
  async #lazy() {
    const viewer = this.#mounted;
    const [{ bring, dress }, { sheet }] = await Promise.all([lazyScript(), load()]);
    await Promise.all([dress(sheet), viewer.lacks() && bring(viewer.exports())]);
  }

  #stop() {
    drawn.delete(this);
    this.#life?.abort();
    this.#life = undefined;
    const mounted = this.#mounted;
    this.#mounted = undefined;
    try {
      // An element that is put elsewhere on the page shows there what it showed here.
      this.#chosen = mounted?.chosen() ?? this.#chosen;
      mounted?.free();
    } catch {
      // After a failure of the viewer there may be nothing left to free.
    }
  }
}

function because(error) {
  if (error.name === "TimeoutError") return "It did not arrive in time. The connection may be slow or gone.";
  if (error.name === "CompileError") {
    return "This site's security policy, or the browser, does not allow WebAssembly, or the download was damaged.";
  }
  if (error.name === "TypeError") return "A part of it could not be downloaded whole, or was not what was published.";
  return error.message;
}

// A page may carry the script twice, or two versions of it: the first one serves all.
if (!customElements.get("stand-point")) customElements.define("stand-point", StandPoint);
