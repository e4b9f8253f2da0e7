package io.nestflux.adopt;

import java.util.List;
import java.util.Set;

/** The files of a project that uses another tool, and what they mean together with that tool's table. */
interface ForeignProject {

    /** What is to become migrations, in the order in which the other tool runs it. */
    List<ForeignFile> files();

    /**
     * Reads the other tool's table.
     *
     * @param rows all of them
     * @param findings gets what does not fit
     * @return the origins of the files that are applied there
     */
    Set<String> applied(List<ForeignRow> rows, Findings findings);
}
