# Names, and the Wikidata link if it is given, go over to another entity.
PREFIX dem: <https://w3id.org/demarche#>
PREFIX override: <https://w3id.org/demarche/override#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?entity ?property ?value }
INSERT { ?to ?property ?value }
WHERE {
  ?override a override:Split ; override:entity ?entity ; override:to ?to .
  { ?override override:name ?value . VALUES ?property { skos:altLabel dem:adjective dem:demonym dem:metonym dem:shortName } }
  UNION
  { ?override override:sameAs ?value . VALUES ?property { owl:sameAs } }
  ?entity ?property ?value .
}
