package io.nestflux.pull.source;

import java.util.List;

/**
 * All that a pull has made, complete and in memory.
 *
 * @param classes Java
 * @param resources SQL
 */
public record PulledSources(List<PulledClass> classes, List<PulledResource> resources) {

    public PulledSources {
        classes = List.copyOf(classes);
        resources = List.copyOf(resources);
    }
}
