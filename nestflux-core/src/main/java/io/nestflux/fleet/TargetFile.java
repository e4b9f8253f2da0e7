package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Database;
import io.nestflux.json.JsonRecords;
import io.nestflux.json.JsonRecords.JsonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that lists the targets of a fleet: a JSON array of objects.
 *
 * <pre>{@code
 * [
 *   {"name": "berlin", "url": "jdbc:postgresql://db1/shop", "user": "shop", "passwordEnv": "BERLIN_PASSWORD"},
 *   {"database": "paris"},
 *   {"schema": "acme"},
 *   {"name": "eu", "url": "jdbc:postgresql://eu/shop", "schemasFrom": "select schema_name from tenant"}
 * ]
 * }</pre>
 *
 * <p>What has no {@code url} is in the configured database ({@code schema}, {@code schemasFrom}) or beside it
 * ({@code database}, {@code databasesFrom}). The queries give one name a row.
 */
public final class TargetFile {

    private static final Set<String> KNOWN = Set.of(
            "name",
            "url",
            "user",
            "password",
            "passwordEnv",
            "serverId",
            "schema",
            "database",
            "schemasFrom",
            "databasesFrom");
    private static final List<String> KINDS = List.of("schema", "database", "schemasFrom", "databasesFrom");

    private final Path file;
    private final List<JsonRecord> entries;

    private TargetFile(Path file, List<JsonRecord> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** How the databases that a file names are reached. */
    public interface Access {

        /** The configured database. */
        Database main();

        /**
         * A database with a URL of its own.
         *
         * @param serverId the {@code <server>} in settings.xml that knows who logs in
         */
        Database at(String url, Optional<String> user, Optional<String> password, Optional<String> serverId);

        /** A variable of the environment. */
        default Optional<String> environment(String variable) {
            return Optional.ofNullable(System.getenv(variable));
        }
    }

    /** @throws NestFluxException {@code NF-522} if it cannot be read or makes no sense, with the line */
    public static TargetFile read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            throw new NestFluxException(
                    ErrorCode.TARGETS_INVALID,
                    "The file of targets " + file + " cannot be read: " + unreadable + ".",
                    unreadable,
                    "name a JSON file in UTF-8: " + Parameter.TARGETS.set("targets.json"));
        }
        List<JsonRecord> entries = JsonRecords.read(text, (line, problem) -> refusal(file, line, problem));
        TargetFile targets = new TargetFile(file, entries);
        entries.forEach(targets::requireSense);
        if (entries.isEmpty()) {
            throw refusal(file, 1, "there are no targets");
        }
        return targets;
    }

    private void requireSense(JsonRecord entry) {
        entry.members().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refusal(file, entry.line(), "a target has no \"" + name + "\"");
                });
        entry.members().forEach((name, value) -> {
            if (value.isBlank() && !name.equals("password")) {
                throw refusal(file, entry.line(), "\"" + name + "\" is empty");
            }
        });
        long kinds = KINDS.stream().filter(entry.members()::containsKey).count();
        if (kinds > 1) {
            throw refusal(file, entry.line(), "of " + String.join(", ", KINDS) + " a target has one at most");
        }
        if (kinds == 0 && entry.text("url").isEmpty()) {
            throw refusal(file, entry.line(), "a target needs a \"url\", or one of " + String.join(", ", KINDS));
        }
        if (entry.text("url").isEmpty()
                && Set.of("user", "password", "passwordEnv", "serverId").stream()
                        .anyMatch(entry.members()::containsKey)) {
            throw refusal(file, entry.line(), "who logs in is said for a \"url\", and there is none");
        }
        if (entry.text("password").isPresent() && entry.text("passwordEnv").isPresent()) {
            throw refusal(file, entry.line(), "there is a \"password\" and a \"passwordEnv\"; one is enough");
        }
    }

    /** Whether any target is in the configured database or beside it. */
    public boolean needsMain() {
        return entries.stream().anyMatch(entry -> entry.text("url").isEmpty());
    }

    /**
     * The targets; queries for their names are executed now.
     *
     * @throws NestFluxException {@code NF-522} if a variable is missing, or a query fails or gives no name twice
     */
    public List<Target> targets(Access access) {
        Map<Map<String, String>, Database> databases = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (JsonRecord entry : entries) {
            // targets in the same database are to share it, so that they can share a connection
            Map<String, String> where = new HashMap<>(entry.members());
            where.keySet().retainAll(Set.of("url", "user", "password", "passwordEnv", "serverId"));
            Database database = databases.computeIfAbsent(where, key -> database(entry, access));
            for (Target target : targets(entry, database)) {
                Integer earlier = lines.putIfAbsent(target.name(), entry.line());
                if (earlier != null) {
                    throw refusal(
                            file,
                            entry.line(),
                            "a target is called '" + target.name() + "', as one of line " + earlier
                                    + " is; give each a \"name\" of its own");
                }
                targets.add(target);
            }
        }
        return List.copyOf(targets);
    }

    private Database database(JsonRecord entry, Access access) {
        Optional<String> url = entry.text("url");
        if (url.isEmpty()) {
            return access.main();
        }
        Optional<String> password = entry.text("passwordEnv")
                .map(variable -> access.environment(variable)
                        .orElseThrow(() ->
                                refusal(file, entry.line(), "the variable " + variable + " is not in the environment")))
                .or(() -> entry.text("password"));
        try {
            return access.at(url.get(), entry.text("user"), password, entry.text("serverId"));
        } catch (NestFluxException invalid) {
            throw refusal(file, entry.line(), invalid.problem());
        }
    }

    private List<Target> targets(JsonRecord entry, Database database) {
        Optional<String> name = entry.text("name");
        if (entry.text("schemasFrom").isPresent()) {
            return names(entry, database, "schemasFrom").stream()
                    .map(found -> Target.at(prefixed(name, found), database).inSchema(found))
                    .toList();
        }
        if (entry.text("databasesFrom").isPresent()) {
            return names(entry, database, "databasesFrom").stream()
                    .map(found -> Target.at(prefixed(name, found), database.sibling(found)))
                    .toList();
        }
        if (entry.text("schema").isPresent()) {
            String schema = entry.text("schema").get();
            return List.of(Target.at(name.orElse(schema), database).inSchema(schema));
        }
        if (entry.text("database").isPresent()) {
            String other = entry.text("database").get();
            return List.of(Target.at(name.orElse(other), database.sibling(other)));
        }
        return List.of(Target.at(name.orElse(database.address()), database));
    }

    private static String prefixed(Optional<String> group, String name) {
        return group.map(it -> it + "/" + name).orElse(name);
    }

    private List<String> names(JsonRecord entry, Database database, String member) {
        try {
            return NameQuery.names(database, entry.text(member).orElseThrow());
        } catch (NestFluxException unusable) {
            throw refusal(file, entry.line(), "\"" + member + "\": " + unusable.problem());
        }
    }

    private static NestFluxException refusal(Path file, int line, String problem) {
        return new NestFluxException(
                ErrorCode.TARGETS_INVALID,
                file + ", line " + line + ": " + problem + ".",
                "correct the file; docs/goals.md shows what a target may say");
    }
}
