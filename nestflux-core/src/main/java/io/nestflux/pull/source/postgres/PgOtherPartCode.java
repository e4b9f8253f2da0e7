package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Exclusion;
import io.nestflux.catalog.Firing;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Policy;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Rule;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Trigger;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a table or view has beside columns, keys, checks and indexes. */
final class PgOtherPartCode {

    private final PgSourceContext context;
    private final JavaFile file;
    private final QualifiedName table;
    private final UnaryOperator<String> columns;

    /** @param columns how a column is named in the class */
    PgOtherPartCode(PgSourceContext context, JavaFile file, QualifiedName table, UnaryOperator<String> columns) {
        this.context = context;
        this.file = file;
        this.table = table;
        this.columns = columns;
    }

    Optional<Chain> of(SchemaObject part) {
        if (part instanceof Policy policy) {
            return Optional.of(policy(policy));
        }
        if (part instanceof Trigger trigger) {
            Chain chain = PgTriggerCode.of(trigger, columns);
            return Optional.of(firing(chain, trigger.options(), "onReplicaOnly", trigger.comment()));
        }
        if (part instanceof Rule rule) {
            return Optional.of(firing(PgRuleCode.of(rule), rule.options(), "onlyOnReplica", rule.comment()));
        }
        if (part instanceof Exclusion exclusion) {
            return Optional.of(new PgExclusionCode(context, file, table).of(exclusion));
        }
        if (part instanceof Inheritance inheritance) {
            Code parent = Code.word(context.holder(file, inheritance.parent()));
            return Optional.of(inheritance
                    .bound()
                    .map(bound -> PgPartitionCode.bound(Code.call("partitionOf", parent), bound))
                    .orElseGet(() -> Code.call("inherits", parent)));
        }
        return Optional.empty();
    }

    private static Chain firing(Chain chain, Options options, String onReplica, Optional<String> comment) {
        Optional<Firing> firing = options.get(PgOption.ENABLED);
        Chain all = firing.map(when -> chain.call(
                        switch (when) {
                            case DISABLED -> "disabled";
                            case REPLICA -> onReplica;
                            case ALWAYS -> "always";
                        }))
                .orElse(chain);
        return PgTableParts.text(all, "comment", comment);
    }

    private static Chain policy(Policy policy) {
        Chain chain = Code.call("policy", Code.text(policy.name()));
        chain = switch (policy.command()) {
            case "SELECT" -> chain.call("forSelect");
            case "INSERT" -> chain.call("forInsert");
            case "UPDATE" -> chain.call("forUpdate");
            case "DELETE" -> chain.call("forDelete");
            default -> chain;
        };
        if (!policy.permissive()) {
            chain = chain.call("restrictive");
        }
        if (!policy.roles().equals(List.of("public"))) {
            chain = chain.call("to", policy.roles().stream().map(Code::text).toArray(Code[]::new));
        }
        chain = PgTableParts.text(chain, "using", policy.using());
        chain = PgTableParts.text(chain, "withCheck", policy.withCheck());
        return PgTableParts.text(chain, "comment", policy.comment());
    }
}
