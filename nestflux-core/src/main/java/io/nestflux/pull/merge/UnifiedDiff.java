package io.nestflux.pull.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Files before and after as a patch that {@code git apply} and {@code patch -p1} take. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    /** Of more than that, no common lines are looked for: all goes, and all comes. */
    private static final int LARGE = 4_000_000;

    private static final String NOWHERE = "/dev/null";

    private final List<String> old;
    private final List<String> now;
    private final List<String> lines = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    private UnifiedDiff(String old, String now) {
        this.old = lines(old);
        this.now = lines(now);
        walk();
    }

    /** What leads from the one to the other; empty if they are equal. */
    static String between(Map<String, String> old, Map<String, String> now) {
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        StringBuilder patch = new StringBuilder();
        for (String path : paths) {
            String before = old.get(path);
            String after = now.get(path);
            if (before == null || after == null || !before.equals(after)) {
                patch.append("--- ")
                        .append(before == null ? NOWHERE : "a/" + path)
                        .append('\n');
                patch.append("+++ ")
                        .append(after == null ? NOWHERE : "b/" + path)
                        .append('\n');
                new UnifiedDiff(before == null ? "" : before, after == null ? "" : after).hunks(patch);
            }
        }
        return patch.toString();
    }

    /** Lines with what ends them, so that another line end is another line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** The lines of both in one row, by their longest common part. */
    private void walk() {
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int oldEnd = old.size();
        int newEnd = now.size();
        while (oldEnd > head && newEnd > head && old.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        boolean isLarge = (long) (oldEnd - head) * (newEnd - head) > LARGE;
        int[][] common = new int[isLarge ? 0 : oldEnd - head + 1][isLarge ? 0 : newEnd - head + 1];
        for (int i = oldEnd - 1; i >= head && !isLarge; i--) {
            for (int j = newEnd - 1; j >= head; j--) {
                common[i - head][j - head] = old.get(i).equals(now.get(j))
                        ? common[i - head + 1][j - head + 1] + 1
                        : Math.max(common[i - head + 1][j - head], common[i - head][j - head + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean middle = !isLarge && i >= head && i < oldEnd && j >= head && j < newEnd;
            if (i < old.size()
                    && j < now.size()
                    && old.get(i).equals(now.get(j))
                    && (i < head || i >= oldEnd && j >= newEnd || middle)) {
                put(' ', i++, j++, old.get(i - 1));
            } else if (i < oldEnd
                    && (j >= newEnd || isLarge || common[i - head + 1][j - head] >= common[i - head][j - head + 1])) {
                put('-', i++, j, old.get(i - 1));
            } else {
                put('+', i, j++, now.get(j - 1));
            }
        }
    }

    private void put(char sign, int i, int j, String line) {
        lines.add(sign + line);
        places.add(new int[] {i, j});
    }

    private void hunks(StringBuilder out) {
        int at = 0;
        while (at < lines.size()) {
            int first = nextChange(at);
            if (first == lines.size()) {
                return;
            }
            int end = first + 1;
            for (int next = nextChange(end); next < lines.size() && next - end <= 2 * CONTEXT; next = nextChange(end)) {
                end = next + 1;
            }
            int from = Math.max(at, first - CONTEXT);
            int to = Math.min(lines.size(), end + CONTEXT);
            hunk(out, from, to);
            at = to;
        }
    }

    private int nextChange(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).charAt(0) == ' ') {
            at++;
        }
        return at;
    }

    private void hunk(StringBuilder out, int from, int to) {
        List<String> part = lines.subList(from, to);
        long olds = part.stream().filter(line -> line.charAt(0) != '+').count();
        long news = part.stream().filter(line -> line.charAt(0) != '-').count();
        int[] place = places.get(from);
        out.append("@@ -").append(place[0] + (olds == 0 ? 0 : 1)).append(',').append(olds);
        out.append(" +")
                .append(place[1] + (news == 0 ? 0 : 1))
                .append(',')
                .append(news)
                .append(" @@\n");
        for (String line : part) {
            out.append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
