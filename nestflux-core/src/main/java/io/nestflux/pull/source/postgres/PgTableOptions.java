package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the constructor of a table class says of how the table is stored and seen. */
final class PgTableOptions {

    private final Options options;
    private final Function<IndexPart, Code> terms;
    private final List<Chain> statements = new ArrayList<>();

    private PgTableOptions(Options options, Function<IndexPart, Code> terms) {
        this.options = options;
        this.terms = terms;
    }

    /** @param terms how a part of a key is written */
    static List<Chain> of(Options options, Function<IndexPart, Code> terms) {
        PgTableOptions code = new PgTableOptions(options, terms);
        code.collect();
        return code.statements;
    }

    private void collect() {
        text("ofType", options.get(PgOption.OF_TYPE));
        options.get(PgOption.PARTITION_BY).ifPresent(by -> statements.add(PgPartitionCode.key(Code.on(""), by, terms)));
        if (options.is(PgOption.UNLOGGED)) {
            statements.add(Code.call("unlogged"));
        }
        text("accessMethod", options.get(PgOption.ACCESS_METHOD));
        text("tablespace", options.get(PgOption.TABLESPACE));
        for (Map.Entry<String, String> parameter : options.family(PgOption.WITH).entrySet()) {
            statements.add(Code.call("with", Code.text(parameter.getKey()), Code.text(parameter.getValue())));
        }
        if (options.is(PgOption.ROW_SECURITY)) {
            statements.add(Code.call("rowLevelSecurity"));
        }
        if (options.is(PgOption.FORCE_ROW_SECURITY)) {
            statements.add(Code.call("forceRowLevelSecurity"));
        }
        options.get(PgOption.REPLICA_IDENTITY).ifPresent(this::replicaIdentity);
        text("clusterOn", options.get(PgOption.CLUSTER_ON));
    }

    private void text(String method, Optional<String> value) {
        value.ifPresent(text -> statements.add(Code.call(method, Code.text(text))));
    }

    private void replicaIdentity(String identity) {
        statements.add(
                switch (identity) {
                    case "full" -> Code.call("replicaIdentityFull");
                    case "nothing" -> Code.call("replicaIdentityNothing");
                    default -> Code.call("replicaIdentityUsing", Code.text(identity.substring("index ".length())));
                });
    }
}
