package app.attache.desktop.calendar;

import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.look.Marks;
import app.attache.desktop.common.look.SpokenWords;
import app.attache.desktop.common.tint.TintWords;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import app.attache.workspace.Snapshot;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What is told of one state of the facts, on whatever clocks. */
record Wording(
        Snapshot snapshot,
        Texts texts,
        Map<Id<?>, Replanned> replanned,
        Marks marks,
        TimeWords times,
        TintWords tints,
        Map<ZoneId, WeekWords> words,
        Map<ZoneId, SpokenWords> spoken) {

    static Wording of(Snapshot snapshot, Texts texts, Map<Id<?>, Replanned> replanned) {
        return new Wording(
                snapshot,
                texts,
                replanned,
                new Marks(snapshot.conflicts()),
                new TimeWords(snapshot.programme(), texts),
                new TintWords(snapshot.programme(), texts),
                new HashMap<>(),
                new HashMap<>());
    }

    WeekWords words(ZoneId zone) {
        return words.computeIfAbsent(
                zone, it -> new WeekWords(snapshot.programme(), texts, it, replanned));
    }

    SpokenWords spoken(ZoneId zone) {
        return spoken.computeIfAbsent(zone, it -> new SpokenWords(snapshot.programme(), texts, it));
    }
}
