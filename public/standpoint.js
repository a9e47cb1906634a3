// Defines <stand-point>: two lines in anybody's page.
//
//   <script type="module" src="https://…/standpoint.js"></script>
//   <stand-point src="https://…/bundle.json">what to show until, or unless, it can be drawn</stand-point>
//
// This file, into which the build puts loader.js, is all that a page names, and all that it loads until an element comes near
// the screen. Where the viewer cannot be loaded it says so, and what is between the tags stays readable. The viewer, in
// src/web, does everything else.
// docs/embed.md says what an element understands.

import { because, loader } from "./loader.js";

// What the build has made of the viewer's files. An older copy of this script asks its present copy for it.
export const FILES = "__FILES__";

const { languages, start } = loader("viewer", FILES, import.meta.url);

// How near an element that is loaded lazily comes to the screen first.
const NEAR = "600px";

// All elements on the page, and those of them that are drawn.
const elements = new Set();
const drawn = new Set();

// The attributes that choose what is shown: lists, and texts.
const LISTS = ["speakers", "issues", "positions", "sources", "kinds", "basis", "quotes"];
const CHOICES = [...LISTS, "since", "until", "as-of", "search", "only", "view", "group-by", "sort", "issues-by", "speakers-by"];

class StandPoint extends HTMLElement {
  static observedAttributes = ["src", "integrity", "heading-level", "lang", "dir", "linked", "loading", ...CHOICES];

  // There already if the page has the comparison in HTML, to be read until it is drawn.
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  // The viewer, in WebAssembly.
  #mounted;
  // Aborted when the element goes.
  #life;
  #near;
  // What has been chosen or opened, for the time when there is no viewer that knows.
  #language;
  #chosen;
  #own;

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
    if (this.#mounted) this.#mounted.attribute(name);
    else if (name === "loading") this.#near?.();
    // What has been asked for is not what is wanted now.
    else if (name === "src" && this.#life) this.#begin();
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
    Object.assign(card, { role: "alert", lang: "en", dir: "ltr" });
    card.style.setProperty("border-inline-start", "4px solid");
    card.style.setProperty("padding-inline-start", "1rem");
    const add = (tag, textContent) => card.appendChild(Object.assign(document.createElement(tag), { textContent }));
    add("h2", "The viewer could not be loaded");
    add("p", reason);
    if (again) Object.assign(add("button", "Try again"), { type: "button", onclick: () => this.#begin() });
    this.#root.replaceChildren(card, document.createElement("slot"));
  }

  async #begin() {
    this.#stop();
    const { signal } = (this.#life = new AbortController());
    // An empty root would hide what is between the tags.
    if (!this.#root.querySelector(".viewer")) this.#root.replaceChildren(document.createElement("slot"));
    if (this.getAttribute("loading") === "lazy") await this.#comesNear(signal);
    if (signal.aborted) return;
    // All that will be needed, at once: what will be shown, the viewer, and a language that may well be the one wanted.
    const early = this.#request(signal);
    try {
      const [{ mount, onPanic }] = await Promise.all([start(), this.#guessLanguage()]);
      if (signal.aborted) return;
      onPanic(stopAll);
      const state = { count: () => elements.size, chosen: () => this.#chosen, own: () => this.#own };
      const script = { languages, url: import.meta.url, ...state };
      const mounted = await mount(this, this.#root, document.createElement("div"), this.#language, script);
      if (signal.aborted) return mounted.free();
      drawn.add(this);
      this.#mounted = mounted;
      mounted.start(early?.response, early?.controller);
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
      // The viewer reports the failure.
      response.catch(() => {});
      return { controller, response };
    } catch {
      // The viewer reports that this is no valid address.
    }
  }

  /** Asks for the messages of a language that the viewer may choose. It goes by more, and asks for another where it has to. */
  #guessLanguage() {
    const guess = (this.#language ?? this.closest("[lang]")?.lang) || navigator.language;
    const tag = languages.tags.find((tag) => guess.trim().toLowerCase().startsWith(tag.slice(0, 2)));
    return tag && languages.load(tag);
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
      this.#language = mounted?.language() ?? this.#language;
      mounted?.free();
    } catch {
      // After a failure of the viewer there may be nothing left to free.
    }
  }
}

function stopAll(message) {
  console.error(`<stand-point> failed: ${message}`);
  for (const element of drawn) element.fail("The viewer has failed and was stopped. Reloading the page may help.");
}

// A page may carry the script twice, or two versions of it: the first one serves all.
if (!customElements.get("stand-point")) customElements.define("stand-point", StandPoint);
