package dev.demarche.extractor.knowledge;

/**
 * A word that changes how an event below it is meant.
 *
 * @param lendsSubject whether whoever plans, begins or fails is the one who does what stands below
 */
public record ContextWord(Effect effect, boolean lendsSubject) {}
