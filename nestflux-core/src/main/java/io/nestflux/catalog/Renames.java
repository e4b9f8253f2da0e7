package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the user said has got another name, so that a diff renames instead of dropping and adding.
 *
 * @param objects objects with another name
 * @param values enum values with another label (PostgreSQL)
 */
@Api(Api.Use.READ)
public record Renames(List<Rename> objects, List<ValueRename> values) {

    /** Nothing has got another name. */
    public static final Renames NONE = new Renames(List.of(), List.of());

    /**
     * An object with another name.
     *
     * @param to what it is called in the model
     * @param from what it was called: the same kind; for a part of a table, inside the table by its name in the model
     */
    public record Rename(ObjectId to, ObjectId from) {}

    /**
     * A label of an enum type with another text.
     *
     * @param type the type, by its name in the model
     * @param from the label that it was
     * @param to the label in the model
     */
    public record ValueRename(ObjectId type, String from, String to) {}

    public Renames {
        objects = List.copyOf(objects);
        values = List.copyOf(values);
    }

    /** These and those. */
    public Renames and(Renames others) {
        return new Renames(
                Stream.concat(objects.stream(), others.objects.stream()).toList(),
                Stream.concat(values.stream(), others.values.stream()).toList());
    }
}
