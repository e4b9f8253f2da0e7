package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.ConstructorCode;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class of a table: a field for each column, the rest in the constructor. */
final class PgTableClass {

    private PgTableClass() {}

    static PulledClass of(PgSourceContext context, QualifiedName name, Table table) {
        JavaName java = context.names().table(name);
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        PgOneColumnKeys keys = new PgOneColumnKeys(context, name, table);
        List<String> fields = new ArrayList<>();
        boolean apart = false;
        for (Column column : table.columns()) {
            // fields that have a comment stand apart from the others
            boolean commented = column.comment().isPresent();
            if (!fields.isEmpty() && (apart || commented)) {
                fields.add("");
            }
            fields.addAll(new PgColumnField(context, file, name, table, keys, column).lines());
            apart = commented;
        }
        List<Code> statements = new ArrayList<>(List.of(named("super", name)));
        table.comment().ifPresent(comment -> statements.add(Code.call("comment", Code.text(comment))));
        if (table.columns().isEmpty()
                && table.options().get(PgOption.OF_TYPE).isEmpty()
                && table.others(Inheritance.class).isEmpty()) {
            statements.add(Code.call("withoutColumns"));
        }
        statements.addAll(PgTableOptions.of(table.options(), PgPartitionCode.terms(context, file, name)));
        statements.addAll(new PgTableParts(context, file, name, table, keys).statements());
        statements.addAll(new PgTableRest(context, file, name).statements());
        begin(file, java, "io.nestflux.table.postgres.PgTable", table.comment().orElse("The table " + name + "."));
        file.lines(fields);
        if (!fields.isEmpty()) {
            file.line("");
        }
        end(file, java, statements);
        return file.finished(Optional.of(ObjectId.table(name)));
    }

    /** The beginning of a class that has one instance. */
    static void begin(JavaFile file, JavaName java, String superclass, String documentation) {
        file.lines(Javadoc.lines(0, documentation));
        file.line("public final class " + java.simpleName() + " extends " + file.use(superclass) + " {");
        file.line("");
        file.lines(CodeLayout.statement(
                4,
                "public static final " + java.simpleName() + " " + java.constant() + " = ",
                Code.call("new " + java.simpleName())));
        file.line("");
    }

    /** Its constructor, and its end. */
    static void end(JavaFile file, JavaName java, List<? extends Code> statements) {
        file.lines(ConstructorCode.lines("private " + java.simpleName() + "()", statements));
        file.line("}");
    }

    /** A call with the name of something; schema {@code public} is not said. */
    static Chain named(String method, QualifiedName name) {
        return name.schema().equals("public")
                ? Code.call(method, Code.text(name.name()))
                : Code.call(method, Code.text(name.schema()), Code.text(name.name()));
    }
}
