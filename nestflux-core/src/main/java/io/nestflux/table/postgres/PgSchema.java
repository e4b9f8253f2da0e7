package io.nestflux.table.postgres;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.table.DeclaredSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a database of PostgreSQL is to have. Users extend it once:
 *
 * <pre>{@code
 * public final class MainSchema extends PgSchema {
 *     public MainSchema() {
 *         tables(USER, ORGANIZATION, POST);
 *         views(ACTIVE_USER);
 *         extensions("citext");
 *         sequences(sequence("billing", "invoice_no").startWith(1000));
 *     }
 * }
 * }</pre>
 *
 * Schemas and enum types follow from the tables. A table that is not listed here does not exist for NestFlux.
 */
public abstract class PgSchema extends DeclaredSchema {

    private final PgRules rules;

    private static final class InlineView extends PgView {
        InlineView(String schema, String name, String query) {
            super(schema, name);
            as(query);
        }
    }

    private static final class InlineMaterializedView extends PgMaterializedView {
        InlineMaterializedView(String schema, String name, String query) {
            super(schema, name);
            as(query);
        }
    }

    /** For the one class that extends this. */
    protected PgSchema() {
        this(new PgRules());
    }

    private PgSchema(PgRules rules) {
        super(rules);
        this.rules = rules;
    }

    /** Lists tables. */
    protected final void tables(PgTable... tables) {
        list(Arrays.asList(tables));
    }

    /** Lists views. */
    protected final void views(PgView... views) {
        listViews(Arrays.asList(views));
    }

    /** Lists materialized views. */
    protected final void materializedViews(PgMaterializedView... views) {
        listViews(Arrays.asList(views));
    }

    /** A view that needs no class of its own: {@code views(view("app", "live", "SELECT ..."))}. */
    protected static PgView view(String schema, String name, String query) {
        return new InlineView(schema, name, query);
    }

    /** A materialized view that needs no class of its own. */
    protected static PgMaterializedView materializedView(String schema, String name, String query) {
        return new InlineMaterializedView(schema, name, query);
    }

    /** Lists extensions by name. */
    protected final void extensions(String... names) {
        for (String name : names) {
            rules.extensions.add(extension(name));
        }
    }

    /** Lists extensions with more to say. */
    protected final void extensions(PgExtension... extensions) {
        rules.extensions.addAll(List.of(extensions));
    }

    /** An extension to say more of. */
    protected static PgExtension extension(String name) {
        return new PgExtension(name, Optional.empty(), Optional.empty());
    }

    /** Lists sequences that stand alone; those behind columns come with their columns. */
    protected final void sequences(PgSequence... sequences) {
        rules.sequences.addAll(List.of(sequences));
    }

    /** A sequence in schema {@code public}. */
    protected static PgSequence sequence(String name) {
        return sequence("public", name);
    }

    /** A sequence. */
    protected static PgSequence sequence(String schema, String name) {
        return new PgSequence(new QualifiedName(schema, name));
    }

    /** Lists enum types that no column brings along; without a schema of their own they are in {@code public}. */
    protected final void enumTypes(PgEnum<?>... types) {
        rules.userTypes.addAll(List.of(types));
    }

    /** Lists domains that no column brings along; without a schema of their own they are in {@code public}. */
    protected final void domains(PgDomain<?>... domains) {
        rules.userTypes.addAll(List.of(domains));
    }

    /** Lists composite types that no column brings along; without a schema of their own they are in {@code public}. */
    protected final void compositeTypes(PgComposite... types) {
        rules.userTypes.addAll(List.of(types));
    }

    /** Lists range types that no column brings along; without a schema of their own they are in {@code public}. */
    protected final void rangeTypes(PgRange<?>... types) {
        rules.userTypes.addAll(List.of(types));
    }

    /** Lists collations that no column brings along; without a schema of their own they are in {@code public}. */
    protected final void collations(PgCollation... collations) {
        rules.collations.addAll(List.of(collations));
    }

    /** A schema that shall exist, with or without tables in it. */
    protected final void schema(String name) {
        rules.schemas.putIfAbsent(name, Optional.empty());
    }

    /** A schema that shall exist, and its comment. */
    protected final void schema(String name, String comment) {
        rules.schemas.put(name, Optional.of(comment));
    }
}
