package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * The meetings of a programme, dealt out as engagements to people and venues.
 *
 * @param people the engagements of each person, by when they may start
 * @param venues the engagements at each venue, likewise
 * @param uses what else meetings refer to
 * @param meetings all meetings
 */
record Dealt(
        Map<Id<Person>, List<Engagement>> people,
        Map<Id<Venue>, List<Engagement>> venues,
        MeetingUses uses,
        List<Meeting> meetings) {

    /** A meeting with its engagement, and when that may start, beside it where sorting finds it at once. */
    private record Slot(Meeting meeting, Engagement engagement, long earliest) {}

    /** Some of the meetings, dealt out. */
    private record Part(
            Map<Id<Person>, List<Engagement>> people, Map<Id<Venue>, List<Engagement>> venues) {}

    static Dealt of(Rulebook rules, Programme programme) {
        Meeting[] meetings =
                programme.all(Kind.MEETING).stream()
                        .map(Meeting.class::cast)
                        .toArray(Meeting[]::new);
        CompletableFuture<MeetingUses> uses = CompletableFuture.supplyAsync(() -> uses(meetings));
        Slot[] slots = inOrder(meetings, programme, rules.readings());
        int parts = Runtime.getRuntime().availableProcessors();
        List<Part> dealt =
                IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(
                                i -> deal(slots, from(slots, i, parts), from(slots, i + 1, parts)))
                        .toList();
        Part whole = dealt.getFirst();
        for (Part next : dealt.subList(1, dealt.size())) {
            append(next.people(), whole.people());
            append(next.venues(), whole.venues());
        }
        return new Dealt(whole.people(), whole.venues(), uses.join(), List.of(meetings));
    }

    private static Slot[] inOrder(Meeting[] meetings, Programme programme, Readings readings) {
        Map<Id<Venue>, Town> towns = new HashMap<>();
        for (Venue venue : programme.all(Venue.class)) {
            towns.put(venue.id(), Town.of(programme.get(venue.city())));
        }
        Slot[] slots =
                Arrays.stream(meetings)
                        .parallel()
                        .flatMap(meeting -> slot(meeting, programme, towns, readings).stream())
                        .toArray(Slot[]::new);
        Arrays.parallelSort(slots, Comparator.comparingLong(Slot::earliest));
        return slots;
    }

    private static MeetingUses uses(Meeting[] meetings) {
        Grouped.Builder<Id<?>, Id<Meeting>> uses = new Grouped.Builder<>();
        for (Meeting meeting : meetings) {
            MeetingUses.each(meeting, target -> uses.add(target, meeting.id()));
        }
        return new MeetingUses(uses.build());
    }

    private static Optional<Slot> slot(
            Meeting meeting, Programme programme, Map<Id<Venue>, Town> towns, Readings readings) {
        Id<Venue> venue = Engagement.venueOf(meeting.place());
        Town town =
                venue == null ? Town.of(meeting.place(), programme).orElse(null) : towns.get(venue);
        return Engagement.of(meeting, town, readings)
                .map(engagement -> new Slot(meeting, engagement, engagement.reading().earliest()));
    }

    private static int from(Slot[] slots, int part, int parts) {
        return (int) ((long) slots.length * part / parts);
    }

    private static Part deal(Slot[] slots, int from, int to) {
        Part part = new Part(new HashMap<>(), new HashMap<>());
        for (int i = from; i < to; i++) {
            Engagement engagement = slots[i].engagement();
            for (Attendance attendance : slots[i].meeting().attendances()) {
                if (attendance.present()) {
                    add(part.people(), attendance.person(), engagement);
                }
            }
            if (engagement.venue() != null) {
                add(part.venues(), engagement.venue(), engagement);
            }
        }
        return part;
    }

    private static <K> void add(Map<K, List<Engagement>> groups, K key, Engagement engagement) {
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(engagement);
    }

    private static <K> void append(Map<K, List<Engagement>> more, Map<K, List<Engagement>> groups) {
        more.forEach((key, engagements) ->
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(engagements));
    }
}
