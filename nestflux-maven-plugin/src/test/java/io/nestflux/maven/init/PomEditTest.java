package io.nestflux.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pom that people wrote stays theirs. */
class PomEditTest {

    private static final Map<String, String> DRIVERS = Map.of(
            "org.postgresql:postgresql", "42.7.14",
            "com.mysql:mysql-connector-j", "9.7.0",
            "org.mariadb.jdbc:mariadb-java-client", "3.5.6");

    private static final PomEdit.Versions VERSIONS = new PomEdit.Versions("1.2.3", DRIVERS);

    private static final PomFacts NOTHING = facts(Map.of(), Map.of(), Map.of(), Map.of());

    private static PomFacts facts(
            Map<String, String> dependencies,
            Map<String, String> managed,
            Map<String, String> plugins,
            Map<String, String> managedPlugins) {
        return new PomFacts(dependencies, managed, plugins, managedPlugins, Map.of(), true, Optional.empty());
    }

    private static PomEdit.Edited edit(String pom, PomFacts facts) {
        return PomEdit.edit(pom, facts, Driver.named("postgresql"), VERSIONS);
    }

    private static final String SPACED = """
            <project>
                <modelVersion>4.0.0</modelVersion>

                <artifactId>shop</artifactId> <!-- the shop -->

                <dependencies>
                    <!-- for the web -->
                    <dependency>
                        <groupId>com.acme</groupId>
                        <artifactId>web</artifactId>
                    </dependency>
                    <!-- more to come -->
                </dependencies>

                <!-- how it is built -->
                <build>
                    <pluginManagement>
                        <plugins/>
                    </pluginManagement>
                    <plugins></plugins>
                </build>
            </project>
            """;

    @Test
    void whatIsAddedLooksLikeWhatIsThereAndNothingElseChanges() {
        assertThat(edit(SPACED, NOTHING).text()).isEqualTo("""
                        <project>
                            <modelVersion>4.0.0</modelVersion>

                            <artifactId>shop</artifactId> <!-- the shop -->

                            <properties>
                                <nestflux.version>1.2.3</nestflux.version>
                            </properties>

                            <dependencies>
                                <!-- for the web -->
                                <dependency>
                                    <groupId>com.acme</groupId>
                                    <artifactId>web</artifactId>
                                </dependency>
                                <!-- more to come -->
                                <dependency>
                                    <groupId>io.nestflux</groupId>
                                    <artifactId>nestflux-core</artifactId>
                                    <version>${nestflux.version}</version>
                                </dependency>
                                <dependency>
                                    <groupId>org.postgresql</groupId>
                                    <artifactId>postgresql</artifactId>
                                    <version>42.7.14</version>
                                    <scope>runtime</scope>
                                </dependency>
                            </dependencies>

                            <!-- how it is built -->
                            <build>
                                <pluginManagement>
                                    <plugins/>
                                </pluginManagement>
                                <plugins>
                                    <plugin>
                                        <groupId>io.nestflux</groupId>
                                        <artifactId>nestflux-maven-plugin</artifactId>
                                        <version>${nestflux.version}</version>
                                        <executions>
                                            <execution>
                                                <!-- 'mvn verify' fails when a table was changed and no migration generated -->
                                                <goals>
                                                    <goal>check</goal>
                                                </goals>
                                            </execution>
                                        </executions>
                                    </plugin>
                                </plugins>
                            </build>
                        </project>
                        """);
    }

    @Test
    void tabsAndTheEndsOfWindowsLinesAreKept() {
        String pom = SPACED.replace("    ", "\t").replace("\n", "\r\n");

        String edited = edit(pom, NOTHING).text();

        assertThat(edited)
                .contains("\t\t<dependency>\r\n\t\t\t<groupId>io.nestflux</groupId>\r\n")
                .contains(
                        "\r\n\r\n\t<properties>\r\n\t\t<nestflux.version>1.2.3</nestflux.version>\r\n\t</properties>\r\n\r\n");
        assertThat(edited.replace("\r\n", "")).doesNotContain("\n");
        assertThat(edited.lines().filter(line -> line.startsWith(" "))).isEmpty();
    }

    @Test
    void onlyLinesAreAdded() {
        List<String> diff = LineDiff.of(
                SPACED,
                edit(SPACED.replace("<plugins></plugins>", "<plugins>\n        </plugins>"), NOTHING)
                        .text());

        assertThat(diff.stream().filter(line -> line.startsWith("-")).toList())
                .containsExactly("-        <plugins></plugins>");
    }

    @Test
    void theSmallestPomGetsAllOfItAndTheJavaThatItNeeds() {
        PomFacts silent = new PomFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), false, Optional.empty());

        PomEdit.Edited edited = edit("<project><artifactId>shop</artifactId></project>", silent);

        assertThat(edited.text())
                .startsWith("<project><artifactId>shop</artifactId>\n  <properties>\n    <maven.compiler.source>17<")
                .contains("\n  <dependencies>\n    <dependency>\n      <groupId>io.nestflux</groupId>")
                .contains("\n  <build>\n    <plugins>\n      <plugin>\n")
                .endsWith("  </build>\n</project>");
        assertThat(edited.notes()).singleElement().asString().contains("for which Java");
    }

    @Test
    void whatIsThereIsSaidAndASecondTimeChangesNothing() {
        PomFacts all = facts(
                Map.of("io.nestflux:nestflux-core", "1.2.3", "org.postgresql:postgresql", "42.1"),
                Map.of(),
                Map.of("io.nestflux:nestflux-maven-plugin", "1.2.3"),
                Map.of());

        PomEdit.Edited edited = edit(SPACED, all);

        assertThat(edited.text()).isEqualTo(SPACED);
        assertThat(edited.notes())
                .containsExactly(
                        "nestflux-core 1.2.3 is there already.",
                        "nestflux-maven-plugin 1.2.3 is there already.",
                        "org.postgresql:postgresql is there already.");
    }

    @Test
    void thePluginGetsTheVersionOfTheLibraryThatIsThere() {
        PomFacts core = facts(Map.of("io.nestflux:nestflux-core", "1.0.0"), Map.of(), Map.of(), Map.of());

        assertThat(edit(SPACED, core).text()).contains("<nestflux.version>1.0.0</nestflux.version>");
    }

    @Test
    void versionsThatAParentOrABomManagesAreNotRepeated() {
        PomFacts managed = facts(
                Map.of(),
                Map.of("io.nestflux:nestflux-core", "1.2.3", "org.postgresql:postgresql", "42.1"),
                Map.of(),
                Map.of("io.nestflux:nestflux-maven-plugin", "1.2.3"));

        assertThat(edit(SPACED, managed).text())
                .contains("<artifactId>nestflux-core</artifactId>")
                .contains("<artifactId>postgresql</artifactId>")
                .contains("<artifactId>nestflux-maven-plugin</artifactId>")
                .doesNotContain("<version>")
                .doesNotContain("nestflux.version");
    }

    @Test
    void whatAProfileHasIsNotAddedBesideIt() {
        String pom = SPACED.replace("</project>", """
                <profiles>
                    <profile>
                        <id>db</id>
                        <dependencies>
                            <dependency>
                                <groupId>io.nestflux</groupId>
                                <artifactId>nestflux-core</artifactId>
                            </dependency>
                        </dependencies>
                    </profile>
                </profiles>
                </project>""");

        PomEdit.Edited edited = edit(pom, NOTHING);

        assertThat(edited.notes()).containsExactly("nestflux-core is there already, in the profile db.");
        assertThat(edited.text().split("<artifactId>nestflux-core</artifactId>"))
                .hasSize(2);
    }

    @Test
    void whatLooksLikeATagInACommentOrAValueIsNone() {
        String pom = """
                <?xml version="1.0"?>
                <!-- <dependencies> -->
                <project a=">" b='</project>'>
                  <description><![CDATA[</project> <dependencies/>]]></description>
                  <dependencies/>
                </project>
                """;

        assertThat(edit(pom, NOTHING).text())
                .startsWith(pom.substring(0, pom.indexOf("  <dependencies/>")))
                .contains("\n  <dependencies>\n    <dependency>\n");
    }

    @Test
    void mySqlAndMariaDbGetTheirDrivers() {
        for (String word : List.of("mysql", "mariadb")) {
            Driver driver = Driver.named(word);

            assertThat(PomEdit.edit(SPACED, NOTHING, driver, VERSIONS).text())
                    .contains("<artifactId>" + driver.id() + "</artifactId>");
        }
    }
}
