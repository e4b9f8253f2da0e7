package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Collation;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collations. Only the comment changes in place; for all else the collation is set aside. */
public final class PgCollationSql implements ObjectSql<Collation> {

    @Override
    public List<Step> create(ObjectId id, Collation collation) {
        List<String> words = new ArrayList<>();
        collation.options().get(PgOption.PROVIDER).ifPresent(provider -> words.add("PROVIDER = " + provider));
        literal(collation, PgOption.LOCALE, "LOCALE", words);
        literal(collation, PgOption.LC_COLLATE, "LC_COLLATE", words);
        literal(collation, PgOption.LC_CTYPE, "LC_CTYPE", words);
        if (collation.options().is(PgOption.NONDETERMINISTIC)) {
            words.add("DETERMINISTIC = false");
        }
        literal(collation, PgOption.RULES, "RULES", words);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(
                "CREATE COLLATION " + PgNames.quote(id.qualifiedName()) + " (" + String.join(", ", words) + ")"));
        steps.addAll(PgComments.onNew(id, collation.comment()));
        return steps;
    }

    private static void literal(Collation collation, Option<String> option, String word, List<String> words) {
        collation.options().get(option).ifPresent(value -> words.add(word + " = " + PgLiterals.text(value)));
    }

    @Override
    public List<Step> drop(ObjectId id, Collation collation) {
        return List.of(Step.statement("DROP COLLATION " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Collation before, Collation after) {
        return before.options().equals(after.options())
                ? Optional.of(PgComments.change(id, before.comment(), after.comment()))
                : Optional.empty();
    }
}
