package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Identity;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import java.util.Optional;

/** How a column is numbered; and how a sequence counts, where it does not count as usual. */
final class PgIdentityCode {

    private PgIdentityCode() {}

    static Chain added(Chain column, Identity identity, boolean nameIsDefault) {
        String method =
                identity.mode() == Identity.Mode.ALWAYS ? "generatedAlwaysAsIdentity" : "generatedByDefaultAsIdentity";
        Chain details = Code.on("identity");
        if (!nameIsDefault) {
            details = details.call("sequenceName", Code.text(identity.sequence().name()));
        }
        details = counting(details, identity.options());
        return details.calls().isEmpty()
                ? column.call(method)
                : column.call(method, new Code.Lambda("identity", details));
    }

    /** What a sequence says of how it counts, beyond what the server would do by itself. */
    static Chain counting(Chain chain, SequenceOptions options) {
        long step = options.increment().orElse(1L);
        boolean down = step < 0;
        long lowest = lowest(options.type());
        long highest = highest(options.type());
        long min = options.min().orElse(down ? lowest : 1);
        long max = options.max().orElse(down ? -1 : highest);
        Chain all = chain;
        all = number(all, "startWith", options.start(), down ? max : min);
        all = number(all, "incrementBy", options.increment(), 1);
        all = number(all, "minValue", options.min(), down ? lowest : 1);
        all = number(all, "maxValue", options.max(), down ? -1 : highest);
        all = number(all, "cache", options.cache(), 1);
        return options.cycle().orElse(false) ? all.call("cycle") : all;
    }

    static boolean countsAsUsual(Identity identity, String columnType) {
        return counting(Code.on("sequence"), identity.options()).calls().isEmpty()
                && identity.options().type().orElse(columnType).equals(columnType);
    }

    private static Chain number(Chain chain, String method, Optional<Long> value, long usual) {
        return value.filter(number -> number != usual)
                .map(number -> chain.call(method, Code.word(number + (fits(number) ? "" : "L"))))
                .orElse(chain);
    }

    private static boolean fits(long number) {
        return number == (int) number;
    }

    private static long lowest(Optional<String> type) {
        return switch (type.orElse("bigint")) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static long highest(Optional<String> type) {
        return switch (type.orElse("bigint")) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
