"use strict";
// A chosen claim lights up its words; chosen words show only their claims.
const pieces = [...document.querySelectorAll("#text [data-evidence]")];
const cards = [...document.querySelectorAll(".card")];
const filter = document.getElementById("filter");
const names = (piece, kind) => (piece.dataset[kind] || "").split(" ").filter(name => name);

function light(name) {
  for (const piece of pieces) {
    for (const kind of ["evidence", "trigger", "cue"]) {
      piece.classList.toggle("of-" + kind, name !== "" && names(piece, kind).includes(name));
    }
  }
  cards.forEach(card => card.classList.toggle("chosen", card.id === name));
}

function show(wanted) {
  cards.forEach(card => { card.hidden = wanted.length > 0 && !wanted.includes(card.id); });
  filter.hidden = wanted.length === 0;
  filter.querySelector("span").textContent =
    wanted.length === 1 ? "One claim rests on these words." : wanted.length + " claims rest on these words.";
}

function follow() {
  const name = decodeURIComponent(location.hash.slice(1));
  if (!name.startsWith("claim=")) return;
  const card = document.getElementById(name);
  if (card && card.hidden) show([]);
  light(name);
}

cards.forEach(card => {
  card.addEventListener("focusin", () => light(card.id));
  card.addEventListener("click", event => { if (!event.target.closest("a")) light(card.id); });
});
pieces.forEach(piece => piece.addEventListener("click", event => {
  if (piece.closest("a.mention")) return;
  const wanted = [...new Set([...names(piece, "trigger"), ...names(piece, "evidence"), ...names(piece, "cue")])];
  if (wanted.length === 0) return;
  show(wanted);
  light(names(piece, "trigger")[0] || wanted[0]);
}));
filter.querySelector("button").addEventListener("click", () => { show([]); light(""); });
addEventListener("hashchange", follow);
follow();
