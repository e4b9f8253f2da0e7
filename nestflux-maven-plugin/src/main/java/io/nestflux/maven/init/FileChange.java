package io.nestflux.maven.init;

import java.util.List;

/**
 * What becomes of one file.
 *
 * @param path from the project's directory
 * @param action what is done
 * @param diff of an edited file, the lines that differ
 */
public record FileChange(String path, Action action, List<String> diff) {

    /** What is done with a file. */
    public enum Action {
        CREATED,
        EDITED,
        KEPT
    }
}
