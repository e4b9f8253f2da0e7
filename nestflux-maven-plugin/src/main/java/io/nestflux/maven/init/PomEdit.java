package io.nestflux.maven.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds to an existing pom what NestFlux needs and it does not have. */
final class PomEdit {

    private static final String GROUP = "io.nestflux";
    private static final String CORE = "nestflux-core";
    private static final String PLUGIN = "nestflux-maven-plugin";
    private static final String PROPERTY = "nestflux.version";

    private final PomFacts facts;
    private final Versions versions;
    private final List<String> notes = new ArrayList<>();
    private PomText pom;

    private PomEdit(PomText pom, PomFacts facts, Versions versions) {
        this.pom = pom;
        this.facts = facts;
        this.versions = versions;
    }

    /**
     * Versions that are written where nobody else says one.
     *
     * @param nestflux of library and plugin
     * @param drivers of the drivers, by {@code group:artifact}
     */
    record Versions(String nestflux, Map<String, String> drivers) {}

    /**
     * What came out.
     *
     * @param notes what was there already, and why something was added that is not NestFlux
     */
    record Edited(String text, List<String> notes) {}

    static Edited edit(String text, PomFacts facts, Driver driver, Versions versions) {
        PomEdit edit = new PomEdit(new PomText(text), facts, versions);
        edit.addJava();
        boolean core = edit.lacks(GROUP, CORE, facts.dependencies());
        boolean plugin = edit.lacks(GROUP, PLUGIN, facts.plugins());
        boolean coreVersion = core && !facts.managedDependencies().containsKey(GROUP + ":" + CORE);
        boolean pluginVersion = plugin && !facts.managedPlugins().containsKey(GROUP + ":" + PLUGIN);
        if (coreVersion || pluginVersion) {
            edit.addVersion();
        }
        if (core) {
            edit.addDependency(GROUP, CORE, coreVersion ? "${" + PROPERTY + "}" : "", false);
        }
        edit.addDriver(driver);
        if (plugin) {
            edit.addPlugin(pluginVersion);
        }
        return new Edited(edit.pom.text(), List.copyOf(edit.notes));
    }

    /** Maven's own default is a Java that no compiler knows any more, so nothing would be compiled. */
    private void addJava() {
        if (!facts.setsJava()) {
            notes.add(
                    "The pom did not say for which Java it is compiled: now it is 17, the least that NestFlux needs.");
            addProperty("maven.compiler.source", "17");
            addProperty("maven.compiler.target", "17");
        }
    }

    private boolean lacks(String group, String artifact, Map<String, String> present) {
        if (present.containsKey(group + ":" + artifact)) {
            notes.add(artifact + " " + present.get(group + ":" + artifact) + " is there already.");
            return false;
        }
        return pom.profileWith(group, artifact)
                .map(profile -> {
                    notes.add(artifact + " is there already, in the profile " + profile + ".");
                    return false;
                })
                .orElse(true);
    }

    /** One for both, as they hand the schema class to each other; the one that is there leads. */
    private void addVersion() {
        if (!facts.properties().containsKey(PROPERTY)) {
            addProperty(
                    PROPERTY,
                    facts.dependencies()
                            .getOrDefault(
                                    GROUP + ":" + CORE,
                                    facts.plugins().getOrDefault(GROUP + ":" + PLUGIN, versions.nestflux())));
        }
    }

    private void addProperty(String name, String value) {
        pom = pom.with(List.of("properties"), List.of("<" + name + ">" + value + "</" + name + ">"));
    }

    private void addDriver(Driver driver) {
        if (driver.in(facts).isPresent()) {
            notes.add(driver.in(facts).get() + " is there already.");
        } else if (lacks(driver.group(), driver.id(), facts.dependencies())) {
            boolean managed = facts.managedDependencies().containsKey(driver.artifact());
            addDependency(
                    driver.group(),
                    driver.id(),
                    managed ? "" : versions.drivers().get(driver.artifact()),
                    true);
        }
    }

    private void addDependency(String group, String artifact, String version, boolean runtime) {
        List<String> lines = new ArrayList<>(List.of("<dependency>"));
        lines.addAll(coordinates(group, artifact, version));
        if (runtime) {
            lines.add("  <scope>runtime</scope>");
        }
        lines.add("</dependency>");
        pom = pom.with(List.of("dependencies"), lines);
    }

    private void addPlugin(boolean version) {
        List<String> lines = new ArrayList<>(List.of("<plugin>"));
        lines.addAll(coordinates(GROUP, PLUGIN, version ? "${" + PROPERTY + "}" : ""));
        lines.addAll(List.of(
                "  <executions>",
                "    <execution>",
                "      <!-- 'mvn verify' fails when a table was changed and no migration generated -->",
                "      <goals>",
                "        <goal>check</goal>",
                "      </goals>",
                "    </execution>",
                "  </executions>",
                "</plugin>"));
        pom = pom.with(List.of("build", "plugins"), lines);
    }

    private static List<String> coordinates(String group, String artifact, String version) {
        List<String> lines = new ArrayList<>();
        lines.add("  <groupId>" + group + "</groupId>");
        lines.add("  <artifactId>" + artifact + "</artifactId>");
        if (!version.isEmpty()) {
            lines.add("  <version>" + version + "</version>");
        }
        return lines;
    }
}
