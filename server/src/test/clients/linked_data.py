"""Reads a server's data with rdflib: linked_data.py ADDRESS THING, the address ending in a slash."""

import sys
from urllib.request import Request, urlopen

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

ADDRESS, THING = sys.argv[1:]
DEM = rdflib.Namespace("https://w3id.org/demarche#")
THING_IRI = rdflib.URIRef("http://localhost:3030/" + THING)


def report(what, value):
    print(f"{what}|{value}")


# what rdflib itself sends as Accept, and where it is sent on to
graph = rdflib.Graph()
graph.parse(ADDRESS + THING)
report("negotiated", graph.value(THING_IRI, rdflib.RDFS.label))

for form, name in [("turtle", "text/turtle"), ("xml", "application/rdf+xml"), ("nt", "application/n-triples"),
                   ("json-ld", "application/ld+json")]:
    answer = urlopen(Request(ADDRESS + THING, headers={"Accept": name}))
    read = rdflib.Graph().parse(data=answer.read(), format=form, publicID=ADDRESS)
    report(form, len(read))

endpoint = rdflib.Graph(SPARQLStore(ADDRESS + "kg/sparql"))
rows = endpoint.query("SELECT ?label { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?label }",
                      initBindings={"thing": THING_IRI})
report("endpoint", ",".join(sorted(str(row.label) for row in rows)))

dump = rdflib.ConjunctiveGraph()
dump.parse(data=urlopen(ADDRESS + "export/graph.trig").read(), format="trig")
report("dump", len(dump))
report("dump claims", len(set(dump.subjects(rdflib.RDF.type, DEM.Claim))))

nanopublications = rdflib.ConjunctiveGraph()
nanopublications.parse(data=urlopen(ADDRESS + "export/nanopublications.trig").read(), format="trig")
NP = rdflib.Namespace("http://www.nanopub.org/nschema#")
report("nanopublications", len(set(nanopublications.subjects(rdflib.RDF.type, NP.Nanopublication))))

description = rdflib.Graph().parse(ADDRESS + ".well-known/void", format="turtle")
VOID = rdflib.Namespace("http://rdfs.org/ns/void#")
report("void", description.value(predicate=VOID.triples, subject=next(description.subjects(VOID.uriSpace))))
