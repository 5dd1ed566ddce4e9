/* <body-editor>: the text of a section. The tag k:bodyEditor writes it; docs/ui.md tells its attributes and how it saves. */
import { EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { Slice, Fragment } from "prosemirror-model";
import { hintAt, insert, plugins } from "./commands.js";
import { choose, fill, merged } from "./conflict.js";
import { askFigure, askFootnote } from "./dialogs.js";
import { Draft, Keeper } from "./keeper.js";
import { takenFrom } from "./passages.js";
import { blocksOfHtml, blocksOfText, joined } from "./paste.js";
import { bodyOf, docOf, nodesOf, sameBody, schema } from "./schema.js";
import { Toolbar } from "./toolbar.js";
import { views } from "./views.js";

const json = (text, otherwise) => { try { return JSON.parse(text) ?? otherwise; } catch { return otherwise; } };
const time = (at) => new Date(at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
const day = (at) => new Date(at).toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" });
const moment = (at) => `${time(at)} ${day(at)}`;

class BodyEditor extends HTMLElement {
  connectedCallback() {
    if (this.view) return;
    this.field = this.querySelector("textarea");
    this.words = json(this.getAttribute("words"), {});
    this.figureTexts = json(this.getAttribute("figures"), {});
    this.choices = json(this.getAttribute("choices"), []);
    this.passages = json(this.getAttribute("passages"), {});
    this.locked = this.getAttribute("locked") === "true";
    this.label = this.getAttribute("label") ?? "";
    this.build();
    if (!this.locked && this.getAttribute("save")) this.keep();
  }

  disconnectedCallback() {
    if (this.keeper) { this.keeper.flush(); this.keeper.stop(); }
    document.removeEventListener("visibilitychange", this.onHide);
    window.removeEventListener("pagehide", this.onHide);
    window.removeEventListener("online", this.onOnline);
    this.view?.destroy();
    this.view = null;
  }

  build() {
    this.status = document.createElement("div");
    this.status.className = "editor-status small soft";
    this.status.setAttribute("role", "status");
    this.notes = document.createElement("div");
    const area = document.createElement("div");
    this.toolbar = this.locked ? null : new Toolbar(this.words, (question) => this.ask(question));
    this.append(...[this.notes, this.toolbar?.dom, area, this.status].filter(Boolean));
    this.atoms = views(this.words, () => this.figureTexts, () => Object.fromEntries(this.choices.map((choice) => [choice.figure, choice.label])), json(this.getAttribute("hints"), {}), json(this.getAttribute("stale"), {}));
    this.view = new EditorView(area, {
      state: this.stateOf(json(this.field.value, { blocks: [] })),
      editable: () => !this.locked && !this.asking,
      attributes: { class: "editor-area body-text", role: "textbox", "aria-multiline": "true", "aria-label": this.label, lang: "vi", spellcheck: "false", ...(this.locked && { tabindex: "0", "aria-readonly": "true" }) },
      nodeViews: this.atoms.nodeViews,
      dispatchTransaction: (tr) => this.apply(tr),
      handleTextInput: (view, from, to, text) => this.overHint((tr, hint) => { tr.insertText(text, hint.from, hint.to); tr.setSelection(TextSelection.create(tr.doc, hint.from + text.length)); }),
      handleDOMEvents: { compositionstart: () => { this.overHint((tr, hint) => tr.delete(hint.from, hint.to)); return false; }, blur: () => { this.keeper?.flush(); return false; } },
      handlePaste: (view, event) => this.paste(event.clipboardData),
      handleDrop: (view, event, slice, moved) => !moved && this.drop(event),
      handleClickOn: (view, pos, node, nodePos) => this.openRows(node) || (node.type === schema.nodes.footnote && !this.locked && (this.editFootnote(nodePos), true)),
      handleKeyDown: (view, event) => this.keyOn(event),
    });
    this.toolbar?.update(this.view);
    this.show();
  }

  stateOf(body) { return EditorState.create({ doc: docOf(body), plugins: [...plugins(), takenFrom(() => this.passages)] }); }

  apply(tr) {
    this.view.updateState(this.view.state.apply(tr));
    this.toolbar?.update(this.view);
    if (!tr.docChanged) return;
    this.show();
    this.keeper?.changed();
    this.dispatchEvent(new CustomEvent("bodychange", { bubbles: true }));
  }

  /** The body as it stands. */
  get body() { return bodyOf(this.view.state.doc); }

  /** New texts of figures, by figure or "figure|pattern"; the text around them stays as it is. */
  set figures(texts) {
    Object.assign(this.figureTexts, texts);
    this.atoms.refresh();
  }

  /** What the form sends, and whether the placeholder of an empty text is due. */
  show() {
    this.field.value = JSON.stringify(this.body);
    const doc = this.view.state.doc;
    this.view.dom.classList.toggle("is-empty", doc.childCount === 1 && doc.firstChild.content.size === 0);
    this.view.dom.dataset.placeholder = this.words.placeholder ?? "";
  }

  overHint(change) {
    const hint = hintAt(this.view.state);
    if (!hint) return false;
    const tr = this.view.state.tr;
    change(tr, hint);
    this.view.dispatch(tr.scrollIntoView());
    return true;
  }

  paste(data) {
    const html = data?.getData("text/html");
    if (html && /data-pm-slice/.test(html)) return false;
    const blocks = html ? blocksOfHtml(html) : blocksOfText(data?.getData("text/plain") ?? "");
    if (!blocks.length) return !!html;
    this.overHint((tr, hint) => tr.delete(hint.from, hint.to));
    this.view.dispatch(this.view.state.tr.replaceSelection(this.sliceOf(blocks)).scrollIntoView().setMeta("uiEvent", "paste"));
    return true;
  }

  drop(event) {
    const html = event.dataTransfer?.getData("text/html");
    const at = this.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (!html || /data-pm-slice/.test(html) || !at) return false;
    const blocks = blocksOfHtml(html);
    if (blocks.length) this.view.dispatch(this.view.state.tr.insert(at.pos, nodesOf([{ type: "paragraph", runs: joined(blocks) }])[0].content));
    return true;
  }

  /** Into a cell goes one line; elsewhere the ends join the text they are put into. */
  sliceOf(blocks) {
    if (this.view.state.selection.$from.parent.type === schema.nodes.line) return new Slice(nodesOf([{ type: "paragraph", runs: joined(blocks) }])[0].content, 0, 0);
    const nodes = nodesOf(blocks);
    const open = (node) => (node.type === schema.nodes.table ? 0 : 1);
    return new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)));
  }

  keyOn(event) {
    const { selection } = this.view.state;
    if (event.key === "Enter" && selection instanceof NodeSelection && this.openRows(selection.node)) return true;
    if (event.key !== "Enter" || !(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.footnote) return false;
    this.editFootnote(selection.from);
    return true;
  }

  /** The rows behind a figure, in a window of their own: the text stays where it is. */
  openRows(node) {
    const rows = this.getAttribute("rows");
    if (!rows || node.type !== schema.nodes.figure) return false;
    window.open(rows + encodeURIComponent(node.attrs.figure), "_blank", "noopener");
    return true;
  }

  async ask(question) {
    if (question === "figure") {
      const choice = await askFigure(this.words, this.choices);
      if (choice) {
        const { figure, pattern = null, nil = null } = choice;
        if (choice.text) this.figureTexts[pattern ? `${figure}|${pattern}` : figure] ??= choice.text;
        insert(schema.node("figure", { figure, pattern, nil }))(this.view.state, this.view.dispatch);
      }
    } else {
      const text = await askFootnote(this.words, "");
      if (text) insert(schema.node("footnote", { text }))(this.view.state, this.view.dispatch);
    }
    this.view.focus();
  }

  async editFootnote(pos) {
    const text = await askFootnote(this.words, this.view.state.doc.nodeAt(pos).attrs.text);
    if (text !== null) this.view.dispatch(text ? this.view.state.tr.setNodeMarkup(pos, null, { text }) : this.view.state.tr.delete(pos, pos + 1));
    this.view.focus();
  }

  /** Starts saving, after offering back what an earlier visit could not save. */
  keep() {
    const version = Number(this.getAttribute("version") ?? 0);
    const section = this.getAttribute("section");
    this.keeper = new Keeper({
      draft: new Draft(this.getAttribute("user"), this.getAttribute("document"), section),
      section, version, body: () => this.body, call: (values) => this.call(values),
      report: (state, reply) => this.say(state, reply), conflict: (reply, sent) => this.decide(reply, sent),
    });
    this.onHide = () => { if (document.visibilityState === "hidden") this.keeper.flush(); };
    this.onOnline = () => this.keeper.flush();
    document.addEventListener("visibilitychange", this.onHide);
    window.addEventListener("pagehide", this.onHide);
    window.addEventListener("online", this.onOnline);
    const kept = this.keeper.draft.read();
    if (kept && !sameBody(kept.body, this.body)) this.offer(kept, version); else this.keeper.draft.drop();
  }

  /** Calls the page's p:remoteCommand and finds our answer in what comes back. */
  async call(values) {
    const answer = await window[this.getAttribute("save")](Object.entries(values).map(([name, value]) => ({ name, value })));
    await new Promise((done) => setTimeout(done));
    const reply = answer?.jqXHR?.pfArgs?.editor ?? answer?.editor;
    if (!reply && /<!DOCTYPE html|ViewExpired/i.test(String(answer?.jqXHR?.responseText ?? "").slice(0, 2000))) return { status: "EXPIRED" };
    if (reply?.figures) this.figures = reply.figures;
    return reply;
  }

  /** Saves what is typed; resolves to the version that has it, or to null when it could not be saved. */
  async settle() {
    const keeper = this.keeper;
    if (!keeper) return Number(this.getAttribute("version") ?? 0);
    for (let round = 0; round < 5 && !keeper.held && (keeper.busy || keeper.dirty); round += 1) {
      if (keeper.busy) await new Promise((answered) => setTimeout(answered, 200 * (round + 1)));
      else await keeper.flush();
    }
    return keeper.held || keeper.busy || keeper.dirty ? null : keeper.version;
  }

  say(state, reply) {
    const words = { kept: this.keeper?.unkept ? this.words.unkept : "", saving: this.words.saving, saved: fill(this.words.saved, reply?.at ?? time(Date.now())), failed: this.words.failed, refused: reply?.message ?? this.words.refused, conflict: this.words.conflict, expired: this.words.expired }[state];
    this.status.textContent = words;
    this.status.dataset.state = state;
    this.dispatchEvent(new CustomEvent("bodystate", { bubbles: true, detail: { state, reply } }));
    if (state === "expired") window.DoiNgoai?.expired?.();
  }

  /** Text that was typed earlier and never reached the server. */
  offer(kept, version) {
    this.keeper.hold();
    this.asking = true; // what is typed now would take the place of what is offered
    this.view.setProps({});
    const note = document.createElement("div");
    note.className = "note";
    const answers = [[this.words.restore, "main", () => this.restore(kept, version)], [this.words.discard, "", () => { this.keeper.draft.drop(); this.keeper.resume(version); }]];
    const buttons = answers.map(([word, look, act]) => { const button = document.createElement("button"); button.type = "button"; button.className = `btn ${look}`; button.textContent = word; button.addEventListener("click", () => { note.remove(); this.asking = false; this.view.setProps({}); act(); this.view.focus(); }); return button; });
    const row = document.createElement("div");
    row.className = "row";
    row.append(...buttons);
    note.append(fill(this.words.offer, moment(kept.at)), row);
    this.notes.append(note);
  }

  restore(kept, version) {
    this.keeper.resume(version);
    if (kept.version === version) { this.replace(kept.body); return; }
    this.decide({ version, body: this.body }, kept.body);
  }

  async decide(reply, mine) {
    this.keeper.hold();
    const theirs = reply.body ?? { blocks: [] };
    const choice = await choose(this.words, mine, theirs, reply, this.figureTexts);
    if (!choice || !this.view) { this.offerDecision(reply, mine); return; }
    this.notes.replaceChildren();
    this.keeper.resume(reply.version);
    this.replace(choice === "mine" ? mine : choice === "theirs" ? theirs : merged(mine, theirs));
    if (choice === "theirs") { this.keeper.dirty = false; this.keeper.draft.drop(); this.keeper.stop(); this.keeper.resume(reply.version); this.say("saved", { at: reply.at }); }
    this.view.focus();
  }

  /** The dialog was closed without a decision: a button brings it back. */
  offerDecision(reply, mine) {
    const button = document.createElement("button");
    button.type = "button"; button.className = "btn"; button.textContent = this.words.compare;
    button.addEventListener("click", () => this.decide(reply, this.view ? this.body : mine));
    const note = document.createElement("div");
    note.className = "note";
    note.append(this.words.conflict + " ", button);
    this.notes.replaceChildren(note);
  }

  /** Puts a whole text in place of the present one; undo brings that back. */
  replace(body) {
    const state = this.view.state;
    this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, docOf(body).content));
    this.keeper?.changed();
  }
}

customElements.define("body-editor", BodyEditor);
