package io.nestflux.pull.merge;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file imports, by simple name: a schema class imports a constant of each table, and looks up all of them.
 *
 * @param types classes, with their packages
 * @param members the classes of static members
 * @param packages what is imported on demand
 * @param owners the classes all of whose static members are
 */
record FileImports(Map<String, String> types, Map<String, String> members, List<String> packages, List<String> owners) {

    static FileImports of(ParsedFile file) {
        FileImports imports = new FileImports(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (ImportTree each : file.unit().getImports()) {
            MemberSelectTree name = (MemberSelectTree) each.getQualifiedIdentifier();
            String owner = name.getExpression().toString();
            String simple = name.getIdentifier().toString();
            if (simple.equals("*")) {
                (each.isStatic() ? imports.owners : imports.packages).add(owner);
            } else if (each.isStatic()) {
                imports.members.put(simple, owner);
            } else {
                imports.types.put(simple, owner + "." + simple);
            }
        }
        return imports;
    }
}
