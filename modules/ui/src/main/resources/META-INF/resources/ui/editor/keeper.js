/* Saves what is typed, and keeps it on this computer until the server has said that it has it. */

const QUIET = 1500;
const RETRIES = [5000, 15000, 30000, 60000];
const PREFIX = "doingoai.draft:";

/** Text kept on this computer for one section of one document of one person at one tenant. */
export class Draft {
  constructor(user, document, section) { this.key = PREFIX + [location.hostname, user, document, section].map(encodeURIComponent).join("/"); }

  read() { try { return JSON.parse(localStorage.getItem(this.key)); } catch { return null; } }

  /** False when this computer cannot keep it: private window, full, forbidden. */
  write(body, version) { try { localStorage.setItem(this.key, JSON.stringify({ body, version, at: Date.now() })); return true; } catch { return false; } }

  drop() { try { localStorage.removeItem(this.key); } catch { /* nothing was kept */ } }
}

/**
 * The states it reports: "kept" (changed, not yet sent), "saving", "saved", "failed" (will be tried again), "refused",
 * "conflict" and "expired".
 */
export class Keeper {
  constructor({ draft, section, version, call, body, report, conflict }) {
    Object.assign(this, { draft, section, version, call, body, report, conflict });
    this.failures = 0; this.dirty = false; this.busy = false; this.held = false;
  }

  /** The text was changed. */
  changed() {
    this.dirty = true;
    if (this.draft.write(this.body(), this.version) === false) this.unkept = true;
    if (!this.busy && !this.held) this.report("kept");
    this.plan(QUIET);
  }

  plan(delay) { clearTimeout(this.timer); if (!this.held) this.timer = setTimeout(() => this.flush(), delay); }

  /** Sends what is not saved yet; resolves when there is an answer. */
  async flush() {
    clearTimeout(this.timer);
    if (!this.dirty || this.busy || this.held) return;
    this.busy = true; this.dirty = false;
    this.report("saving");
    const sent = this.body();
    const reply = await this.send(sent);
    this.busy = false;
    this.answer(reply, sent);
  }

  async send(body) {
    try {
      return await this.call({ section: this.section, baseVersion: this.version, body: JSON.stringify(body) });
    } catch (problem) { return { status: problem?.jqXHR?.status === 401 || problem?.expired ? "EXPIRED" : "FAILED" }; }
  }

  answer(reply, sent) {
    if (reply?.status === "SAVED") {
      this.version = reply.version; this.failures = 0;
      if (this.dirty) { this.draft.write(this.body(), this.version); this.plan(QUIET); return; }
      this.draft.drop();
      this.report("saved", reply);
      return;
    }
    this.dirty = true;
    this.draft.write(this.body(), this.version);
    if (reply?.status === "CONFLICT") { this.hold(); this.report("conflict", reply); this.conflict(reply, sent); return; }
    if (reply?.status === "REFUSED") { this.hold(); this.report("refused", reply); return; }
    if (reply?.status === "EXPIRED") { this.hold(); this.report("expired"); return; }
    this.report("failed");
    this.plan(RETRIES[Math.min(this.failures++, RETRIES.length - 1)]);
  }

  /** Sends nothing until somebody has decided. */
  hold() { this.held = true; clearTimeout(this.timer); }

  /** Goes on, from a version the person has now seen. */
  resume(version) { this.held = false; this.version = version; this.failures = 0; }

  stop() { clearTimeout(this.timer); this.held = true; }
}
