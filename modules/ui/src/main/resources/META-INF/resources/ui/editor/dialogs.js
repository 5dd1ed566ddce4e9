/* The two questions the tool bar asks. Each resolves to an answer, or to null when it was closed. */

const el = (tag, attributes, ...children) => { const made = Object.assign(document.createElement(tag), attributes); made.append(...children); return made; };

const show = (title, content, words, valueOf) => new Promise((resolve) => {
  const heading = el("h2", { textContent: title, id: "ask-title" });
  const cancel = el("button", { type: "button", className: "btn quiet", textContent: words.cancel });
  const take = el("button", { type: "submit", className: "btn main push", textContent: words.take });
  const form = el("form", { method: "dialog" }, heading, content, el("div", { className: "row" }, cancel, take));
  const dialog = el("dialog", {}, form);
  dialog.setAttribute("aria-labelledby", "ask-title");
  cancel.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => { event.preventDefault(); dialog.close("taken"); });
  dialog.addEventListener("close", () => { dialog.remove(); resolve(dialog.returnValue === "taken" ? valueOf() : null); });
  document.body.append(dialog);
  dialog.showModal();
});

/** Text of a footnote; an empty one means: take it away. */
export const askFootnote = (words, present) => {
  const area = el("textarea", { className: "entry", rows: 4, maxLength: 2000, value: present });
  area.setAttribute("aria-label", words.footnote);
  area.autofocus = true;
  return show(words.footnote, area, words, () => area.value.normalize("NFC").replace(/\s+/g, " ").trim());
};

/** One of the figures the section may use. */
export const askFigure = (words, choices) => {
  const list = el("div", { className: "figures" });
  choices.forEach((choice, at) => {
    const input = el("input", { type: "radio", name: "figure", value: String(at), checked: at === 0 });
    list.append(el("label", { className: "check" }, input, el("span", {}, choice.label + " ", el("b", { className: "bound", textContent: choice.text ?? "" }))));
  });
  if (!choices.length) list.append(el("p", { textContent: words.noFigures }));
  return show(words.figure, list, words, () => choices[Number(list.querySelector("input:checked")?.value ?? -1)] ?? null);
};
