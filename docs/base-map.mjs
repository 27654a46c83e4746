// Makes the base map of the explorer out of the country outlines of Natural Earth, as world-atlas has them:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 && node base-map.mjs
// and put the countries.geojson that it writes among the server's static files.
import {readFileSync, writeFileSync} from "node:fs";
import {feature} from "topojson-client";

const topology = JSON.parse(readFileSync("node_modules/world-atlas/countries-110m.json", "utf8"));
const round = degrees => Math.round(degrees * 100) / 100;

// Outlines that cross the antimeridian go on beyond it, so that no line runs back around the world.
function unwrapped(points) {
  let turn = 0;
  const ring = points.map(([longitude, latitude], i) => {
    const step = i === 0 ? 0 : longitude - points[i - 1][0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [round(longitude + turn), round(latitude)];
  });
  // Antarctica goes round the pole: closed below it.
  return turn === 0 ? ring : [...ring, [ring[ring.length - 1][0], -90], [ring[0][0], -90], ring[0]];
}

const slim = ring => unwrapped(ring)
  .filter((point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]);
const features = feature(topology, topology.objects.countries).features.map(({geometry}) => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: geometry.type,
    coordinates: geometry.type === "Polygon" ? geometry.coordinates.map(slim) : geometry.coordinates.map(polygon => polygon.map(slim))
  }
}));
writeFileSync("countries.geojson", JSON.stringify({type: "FeatureCollection", features}) + "\n");
