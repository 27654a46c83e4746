package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, over every path of the server and every method, without a password, with a wrong
 * one, and with the right one.
 */
class SecurityMatrixTest {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

  /**
   * One letter a method: o asks nobody for a password, a is the administrator's alone, - is refused
   * whoever asks. Paths that lead elsewhere by tricks are among them.
   */
  private static final String MATRIX =
      """
      path                        GET HEAD POST PUT PATCH DELETE OPTIONS TRACE
      /                           o   o    a    a   a     a      o       -
      /index.html                 o   o    a    a   a     a      o       -
      /static/none.js             o   o    a    a   a     a      o       -
      /$/ping                     o   o    o    -   -     -      o       -
      /$/metrics                  o   o    o    o   o     o      o       -
      /$/server                   o   o    a    a   a     a      o       -
      /$/stats                    o   -    a    a   a     a      -       -
      /$/stats/kg                 o   -    a    a   a     a      -       -
      /$/datasets                 a   a    a    a   a     a      a       -
      /$/datasets/none            a   a    a    a   a     a      a       -
      /$/tasks                    a   a    a    a   a     a      a       -
      /$/tasks/1                  a   a    a    a   a     a      a       -
      /$/backup/none              a   a    a    a   a     a      a       -
      /$/backups-list             a   a    a    a   a     a      a       -
      /$/compact/none             a   a    a    a   a     a      a       -
      /$/none                     a   a    a    a   a     a      a       -
      /$                          a   a    a    a   a     a      a       -
      /$/                         a   a    a    a   a     a      a       -
      /%24/datasets               a   a    a    a   a     a      a       -
      //$/datasets                -   -    -    -   -     -      -       -
      /$;x=y/datasets             -   -    -    -   -     -      -       -
      /$/datasets;x=y             -   -    -    -   -     -      -       -
      /$//datasets                -   -    -    -   -     -      -       -
      /kg                         o   -    o    -   -     -      o       -
      /kg/                        o   -    o    -   -     -      o       -
      /kg/query                   o   o    o    -   -     -      o       -
      /kg/sparql                  o   o    o    -   -     -      o       -
      /kg/get                     o   o    -    -   -     -      o       -
      /kg/shacl                   -   -    o    -   -     -      o       -
      /kg/update                  a   a    a    a   a     a      a       -
      /kg/update/                 a   a    a    a   a     a      a       -
      /kg/update;x=y              -   -    -    -   -     -      -       -
      /kg;x=y/update              -   -    -    -   -     -      -       -
      /kg//update                 -   -    -    -   -     -      -       -
      //kg/update                 -   -    -    -   -     -      -       -
      /./kg/update                -   -    -    -   -     -      -       -
      /kg/%75pdate                a   a    a    a   a     a      a       -
      /kg/data?graph=urn:x:m      a   a    a    a   a     a      a       -
      /kg/%64ata?graph=urn:x:m    a   a    a    a   a     a      a       -
      /kg/upload                  a   a    a    a   a     a      a       -
      /kg/patch                   o   o    a    a   a     a      o       -
      /kg/none                    o   o    a    a   a     a      o       -
      /none/update                a   a    a    a   a     a      a       -
      /none/data                  a   a    a    a   a     a      a       -
      /id/norway                  o   o    a    a   a     a      o       -
      /id/norway.ttl              o   o    a    a   a     a      o       -
      /name/update                o   o    a    a   a     a      o       -
      /id/data                    o   o    a    a   a     a      o       -
      /name/none                  o   o    a    a   a     a      o       -
      /doc/none                   o   o    a    a   a     a      o       -
      /event/none                 o   o    a    a   a     a      o       -
      /position/none              o   o    a    a   a     a      o       -
      /relation/none              o   o    a    a   a     a      o       -
      /graph/knowledge            o   o    a    a   a     a      o       -
      /ontology                   o   o    a    a   a     a      o       -
      /ontology.ttl               o   o    a    a   a     a      o       -
      /explore/                   o   o    a    a   a     a      o       -
      /explore/search             o   o    a    a   a     a      o       -
      /assets/explorer.css        o   o    a    a   a     a      o       -
      /assets/none.js             o   o    a    a   a     a      o       -
      /extract                    o   o    o    -   -     -      o       -
      /reconcile                  o   o    o    -   -     -      o       -
      /reconcile/preview          o   o    o    -   -     -      o       -
      /export/none                o   o    a    a   a     a      o       -
      /.well-known/void           o   o    a    a   a     a      o       -
      /feed.atom                  o   o    a    a   a     a      o       -
      /robots.txt                 o   o    a    a   a     a      o       -
      /favicon.ico                o   o    a    a   a     a      o       -
      /none                       o   o    a    a   a     a      o       -
      """;

  static List<String> rows() {
    return MATRIX.lines().skip(1).toList();
  }

  @TempDir static Path folder;

  private static DemarcheServer server;

  @BeforeAll
  static void serve() {
    ServerOptions options =
        ServerOptions.of(ServedStore.in(folder))
            .withPort(0)
            .withAdministrator(Optional.of(AdministratorPassword.of("correct horse")));
    server = DemarcheServer.start(options);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void letsEverybodyDoWhatIsTheirs(String row) throws IOException {
    String[] cells = row.split(" +");
    for (int column = 0; column < METHODS.size(); column++) {
      String method = METHODS.get(column);
      int without = status(method, cells[0], "");
      int wrong = status(method, cells[0], "admin:wrong horse");
      int right = status(method, cells[0], "admin:correct horse");
      String what = method + " " + cells[0] + ": " + without + " " + wrong + " " + right;
      switch (cells[column + 1]) {
        case "o" -> assertThat(List.of(without, wrong, right)).as(what).doesNotContain(401, 403);
        case "a" -> {
          assertThat(List.of(without, wrong)).as(what).containsOnly(401);
          assertThat(right).as(what).isNotIn(401, 403);
        }
        default ->
            assertThat(List.of(without, wrong, right)).as(what).isSubsetOf(List.of(400, 405));
      }
    }
  }

  /** By hand: clients straighten twisted paths. */
  private static int status(String method, String path, String password) throws IOException {
    StringBuilder request = new StringBuilder();
    request.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
    if (!password.isEmpty()) {
      byte[] credentials = password.getBytes(StandardCharsets.UTF_8);
      request.append("Authorization: Basic ");
      request.append(Base64.getEncoder().encodeToString(credentials)).append("\r\n");
    }
    request.append("Content-Length: 0\r\nConnection: close\r\n\r\n");
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      return Integer.parseInt(answer.substring("HTTP/1.1 ".length()));
    }
  }
}
