/* The row of buttons over the text: one tab stop, arrows move within it. */
import { isInTable } from "prosemirror-tables";
import { TOOLS } from "./commands.js";

export class Toolbar {
  constructor(words, ask) {
    this.words = words; this.ask = ask;
    this.dom = document.createElement("div");
    this.dom.className = "editor-tools";
    this.dom.setAttribute("role", "toolbar");
    this.dom.setAttribute("aria-label", words.toolbar);
    this.buttons = TOOLS.map((tool) => this.button(tool));
    this.dom.append(...this.buttons);
    this.dom.addEventListener("keydown", (event) => this.move(event));
    this.buttons[0].tabIndex = 0;
  }

  button(tool) {
    const made = document.createElement("button");
    made.type = "button"; made.tabIndex = -1; made.className = `tool ${tool.key}`;
    if (tool.sign) {
      const sign = document.createElement("span");
      sign.setAttribute("aria-hidden", "true"); sign.className = "sign"; sign.textContent = tool.sign;
      const word = document.createElement("span");
      word.className = "word"; word.textContent = this.words[tool.key];
      made.append(sign, word);
    } else made.textContent = this.words[tool.key];
    made.title = this.words[tool.key];
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", () => this.use(tool));
    return made;
  }

  use(tool) {
    const view = this.view;
    if (tool.ask) { this.ask(tool.ask); return; }
    tool.run(view.state, view.dispatch, view);
    view.focus();
  }

  /** Follows the caret: what is pressed, what cannot be used here. */
  update(view) {
    this.view = view;
    const inTable = isInTable(view.state);
    TOOLS.forEach((tool, at) => {
      const button = this.buttons[at];
      if (tool.on) button.setAttribute("aria-pressed", String(tool.on(view.state)));
      if (tool.run && !tool.on) button.setAttribute("aria-disabled", String(!tool.run(view.state)));
      button.hidden = !!tool.inTable && !inTable;
    });
  }

  move(event) {
    const shown = this.buttons.filter((button) => !button.hidden);
    const at = shown.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = shown[(to + shown.length) % shown.length];
    this.buttons.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
  }
}
