/* The list of sections: folded on a phone, scrolled to where one is. */
const parts = document.getElementById("parts");
const here = parts.querySelector("[aria-current=page]");
if (here) parts.scrollTop = here.offsetTop - parts.offsetTop - 120;
if (window.matchMedia("(max-width: 900px)").matches) parts.open = false;
