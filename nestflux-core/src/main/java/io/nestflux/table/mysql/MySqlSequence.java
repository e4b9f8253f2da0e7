package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Sequence;
import io.nestflux.table.CommentText;
import io.nestflux.table.SequenceBuilder;
import java.util.Optional;

/** A sequence of MariaDB: {@code sequences(sequence("invoice_no").startWith(1000))}. */
@Api(Api.Use.CALL)
public final class MySqlSequence extends SequenceBuilder<MySqlSequence> {

    private final String name;
    private Optional<String> comment = Optional.empty();
    private Optional<String> renamedFrom = Optional.empty();

    MySqlSequence(String name) {
        this.name = name;
    }

    /** What it counts in, {@code smallint unsigned} for instance (MariaDB 11.5); without it, {@code bigint}. */
    public MySqlSequence as(String type) {
        return type(type);
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
        return new Sequence(name, options(), false, Optional.empty(), comment);
    }
}
