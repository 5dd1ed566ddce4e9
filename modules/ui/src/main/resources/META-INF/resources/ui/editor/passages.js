/* Shows beside a block from which unit it was taken, and whether that unit reads differently by now. */
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

const mark = (doc, passages) => {
  const marks = [];
  doc.forEach((node, pos) => {
    const passage = passages[node.attrs.passage];
    if (passage) marks.push(Decoration.node(pos, pos + node.nodeSize, { class: passage.stale ? "taken stale" : "taken", "data-source": passage.text }));
  });
  return DecorationSet.create(doc, marks);
};

/** @param passages id of a passage to { text, stale }; what is not in it shows no mark */
export const takenFrom = (passages) => new Plugin({ props: { decorations: (state) => mark(state.doc, passages()) } });
