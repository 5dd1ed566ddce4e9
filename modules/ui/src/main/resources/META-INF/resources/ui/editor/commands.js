/* What buttons and keys do to the text. */
import { baseKeymap, chainCommands, splitBlockAs, toggleMark } from "prosemirror-commands";
import { undo, redo, history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { InputRule, inputRules } from "prosemirror-inputrules";
import { NodeSelection, TextSelection } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, tableEditing } from "prosemirror-tables";
import { schema } from "./schema.js";

const { paragraph, item, table, row, cell, line } = schema.nodes;

/** Blocks outside tables that the selection touches, with their positions. */
const touched = (state) => {
  const found = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, pos) => {
    if (node.type === paragraph || node.type === item) found.push({ node, pos });
    return node.type === schema.nodes.doc || node.type === table ? true : node.type.isTextblock ? false : true;
  });
  return found;
};

/** Level of the item the caret stands in, 0 for none. */
export const levelOf = (state) => {
  const parent = state.selection.$from.parent;
  return parent.type === item ? parent.attrs.level : 0;
};

/** What a block keeps when it changes its kind: the passage of a unit it was taken from. */
const from = (node) => ({ passage: node.attrs.passage ?? null });

/** Makes the selected blocks items of a level, or paragraphs again when all of them are that already. */
export const toggleItem = (level) => (state, dispatch) => {
  const blocks = touched(state);
  if (!blocks.length) return false;
  const all = blocks.every(({ node }) => node.type === item && node.attrs.level === level);
  if (dispatch) {
    const tr = state.tr;
    for (const { node, pos } of blocks) all ? tr.setNodeMarkup(pos, paragraph, from(node)) : tr.setNodeMarkup(pos, item, { level, ...from(node) });
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/** One step in or out: paragraph, item, sub-item. */
const shift = (by) => (state, dispatch) => {
  const { $from, empty } = state.selection;
  const level = levelOf(state) + by;
  if (isInTable(state) || level < 0 || level > 2 || (by < 0 && !empty)) return false;
  if (dispatch) dispatch(level ? state.tr.setNodeMarkup($from.before(), item, { level, ...from($from.parent) }) : state.tr.setNodeMarkup($from.before(), paragraph, from($from.parent)));
  return true;
};

const outAtStart = (state, dispatch) => state.selection.empty && state.selection.$from.parentOffset === 0 && levelOf(state) > 0 && shift(-1)(state, dispatch);
const outWhenEmpty = (state, dispatch) => state.selection.empty && state.selection.$from.parent.content.size === 0 && levelOf(state) > 0 && shift(-1)(state, dispatch);

/** Enter in an item begins another of the same level; a new empty one was taken from nobody. */
const nextItem = (state, dispatch, view) => levelOf(state) > 0 && splitBlockAs((node, atEnd) => ({ type: node.type, attrs: atEnd ? { level: node.attrs.level } : node.attrs }))(state, dispatch, view);

/** Puts a node where the caret is. */
export const insert = (node) => (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  if (dispatch) dispatch(state.tr.replaceSelectionWith(node, false).scrollIntoView());
  return true;
};

/** A table of two rows and three columns after the present block. */
export const insertTable = (state, dispatch) => {
  if (isInTable(state)) return false;
  const cells = () => Array.from({ length: 3 }, () => cell.create(null, line.create()));
  const made = table.create({ header: true }, [row.create(null, cells()), row.create(null, cells())]);
  if (dispatch) {
    const $from = state.selection.$from;
    const tr = state.tr;
    const replacing = $from.parent.content.size === 0;
    const at = replacing ? $from.before() : $from.after();
    tr.replaceWith(at, replacing ? $from.after() : at, made);
    if (at + made.nodeSize === tr.doc.content.size) tr.insert(at + made.nodeSize, paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 4)).scrollIntoView());
  }
  return true;
};

/** Whether the first row is a head. */
export const toggleHeader = (state, dispatch) => {
  const $from = state.selection.$from;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type === table) {
      if (dispatch) dispatch(state.tr.setNodeMarkup($from.before(depth), null, { ...node.attrs, header: !node.attrs.header }));
      return true;
    }
  }
  return false;
};

/** The hint the caret touches or holds, as a range to be replaced. */
export const hintAt = (state) => {
  const { selection } = state;
  const isHint = (node) => node?.type === schema.nodes.hint;
  if (selection instanceof NodeSelection) return isHint(selection.node) ? { from: selection.from, to: selection.to } : null;
  if (!selection.empty) return null;
  const { nodeBefore, nodeAfter, pos } = selection.$from;
  if (isHint(nodeAfter)) return { from: pos, to: pos + nodeAfter.nodeSize };
  return isHint(nodeBefore) ? { from: pos - nodeBefore.nodeSize, to: pos } : null;
};

const items = inputRules({ rules: [[/^[-–]\s$/, 1], [/^\+\s$/, 2]].map(([pattern, level]) => new InputRule(pattern, (state, match, start, end) => {
  const $start = state.doc.resolve(start);
  return $start.parent.type === paragraph ? state.tr.delete(start, end).setNodeMarkup($start.before(), item, { level, ...from($start.parent) }) : null;
})) });

const keys = keymap({
  "Mod-b": toggleMark(schema.marks.bold), "Mod-i": toggleMark(schema.marks.italic),
  "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo,
  "Mod-]": shift(1), "Mod-[": shift(-1),
  Tab: goToNextCell(1), "Shift-Tab": goToNextCell(-1),
  Enter: chainCommands((state, dispatch, view) => isInTable(state) && (goToNextCell(1)(state, dispatch, view) || true), outWhenEmpty, nextItem, baseKeymap.Enter),
  Backspace: chainCommands(outAtStart, baseKeymap.Backspace),
});

/** Keys, undo and tables, in the order ProseMirror is to ask them. */
export const plugins = () => [history(), items, keys, keymap(baseKeymap), tableEditing()];

const mark = (type) => (state) => state.selection.empty ? !!type.isInSet(state.storedMarks || state.selection.$from.marks()) : state.doc.rangeHasMark(state.selection.from, state.selection.to, type);

/** The tool bar: key of the words, sign, command, whether pressed, whether only in a table. */
export const TOOLS = [
  { key: "bold", sign: "B", run: toggleMark(schema.marks.bold), on: mark(schema.marks.bold) },
  { key: "italic", sign: "I", run: toggleMark(schema.marks.italic), on: mark(schema.marks.italic) },
  { key: "item", sign: "–", run: toggleItem(1), on: (state) => levelOf(state) === 1 },
  { key: "subitem", sign: "+", run: toggleItem(2), on: (state) => levelOf(state) === 2 },
  { key: "footnote", sign: "¹", ask: "footnote" },
  { key: "figure", sign: "#", ask: "figure" },
  { key: "table", sign: "▦", run: insertTable },
  { key: "undo", sign: "↶", run: undo },
  { key: "redo", sign: "↷", run: redo },
  { key: "addRow", run: addRowAfter, inTable: true },
  { key: "addColumn", run: addColumnAfter, inTable: true },
  { key: "deleteRow", run: deleteRow, inTable: true },
  { key: "deleteColumn", run: deleteColumn, inTable: true },
  { key: "header", run: toggleHeader, inTable: true },
  { key: "deleteTable", run: deleteTable, inTable: true },
];
