/* What every page needs: dialogs opened by buttons, and a sentence instead of silence when the session has ended. */
"use strict";
(() => {
  const open = (dialog) => { if (dialog && !dialog.open) dialog.showModal(); };

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) open(document.getElementById(opener.dataset.opens));
    if (event.target.closest("[data-close]")) event.target.closest("dialog").close();
    document.querySelectorAll("details.menu[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });

  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });

  /** Says that the session has ended and offers to log in again; what was typed stays where it is. */
  const expired = () => {
    const dialog = document.getElementById("expired");
    if (!dialog) return;
    dialog.querySelector("a").href = dialog.dataset.login + "?then=" + encodeURIComponent(location.pathname + location.search);
    open(dialog);
  };
  window.DoiNgoai = Object.assign(window.DoiNgoai || {}, { expired });

  // The Vietnamese texts of PrimeFaces name a placeholder that its paginator does not fill in.
  const texts = window.PrimeFaces?.locales?.vi?.aria;
  if (texts?.pageLabel) texts.pageLabel = texts.pageLabel.replace("{trang}", "{page}");

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", (event, xhr, settings, thrown) => {
      const answer = String(xhr.responseText || "");
      if (xhr.status === 401 || xhr.status === 403 || /ViewExpired/.test(String(thrown) + answer.slice(0, 2000)) || /^\s*<!DOCTYPE html/i.test(answer)) expired();
    });
  }
})();
