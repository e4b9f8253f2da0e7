package io.nestflux.maven.init;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An element of a pom, by where it stands in the text: a parser gives what a document means, and what it looks like is
 * lost. Maven has read the pom before, so it is well-formed.
 *
 * @param name its tag
 * @param start where its opening tag begins
 * @param contentStart behind its opening tag; where it ends, if it is written {@code <name/>}
 * @param contentEnd before its closing tag
 * @param end behind its closing tag
 */
record XmlElement(String name, int start, int contentStart, int contentEnd, int end, List<XmlElement> children) {

    /** The document's own element. */
    static XmlElement root(String text) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", 0, 0));
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', tag(text, at, open));
        }
        return open.pop().children.get(0);
    }

    /** An element of which the end has not been seen. */
    private record Open(String name, int start, int contentStart, List<XmlElement> children) {

        Open(String name, int start, int contentStart) {
            this(name, start, contentStart, new ArrayList<>());
        }
    }

    /** Reads what begins with a {@code <}, and returns where it ends. */
    private static int tag(String text, int at, Deque<Open> open) {
        if (text.startsWith("<!--", at)) {
            return behind(text, "-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind(text, "]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return behind(text, "?>", at);
        }
        int end = endOfTag(text, at);
        if (text.startsWith("<!", at)) {
            return end;
        }
        if (text.startsWith("</", at)) {
            Open closed = open.pop();
            add(open, new XmlElement(closed.name, closed.start, closed.contentStart, at, end, closed.children));
            return end;
        }
        String name = name(text, at + 1);
        if (text.charAt(end - 2) == '/') {
            add(open, new XmlElement(name, at, end, end, end, List.of()));
        } else {
            open.push(new Open(name, at, end));
        }
        return end;
    }

    private static void add(Deque<Open> open, XmlElement child) {
        open.element().children.add(child);
    }

    private static int behind(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    /** A {@code >} in an attribute's value does not end the tag. */
    private static int endOfTag(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
        return text.length();
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    Optional<XmlElement> child(String tag) {
        return children.stream().filter(child -> child.name.equals(tag)).findFirst();
    }

    /** The elements that are reached by these tags, one after the other. */
    List<XmlElement> descendants(String... tags) {
        List<XmlElement> found = List.of(this);
        for (String tag : tags) {
            found = found.stream()
                    .flatMap(element -> element.children.stream())
                    .filter(child -> child.name.equals(tag))
                    .toList();
        }
        return found;
    }

    /** What a child without children says. */
    String value(String tag, String text) {
        return child(tag)
                .map(child ->
                        text.substring(child.contentStart, child.contentEnd).strip())
                .orElse("");
    }

    /** Whether it is written {@code <name/>}. */
    boolean isEmptyTag() {
        return contentStart == end;
    }
}
