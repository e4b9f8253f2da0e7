package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code DROP … CASCADE} of something that columns may be made of: PostgreSQL drops such columns with it, values and
 * all. On MySQL and MariaDB the word does nothing.
 *
 * @param kind {@code TYPE}, {@code DOMAIN}, {@code EXTENSION} or {@code TABLE}, whose rows are a type, too
 * @param names what is dropped
 */
public record CascadingDrop(String kind, List<ObjectName> names) {

    private static final Set<String> KINDS = Set.of("TYPE", "DOMAIN", "EXTENSION", "TABLE");

    public CascadingDrop {
        names = List.copyOf(names);
    }

    /** What a statement is, if it is one. */
    public static Optional<CascadingDrop> of(String sql, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> read(SqlTokens.of(sql, dialect));
            case MYSQL, MARIADB -> Optional.empty();
        };
    }

    private static Optional<CascadingDrop> read(SqlTokens tokens) {
        if (!tokens.take("DROP") || !tokens.atAny(KINDS)) {
            return Optional.empty();
        }
        String kind = tokens.word();
        tokens.skip();
        tokens.take("IF", "EXISTS");
        List<ObjectName> names = tokens.names();
        return tokens.take("CASCADE") ? Optional.of(new CascadingDrop(kind, names)) : Optional.empty();
    }
}
