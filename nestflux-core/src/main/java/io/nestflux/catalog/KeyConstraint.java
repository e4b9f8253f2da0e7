package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * A primary key, or a unique constraint of PostgreSQL.
 *
 * @param name its name; {@code PRIMARY} for a primary key of MySQL and MariaDB
 * @param primary whether it is the primary key
 * @param parts its columns, in order (only MySQL and MariaDB set more than the name)
 * @param include further columns that are stored but not compared
 * @param nullsDistinct whether NULLs count as different; false is PostgreSQL's {@code NULLS NOT DISTINCT}
 * @param deferral when it is checked
 * @param comment its comment
 * @param options storage parameters, tablespace, MySQL's key block size, ...
 */
@Api(Api.Use.READ)
public record KeyConstraint(
        String name,
        boolean primary,
        List<IndexPart> parts,
        List<String> include,
        boolean nullsDistinct,
        Deferral deferral,
        Optional<String> comment,
        Options options)
        implements Renamable {

    public KeyConstraint {
        options.requireOn(primary ? Kind.PRIMARY_KEY : Kind.UNIQUE);
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    @Override
    public Kind kind() {
        return primary ? Kind.PRIMARY_KEY : Kind.UNIQUE;
    }

    /** The names of its columns, in order. */
    public List<String> columns() {
        return parts.stream().map(IndexPart::text).toList();
    }

    /** The same key under another name. */
    @Override
    public KeyConstraint withName(String changed) {
        return new KeyConstraint(changed, primary, parts, include, nullsDistinct, deferral, comment, options);
    }

    /** The same key with other parts. */
    public KeyConstraint withParts(List<IndexPart> changed) {
        return new KeyConstraint(name, primary, changed, include, nullsDistinct, deferral, comment, options);
    }

    /** The same key with another comment. */
    @Override
    public KeyConstraint withComment(Optional<String> changed) {
        return new KeyConstraint(name, primary, parts, include, nullsDistinct, deferral, changed, options);
    }

    /** The same key with other options. */
    public KeyConstraint withOptions(Options changed) {
        return new KeyConstraint(name, primary, parts, include, nullsDistinct, deferral, comment, changed);
    }
}
