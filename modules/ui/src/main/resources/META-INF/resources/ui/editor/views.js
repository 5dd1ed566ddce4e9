/* How atoms show themselves in the text. */
import { figureText } from "./schema.js";

const span = (className, title) => {
  const dom = document.createElement("span");
  dom.className = className;
  if (title) dom.title = title;
  return dom;
};

/** Node views of one editor. The figures' texts change while the person types: refresh() shows the new ones. */
export const views = (words, figures, labels, hints = {}, stale = {}) => {
  const shown = new Set();
  const footnote = (node) => {
    const dom = span("footnote", node.attrs.text);
    dom.setAttribute("role", "img");
    dom.setAttribute("aria-label", `${words.footnote}: ${node.attrs.text}`);
    return { dom };
  };
  const figure = ({ attrs }) => {
    // A wording may name several figures; any of them can have changed.
    const told = Object.keys(stale).filter((key) => key === attrs.figure || (attrs.pattern ?? "").includes(`{{${key}`));
    const dom = span(told.length ? "figure bound stale" : "figure bound", told.length ? told.map((key) => stale[key]).join("; ") : labels()[attrs.figure] ?? attrs.figure);
    const refresh = () => { dom.textContent = figureText(figures(), attrs.figure, attrs.pattern); };
    refresh();
    shown.add(refresh);
    return { dom, ignoreMutation: () => true, destroy: () => shown.delete(refresh) };
  };
  const hint = (node) => {
    const dom = span("hint", words.hint);
    dom.textContent = hints[node.attrs.hint] ?? node.attrs.hint;
    return { dom };
  };
  return { nodeViews: { footnote, figure, hint }, refresh: () => shown.forEach((show) => show()) };
};
