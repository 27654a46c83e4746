package dev.demarche.server.description;

import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * New articles in the Atom Syndication Format (RFC 4287).
 *
 * @param entries the newest first
 */
record ArticleFeed(PublicAddress address, List<Entry> entries) {

  private static final int MOST = 50;

  /** What a feed without entries was updated at: it must have been at some time. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  /**
   * @param iri of the article
   * @param updated when it was read, as xsd:dateTime
   * @param published its date as xsd:dateTime, if that is a day
   * @param source where it was published
   */
  record Entry(
      String iri,
      String title,
      String updated,
      Optional<String> published,
      Optional<String> author,
      Optional<String> source) {}

  static ArticleFeed newest(ReadableGraph readable) {
    return new ArticleFeed(
        readable.address(),
        readable.select("feed", Map.of(), 0, MOST).stream().map(ArticleFeed::entry).toList());
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.text("article"),
        row.optional("title").orElse(row.text("article")),
        row.text("read"),
        row.optional("issued").flatMap(ArticleFeed::instant),
        row.optional("author"),
        row.optional("source").filter(source -> source.matches("https?://.*")));
  }

  /** A day begins at midnight; of a month or a year, Atom has none. */
  private static Optional<String> instant(String date) {
    if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.of(date + "T00:00:00Z");
    }
    return Optional.of(date)
        .filter(each -> each.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)"));
  }

  byte[] xml() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      text(xml, "id", address.iri("feed.atom"));
      text(xml, "title", "Demarche: new articles");
      text(xml, "updated", entries.stream().map(Entry::updated).findFirst().orElse(NEVER));
      xml.writeStartElement("author");
      text(xml, "name", "Demarche");
      xml.writeEndElement();
      link(xml, "self", "application/atom+xml", address.address() + "feed.atom");
      link(xml, "alternate", "text/html", address.address() + "explore/articles");
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("memory takes any XML", impossible);
    }
    return bytes.toByteArray();
  }

  private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", entry.iri());
    text(xml, "title", entry.title());
    text(xml, "updated", entry.updated());
    if (entry.published().isPresent()) {
      text(xml, "published", entry.published().get());
    }
    if (entry.author().isPresent()) {
      xml.writeStartElement("author");
      text(xml, "name", entry.author().get());
      xml.writeEndElement();
    }
    link(xml, "alternate", "text/html", address.of(entry.iri()) + ".html");
    link(xml, "alternate", "text/turtle", address.of(entry.iri()) + ".ttl");
    link(xml, "alternate", "application/ld+json", address.of(entry.iri()) + ".jsonld");
    if (entry.source().isPresent()) {
      link(xml, "via", "", entry.source().get());
    }
    text(xml, "summary", "What it claims, with sources and words.");
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    if (!type.isEmpty()) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", address);
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(permitted(value));
    xml.writeEndElement();
  }

  /** XML has no way to write most control characters (XML 1.0, 2.2). */
  private static String permitted(String value) {
    return value.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
