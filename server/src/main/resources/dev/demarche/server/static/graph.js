"use strict";
// Draws the relations of the table as a graph; a chosen edge shows its claims, a chosen node leads to the graph around it.
const canvas = document.getElementById("graph");
const rows = [...document.querySelectorAll("#relations tbody tr")];
const panel = document.getElementById("edge-claims");
const color = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
const dark = matchMedia("(prefers-color-scheme: dark)");

function elements() {
  const nodes = new Map();
  const edges = rows.map(row => {
    const ends = [...row.querySelectorAll("a[data-entity]")];
    for (const end of ends) {
      nodes.set(end.dataset.entity, {data: {id: end.dataset.entity, label: end.textContent, href: end.href}});
    }
    return {data: {
      id: row.id, source: ends[0].dataset.entity, target: ends[1].dataset.entity, label: row.dataset.words,
      tone: row.dataset.tone, sources: Number(row.dataset.sources), contested: row.dataset.contested === "true" ? 1 : 0,
      arrow: row.dataset.symmetric === "true" ? "none" : "triangle", href: row.querySelector("a.claims-link").href
    }};
  });
  return [...nodes.values(), ...edges];
}

function style() {
  const tones = ["hostile", "friendly", "contact"].map(tone => ({
    selector: `edge[tone="${tone}"]`,
    style: {"line-color": color(tone), "target-arrow-color": color(tone)}
  }));
  return [
    {selector: "node", style: {
      "label": "data(label)", "color": color("ink"), "background-color": color("raised"), "border-width": 2,
      "border-color": color("quiet"), "font-size": 13, "text-wrap": "wrap", "text-max-width": 110, "width": 22, "height": 22,
      "text-valign": "bottom", "text-margin-y": 3, "text-background-color": color("paper"), "text-background-opacity": 0.8}},
    {selector: `node[id="${canvas.dataset.middle}"]`, style: {
      "background-color": color("link"), "border-color": color("ink"), "width": 34, "height": 34, "font-weight": "bold"}},
    {selector: "edge", style: {
      "width": "mapData(sources, 1, 8, 1.5, 7)", "curve-style": "bezier", "target-arrow-shape": "data(arrow)",
      "arrow-scale": 1.1, "control-point-step-size": 34}},
    ...tones,
    {selector: "edge[tone=\"friendly\"]", style: {"source-arrow-shape": "none"}},
    {selector: "edge[contested=1]", style: {"line-style": "dashed", "line-dash-pattern": [8, 5]}},
    {selector: "edge:selected, edge.under", style: {
      "label": "data(label)", "font-size": 12, "color": color("ink"), "text-background-color": color("paper"),
      "text-background-opacity": 0.9, "text-rotation": "autorotate", "overlay-color": color("link"), "overlay-opacity": 0.2}}
  ];
}

// The middle, and the others on an ellipse round it; every second one nearer, where they are many.
function around(middle) {
  const others = [...new Set(rows.flatMap(row => [...row.querySelectorAll("a[data-entity]")].map(end => end.dataset.entity)))]
    .filter(entity => entity !== middle);
  const wide = canvas.clientWidth / 2, high = canvas.clientHeight / 2;
  const positions = {[middle]: {x: 0, y: 0}};
  others.forEach((entity, index) => {
    const angle = 2 * Math.PI * index / others.length - Math.PI / 2;
    const reach = others.length > 14 && index % 2 === 1 ? 0.66 : 1;
    positions[entity] = {x: wide * reach * Math.cos(angle), y: high * reach * Math.sin(angle)};
  });
  return {name: "preset", positions, padding: 24};
}

function spread() {
  return {
    name: "cose", animate: false, randomize: false, padding: 24, nodeRepulsion: () => 400000, idealEdgeLength: () => 120,
    nodeOverlap: 30, componentSpacing: 60, gravity: 0.3, numIter: 2000,
    boundingBox: {x1: 0, y1: 0, w: canvas.clientWidth, h: canvas.clientHeight}
  };
}

async function show(row) {
  rows.forEach(each => each.classList.toggle("chosen", each === row));
  panel.textContent = "Reading the claims…";
  const answer = await fetch(row.querySelector("a.claims-link").href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const claims = page.getElementById("edge");
  if (answer.ok && claims) panel.replaceChildren(document.adoptNode(claims));
  else panel.textContent = "The claims could not be read.";
}

if (canvas && rows.length > 0 && window.cytoscape) {
  canvas.hidden = false;
  const middle = canvas.dataset.middle;
  const star = middle && rows.every(row => [...row.querySelectorAll("a[data-entity]")].some(end => end.dataset.entity === middle));
  const graph = cytoscape({
    container: canvas, elements: elements(), style: style(), layout: star ? around(middle) : spread(),
    userZoomingEnabled: false, minZoom: 0.2, maxZoom: 3
  });
  window.demarcheGraph = graph;
  dark.addEventListener("change", () => graph.style(style()));
  graph.on("tap", "edge", event => show(document.getElementById(event.target.id())));
  graph.on("tap", "node", event => { location.href = event.target.data("href"); });
  graph.on("mouseover", "edge", event => event.target.addClass("under"));
  graph.on("mouseout", "edge", event => event.target.removeClass("under"));
  for (const [id, factor] of [["larger", 1.3], ["smaller", 1 / 1.3]]) {
    document.getElementById(id).addEventListener("click", () =>
      graph.zoom({level: graph.zoom() * factor, renderedPosition: {x: canvas.clientWidth / 2, y: canvas.clientHeight / 2}}));
  }
  document.getElementById("graph-tools").hidden = false;
  rows.forEach(row => row.querySelector("a.claims-link").addEventListener("click", event => {
    event.preventDefault();
    graph.elements().unselect();
    graph.getElementById(row.id).select();
    show(row);
    panel.focus();
  }));
}
