package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * That somebody holds an office, as the article says in passing: "French Foreign Minister Jean-Noel
 * Barrot".
 *
 * @param role slug of the role in the knowledge base ("foreign-minister"), null where it is not
 *     known there
 * @param title the words that name the office: "Foreign Minister"
 */
public record OfficeHolding(
    ClaimIdentifier identifier,
    Entity member,
    @Nullable Entity organization,
    @Nullable String role,
    String title,
    Grounds grounds) {}
