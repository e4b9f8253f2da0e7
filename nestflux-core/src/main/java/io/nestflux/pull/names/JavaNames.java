package io.nestflux.pull.names;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each thing of a catalog is called in Java: classes, the constants that hold them, fields, packages. The same
 * catalog gives the same names. Whatever comes first, schema {@code public} before the others and by name inside each,
 * gets its own name; what would have the same gets that of its schema before it, or a number behind it.
 */
public final class JavaNames {

    /** What classes and constants of tables must not be called, because what they stand on is called so. */
    private static final Set<String> INHERITED = Set.of(
            "PUBLIC",
            "CASCADE",
            "RESTRICT",
            "NO_ACTION",
            "SET_NULL",
            "SET_DEFAULT",
            "MINVALUE",
            "MAXVALUE",
            "LOCAL",
            "CASCADED");

    /** What enums must not be called, because table classes use or inherit these names. */
    private static final List<String> USED = List.of(
            "MainSchema",
            "Types",
            "Column",
            "Enum",
            "String",
            "Integer",
            "Long",
            "Short",
            "Float",
            "Double",
            "Boolean",
            "Object",
            "Override",
            "List",
            "Range",
            "BigDecimal",
            "BigInteger",
            "UUID",
            "Duration",
            "Period",
            "Year",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetTime",
            "OffsetDateTime",
            "Labelled",
            "Storage",
            "Compression",
            "DayTimeFields",
            "YearMonthFields",
            "PgTable",
            "PgView",
            "PgMaterializedView",
            "PgSchema",
            "PgEnum",
            "PgDomain",
            "PgComposite",
            "PgRange",
            "PgCollation",
            "MySqlTable",
            "MySqlView",
            "MySqlSchema");

    private final String tables;
    private final Map<String, String> packages = new HashMap<>();
    private final Map<ObjectId, JavaName> names = new HashMap<>();
    private final Map<ObjectId, String> fields = new HashMap<>();
    private final Map<ObjectId, String> enums = new HashMap<>();
    private final Map<ObjectId, Map<String, String>> labels = new HashMap<>();
    private final Map<ObjectId, String> routines = new TreeMap<>();
    private final TakenNames files = TakenNames.ofFiles();
    private final Map<String, JavaName> types = new HashMap<>();
    private final Map<String, TakenNames> classes = new HashMap<>();
    private final TakenNames simpleNames = TakenNames.ofFiles();
    private final TakenNames constants = TakenNames.exact();

    private final NameMapping mapping;

    private JavaNames(String base, NameMapping mapping) {
        this.tables = base + ".schemas.main.tables";
        this.mapping = mapping;
        INHERITED.forEach(constants::take);
    }

    /**
     * The names for a catalog.
     *
     * @param base the package below which all classes are
     */
    public static JavaNames of(Catalog catalog, String base) {
        return of(catalog, base, NameMapping.empty());
    }

    /**
     * The names for a catalog, as far as nothing else is wanted.
     *
     * @param base the package below which all classes are
     * @param mapping what is to be called otherwise; hears what had to be decided
     */
    public static JavaNames of(Catalog catalog, String base, NameMapping mapping) {
        JavaNames names = new JavaNames(base, mapping);
        List<Schema> schemas = catalog.schemas().stream()
                .sorted(Comparator.comparing((Schema schema) -> !schema.name().equals("public"))
                        .thenComparing(Schema::name))
                .toList();
        TakenNames parts = TakenNames.ofFiles();
        schemas.forEach(schema -> names.packages.put(schema.name(), names.packageOf(schema.name(), parts)));
        names.takeMapped(schemas);
        schemas.forEach(names::takeTables);
        schemas.forEach(names::takeOthers);
        schemas.forEach(names::takeTypes);
        schemas.forEach(names::takeRoutines);
        return names;
    }

    /** Where the schema class is. */
    public static JavaName schemaClass(String base) {
        return new JavaName(base + ".schemas", "MainSchema", "MAIN_SCHEMA");
    }

    /** What is told comes before what is found, so that nothing else gets its name. */
    private void takeMapped(List<Schema> schemas) {
        for (Schema schema : schemas) {
            schema.tables().stream()
                    .map(table -> ObjectId.table(new QualifiedName(schema.name(), table.name())))
                    .filter(id -> mapping.of(id).isPresent())
                    .forEach(id -> take(id, "Table"));
            schema.objects(View.class).stream()
                    .map(view -> ObjectId.of(view.kind(), new QualifiedName(schema.name(), view.name())))
                    .filter(id -> mapping.of(id).isPresent())
                    .forEach(id -> take(id, "View"));
        }
    }

    private String packageOf(String schema, TakenNames parts) {
        Optional<String> chosen = mapping.ofPackage(schema);
        if (chosen.isPresent()) {
            return chosen.get();
        }
        boolean isHome = schema.isEmpty() || schema.equals("public");
        return isHome ? tables : tables + "." + parts.take(JavaWords.packagePart(schema));
    }

    private void takeTables(Schema schema) {
        schema.tables().stream().sorted(Comparator.comparing(Table::name)).forEach(table -> {
            QualifiedName name = new QualifiedName(schema.name(), table.name());
            take(ObjectId.table(name), "Table");
            takeLabels(name, table);
            takeFields(name, table);
        });
    }

    private void takeFields(QualifiedName name, Table table) {
        TakenNames taken = TakenNames.exact();
        for (Column column : table.columns()) {
            mapping.ofColumn(name, column.name())
                    .ifPresent(chosen -> fields.put(ObjectId.column(name, column.name()), taken.take(chosen)));
        }
        for (Column column : table.columns()) {
            String own = JavaWords.camel(column.name());
            String field = fields.computeIfAbsent(ObjectId.column(name, column.name()), id -> taken.take(own));
            if (!field.equals(own)) {
                mapping.decidedColumn(name, column.name(), field);
            }
        }
    }

    /** MySQL has labels in the types of columns: their enums stand in the classes of their tables. */
    private void takeLabels(QualifiedName name, Table table) {
        TakenNames inside = reserved();
        inside.take(of(ObjectId.table(name)).simpleName());
        for (Column column : table.columns()) {
            ColumnLabels.of(column).ifPresent(labels -> {
                ObjectId id = ObjectId.column(name, column.name());
                enums.put(id, inside.take(JavaWords.pascal(column.name())));
                takeLabels(id, labels);
            });
        }
    }

    private void takeLabels(ObjectId id, List<String> all) {
        Map<String, String> constants = new HashMap<>();
        TakenNames taken = TakenNames.exact();
        all.forEach(label -> constants.put(label, taken.take(JavaWords.constant(label))));
        labels.put(id, constants);
    }

    private void takeOthers(Schema schema) {
        schema.objects(View.class).stream()
                .sorted(Comparator.comparing(View::name))
                .forEach(view -> take(ObjectId.of(view.kind(), new QualifiedName(schema.name(), view.name())), "View"));
        schema.enumTypes().stream().sorted(Comparator.comparing(EnumType::name)).forEach(type -> {
            ObjectId id = ObjectId.of(Kind.ENUM_TYPE, new QualifiedName(schema.name(), type.name()));
            takeEnum(id);
            Map<String, String> ofType = new HashMap<>();
            TakenNames taken = TakenNames.exact();
            type.values().forEach(label -> ofType.put(label, taken.take(JavaWords.constant(label))));
            labels.put(id, ofType);
        });
    }

    /** Domains, composite and range types and collations are constants of one class. */
    private void takeTypes(Schema schema) {
        String home = packageOf(schema.name());
        String own = JavaWords.pascal(schema.name().isEmpty() ? "main" : schema.name()) + "Types";
        String simple = simpleNames.take(
                classes.computeIfAbsent(home, none -> reserved()).take(own));
        types.put(schema.name(), new JavaName(home, simple, ""));
        TakenNames taken = TakenNames.exact();
        schema.objects().stream()
                .filter(object -> object.kind().isType() || object.kind() == Kind.COLLATION)
                .sorted(Comparator.comparing((SchemaObject object) -> object.kind() != Kind.ENUM_TYPE)
                        .thenComparing(SchemaObject::name)
                        .thenComparing(SchemaObject::kind))
                .forEach(object -> {
                    ObjectId id = ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name()));
                    JavaName known = names.get(id);
                    String constant = taken.take(JavaWords.constant(object.name()));
                    names.put(
                            id,
                            known == null
                                    ? new JavaName(home, simple, constant)
                                    : new JavaName(known.packageName(), known.simpleName(), constant));
                });
    }

    private void take(ObjectId id, String ending) {
        if (names.containsKey(id)) {
            return; // told by the mapping
        }
        String own = mapping.own(id);
        String home = packageOf(id.schema());
        String base = own;
        if (!isFree(home, base, ending)) {
            own = JavaWords.pascal(id.schema() + "_" + id.name());
            base = own;
        }
        for (int number = 2; !isFree(home, base, ending); number++) {
            base = own + "_" + number;
        }
        if (!base.equals(JavaWords.pascal(id.name()))) {
            mapping.decided(id, base);
        }
        String simple = simpleNames.take(inPackage(home).take(base + ending));
        names.put(id, new JavaName(home, simple, constants.take(JavaWords.constant(base))));
    }

    private boolean isFree(String home, String base, String ending) {
        return simpleNames.isFree(base + ending)
                && inPackage(home).isFree(base + ending)
                && constants.isFree(JavaWords.constant(base));
    }

    private TakenNames inPackage(String home) {
        return classes.computeIfAbsent(home, none -> reserved());
    }

    private void takeRoutines(Schema schema) {
        boolean isHome = schema.name().isEmpty() || schema.name().equals("public");
        schema.objects(Routine.class).stream()
                .sorted(Comparator.comparing(Routine::name).thenComparing(Routine::kind))
                .forEach(routine -> {
                    String own = Routine.properName(routine.name());
                    routines.put(
                            ObjectId.of(routine.kind(), new QualifiedName(schema.name(), routine.name())),
                            files.take(JavaWords.packagePart(isHome ? own : schema.name() + "_" + own)));
                });
    }

    private void takeEnum(ObjectId id) {
        TakenNames inPackage = classes.computeIfAbsent(packageOf(id.schema()), none -> reserved());
        String own = mapping.of(id).orElseGet(() -> JavaWords.pascal(id.name()));
        if (!simpleNames.isFree(own) || !inPackage.isFree(own)) {
            own = JavaWords.pascal(id.schema() + "_" + id.name());
        }
        names.put(id, new JavaName(packageOf(id.schema()), simpleNames.take(inPackage.take(own)), ""));
    }

    private static TakenNames reserved() {
        TakenNames taken = TakenNames.ofFiles();
        USED.forEach(taken::take);
        return taken;
    }

    /** The class of a table, view or enum type. */
    public JavaName of(ObjectId id) {
        return Objects.requireNonNull(names.get(id), id::toString);
    }

    /** The file of a routine, without its ending. */
    public String routine(ObjectId id) {
        return Objects.requireNonNull(routines.get(id), id::toString);
    }

    /** A file beside classes that nothing else is called like, without its ending. */
    public String file(String name) {
        return files.take(JavaWords.packagePart(name));
    }

    /** Whether something has a name here. */
    public boolean knows(ObjectId id) {
        return names.containsKey(id);
    }

    /** The class of constants for the types of a schema. */
    public JavaName types(String schema) {
        return Objects.requireNonNull(types.get(schema), schema);
    }

    /** The class of a table. */
    public JavaName table(QualifiedName table) {
        return of(ObjectId.table(table));
    }

    /** The field of a column. */
    public String field(QualifiedName table, String column) {
        return Objects.requireNonNull(fields.get(ObjectId.column(table, column)), () -> table + "." + column);
    }

    /** The enum of a column's labels, inside the class of its table; empty for a column without labels of its own. */
    public Optional<String> labels(ObjectId column) {
        return Optional.ofNullable(enums.get(column));
    }

    /** The constant of a label, of an enum type or a column. */
    public String label(ObjectId type, String label) {
        return Objects.requireNonNull(
                Objects.requireNonNull(labels.get(type), type::toString).get(label), label);
    }

    /** The package of what is in a schema. */
    public String packageOf(String schema) {
        return Objects.requireNonNull(packages.get(schema), schema);
    }
}
