package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgTable;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentTextTest {

    private static final String NONE = Collections.singletonList((String) null).get(0);

    @Test
    void anAbsentCommentIsToldWithWhatToDo() {
        List<Runnable> places = List.of(
                () -> new PgTable("public", "town") {
                    {
                        comment(NONE);
                    }
                },
                () -> new PgTable("public", "town") {
                    {
                        index("i").on(bigint("id")).comment(NONE);
                    }
                },
                () -> new MySqlTable("town") {
                    {
                        bigint("id").comment(NONE);
                    }
                });

        places.forEach(place -> assertThatThrownBy(place::run)
                .hasMessageStartingWith("NF-205: comment(null) says nothing.")
                .hasMessageContaining("leave comment(…) out"));
    }
}
