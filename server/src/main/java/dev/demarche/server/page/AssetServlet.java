package dev.demarche.server.page;

import dev.demarche.server.reading.Requests;
import dev.demarche.server.reading.SealedAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;

/**
 * Style sheets, scripts and outlines under {@code /assets/}: our own, and those of the webjars that
 * the pages use. Nothing else of the class path is to be had.
 */
public final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final String OWN = "/dev/demarche/server/static/";

  /** The files of each webjar that pages load. */
  private static final Map<String, String> OF_WEBJARS =
      Map.of(
          "cytoscape.min.js", "cytoscape dist/cytoscape.min.js",
          "leaflet.js", "leaflet dist/leaflet.js",
          "leaflet.css", "leaflet dist/leaflet.css");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "svg", "image/svg+xml",
          "geojson", "application/geo+json");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] content = type == null || !name.matches("[a-z0-9.-]+") ? null : content(name);
    if (type == null || content == null) {
      Requests.refuse(
          response, HttpServletResponse.SC_NOT_FOUND, "There is no asset \"" + name + "\".");
      return;
    }
    new SealedAnswer(type, content).send(request, response);
  }

  private static byte @org.jspecify.annotations.Nullable [] content(String name)
      throws IOException {
    String[] webjar = OF_WEBJARS.getOrDefault(name, "").split(" ");
    String place =
        webjar.length == 2
            ? "/META-INF/resources/webjars/"
                + webjar[0]
                + "/"
                + version(webjar[0])
                + "/"
                + webjar[1]
            : OWN + name;
    try (InputStream stream = AssetServlet.class.getResourceAsStream(place)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  /** The version that the build took: webjars have it in the paths of their files. */
  private static String version(String webjar) throws IOException {
    Properties pom = new Properties();
    try (InputStream stream =
        AssetServlet.class.getResourceAsStream(
            "/META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties")) {
      if (stream != null) {
        pom.load(stream);
      }
    }
    return pom.getProperty("version", "");
  }
}
