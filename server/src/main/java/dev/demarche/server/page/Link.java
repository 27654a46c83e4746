package dev.demarche.server.page;

/**
 * A name that leads somewhere.
 *
 * @param href "" when there is nothing to go to
 */
public record Link(String text, String href) {}
