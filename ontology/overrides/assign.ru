# A name means one entity, and no other.
PREFIX dem: <https://w3id.org/demarche#>
PREFIX override: <https://w3id.org/demarche/override#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?other ?property ?name }
WHERE {
  ?override a override:Assign ; override:entity ?entity ; override:name ?name .
  VALUES ?property { skos:altLabel dem:adjective dem:demonym dem:metonym dem:shortName }
  ?other ?property ?name . FILTER (?other != ?entity)
} ;

INSERT { ?entity skos:altLabel ?name }
WHERE {
  ?override a override:Assign ; override:entity ?entity ; override:name ?name .
  FILTER NOT EXISTS { ?entity rdfs:label|dem:adjective|dem:demonym|dem:metonym|dem:shortName ?name }
}
