package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Sequence;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences that stand alone, by the columns that own them. */
public final class PgOwnedSequences {

    private final Map<ObjectId, List<QualifiedName>> byOwner = new HashMap<>();

    private final Catalog catalog;

    private PgOwnedSequences(Catalog catalog) {
        this.catalog = catalog;
    }

    public static PgOwnedSequences of(Catalog catalog) {
        PgOwnedSequences owned = new PgOwnedSequences(catalog);
        for (Schema schema : catalog.schemas()) {
            for (Sequence sequence : schema.sequences()) {
                QualifiedName name = new QualifiedName(schema.name(), sequence.name());
                sequence.ownedBy()
                        .ifPresent(owner -> owned.byOwner
                                .computeIfAbsent(owner, column -> new ArrayList<>())
                                .add(name));
            }
        }
        return owned;
    }

    /** The sequences that a new column must take, because they had to be there before it. */
    public List<QualifiedName> ownedBy(ObjectId column) {
        return byOwner.getOrDefault(column, List.of()).stream()
                .filter(sequence -> feedsItsOwner(catalog, column, sequence))
                .toList();
    }

    /**
     * Whether the default of the column that owns a sequence draws from it, as that of a serial column does. A server
     * tells so; a model has only the words of the default.
     */
    static boolean feedsItsOwner(Catalog catalog, ObjectId owner, QualifiedName sequence) {
        return catalog.dependencies().contains(new Dependency(owner, ObjectId.of(Kind.SEQUENCE, sequence)))
                || catalog.table(owner.tableName())
                        .flatMap(table -> table.column(owner.name()))
                        .flatMap(Column::defaultValue)
                        .filter(sql -> names(sql, sequence))
                        .isPresent();
    }

    /** {@code nextval('app.number'::regclass)}: the name is a string. */
    private static boolean names(String sql, QualifiedName sequence) {
        return SqlText.of(sql, Dialect.POSTGRESQL).tokens().stream()
                .filter(token -> token.kind() == SqlLexer.Kind.STRING)
                .map(token -> SqlTokens.of(token.content(), Dialect.POSTGRESQL))
                .filter(tokens -> tokens.peek().isName())
                .map(SqlTokens::name)
                .anyMatch(name -> name.name().equals(sequence.name())
                        && (name.schema().isEmpty() || name.schema().equals(sequence.schema())));
    }

    /**
     * A sequence needs its owner, unless the owner's default needs the sequence: then the column comes second, and
     * brings the ownership with it.
     */
    public static List<Dependency> dependencies(Catalog catalog) {
        List<Dependency> dependencies = new ArrayList<>();
        of(catalog).byOwner.forEach((owner, sequences) -> {
            for (QualifiedName name : sequences) {
                if (!feedsItsOwner(catalog, owner, name)) {
                    dependencies.add(new Dependency(ObjectId.of(Kind.SEQUENCE, name), owner));
                }
            }
        });
        return dependencies;
    }
}
