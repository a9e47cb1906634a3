// Defines <standpoint-workshop>: where editors make comparisons of articles and tables, in the browser alone.
//
// The workshop, in src/workshop, does everything but this: it is loaded here, and what it previews is drawn by the viewer's own element,
// which standpoint.js defines.

import { because, loader } from "./loader.js";

// What the build has made of the workshop's files.
export const FILES = "__FILES__";

// The viewer's script, for the preview.
const VIEWER = new URL("standpoint.js", import.meta.url).href;

const { languages, start } = loader("workshop", FILES, import.meta.url);

const script = { languages, viewer: VIEWER, preview };

class StandpointWorkshop extends HTMLElement {
  #mounted;

  async connectedCallback() {
    try {
      const { mount, onPanic } = await start();
      onPanic((message) => this.#fail(new Error(message)));
      const mounted = await mount(this, script);
      if (this.isConnected) this.#mounted = mounted;
      else mounted.free();
    } catch (error) {
      this.#fail(error);
    }
  }

  disconnectedCallback() {
    this.#mounted?.free();
    this.#mounted = undefined;
  }

  #fail(error) {
    console.error("<standpoint-workshop>", error);
    const card = Object.assign(document.createElement("div"), { role: "alert", lang: "en", dir: "ltr" });
    const text = `The workshop could not be loaded, or has failed. ${because(error)} What you have made is kept; reloading the page may help.`;
    card.append(Object.assign(document.createElement("p"), { textContent: text }));
    this.prepend(card);
  }
}

/** Shows a bundle, its text, in a viewer within the element. */
async function preview(frame, bundle) {
  await import(VIEWER);
  const element = frame.querySelector("stand-point") ?? frame.appendChild(document.createElement("stand-point"));
  const { lang } = frame.closest("[lang]");
  if (element.lang !== lang) element.lang = lang;
  element.open(bundle);
}

if (!customElements.get("standpoint-workshop")) customElements.define("standpoint-workshop", StandpointWorkshop);
