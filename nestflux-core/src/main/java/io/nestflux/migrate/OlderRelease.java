package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.util.List;
import java.util.Optional;

/** What is said of a directory whose migrations are all applied, beside a newer release's that came after them. */
final class OlderRelease {

    /** What to do about files that a newer release has and this directory has not. */
    static final String GET_NEWER_FILES = "get the newer files: check out, merge or deploy the release that has them";

    private OlderRelease() {}

    /** One line; empty if there is nothing newer. */
    static Optional<String> line(List<String> newer) {
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        String last = newer.get(newer.size() - 1);
        String names = newer.size() == 1 ? last : newer.size() + " newer migrations, the last " + last;
        return Optional.of("This is an older release: the database also has " + names + ". Nothing was run.");
    }

    /** @throws NestFluxException {@code NF-516} if there is something newer, and that is not allowed */
    static void require(FuturePolicy future, List<String> newer) {
        if (future == FuturePolicy.FAIL && !newer.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.NOT_UP_TO_DATE,
                    line(newer).orElseThrow(),
                    GET_NEWER_FILES,
                    "or let an older release start beside it: leave out " + Parameter.FUTURE.set("fail"));
        }
    }
}
