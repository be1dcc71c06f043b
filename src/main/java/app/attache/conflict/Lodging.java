package app.attache.conflict;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A delegation has no lodging on a night on which it is neither in the air nor at home: hard; or it is lodged twice: soft, for
 * one of the two can be given back.
 *
 * <p>A night is where the delegation is at three in the morning. Judged are the nights from the first stay to the last, once
 * nights are written down at all: before that nobody has begun to book. At home is where the first leg begins.
 */
final class Lodging implements FactRule<Delegation> {

    private static final Comparator<Stay> ORDER =
            Comparator.<Stay>comparingLong(stay -> Moments.of(stay.time().start()))
                    .thenComparing(stay -> stay.id().value());

    private final Severity severity;

    Lodging(Limits limits) {
        this.severity = limits.severity(kind());
    }

    /** A night at odds, and the stays that it is about. */
    private record Odd(LocalDate date, List<Id<?>> stays, ZoneId zone) {

        boolean goesOn(Odd next) {
            return date.plusDays(1).equals(next.date) && stays.equals(next.stays);
        }
    }

    @Override
    public FindingKind kind() {
        return FindingKind.LODGING;
    }

    @Override
    public Kind subject() {
        return Kind.DELEGATION;
    }

    @Override
    public List<Path> reads() {
        Path delegation = Path.from(Kind.DELEGATION);
        return List.of(delegation.by(Kind.STAY), delegation.by(Kind.LEG).to(Kind.VENUE));
    }

    @Override
    public void check(Delegation delegation, Ground ground, Consumer<Finding> found) {
        List<Stay> stays =
                ground.referrers()
                        .of(delegation.id(), Stay.class)
                        .filter(stay -> !stay.nights().isEmpty())
                        .filter(stay -> ground.reading(stay.time()).isPresent())
                        .sorted(ORDER)
                        .toList();
        if (stays.isEmpty()) {
            return;
        }
        Nights nights = Nights.of(stays, legs(delegation, ground), ground.programme());
        List<Odd> without = new ArrayList<>();
        List<Odd> twice = new ArrayList<>();
        for (Nights.Night night : nights.all()) {
            List<Id<?>> lodged = nights.lodged(night);
            if (lodged.size() > 1) {
                twice.add(new Odd(night.date(), lodged, night.zone()));
            } else if (lodged.isEmpty() && !nights.provided(night)) {
                without.add(new Odd(night.date(), night.stays(), night.zone()));
            }
        }
        report(without, delegation, false, found);
        report(twice, delegation, true, found);
    }

    private static List<Leg> legs(Delegation delegation, Ground ground) {
        return ground.referrers()
                .of(delegation.id(), Leg.class)
                .filter(leg -> leg.status() != Status.CANCELLED)
                .filter(leg -> ground.reading(leg.time()).isPresent())
                .sorted(
                        Comparator.<Leg>comparingLong(leg -> Moments.of(leg.wheelsUp()))
                                .thenComparing(leg -> leg.id().value()))
                .toList();
    }

    private void report(
            List<Odd> nights, Delegation delegation, boolean twice, Consumer<Finding> found) {
        for (int i = 0; i < nights.size(); ) {
            int next = i + 1;
            while (next < nights.size() && nights.get(next - 1).goesOn(nights.get(next))) {
                next++;
            }
            found.accept(finding(nights.get(i), next - i, delegation, twice));
            i = next;
        }
    }

    private Finding finding(Odd first, int number, Delegation delegation, boolean twice) {
        Severity bad = twice && severity == Severity.HARD ? Severity.SOFT : severity;
        LocalDate last = first.date().plusDays(number);
        return Finding.of(
                        kind(),
                        Grade.certain(bad, false),
                        Moments.interval(
                                Moments.of(first.date().atTime(22, 0).atZone(first.zone())),
                                Moments.of(last.atTime(6, 0).atZone(first.zone()))),
                        first.stays(),
                        List.of(delegation.id()))
                .onPart(first.date().toString())
                .by(new Measure.Nights(first.date(), number, twice));
    }
}
