"use strict";
// Completion of the search field: what the server knows under the letters so far.
document.querySelectorAll("input[data-completion]").forEach(input => {
  let latest = 0;
  input.addEventListener("input", async () => {
    const text = input.value.trim();
    if (text.length < 2) return;
    const asked = ++latest;
    const answer = await fetch(input.dataset.completion + "?q=" + encodeURIComponent(text));
    if (!answer.ok || asked !== latest) return;
    const list = document.getElementById(input.getAttribute("list"));
    list.replaceChildren(...(await answer.json()).map(name => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    }));
  });
});
