package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.PulledResource;
import java.util.ArrayList;
import java.util.List;

/** What triggers, routines and events run: a single line stands in the class, more are an SQL file beside it. */
final class MySqlBodies {

    private final JavaNames names;
    private final List<PulledResource> resources = new ArrayList<>();

    MySqlBodies(JavaNames names) {
        this.names = names;
    }

    /** The same with its body. */
    Chain added(Chain program, ObjectId id, Options options, JavaName beside) {
        String body = options.get(MySqlOption.BODY).orElse("");
        if (!body.contains("\n") || !isKeptByAFile(body)) {
            return program.call("body", Code.text(body));
        }
        String file = (id.kind().isRoutine() ? names.routine(id) : names.file(id.name())) + ".sql";
        resources.add(new PulledResource(beside.packageName().replace('.', '/') + "/" + file, body + ";\n", id));
        return program.call("body", Code.word(beside.simpleName() + ".class"), Code.text(file));
    }

    /** A server keeps blanks and ends of lines as they were written; tools that move files may not. */
    private static boolean isKeptByAFile(String body) {
        return body.equals(body.strip()) && !body.endsWith(";") && body.indexOf('\r') < 0;
    }

    List<PulledResource> resources() {
        return List.copyOf(resources);
    }
}
