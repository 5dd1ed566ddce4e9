/* Choosing the units of a request: search without accents, all and none of what is shown, how many are chosen. */
const list = document.getElementById("unit-list");
const boxes = () => [...list.querySelectorAll("[name=unit]")];
const key = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
const chosen = document.getElementById("chosen");

const count = () => { chosen.textContent = chosen.dataset.words.replace("{0}", boxes().filter((box) => box.checked).length); };
const set = (checked) => { boxes().forEach((box) => { if (!box.closest("label").hidden) box.checked = checked; }); count(); };

document.getElementById("all-units").addEventListener("click", () => set(true));
document.getElementById("no-units").addEventListener("click", () => set(false));
document.getElementById("find-unit").addEventListener("input", (event) => {
  const wanted = key(event.target.value.trim());
  boxes().forEach((box) => { const label = box.closest("label"); label.hidden = !key(label.textContent).includes(wanted); });
  list.querySelectorAll("fieldset").forEach((group) => { group.hidden = !group.querySelector("label:not([hidden])"); });
});
document.getElementById("find-unit").addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
list.addEventListener("change", count);
count();
