// Asks with Comunica what takes a page of ours and the endpoint together.
// node federated.mjs ADDRESS THING: the address of the server, ending in a slash, and the path of a thing
import { File } from 'node:buffer';

// Node.js 18, which Debian 12 has, keeps this name in its module
globalThis.File ??= File;
const { QueryEngine } = await import('@comunica/query-sparql');

const [address, thing] = process.argv.slice(2);
const query = `
  PREFIX dem: <https://w3id.org/demarche#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT DISTINCT ?name ?quote WHERE {
    ?thing a dem:Country ; rdfs:label ?name .
    ?claim dem:agent ?thing ; dem:quote ?quote .
  } ORDER BY ?name ?quote`;
// both are found out by what they answer: the page is RDF, the endpoint describes itself as a SPARQL service
const rows = await new QueryEngine().queryBindings(query, { sources: [address + thing, address + 'kg/sparql'] });
for (const row of await rows.toArray()) {
  console.log(`${row.get('name').value}|${row.get('quote').value}`);
}
