/* Two people wrote the same section: both texts side by side, and the person decides. Nothing is lost. */
import { preview } from "./schema.js";

/** Both texts one after the other, what they share only once. */
export const merged = (mine, theirs) => {
  const one = mine.blocks.map((block) => JSON.stringify(block));
  const two = theirs.blocks.map((block) => JSON.stringify(block));
  const length = Array.from({ length: one.length + 1 }, () => new Array(two.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) for (let j = two.length - 1; j >= 0; j -= 1) length[i][j] = one[i] === two[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  const out = [];
  let i = 0;
  let j = 0;
  while (i < one.length && j < two.length) {
    if (one[i] === two[j]) { out.push(one[i]); i += 1; j += 1; } else if (length[i + 1][j] >= length[i][j + 1]) out.push(one[i++]); else out.push(two[j++]);
  }
  return { blocks: [...out, ...one.slice(i), ...two.slice(j)].map((block) => JSON.parse(block)) };
};

/**
 * Shows both and resolves to "mine", "theirs" or "merged"; closing the dialog resolves to null: nothing decided, text
 * kept.
 */
export const choose = (words, mine, theirs, info, figures) => new Promise((resolve) => {
  const dialog = document.createElement("dialog");
  dialog.className = "wide versions";
  dialog.setAttribute("aria-labelledby", "versions-title");
  const title = element("h2", words.conflictTitle);
  title.id = "versions-title";
  const columns = element("div");
  columns.className = "two";
  columns.append(side(words.conflictMine, mine, figures), side(info.author ? fill(words.conflictTheirs, info.author, info.at ?? "") : words.conflictServer, theirs, figures));
  const buttons = element("div");
  buttons.className = "row";
  for (const [value, word, look] of [["merged", words.conflictMerge, "main"], ["mine", words.conflictKeepMine, ""], ["theirs", words.conflictTakeTheirs, ""]]) {
    const button = element("button", word);
    button.type = "button";
    button.className = `btn ${look}`;
    button.addEventListener("click", () => dialog.close(value));
    buttons.append(button);
  }
  dialog.append(title, element("p", words.conflictText), columns, buttons);
  dialog.addEventListener("close", () => { dialog.remove(); resolve(dialog.returnValue || null); });
  document.body.append(dialog);
  dialog.showModal();
});

/** The words with {0}, {1}… filled in. */
export const fill = (text, ...values) => String(text).replace(/\{(\d)\}/g, (_, at) => values[at] ?? "");

const element = (tag, text) => { const made = document.createElement(tag); if (text) made.textContent = text; return made; };

const side = (title, body, figures) => {
  const section = element("section");
  section.className = "card";
  const text = element("div");
  text.className = "body-text";
  text.tabIndex = 0;
  text.setAttribute("role", "group");
  text.setAttribute("aria-label", title);
  text.append(preview(body, figures));
  section.append(element("h3", title), text);
  return section;
};
