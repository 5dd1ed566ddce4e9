/* A question that was answered wrongly is asked again: its sentence stands in the dialog, which a new page closes. */
"use strict";
const wrong = document.querySelector("dialog:not([open]) .wrong:not(:empty)");
wrong?.closest("dialog").showModal();
