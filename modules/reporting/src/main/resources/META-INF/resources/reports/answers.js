/* Taking a unit's words beside the editor: what is typed is saved first, and the version it got goes with the act. */
const settled = new WeakSet();

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const editor = document.querySelector("body-editor");
  if (!form.matches(".taking") || !editor?.settle || settled.has(form)) return;
  event.preventDefault();
  const version = await editor.settle();
  if (version === null) { editor.scrollIntoView(); return; }
  form.elements.version.value = version;
  await new Promise((done) => setTimeout(done)); // a form refuses to be submitted while it is still told of a submit
  settled.add(form);
  form.requestSubmit(event.submitter);
}, true);
