package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingGroup;
import java.util.List;

/** A card in the list of conflicts. */
sealed interface ConflictRow {

    /** The finding it tells of, of several the leading one. */
    Finding finding();

    /** All findings it stands for. */
    List<Finding> findings();

    /** Findings with one cause. */
    record Group(FindingGroup group, boolean unfolded) implements ConflictRow {

        @Override
        public Finding finding() {
            return group.leading();
        }

        @Override
        public List<Finding> findings() {
            return group.findings();
        }
    }

    /**
     * One finding.
     *
     * @param ofGroup whether it stands below the card of its group
     */
    record Single(Finding finding, boolean ofGroup) implements ConflictRow {

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }
    }
}
