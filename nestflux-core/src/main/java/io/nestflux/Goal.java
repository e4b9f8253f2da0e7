package io.nestflux;

/** What can be asked of NestFlux, and how: {@code mvn nestflux:migrate}, or a method in Java. */
public enum Goal {
    BASELINE("baseline"),
    CHECK("check"),
    GENERATE("generate"),
    MIGRATE("migrate"),
    RESOLVE("resolve"),
    ROLLBACK("rollback"),
    SEED("seed"),
    STATUS("status"),
    TYPES("types");

    private final String word;

    Goal(String word) {
        this.word = word;
    }

    /** The one of that name. */
    public static Goal of(String word) {
        for (Goal goal : values()) {
            if (goal.word.equals(word)) {
                return goal;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /**
     * How to ask for it: {@code mvn nestflux:migrate -Dnestflux.target=0003}.
     *
     * @param settings what to set for it, see {@link Parameter#set(String)}
     */
    public String run(String... settings) {
        return run(FrontEnd.CURRENT, settings);
    }

    String run(FrontEnd reader, String... settings) {
        return switch (reader) {
            case GOALS -> "mvn nestflux:" + word + (settings.length == 0 ? "" : " " + String.join(" ", settings));
            case LIBRARY -> "NestFlux." + word + "(" + String.join(", ", settings) + ")";
        };
    }

    /** How to say of a migration what has happened of it. */
    public static String resolve(String migration, String as) {
        return switch (FrontEnd.CURRENT) {
            case GOALS -> RESOLVE.run(Parameter.MIGRATION.set(migration), Parameter.AS.set(as));
            case LIBRARY -> RESOLVE.run("\"" + migration + "\"", Parameter.AS.set(as));
        };
    }

    /** How it is called in files, which are the same whoever writes them. */
    public String inFiles() {
        return "mvn nestflux:" + word;
    }

    /** How to ask for several, one after the other. */
    public static String runAll(Goal... goals) {
        StringBuilder all = new StringBuilder();
        for (Goal goal : goals) {
            all.append(
                    switch (FrontEnd.CURRENT) {
                        case GOALS -> (all.isEmpty() ? "mvn " : " ") + "nestflux:" + goal.word;
                        case LIBRARY -> (all.isEmpty() ? "" : ", ") + goal.run();
                    });
        }
        return all.toString();
    }
}
