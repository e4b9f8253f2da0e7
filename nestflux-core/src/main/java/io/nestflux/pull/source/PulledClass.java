package io.nestflux.pull.source;

import io.nestflux.catalog.ObjectId;
import java.util.Optional;

/**
 * A Java class that a pull has made, complete.
 *
 * @param packageName its package
 * @param simpleName its name
 * @param text its source text, in its final form
 * @param object what it is the class of; empty for one that lists others
 */
public record PulledClass(String packageName, String simpleName, String text, Optional<ObjectId> object) {

    /** Where its file is, from the folder on that packages begin in; with slashes on every system. */
    public String path() {
        return packageName.replace('.', '/') + "/" + simpleName + ".java";
    }
}
