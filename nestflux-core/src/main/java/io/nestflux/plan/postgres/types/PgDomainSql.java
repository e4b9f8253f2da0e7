package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Domains. All but the type itself can be changed in place; for another type the domain is set aside. */
public final class PgDomainSql implements ObjectSql<Domain> {

    /** Whether it is based on another type. */
    static boolean isMadeAnew(Domain before, Domain after) {
        return !before.type().equals(after.type())
                || !before.options()
                        .get(PgOption.COLLATION)
                        .equals(after.options().get(PgOption.COLLATION));
    }

    /** Whether values are refused, or have to be looked at, that were fine before. */
    static boolean asksMore(Domain before, Domain after) {
        return before.nullable() && !after.nullable()
                || after.checks().stream()
                        .filter(check -> !check.options().is(PgOption.NOT_VALID))
                        .anyMatch(check -> !before.checks().contains(check));
    }

    @Override
    public List<Step> create(ObjectId id, Domain domain) {
        StringBuilder sql = new StringBuilder("CREATE DOMAIN ")
                .append(PgNames.quote(id.qualifiedName()))
                .append(" AS ")
                .append(domain.type());
        domain.options()
                .get(PgOption.COLLATION)
                .ifPresent(collation -> sql.append(" COLLATE ").append(collation));
        domain.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        if (!domain.nullable()) {
            sql.append(notNullName(domain)
                    .map(name -> " CONSTRAINT " + PgNames.quote(name) + " NOT NULL")
                    .orElse(" NOT NULL"));
        }
        List<Step> later = new ArrayList<>();
        for (Check check : domain.checks()) {
            if (check.options().is(PgOption.NOT_VALID)) {
                later.add(add(id, check));
            } else {
                sql.append(' ').append(definition(check));
            }
            check.comment().ifPresent(comment -> later.add(comment(id, check.name(), Optional.of(comment))));
        }
        domain.options()
                .get(PgOption.NOT_NULL_COMMENT)
                .ifPresent(comment -> later.add(comment(id, usualNotNullName(id, domain), Optional.of(comment))));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(sql.toString()));
        steps.addAll(PgComments.onNew(id, domain.comment()));
        steps.addAll(later);
        return steps;
    }

    private static Optional<String> notNullName(Domain domain) {
        return domain.options().get(PgOption.NOT_NULL_NAME);
    }

    private static String usualNotNullName(ObjectId id, Domain domain) {
        return notNullName(domain).orElseGet(() -> io.nestflux.catalog.PgObjectName.of(id.name(), "", "not_null"));
    }

    private static String definition(Check check) {
        return "CONSTRAINT " + PgNames.quote(check.name()) + " CHECK (" + PgExpressions.writable(check.expression())
                + ")";
    }

    private static Step add(ObjectId id, Check check) {
        boolean looksAtRows = !check.options().is(PgOption.NOT_VALID);
        return looksAtRows
                ? alter(id, "ADD " + definition(check), broken(id, check), PgWaits.domain(id.qualifiedName()))
                : alter(id, "ADD " + definition(check) + " NOT VALID");
    }

    private static Hazard broken(ObjectId id, Check check) {
        return Hazard.failsOnRows("if a value of type " + id.qualifiedName() + " breaks " + check.name());
    }

    private static Step comment(ObjectId id, String constraint, Optional<String> comment) {
        return Step.statement("COMMENT ON CONSTRAINT " + PgNames.quote(constraint) + " ON DOMAIN "
                        + PgNames.quote(id.qualifiedName()) + " IS "
                        + comment.map(PgLiterals::text).orElse("NULL"))
                .deferred();
    }

    private static Step alter(ObjectId id, String what, Hazard... hazards) {
        return Step.statement("ALTER DOMAIN " + PgNames.quote(id.qualifiedName()) + " " + what, hazards);
    }

    @Override
    public List<Step> drop(ObjectId id, Domain domain) {
        return List.of(Step.statement("DROP DOMAIN " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Domain before, Domain after) {
        if (isMadeAnew(before, after)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (Check was : before.checks()) {
            if (find(after, was).filter(is -> staysAs(was, is)).isEmpty()) {
                steps.add(alter(id, "DROP CONSTRAINT " + PgNames.quote(was.name())));
            }
        }
        if (!before.defaultValue().equals(after.defaultValue())) {
            steps.add(alter(
                    id,
                    after.defaultValue().map(value -> "SET DEFAULT " + value).orElse("DROP DEFAULT")));
        }
        steps.addAll(notNull(id, before, after));
        for (Check is : after.checks()) {
            steps.addAll(check(id, find(before, is), is));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static Optional<Check> find(Domain domain, Check like) {
        return domain.checks().stream()
                .filter(check -> check.name().equals(like.name()))
                .findFirst();
    }

    /** A condition can become valid in place, and nothing else of it can change. */
    private static boolean staysAs(Check was, Check is) {
        return was.expression().equals(is.expression())
                && (was.options().equals(is.options()) || was.options().is(PgOption.NOT_VALID));
    }

    private static List<Step> check(ObjectId id, Optional<Check> was, Check is) {
        List<Step> steps = new ArrayList<>();
        Optional<Check> stays = was.filter(check -> staysAs(check, is));
        if (stays.isEmpty()) {
            steps.add(add(id, is));
        } else if (!stays.get().options().equals(is.options())) {
            steps.add(alter(id, "VALIDATE CONSTRAINT " + PgNames.quote(is.name()), broken(id, is)));
        }
        if (!stays.flatMap(Check::comment).equals(is.comment())) {
            steps.add(comment(id, is.name(), is.comment()));
        }
        return steps;
    }

    private static List<Step> notNull(ObjectId id, Domain before, Domain after) {
        List<Step> steps = new ArrayList<>();
        if (before.nullable() && !after.nullable()) {
            steps.add(alter(
                    id,
                    notNullName(after)
                            .map(name -> "ADD CONSTRAINT " + PgNames.quote(name) + " NOT NULL")
                            .orElse("SET NOT NULL"),
                    Hazard.failsOnRows("if a column of type " + id.qualifiedName() + " has NULL"),
                    PgWaits.domain(id.qualifiedName())));
        } else if (!before.nullable() && after.nullable()) {
            steps.add(alter(id, "DROP NOT NULL"));
        } else if (!notNullName(before).equals(notNullName(after))) {
            steps.add(alter(
                    id,
                    "RENAME CONSTRAINT " + PgNames.quote(usualNotNullName(id, before)) + " TO "
                            + PgNames.quote(usualNotNullName(id, after))));
        }
        Optional<String> was =
                before.nullable() ? Optional.empty() : before.options().get(PgOption.NOT_NULL_COMMENT);
        Optional<String> is = after.options().get(PgOption.NOT_NULL_COMMENT);
        if (!after.nullable() && !was.equals(is)) {
            steps.add(comment(id, usualNotNullName(id, after), is));
        }
        return steps;
    }
}
