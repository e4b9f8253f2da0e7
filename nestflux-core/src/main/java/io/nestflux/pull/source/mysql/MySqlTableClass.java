package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
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

/**
 * The class of a table: a field for each column, the rest in the constructor, and the labels of columns behind that.
 */
final class MySqlTableClass {

    private MySqlTableClass() {}

    static PulledClass of(MySqlSourceContext context, Table table) {
        QualifiedName name = MySqlSourceContext.name(table.name());
        JavaName java = context.names().table(name);
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        String superclass = file.use("io.nestflux.table.mysql.MySqlTable");
        file.lines(Javadoc.lines(0, table.comment().orElse("The table " + table.name() + ".")));
        file.line("public final class " + java.simpleName() + " extends " + superclass + " {");
        file.line("");
        file.lines(CodeLayout.statement(
                4,
                "public static final " + java.simpleName() + " " + java.constant() + " = ",
                Code.call("new " + java.simpleName())));
        file.line("");
        MySqlOneColumnKeys keys = new MySqlOneColumnKeys(context, table);
        MySqlColumnField field = new MySqlColumnField(context, file, table, keys);
        table.columns().forEach(column -> file.lines(field.lines(column)));
        file.line("");
        List<Chain> statements = new ArrayList<>(List.of(Code.call("super", Code.text(table.name()))));
        statements.addAll(new MySqlTableParts(context, file, table, keys).statements());
        file.lines(ConstructorCode.lines("private " + java.simpleName() + "()", statements));
        for (Column column : table.columns()) {
            MySqlLabelEnum.of(context.names(), file, ObjectId.column(name, column.name()), column)
                    .ifPresent(file::lines);
        }
        file.line("}");
        return file.finished(Optional.of(ObjectId.table(name)));
    }
}
