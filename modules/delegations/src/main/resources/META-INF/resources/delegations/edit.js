/* The rules speak while a delegation is typed: after each change the server is asked what they think of it. */
"use strict";
const ID = "delegation";
const WAIT = 400;
let timer = 0;
let dirty = false;
const form = () => document.getElementById(ID); // another element after each row that was added or taken away
const isIn = (event) => form()?.contains(event.target);

/** Ties what the rules say to its field for screen readers. */
const describe = () => {
  form()?.querySelectorAll(".said[data-of]").forEach((said) => {
    const field = document.getElementById(`${ID}:${said.dataset.of}`);
    if (!field) return;
    const before = field.getAttribute("aria-describedby") || "";
    const others = before.split(" ").filter((id) => id && id !== said.id);
    const after = (said.childElementCount ? [...others, said.id] : others).join(" ");
    if (after !== before) field.setAttribute("aria-describedby", after);
  });
};

/** Nobody is interrupted while writing a reason: what they write would be replaced by the answer. */
const check = () => {
  clearTimeout(timer);
  timer = setTimeout(() => (document.activeElement?.matches(".why") ? check() : window.checkDelegation?.()), WAIT);
};

if (form()) {
  document.addEventListener("change", (event) => {
    if (!isIn(event)) return;
    dirty = true;
    if (!event.target.matches(".why, [data-quiet]")) check();
  });
  document.addEventListener("input", (event) => { dirty ||= isIn(event); });
  document.addEventListener("submit", (event) => { if (event.target.id === ID) dirty = false; });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-field]");
    if (!link) return;
    event.preventDefault();
    const field = document.getElementById(`${ID}:${link.dataset.field}`) || document.getElementById(link.dataset.field);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  });
  addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
  new MutationObserver(describe).observe(document.getElementById("main"), { childList: true, subtree: true });
  describe();
}
