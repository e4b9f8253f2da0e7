package io.nestflux.plan.postgres.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PgNewNamesTest {

    private static final PgNewNames NAMES = new PgNewNames(
            Map.of(
                    ObjectId.of(Kind.ENUM_TYPE, new QualifiedName("app", "mood")), new QualifiedName("app", "Feeling"),
                    ObjectId.of(Kind.ENUM_TYPE, new QualifiedName("app", "Feeling")), new QualifiedName("app", "old")),
            Map.of());

    private static String renamed(String definition) {
        ObjectId id = ObjectId.of(Kind.FUNCTION, new QualifiedName("app", "f()"));
        return ((Routine) NAMES.in(id, new Routine(Kind.FUNCTION, "f()", definition, Optional.empty(), Options.NONE)))
                .definition();
    }

    @Test
    void typesAreMentionedWithAndWithoutQuotes() {
        assertThat(renamed("a app.mood, b \"app\".\"mood\"[]")).isEqualTo("a app.\"Feeling\", b app.\"Feeling\"[]");
    }

    @Test
    void twoTypesSwapTheirNamesAtOnce() {
        assertThat(renamed("a app.mood, b app.\"Feeling\"")).isEqualTo("a app.\"Feeling\", b app.old");
    }

    /** The server keeps a body as it was written, and prints it so whatever became of the types. */
    @Test
    void whatStandsInATextStays() {
        assertThat(renamed("returns app.mood AS $$ select 'app.mood'::app.mood $$"))
                .isEqualTo("returns app.\"Feeling\" AS $$ select 'app.mood'::app.mood $$");
        assertThat(renamed("my.app.mood, app.moods")).isEqualTo("my.app.mood, app.moods");
    }
}
