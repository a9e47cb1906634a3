// Fills embed.html, the page that other sites show in a frame: for those whose policy does not allow WebAssembly on
// their own pages.
//
//   embed.html?bundle=bundles/ukraine-pivot.json&theme=light
//
// `bundle` is the address of the comparison, as seen from embed.html; the other parts of the query are the element's
// attributes of the same names. A link can be made by anybody, so that no words of it are shown, and it can name no
// other site's comparison than those that the owner of embed.html has allowed there.
//
// The frame sends two messages to the page around it: its content's height, { type: "standpoint:height", height }, and the
// heights between which it has brought something into view, { type: "standpoint:reveal", top, bottom }. It accepts one,
// { type: "standpoint:ask" }, on which it sends its height again. frame.js is the other side of all three.
//
// A classic script: in a sandbox a module may not be readable, and the reader is to be told even then. In a block, so
// that no name of it becomes the page's.
{
  const ATTRIBUTES = [
    "speakers", "issues", "positions", "sources", "kinds", "basis", "quotes", "since", "until", "as-of", "search", "only", "view",
    "group-by", "sort", "issues-by", "speakers-by", "theme", "lang", "dir", "heading-level", "density", "controls", "integrity",
  ];
  // How long a frame's width has to keep still before it is believed, and how long a change of it may be the answer of
  // the page around to what it was told, in milliseconds.
  const STILL = 300;
  const ANSWER = 2000;

  const query = new URLSearchParams(location.search);

  function show() {
    const named = query.get("bundle");
    if (!named) {
      return say(
        "No comparison was named",
        "The page’s editor has to name a file in the frame’s address, after embed.html?bundle=.",
      );
    }
    const url = parse(named, location.href);
    if (!url) {
      return say(
        "The comparison’s address cannot be read",
        "After ?bundle= in the frame’s address there has to be a path on the frame’s own site, or a whole address that " +
          "begins with https://.",
      );
    }
    const content = document.querySelector("meta[name=standpoint-origins]")?.content ?? "";
    const allowed = content.split(/\s+/).flatMap((text) => parse(text)?.origin ?? []);
    // Even in a sandbox, where the page itself has no origin, the address has.
    if (url.origin !== location.origin && !allowed.includes(url.origin)) {
      return say(
        "This comparison is on another site",
        "The frame shows comparisons of its own site, and of those that its owner has allowed. Whoever runs it can allow " +
          "another one: its origin, such as https://data.example, belongs into embed.html, into the content of " +
          "<meta name=\"standpoint-origins\">.",
      );
    }
    // So that no redirect leads where the address itself may not.
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = ["connect-src 'self'", ...allowed].join(" ");
    document.head.append(policy);

    const element = document.createElement("stand-point");
    for (const name of ATTRIBUTES) {
      if (query.has(name)) element.setAttribute(name, query.get(name));
    }
    // A link to one quote opens it.
    const quote = query.get("quote");
    if (quote) {
      const open = () => (element.selection = { ...element.selection, quote });
      customElements.whenDefined("stand-point").then(open);
    }
    // A frame knows nothing of the page around it: without a word from there, its language is the reader's own.
    element.lang ||= "";
    element.setAttribute("src", url.href);
    const link = document.createElement("a");
    link.href = url.href;
    link.textContent = "in the file itself";
    const instead = document.createElement("p");
    instead.append("Until this comparison is drawn, or where it cannot be, you can read the quotes and positions ", link, ".");
    element.append(instead);
    // The height while it loads is not sent, so that the frame grows only once.
    element.addEventListener("standpoint-ready", watch);
    element.addEventListener("standpoint-error", watch);
    // What was clicked on may have led elsewhere; by then the element has gone there. A dialog comes later, and takes the
    // focus, for which there are events only within the element.
    const goes = () => setTimeout(reveal);
    element.addEventListener("click", goes);
    element.addEventListener("standpoint-ready", () => element.shadowRoot.addEventListener("focusin", goes));
    document.body.append(element);
    // embed.html has asked for it already; this is for learning whether it came.
    import("./standpoint.js").catch(() => {
      say("The viewer could not be loaded", "The connection may be gone, or the frame’s sandbox keeps it from reading its " +
        "own site’s files.");
    });
  }

  /** A web address, or nothing. */
  function parse(text, base) {
    try {
      const url = new URL(text, base);
      return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
    } catch {
      return undefined;
    }
  }

  function say(heading, sentence) {
    const card = document.createElement("div");
    card.setAttribute("role", "alert");
    card.append(document.createElement("h2"), document.createElement("p"));
    card.firstChild.textContent = heading;
    card.lastChild.textContent = sentence;
    document.body.prepend(card);
    watch();
  }

  // The height last sent, when that was, and the frame's width then.
  let told = 0;
  let when = 0;
  let width = innerWidth;
  // Whether a lower height was sent for another width, and the one that waits to be sent.
  let lowered = false;
  let waiting;

  function tell(message) {
    // To whomever: it is no secret from a page that may show the frame at all.
    if (parent !== window) parent.postMessage(message, "*");
  }

  const tellHeight = () => tell({ type: "standpoint:height", height: told });

  // Not every browser lets a frame scroll a page of another origin, so the page has to.
  function reveal() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return;
    const { top, bottom } = at.getBoundingClientRect();
    tell({ type: "standpoint:reveal", top: Math.floor(top), bottom: Math.ceil(bottom) });
  }

  function measure() {
    clearTimeout(waiting);
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const resized = innerWidth !== width;
    width = innerWidth;
    if (height === told) return;
    // A page may answer a height with another width: by a scroll bar that comes or goes, or by fixing the frame's
    // proportions. A higher frame for that is needed at once. A lower one can be done without, and two pages that
    // answer each other would never end: it has to wait until the width is still, and is sent once for one cause.
    if (resized && height < told) {
      if (performance.now() - when > ANSWER) lowered = false;
      if (!lowered) {
        waiting = setTimeout(() => {
          lowered = true;
          measure();
        }, STILL);
      }
      return;
    }
    told = height;
    when = performance.now();
    tellHeight();
  }

  let watched;

  /** From now on the page around is told how high this one is. At most once a frame, which is how observers work. */
  function watch() {
    if (parent === window || watched) return;
    watched = new ResizeObserver(measure);
    watched.observe(document.documentElement);
    // Off the screen a frame may not be observed, but it should have its height when the reader comes to it. What is
    // ready is drawn by then.
    setTimeout(measure);
    addEventListener("message", ({ data, source }) => {
      if (source === parent && data?.type === "standpoint:ask" && told) tellHeight();
    });
  }

  show();
}
