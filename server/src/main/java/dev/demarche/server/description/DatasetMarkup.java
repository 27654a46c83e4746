package dev.demarche.server.description;

import dev.demarche.server.page.JsonLd;
import dev.demarche.store.export.ExportFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data as a schema.org Dataset, as search engines for data read it in pages. */
public final class DatasetMarkup {

  private DatasetMarkup() {}

  public static JsonLd of(DatasetDescription description) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", "https://schema.org/");
    dataset.put("@type", "Dataset");
    dataset.put("@id", description.iri());
    dataset.put("name", DatasetDescription.TITLE);
    dataset.put("description", DatasetDescription.SUMMARY);
    dataset.put("url", description.address().address() + "explore/");
    dataset.put("isAccessibleForFree", true);
    description.rights().license().ifPresent(each -> dataset.put("license", each.toString()));
    dataset.put("usageInfo", description.address().address() + DatasetDescription.PATH);
    description
        .statistics()
        .flatMap(Statistics::lastRead)
        .ifPresent(each -> dataset.put("dateModified", each));
    List<Map<String, Object>> downloads = new ArrayList<>();
    for (ExportFormat format : ExportFormat.values()) {
      downloads.add(
          Map.of(
              "@type", "DataDownload",
              "name", format.fileName(),
              "encodingFormat", format.mediaType().replaceFirst(";.*", ""),
              "contentUrl", description.download(format)));
    }
    dataset.put("distribution", downloads);
    return new JsonLd(dataset);
  }
}
