package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.PulledResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Functions, procedures and aggregates: each is an SQL file beside the schema class, which lists them. */
final class PgRoutineFiles {

    private final JavaName schemaClass;
    private final List<PulledResource> resources = new ArrayList<>();
    private final Map<String, List<Chain>> statements = new TreeMap<>();

    PgRoutineFiles(PgSourceContext context, JavaName schemaClass) {
        this.schemaClass = schemaClass;
        for (Schema schema : context.catalog().schemas()) {
            schema.objects(Routine.class).forEach(routine -> add(context.names(), schema.name(), routine));
        }
    }

    private void add(JavaNames names, String schema, Routine routine) {
        QualifiedName name = new QualifiedName(schema, Routine.properName(routine.name()));
        ObjectId id = ObjectId.of(routine.kind(), new QualifiedName(schema, routine.name()));
        String file = names.routine(id) + ".sql";
        String folder = schemaClass.packageName().replace('.', '/') + "/";
        resources.add(new PulledResource(folder + file, routine.definition().strip() + ";\n", id));
        Chain chain = PgTableClass.named(routine.kind().label(), name)
                .call("statement", Code.word(schemaClass.simpleName() + ".class"), Code.text(file));
        statements
                .computeIfAbsent(schema, none -> new ArrayList<>())
                .add(PgTableParts.text(chain, "comment", routine.comment()));
    }

    List<Chain> statements(String schema) {
        return statements.getOrDefault(schema, List.of());
    }

    List<PulledResource> resources() {
        return List.copyOf(resources);
    }
}
