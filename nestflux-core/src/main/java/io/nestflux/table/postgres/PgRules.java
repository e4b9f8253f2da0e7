package io.nestflux.table.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgDefaultNames;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.table.Brought;
import io.nestflux.table.DialectRules;
import io.nestflux.table.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What PostgreSQL does in its own way, and what a {@link PgSchema} lists beside tables. */
final class PgRules implements DialectRules {

    /** Every table has them already (manual, 5.6). */
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    /** Manual, 36.16: {@code integer_ops} and {@code text_ops}. */
    private static final List<Set<String>> COMPARED =
            List.of(Set.of("smallint", "integer", "bigint"), Set.of("text", "character varying"));

    final Set<PgExtension> extensions = new LinkedHashSet<>();
    final Set<PgSequence> sequences = new LinkedHashSet<>();
    final Set<PgStanding> standing = new LinkedHashSet<>();
    final List<PgUserType> userTypes = new ArrayList<>();
    final List<PgCollation> collations = new ArrayList<>();
    final Map<String, Optional<String>> schemas = new TreeMap<>();

    final PgDeclaredRights rights = new PgDeclaredRights();

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public String defaultName(Kind kind, QualifiedName table, List<IndexPart> parts, int attempt) {
        return PgDefaultNames.name(kind, table.name(), parts, attempt);
    }

    @Override
    public Optional<String> lengthProblem(String name) {
        int bytes = PgObjectName.bytes(name);
        return bytes <= PgObjectName.LIMIT
                ? Optional.empty()
                : Optional.of("has " + bytes + " bytes, PostgreSQL cuts names at " + PgObjectName.LIMIT);
    }

    @Override
    public String folded(Kind kind, String name) {
        return name;
    }

    @Override
    public Set<String> nameSpaces(Kind kind, QualifiedName table) {
        return switch (kind) {
            case SCHEMA -> Set.of("schemas");
            case EXTENSION -> Set.of("extensions");
            case ENUM_TYPE, DOMAIN, RANGE_TYPE -> Set.of(types(table));
            case TABLE, VIEW, MATERIALIZED_VIEW, COMPOSITE_TYPE -> Set.of(relations(table), types(table));
            case SEQUENCE, INDEX -> Set.of(relations(table));
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> Set.of(relations(table), constraints(table));
            case CHECK, FOREIGN_KEY -> Set.of(constraints(table));
            case COLUMN -> Set.of("columns of " + table);
            case INHERITANCE -> Set.of("parents of " + table);
            case RULE, TRIGGER, POLICY -> Set.of(kind.label() + " of " + table);
            case FUNCTION, PROCEDURE, AGGREGATE -> Set.of("routines of " + table.schema());
            case PERIOD, SYSTEM_VERSIONING, PARTITIONING, COLLATION, STATISTICS, EVENT, GRANT, DEFAULT_PRIVILEGES ->
                Set.of(kind.label() + " of " + table.schema());
        };
    }

    private static String relations(QualifiedName table) {
        return "relations of " + table.schema();
    }

    private static String types(QualifiedName table) {
        return "types of " + table.schema();
    }

    private static String constraints(QualifiedName table) {
        return "constraints of " + table;
    }

    /** {@code ChooseConstraintName} of the server looks at the constraints of all tables of the schema. */
    @Override
    public Set<String> politeNameSpaces(Kind kind, QualifiedName table) {
        return switch (kind) {
            case PRIMARY_KEY, UNIQUE, EXCLUSION, CHECK, FOREIGN_KEY -> Set.of("constraints of " + table.schema());
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    ENUM_TYPE,
                    DOMAIN,
                    COMPOSITE_TYPE,
                    RANGE_TYPE,
                    SEQUENCE,
                    TABLE,
                    INHERITANCE,
                    COLUMN,
                    INDEX,
                    PERIOD,
                    SYSTEM_VERSIONING,
                    PARTITIONING,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    STATISTICS,
                    RULE,
                    TRIGGER,
                    POLICY,
                    EVENT,
                    GRANT,
                    DEFAULT_PRIVILEGES -> Set.of();
        };
    }

    /**
     * Lengths may differ, since the server compares without them; and types may that it compares with each other by one
     * family of operators: a {@code bigint} may refer to an {@code integer}.
     */
    @Override
    public boolean matches(Column from, Column to) {
        String own = withoutSize(from.type());
        String other = withoutSize(to.type());
        return own.equals(other)
                || COMPARED.stream().anyMatch(family -> family.contains(own) && family.contains(other));
    }

    private static String withoutSize(String type) {
        int open = type.indexOf('(');
        int close = type.indexOf(')', open);
        boolean hasSize = open >= 0
                && close > open
                && !type.startsWith("\"")
                && type.substring(open + 1, close).chars().allMatch(c -> SqlLexer.isDigit(c) || ", -".indexOf(c) >= 0);
        return hasSize ? type.substring(0, open) + type.substring(close + 1) : type;
    }

    @Override
    public boolean keyOrderMatters() {
        return false;
    }

    @Override
    public List<Mistake> mistakes(Table table) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Column column : table.columns()) {
            if (SYSTEM_COLUMNS.contains(column.name())) {
                mistakes.add(new Mistake(
                        column.name(),
                        "every table of PostgreSQL has a column of that name already",
                        "choose another"));
            }
        }
        table.others(Inheritance.class).stream()
                .filter(parent -> parent.bound().equals(Optional.of("")))
                .forEach(parent -> mistakes.add(new Mistake(
                        "",
                        "the partition does not say which rows of " + parent.parent() + " are its own",
                        "call from(...).to(...), in(...), modulus(...).remainder(...) or defaultPartition()")));
        table.indexes().stream()
                .filter(index -> !index.nullsDistinct() && !index.unique())
                .forEach(index -> mistakes.add(new Mistake(
                        "",
                        "index " + index.name() + " says how NULLs compare, but is not unique",
                        "add unique(), or take nullsNotDistinct() away")));
        table.foreignKeys().stream()
                .filter(key -> !key.columns().containsAll(key.setColumns()))
                .forEach(key -> mistakes.add(new Mistake(
                        "",
                        "foreign key " + key.name() + " sets columns " + key.setColumns() + ", but has "
                                + key.columns(),
                        "name columns of the foreign key itself")));
        return mistakes;
    }

    @Override
    public Catalog beside() {
        Map<String, Schema> all = new TreeMap<>();
        schemas.forEach((name, comment) -> all.put(name, Schema.empty(name).withComment(comment)));
        extensions.stream()
                .flatMap(extension -> extension.schema.stream())
                .filter(schema -> !schema.startsWith("pg_"))
                .forEach(schema -> all.putIfAbsent(schema, Schema.empty(schema)));
        sequences.forEach(sequence -> put(all, sequence.name().schema(), sequence.sequence()));
        listed().forEach(listed -> put(all, listed.id().schema(), listed.object()));
        standing.forEach(object -> put(all, object.schemaName(), object.object()));
        return Catalog.empty(Dialect.POSTGRESQL)
                .withExtensions(extensions.stream()
                        .map(extension -> new Extension(extension.name, extension.schema, extension.version))
                        .toList())
                .withSchemas(List.copyOf(all.values()));
    }

    /** The types and collations that are listed, and what they are made of, each once. */
    private Stream<Brought> listed() {
        return Stream.concat(
                        collations.stream().map(collation -> collation.brought("public")),
                        userTypes.stream().flatMap(type -> type.brings("public").stream()))
                .distinct();
    }

    private static void put(Map<String, Schema> all, String schema, SchemaObject object) {
        Schema known = all.getOrDefault(schema, Schema.empty(schema));
        List<SchemaObject> objects = new ArrayList<>(known.objects());
        objects.add(object);
        all.put(schema, known.withObjects(objects));
    }

    @Override
    public Set<String> roles() {
        return Collections.unmodifiableSet(rights.roles);
    }

    @Override
    public Catalog completed(Catalog catalog, BiConsumer<String, String> mistake) {
        return rights.addTo(catalog, mistake);
    }

    @Override
    public Renames renamesBeside() {
        List<Renames.Rename> renames = new ArrayList<>();
        for (PgSequence sequence : sequences) {
            sequence.oldName()
                    .ifPresent(old -> renames.add(new Renames.Rename(
                            ObjectId.of(Kind.SEQUENCE, sequence.name()), ObjectId.of(Kind.SEQUENCE, old))));
        }
        List<Renames.ValueRename> values = new ArrayList<>();
        listed().forEach(listed -> {
            listed.renamedFrom()
                    .ifPresent(old -> renames.add(new Renames.Rename(
                            listed.id(), ObjectId.of(listed.id().kind(), old))));
            listed.renamedValues().forEach((from, to) -> values.add(new Renames.ValueRename(listed.id(), from, to)));
        });
        return new Renames(renames, values);
    }
}
