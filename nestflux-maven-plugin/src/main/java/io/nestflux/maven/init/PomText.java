package io.nestflux.maven.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pom as its people wrote it. What is added looks like what is there: the same indentation, the same ends of lines;
 * and nothing else changes by a character.
 */
record PomText(String text) {

    /** What may stand in a project behind its properties, its dependencies and its build, in the usual order. */
    private static final List<String> ORDER = List.of(
            "properties",
            "dependencyManagement",
            "dependencies",
            "repositories",
            "pluginRepositories",
            "build",
            "reporting",
            "profiles");

    private static final String UNIT = "  ";

    XmlElement project() {
        return XmlElement.root(text);
    }

    /**
     * The same with one element more.
     *
     * @param path in which element of the project, from the outside; what is missing of it is made
     * @param lines the element, indented by two blanks a level
     */
    PomText with(List<String> path, List<String> lines) {
        XmlElement parent = project();
        for (int depth = 0; depth < path.size(); depth++) {
            Optional<XmlElement> next = parent.child(path.get(depth));
            if (next.isEmpty()) {
                List<String> missing = path.subList(depth, path.size());
                return depth == 0
                        ? inProject(parent, missing.get(0), wrapped(missing, lines))
                        : in(parent, wrapped(missing, lines));
            }
            parent = next.get();
        }
        return in(parent, lines);
    }

    private static List<String> wrapped(List<String> tags, List<String> lines) {
        List<String> result = lines;
        for (int i = tags.size() - 1; i >= 0; i--) {
            List<String> outer = new ArrayList<>(List.of("<" + tags.get(i) + ">"));
            result.forEach(line -> outer.add(UNIT + line));
            outer.add("</" + tags.get(i) + ">");
            result = outer;
        }
        return result;
    }

    /** As the last child. */
    private PomText in(XmlElement parent, List<String> lines) {
        String outer = indentation(parent.start());
        String block = block(lines, childIndentation(parent, outer));
        if (parent.isEmptyTag()) {
            int slash = text.lastIndexOf('/', parent.end());
            return new PomText(text.substring(0, slash).stripTrailing() + ">" + block + newline() + outer + "</"
                    + parent.name() + ">" + text.substring(parent.end()));
        }
        int at = behindContent(parent);
        String tail = text.substring(at, parent.contentEnd());
        return new PomText(text.substring(0, at)
                + block
                + (tail.contains("\n") ? tail : newline() + outer)
                + text.substring(parent.contentEnd()));
    }

    /** Where its own kind stands in poms: behind what comes before it, and apart if the others are apart. */
    private PomText inProject(XmlElement project, String name, List<String> lines) {
        List<String> later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
        List<XmlElement> children = project.children();
        int next = 0;
        while (next < children.size() && !later.contains(children.get(next).name())) {
            next++;
        }
        String block = (hasBlankLines(project) ? newline() : "")
                + block(lines, childIndentation(project, indentation(project.start())));
        if (next == children.size()) {
            int at = behindContent(project);
            String tail = text.substring(at, project.contentEnd());
            return new PomText(text.substring(0, at)
                    + block
                    + (tail.contains("\n") ? tail : newline())
                    + text.substring(project.contentEnd()));
        }
        int at = next == 0 ? project.contentStart() : children.get(next - 1).end();
        at = behindRemark(at);
        return new PomText(text.substring(0, at) + block + text.substring(at));
    }

    /** A comment at the end of a line belongs to what stands before it. */
    private int behindRemark(int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return from;
        }
        String rest = text.substring(from, end).strip();
        boolean remark = rest.startsWith("<!--") && rest.indexOf("-->") == rest.length() - 3;
        return remark ? from + text.substring(from, end).stripTrailing().length() : from;
    }

    private int behindContent(XmlElement parent) {
        String content = text.substring(parent.contentStart(), parent.contentEnd());
        return parent.contentStart() + content.stripTrailing().length();
    }

    private String block(List<String> lines, String indentation) {
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            String own = line.stripLeading();
            int level = (line.length() - own.length()) / UNIT.length();
            block.append(newline())
                    .append(indentation)
                    .append(unit().repeat(level))
                    .append(own);
        }
        return block.toString();
    }

    private String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** By how much a level is indented here. */
    private String unit() {
        return project().children().stream()
                .filter(child -> startsLine(child.start()))
                .findFirst()
                .map(child -> indentation(child.start()))
                .filter(indentation -> !indentation.isEmpty())
                .orElse(UNIT);
    }

    private String childIndentation(XmlElement parent, String outer) {
        List<XmlElement> children = parent.children();
        if (children.isEmpty() || !startsLine(children.get(children.size() - 1).start())) {
            return outer + unit();
        }
        return indentation(children.get(children.size() - 1).start());
    }

    private boolean startsLine(int at) {
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }

    /** What its line begins with. */
    private String indentation(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = line;
        while (end < at && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }

    private boolean hasBlankLines(XmlElement project) {
        String lines =
                text.substring(project.contentStart(), project.contentEnd()).replace("\r", "");
        return lines.contains("\n\n");
    }

    /** The id of a profile that has a dependency or plugin. */
    Optional<String> profileWith(String group, String artifact) {
        return project().descendants("profiles", "profile").stream()
                .filter(profile -> declares(profile, group, artifact))
                .map(profile -> profile.value("id", text))
                .findFirst();
    }

    private boolean declares(XmlElement profile, String group, String artifact) {
        List<XmlElement> all = new ArrayList<>(profile.descendants("dependencies", "dependency"));
        all.addAll(profile.descendants("build", "plugins", "plugin"));
        return all.stream()
                .anyMatch(each -> each.value("groupId", text).equals(group)
                        && each.value("artifactId", text).equals(artifact));
    }
}
