package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import java.util.Optional;

/** The class of a table: a field for each column, the rest in the constructor. */
final class PgTableClass {

    private PgTableClass() {}

    static PulledClass of(PgSourceContext context, QualifiedName name, Table table) {
        JavaName java = context.names().table(name);
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        String superclass = file.use("io.nestflux.table.postgres.PgTable");
        file.lines(Javadoc.lines(0, table.comment().orElse("The table " + name + ".")));
        file.line("public final class " + java.simpleName() + " extends " + superclass + " {");
        file.line("");
        file.lines(CodeLayout.statement(
                4,
                "public static final " + java.simpleName() + " " + java.constant() + " = ",
                Code.call("new " + java.simpleName())));
        file.line("");
        PgOneColumnKeys keys = new PgOneColumnKeys(context, name, table);
        for (Column column : table.columns()) {
            file.lines(new PgColumnField(context, file, name, table, keys, column).lines(column));
        }
        if (!table.columns().isEmpty()) {
            file.line("");
        }
        file.line("    private " + java.simpleName() + "() {");
        file.lines(CodeLayout.statement(8, "", superCall(name)));
        table.comment()
                .ifPresent(
                        comment -> file.lines(CodeLayout.statement(8, "", Code.call("comment", Code.text(comment)))));
        for (Chain part : new PgTableParts(context, file, name, table, keys).statements()) {
            file.lines(CodeLayout.statement(8, "", part));
        }
        file.line("    }");
        file.line("}");
        return file.finished(Optional.of(ObjectId.table(name)));
    }

    static Chain superCall(QualifiedName name) {
        return name.schema().equals("public")
                ? Code.call("super", Code.text(name.name()))
                : Code.call("super", Code.text(name.schema()), Code.text(name.name()));
    }
}
