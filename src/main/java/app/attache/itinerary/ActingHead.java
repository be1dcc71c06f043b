package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import java.util.Set;

/** Records who leads those of a delegation whom its head leaves behind, or asks who it is. */
record ActingHead(PlanMaker maker, Delegation delegation) {

    /**
     * Call once the members are as they are to be.
     *
     * @param leaving those who leave, the head perhaps among them
     * @param named who leads the others then
     * @throws ItineraryFailure.NotStaying when the one who is named does not stay
     */
    void settle(Set<Id<Person>> leaving, Amended<Id<Person>> named) {
        if (named instanceof Amended.To<Id<Person>>(Id<Person> person)) {
            Delegation now = maker.draft().now(delegation.id());
            if (now.membership(person).isEmpty() || leaving.contains(person)) {
                throw new ItineraryFailure.NotStaying(person, delegation.name());
            }
            maker.draft().put(led(now, person));
            maker.effect(new Effect.HeadNamed(now, person));
        } else if (delegation
                .head()
                .map(Membership::person)
                .filter(leaving::contains)
                .isPresent()) {
            maker.ask(new Question(Question.Topic.ACTING_HEAD, delegation.id()));
        }
    }

    // Whose head is no member any more needs another; whose head is away only, one who acts for
    // them.
    private static Delegation led(Delegation now, Id<Person> by) {
        boolean headStaysMember = now.head().filter(head -> !head.person().equals(by)).isPresent();
        Membership.Duty duty =
                headStaysMember ? Membership.Duty.ACTING_HEAD : Membership.Duty.HEAD_OF_DELEGATION;
        return now.withMembers(
                now.members().stream()
                        .map(member ->
                                member.person().equals(by) && !member.leads()
                                        ? new Membership(by, duty, member.participation())
                                        : member)
                        .toList());
    }
}
