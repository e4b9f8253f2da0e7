package com.example;

import io.nestflux.table.TextCodec;

/** Kept as JSON; an application has a library for that. */
public record Settings(boolean dark) {

    public static final TextCodec<Settings> CODEC =
            TextCodec.of(Settings.class, Settings::parse, settings -> "{\"dark\": " + settings.dark() + "}");

    static Settings parse(String json) {
        return new Settings(json.contains("true"));
    }
}
