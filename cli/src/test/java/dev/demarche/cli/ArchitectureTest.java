package dev.demarche.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house run one way. */
@AnalyzeClasses(packages = "dev.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule MODULES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("dev.demarche.cli..")
          .layer("server")
          .definedBy("dev.demarche.server..")
          .layer("store")
          .definedBy("dev.demarche.store..")
          .layer("reader")
          .definedBy("dev.demarche.reader..")
          .layer("extractor")
          .definedBy("dev.demarche.extractor..")
          .layer("ontology")
          .definedBy("dev.demarche.ontology..")
          .optionalLayer("fuseki")
          .definedBy("dev.demarche.fuseki..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("cli", "server")
          .whereLayer("reader")
          .mayOnlyBeAccessedByLayers("cli", "server")
          .whereLayer("extractor")
          .mayOnlyBeAccessedByLayers("cli", "server", "store", "reader")
          .whereLayer("fuseki")
          .mayOnlyBeAccessedByLayers("cli", "server", "store")
          .whereLayer("ontology")
          .mayOnlyBeAccessedByLayers("cli", "server", "store", "reader", "extractor");

  @ArchTest
  static final ArchRule SYNTAX_ALONE_KNOWS_OPENNLP =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.demarche.extractor.syntax..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule THE_EXTRACTOR_KNOWS_JENA_AT_ITS_BORDERS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("dev.demarche.extractor..")
          .and()
          .resideOutsideOfPackages(
              "dev.demarche.extractor.knowledge..", "dev.demarche.extractor.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule OF_THE_EXTRACTOR_KNOWLEDGE_ALONE_KNOWS_LUCENE =
      noClasses()
          .that()
          .resideInAPackage("dev.demarche.extractor..")
          .and()
          .resideOutsideOfPackage("dev.demarche.extractor.knowledge..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule COMMANDS_STAY_THIN =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Command")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "com.fasterxml..");

  @ArchTest
  static final ArchRule NO_CYCLES_IN_THE_EXTRACTOR =
      slices().matching("dev.demarche.extractor.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_IN_THE_COMMAND_LINE =
      slices().matching("dev.demarche.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked");

  @ArchTest
  static final ArchRule NO_HELPER_CLASSES =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager");
}
