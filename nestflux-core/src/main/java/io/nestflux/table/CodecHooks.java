package io.nestflux.table;

/** What NestFlux itself asks of a codec; it stands here so that users see only what they can do with one. */
public final class CodecHooks {

    private CodecHooks() {}

    /** How Java source names it. */
    public static CodecSource source(Codec<?> codec) {
        return codec.source();
    }
}
