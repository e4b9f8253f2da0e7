package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answers to "was this renamed?" that are given on the command line. */
final class RenameAnswers {

    private RenameAnswers() {}

    /** @throws NestFluxException {@code NF-107} for an answer that is not {@code old:new} */
    static Map<String, String> parse(@Nullable List<String> answers) {
        Map<String, String> renames = new LinkedHashMap<>();
        for (String answer : answers == null ? List.<String>of() : answers) {
            int colon = answer.indexOf(':');
            String from = colon < 0 ? "" : answer.substring(0, colon).strip();
            String to = answer.substring(colon + 1).strip();
            if (from.isEmpty() || to.isEmpty()) {
                throw new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "nestflux.rename has '" + answer + "', which does not say what was renamed to what.",
                        "write -Dnestflux.rename=table.old:new, and commas between several");
            }
            renames.put(from, to);
        }
        return renames;
    }
}
