package io.nestflux.adopt;

import io.nestflux.migration.Terminator;
import io.nestflux.sql.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A changeset of Liquibase's formatted SQL.
 *
 * @param file the changelog it is in, as seen from the directory that was named; or its logicalFilePath
 * @param author its author
 * @param id its id, unique for the author and the file
 * @param attributes what its head says besides, by names in lower case
 * @param body its SQL
 * @param rollback the SQL that takes it back
 */
record ChangeSet(
        String file, String author, String id, Map<String, String> attributes, String body, Optional<String> rollback) {

    ChangeSet {
        attributes = Map.copyOf(attributes);
    }

    /** As Liquibase names it. */
    String origin() {
        return file + "::" + id + "::" + author;
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    boolean says(String name, String value) {
        return attribute(name).filter(value::equalsIgnoreCase).isPresent();
    }

    /** Whether it is for a server of this kind. */
    boolean isFor(Dialect dialect) {
        List<String> servers = attribute("dbms").stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
        String own = dialect.name().toLowerCase(Locale.ROOT);
        if (servers.isEmpty() || servers.contains("all")) {
            return true;
        }
        boolean excludes = servers.stream().allMatch(each -> each.startsWith("!"));
        return excludes ? !servers.contains("!" + own) : servers.contains(own);
    }

    /** What it is about: the id, unless that is only a number. */
    String name() {
        return id.matches("[\\d.\\-_]+") ? author + " " + id : id;
    }

    /** Its SQL with semicolons where it has another delimiter. */
    String sql(Dialect dialect, Findings findings) {
        Optional<String> delimiter = attribute("enddelimiter").filter(it -> !it.equals(";"));
        if (delimiter.isEmpty()) {
            return body;
        }
        // Liquibase takes it for a regular expression
        String pattern = delimiter.get().contains("\\") ? delimiter.get() : Pattern.quote(delimiter.get());
        try {
            return Arrays.stream(Pattern.compile("(?im)" + pattern + "[ \\t]*$").split(body))
                    .map(String::strip)
                    .filter(piece -> !piece.isEmpty())
                    .map(piece -> dialect.needsDelimiters() || !piece.endsWith(";")
                            ? Terminator.after(piece, dialect)
                            : piece)
                    .collect(Collectors.joining("\n\n", "", "\n"));
        } catch (PatternSyntaxException unknown) {
            findings.obstacle(
                    origin() + " has the endDelimiter " + delimiter.get(),
                    "use one of characters that have no special meaning, such as //");
            return body;
        }
    }
}
