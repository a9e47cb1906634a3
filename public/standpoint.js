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
  download: "__VIEWER_DOWNLOAD__",
  words: "__VIEWER_WORDS__",
  languages: "__VIEWER_LANGUAGES__",
  ask: "__VIEWER_ASK__",
  keys: "__VIEWER_KEYS__",
  module: { name: "__VIEWER_WASM__", integrity: "__VIEWER_WASM_INTEGRITY__" },
  style: { name: "__VIEWER_CSS__", integrity: "__VIEWER_CSS_INTEGRITY__" },
};

// How long the viewer may take to arrive, in milliseconds. The browser checks a file only once it is whole, so there
// is no telling a slow download from one that has stopped before then.
const PATIENCE = 20_000;

// How near an element that is loaded lazily comes to the screen first.
const NEAR = "600px";

// How long after the last key the address says what was typed, in milliseconds.
const TYPED = 300;
// How long after a click what was chosen is on screen, in milliseconds: two frames.
const PAINTED = 33;

const MARK = "data-standpoint-quote";

// A browser imports an address once, even if it never gets an answer: another attempt needs another address.
const address = (name, attempt) => {
  const url = new URL(name, import.meta.url);
  if (attempt && url.protocol !== "data:") url.search = attempt;
  return url.href;
};

// One for all elements on the page, brought with the words of the language that the first one wants; forgotten when it fails, so that the next attempt is a new one.
let viewer;
let attempts = 0;

// The same for the script that brings what is asked for.
let asking;
let misses = 0;

function load(wanted) {
  viewer ??= start(wanted).catch((error) => {
    viewer = undefined;
    throw error;
  });
  return viewer;
}

function askScript() {
  asking ??= within(import(address(FILES.ask, misses++))).catch((error) => {
    asking = undefined;
    throw error;
  });
  return asking;
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

async function fetchViewer({ bindings, download, module, style, words, languages }, attempt, wanted) {
  const signal = AbortSignal.timeout(PATIENCE);
  const file = async ({ name, integrity }) => {
    const response = await fetch(address(name), { integrity, signal });
    if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
    return response;
  };
  const sheet = new CSSStyleSheet();
  const [parts, downloads, speech] = await within(
    Promise.all([
      import(address(bindings, attempt)).then(async (parts) => {
        await parts.default({ module_or_path: file(module) });
        return parts;
      }),
      import(address(download, attempt)),
      import(address(words, attempt)).then(async (speech) => {
        await speech.words(wanted, languages, address);
        return speech;
      }),
      file(style).then(async (response) => sheet.replaceSync(await response.text())),
    ]),
    signal,
  );
  return { ...parts, ...downloads, ...speech, sheet };
}

// All elements on the page, and those of them that are drawn.
const elements = new Set();
const drawn = new Set();

// What a query can choose: of these several, of those one.
const LISTS = ["speakers", "issues", "positions", "sources", "kinds", "basis"];
const TEXTS = ["since", "until", "as-of", "search", "view", "sort", "rows-by", "columns-by", "quote"];

/** What a parameter is called in an object. */
const property = (name) => name.replace(/-./, ([, letter]) => letter.toUpperCase());

/** A choice as a query has it, as an object: what is absent there is null, which means all. */
function fromQuery(query) {
  const given = new Map(query.split("&").map((pair) => pair.replaceAll("+", " ").split("=")));
  const text = (name) => given.get(name) && decodeURIComponent(given.get(name));
  const list = (name) => given.get(name)?.split(",").filter(Boolean).map(decodeURIComponent);
  const choices = [...LISTS.map((name) => [name, list(name)]), ...TEXTS.map((name) => [name, text(name)])];
  return Object.fromEntries(choices.map(([name, value]) => [property(name), value ?? null]));
}

function toQuery(selection) {
  const chosen = (name) => selection[property(name)];
  const lists = LISTS.filter(chosen).map((name) => `${name}=${Array.from(chosen(name), encode).join()}`);
  const texts = TEXTS.filter(chosen).map((name) => `${name}=${encodeURIComponent(chosen(name))}`);
  return [...lists, ...texts].join("&");
}

/** An address without the words that are looked for. */
const exceptSearch = (query) => query.replace(/^\?|&?search=[^&]*/g, "");

// "~" is how a selection names those whom the source does not name.
const encode = (id) => (id === "~" ? id : encodeURIComponent(id).replaceAll("~", "%7E"));

class StandPoint extends HTMLElement {
  static observedAttributes = [
    "src", "integrity", "heading-level", "lang", "dir", "linked", "loading",
    "speakers", "issues", "positions", "sources", "kinds", "basis", "since", "until", "as-of", "search", "view", "sort",
    "rows-by", "columns-by",
  ];

  // There already if the page has the comparison in HTML, to be read until it is drawn.
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  #mounted;
  // Aborted when the element goes; all that goes on for it then ends.
  #life;
  // Aborts the download under way.
  #download;
  #near;
  // The words of the interface, and the language that the reader chose for them.
  #words;
  #language;
  // What to choose once there is something to choose from.
  #selection;
  #ready = false;
  // When the address is told what is being typed.
  #writing;
  // What was asked for last, on its way.
  #asked;
  // What the reader has opened in place of the page's bundle: a blob or text.
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
    document.addEventListener("click", follow);
    this.#begin();
  }

  disconnectedCallback() {
    elements.delete(this);
    this.#stop();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    // What is said last counts, also while the element is not on a page.
    if (LISTS.includes(name) || TEXTS.includes(name)) this.#choose(this.#attributes());
    if (name === "src") this.#own = undefined;
    if (!this.#life) return;
    if (name === "src" || name === "integrity") this.reload();
    else if (name === "loading") this.#near?.();
    else if (name === "heading-level" || name === "dir") this.#fit();
    else if (name === "lang") this.#speak();
    else if (name === "linked") this.#readAddress();
  }

  /** What is chosen: lists of ids and words, dates and texts; null is all. */
  get selection() {
    return fromQuery(this.#mounted?.selection() ?? this.#selection ?? "");
  }

  set selection(selection) {
    this.#choose(toQuery(selection ?? {}));
  }

  /** Whether all of the comparison is there. */
  get ready() {
    return this.#ready;
  }

  /** Shows a bundle of the reader's, a blob or its text, which is sent nowhere; without one, the page's own again. */
  open(bundle) {
    this.#own = bundle ?? undefined;
    this.#choose(this.#own === undefined ? this.#attributes() : "");
    if (this.isConnected) this.reload();
  }

  /** Fetches the bundle anew. */
  reload() {
    if (!this.#mounted) return this.#begin();
    this.#download?.abort();
    this.#feed(this.#mounted);
  }

  /** Brings a quote into view, with its speaker and issue if they were left out; false if there is no such quote. */
  reveal(id) {
    const found = this.#mounted?.reveal(String(id)) ?? false;
    if (found) this.#tell("quoteopen", { id });
    return found;
  }

  /** The words of a quote, each fragment on a line; undefined if there is no such quote, or nothing is shown yet. */
  quote(id) {
    return this.#mounted?.quote(id);
  }

  /** Shows why nothing can be drawn, and what is between the tags. */
  fail(reason, again) {
    this.#stop();
    this.#tell("error", { kind: "viewer", message: reason });
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
    const early = this.#request();
    try {
      const words = (this.#words = await this.#speech());
      const { mount, sheet } = await load();
      if (signal.aborted) return;
      drawn.add(this);
      const told = {
        retry: () => this.#feed(this.#mounted),
        selection: () => this.#selected(),
        quote: (id) => this.#tell("quoteopen", { id }),
        language: (tag) => this.#speak(tag),
      };
      const root = document.createElement("div");
      const mounted = (this.#mounted = mount(root, (what, which) => (what in told ? told[what](which) : (this.#asked = this.#ask(what, which))), words));
      this.#fit();
      this.#choose(this.#selection ?? "");
      addEventListener("beforeprint", () => mounted.drawAll(), { signal });
      addEventListener("popstate", () => this.#readAddress(), { signal });
      // An axis of time has as many dates as it has room for.
      addEventListener("resize", () => this.#root.querySelector(".track")?.dispatchEvent(new Event("resize")), { signal });
      this.#readAddress();
      const show = () => {
        this.#root.adoptedStyleSheets = [sheet];
        this.#root.replaceChildren(root);
        // The reader's own size of letters: in the page's, it is what the page makes of it.
        root.style.setProperty("--rem", getComputedStyle(root).fontSize);
      };
      // What the page has in HTML gives way to the whole comparison only, and in one go.
      const twin = this.#root.querySelector(".viewer");
      if (!twin) show();
      await this.#feed(mounted, early);
      if (!twin || signal.aborted || mounted.failure()) return;
      // The view is drawn in a microtask.
      await new Promise((done) => setTimeout(done));
      if ((await this.#asked) !== false && !signal.aborted) show();
    } catch (error) {
      if (signal.aborted) return;
      console.error("<stand-point>", error);
      this.fail(because(error), true);
    }
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

  /** Asks for the bundle. What comes of it is told by whoever waits for it. */
  #request() {
    const src = this.getAttribute("src");
    const controller = (this.#download = new AbortController());
    if (this.#own !== undefined) return { controller, response: Promise.resolve(new Response(this.#own)) };
    const integrity = this.getAttribute("integrity");
    const request = { controller, integrity };
    if (!src) return request;
    if (src.startsWith("#")) {
      const block = document.getElementById(src.slice(1));
      return { ...request, response: block && Promise.resolve(new Response(block.textContent)) };
    }
    let url;
    try {
      url = new URL(src, this.baseURI).href;
    } catch {
      return request;
    }
    const response = fetch(url, { signal: controller.signal });
    response.catch(() => {});
    return { ...request, url, response };
  }

  async #feed(mounted, request = this.#request()) {
    const { download } = await load();
    if (mounted !== this.#mounted) return;
    this.#ready = false;
    if (!(await download(mounted, request))) return;
    const message = mounted.failure();
    if (message) return this.#tell("error", { kind: "bundle", message });
    this.#ready = true;
    this.#tell("ready", { name: mounted.name() });
    const { signal } = request.controller;
    const listen = (keys) => signal.aborted || keys.listen(this, this.#root, () => this.#ask("keys"), signal);
    // Nothing waits for the keys, and a comparison can do without them.
    import(address(FILES.keys)).then(listen, () => {});
    this.#highlight();
    if (document.querySelector(`[${MARK}]`)) this.#ask("marks");
  }

  #attributes() {
    const chosen = LISTS.map((name) => [name, this.getAttribute(name)?.split(",").map((id) => id.trim())]);
    // A quote is opened by whoever reads, not by the page.
    for (const name of TEXTS) if (name !== "quote") chosen.push([property(name), this.getAttribute(name)]);
    return toQuery(Object.fromEntries(chosen));
  }

  #choose(query) {
    this.#selection = query;
    this.#mounted?.select(query);
  }

  #fit() {
    const level = Number.parseInt(this.getAttribute("heading-level") ?? 2, 10);
    this.#mounted?.fit(level || 2, this.getAttribute("dir") ?? "");
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
    try {
      this.#words = await this.#speech();
    } catch (error) {
      console.error("<stand-point>", error);
      if (chosen && mounted === this.#mounted) mounted.missed("language", "");
    }
    const draw = () => mounted === this.#mounted && mounted.speak(this.#words);
    if (chosen) keep(this.#root, draw);
    else draw();
  }

  /** Follows the page's address, or the attributes where it chooses nothing. */
  #readAddress() {
    if (!this.hasAttribute("linked")) return;
    const said = new URLSearchParams(location.search);
    const chooses = [...LISTS, ...TEXTS].some((name) => said.has(name));
    this.#choose(chooses ? location.search.slice(1) : this.#attributes());
  }

  #selected() {
    this.#selection = undefined;
    this.#tell("selectionchange", this.selection);
    this.#highlight();
    clearTimeout(this.#writing);
    // Nothing where it says the same already, as after going back or forward.
    const query = this.hasAttribute("linked") ? this.#mounted.inQuery(location.search) : undefined;
    if (query === undefined) return;
    const write = (how) => {
      try {
        history[how](null, "", location.pathname + query + location.hash);
      } catch {
        // Where a page may not write its address, as in a sandbox, the selection works all the same.
      }
    };
    // What is typed is one step, and no browser lets its address be written at every key.
    const isTyped = exceptSearch(query) === exceptSearch(location.search);
    // And it is written once what was chosen is on screen.
    this.#writing = setTimeout(write, isTyped ? TYPED : PAINTED, isTyped ? "replaceState" : "pushState");
  }

  /** Brings or opens what the reader asks for; false if that did not come. */
  async #ask(what, which) {
    const viewer = this.#mounted;
    try {
      const [{ ask }, { sheet }] = await Promise.all([askScript(), load()]);
      const own = this.#own !== undefined;
      const places = (text) => this.#mounted?.places(text);
      await ask(what, which, { element: this, elements, root: this.#root, sheet, viewer, words: this.#words, address, places, own });
    } catch (error) {
      // What was taken off the page waits for nothing.
      if (viewer !== this.#mounted) return;
      console.error("<stand-point>", error);
      viewer.missed(what, which ?? "");
      return false;
    }
  }

  /** Has highlighted what the search has found, once there is something to search with. */
  #highlight() {
    if (!this.#mounted.lacks()) this.#ask("highlight");
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`standpoint-${what}`, { bubbles: true, composed: true, detail }));
  }

  #stop() {
    drawn.delete(this);
    clearTimeout(this.#writing);
    this.#ready = false;
    this.#life?.abort();
    this.#download?.abort();
    this.#life = this.#download = undefined;
    const mounted = this.#mounted;
    this.#mounted = undefined;
    try {
      this.#selection ??= mounted?.selection();
      mounted?.free();
    } catch {
      // After a failure of the viewer there may be nothing left to free.
    }
  }
}

/** Goes to the quote that a mark in the page names. */
function follow(event) {
  // Somebody else's click, or one that is to open a window of its own.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const id = event.target.closest?.(`[${MARK}]`)?.getAttribute(MARK);
  if (id && [...elements].some((element) => element.reveal(id))) event.preventDefault();
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
