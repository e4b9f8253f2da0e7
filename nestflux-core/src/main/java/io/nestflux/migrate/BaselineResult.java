package io.nestflux.migrate;

import io.nestflux.Api;
import java.util.List;

/**
 * What {@code baseline} recorded.
 *
 * @param recorded the ids of the migrations that count as applied now, without having run; of a dry run, those that
 *     would
 * @param pending the ids of those behind the target, which the next {@code migrate} runs
 * @param dryRun whether nothing was recorded
 */
@Api(Api.Use.READ)
public record BaselineResult(List<String> recorded, List<String> pending, boolean dryRun) {

    public BaselineResult {
        recorded = List.copyOf(recorded);
        pending = List.copyOf(pending);
    }
}
