package io.nestflux.adopt;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was found on the way: what stands against taking over, all of it at once, and what users should know. */
final class Findings {

    private final List<String> obstacles = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Something that has to be settled first. */
    void obstacle(String what, String hint) {
        obstacles.add(what + "\n      → " + hint);
    }

    /** Something to know. */
    void remark(String what) {
        remarks.add(what);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** @throws NestFluxException {@code NF-309} if there is an obstacle */
    void requireNone(Tool tool) {
        if (!obstacles.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.IMPORT_INVALID,
                    tool.label() + " cannot be taken over from as it is; nothing was written:\n"
                            + obstacles.stream().map(it -> "  - " + it).collect(Collectors.joining("\n")),
                    "settle these, then run the same again");
        }
    }

    /** For what makes going on pointless. */
    static NestFluxException refusal(String problem, String... hints) {
        return new NestFluxException(ErrorCode.IMPORT_INVALID, problem, hints);
    }
}
