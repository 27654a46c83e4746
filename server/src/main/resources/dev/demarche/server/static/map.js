"use strict";
// Draws the places of the table on a map: circles by number of claims, coloured by what most of them tell of.
const box = document.getElementById("map");
const places = [...document.querySelectorAll("#places tbody tr")];

function look() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue("--" + name).trim();
}

function popup(row) {
  const content = document.createElement("div");
  const name = document.createElement("b");
  name.textContent = row.dataset.name;
  const counts = document.createElement("p");
  counts.textContent = row.dataset.words;
  const claims = row.querySelector("a.claims-link").cloneNode(true);
  content.append(name, counts, claims);
  return content;
}

async function draw() {
  const color = look();
  box.hidden = false;
  const map = L.map(box, {worldCopyJump: true, minZoom: 1, maxZoom: 9, attributionControl: true, zoomSnap: 0.25});
  map.attributionControl.setPrefix(false).addAttribution("Outlines: Natural Earth");
  const points = places.map(row => [Number(row.dataset.latitude), Number(row.dataset.longitude)]);
  map.fitBounds(L.latLngBounds(points.length > 0 ? points : [[-50, -140], [70, 160]]).pad(0.1), {maxZoom: 5});
  const answer = await fetch(box.dataset.outlines);
  if (answer.ok) {
    L.geoJSON(await answer.json(), {interactive: false, style: {
      color: color("quiet"), weight: 0.4, fillColor: color("none-fill"), fillOpacity: 1}}).addTo(map);
  }
  // The small ones on top of the large ones: the table has the largest first.
  for (const row of places) {
    L.circleMarker([Number(row.dataset.latitude), Number(row.dataset.longitude)], {
      radius: Math.min(26, 5 + 2.2 * Math.sqrt(Number(row.dataset.claims))), color: color("ink"), weight: 1,
      fillColor: color(row.dataset.class), fillOpacity: 0.75, className: "spot"
    }).bindPopup(() => popup(row)).bindTooltip(row.dataset.name + ": " + row.dataset.claims).addTo(map);
  }
  window.demarcheMap = map;
}

if (box && window.L) draw();
