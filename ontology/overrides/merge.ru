# All that is said of one entity is said of the other, the last of a chain. Of what can be only once, the other's stays.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dem: <https://w3id.org/demarche#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX gn: <http://www.geonames.org/ontology#>
PREFIX override: <https://w3id.org/demarche/override#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT { ?from dcterms:isReplacedBy ?into }
WHERE {
  ?override a override:Merge ; override:entity ?from .
  ?from (^override:entity/override:into)+ ?into .
  FILTER NOT EXISTS { ?into ^override:entity/override:into ?beyond }
} ;

# Whoever led to the one leads to the other.
DELETE { ?subject ?property ?from }
INSERT { ?subject ?property ?into }
WHERE {
  ?from dcterms:isReplacedBy ?into .
  ?subject ?property ?from .
  FILTER (?property NOT IN (override:entity, override:into, dcterms:isReplacedBy))
} ;

DELETE { ?from rdfs:label ?name }
INSERT { ?from skos:altLabel ?name }
WHERE { ?from dcterms:isReplacedBy ?into ; rdfs:label ?name } ;

INSERT { ?into ?property ?value }
WHERE {
  ?from dcterms:isReplacedBy ?into ; ?property ?value .
  FILTER (?property NOT IN (rdf:type, rdfs:label, dcterms:isReplacedBy, dem:ambiguous, owl:sameAs, geo:lat, geo:long,
    foaf:gender, gn:countryCode, dem:capital, schema:startDate, schema:endDate))
  FILTER NOT EXISTS { ?into rdfs:label ?value }
  FILTER (?value != ?into)
} ;

INSERT { ?into ?property ?value }
WHERE {
  { SELECT ?into ?property (MIN(?each) AS ?value) {
      ?from dcterms:isReplacedBy ?into ; ?property ?each .
      VALUES ?property { owl:sameAs geo:lat geo:long foaf:gender gn:countryCode dem:capital schema:startDate schema:endDate }
      FILTER NOT EXISTS { ?into ?property ?own }
    } GROUP BY ?into ?property }
} ;

DELETE { ?from ?property ?value }
WHERE { ?from dcterms:isReplacedBy ?into ; ?property ?value . FILTER (?property != dcterms:isReplacedBy) }
