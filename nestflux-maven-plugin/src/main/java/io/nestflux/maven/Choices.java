package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parameters that take one of a few words: {@code oneNode} is the constant {@code ONE_NODE}. */
final class Choices {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private Choices() {}

    static <E extends Enum<E>> E choice(String parameter, String word, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(it -> word(it).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "nestflux." + parameter + " is '" + word + "'.",
                        "choose one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Choices::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return NEXT_WORD
                .matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
