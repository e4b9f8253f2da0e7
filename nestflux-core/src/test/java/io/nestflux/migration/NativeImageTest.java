package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A native image has the resources that its build was told of: those that are asked for by name, and no others. */
class NativeImageTest {

    private static final String PLACE = "META-INF/native-image/io.nestflux/nestflux-core/resource-config.json";

    @TempDir
    Path home;

    /** What was asked for and found. */
    private final Set<String> found = new TreeSet<>();

    @Test
    void itHasAllThatIsReadOfMigrationsInTheUsualPlace() throws IOException {
        Path directory = Files.createDirectories(home.resolve("db/migrations"));
        for (String file : List.of("0001_city.sql", "0001_city.down.sql", "afterMigrate.sql")) {
            Files.writeString(directory.resolve(file), "SELECT 1;\n");
        }
        LockFile.of(MigrationDirectory.read(directory), List.of("public"), Optional.empty())
                .write(directory);

        try (URLClassLoader loader = listening()) {
            MigrationFolder folder = ClassPathFolder.of("classpath:db/migrations", loader);
            assertThat(folder.migrations()).hasSize(1);
            HookMoment.files().forEach(folder::file);
        }

        assertThat(found)
                .containsExactly(
                        "db/migrations/0001_city.down.sql",
                        "db/migrations/0001_city.sql",
                        "db/migrations/afterMigrate.sql",
                        "db/migrations/nestflux.lock")
                .allMatch(NativeImageTest::isIncluded);
    }

    @Test
    void itHasTheLibrarysOwn() throws IOException {
        Path resources = Path.of("src/main/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals(PLACE)))
                    .isNotEmpty()
                    .allMatch(NativeImageTest::isIncluded);
        }
        assertThat(isIncluded("META-INF/maven/io.nestflux/nestflux-core/pom.properties"))
                .as("the version")
                .isTrue();
    }

    private URLClassLoader listening() throws IOException {
        return new URLClassLoader(new URL[] {home.toUri().toURL()}, null) {
            @Override
            public URL getResource(String name) {
                URL resource = super.getResource(name);
                if (resource != null) {
                    found.add(name);
                }
                return resource;
            }
        };
    }

    private static boolean isIncluded(String name) {
        return patterns().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static Stream<Pattern> patterns() {
        try (InputStream in = NativeImageTest.class.getClassLoader().getResourceAsStream(PLACE)) {
            JsonObject config = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return config.object("resources").orElseThrow().objects("includes").stream()
                    .map(include -> Pattern.compile(include.text("pattern")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
