package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Collation;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.ConstructorCode;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The class that lists all that the database has. */
final class PgSchemaClass {

    private final PgSourceContext context;
    private final JavaFile file;
    private final List<Code> statements = new ArrayList<>();

    private PgSchemaClass(PgSourceContext context, JavaFile file) {
        this.context = context;
        this.file = file;
    }

    static PulledClass of(PgSourceContext context, JavaName java, PgRoutineFiles routines) {
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        PgSchemaClass schemaClass = new PgSchemaClass(context, file);
        schemaClass.collect(routines);
        file.lines(
                Javadoc.lines(0, "Everything the database has. What is not listed here does not exist for NestFlux."));
        file.line("public final class " + java.simpleName() + " extends "
                + file.use("io.nestflux.table.postgres.PgSchema") + " {");
        file.line("");
        file.lines(ConstructorCode.lines("public " + java.simpleName() + "()", schemaClass.statements));
        file.line("}");
        return file.finished(Optional.empty());
    }

    private void collect(PgRoutineFiles routines) {
        List<Schema> schemas = context.catalog().schemas();
        schemas.forEach(this::schema);
        extensions();
        schemas.forEach(schema -> list("tables", tables(schema)));
        schemas.forEach(schema -> list("views", views(schema, view -> !view.materialized())));
        schemas.forEach(schema -> list("materializedViews", views(schema, View::materialized)));
        schemas.forEach(this::types);
        schemas.forEach(this::sequences);
        schemas.forEach(schema -> statements.addAll(routines.statements(schema.name())));
        statements.addAll(new PgRightsCode(context).statements());
    }

    /** A schema follows from what stands in it, unless there is more to say of it. */
    private void schema(Schema schema) {
        boolean follows = !schema.tables().isEmpty()
                || schema.objects().stream().anyMatch(object -> object.kind().family() != Kind.Family.RIGHTS);
        if (schema.comment().isPresent()) {
            statements.add(Code.call(
                    "schema",
                    Code.text(schema.name()),
                    Code.text(schema.comment().get())));
        } else if (!follows) {
            statements.add(Code.call("schema", Code.text(schema.name())));
        }
    }

    private void extensions() {
        List<Code> plain = new ArrayList<>();
        for (Extension extension : context.catalog().extensions()) {
            if (extension.schema().isEmpty() && extension.version().isEmpty()) {
                plain.add(Code.text(extension.name()));
            } else {
                Chain chain = Code.call("extension", Code.text(extension.name()));
                chain = PgTableParts.text(chain, "inSchema", extension.schema());
                statements.add(PgTableParts.text(chain, "atVersion", extension.version()));
            }
        }
        list("extensions", plain);
    }

    private void list(String method, List<Code> constants) {
        if (!constants.isEmpty()) {
            statements.add(Code.call(method, constants.toArray(Code[]::new)));
        }
    }

    private List<Code> tables(Schema schema) {
        return schema.tables().stream()
                .map(table -> new QualifiedName(schema.name(), table.name()))
                .filter(name -> !context.isToldByItsParent(name))
                .map(name -> constant(context.names().table(name)))
                .toList();
    }

    private List<Code> views(Schema schema, Predicate<View> wanted) {
        return schema.objects(View.class).stream()
                .filter(wanted)
                .map(view -> ObjectId.of(view.kind(), new QualifiedName(schema.name(), view.name())))
                .map(id -> constant(context.names().of(id)))
                .toList();
    }

    private Code constant(JavaName name) {
        return Code.word(file.useStatic(name.qualified(), name.constant()));
    }

    /** Collations that columns bring along are listed all the same: it does no harm. */
    private void types(Schema schema) {
        list("enumTypes", constants(schema, EnumType.class));
        list("domains", constants(schema, Domain.class));
        list("compositeTypes", constants(schema, CompositeType.class));
        list("rangeTypes", constants(schema, RangeType.class));
        list("collations", constants(schema, Collation.class));
    }

    private List<Code> constants(Schema schema, Class<? extends SchemaObject> type) {
        return schema.objects(type).stream()
                .map(object -> ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name())))
                .filter(id -> !context.brought().brings(id))
                .map(id -> Code.word(file.use(context.constants().constant(id))))
                .toList();
    }

    private void sequences(Schema schema) {
        for (Table table : schema.tables()) {
            QualifiedName name = new QualifiedName(schema.name(), table.name());
            Set<String> key =
                    new TreeSet<>(table.primaryKey().map(KeyConstraint::columns).orElse(List.of()));
            for (Column column : table.columns()) {
                boolean serial = column.identity()
                        .filter(identity -> identity.mode() == Identity.Mode.SERIAL)
                        .isPresent();
                if (serial && !context.isPlainSerial(name, column, key.contains(column.name()))) {
                    statements.add(PgSequenceCode.behind(context, file, name, column));
                }
            }
        }
        for (Sequence sequence : schema.sequences()) {
            statements.add(PgSequenceCode.of(context, file, schema.name(), sequence));
        }
    }
}
