package io.nestflux.table;

import io.nestflux.Api;
import java.util.Objects;
import java.util.function.Function;

/**
 * How values of an application's own class are kept as text: JSON documents, or types that NestFlux does not model.
 *
 * <pre>{@code
 * static final TextCodec<Settings> SETTINGS = TextCodec.of(Settings.class, Settings::parse, Settings::json);
 *
 * final Column<Settings> settings = jsonb("settings", SETTINGS).notNull();
 * }</pre>
 *
 * @param <T> the class of the values
 */
@Api(Api.Use.CALL)
public final class TextCodec<T> {

    private final Class<T> javaType;
    private final Function<String, T> parse;
    private final Function<T, String> text;

    private TextCodec(Class<T> javaType, Function<String, T> parse, Function<T, String> text) {
        this.javaType = Objects.requireNonNull(javaType, "a codec needs the class of its values");
        this.parse = Objects.requireNonNull(parse, "a codec needs a function that reads");
        this.text = Objects.requireNonNull(text, "a codec needs a function that writes");
    }

    /**
     * @param parse makes a value of its text
     * @param text writes a value as text
     */
    public static <T> TextCodec<T> of(Class<T> javaType, Function<String, T> parse, Function<T, String> text) {
        return new TextCodec<>(javaType, parse, text);
    }

    /** The class of the values. */
    public Class<T> javaType() {
        return javaType;
    }

    /** The value that a text stands for. */
    public T parse(String written) {
        return parse.apply(written);
    }

    /** A value as text. */
    public String text(T value) {
        return text.apply(value);
    }
}
