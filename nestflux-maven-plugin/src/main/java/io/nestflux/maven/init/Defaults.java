package io.nestflux.maven.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * What is most probably meant where nothing was said; also what a question proposes.
 *
 * @param directory the project's, or that of the project to be
 * @param project what is there already
 */
public record Defaults(Path directory, Optional<MavenProject> project) {

    /** What a dialect may be. */
    public static List<String> dialects() {
        return Driver.words();
    }

    /** That of the URL, else that of the driver that is there. */
    public String dialect(Optional<String> url) {
        return url.flatMap(Driver::ofUrl)
                .or(() -> project.map(PomFacts::of).flatMap(Driver::of))
                .map(Driver::word)
                .orElse("postgresql");
    }

    public String groupId() {
        return project.map(MavenProject::getGroupId).orElse("com.example");
    }

    /** The folder's name, with what Maven would not take in it left out. */
    public String artifactId() {
        Path folder = directory.toAbsolutePath().normalize().getFileName();
        StringBuilder name = new StringBuilder();
        (folder == null ? "" : folder.toString().toLowerCase(Locale.ROOT))
                .chars()
                .map(c -> c == ' ' ? '-' : c)
                .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.".indexOf(c) >= 0)
                .forEach(c -> name.append((char) c));
        return name.isEmpty() ? "app" : name.toString();
    }

    public String packageName(String groupId) {
        Path sources = project.map(it -> Path.of(it.getBuild().getSourceDirectory()))
                .orElseGet(() -> directory.resolve("src/main/java"));
        try {
            return JavaPackage.usual(sources, groupId);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
