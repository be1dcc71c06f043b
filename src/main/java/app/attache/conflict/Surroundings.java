package app.attache.conflict;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.util.stream.Stream;

/** What refers to what in one programme, whichever index knows it. */
record Surroundings(Ground ground, Lines lines) {

    /** The ids of one kind that a fact refers to; none when the fact is not there. */
    Stream<? extends Id<?>> targets(Id<?> fact, Kind kind) {
        return ground.programme().find(fact).stream()
                .flatMap(Entity::references)
                .filter(id -> id.kind() == kind);
    }

    /** The facts of one kind that refer to {@code target}; of meetings those that are not cancelled. */
    Stream<? extends Id<?>> referrers(Id<?> target, Kind kind) {
        return kind == Kind.MEETING
                ? lines.meetings(target)
                : ground.referrers().of(target, kind.type()).map(Entity::id);
    }
}
