package io.nestflux.migration;

import io.nestflux.sql.SqlTokens;
import java.util.Optional;
import java.util.Set;

/** Reads what a statement does, by its first word. What comes behind it each dialect knows. */
abstract class Effects {

    final SqlTokens tokens;

    Effects(SqlTokens tokens) {
        this.tokens = tokens;
    }

    final Effect read() {
        if (tokens.atAny(rows()) || tokens.at("(")) {
            return new Effect.Rows();
        }
        if (tokens.atAny(repeatable())) {
            return new Effect.Repeatable();
        }
        if (tokens.take("CREATE")) {
            return create();
        }
        if (tokens.take("ALTER")) {
            return alter();
        }
        if (tokens.take("DROP")) {
            return drop();
        }
        return tokens.take("TRUNCATE") ? truncate() : other();
    }

    /** First words of what reads or writes rows. */
    abstract Set<String> rows();

    /** First words of what may run twice. */
    abstract Set<String> repeatable();

    abstract Effect create();

    abstract Effect alter();

    abstract Effect drop();

    abstract Effect truncate();

    /** Of a statement with another first word, which is not taken yet. */
    abstract Effect other();

    /** What of a table is dropped by its own word, after which no column's name may stand. */
    abstract Set<String> notAColumn();

    /** Reads on behind the DROP of an ALTER TABLE: the name of the column that goes, if one does. */
    final Optional<String> droppedColumn() {
        boolean column = tokens.take("COLUMN");
        if (!column && tokens.atAny(notAColumn())) {
            return Optional.empty();
        }
        tokens.take("IF", "EXISTS");
        return Optional.of(tokens.part());
    }

    /** Reads the names at the end of a DROP. */
    final Effect dropped(String kind, boolean tolerant) {
        return new Effect.Dropped(
                tokens.names().stream()
                        .map(name -> new Effect.SqlObject(kind, name))
                        .toList(),
                tolerant);
    }
}
