package io.nestflux.pull;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.util.List;

/**
 * What a pull did where there were classes already; all empty where there were none.
 *
 * @param done what was edited, a line each: {@code column public.user.fax: added}
 * @param deleted files that are gone, as the patch calls them
 * @param unplaced what could not be merged, a line each, and why
 * @param patch what would do it, for {@code git apply} in the project's folder; of {@link PullMode#PRINT}, all that
 *     would be done
 * @param notes what is good to know
 */
@Api(Api.Use.READ)
public record PullEdits(
        List<String> done, List<String> deleted, List<String> unplaced, String patch, List<String> notes) {

    static final PullEdits NONE = new PullEdits(List.of(), List.of(), List.of(), "", List.of());

    public PullEdits {
        done = List.copyOf(done);
        deleted = List.copyOf(deleted);
        unplaced = List.copyOf(unplaced);
        notes = List.copyOf(notes);
    }

    /** @throws NestFluxException {@code NF-813} if something could not be merged */
    public PullEdits orThrow() {
        if (!unplaced.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MERGE_INCOMPLETE,
                    "Not all that has changed in the database could be merged into the classes; the rest was." + "\n  "
                            + String.join("\n  ", unplaced),
                    "apply the patch, or make class and database agree, and pull again",
                    "or take it all as the database has it: " + Parameter.PULL.set("overwrite"));
        }
        return this;
    }
}
