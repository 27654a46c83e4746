package dev.demarche.server.page;

import dev.demarche.server.linkeddata.Representation;
import dev.demarche.server.reading.PublicAddress;
import java.util.Arrays;
import java.util.List;

/**
 * What stands around the content of every page.
 *
 * @param title of the page
 * @param section the entry of the navigation that it belongs to, "" for none
 * @param about the path of what the page describes, "" when it describes no IRI
 * @param assets names of the scripts and style sheets that it needs beside the common ones
 */
public record PageFrame(
    String title, String section, String about, PublicAddress address, List<String> assets) {

  public PageFrame {
    assets = List.copyOf(assets);
  }

  /** One entry of the navigation. */
  public record Section(String path, String name) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section("explore/articles", "Articles"),
          new Section("explore/stances", "Stances"),
          new Section("explore/graph", "Graph"),
          new Section("explore/map", "Map"),
          new Section("explore/timeline", "Timeline"),
          new Section("explore/queries", "Queries"),
          new Section("explore/try", "Try it"));

  public List<Section> sections() {
    return SECTIONS;
  }

  public List<String> scripts() {
    return assets.stream().filter(name -> name.endsWith(".js")).toList();
  }

  public List<String> styles() {
    return assets.stream().filter(name -> name.endsWith(".css")).toList();
  }

  /** An address of this server. */
  public String at(String path) {
    return address.address() + path;
  }

  /** The forms of what the page describes, other than the page. */
  public List<Representation> alternates() {
    return Arrays.stream(Representation.values())
        .filter(each -> !about.isEmpty() && each != Representation.HTML)
        .toList();
  }
}
