package dev.demarche.server;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with an answer of the reconciliation service, by our own schemas, and by those of
 * the specification where {@code -Ddemarche.reconciliation.schemas} names a directory that has them
 * (0.2/schemas of github.com/reconciliation-api/specs, which are no part of this source tree).
 */
final class ReconciliationSchemas {

  private static final String PUBLISHED = "https://reconciliation-api.github.io/specs/0.2/schemas/";

  private ReconciliationSchemas() {}

  /** By both. */
  static Set<String> violations(String kind, String json) {
    SchemaLocation own = SchemaLocation.of("classpath:reconciliation/answers.json#/$defs/" + kind);
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(own);
    Set<String> violations = new LinkedHashSet<>(messages(schema, json));
    violations.addAll(publishedViolations(kind, json).orElse(Set.of()));
    return violations;
  }

  /** By the specification's, if they are here and have that kind. */
  static Optional<Set<String>> publishedViolations(String kind, String json) {
    return Optional.ofNullable(System.getProperty("demarche.reconciliation.schemas"))
        .map(Path::of)
        .filter(folder -> Files.exists(folder.resolve(kind + ".json")))
        .map(folder -> messages(published(folder, kind), json));
  }

  private static JsonSchema published(Path folder, String kind) {
    JsonSchemaFactory factory =
        JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(VersionFlag.V7))
            .schemaLoaders(loaders -> loaders.schemas(iri -> text(folder, iri)))
            .build();
    return factory.getSchema(SchemaLocation.of(PUBLISHED + kind + ".json"));
  }

  /** The schemas name no draft, and Swagger's, which we do not use, from elsewhere. */
  private static String text(Path folder, String iri) {
    if (!iri.startsWith(PUBLISHED)) {
      return "{}";
    }
    try {
      return Files.readString(folder.resolve(iri.substring(PUBLISHED.length())))
          .replace("http://json-schema.org/schema#", "http://json-schema.org/draft-07/schema#")
          .replaceFirst("http://swagger.io/v2/schema.json#[^\"]*", "#/definitions/any");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Set<String> messages(JsonSchema schema, String json) {
    Set<String> messages = new LinkedHashSet<>();
    for (ValidationMessage message : schema.validate(json, InputFormat.JSON)) {
      messages.add(message.getMessage());
    }
    return messages;
  }
}
