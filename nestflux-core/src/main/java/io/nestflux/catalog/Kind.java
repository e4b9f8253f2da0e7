package io.nestflux.catalog;

import static io.nestflux.catalog.Kind.Family.COLLATIONS;
import static io.nestflux.catalog.Kind.Family.EXTENSIONS;
import static io.nestflux.catalog.Kind.Family.OTHERS;
import static io.nestflux.catalog.Kind.Family.PARTS;
import static io.nestflux.catalog.Kind.Family.RELATIONS;
import static io.nestflux.catalog.Kind.Family.RIGHTS;
import static io.nestflux.catalog.Kind.Family.ROUTINES;
import static io.nestflux.catalog.Kind.Family.SCHEMAS;
import static io.nestflux.catalog.Kind.Family.SEQUENCES;
import static io.nestflux.catalog.Kind.Family.TYPES;
import static io.nestflux.catalog.Kind.Trait.COMES_WITH_ITS_TABLE;
import static io.nestflux.catalog.Kind.Trait.HOLDS_DATA;
import static io.nestflux.catalog.Kind.Trait.MAY_BE_LEFT_OUT;
import static io.nestflux.catalog.Kind.Trait.MAY_BE_UNNAMED;
import static io.nestflux.catalog.Kind.Trait.NAMED_INSIDE;

import io.nestflux.Api;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of object that a catalog holds, and all that is true of each wherever it is met: a new kind says it here,
 * once. What is written for a kind stands with the dialects, whose switches name every kind and have no
 * {@code default}.
 *
 * <p>The numbers are the places of a kind where nothing else forces an order: the first when it is created, the second
 * when it is dropped. What is in the way goes first, what others will need comes in before them, and what holds data is
 * dropped at the very end.
 */
@Api(Api.Use.CALL)
public enum Kind {
    SCHEMA("schema", SCHEMAS, 0, 48, HOLDS_DATA),
    EXTENSION("extension", EXTENSIONS, 1, 47, HOLDS_DATA),
    COLLATION("collation", COLLATIONS, 2, 46, HOLDS_DATA),
    ENUM_TYPE("enum type", TYPES, 3, 45, HOLDS_DATA),
    DOMAIN("domain", TYPES, 3, 45, HOLDS_DATA),
    COMPOSITE_TYPE("composite type", TYPES, 3, 45, HOLDS_DATA),
    RANGE_TYPE("range type", TYPES, 3, 45, HOLDS_DATA),
    SEQUENCE("sequence", SEQUENCES, 4, 44, HOLDS_DATA, MAY_BE_UNNAMED),
    TABLE("table", RELATIONS, 5, 41, HOLDS_DATA),
    INHERITANCE("inheritance", PARTS, 10, 3, COMES_WITH_ITS_TABLE, NAMED_INSIDE),
    COLUMN("column", PARTS, 6, 40, COMES_WITH_ITS_TABLE, HOLDS_DATA, NAMED_INSIDE),
    PRIMARY_KEY("primary key", PARTS, 7, 4, COMES_WITH_ITS_TABLE, MAY_BE_UNNAMED),
    UNIQUE("unique constraint", PARTS, 8, 4, COMES_WITH_ITS_TABLE, MAY_BE_LEFT_OUT, MAY_BE_UNNAMED),
    EXCLUSION("exclusion constraint", PARTS, 10, 3, COMES_WITH_ITS_TABLE, MAY_BE_LEFT_OUT, MAY_BE_UNNAMED),
    CHECK("check", PARTS, 9, 3, COMES_WITH_ITS_TABLE, MAY_BE_LEFT_OUT, MAY_BE_UNNAMED),
    INDEX("index", PARTS, 10, 3, COMES_WITH_ITS_TABLE, MAY_BE_LEFT_OUT, MAY_BE_UNNAMED),
    PERIOD("period", PARTS, 7, 4, COMES_WITH_ITS_TABLE, NAMED_INSIDE),
    SYSTEM_VERSIONING("system versioning", PARTS, 5, 41, COMES_WITH_ITS_TABLE, NAMED_INSIDE),
    PARTITIONING("partitioning", PARTS, 11, 2, COMES_WITH_ITS_TABLE, NAMED_INSIDE),
    FOREIGN_KEY("foreign key", PARTS, 11, 2, MAY_BE_LEFT_OUT, MAY_BE_UNNAMED),
    FUNCTION("function", ROUTINES, 12, 43),
    PROCEDURE("procedure", ROUTINES, 12, 43),
    AGGREGATE("aggregate", ROUTINES, 13, 42),
    VIEW("view", RELATIONS, 14, 1),
    MATERIALIZED_VIEW("materialized view", RELATIONS, 14, 1),
    STATISTICS("extended statistics", OTHERS, 15, 0),
    RULE("rule", PARTS, 16, 0, NAMED_INSIDE, MAY_BE_LEFT_OUT),
    TRIGGER("trigger", PARTS, 16, 0, NAMED_INSIDE, MAY_BE_LEFT_OUT),
    POLICY("policy", PARTS, 16, 0, NAMED_INSIDE, MAY_BE_LEFT_OUT),
    EVENT("event", OTHERS, 17, 0),
    GRANT("grant", RIGHTS, 18, 0, NAMED_INSIDE),
    DEFAULT_PRIVILEGES("default privileges", RIGHTS, 60, 60, NAMED_INSIDE);

    /** What several kinds have in common: how they are named and mentioned, and what a server calls them together. */
    public enum Family {
        SCHEMAS,
        EXTENSIONS,
        COLLATIONS,
        /** Types that a user has made: a column can be of one. */
        TYPES,
        SEQUENCES,
        /** What has rows and columns, or shows some. */
        RELATIONS,
        /** What is called by a name that it may share with others, which take other arguments. */
        ROUTINES,
        /** What stands in a table or view. */
        PARTS,
        RIGHTS,
        OTHERS
    }

    enum Trait {
        HOLDS_DATA,
        COMES_WITH_ITS_TABLE,
        NAMED_INSIDE,
        MAY_BE_LEFT_OUT,
        MAY_BE_UNNAMED
    }

    private final String label;
    private final Family family;
    private final int createRank;
    private final int dropRank;
    private final Set<Trait> traits;

    Kind(String label, Family family, int createRank, int dropRank, Trait... traits) {
        this.label = label;
        this.family = family;
        this.createRank = createRank;
        this.dropRank = dropRank;
        this.traits = Set.copyOf(Arrays.asList(traits));
    }

    /** The word for messages. */
    public String label() {
        return label;
    }

    /** The word that users write for it, as in {@code enum_type:app.mood}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that users call so, in any letters: by its word, or by what messages call it. */
    public static Optional<Kind> called(String word) {
        String wanted = word.strip().replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(wanted)
                        || kind.label.replace(' ', '_').equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The kinds that it is one of. */
    public Family family() {
        return family;
    }

    /** Its place among what is created, where nothing forces another. */
    public int createRank() {
        return createRank;
    }

    /** Its place among what is dropped, where nothing forces another. */
    public int dropRank() {
        return dropRank;
    }

    /** Whether it has rows and columns, or shows some: what other objects can be part of. */
    public boolean isRelation() {
        return family == RELATIONS;
    }

    /** Whether a column can be of it. */
    public boolean isType() {
        return family == TYPES;
    }

    /** Whether it is called, by a name that others may have as well. */
    public boolean isRoutine() {
        return family == ROUTINES;
    }

    /**
     * Whether it is created by the very statements that create its table. Everything else that is part of a table is
     * created on its own, because it may need what needs the table.
     */
    public boolean comesWithItsTable() {
        return traits.contains(COMES_WITH_ITS_TABLE);
    }

    /** Whether rows would be lost with it, or with the columns that use it: it is never dropped to be created again. */
    public boolean holdsData() {
        return traits.contains(HOLDS_DATA);
    }

    /** Whether its name counts in its table alone, or it has none: no other object can be in the way of it. */
    public boolean isNamedInside() {
        return traits.contains(NAMED_INSIDE);
    }

    /** Whether a pattern may leave it out of its table: what a table is not another one without. */
    boolean mayBeLeftOut() {
        return traits.contains(MAY_BE_LEFT_OUT);
    }

    /** Whether a user need not name it: the dialects have a name for it then. */
    public boolean mayBeUnnamed() {
        return traits.contains(MAY_BE_UNNAMED);
    }
}
