package dev.demarche.extractor.knowledge;

/**
 * A word that attributes what others say, believe or want, and evokes nothing itself.
 *
 * @param attitude believe, fear, want; else say, tell, according to
 * @param citing the speaker leans on its object: "citing anonymous sources"
 * @param content what it says of the content
 */
public record Speaking(boolean attitude, boolean citing, Effect content) {}
