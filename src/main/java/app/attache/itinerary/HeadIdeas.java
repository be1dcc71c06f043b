package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Membership;
import app.attache.programme.Membership.Duty;
import app.attache.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may lead a delegation of a finding that nobody leads, or whose head is elsewhere. */
record HeadIdeas(Planner planner, Finding finding) {

    private static final int MOST = 2;
    private static final long ACTING_COST = 5;
    private static final long HEAD_COST = 15;

    // Who is further down in the order of precedence is not named before who is higher.
    private static final long LATER_COST = 5;

    /** The next in precedence who is there leads it while the head is not. */
    Stream<Idea> acting() {
        return named(Duty.ACTING_HEAD, "remedy.acting-head", ACTING_COST);
    }

    /** The first in precedence leads it. */
    Stream<Idea> head() {
        return named(Duty.HEAD_OF_DELEGATION, "remedy.head", HEAD_COST);
    }

    private Stream<Idea> named(Duty duty, String key, long cost) {
        Trial now = Trial.of(planner.programme(), planner.conflicts());
        return finding.subjects().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Delegation.class::isInstance)
                .map(Delegation.class::cast)
                .flatMap(delegation -> {
                    List<Membership> members = delegation.members();
                    return IntStream.range(0, members.size())
                            .filter(i -> members.get(i).duty() == Duty.MEMBER)
                            .mapToObj(i -> new Candidate(members.get(i), with(delegation, i, duty)))
                            .filter(one -> now.mends(finding, one.delegation()))
                            .limit(MOST)
                            .map(one -> idea(delegation, one, key, cost));
                });
    }

    private record Candidate(Membership member, Delegation delegation) {}

    private static Delegation with(Delegation delegation, int index, Duty duty) {
        List<Membership> members = new ArrayList<>(delegation.members());
        Membership was = members.get(index);
        members.set(index, new Membership(was.person(), duty, was.participation()));
        return delegation.withMembers(members);
    }

    private Idea idea(Delegation before, Candidate candidate, String key, long cost) {
        Membership member = candidate.member();
        Message label =
                Message.of(
                        key, planner.programme().get(member.person()).shortName(), before.name());
        return new Idea(
                Approach.SETTLE,
                Correction.of(label, new Edit.Replaced(before, candidate.delegation())),
                cost + LATER_COST * before.members().indexOf(member));
    }
}
