package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Mentions;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What does not follow when something it reads is renamed, because the server does not write the new name into it: the
 * server forbids the rename, or leaves it broken, and a broken view is not even seen any more. Bodies of routines and
 * events are no obstacles: no server looks into them before they are run.
 */
final class RenameObstacles {

    private final Set<ObjectId> renamed;
    private final Catalog baseline;
    private final DialectSql sql;
    private final Set<ObjectId> found = new LinkedHashSet<>();

    private RenameObstacles(Set<ObjectId> renamed, Catalog baseline, DialectSql sql) {
        this.renamed = renamed;
        this.baseline = baseline;
        this.sql = sql;
    }

    /** @param renamed columns, tables and views, as the baseline calls them */
    static Set<ObjectId> of(Set<ObjectId> renamed, Catalog baseline, DialectSql sql) {
        RenameObstacles obstacles = new RenameObstacles(renamed, baseline, sql);
        obstacles.findReaders();
        obstacles.findTriggers();
        return obstacles.found;
    }

    private void findReaders() {
        for (Dependency dependency : baseline.dependencies()) {
            boolean readsIt =
                    dependency.used().kind() == Kind.COLUMN || dependency.user().kind() == Kind.VIEW;
            if (readsIt && renamed.contains(dependency.used())) {
                add(dependency.user());
            }
        }
    }

    private void add(ObjectId user) {
        boolean isReader = user.isPartOfTable() || user.kind() == Kind.VIEW;
        if (isReader && !renamed.contains(user) && !sql.followsRenaming(user.kind()) && found.add(user)) {
            // a view of a view that is not there is broken, too
            baseline.dependencies().stream()
                    .filter(next -> user.kind() == Kind.VIEW && next.used().equals(user))
                    .forEach(next -> add(next.user()));
        }
    }

    /** Which columns of its own table a body reads, no server tells. */
    private void findTriggers() {
        if (sql.followsRenaming(Kind.TRIGGER)) {
            return;
        }
        for (ObjectId column : renamed) {
            if (column.kind() == Kind.COLUMN) {
                baseline.table(column.tableName()).ifPresent(table -> addTriggers(column, table));
            }
        }
    }

    private void addTriggers(ObjectId column, Table table) {
        QualifiedName name = column.tableName();
        for (Trigger trigger : table.others(Trigger.class)) {
            String text = trigger.definition() + " "
                    + trigger.options().get(MySqlOption.BODY).orElse("");
            List<String> words = Mentions.words(text, baseline.dialect());
            if (words.stream().anyMatch(column.name()::equalsIgnoreCase)) {
                found.add(ObjectId.of(Kind.TRIGGER, name, trigger.name()));
            }
        }
    }
}
