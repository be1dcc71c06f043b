package app.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.KindSetting;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.RuleSettings;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.PlanOutdated;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decision that Attaché is for: he was to leave Washington on Thursday, and stays until Saturday night. */
class WashingtonTest {

    private static final Id<Delegation> D1 = Id.delegation("d1");
    private static final Id<Stay> STAY = Id.stay("washington");
    private static final Id<Meeting> E7 = Id.meeting("e7");
    private static final Id<Person> DERMER = Id.person("dermer");
    private static final Id<Leg> L2 = Id.leg("l2");
    private static final ExtendStay TO_SATURDAY =
            ExtendStay.of(D1, STAY, NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)));

    @TempDir Path folder;

    @Test
    void theStayTheNightsAndTheFlightMove() {
        Programme after = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY).after();

        assertThat(after.get(STAY).nights())
                .contains(
                        new Ron(LocalDate.of(2025, 2, 6), Ron.Lodging.NEEDED),
                        new Ron(LocalDate.of(2025, 2, 7), Ron.Lodging.NEEDED));
        assertThat(after.get(L2).wheelsUp())
                .isEqualTo(
                        LocalDateTime.of(2025, 2, 8, 21, 0).atZone(ZoneId.of("America/New_York")));
        assertThat(after.get(L2).wheelsDown())
                .isEqualTo(LocalDateTime.of(2025, 2, 9, 14, 0).atZone(ZoneId.of("Asia/Jerusalem")));
    }

    @Test
    void noFalseAlarmIsRaised() {
        Plan plan = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY);

        assertThat(plan.stranded()).isEmpty();
        assertThat(plan.delta().appeared()).extracting(Finding::key).isEmpty();
    }

    @Test
    void everyNoticeThatIsDueIsNamedAndNoOther() {
        Plan plan = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY);
        List<Id<Person>> party =
                VisitFiles.washington().get(D1).members().stream().map(Membership::person).toList();

        assertThat(plan.notices())
                .filteredOn(Notice.Calendar.class::isInstance)
                .containsExactlyInAnyOrder(
                        new Notice.Calendar(STAY, Notice.Calendar.Kind.UPDATE, party),
                        new Notice.Calendar(L2, Notice.Calendar.Kind.UPDATE, party));
        assertThat(plan.notices())
                .filteredOn(Notice.Briefing.class::isInstance)
                .containsExactlyElementsOf(
                        LocalDate.of(2025, 2, 6)
                                .datesUntil(LocalDate.of(2025, 2, 10))
                                .map(day -> new Notice.Briefing(D1, day, 1))
                                .toList());
    }

    @Test
    void theFreeTimeIsFridayBeforeShabbatAndSaturdayAfterIt() {
        Plan plan = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY);

        assertThat(plan.gained())
                .filteredOn(day -> day.date().getDayOfMonth() > 6)
                .flatExtracting(FreeTime::slots)
                .extracting(slot -> hour(slot.startInclusive()), slot -> hour(slot.endExclusive()))
                .contains(tuple("2025-02-07T09:00", "2025-02-07T17:18"))
                .allSatisfy(slot ->
                        assertThat((String) slot.toList().getFirst())
                                .matches("2025-02-0(7T09:00|8T18:19)"));
        assertThat(new PlanWords(plan, Texts.english()).gained().detail())
                .contains("Fri 7 Feb 09:00–17:18, Shabbat from 17:18");
    }

    @Test
    void speakerJohnsonFitsOnFridayMorning() {
        Plan extended = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY);

        Plan plan = LimaVisit.plan(extended.after(), johnsonOnFriday(11, 0));

        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.after().get(E7).time().start())
                .isEqualTo(
                        LocalDateTime.of(2025, 2, 7, 11, 0).atZone(ZoneId.of("America/New_York")));
        assertThat(plan.delta().appeared()).extracting(Finding::key).isEmpty();
    }

    @Test
    void speakerJohnsonOnFridayAfternoonIsTooNearToShabbatAndThePlanSaysSo() {
        Plan extended = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY);

        Plan plan = LimaVisit.plan(extended.after(), johnsonOnFriday(16, 30));

        assertThat(plan.obstacles()).extracting(Finding::kind).contains(FindingKind.SHABBAT);
        assertThatExceptionOfType(ItineraryFailure.DoesNotFit.class)
                .isThrownBy(() -> plan.requireFit(Texts.english()))
                .withMessageContaining("Speaker Johnson does not fit there");
    }

    @Test
    void everySlotThatIsRefusedOnFridayAfternoonSaysWhy() {
        Plan extended = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY);
        ZoneId eastern = ZoneId.of("America/New_York");
        Interval afternoon =
                new Interval(
                        LocalDateTime.of(2025, 2, 7, 15, 0).atZone(eastern).toInstant(),
                        LocalDateTime.of(2025, 2, 7, 18, 0).atZone(eastern).toInstant());
        RemedyWords words = new RemedyWords(Texts.english());

        assertThat(
                        new SlotFinder(extended.after(), extended.conflictsAfter())
                                .slots(new SlotSearch(E7, afternoon, SlotSearch.USUAL_STEP))
                                .map(words::slot))
                .contains("Fri 7 Feb 15:00: fits")
                .anySatisfy(slot ->
                        assertThat(slot)
                                .startsWith("Fri 7 Feb 16:15: ")
                                .contains("the way from there ends after Shabbat begins"))
                .anySatisfy(slot ->
                        assertThat(slot)
                                .startsWith("Fri 7 Feb 16:30: ")
                                .contains("is during Shabbat"));
    }

    @Test
    void whatIsMutedIsFoundButNobodyIsToldOfItInAPlan() {
        Programme extended = LimaVisit.plan(VisitFiles.washington(), TO_SATURDAY).after();
        RuleSettings settings =
                RuleSettings.of(extended)
                        .with(
                                new KindSetting(
                                        FindingKind.SHABBAT.label(),
                                        KindSetting.Weight.USUAL,
                                        true));
        Origin origin = new Origin("Mute", "", "A. Planner", Instant.EPOCH);
        Programme quiet = extended.apply(Decisions.settle(extended, settings, origin));

        Plan plan = LimaVisit.plan(quiet, johnsonOnFriday(16, 30));

        assertThat(plan.delta().appeared()).extracting(Finding::kind).contains(FindingKind.SHABBAT);
        assertThat(plan.openDelta().appeared())
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.SHABBAT);
        assertThat(plan.obstacles()).extracting(Finding::kind).doesNotContain(FindingKind.SHABBAT);
    }

    private static MoveMeeting johnsonOnFriday(int hour, int minute) {
        return MoveMeeting.of(E7, NewTime.at(LocalDateTime.of(2025, 2, 7, hour, minute)));
    }

    private static String hour(Instant instant) {
        return instant.atZone(ZoneId.of("America/New_York")).toLocalDateTime().toString();
    }

    @Test
    void whoeverLeavesOnThursdayRaisesNoAlarmEither() {
        Plan plan =
                LimaVisit.plan(
                        VisitFiles.washington(),
                        TO_SATURDAY.withLeavingAsPlanned(List.of(Id.person("gofman"))));

        assertThat(plan.delta().appeared()).extracting(Finding::key).isEmpty();
    }

    @Test
    void whoStaysInWashingtonCannotLeadTheDelegationToDoha() {
        Programme sample = VisitFiles.washington();
        Delegation doha = sample.get(Id.delegation("d2"));
        Programme led =
                sample.apply(
                        new ChangeSet(
                                new Origin("Name", "", "A. Planner", Instant.EPOCH),
                                List.of(
                                        new Edit.Replaced(
                                                doha,
                                                doha.withMembers(
                                                        List.of(
                                                                Membership.of(
                                                                        DERMER,
                                                                        Membership.Duty
                                                                                .HEAD_OF_DELEGATION),
                                                                Membership.of(
                                                                        Id.person("leiter"),
                                                                        Membership.Duty
                                                                                .MEMBER)))))));

        Plan staying = LimaVisit.plan(led, TO_SATURDAY);
        Plan without = LimaVisit.plan(led, TO_SATURDAY.deciding(Id.leg("l3"), Choice.WITHOUT));
        Plan leaving = LimaVisit.plan(led, TO_SATURDAY.withLeavingAsPlanned(List.of(DERMER)));

        assertThat(staying.stranded())
                .extracting(Stranded::item, Stranded::people)
                .contains(tuple(Id.leg("l3"), List.of(DERMER)));
        assertThat(without.after().get(Id.leg("l3")).manifest())
                .containsExactly(Id.person("leiter"));
        assertThat(without.questions())
                .contains(new Question(Question.Topic.ACTING_HEAD, Id.delegation("d2")));
        assertThat(without.delta().appeared())
                .filteredOn(finding -> finding.kind() == FindingKind.DELEGATION_SPLIT)
                .flatExtracting(Finding::items)
                .contains(Id.meeting("e8"));
        assertThat(leaving.stranded()).isEmpty();
        assertThat(leaving.delta().appeared()).extracting(Finding::key).isEmpty();
    }

    @Test
    void theDifferenceSaysWhoLeavesWhenAndByWhichFlight() {
        Plan plan =
                LimaVisit.plan(
                        VisitFiles.washington(),
                        TO_SATURDAY.withLeavingAsPlanned(List.of(Id.person("gofman"))));
        DiffWords words = new DiffWords(plan.before(), plan.after(), Texts.english());

        assertThat(
                        Diff.between(plan.before(), plan.after(), new Diff.Scope.OfDelegation(D1))
                                .entries())
                .extracting(words::line)
                .extracting(PlanLine::detail)
                .contains("only R. Gofman", "R. Gofman from Sun 2 Feb 09:45 to Thu 6 Feb 21:00");
    }

    @Test
    void oneUndoBringsThursdayBackAlsoAfterClosingTheFile() {
        Path file = folder.resolve("visit");
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("A. Planner"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
            Plan plan = workspace.plan(TO_SATURDAY, Texts.english()).withSource("announced Monday");
            assertThat(workspace.apply(plan).programme()).isEqualTo(plan.after());
        }
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("A. Planner"))) {
            assertThat(workspace.undoLabel())
                    .contains("Extend stay of PM to Washington to Sat 8 Feb");
            assertThat(workspace.past().replanned())
                    .hasEntrySatisfying(
                            STAY,
                            replanned -> {
                                assertThat(replanned.was().end().getDayOfMonth()).isEqualTo(6);
                                assertThat(replanned.by().source()).isEqualTo("announced Monday");
                            })
                    .containsKey(L2);
            workspace.undo();
            assertThat(workspace.current().programme()).isEqualTo(VisitFiles.washington());
            assertThat(workspace.past().replanned()).isEmpty();
            workspace.redo();
            assertThat(workspace.past().replanned()).containsKey(STAY);
        }
    }

    @Test
    void aPlanForWhatIsNoLongerSoIsRefused() {
        try (Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
            Plan plan = workspace.plan(TO_SATURDAY, Texts.english());
            Programme meanwhile =
                    workspace
                            .apply(
                                    workspace.plan(
                                            TO_SATURDAY.withDeparture(
                                                    NewTime.on(LocalDate.of(2025, 2, 7))),
                                            Texts.english()))
                            .programme();

            assertThatExceptionOfType(PlanOutdated.class).isThrownBy(() -> workspace.apply(plan));
            assertThat(workspace.current().programme()).isEqualTo(meanwhile);
        }
    }
}
