package dev.demarche.server.description;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Requests;
import dev.demarche.server.reading.SealedAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryCancelledException;

/** Answers at {@code /feed.atom} with the articles that were read last. */
public final class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ReadableGraph readable;

  public FeedServlet(ReadableGraph readable) {
    this.readable = readable;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      byte[] feed = ArticleFeed.newest(readable).xml();
      new SealedAnswer("application/atom+xml;charset=utf-8", feed).send(request, response);
    } catch (QueryCancelledException tooLong) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "The feed took too long to make. Try again later.");
    }
  }
}
