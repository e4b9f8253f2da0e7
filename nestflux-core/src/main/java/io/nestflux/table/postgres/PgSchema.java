package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RoleReferences;
import io.nestflux.table.DeclaredSchema;
import io.nestflux.table.TableHooks;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
 * Schemas and enum types follow from the tables. A table that is not listed here does not exist for NestFlux. What a
 * method of this class makes ({@code sequence(…)}, {@code function(…)}, {@code view(…)}) needs no list around it.
 */
@Api(Api.Use.EXTEND)
public abstract class PgSchema extends DeclaredSchema {

    /** Everybody: what stands for a role that all have. */
    protected static final String PUBLIC = RoleReferences.EVERYBODY;

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

    /** What is made here is in the schema, whether it is listed once more or not. */
    private static <T> T made(Set<? super T> all, T object) {
        all.add(object);
        return object;
    }

    /** Lists tables. */
    protected final void tables(PgTable... tables) {
        TableHooks.list(this, Arrays.asList(tables));
        Stream.of(tables).filter(Objects::nonNull).forEach(rules.rights.tables::add);
    }

    /** Lists views. */
    protected final void views(PgView... views) {
        list(views);
    }

    /** Lists materialized views. */
    protected final void materializedViews(PgMaterializedView... views) {
        list(views);
    }

    private void list(PgAnyView... views) {
        TableHooks.listViews(this, Arrays.asList(views));
        Stream.of(views).filter(Objects::nonNull).forEach(rules.rights.views::add);
    }

    /** A view that needs no class of its own: {@code views(view("app", "live", "SELECT ..."))}. */
    protected final PgView view(String schema, String name, String query) {
        return TableHooks.makes(this, new InlineView(schema, name, query));
    }

    /** A materialized view that needs no class of its own. */
    protected final PgMaterializedView materializedView(String schema, String name, String query) {
        return TableHooks.makes(this, new InlineMaterializedView(schema, name, query));
    }

    /** Lists extensions by name. */
    protected final void extensions(String... names) {
        for (String name : names) {
            extension(name);
        }
    }

    /** Lists extensions with more to say. */
    protected final void extensions(PgExtension... extensions) {
        rules.extensions.addAll(List.of(extensions));
    }

    /** An extension to say more of. */
    protected final PgExtension extension(String name) {
        return made(rules.extensions, new PgExtension(name));
    }

    /** Lists sequences that stand alone; those behind columns come with their columns. */
    protected final void sequences(PgSequence... sequences) {
        rules.sequences.addAll(List.of(sequences));
    }

    /** A sequence in schema {@code public}. */
    protected final PgSequence sequence(String name) {
        return sequence("public", name);
    }

    /** A sequence. */
    protected final PgSequence sequence(String schema, String name) {
        return made(rules.sequences, new PgSequence(new QualifiedName(schema, name)));
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

    /** Lists functions. */
    protected final void functions(PgFunction... functions) {
        rules.standing.addAll(List.of(functions));
    }

    /** A function in schema {@code public}. */
    protected final PgFunction function(String name) {
        return function("public", name);
    }

    /** A function: {@code function("app", "touch").returns("trigger").language("plpgsql").body("BEGIN … END")}. */
    protected final PgFunction function(String schema, String name) {
        return made(rules.standing, new PgFunction(new QualifiedName(schema, name)));
    }

    /** Lists procedures. */
    protected final void procedures(PgProcedure... procedures) {
        rules.standing.addAll(List.of(procedures));
    }

    /** A procedure in schema {@code public}. */
    protected final PgProcedure procedure(String name) {
        return procedure("public", name);
    }

    /** A procedure. */
    protected final PgProcedure procedure(String schema, String name) {
        return made(rules.standing, new PgProcedure(new QualifiedName(schema, name)));
    }

    /** Lists aggregates. */
    protected final void aggregates(PgAggregate... aggregates) {
        rules.standing.addAll(List.of(aggregates));
    }

    /** An aggregate in schema {@code public}. */
    protected final PgAggregate aggregate(String name) {
        return aggregate("public", name);
    }

    /** An aggregate. */
    protected final PgAggregate aggregate(String schema, String name) {
        return made(rules.standing, new PgAggregate(new QualifiedName(schema, name)));
    }

    /** A schema that shall exist, with or without tables in it. */
    protected final void schema(String name) {
        rules.schemas.putIfAbsent(name, Optional.empty());
    }

    /** A schema that shall exist, and its comment. */
    protected final void schema(String name, String comment) {
        rules.schemas.put(name, Optional.of(comment));
    }

    /**
     * Lists roles whose rights this class and its tables say: what such a role may do in their schemas is exactly what
     * is granted here, and nothing else. Roles that are not listed are left alone. The roles must exist on the server:
     * NestFlux creates no roles.
     */
    protected final void roles(String... names) {
        rules.rights.roles.addAll(List.of(names));
    }

    /** Rights on a schema. */
    protected final PgRights<PgSchemaGrant> onSchema(String name) {
        return rights("schema", Set.of(Kind.SCHEMA), new QualifiedName(name, name), PgSchemaGrant::new);
    }

    /** Rights on a view, materialized or not. They may be told in its own class, too, as those on a table are. */
    protected final PgRights<PgTableGrant> onView(String schema, String name) {
        return rights(
                "view", Set.of(Kind.VIEW, Kind.MATERIALIZED_VIEW), new QualifiedName(schema, name), PgTableGrant::new);
    }

    /** Rights on a sequence: one that stands alone, or the one behind an identity or serial column. */
    protected final PgRights<PgSequenceGrant> onSequence(String schema, String name) {
        return rights("sequence", Set.of(Kind.SEQUENCE), new QualifiedName(schema, name), PgSequenceGrant::new);
    }

    /** The right to call a function, procedure or aggregate; the name is enough if there is only one of it. */
    protected final PgRights<PgUseGrant> onFunction(String schema, String nameAndTypes) {
        return rights(
                "function",
                Set.of(Kind.FUNCTION, Kind.PROCEDURE, Kind.AGGREGATE),
                new QualifiedName(schema, nameAndTypes),
                PgUseGrant::new);
    }

    /** The right to use a type: an enum, a domain, a composite or range type. */
    protected final PgRights<PgUseGrant> onType(String schema, String name) {
        return rights(
                "type",
                Set.of(Kind.ENUM_TYPE, Kind.DOMAIN, Kind.COMPOSITE_TYPE, Kind.RANGE_TYPE),
                new QualifiedName(schema, name),
                PgUseGrant::new);
    }

    private <G extends PgGrant<G>> PgRights<G> rights(
            String word, Set<Kind> kinds, QualifiedName name, BiFunction<PgRightsTarget, List<String>, G> grant) {
        return new PgRights<>(rules, new PgRightsTarget.Present(word, kinds, name), grant);
    }

    /**
     * Default privileges: rights on all that is in a schema, and on all that migrations will create there:
     * {@code byDefault("app").onTables().grantTo("reader").select()}.
     */
    protected final PgDefaults byDefault(String schema) {
        return new PgDefaults(rules, schema, "", false);
    }
}
