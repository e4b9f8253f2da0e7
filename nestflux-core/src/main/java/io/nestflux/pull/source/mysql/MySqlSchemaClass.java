package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Event;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Sequence;
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

/** The class that lists all that the database has. */
final class MySqlSchemaClass {

    private MySqlSchemaClass() {}

    static PulledClass of(MySqlSourceContext context, JavaName java) {
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        String superclass = file.use("io.nestflux.table.mysql.MySqlSchema");
        List<Chain> statements = new ArrayList<>();
        context.catalog().schemas().forEach(schema -> add(statements, context, file, java, schema));
        file.lines(
                Javadoc.lines(0, "Everything the database has. What is not listed here does not exist for NestFlux."));
        file.line("public final class " + java.simpleName() + " extends " + superclass + " {");
        file.line("");
        file.lines(ConstructorCode.lines("public " + java.simpleName() + "()", statements));
        file.line("}");
        return file.finished(Optional.empty());
    }

    private static void add(List<Chain> all, MySqlSourceContext context, JavaFile file, JavaName java, Schema schema) {
        schema.objects(Sequence.class).forEach(sequence -> all.add(MySqlSequenceCode.of(sequence)));
        Code[] tables = schema.tables().stream()
                .map(table -> constant(file, context.names().table(MySqlSourceContext.name(table.name()))))
                .toArray(Code[]::new);
        if (tables.length > 0) {
            all.add(Code.call("tables", tables));
        }
        Code[] views = schema.objects(View.class).stream()
                .map(view -> ObjectId.of(view.kind(), MySqlSourceContext.name(view.name())))
                .map(id -> constant(file, context.names().of(id)))
                .toArray(Code[]::new);
        if (views.length > 0) {
            all.add(Code.call("views", views));
        }
        schema.objects(Routine.class).forEach(routine -> all.add(MySqlRoutineCode.of(context, java, routine)));
        schema.objects(Event.class).forEach(event -> all.add(MySqlEventCode.of(context, file, java, event)));
    }

    private static Code constant(JavaFile file, JavaName name) {
        return Code.word(file.useStatic(name.qualified(), name.constant()));
    }
}
