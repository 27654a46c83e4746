package dev.demarche.extractor.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * One article as RDF.
 *
 * @param name the article's IRI, {@code {base}doc/{digest}}, which also names the graph
 * @param triples all that belongs into that graph
 */
public record ArticleGraph(Node name, Graph triples) {}
