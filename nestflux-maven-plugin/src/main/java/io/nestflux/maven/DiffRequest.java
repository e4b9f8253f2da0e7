package io.nestflux.maven;

import java.util.List;
import java.util.Optional;

/**
 * What {@code diff} is to compare. Prints no secrets.
 *
 * @param from where the changes start, as the user wrote it; the URL of the address may be none
 * @param to where they lead
 * @param dialect whose SQL directories and files are, if the user said it
 * @param schemas the schemas to look at; empty for all
 */
record DiffRequest(Address from, Address to, Optional<String> dialect, List<String> schemas) {

    DiffRequest {
        schemas = List.copyOf(schemas);
    }
}
