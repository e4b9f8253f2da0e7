package io.nestflux.pull.merge;

/**
 * What is to be imported.
 *
 * @param name with all that stands before it
 */
record Import(boolean isStatic, String name) implements Comparable<Import> {

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String owner() {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    }

    String line() {
        return "import " + (isStatic ? "static " : "") + name + ";";
    }

    @Override
    public int compareTo(Import other) {
        return isStatic == other.isStatic ? name.compareTo(other.name) : isStatic ? -1 : 1;
    }
}
