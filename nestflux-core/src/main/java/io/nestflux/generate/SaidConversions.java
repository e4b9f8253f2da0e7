package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was said that values become: in Java, and in answers to this run. What is wrong in it is told by its column. */
final class SaidConversions {

    private SaidConversions() {}

    /**
     * All of it.
     *
     * @param declared in Java
     * @param model whose columns the answers speak of
     * @throws NestFluxException {@code NF-107} if an answer speaks of no column, or of several
     */
    static Conversions of(Conversions declared, List<BackfillAnswer> answers, Catalog model) {
        Map<ObjectId, String> answered = new HashMap<>();
        for (BackfillAnswer answer : answers) {
            List<ObjectId> found = model.objects().keySet().stream()
                    .filter(id -> id.kind() == Kind.COLUMN && answer.isOf(id))
                    .toList();
            if (found.size() != 1) {
                throw new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        Parameter.BACKFILL.word() + " speaks of '" + answer.column() + "', but the schema class has "
                                + (found.isEmpty() ? "no such column." : "several: " + found + "."),
                        "write schema.table.column or table.column, as it is called in Java");
            }
            answered.put(found.get(0), answer.expression());
        }
        return declared.filledBy(answered);
    }

    /** The failure of a plan, which may be one of an expression that somebody wrote. */
    static NestFluxException told(NestFluxException failed, Conversions said) {
        boolean mayBe = failed.code() == ErrorCode.PROOF_FAILED || failed.code() == ErrorCode.CHANGE_UNSUPPORTED;
        if (!mayBe) {
            return failed;
        }
        for (Map.Entry<ObjectId, String> using : said.usings().entrySet()) {
            if (isIn(failed, using)) {
                return refused("using", using, failed);
            }
        }
        for (Map.Entry<ObjectId, String> back : said.usingsBack().entrySet()) {
            if (isIn(failed, back)) {
                return refused("using", back, failed);
            }
        }
        for (Map.Entry<ObjectId, String> backfill : said.backfills().entrySet()) {
            if (isIn(failed, backfill)) {
                return refused("backfill", backfill, failed);
            }
        }
        return failed;
    }

    private static boolean isIn(NestFluxException failed, Map.Entry<ObjectId, String> said) {
        return failed.problem().contains("(" + said.getValue() + ")")
                && failed.problem().contains(said.getKey().table());
    }

    private static NestFluxException refused(String what, Map.Entry<ObjectId, String> said, NestFluxException failed) {
        return new NestFluxException(
                ErrorCode.EXPRESSION_REFUSED,
                "The server does not take the expression in " + what + "(…) of the " + said.getKey() + ": "
                        + said.getValue() + "\n" + failed.problem(),
                "correct the expression: it is SQL over the columns of the table, as they are called in Java"
                        + (what.equals("using") ? ", and has the values that they had before" : ""),
                "no file was written");
    }
}
