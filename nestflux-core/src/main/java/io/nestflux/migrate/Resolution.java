package io.nestflux.migrate;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;

/** What a person says of a migration whose fate NestFlux cannot tell, or is to see otherwise. */
@Api(Api.Use.CALL)
public sealed interface Resolution {

    /** What comes before the number of the last statement that has happened, where a person writes it. */
    String STATEMENT = "statement:";

    /** All of it has happened, as its file is now. */
    Resolution DONE = new Done();

    /** Nothing of it has happened; or, if its file is gone, it is to be forgotten. */
    Resolution PENDING = new Pending();

    /** All of it has happened; see {@link #DONE}. */
    record Done() implements Resolution {}

    /** Nothing of it has happened; see {@link #PENDING}. */
    record Pending() implements Resolution {}

    /**
     * The first statements of the file have happened, and none after them. The file is the down file, if that was begun
     * and did not come to its end.
     *
     * @param statements how many
     */
    record Statements(int statements) implements Resolution {}

    /** Statements 1 to that one have happened, and none after it; with 0, none at all. */
    static Resolution statement(int last) {
        return new Statements(last);
    }

    /**
     * Reads {@code done}, {@code pending} or {@code statement:4}.
     *
     * @throws NestFluxException {@code NF-107} for anything else
     */
    static Resolution parse(String text) {
        if (text.equals("done")) {
            return DONE;
        }
        if (text.equals("pending")) {
            return PENDING;
        }
        String last = text.startsWith(STATEMENT) ? text.substring(STATEMENT.length()) : "";
        if (!last.isEmpty() && last.length() <= 9 && last.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return statement(Integer.parseInt(last));
        }
        throw new NestFluxException(
                ErrorCode.CONFIGURATION_INVALID,
                Parameter.AS.word() + " is '" + text + "'.",
                Parameter.AS.set("done") + " if all of the migration has happened",
                Parameter.AS.set("pending") + " if nothing of it has",
                Parameter.AS.set("statement:4") + " if its statements 1 to 4 have, and none after them");
    }
}
