// What is pasted, and what must be left of it.
const text = (words, look) => ({ text: words, ...look });
const paragraph = (...runs) => ({ type: "paragraph", runs });
const item = (level, ...runs) => ({ type: "item", level, runs });

export const HTML = {
  "lists of a web page": [
    `<b style="font-weight:normal"><ul><li><p>một</p><ul><li>hai</li></ul></li><li>ba</li></ul><ol start=3><li>bốn</li><li><p>năm</p></li></ol></b><h2>Đầu <em>mục</em></h2>x<br>y`,
    [item(1, text("một")), item(2, text("hai")), item(1, text("ba")), paragraph(text("3. bốn")), paragraph(text("4. năm")),
      paragraph(text("Đầu ", { bold: true }), text("mục", { bold: true, italic: true })), paragraph(text("x")), paragraph(text("y"))]],
  "scripts, pictures and links": [
    `<img src=x onerror="window.hit=1"><style>p{}</style><svg onload="window.hit=1"><text>x</text></svg><p onclick=a>ok<iframe src=javascript:1></iframe></p><a href="javascript:1">link</a>`,
    [paragraph(text("ok")), paragraph(text("link"))]],
  "decomposed letters": ["<p>" + "Việt".normalize("NFD") + "</p>", [paragraph(text("Việt"))]],
  "marks that Word left": ["<p>[bookmark: _GoBack]Hết</p>", [paragraph(text("Hết"))]],
  "a table with a head": [
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
    [{ type: "table", rows: [[[text("A")]], [[text("1")]]], header: true }]],
};

export const TEXT = {
  "typed dashes": ["Một\r\n- hai\n + ba\n\n", [paragraph(text("Một")), item(1, text("hai")), item(2, text("ba"))]],
  "cells": ["a\tb\n1\t2", [{ type: "table", rows: [[[text("a")], [text("b")]], [[text("1")], [text("2")]]] }]],
};

export const WORD = [
  paragraph(text("Công tác đoàn ra:", { bold: true }), text(" có "), text("02", { italic: true }), text(" đoàn đi Lào")),
  item(1, text("Đoàn thứ nhất")), item(2, text("Ý con")), paragraph(text("1. Có số thứ tự")),
  item(1, text("Gạch đầu dòng gõ tay")), item(2, text("Dấu cộng gõ tay")),
  paragraph(text("Có chú thích"), { footnote: "Số liệu của Sở" }, text(" ở giữa")),
  { type: "table", rows: [[[text("Nước", { bold: true })], [], [text("Số"), text(" "), text("đoàn")]], [[text("Lào")], [text("a")], [text("2")]], [[], [text("b")], [text("3")]]] },
];
