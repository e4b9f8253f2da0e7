package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.QualifiedName;
import java.nio.charset.StandardCharsets;

/** The name under which something waits while another takes its place. */
public final class PgAside {

    private static final int LONGEST = 63;

    private PgAside() {}

    /** The name with a word behind it; cut, with a hash instead of what was cut off, where that is too long. */
    public static QualifiedName name(QualifiedName name, String word) {
        String aside = name.name() + "_" + word;
        if (aside.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            aside = "nestflux_" + Integer.toHexString(name.name().hashCode()) + "_" + word;
        }
        return new QualifiedName(name.schema(), aside);
    }
}
