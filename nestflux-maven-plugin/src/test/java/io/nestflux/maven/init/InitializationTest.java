package io.nestflux.maven.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitializationTest {

    private static final Map<String, String> DRIVERS = Map.of(
            "org.postgresql:postgresql", "42.7.14",
            "com.mysql:mysql-connector-j", "9.7.0",
            "org.mariadb.jdbc:mariadb-java-client", "3.5.6");

    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderBecomesAProjectInTheLayoutOfTheQuickstarts() throws Exception {
        InitResult result = Initialization.run(request("postgresql", Optional.empty(), false));

        assertThat(result.files())
                .extracting(FileChange::path)
                .containsExactly(
                        "pom.xml",
                        "src/main/java/com/example/database/schemas/MainSchema.java",
                        "src/main/java/com/example/database/schemas/main/tables/identity/UserTable.java");
        assertThat(Files.readString(folder.resolve("pom.xml")))
                .contains("<artifactId>shop</artifactId>")
                .contains("<nestflux.version>1.2.3</nestflux.version>")
                .doesNotContain("@");
        assertThat(Files.readString(folder.resolve(result.files().get(1).path())))
                .contains("extends PgSchema")
                .doesNotContain("@");
    }

    @Test
    void mariaDbGetsTablesOfMySqlAndACommandThatNeedsNoServer() throws Exception {
        InitResult result = Initialization.run(request("mariadb", Optional.empty(), false));

        assertThat(Files.readString(folder.resolve("pom.xml"))).contains("mariadb-java-client");
        assertThat(Files.readString(folder.resolve(result.files().get(2).path())))
                .contains("extends MySqlTable");
        assertThat(result.next()).first().asString().endsWith("compile nestflux:export");
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() {
        InitResult dry = Initialization.run(request("mysql", Optional.empty(), true));

        assertThat(dry.files()).hasSize(3);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPomThatIsThereIsOnlyAddedToWhateverItsEncoding() throws Exception {
        Path pom = folder.resolve("pom.xml");
        byte[] before = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<project>\n  <name>Bücher</name>\n</project>\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(pom, before);

        InitResult result = Initialization.run(request("postgresql", Optional.of(project("jar")), false));

        assertThat(new String(Files.readAllBytes(pom), StandardCharsets.ISO_8859_1))
                .contains("<name>Bücher</name>")
                .contains("nestflux-core");
        assertThat(result.files().get(0).action()).isEqualTo(FileChange.Action.EDITED);
        assertThat(result.files().get(0).diff()).contains("+      <artifactId>nestflux-core</artifactId>");
    }

    @Test
    void aSchemaClassThatIsThereIsTheOne() throws Exception {
        Path schema = folder.resolve("src/main/java/com/acme/Everything.java");
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, "package com.acme; class Everything extends PgSchema {}");

        InitResult result = Initialization.run(request("postgresql", Optional.empty(), false));

        assertThat(result.files())
                .contains(new FileChange("src/main/java/com/acme/Everything.java", FileChange.Action.KEPT, List.of()));
        assertThat(folder.resolve("src/main/java/com/example")).doesNotExist();
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws Exception {
        Path table = folder.resolve("src/main/java/com/example/database/schemas/main/tables/identity/UserTable.java");
        Files.createDirectories(table.getParent());
        Files.writeString(table, "mine");

        InitResult result = Initialization.run(request("postgresql", Optional.empty(), false));

        assertThat(table).hasContent("mine");
        assertThat(result.notes()).singleElement().asString().contains("-Dnestflux.package=");
        assertThat(folder.resolve("src/main/java/com/example/database/schemas/MainSchema.java"))
                .doesNotExist();
    }

    @Test
    void aPomOfModulesHasNoPlaceForTables() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        MavenProject parent = project("pom");
        parent.getModel().addModule("database");

        assertThatThrownBy(() -> Initialization.run(request("postgresql", Optional.of(parent), false)))
                .hasMessageStartingWith("NF-706")
                .hasMessageContaining("-f database");
    }

    @Test
    void whatJavaOrMavenWouldNotTakeIsRefused() {
        assertThatThrownBy(() -> Initialization.run(
                        request("postgresql", "com.example.new", "com.example", Optional.empty(), false)))
                .hasMessageStartingWith("NF-107")
                .hasMessageContaining("nestflux.package");
        assertThatThrownBy(() -> Initialization.run(
                        request("postgresql", "com.example", "com example", Optional.empty(), false)))
                .hasMessageStartingWith("NF-107");
        assertThatThrownBy(() -> Initialization.run(request("oracle", Optional.empty(), false)))
                .hasMessageContaining("choose one of postgresql, mysql, mariadb");
    }

    @Test
    void theUsualPackageIsBelowWhatTheClassesHaveInCommon() throws IOException {
        for (String file : List.of("com/acme/shop/App.java", "com/acme/shop/web/Page.java")) {
            Path path = folder.resolve("src/main/java").resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        }

        assertThat(new Defaults(folder, Optional.empty()).packageName("org.other"))
                .isEqualTo("com.acme.shop.database");
        assertThat(JavaPackage.usual(folder.resolve("nowhere"), "com.acme-shop.new.2go"))
                .isEqualTo("com.acme_shop._new._2go.database");
    }

    private MavenProject project(String packaging) {
        MavenProject project = new MavenProject();
        project.setPackaging(packaging);
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().setSourceDirectory(folder.resolve("src/main/java").toString());
        return project;
    }

    private InitRequest request(String dialect, Optional<MavenProject> project, boolean dryRun) {
        return request(dialect, "com.example.database", "com.example", project, dryRun);
    }

    private InitRequest request(
            String dialect, String packageName, String groupId, Optional<MavenProject> project, boolean dryRun) {
        return new InitRequest(folder, project, dialect, packageName, groupId, "shop", "1.2.3", DRIVERS, true, dryRun);
    }
}
