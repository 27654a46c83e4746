package dev.demarche.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The templates under {@code src/main/jte}, compiled with the server. They escape what they show
 * for the place in the page where it stands. Thread-safe.
 */
public final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The document that a template makes of its parameters. */
  public String render(String name, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    engine.render(name + ".jte", parameters, output);
    return output.toString();
  }

  /** The same for templates with a frame and one model. */
  public String render(String name, PageFrame frame, Object model) {
    return render(name, Map.of("frame", frame, "model", model));
  }
}
