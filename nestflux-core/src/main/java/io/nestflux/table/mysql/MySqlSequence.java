package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.table.CommentText;
import java.util.Optional;

/** A sequence of MariaDB: {@code sequences(sequence("invoice_no").startWith(1000))}. */
@Api(Api.Use.CALL)
public final class MySqlSequence {

    private final String name;
    private SequenceOptions options = SequenceOptions.DEFAULT;
    private Optional<String> comment = Optional.empty();
    private Optional<String> renamedFrom = Optional.empty();

    MySqlSequence(String name) {
        this.name = name;
    }

    /** What it counts in, {@code smallint unsigned} for instance (MariaDB 11.5); without it, {@code bigint}. */
    public MySqlSequence as(String type) {
        options = options.withType(Optional.of(type));
        return this;
    }

    /** The first number. */
    public MySqlSequence startWith(long number) {
        options = options.withStart(Optional.of(number));
        return this;
    }

    /** The step; negative counts downwards, 0 counts as {@code auto_increment_increment} says. */
    public MySqlSequence incrementBy(long step) {
        options = options.withIncrement(Optional.of(step));
        return this;
    }

    /** The lowest number. */
    public MySqlSequence minValue(long number) {
        options = options.withMin(Optional.of(number));
        return this;
    }

    /** The highest number. */
    public MySqlSequence maxValue(long number) {
        options = options.withMax(Optional.of(number));
        return this;
    }

    /** How many numbers the server takes at once; none with 0. */
    public MySqlSequence cache(long numbers) {
        options = options.withCache(Optional.of(numbers));
        return this;
    }

    /** It starts again at the end. */
    public MySqlSequence cycle() {
        options = options.withCycle(Optional.of(true));
        return this;
    }

    /** A comment that the server keeps. */
    public MySqlSequence comment(String text) {
        this.comment = CommentText.of(text);
        return this;
    }

    /** The sequence was called otherwise before. */
    public MySqlSequence renamedFrom(String oldName) {
        this.renamedFrom = Optional.of(oldName);
        return this;
    }

    QualifiedName name() {
        return new QualifiedName("", name);
    }

    Optional<QualifiedName> oldName() {
        return renamedFrom.map(old -> new QualifiedName("", old));
    }

    Sequence sequence() {
        return new Sequence(name, options, Optional.empty(), comment);
    }
}
