package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A column. All SQL texts are ready to be executed: a literal default is quoted, an expression is as the server prints
 * it (or, in a catalog that no server has seen yet, as the user wrote it).
 *
 * @param name its name
 * @param type the type as SQL: {@code character varying(255)}, {@code int unsigned}, {@code enum('a','b')}
 * @param nullable whether it takes NULL
 * @param defaultValue the default as SQL; never present together with {@code identity} or {@code generated}
 * @param identity how the server numbers it
 * @param generated how the server computes it
 * @param comment its comment
 * @param options collation, storage, charset, ...
 */
@Api(Api.Use.READ)
public record Column(
        String name,
        String type,
        boolean nullable,
        Optional<String> defaultValue,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<String> comment,
        Options options)
        implements SchemaObject {

    public Column {
        options.requireOn(Kind.COLUMN);
    }

    @Override
    public Kind kind() {
        return Kind.COLUMN;
    }

    /** The same column by another name. */
    public Column withName(String changed) {
        return new Column(changed, type, nullable, defaultValue, identity, generated, comment, options);
    }

    /** The same column with another type. */
    public Column withType(String changed) {
        return new Column(name, changed, nullable, defaultValue, identity, generated, comment, options);
    }

    /** The same column, with NULL as a value of it or not. */
    public Column withNullable(boolean changed) {
        return new Column(name, type, changed, defaultValue, identity, generated, comment, options);
    }

    /** The same column with another default value. */
    public Column withDefaultValue(Optional<String> changed) {
        return new Column(name, type, nullable, changed, identity, generated, comment, options);
    }

    /** The same column, numbered otherwise. */
    public Column withIdentity(Optional<Identity> changed) {
        return new Column(name, type, nullable, defaultValue, changed, generated, comment, options);
    }

    /** The same column, computed otherwise. */
    public Column withGenerated(Optional<Generated> changed) {
        return new Column(name, type, nullable, defaultValue, identity, changed, comment, options);
    }

    /** The same column with another comment. */
    public Column withComment(Optional<String> changed) {
        return new Column(name, type, nullable, defaultValue, identity, generated, changed, options);
    }

    /** The same column with other options. */
    public Column withOptions(Options changed) {
        return new Column(name, type, nullable, defaultValue, identity, generated, comment, changed);
    }

    /** The same column as those see it who inherit it: what is told for statistics is each table's own. */
    public Column withoutStatistics() {
        return withOptions(options.without(PgOption.STATISTICS)
                .without(PgOption.N_DISTINCT)
                .without(PgOption.N_DISTINCT_INHERITED));
    }
}
