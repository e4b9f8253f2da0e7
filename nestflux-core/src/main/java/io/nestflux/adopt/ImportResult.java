package io.nestflux.adopt;

import io.nestflux.Api;
import java.util.List;

/**
 * What was taken over from another tool.
 *
 * @param tool which one
 * @param files one for each of its files that is a migration here, in order
 * @param remarks what else there is to know
 * @param dryRun whether nothing was written or recorded
 */
@Api(Api.Use.READ)
public record ImportResult(Tool tool, List<Imported> files, List<String> remarks, boolean dryRun) {

    public ImportResult {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** How many files were written, or would be. */
    public long written() {
        return files.stream().filter(Imported::written).count();
    }

    /** How many were recorded as applied now, or would be. */
    public long recorded() {
        return files.stream().filter(it -> it.standing() == Standing.RECORDED).count();
    }

    /**
     * One migration.
     *
     * @param origin how the other tool's users call it
     * @param migration its id here
     * @param written whether its file was written now, rather than by an earlier import
     * @param standing how it stands in the database
     */
    public record Imported(String origin, String migration, boolean written, Standing standing) {}

    /** How a migration stands in the database. */
    public enum Standing {
        /** There is no database at hand. */
        UNKNOWN,
        /** The other tool has applied it; that was recorded now. */
        RECORDED,
        /** NestFlux's history has it already. */
        KNOWN,
        /** It is still to be applied, by migrate. */
        PENDING
    }
}
