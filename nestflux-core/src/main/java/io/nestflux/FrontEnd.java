package io.nestflux;

/**
 * Who reads messages: people who call the library, unless what was deployed beside it says that it serves its goals.
 */
enum FrontEnd {
    LIBRARY,
    GOALS;

    /** A resource that the Maven plugin has: its class loader is that of the library, too. */
    private static final String SIGN = "META-INF/nestflux/goals";

    static final FrontEnd CURRENT = of(FrontEnd.class.getClassLoader());

    static FrontEnd of(ClassLoader loader) {
        return loader.getResource(SIGN) == null ? LIBRARY : GOALS;
    }
}
