package io.nestflux.types.shop;

import io.nestflux.table.TextCodec;

/** A document of the application's own, kept as JSON. */
public record Settings(boolean dark) {

    public static final TextCodec<Settings> CODEC = TextCodec.of(
            Settings.class,
            json -> new Settings(json.contains("true")),
            settings -> "{\"dark\": " + settings.dark() + "}");
}
