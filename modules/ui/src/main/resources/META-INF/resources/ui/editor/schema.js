/* The structured text of a section: exactly what its JSON can hold, and nothing else. */
import { Schema, DOMSerializer } from "prosemirror-model";

const atom = (attrs, tag, name) => ({
  inline: true, group: "inline", atom: true, attrs, marks: "",
  parseDOM: [{ tag: `span[data-${name}]`, getAttrs: (dom) => read(dom, attrs, name) }],
  toDOM: (node) => [tag, write(node, name), name === "footnote" ? "" : node.attrs.text || node.attrs.hint || node.attrs.figure],
});
const read = (dom, attrs, name) => Object.fromEntries(Object.keys(attrs).map((key) => [key, dom.getAttribute(`data-${key === keyOf(name) ? name : key}`)]));
const write = (node, name) => {
  const out = { class: name };
  for (const [key, value] of Object.entries(node.attrs)) if (value !== null) out[`data-${key === keyOf(name) ? name : key}`] = value;
  return out;
};
const keyOf = (name) => ({ footnote: "text", figure: "figure", hint: "hint" })[name];

// The passage of a unit that a block was taken from: it stays with the block whatever is done to its text.
const passage = { default: null };
const taken = (attrs) => (attrs.passage ? { "data-passage": attrs.passage } : {});
const takenFrom = (dom) => ({ passage: dom.dataset.passage || null });

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*", attrs: { passage }, parseDOM: [{ tag: "p", getAttrs: takenFrom }], toDOM: (node) => ["p", taken(node.attrs), 0] },
    item: {
      group: "block", content: "inline*", defining: true, attrs: { level: { default: 1 }, passage },
      parseDOM: [{ tag: "p[data-level]", priority: 60, getAttrs: (dom) => ({ level: dom.dataset.level === "2" ? 2 : 1, ...takenFrom(dom) }) }],
      toDOM: (node) => ["p", { class: `item level-${node.attrs.level}`, "data-level": node.attrs.level, ...taken(node.attrs) }, 0],
    },
    table: {
      group: "block", content: "row+", tableRole: "table", isolating: true, attrs: { header: { default: false }, passage },
      parseDOM: [{ tag: "table", getAttrs: (dom) => ({ header: dom.dataset.header === "true", ...takenFrom(dom) }) }],
      toDOM: (node) => ["table", { "data-header": node.attrs.header, ...taken(node.attrs) }, ["tbody", 0]],
    },
    row: { content: "cell+", tableRole: "row", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
    cell: {
      content: "line", tableRole: "cell", isolating: true, attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
      parseDOM: [{ tag: "td" }, { tag: "th" }], toDOM: () => ["td", 0],
    },
    line: { content: "inline*", parseDOM: [{ tag: "p", context: "cell/" }], toDOM: () => ["p", 0] },
    text: { group: "inline" },
    footnote: atom({ text: { default: "" } }, "span", "footnote"),
    figure: atom({ figure: { default: "" }, pattern: { default: null }, nil: { default: null } }, "span", "figure"),
    hint: atom({ hint: { default: "" } }, "span", "hint"),
  },
  marks: {
    bold: { parseDOM: [{ tag: "b" }, { tag: "strong" }], toDOM: () => ["b", 0] },
    italic: { parseDOM: [{ tag: "i" }, { tag: "em" }], toDOM: () => ["i", 0] },
  },
});

const inline = (run) => {
  if (run.footnote !== undefined) return schema.node("footnote", { text: run.footnote });
  if (run.figure !== undefined) return schema.node("figure", { figure: run.figure, pattern: run.pattern ?? null, nil: run.nil ?? null });
  if (run.hint !== undefined) return schema.node("hint", { hint: run.hint });
  if (!run.text) return null;
  return schema.text(run.text, [run.bold && schema.mark("bold"), run.italic && schema.mark("italic")].filter(Boolean));
};
const inlines = (runs) => (runs || []).map(inline).filter(Boolean);
const cells = (row, width) => Array.from({ length: width }, (_, at) => schema.node("cell", null, schema.node("line", null, inlines(row[at]))));

const block = (it) => {
  const from = { passage: it.passage ?? null };
  if (it.type === "item") return schema.node("item", { level: it.level === 2 ? 2 : 1, ...from }, inlines(it.runs));
  if (it.type !== "table") return schema.node("paragraph", from, inlines(it.runs));
  const width = Math.max(1, ...it.rows.map((row) => row.length));
  return schema.node("table", { header: !!it.header, ...from }, it.rows.map((row) => schema.node("row", null, cells(row, width))));
};

/** Nodes of blocks in the JSON's form. */
export const nodesOf = (blocks) => blocks.filter((it) => it.type !== "table" || it.rows.length > 0).map(block);

/** The editor's document of a body, with a place for the caret at its end. */
export const docOf = (body) => {
  const nodes = nodesOf(body?.blocks ?? []);
  const closed = nodes.length && nodes.at(-1).type !== schema.nodes.table;
  return schema.node("doc", null, closed ? nodes : [...nodes, schema.node("paragraph")]);
};

const run = (node) => {
  if (!node.isText) return Object.fromEntries(Object.entries(node.attrs).filter(([, value]) => value !== null).map(([key, value]) => [node.type.name === "footnote" ? "footnote" : key, value]));
  const out = { text: node.text };
  for (const mark of node.marks) out[mark.type.name] = true;
  return out;
};
const children = (node, map) => { const out = []; node.forEach((child) => out.push(map(child))); return out; };
const runs = (node) => children(node, run);

/** Blocks of a document, an empty last paragraph left out, for that is only where the caret stands. */
export const bodyOf = (doc) => {
  const blocks = children(doc, (node) => {
    const from = node.attrs.passage ? { passage: node.attrs.passage } : {};
    if (node.type.name === "table") {
      const rows = children(node, (row) => children(row, (cell) => runs(cell.firstChild)));
      return node.attrs.header ? { type: "table", rows, header: true, ...from } : { type: "table", rows, ...from };
    }
    return node.type.name === "item" ? { type: "item", level: node.attrs.level, runs: runs(node), ...from } : { type: "paragraph", runs: runs(node), ...from };
  });
  while (blocks.length && blocks.at(-1).type === "paragraph" && !blocks.at(-1).runs.length) blocks.pop();
  return { blocks };
};

/** Whether two bodies say the same, however they were written down. */
export const sameBody = (one, other) => docOf(one).eq(docOf(other)) || JSON.stringify(bodyOf(docOf(one))) === JSON.stringify(bodyOf(docOf(other)));

/** DOM of a body to look at, with the figures' texts in place. */
export const preview = (body, figures) => {
  const out = DOMSerializer.fromSchema(schema).serializeFragment(docOf(body).content);
  out.querySelectorAll(".figure").forEach((span) => { span.textContent = figureText(figures, span.dataset.figure, span.dataset.pattern, span.dataset.nil); });
  out.querySelectorAll(".footnote").forEach((span) => { span.title = span.dataset.footnote; });
  return out;
};

/** Text of a figure: the server's for this figure in this wording, else for the figure, else its key. */
export const figureText = (figures, figure, pattern) => figures[`${figure}|${pattern ?? ""}`] ?? figures[figure] ?? `[${figure}]`;

