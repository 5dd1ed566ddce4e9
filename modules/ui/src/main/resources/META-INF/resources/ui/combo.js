/* Text fields that suggest while one types (tag k:suggest): the pattern of an editable combobox with a list, for keyboard
   and screen reader. What is typed always counts; a suggestion is only taken when it is chosen. */
"use strict";
(() => {
  const WAIT = 180;
  const fields = new WeakMap();
  const fieldOf = (target) => target instanceof Element ? target.closest("input[data-suggest]") : null;

  const parts = (input) => {
    if (!fields.has(input)) {
      const list = document.createElement("ul"), status = document.createElement("span");
      Object.assign(list, { id: input.id + "-list", className: "suggestions", hidden: true, role: "listbox" });
      list.setAttribute("aria-label", input.getAttribute("data-label"));
      Object.assign(status, { className: "hush", role: "status" });
      input.after(list, status);
      fields.set(input, { list, status, active: -1, asked: 0 });
    }
    return fields.get(input);
  };

  const close = (input) => {
    const field = parts(input);
    clearTimeout(field.timer);
    field.asked++;
    field.active = -1;
    field.list.hidden = true;
    field.list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-controls");
    input.removeAttribute("aria-activedescendant");
  };

  const show = (input, found) => {
    const field = parts(input);
    field.active = -1;
    input.removeAttribute("aria-activedescendant");
    field.list.replaceChildren(...found.map(({ value, note }, place) => {
      const option = document.createElement("li"), small = document.createElement("small");
      Object.assign(option, { id: field.list.id + place, role: "option" });
      option.dataset.value = value;
      option.setAttribute("aria-selected", "false");
      small.textContent = note;
      option.append(value, " ", small);
      return option;
    }));
    field.list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
    if (found.length) input.setAttribute("aria-controls", field.list.id); else input.removeAttribute("aria-controls");
    field.status.textContent = input.getAttribute(found.length ? "data-found" : "data-none").replace("#", found.length);
  };

  const ask = async (input) => {
    const field = parts(input), turn = ++field.asked;
    try {
      const answer = await fetch(input.dataset.suggest + encodeURIComponent(input.value), { headers: { Accept: "application/json" } });
      const found = answer.ok && /json/.test(answer.headers.get("Content-Type")) ? await answer.json() : [];
      if (turn === field.asked && document.activeElement === input) show(input, found);
    } catch { close(input); }
  };

  const move = (input, step) => {
    const field = parts(input), options = [...field.list.children];
    if (field.list.hidden) { ask(input); return; }
    options[field.active]?.setAttribute("aria-selected", "false");
    field.active = (field.active + step + options.length + (field.active < 0 && step < 0 ? 1 : 0)) % options.length;
    options[field.active].setAttribute("aria-selected", "true");
    options[field.active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[field.active].id);
  };

  const choose = (input, option) => {
    input.value = option.dataset.value;
    close(input);
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  document.addEventListener("input", (event) => {
    const input = fieldOf(event.target);
    if (!input) return;
    const field = parts(input);
    clearTimeout(field.timer);
    if (input.value.trim()) field.timer = setTimeout(() => ask(input), WAIT); else close(input);
  });

  document.addEventListener("keydown", (event) => {
    const input = fieldOf(event.target);
    if (!input || event.isComposing || input.readOnly) return;
    const field = parts(input), open = !field.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(input, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && open && field.active >= 0) choose(input, field.list.children[field.active]);
    else if (event.key === "Escape" && open) close(input);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  document.addEventListener("focusout", (event) => { const input = fieldOf(event.target); if (input && fields.has(input)) close(input); });
  document.addEventListener("mousedown", (event) => { if (event.target.closest?.(".suggestions")) event.preventDefault(); });
  document.addEventListener("click", (event) => {
    const option = event.target.closest?.(".suggestions > li");
    if (option) choose(option.parentElement.parentElement.querySelector("input[data-suggest]"), option);
  });
})();
