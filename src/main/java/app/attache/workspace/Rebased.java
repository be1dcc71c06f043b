package app.attache.workspace;

import app.attache.programme.ChangeRefused;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of a draft once the programme has moved on.
 *
 * @param changeSet what of it can still be done; fits the programme it was rebased on
 * @param lost what no longer fits: the fact reads differently now than the draft takes it to, or what it refers to is gone
 * @param done what is so already
 */
public record Rebased(ChangeSet changeSet, List<Edit> lost, List<Edit> done) {

    public Rebased {
        lost = List.copyOf(lost);
        done = List.copyOf(done);
    }

    /** Whether all of the draft fits or is so already. */
    public boolean whole() {
        return lost.isEmpty();
    }

    /** What is left of {@code draft} in {@code now}. */
    public static Rebased of(ChangeSet draft, Programme now) {
        List<Edit> fitting = new ArrayList<>();
        List<Edit> lost = new ArrayList<>();
        List<Edit> done = new ArrayList<>();
        for (Edit edit : draft.edits()) {
            Optional<? extends Entity> current = now.find(edit.id());
            if (current.equals(edit.was())) {
                fitting.add(edit);
            } else if (current.equals(edit.is())) {
                done.add(edit);
            } else {
                lost.add(edit);
            }
        }
        ChangeSet changeSet = new ChangeSet(draft.origin(), fitting);
        Set<Id<?>> bad = refused(changeSet, now);
        while (!bad.isEmpty()) {
            Set<Id<?>> gone = bad;
            fitting.stream().filter(edit -> gone.contains(edit.id())).forEach(lost::add);
            fitting.removeIf(edit -> gone.contains(edit.id()));
            changeSet = new ChangeSet(draft.origin(), fitting);
            bad = refused(changeSet, now);
        }
        return new Rebased(changeSet, lost, done);
    }

    /** The edits of {@code changeSet} that keep it from being done; none when it can be. */
    private static Set<Id<?>> refused(ChangeSet changeSet, Programme now) {
        Set<Id<?>> edited = new HashSet<>();
        changeSet.edits().forEach(edit -> edited.add(edit.id()));
        Set<Id<?>> bad = new HashSet<>();
        try {
            now.apply(changeSet);
        } catch (ChangeRefused refused) {
            for (ChangeRefused.Problem problem : refused.problems()) {
                bad.add(
                        switch (problem) {
                            case ChangeRefused.Stale(Id<?> id) -> id;
                            case ChangeRefused.Dangling(Id<?> from, String to) ->
                                    edited.contains(from) ? from : target(to);
                        });
            }
        }
        return bad;
    }

    // A fact that the draft does not touch refers to what it would remove; to a room, to its venue.
    private static Id<?> target(String to) {
        int slash = to.indexOf('/');
        return Id.parse(slash < 0 ? to : to.substring(0, slash));
    }
}
