package dev.demarche.extractor.syntax;

/** For each token the index of its head, -1 for the root, and the relation to it. */
record Dependencies(int[] heads, Relation[] relations) {}
