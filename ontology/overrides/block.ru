# A name of an entity, its Wikidata link, or the whole entity is as if nobody had written it.
PREFIX dem: <https://w3id.org/demarche#>
PREFIX override: <https://w3id.org/demarche/override#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?entity ?property ?value }
WHERE {
  ?override a override:Block ; override:entity ?entity .
  { ?override override:name ?value . VALUES ?property { skos:altLabel dem:adjective dem:demonym dem:metonym dem:shortName } }
  UNION
  { ?override override:sameAs ?value . VALUES ?property { owl:sameAs } }
  ?entity ?property ?value .
} ;

# People are known by the last word of their label, too, unless a short name is given: then the whole label is.
INSERT { ?entity dem:shortName ?label }
WHERE {
  ?override a override:Block ; override:entity ?entity ; override:name ?name .
  ?entity a dem:Person ; rdfs:label ?label . FILTER (STRENDS(STR(?label), CONCAT(" ", STR(?name))))
  FILTER NOT EXISTS { ?entity dem:shortName ?other }
} ;

DELETE { ?membership ?property ?value }
WHERE {
  ?override a override:Block ; override:entity ?entity .
  FILTER NOT EXISTS { ?override override:name|override:sameAs ?part }
  ?membership org:member|org:organization|org:role ?entity ; ?property ?value .
} ;

DELETE { ?entity ?property ?value . ?subject ?link ?entity }
WHERE {
  ?override a override:Block ; override:entity ?entity .
  FILTER NOT EXISTS { ?override override:name|override:sameAs ?part }
  { ?entity ?property ?value } UNION { ?subject ?link ?entity . FILTER (?link != override:entity) }
}
