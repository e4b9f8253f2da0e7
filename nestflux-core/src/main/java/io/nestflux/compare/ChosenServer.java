package io.nestflux.compare;

import io.nestflux.catalog.Selection;
import io.nestflux.connect.ServerVersion;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.plan.Dialects;
import io.nestflux.scratch.ScratchServer;
import io.nestflux.scratch.Workbench;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A server on which a scratch database has been made, so that more can be.
 *
 * @param server where they are made
 * @param version which server that is
 */
record ChosenServer(ScratchServer server, ServerVersion version) {

    /** @param schemas what is read */
    Workbench workbench(Set<String> schemas) {
        return workbench(Scope.of(schemas));
    }

    /** @param scope what is read */
    Workbench workbench(Scope scope) {
        return new Workbench(
                server,
                version.dialect(),
                Dialects.sql(version.dialect()),
                Introspectors.forDialect(version.dialect()),
                scope,
                Selection.ALL,
                UnaryOperator.identity());
    }
}
