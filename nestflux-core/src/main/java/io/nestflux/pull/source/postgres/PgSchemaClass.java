package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class that lists all that the database has. */
final class PgSchemaClass {

    private final PgSourceContext context;
    private final JavaFile file;

    private PgSchemaClass(PgSourceContext context, JavaFile file) {
        this.context = context;
        this.file = file;
    }

    static PulledClass of(PgSourceContext context, JavaName java) {
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        PgSchemaClass schemaClass = new PgSchemaClass(context, file);
        String superclass = file.use("io.nestflux.table.postgres.PgSchema");
        List<Chain> statements = schemaClass.statements();
        file.lines(
                Javadoc.lines(0, "Everything the database has. What is not listed here does not exist for NestFlux."));
        file.line("public final class " + java.simpleName() + " extends " + superclass + " {");
        file.line("");
        file.line("    public " + java.simpleName() + "() {");
        statements.forEach(statement -> file.lines(CodeLayout.statement(8, "", statement)));
        file.line("    }");
        file.line("}");
        return file.finished(Optional.empty());
    }

    private List<Chain> statements() {
        List<Chain> all = new ArrayList<>();
        for (Schema schema : context.catalog().schemas()) {
            if (schema.comment().isPresent()) {
                all.add(Code.call(
                        "schema",
                        Code.text(schema.name()),
                        Code.text(schema.comment().get())));
            } else if (schema.tables().isEmpty() && !schema.name().equals("public")) {
                all.add(Code.call("schema", Code.text(schema.name())));
            }
        }
        for (Schema schema : context.catalog().schemas()) {
            Code[] tables = schema.tables().stream()
                    .map(table -> constant(context.names().table(new QualifiedName(schema.name(), table.name()))))
                    .toArray(Code[]::new);
            if (tables.length > 0) {
                all.add(Code.call("tables", tables));
            }
        }
        return all;
    }

    private Code constant(JavaName name) {
        return Code.word(file.useStatic(name.qualified(), name.constant()));
    }
}
