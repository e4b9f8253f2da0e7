package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keeps {@code docs/goals.md} true: what it says of parameters is what the plugin's descriptor says. */
class GoalsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(nestflux\\.\\w+)` \\| (?:`([^`]*)`)? ?\\|");

    @ParameterizedTest
    @ValueSource(strings = {"generate", "migrate", "check", "status", "diff", "export", "import"})
    void namesEveryParameterWithItsDefault(String goal) throws Exception {
        assertThat(documented(goal)).isEqualTo(declared(goal));
    }

    /** The tables below all headings that name the goal. */
    private static Map<String, String> documented(String goal) throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        for (String section :
                Files.readString(Path.of("..", "docs", "goals.md")).split("(?m)^## ")) {
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

    private static Map<String, String> declared(String goal) throws Exception {
        Document descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile());
        Map<String, String> parameters = new TreeMap<>();
        NodeList mojos = descriptor.getElementsByTagName("mojo");
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
