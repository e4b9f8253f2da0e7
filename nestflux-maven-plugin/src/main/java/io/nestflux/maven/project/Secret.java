package io.nestflux.maven.project;

/**
 * Text that is not printed. Maven prints every parameter when it runs with {@code -X}, by its {@code toString()}: so
 * parameters with a secret in them have this type and not {@code String}, see {@link SecretConfigurator}.
 */
public final class Secret {

    private final String text;

    /** Keeps it to itself. */
    public Secret(String text) {
        this.text = text;
    }

    /** The text itself. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
