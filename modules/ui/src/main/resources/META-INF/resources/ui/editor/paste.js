/* What is pasted from Word, Excel or a web page: paragraphs, items, tables, footnotes, bold and italic stay, the rest
   goes. Works on a document of its own in which no script runs and nothing is loaded. */

const BLOCKS = new Set("P DIV H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE PRE DT DD SECTION ARTICLE ADDRESS CAPTION FIGCAPTION UL OL DL CENTER".split(" "));
const DROPPED = new Set("STYLE SCRIPT HEAD META LINK TITLE XML TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH INPUT SELECT TEXTAREA BUTTON DEL".split(" "));
const BULLET = /^(?:[-–—•·●○▪■□◦*§ØüvoÞ‣⁃]|\uF0B7|\uF0A7|\uF0D8|\uF0FC|\uF02D)$/;

/** Blocks of a piece of HTML. */
export const blocksOfHtml = (html) => {
  const root = new DOMParser().parseFromString(html, "text/html").body;
  const notes = takeNotes(root);
  const out = new Collector(notes);
  out.walk(root, {});
  return out.finish();
};

/** Blocks of plain text: a line each, dashes as items, lines of cells as a table. */
export const blocksOfText = (text) => {
  const lines = text.replace(/\r\n?/g, "\n").split("\n").filter((line) => line.trim());
  if (lines.length > 1 && lines.every((line) => line.includes("\t"))) {
    return [{ type: "table", rows: lines.map((line) => line.split("\t").map((cell) => runsOf(cell))) }];
  }
  return lines.map((line) => dashed({ type: "paragraph", runs: runsOf(line) }));
};

/** NFC, every kind of blank an ordinary one, nothing invisible, no marks that Word left. */
export const clean = (text) => text.normalize("NFC").replace(/\[bookmark:[^\]]*\]/gi, "").replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, "").replace(/[\s\u00A0\u2000-\u200A\u202F\u3000]+/g, " ");

const runsOf = (text) => { const cleaned = clean(text).trim(); return cleaned ? [{ text: cleaned }] : []; };

/** Word keeps its footnotes at the end; they go where their number stands. */
const takeNotes = (root) => {
  const notes = new Map();
  root.querySelectorAll("[style*='mso-element:footnote']").forEach((note) => {
    if (note.id) {
      note.querySelectorAll("a[href^='#_ftnref']").forEach((back) => back.remove());
      notes.set(note.id, clean(note.textContent).trim());
    }
  });
  root.querySelectorAll("[style*='mso-element:footnote-list']").forEach((list) => list.remove());
  return notes;
};

/** A paragraph that was typed with a dash is an item, one with a plus a sub-item. */
const dashed = (block) => {
  const first = block.runs[0]?.text;
  const mark = block.type === "paragraph" && first && /^\s*([-–—•·+])\s+/.exec(first);
  if (!mark || first.length === mark[0].length && block.runs.length === 1) return block;
  const runs = [{ ...block.runs[0], text: first.slice(mark[0].length) }, ...block.runs.slice(1)].filter((run) => run.text !== "");
  return { type: "item", level: mark[1] === "+" ? 2 : 1, runs };
};

class Collector {
  constructor(notes) { this.notes = notes; this.blocks = []; this.shape = { type: "paragraph" }; this.runs = []; }

  walk(node, look) { for (const child of node.childNodes) this.visit(child, look); }

  visit(node, look) {
    if (node.nodeType === 3) { this.add(node.data, look); return; }
    if (node.nodeType !== 1 || DROPPED.has(node.tagName.toUpperCase())) return;
    const style = node.getAttribute("style") || "";
    if (/mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/i.test(style)) return;
    if (node.tagName === "BR") { this.breakHere(); return; }
    if (node.tagName === "TABLE") { this.table(node); return; }
    if (this.own(node) || this.note(node)) return;
    const inner = lookOf(node, style, look);
    if (BLOCKS.has(node.tagName)) this.block(node, style, inner); else this.walk(node, inner);
  }

  /** Atoms copied from another section keep what they are. */
  own(node) {
    const { footnote, figure, pattern, nil, hint } = node.dataset;
    if (footnote !== undefined) this.runs.push({ footnote });
    else if (figure !== undefined) this.runs.push({ figure, ...(pattern !== undefined && { pattern }), ...(nil !== undefined && { nil }) });
    else if (hint !== undefined) this.runs.push({ hint });
    else return false;
    return true;
  }

  note(node) {
    const target = node.tagName === "A" && /^#_ftn(\d+)$/.exec(node.getAttribute("href") || "");
    const text = target && this.notes.get(`ftn${target[1]}`);
    if (text) this.runs.push({ footnote: text });
    return !!target;
  }

  block(node, style, look) {
    this.close();
    const { shape, marker } = shapeOf(node, style);
    this.shape = shape;
    if (marker) this.add(marker + " ", look);
    this.walk(node, look);
    this.close();
  }

  breakHere() { const shape = this.shape; this.close(); this.shape = shape.type === "item" ? shape : { type: "paragraph" }; }

  add(text, look) {
    const cleaned = clean(text);
    if (!cleaned) return;
    const last = this.runs.at(-1);
    if (last?.text !== undefined && !!last.bold === !!look.bold && !!last.italic === !!look.italic) last.text = clean(last.text + cleaned);
    else this.runs.push({ text: cleaned, ...(look.bold && { bold: true }), ...(look.italic && { italic: true }) });
  }

  close() {
    const runs = trimmed(this.runs);
    if (runs.length) this.blocks.push(dashed({ ...this.shape, runs }));
    this.runs = []; this.shape = { type: "paragraph" };
  }

  table(node) {
    this.close();
    const grid = [];
    [...node.rows].forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (grid[y]?.[x]) x += 1;
        for (let dy = 0; dy < Math.min(cell.rowSpan || 1, node.rows.length - y); dy += 1) for (let dx = 0; dx < Math.min(cell.colSpan, 30); dx += 1) (grid[y + dy] ??= [])[x + dx] = dy || dx ? [] : this.cell(cell);
      }
    });
    const width = Math.max(0, ...grid.map((row) => row?.length ?? 0));
    const rows = grid.map((row) => Array.from({ length: width }, (_, x) => row?.[x] ?? []));
    const header = !!node.tHead || [...(node.rows[0]?.cells ?? [])].some((cell) => cell.tagName === "TH");
    if (width) this.blocks.push(header ? { type: "table", rows, header } : { type: "table", rows });
  }

  /** A cell holds one line: what were its paragraphs stand one after the other. */
  cell(node) {
    const inner = new Collector(this.notes);
    inner.walk(node, {});
    return joined(inner.finish(true));
  }

  finish() { this.close(); return this.blocks; }
}

/** All runs of some blocks as one line. */
export const joined = (blocks) => blocks.flatMap((block) => block.type === "table" ? block.rows.flat() : [block.type === "item" ? [{ text: block.level === 2 ? "+ " : "- " }, ...block.runs] : block.runs])
  .filter((runs) => runs.length).flatMap((runs, at) => at ? [{ text: " " }, ...runs] : runs);

const lookOf = (node, style, look) => {
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style)?.[1];
  const bold = weight ? /bold|[6-9]00/i.test(weight) : look.bold || /^(B|STRONG|TH|H[1-6])$/.test(node.tagName);
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(style)?.[1];
  const italic = slant ? /italic|oblique/i.test(slant) : look.italic || /^(I|EM|CITE)$/.test(node.tagName);
  return { bold, italic };
};

/** Paragraph or item: by Word's list marker, or by the list the element stands in. Numbers stay as text. */
const shapeOf = (node, style) => {
  const list = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style);
  if (list) {
    const marker = clean([...node.querySelectorAll("[style]")].find((it) => /mso-list:\s*ignore/i.test(it.getAttribute("style")))?.textContent ?? "-").trim();
    if (marker === "+") return { shape: { type: "item", level: 2 } };
    if (BULLET.test(marker)) return { shape: { type: "item", level: list[1] === "1" ? 1 : 2 } };
    return { shape: { type: "paragraph" }, marker };
  }
  const item = node.tagName === "LI" ? node : node.parentElement?.closest("li");
  const owner = item?.closest("ul, ol");
  if (!owner || node.contains(owner) || (node === item && BLOCKS.has(node.firstElementChild?.tagName))) return { shape: { type: "paragraph" } };
  if (node !== item && node !== item.firstElementChild) return { shape: { type: "paragraph" } };
  if (owner.tagName === "OL") return { shape: { type: "paragraph" }, marker: `${[...owner.children].indexOf(item) + (owner.start || 1)}.` };
  return { shape: { type: "item", level: owner.parentElement?.closest("ul, ol") ? 2 : 1 } };
};

const trimmed = (runs) => {
  const out = runs.map((run) => ({ ...run }));
  while (out.length && out[0].text !== undefined && !(out[0].text = out[0].text.trimStart())) out.shift();
  while (out.length && out.at(-1).text !== undefined && !(out.at(-1).text = out.at(-1).text.trimEnd())) out.pop();
  return out;
};
