package io.nestflux.types;

import io.nestflux.Api;
import java.util.List;

/**
 * What {@link io.nestflux.NestFlux#types} wrote. Files are named from the folder on that packages begin in, with
 * slashes on every system.
 *
 * @param tables how many tables have records
 * @param views how many views have records
 * @param written files that are new or have changed
 * @param deleted files whose table or view is gone
 * @param unchanged how many files were in step
 * @param warnings what has no record, and why
 * @param dryRun whether nothing was written
 */
@Api(Api.Use.READ)
public record TypesResult(
        int tables,
        int views,
        List<String> written,
        List<String> deleted,
        int unchanged,
        List<String> warnings,
        boolean dryRun) {

    public TypesResult {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        warnings = List.copyOf(warnings);
    }
}
