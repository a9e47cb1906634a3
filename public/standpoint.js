// Defines <stand-point>: two lines in anybody's page.
//
//   <script type="module" src="https://…/standpoint.js"></script>
//   <stand-point src="https://…/bundle.json">what to show until, or unless, it can be drawn</stand-point>
//
// This file is all that a page names. It loads the viewer, whose names and checksums the build has written below,
// and tells a reader where that fails: what is between the tags stays readable.

const FILES = {
  bindings: "__VIEWER_JS__",
  download: "__VIEWER_DOWNLOAD__",
  module: { name: "__VIEWER_WASM__", integrity: "__VIEWER_WASM_INTEGRITY__" },
  style: { name: "__VIEWER_CSS__", integrity: "__VIEWER_CSS_INTEGRITY__" },
};

// How long the viewer may take to arrive, in milliseconds. The browser checks a file only once it is whole, so there
// is no telling a slow download from one that has stopped before then.
const PATIENCE = 20_000;

const address = (name) => new URL(name, import.meta.url);

// One for all elements on the page; forgotten when it fails, so that the next attempt is a new one.
let viewer;
let attempts = 0;

function load() {
  viewer ??= start().catch((error) => {
    viewer = undefined;
    throw error;
  });
  return viewer;
}

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("This browser has no WebAssembly, or it is switched off.");
  const signal = AbortSignal.timeout(PATIENCE);
  // A browser imports an address once, even if it never gets an answer: another attempt needs another address.
  const again = attempts++ ? `?${attempts}` : "";
  const file = async ({ name, integrity }) => {
    const response = await fetch(address(name), { integrity, signal });
    if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
    return response;
  };
  const timeout = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const [{ mount, onPanic }, { download }, sheet] = await Promise.race([
    timeout,
    Promise.all([
      import(address(FILES.bindings + again)).then(async (bindings) => {
        await bindings.default({ module_or_path: file(FILES.module) });
        return bindings;
      }),
      import(address(FILES.download + again)),
      file(FILES.style).then(async (response) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await response.text());
        return sheet;
      }),
    ]),
  ]);
  onPanic((message) => {
    console.error(`<stand-point> failed: ${message}`);
    for (const element of live) element.fail("The viewer has failed and was stopped. Reloading the page may help.");
  });
  return { mount, download, sheet };
}

// The elements that are drawn.
const live = new Set();

class StandPoint extends HTMLElement {
  static observedAttributes = ["src"];

  #root = this.attachShadow({ mode: "open" });
  #mounted;
  // Aborted when the element goes or is to show something else; all that goes on for it then ends.
  #life;

  connectedCallback() {
    this.#start();
  }

  disconnectedCallback() {
    this.#stop();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && this.#life && before !== after) this.#start();
  }

  /** Shows what went wrong, and what is between the tags. */
  fail(reason, again) {
    this.#stop();
    const card = document.createElement("div");
    card.setAttribute("role", "alert");
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
      button.addEventListener("click", () => this.#start());
    }
    this.#root.replaceChildren(card, document.createElement("slot"));
  }

  async #start() {
    this.#stop();
    const { signal } = (this.#life = new AbortController());
    this.#root.replaceChildren(document.createElement("slot"));
    const src = this.getAttribute("src");
    let url;
    try {
      url = src && new URL(src, this.baseURI).href;
    } catch {
      return this.fail(`The address in the element's src attribute cannot be read: ${src}`);
    }
    // Both downloads at once: what will be shown, and the viewer.
    const early = url && request(url, signal);
    try {
      const { mount, download, sheet } = await load();
      if (signal.aborted) return;
      const root = document.createElement("div");
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.replaceChildren(root);
      live.add(this);
      const told = {
        retry: () => download(mounted, request(url, signal)),
        selection: () => this.#writeAddress(),
      };
      const mounted = (this.#mounted = mount(root, (what) => told[what]()));
      addEventListener("beforeprint", () => mounted.drawAll(), { signal });
      if (this.hasAttribute("linked")) {
        const follow = () => mounted.select(location.search);
        addEventListener("popstate", follow, { signal });
        follow();
      }
      if (early) await download(mounted, early);
      else mounted.fail("no-address", 0);
    } catch (error) {
      if (signal.aborted) return;
      console.error("<stand-point>", error);
      this.fail(because(error), true);
    }
  }

  #writeAddress() {
    // Nothing where it says the same already, as after going back or forward.
    const query = this.hasAttribute("linked") ? this.#mounted.inQuery(location.search) : undefined;
    if (query === undefined) return;
    try {
      history.pushState(null, "", location.pathname + query + location.hash);
    } catch {
      // Where a page may not write its address, as in a sandbox, the selection works all the same.
    }
  }

  #stop() {
    live.delete(this);
    this.#life?.abort();
    this.#life = undefined;
    const mounted = this.#mounted;
    this.#mounted = undefined;
    try {
      mounted?.free();
    } catch {
      // After a failure of the viewer there may be nothing left to free.
    }
  }
}

/** Asks for a bundle; `life`, a signal, ends it with the element, and `controller` by itself. */
function request(url, life) {
  const controller = new AbortController();
  life.addEventListener("abort", () => controller.abort(), { signal: controller.signal });
  const response = fetch(url, { signal: controller.signal });
  // Its failure is told by whoever waits for it, and not if nobody does.
  response.catch(() => {});
  return { response, controller };
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
