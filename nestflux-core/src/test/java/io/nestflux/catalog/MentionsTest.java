package io.nestflux.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the texts of a model as written mention, so that it can be built in an order that mostly does. */
class MentionsTest {

    private static final ObjectId FIRST = ObjectId.of(Kind.VIEW, new QualifiedName("app", "first"));
    private static final ObjectId SECOND = ObjectId.of(Kind.VIEW, new QualifiedName("app", "second"));
    private static final ObjectId TWICE = ObjectId.of(Kind.FUNCTION, new QualifiedName("app", "twice(integer)"));

    private static View view(String name, String query) {
        return new View(false, name, List.of(), query, Optional.empty(), Options.NONE, List.of());
    }

    private static Routine function(String name, String definition) {
        return new Routine(Kind.FUNCTION, name, definition, Optional.empty(), Options.NONE);
    }

    private static Set<Dependency> in(SchemaObject... objects) {
        Schema schema = new Schema("app", Optional.empty(), List.of(objects), List.of());
        return Mentions.in(Catalog.empty(Dialect.POSTGRESQL).withSchemas(List.of(schema)));
    }

    @Test
    void aViewThatSelectsFromAnotherNeedsIt() {
        assertThat(in(view("first", "SELECT * FROM app.\"second\""), view("second", "SELECT 1")))
                .containsExactly(new Dependency(FIRST, SECOND));
    }

    @Test
    void aFunctionIsMentionedByItsBareName() {
        assertThat(in(view("first", "SELECT Twice(2)"), function("twice(integer)", "SELECT $1 * 2")))
                .containsExactly(new Dependency(FIRST, TWICE));
    }

    @Test
    void stringsAndCommentsMentionNothing() {
        assertThat(in(
                        view("first", "SELECT 'second' /* like second */ -- or twice\n"),
                        view("second", "SELECT 1"),
                        function("twice(integer)", "SELECT 2")))
                .isEmpty();
    }

    @Test
    void aCircleIsNeverClosedAndAViewGoesBeforeABody() {
        assertThat(in(function("twice(integer)", "SELECT count(*) FROM app.first"), view("first", "SELECT twice(1)")))
                .containsExactly(new Dependency(FIRST, TWICE));
    }

    @Test
    void aLiteralMayBeOfAnyLength() {
        String literal = "'" + "it''s second, ".repeat(10_000) + "'";

        assertThat(in(view("first", "SELECT " + literal + " FROM second"), view("second", "SELECT 1")))
                .containsExactly(new Dependency(FIRST, SECOND));
    }

    @Test
    void aBodyInDollarsIsReadAsAllElse() {
        assertThat(Mentions.words(
                        "AS $body$ SELECT 'no' /* no */ FROM One -- no\n, \"Two\" $body$", Dialect.POSTGRESQL))
                .containsExactly("as", "select", "from", "one", "Two");
    }

    @Test
    void onMySqlAHashBeginsACommentAndABackslashEscapes() {
        assertThat(Mentions.words("select 'it\\'s no' # no\n, `a``b` from c -- no", Dialect.MYSQL))
                .containsExactly("select", "a`b", "from", "c");
    }
}
