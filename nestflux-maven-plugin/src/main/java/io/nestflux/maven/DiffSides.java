package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Source;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.maven.project.ProjectSchema;
import io.nestflux.maven.project.Secret;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands what the two sides of a {@code diff} are written as. */
final class DiffSides {

    private static final String FROM = "nestflux.from";
    private static final String TO = "nestflux.to";
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)+");

    private final DiffRequest request;
    private final ProjectRequest project;
    private final DatabaseRequest database;
    private final ProjectSchema schemas;
    private final Logins logins;
    private final EmbeddedAtNeed embedded;

    DiffSides(
            DiffRequest request,
            ProjectRequest project,
            DatabaseRequest database,
            ProjectSchema schemas,
            Logins logins,
            EmbeddedAtNeed embedded) {
        this.request = request;
        this.project = project;
        this.database = database;
        this.schemas = schemas;
        this.logins = logins;
        this.embedded = embedded;
    }

    Source from() {
        return source(request.from(), FROM);
    }

    Source to() {
        return source(request.to(), TO);
    }

    /** What a side can be. */
    private enum Kind {
        URL,
        CONFIGURED,
        MODEL,
        CLASS,
        MIGRATIONS,
        DIRECTORY,
        SCRIPT
    }

    private Source source(Address side, String parameter) {
        String text = text(side);
        return switch (kind(side, parameter)) {
            case URL -> database(logins.of(side.orLoginOf(database.database()), database.session()));
            case CONFIGURED -> database(configured());
            case MODEL, CLASS -> Source.model(model(text));
            case MIGRATIONS -> migrations(project.migrations());
            case DIRECTORY -> migrations(path(text));
            case SCRIPT -> Source.sql(path(text), dialect());
        };
    }

    private Source migrations(Path directory) {
        return database.placeholders()
                .map(values -> Source.migrations(directory, dialect(), values.reveal()))
                .orElseGet(() -> Source.migrations(directory, dialect()));
    }

    private Kind kind(Address side, String parameter) {
        String text = text(side);
        if (text.startsWith("jdbc:")) {
            return Kind.URL;
        }
        return switch (text) {
            case "" -> throw notUnderstood(parameter, "is missing");
            case "database" -> Kind.CONFIGURED;
            case "model" -> Kind.MODEL;
            case "migrations" -> Kind.MIGRATIONS;
            default -> {
                if (Files.isDirectory(path(text))) {
                    yield Kind.DIRECTORY;
                }
                if (text.toLowerCase(Locale.ROOT).endsWith(".sql")) {
                    yield Kind.SCRIPT;
                }
                if (!CLASS_NAME.matcher(text).matches()) {
                    throw notUnderstood(parameter, "is '" + text + "', which is nothing that can be compared");
                }
                yield Kind.CLASS;
            }
        };
    }

    private Login configured() {
        return database.database().url().isPresent()
                ? logins.of(database.database(), database.session())
                : embedded.login();
    }

    private static Source database(Login login) {
        return Source.database(login.url(), login.user(), login.password());
    }

    private static String text(Address side) {
        return side.url().map(Secret::reveal).orElse("").strip();
    }

    /** Relative to the project, as Maven's own parameters are; in an empty folder, to that. */
    private Path path(String text) {
        File base = project.project().getBasedir();
        return base == null ? Path.of(text) : base.toPath().resolve(text);
    }

    private static NestFluxException notUnderstood(String parameter, String problem) {
        return new NestFluxException(
                ErrorCode.CONFIGURATION_INVALID,
                parameter + " " + problem + ".",
                "write a JDBC URL, 'database' (the one of nestflux.url), 'model', 'migrations', a directory of"
                        + " migrations, a .sql file, or the name of a schema class");
    }

    /** Whose SQL directories and files are: what was said, else what the other side or a configured server is. */
    Dialect dialect() {
        if (request.dialect().isPresent()) {
            return parsed(request.dialect().get());
        }
        return evident(request.from(), FROM)
                .or(() -> evident(request.to(), TO))
                .or(() -> ofUrl(text(database.scratch())))
                .or(() -> ofUrl(text(database.database())))
                .orElse(Dialect.POSTGRESQL);
    }

    private Optional<Dialect> evident(Address side, String parameter) {
        return switch (kind(side, parameter)) {
            case URL -> ofUrl(text(side));
            case CONFIGURED -> ofUrl(text(database.database()));
            case MODEL, CLASS -> Optional.of(model(text(side)).catalog().dialect());
            case MIGRATIONS, DIRECTORY, SCRIPT -> Optional.empty();
        };
    }

    private SchemaDefinition model(String text) {
        return schemas.find(text.equals("model") ? project.schemaClass() : Optional.of(text));
    }

    /** By its scheme, which may have a wrapper's name in it: {@code jdbc:p6spy:mysql:}. */
    private static Optional<Dialect> ofUrl(String url) {
        int hosts = url.indexOf("//");
        String scheme = hosts < 0 ? url : url.substring(0, hosts);
        return Arrays.stream(Dialect.values())
                .filter(dialect -> scheme.startsWith("jdbc:") && scheme.contains(":" + word(dialect) + ":"))
                .findFirst();
    }

    private static String word(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    private static Dialect parsed(String text) {
        return Arrays.stream(Dialect.values())
                .filter(dialect -> word(dialect).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "nestflux.dialect is '" + text + "'.",
                        "choose one of "
                                + Arrays.stream(Dialect.values())
                                        .map(DiffSides::word)
                                        .collect(Collectors.joining(", "))));
    }
}
