package io.nestflux.maven.project;

/**
 * Text that is not printed. Maven prints every parameter when it runs with {@code -X}, by its {@code toString()}: so
 * parameters with a secret in them have this type and not {@code String}.
 */
public final class Secret {

    private String text = "";

    /** For Maven, which calls {@link #set(String)} afterwards. */
    public Secret() {}

    /** A secret from elsewhere. */
    public Secret(String text) {
        this.text = text;
    }

    /** How Maven configures a parameter of a type that it doesn't know. */
    public void set(String configured) {
        this.text = configured;
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
