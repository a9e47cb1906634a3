// What the button “Take away” opens: what is on screen, as files and on paper.

/**
 * Opens the dialog in `root`, the shadow root of `element`, for what `viewer` shows. `load` imports a module by its
 * name, `say` gives the interface's words.
 */
export async function offer({ root, viewer, load, say }) {
  const { csv, rows } = await load("csv");
  const json = viewer.bundle();
  // Nothing is shown any more, or a second click was as quick as the first.
  if (!json || root.querySelector("dialog[open]")) return;
  const bundle = JSON.parse(json);
  const dialog = make("dialog", { className: "shared taking", ariaLabel: say("take-title") });
  const close = make("button", { type: "button", textContent: say("close") });
  close.addEventListener("click", () => dialog.close());
  const header = make("header");
  header.append(make("strong", { textContent: say("take-title") }), close);
  const told = make("p", { role: "status" });
  const save = (content, type, end) => {
    const file = `${fileName(bundle.name)}${end}`;
    download(content instanceof Blob ? content : new Blob([content], { type }), file);
    told.textContent = say("taken", { file });
  };

  const quotes = bundle.quotes?.length ?? 0;
  dialog.append(header, make("p", { textContent: say("take-scope", { name: bundle.name }) }));
  const add = (name, args, act) => dialog.append(...choice(name, say, args, act));
  add("take-json", { quotes }, () => save(json, "application/json", ".json"));
  const table = { rows: rows(bundle).length };
  const type = "text/csv;charset=utf-8";
  add("take-csv-spreadsheet", table, () => save(csv(bundle, { spreadsheet: true }), type, ".csv"));
  add("take-csv-data", table, () => save(csv(bundle), type, "-data.csv"));
  if (bundle.issues?.length) dialog.append(...pictures(bundle, root, load, say, save));
  add("take-print", { quotes }, () => print(dialog, viewer));
  dialog.append(told);
  dialog.addEventListener("close", () => dialog.remove());
  root.firstElementChild.append(dialog);
  dialog.showModal();
}

/** A button, and below it what it gives. */
function choice(name, say, args, act) {
  const hint = make("p", { id: `${name}-hint`, textContent: say(`${name}-hint`, args) });
  const button = make("button", { type: "button", textContent: say(name, args) });
  button.setAttribute("aria-describedby", hint.id);
  button.addEventListener("click", act);
  return [button, hint];
}

function pictures(bundle, root, load, say, save) {
  const select = make("select", { id: "take-issue" });
  select.append(...bundle.issues.map(({ id, name }) => make("option", { value: id, textContent: name })));
  const label = make("label", { htmlFor: select.id, textContent: say("take-picture-issue") });
  const shown = make("div");
  const draw = async () => {
    const [cite, easel, { issuePicture, look, png }] = await Promise.all(["cite", "easel", "picture"].map(load));
    const language = root.querySelector(".viewer").lang;
    const paint = look(root.querySelector(".viewer"));
    const tools = { cite, easel, say, language: language === "en" ? "en-GB" : language };
    const { canvas, alt } = issuePicture(bundle, select.value, paint, tools);
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", alt);
    const words = make("textarea", { id: "take-alt", readOnly: true, value: alt });
    const wordsLabel = make("label", { htmlFor: words.id, textContent: say("take-picture-alt") });
    // The canvas itself: a policy may let no image come from a blob.
    shown.replaceChildren(canvas, wordsLabel, words);
    save(await png(canvas), "image/png", `-${fileName(select.selectedOptions[0].textContent)}.png`);
  };
  return [label, select, ...choice("take-picture", say, {}, draw), shown];
}

function print(dialog, viewer) {
  dialog.close();
  viewer.drawAll();
  // Once it is drawn.
  setTimeout(() => window.print());
}

function download(blob, name) {
  const href = URL.createObjectURL(blob);
  make("a", { href, download: name }).click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A name that every system takes for a file: letters and digits of any script. */
export function fileName(title) {
  const plain = title.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  const short = Array.from(plain).slice(0, 60).join("").replace(/-+$/, "");
  return !short || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `standpoint${short && `-${short}`}` : short;
}

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
