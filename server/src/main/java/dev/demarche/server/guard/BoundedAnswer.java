package dev.demarche.server.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer that is broken off when it gets too long. For one request. */
final class BoundedAnswer extends HttpServletResponseWrapper {

  private final HttpServletRequest request;
  private final long longest;
  private @Nullable ServletOutputStream bounded;

  BoundedAnswer(HttpServletRequest request, HttpServletResponse response, long longest) {
    super(response);
    this.request = request;
    this.longest = longest;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (bounded == null) {
      bounded = new Counted(super.getOutputStream());
    }
    return bounded;
  }

  private final class Counted extends ServletOutputStream {

    private final ServletOutputStream out;
    private long written;

    private Counted(ServletOutputStream out) {
      this.out = out;
    }

    private void count(int bytes) throws IOException {
      written += bytes;
      if (written > longest) {
        Watchdog.breakOff(request);
        throw new IOException("the answer has more than " + longest + " bytes");
      }
    }

    @Override
    public void write(int oneByte) throws IOException {
      count(1);
      out.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count(length);
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
