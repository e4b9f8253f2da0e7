package io.nestflux.generate;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/** Asks somebody whether something was renamed, for instance at a terminal. */
@Api(Api.Use.IMPLEMENT)
@FunctionalInterface
public interface RenamePrompt {

    /** The answer that says: it was not renamed, but is to be dropped, and what was in it may go. */
    String NOT_RENAMED = "-";

    /**
     * Asks. Nothing is locked in a database meanwhile.
     *
     * @param gone what is not in the schema class any more: {@code column contact.phone}
     * @param candidates the names that it may have now, at least one
     * @return one of them, {@link #NOT_RENAMED}, or nothing if nobody knows; then generate stops with {@code NF-404}
     */
    Optional<String> ask(String gone, List<String> candidates);
}
