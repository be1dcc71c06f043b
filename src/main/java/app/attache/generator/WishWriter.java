package app.attache.generator;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Stay;
import app.attache.programme.TimeBound;
import app.attache.programme.Urgency;
import app.attache.programme.Wish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes up meetings that are wanted: their delegations would hold them where they stay, while they are there. */
final class WishWriter {

    private static final int MEETINGS_A_WISH = 100;
    private static final List<Format> FORMS =
            List.of(Format.BILATERAL, Format.EXPANDED_BILATERAL, Format.PLENARY);

    private final World world;
    private final Dice dice;
    private final List<Led> stays;

    /** A stay of a delegation whose head is known. */
    private record Led(Stay stay, Id<Person> leader) {}

    /** @param world with all that is planned in it */
    WishWriter(World world) {
        this.world = world;
        this.dice = world.dice();
        Map<Id<Delegation>, Membership> heads = new HashMap<>();
        for (Delegation delegation : world.all(Delegation.class)) {
            delegation.head().ifPresent(head -> heads.put(delegation.id(), head));
        }
        this.stays = new ArrayList<>();
        for (Stay stay : world.all(Stay.class)) {
            Membership head = heads.get(stay.delegation());
            if (head != null) {
                stays.add(new Led(stay, head.person()));
            }
        }
    }

    /** One for every hundred of {@code meetings}. */
    void write(int meetings) {
        for (int i = 0; i < meetings / MEETINGS_A_WISH && !stays.isEmpty(); i++) {
            world.add(wish(dice.pick(stays)));
        }
    }

    private Wish wish(Led led) {
        Stay stay = led.stay();
        Format format = dice.pick(FORMS);
        return Wish.draft(
                        Id.wish(world.numbering().next(Kind.WISH)),
                        Wording.title(format, dice.pick(Wording.TOPICS), ""),
                        Duration.ofMinutes(15L * dice.between(2, 6)),
                        stay.delegation())
                .urgency(dice.pick(List.of(Urgency.values())))
                .format(format)
                .earliest(TimeBound.at(stay.time().start()))
                .latest(TimeBound.at(stay.time().end()))
                .place(new Place.InCity(stay.city()))
                .attendances(
                        List.of(
                                new Attendance(
                                        led.leader(),
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PRINCIPAL,
                                        true)))
                .build();
    }
}
