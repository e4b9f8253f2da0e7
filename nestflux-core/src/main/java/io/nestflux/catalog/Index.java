package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index that is not behind a key constraint.
 *
 * @param name its name
 * @param unique whether equal entries are refused
 * @param method {@code btree}, {@code hash}, {@code gin}, ...; on MySQL and MariaDB {@code btree}, {@code hash},
 *     {@code fulltext} or {@code spatial}; lower case, always present in what a server sent; empty means the default
 * @param parts its columns and expressions, in order
 * @param include further columns that are stored but not compared (PostgreSQL)
 * @param where the condition of a partial index (PostgreSQL)
 * @param nullsDistinct whether NULLs count as different in a unique index
 * @param comment its comment
 * @param options storage parameters, tablespace, parser, invisible, ...
 */
@Api(Api.Use.READ)
public record Index(
        String name,
        boolean unique,
        String method,
        List<IndexPart> parts,
        List<String> include,
        Optional<String> where,
        boolean nullsDistinct,
        Optional<String> comment,
        Options options)
        implements Renamable {

    public Index {
        options.requireOn(Kind.INDEX);
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    @Override
    public Kind kind() {
        return Kind.INDEX;
    }

    /**
     * Whether a {@code CREATE INDEX CONCURRENTLY} that failed has left it behind: it holds its name, and serves nobody
     * (PostgreSQL).
     */
    public boolean isInvalid() {
        return options.is(PgOption.INVALID);
    }

    /** The same index under another name. */
    @Override
    public Index withName(String changed) {
        return new Index(changed, unique, method, parts, include, where, nullsDistinct, comment, options);
    }

    /** The same index with other parts. */
    public Index withParts(List<IndexPart> changed) {
        return new Index(name, unique, method, changed, include, where, nullsDistinct, comment, options);
    }

    /** The same index with another comment. */
    @Override
    public Index withComment(Optional<String> changed) {
        return new Index(name, unique, method, parts, include, where, nullsDistinct, changed, options);
    }

    /** The same index with other options. */
    public Index withOptions(Options changed) {
        return new Index(name, unique, method, parts, include, where, nullsDistinct, comment, changed);
    }

    /** What of it is an expression: of its parts, and the condition that says which rows it covers. */
    public Stream<String> expressions() {
        return Stream.concat(parts.stream().filter(IndexPart::expression).map(IndexPart::text), where.stream());
    }
}
