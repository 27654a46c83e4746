# The graph shows another label; the old one is still a name.
PREFIX override: <https://w3id.org/demarche/override#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?entity rdfs:label ?old ; skos:altLabel ?new }
INSERT { ?entity rdfs:label ?new ; skos:altLabel ?old }
WHERE {
  ?override a override:Rename ; override:entity ?entity ; override:label ?new .
  ?entity rdfs:label ?old . FILTER (?old != ?new)
}
