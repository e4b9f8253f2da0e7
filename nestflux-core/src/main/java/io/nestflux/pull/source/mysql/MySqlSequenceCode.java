package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import java.util.Optional;

/** A sequence of MariaDB, told in the schema class: what it says that one does not that says nothing. */
final class MySqlSequenceCode {

    private static final String TYPE = "bigint";
    private static final long CACHE = 1000;
    private static final long MAX = Long.MAX_VALUE - 1;
    private static final long MIN = Long.MIN_VALUE + 1;

    private MySqlSequenceCode() {}

    static Chain of(Sequence sequence) {
        SequenceOptions options = sequence.options();
        Chain chain = Code.call("sequence", Code.text(sequence.name()));
        boolean isUsualType =
                options.type().filter(type -> !type.startsWith(TYPE)).isEmpty();
        if (options.type()
                .filter(type -> !type.equals(TYPE) && !type.equals("bigint(20)"))
                .isPresent()) {
            chain = chain.call("as", Code.text(options.type().get()));
        }
        boolean down = options.increment().filter(step -> step < 0).isPresent();
        chain = unusual(chain, "incrementBy", options.increment(), 1);
        chain = unusual(chain, "minValue", options.min(), isUsualType && down ? MIN : isUsualType ? 1 : Long.MIN_VALUE);
        chain = unusual(
                chain, "maxValue", options.max(), isUsualType && !down ? MAX : isUsualType ? -1 : Long.MIN_VALUE);
        long start = (down ? options.max() : options.min()).orElse(1L);
        chain = unusual(chain, "startWith", options.start(), start);
        chain = unusual(chain, "cache", options.cache(), CACHE);
        if (options.cycle().filter(cycle -> cycle).isPresent()) {
            chain = chain.call("cycle");
        }
        return MySqlIndexCode.text(chain, "comment", sequence.comment());
    }

    private static Chain unusual(Chain chain, String method, Optional<Long> value, long usual) {
        return value.filter(number -> number != usual)
                .map(number -> chain.call(method, Code.word(number + "L")))
                .orElse(chain);
    }
}
