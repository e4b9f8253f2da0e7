package io.nestflux.adopt;

import io.nestflux.migration.Terminator;
import io.nestflux.sql.Dialect;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                .flatMap(all -> Collections.list(new StringTokenizer(all, ",")).stream())
                .map(each -> each.toString().strip().toLowerCase(Locale.ROOT))
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
        boolean number = !id.isEmpty() && id.chars().allMatch(it -> "0123456789.-_".indexOf(it) >= 0);
        return number ? author + " " + id : id;
    }

    /** Its SQL, with semicolons where Liquibase sees the end of a statement in something else. */
    String sql(Dialect dialect, Findings findings) {
        return says("splitstatements", "false") ? body : ended(body, "endDelimiter", dialect, findings);
    }

    /** The same of what takes it back. */
    Optional<String> back(Dialect dialect, Findings findings) {
        return says("rollbacksplitstatements", "false")
                ? rollback
                : rollback.map(text -> ended(text, "rollbackEndDelimiter", dialect, findings));
    }

    private String ended(String text, String attribute, Dialect dialect, Findings findings) {
        Optional<String> named = attribute(attribute.toLowerCase(Locale.ROOT));
        if (named.isEmpty()) {
            List<String> pieces = EndDelimiter.cut(text, EndDelimiter.USUAL, dialect);
            return pieces.size() < 2 && text.strip().equals(String.join("", pieces))
                    ? text
                    : joined(pieces.stream().map(piece -> piece.endsWith(";") ? piece : piece + "\n;"));
        }
        if (named.get().equals(";")) {
            return text;
        }
        Optional<EndDelimiter> delimiter = EndDelimiter.of(named.get()).filter(it -> it.isReadable(dialect));
        if (delimiter.isEmpty()) {
            findings.obstacle(
                    origin() + " has the " + attribute + " " + named.get() + ", which " + dialect.productName()
                            + " or NestFlux reads as something else",
                    "in a copy of the changelog, use a mark such as //");
            return text;
        }
        List<String> pieces = EndDelimiter.cut(text, List.of(delimiter.get()), dialect);
        return joined(pieces.stream()
                .map(piece ->
                        dialect.needsDelimiters() || !piece.endsWith(";") ? Terminator.after(piece, dialect) : piece));
    }

    private static String joined(Stream<String> pieces) {
        return pieces.collect(Collectors.joining("\n\n", "", "\n"));
    }
}
