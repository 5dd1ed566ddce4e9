/* The page of one section: its figures, "Không" and its text are saved together, through the editor. */
const work = document.getElementById("work");
const editor = document.querySelector("body-editor");
const figures = [...document.querySelectorAll(".asked")];
const by = (id) => document.getElementById(id);
let nil = work.dataset.nil;
let conflict = false;
let groupChanged = false;

/* ---- figures ---- */

const field = (row, name) => row.querySelector(name);
const isNil = (row) => row.dataset.nil === "true";

const show = (row) => {
  const input = field(row, ".number");
  input.placeholder = isNil(row) ? input.dataset.nilWord : "";
  if (isNil(row)) input.value = "";
  field(row, ".nil").setAttribute("aria-pressed", String(isNil(row)));
};

const entry = (row) => ({
  key: row.dataset.figure,
  state: isNil(row) ? "NIL" : field(row, ".number").value.trim() ? "VALUE" : "MISSING",
  text: field(row, ".number").value, precision: field(row, ".precision").value,
  from: field(row, ".from").value, to: field(row, ".to").value,
});

const put = (row, kept) => {
  row.dataset.nil = String(kept.state === "NIL");
  field(row, ".number").value = kept.text; field(row, ".precision").value = kept.precision;
  field(row, ".from").value = kept.from; field(row, ".to").value = kept.to;
  show(row);
};

/* What was typed into figures stays on this computer until the server has it, as the editor keeps the text. */
const keptAs = ["doingoai.figures:" + location.hostname, work.dataset.user, work.dataset.document, editor.getAttribute("section")].map(encodeURIComponent).join("/");
const kept = {
  write() { try { localStorage.setItem(keptAs, JSON.stringify({ version: editor.keeper?.version, figures: figures.map(entry) })); } catch { /* the editor says when nothing can be kept */ } },
  read() { try { return JSON.parse(localStorage.getItem(keptAs)); } catch { return null; } },
  drop() { try { localStorage.removeItem(keptAs); } catch { /* nothing was kept */ } },
};

const changed = () => { kept.write(); editor.keeper?.changed(); };

figures.forEach((row) => {
  show(row);
  row.addEventListener("input", () => { if (field(row, ".number").value) { row.dataset.nil = "false"; show(row); } changed(); });
  field(row, ".nil").addEventListener("click", () => { row.dataset.nil = String(!isNil(row)); show(row); changed(); editor.keeper?.flush(); if (!isNil(row)) field(row, ".number").focus(); });
  row.addEventListener("focusout", () => editor.keeper?.flush());
});

const say = (wrong) => figures.forEach((row) => {
  const sentence = wrong[row.dataset.figure] ?? "";
  field(row, ".wrong").textContent = sentence;
  field(row, ".number").toggleAttribute("aria-invalid", false);
  if (sentence) field(row, ".number").setAttribute("aria-invalid", "true");
});

/* ---- "Không có nội dung này" ---- */

const hasText = () => JSON.stringify(editor.body).match(/"(text|figure|footnote)":/);
const showNil = () => {
  if (!by("nil-on")) return;
  by("nil-on").hidden = nil === "NONE"; by("nil-off").hidden = nil !== "NONE";
  document.querySelector(".numbers")?.toggleAttribute("hidden", nil !== "NONE");
  by("nil-place").hidden = work.dataset.group === "true" || !hasText();
};
const setNil = (place) => {
  groupChanged = work.dataset.group === "true" && (place === "NONE") !== (nil === "NONE");
  nil = place; showNil(); editor.keeper?.changed(); editor.keeper?.flush();
};
by("nil")?.addEventListener("click", () => {
  if (work.dataset.group !== "true" && hasText()) by("nil-text").showModal();
  else { if (work.dataset.group !== "true") editor.replace({ blocks: [] }); setNil("FIRST"); by("nil-undo").focus(); }
});
by("nil-keep")?.addEventListener("click", () => setNil("FIRST"));
by("nil-drop")?.addEventListener("click", () => { editor.replace({ blocks: [] }); setNil("FIRST"); });
by("nil-undo")?.addEventListener("click", () => { setNil("NONE"); by("nil").focus(); });
document.querySelectorAll("[name=nilPlace]").forEach((radio) => radio.addEventListener("change", () => setNil(radio.value)));
editor.addEventListener("bodychange", () => showNil());

/* ---- saving ---- */

const tell = (section) => {
  say(section.wrong);
  const dot = document.querySelector(`.toc [data-key="${CSS.escape(editor.getAttribute("section"))}"] .dot`);
  if (dot) { dot.className = "dot " + section.shape; dot.title = section.word; dot.firstElementChild.textContent = section.word; }
  by("answered").textContent = section.progress;
  by("answered-bar").style.width = `${100 * section.answered / section.total}%`;
  by("left").textContent = section.left;
};

/** What the editor calls: its text with everything else of the section. */
window.saveReport = async (values) => {
  conflict = false;
  const answer = await window.saveSection([...values, { name: "nil", value: nil }, { name: "figures", value: JSON.stringify(figures.map(entry)) }]);
  await new Promise((done) => setTimeout(done));
  const { section, again } = answer?.jqXHR?.pfArgs ?? answer ?? {};
  if (again) return window.saveReport(values);
  if (section) tell(section);
  return answer;
};

editor.addEventListener("bodystate", ({ detail }) => {
  if (detail.state === "conflict") conflict = true;
  // What is said below the text is out of sight while figures are typed; and a refused figure was not saved.
  const refused = detail.state === "saved" && figures.some((row) => field(row, ".wrong").textContent);
  if (by("saved")) by("saved").textContent = refused ? by("saved").dataset.refused : editor.status.textContent;
  if (detail.state !== "saved") return;
  if (refused) kept.write(); else kept.drop();
  if (conflict || groupChanged) location.reload();
});

/* Leaving by a link waits for the answer, so that the next page shows what was written here. */
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[href]");
  const keeper = editor.keeper;
  if (!link || link.target || event.ctrlKey || event.metaKey || event.shiftKey || !keeper || (!keeper.dirty && !keeper.busy) || keeper.held) return;
  event.preventDefault();
  await keeper.flush();
  for (let tries = 0; keeper.busy && tries < 50; tries++) await new Promise((done) => setTimeout(done, 100));
  location.href = link.href;
});

/* ---- what an earlier visit could not save ---- */

const before = kept.read();
if (before && editor.keeper) {
  const same = before.version === editor.keeper.version;
  before.figures.forEach((one) => {
    const row = figures.find((each) => each.dataset.figure === one.key);
    if (row && JSON.stringify(entry(row)) !== JSON.stringify(one) && same) { put(row, one); editor.keeper.changed(); }
  });
  if (!same) {
    const lost = before.figures.filter((one) => one.text && one.text !== field(figures.find((each) => each.dataset.figure === one.key) ?? figures[0], ".number").value);
    const nameOf = (one) => figures.find((each) => each.dataset.figure === one.key)?.querySelector("label").textContent.trim();
    if (lost.length) { by("unsaved").hidden = false; by("unsaved").append(" " + lost.map((one) => `${nameOf(one)}: ${one.text}`).join("; ")); }
    kept.drop();
  }
}

showNil();
