// Fits frames that show a comparison to the height of what is in them. In an article:
//
//   <iframe data-standpoint src="https://…/embed.html?bundle=…" title="…" width="100%" height="600"></iframe>
//   <script defer src="https://…/frame.js"></script>
//
// Once for all frames on a page, now or later; more than once does no harm. Without it a frame keeps its height and
// scrolls. A frame can do nothing here but say how high it would like to be, { type: "standpoint:height", height }, and
// which part of it the reader went to, { type: "standpoint:reveal", top, bottom }, which is then scrolled to.
//
// In a block, so that no name of it becomes the page's.
{
  // In CSS pixels. A comparison that is higher than the most scrolls in its frame.
  const LEAST = 100;
  const MOST = 20_000;
  const SIDES = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];

  const frames = () => [...document.querySelectorAll("iframe[data-standpoint]")];

  /** The origin as which the page that this frame is for will speak. */
  function origin(frame) {
    // A sandbox takes away its origin, and "null" is then all that its messages say. They can still come from no
    // other window, and links in the frame lead out of it.
    if (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin")) return "null";
    const { protocol, origin } = new URL(frame.src);
    return /^https?:$/.test(protocol) ? origin : undefined;
  }

  function speaks(frame, message) {
    if (frame.contentWindow !== message.source) return false;
    try {
      return origin(frame) === message.origin;
    } catch {
      // Its address cannot be read, so nothing came from there.
      return false;
    }
  }

  function fit(frame, wanted) {
    let height = Math.min(Math.max(wanted, LEAST), MOST);
    const style = getComputedStyle(frame);
    if (style.boxSizing === "border-box") {
      for (const side of SIDES) height += Number.parseFloat(style[side]) || 0;
    }
    frame.style.height = `${height}px`;
  }

  /** Brings a part of the frame into view that is wholly out of it, and nothing beyond the frame. */
  function reveal(frame, top, bottom) {
    const box = frame.getBoundingClientRect();
    if (top < 0 || top > box.height || (box.top + bottom > 0 && box.top + top < innerHeight)) return;
    const before = frame.style.scrollMarginTop;
    frame.style.scrollMarginTop = `${-top}px`;
    frame.scrollIntoView();
    frame.style.scrollMarginTop = before;
  }

  addEventListener("message", (message) => {
    const { data, source } = message;
    if (!source || !String(data?.type).startsWith("standpoint:")) return;
    const frame = frames().find((frame) => speaks(frame, message));
    if (!frame) return;
    const { type, height, top, bottom } = data;
    if (type === "standpoint:height" && Number.isInteger(height)) fit(frame, height);
    if (type === "standpoint:reveal" && Number.isInteger(top) && Number.isInteger(bottom)) reveal(frame, top, bottom);
  });

  // Frames that loaded before this script have sent their height to no listener.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: "standpoint:ask" }, "*");
}
