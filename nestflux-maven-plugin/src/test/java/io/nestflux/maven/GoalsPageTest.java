package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Keeps {@code docs/goals.md} true: what it says of parameters is what the plugin's descriptor says. */
class GoalsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "goals.md");
    private static final Path META = Path.of("target", "classes", "META-INF", "maven");
    private static final Path DESCRIPTOR = META.resolve("plugin.xml");
    private static final Path HELP = META.resolve("io.nestflux/nestflux-maven-plugin/plugin-help.xml");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(nestflux\\.[\\w.]+)` \\| (?:`([^`]*)`)? ?\\|");

    private static final Pattern GOAL = Pattern.compile("(?m)^\\| (?:\\[(\\w+)]\\(#\\w+\\)|(help)) \\|");

    @Test
    void listsEveryGoalThatHelpLists() throws Exception {
        Set<String> listed = new TreeSet<>();
        Matcher row = GOAL.matcher(Files.readString(PAGE));
        while (row.find()) {
            listed.add(row.group(1) == null ? row.group(2) : row.group(1));
        }

        assertThat(listed).isEqualTo(new TreeSet<>(goals(HELP)));
        assertThat(goals(HELP)).containsExactlyInAnyOrderElementsOf(goals(DESCRIPTOR));
    }

    @Test
    void helpTellsEveryParameterOfEveryGoal() throws Exception {
        for (String goal : goals(DESCRIPTOR)) {
            assertThat(declared(goal, HELP)).as(goal).isEqualTo(declared(goal, DESCRIPTOR));
        }
    }

    static List<String> goalsWithParameters() throws Exception {
        return goals(DESCRIPTOR).stream().filter(it -> !it.equals("help")).toList();
    }

    @ParameterizedTest
    @MethodSource("goalsWithParameters")
    void namesEveryParameterWithItsDefault(String goal) throws Exception {
        assertThat(documented(goal)).isEqualTo(declared(goal, DESCRIPTOR));
    }

    /** The tables below all headings that name the goal. */
    private static Map<String, String> documented(String goal) throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ")) {
            String heading = section.lines().findFirst().orElse("");
            if (heading.matches(".*\\b" + goal + "\\b.*")) {
                Matcher row = ROW.matcher(section);
                while (row.find()) {
                    parameters.put(row.group(1), row.group(2) == null ? "" : row.group(2));
                }
            }
        }
        return parameters;
    }

    private static Document read(Path descriptor) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor.toFile());
    }

    private static List<String> goals(Path descriptor) throws Exception {
        NodeList goals = read(descriptor).getElementsByTagName("goal");
        return IntStream.range(0, goals.getLength())
                .mapToObj(goals::item)
                .filter(goal -> goal.getParentNode().getNodeName().equals("mojo"))
                .map(Node::getTextContent)
                .toList();
    }

    private static Map<String, String> declared(String goal, Path descriptor) throws Exception {
        Map<String, String> parameters = new TreeMap<>();
        NodeList mojos = read(descriptor).getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            if (mojo.getElementsByTagName("goal").item(0).getTextContent().equals(goal)) {
                Element configuration =
                        (Element) mojo.getElementsByTagName("configuration").item(0);
                NodeList children = configuration.getElementsByTagName("*");
                for (int j = 0; j < children.getLength(); j++) {
                    Element parameter = (Element) children.item(j);
                    String property = parameter.getTextContent().replaceAll("^\\$\\{(.*)}$", "$1");
                    if (property.startsWith("nestflux.")) {
                        parameters.put(property, parameter.getAttribute("default-value"));
                    }
                }
            }
        }
        return parameters;
    }
}
