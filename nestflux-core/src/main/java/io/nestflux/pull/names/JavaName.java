package io.nestflux.pull.names;

/**
 * What something of a database is called in Java.
 *
 * @param packageName the package of its class
 * @param simpleName its class
 * @param constant the constant that holds the one instance of that class, or that stands for it
 */
public record JavaName(String packageName, String simpleName, String constant) {

    /** The class with its package. */
    public String qualified() {
        return packageName + "." + simpleName;
    }
}
