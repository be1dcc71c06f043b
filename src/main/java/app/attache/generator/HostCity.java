package app.attache.generator;

import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.OpeningHours;
import app.attache.programme.Position;
import app.attache.programme.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A city in the making: an airport, a guest house, and venues, of which there are as many as the fullest day needs. */
final class HostCity {

    private static final List<String> KINDS =
            List.of(
                    "Ministry",
                    "Palace",
                    "Conference Centre",
                    "Parliament",
                    "Institute",
                    "Chancellery");
    private static final int FIRST_VENUES = 4;
    private static final int ROOMS_AT_FIRST = 2;

    /** How many venues are asked for space before one is added. */
    private static final int TRIES = 4;

    private static final double KM_A_DEGREE = 111.2;

    /** Screening on arrival, anywhere. */
    private static final int SECURITY_MINUTES = 10;

    private final Capital capital;
    private final Id<City> id;
    private final People people;
    private final Numbering numbering;
    private final Dice dice;
    private final HostVenue airport;
    private final HostVenue lodging;
    private final List<HostVenue> venues = new ArrayList<>();

    HostCity(Capital capital, People people, Numbering numbering, Dice dice) {
        this.capital = capital;
        this.id = Id.city(capital.id());
        this.people = people;
        this.numbering = numbering;
        this.dice = dice;
        this.airport = venue(capital.name() + " Airport", 0.12, 0.03);
        this.lodging = venue("Guest House, " + capital.name(), 0.005, -0.004);
        for (int i = 0; i < FIRST_VENUES; i++) {
            addVenue();
        }
    }

    Capital capital() {
        return capital;
    }

    Id<City> id() {
        return id;
    }

    HostVenue airport() {
        return airport;
    }

    HostVenue lodging() {
        return lodging;
    }

    HostVenue anyVenue() {
        return dice.pick(venues);
    }

    HostVenue anyVenueBut(HostVenue other) {
        HostVenue venue = anyVenue();
        while (venue == other) {
            venue = anyVenue();
        }
        return venue;
    }

    /** A venue that can take one more room, a new one if need be. */
    HostVenue growing() {
        for (int i = 0; i < TRIES; i++) {
            HostVenue venue = anyVenue();
            if (!venue.full()) {
                return venue;
            }
        }
        return addVenue();
    }

    private HostVenue addVenue() {
        int number = venues.size();
        String kind = KINDS.get(number % KINDS.size());
        String name =
                (kind.equals("Ministry") ? "Ministry for " + dice.pick(Wording.PORTFOLIOS) : kind)
                        + ", "
                        + capital.name()
                        + (number < KINDS.size() ? "" : " " + (number / KINDS.size() + 1));
        HostVenue made =
                venue(name, dice.between(-40, 40) / 1000.0, dice.between(-50, 50) / 1000.0);
        made.addLeader();
        for (int i = 0; i < ROOMS_AT_FIRST; i++) {
            made.addRoom();
        }
        venues.add(made);
        return made;
    }

    private HostVenue venue(String name, double north, double east) {
        Position.At position =
                new Position.At(
                        rounded(capital.latitude() + north), rounded(capital.longitude() + east));
        return new HostVenue(
                Id.venue(numbering.next(Kind.VENUE)), name, position, capital, people, dice);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }

    /** From door to door, in minutes, without screening; 15 at least and never shorter by a detour over a third venue. */
    int travelMinutes(HostVenue from, HostVenue to) {
        double north = (from.position().latitude() - to.position().latitude()) * KM_A_DEGREE;
        double east =
                (from.position().longitude() - to.position().longitude())
                        * KM_A_DEGREE
                        * StrictMath.cos(Math.toRadians(capital.latitude()));
        double kilometres = Math.sqrt(north * north + east * east);
        return 15 + 5 * (int) (kilometres * 0.4);
    }

    /** From door to door with screening, in whole quarters; none within a venue. */
    int way(HostVenue from, HostVenue to) {
        return from == to ? 0 : Quarters.covering(travelMinutes(from, to) + SECURITY_MINUTES);
    }

    TimeSpan span(int start, int end, Certainty certainty) {
        return new TimeSpan(moment(start), moment(end), certainty);
    }

    ZonedDateTime moment(int quarter) {
        return Quarters.time(quarter).atZone(capital.zone());
    }

    /** The city and what is in it but people. */
    List<Entity> facts() {
        List<Entity> facts = new ArrayList<>();
        facts.add(
                City.draft(id, capital.name(), capital.zone())
                        .country(capital.code())
                        .position(new Position.At(capital.latitude(), capital.longitude()))
                        .build());
        List<HostVenue> all = new ArrayList<>(venues);
        all.add(airport);
        all.add(lodging);
        for (HostVenue venue : all) {
            boolean always = venue == airport || venue == lodging;
            facts.add(venue.fact(id, always ? OpeningHours.UNSTATED : officeHours()));
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                facts.add(doorToDoor(all.get(j), all.get(i)));
            }
        }
        return facts;
    }

    private DoorToDoor doorToDoor(HostVenue one, HostVenue other) {
        return new DoorToDoor(
                Id.doorToDoor(numbering.next(Kind.DOOR_TO_DOOR)),
                one.id(),
                other.id(),
                Duration.ofMinutes(travelMinutes(one, other)),
                Duration.ofMinutes(SECURITY_MINUTES),
                true,
                Notes.NONE);
    }

    private OpeningHours officeHours() {
        List<OpeningHours.Period> day =
                List.of(new OpeningHours.Period(LocalTime.of(8, 0), LocalTime.of(18, 30)));
        Map<DayOfWeek, List<OpeningHours.Period>> week = new EnumMap<>(DayOfWeek.class);
        DayOfWeek first = capital.lastWorkday() == 3 ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
        for (int i = 0; i < 5; i++) {
            week.put(first.plus(i), day);
        }
        return new OpeningHours(week);
    }
}
