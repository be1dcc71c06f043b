package app.attache.itinerary;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.programme.ChangeSet;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a change means for a programme, in full. Nothing of it is done: applying {@code changeSet} to {@code before} as one
 * step makes it {@code after}, exactly.
 *
 * @param before the programme it was made for
 * @param conflictsBefore the findings about {@code before}
 * @param conflictsAfter the findings about {@code after}, the same as a full check of it
 * @param delta what lies between the two, what is accepted or muted included
 * @param effects what changes, the leg and the stay first
 * @param stranded what can no longer take place as planned, with what is done about it, in the order of its start
 * @param gained free time that there was not before, by day
 * @param lost free time that there was and is no more, by day
 * @param notices what must be sent or issued again
 * @param questions what the plan takes for granted
 */
public record Plan(
        Change change,
        Programme before,
        ConflictIndex conflictsBefore,
        ChangeSet changeSet,
        Programme after,
        ConflictIndex conflictsAfter,
        ConflictDelta delta,
        List<Effect> effects,
        List<Stranded> stranded,
        List<FreeTime> gained,
        List<FreeTime> lost,
        List<Notice> notices,
        List<Question> questions) {

    public Plan {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(conflictsBefore, "conflictsBefore");
        Objects.requireNonNull(changeSet, "changeSet");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(conflictsAfter, "conflictsAfter");
        Objects.requireNonNull(delta, "delta");
        effects = List.copyOf(effects);
        stranded = List.copyOf(stranded);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    /** The same plan, whose step says from where its author knows of it: {@code announced Monday}. */
    public Plan withSource(String source) {
        ChangeSet told = new ChangeSet(changeSet.origin().withSource(source), changeSet.edits());
        return new Plan(
                change,
                before,
                conflictsBefore,
                told,
                after,
                conflictsAfter,
                delta,
                effects,
                stranded,
                gained,
                lost,
                notices,
                questions);
    }

    /** How many findings of this severity there are before the change. */
    public int countBefore(Severity severity) {
        return conflictsBefore.count(severity);
    }

    /** How many findings of this severity there would be after it. */
    public int countAfter(Severity severity) {
        return conflictsAfter.count(severity);
    }

    /**
     * Why the one meeting that the change moves does not fit where it is to be: the hard conflicts that it would come into. What
     * waits for it is no reason: that is stranded; nor is what was wrong with it before and would be at any time. None for changes of another kind, whose conflicts are for the planner to
     * weigh.
     */
    public List<Finding> obstacles() {
        return switch (change) {
            case MoveMeeting _, ChangeVenue _ ->
                    openDelta().appeared().stream()
                            .filter(finding -> finding.severity() == Severity.HARD)
                            .filter(finding -> finding.items().contains(change.subject()))
                            .filter(finding -> !waits(finding))
                            .filter(finding -> !stoodAnyway(finding))
                            .toList();
            default -> List.of();
        };
    }

    /** Whether it was there before, and no other time or place could have mended it. */
    private boolean stoodAnyway(Finding finding) {
        return SlotFinder.isAtAnyTime(finding)
                && delta.resolved().stream()
                        .anyMatch(gone ->
                                gone.key().equals(finding.key())
                                        && gone.severity() == finding.severity());
    }

    private boolean waits(Finding finding) {
        return finding.kind() == FindingKind.DEPENDENCY
                && Items.dependencies(after, finding)
                        .allMatch(dependency -> dependency.predecessor().equals(change.subject()));
    }

    /**
     * Does nothing when the change fits.
     *
     * @throws ItineraryFailure.DoesNotFit when it has {@link #obstacles}
     */
    public void requireFit(Texts texts) {
        List<Finding> obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            throw new ItineraryFailure.DoesNotFit(this, obstacles, texts);
        }
    }

    /** What of {@code delta} somebody is to be told: nothing that is accepted or muted. */
    public ConflictDelta openDelta() {
        return conflictsBefore.openDeltaTo(conflictsAfter);
    }

    /** All gained time together. */
    public Duration gainedInAll() {
        return gained.stream().map(FreeTime::total).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether the plan was made for {@code programme}, so that it still says what would happen. */
    public boolean isFor(Programme programme) {
        return before.equals(programme);
    }
}
