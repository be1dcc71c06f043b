package app.attache.desktop.sidebar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Urgency;
import app.attache.programme.Wish;
import app.attache.workspace.MadeUp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SidebarModelTest {

    private final WindowModel window = WindowModels.washington();
    private final SidebarModel model = new SidebarModel(window, SidebarModelTest::atOnce);

    @Test
    void listsDelegationsVenuesPeopleMilestonesAndWishesInThisOrder() {
        assertThat(headings(model))
                .containsExactly("DELEGATIONS", "VENUES", "PEOPLE", "MILESTONES", "WISHES");
    }

    @Test
    void theDelegationOfTheHighestRankComesFirstAndSaysHowLargeItIs() {
        Entry.Item first = items(model).getFirst();
        assertThat(first.name()).isEqualTo("PM to Washington");
        assertThat(first.detail()).endsWith("· 5 people");
        assertThat(first.swatch()).hasValue(0);
    }

    @Test
    void aDelegationThatNobodyLeadsSaysSo() {
        assertThat(items(model).get(1).detail()).endsWith("no head named");
    }

    @Test
    void twoPeopleWithOneFirstNameAndTwoWithOneOfficeStayApart() {
        window.search().set("tzachi");
        assertThat(items(model))
                .extracting(Entry.Item::name, Entry.Item::detail)
                .contains(
                        tuple("T. Hanegbi", "National Security Adviser · IL"),
                        tuple("T. Braverman", "Chief of Staff"));
        window.search().set("security adviser");
        assertThat(items(model))
                .extracting(Entry.Item::detail)
                .contains("National Security Adviser · IL", "National Security Adviser · US");
    }

    @Test
    void aSearchFindsMeetingsThatTheListsDoNotShow() {
        window.search().set("hegseth");
        assertThat(items(model)).anyMatch(item -> item.id().kind() == Kind.PERSON);
        assertThat(items(model)).anyMatch(item -> item.id().kind() == Kind.MEETING);
    }

    @Test
    void notesAreSearchedAndWhatIsNamedSoComesFirst() {
        window.search().set("foreign leader");
        assertThat(model.entries().get())
                .filteredOn(Entry.Item.class::isInstance)
                .extracting(entry -> ((Entry.Item) entry).name())
                .containsExactly("President Trump");
        window.search().set("waltz");
        assertThat(model.entries().get())
                .filteredOn(entry ->
                        entry instanceof Entry.Item item && item.id().kind() == Kind.MEETING)
                .extracting(entry -> ((Entry.Item) entry).name())
                .startsWith("Witkoff and Waltz", "Second meeting with Waltz")
                .contains("Witkoff with the mediators");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        window.search().set("zzzz");
        assertThat(model.entries().get()).singleElement().isInstanceOf(Entry.Nothing.class);
    }

    @Test
    void whatIsWantedMostIsListedFirstWithHowLongItTakes() {
        Wish lunch =
                Wish.draft(
                                Id.wish("lunch"),
                                "Lunch with the Chamber",
                                Duration.ofMinutes(90),
                                Id.delegation("d1"))
                        .build();
        Wish vice = lunch.withId(Id.wish("vice")).withTitle("Vice President");
        window.snapshot()
                .set(
                        window.snapshot()
                                .get()
                                .after(
                                        TypicalVisit.change(
                                                "Wishes",
                                                new Edit.Added(lunch),
                                                new Edit.Added(vice.withUrgency(Urgency.MUST)))));
        assertThat(items(model))
                .filteredOn(item -> item.id().kind() == Kind.WISH)
                .extracting(Entry.Item::name, Entry.Item::detail)
                .containsExactly(
                        tuple("Vice President", "must · 1 h 30 min"),
                        tuple("Lunch with the Chamber", "should · 1 h 30 min"));
        window.search().set("chamber");
        assertThat(items(model)).extracting(Entry.Item::id).contains(lunch.id());
    }

    @Test
    void choosingAMeetingSelectsItAndShowsItsWeek() {
        window.date().set(LocalDate.of(2025, 6, 1));
        window.search().set("hegseth");
        Entry.Item meeting =
                items(model).stream()
                        .filter(item -> item.id().kind() == Kind.MEETING)
                        .findFirst()
                        .orElseThrow();
        model.choose(meeting);
        assertThat(window.selection().get()).contains(meeting.id());
        assertThat(window.date().get()).isEqualTo(LocalDate.of(2025, 2, 5));
    }

    @Test
    void choosingADelegationMakesItStandOutAndReleasingItDoesNotAnyMore() {
        Entry.Item delegation = items(model).getFirst();
        model.choose(delegation);
        assertThat(window.delegation().get())
                .map(Id::toString)
                .contains(delegation.id().toString());
        assertThat(model.standsOut(delegation)).isTrue();
        model.release();
        assertThat(window.delegation().get()).isEmpty();
        assertThat(window.selection().get()).isEmpty();
    }

    @Test
    void aLongListIsFoldedUntilAsked() {
        Entry.Fold fold = fold();
        assertThat(fold.text()).startsWith("+ ").endsWith(" more");
        int before = items(model).size();
        model.choose(fold);
        assertThat(items(model)).hasSizeGreaterThan(before);
        assertThat(fold().text()).isEqualTo("Show fewer");
    }

    @Test
    void aChangeOfTheFactsShowsAtOnce() {
        Person new1 = Person.draft(Id.person("new"), "Nora Example").build();
        window.snapshot()
                .set(
                        window.snapshot()
                                .get()
                                .after(TypicalVisit.change("Adds", new Edit.Added(new1))));
        window.search().set("nora");
        assertThat(items(model)).extracting(Entry.Item::id).containsExactly(new1.id());
    }

    @Test
    void listsThatDidNotChangeAreKept() {
        window.search().set("blair");
        Entry.Item before = items(model).getFirst();
        Person someone = Person.draft(Id.person("new"), "Nora Example").build();
        window.snapshot()
                .set(
                        window.snapshot()
                                .get()
                                .after(TypicalVisit.change("Adds", new Edit.Added(someone))));
        assertThat(items(model).getFirst()).isSameAs(before);
    }

    @Test
    void namesInHebrewAndArabicAreFoundWithoutTheirPoints() {
        List<Entity> people = new ArrayList<>();
        people.add(Person.draft(Id.person("he"), "שָׁלוֹם לדוגמה").build());
        people.add(Person.draft(Id.person("ar"), "مُحَمَّد مثال").build());
        WindowModel eastern = WindowModels.of(Programme.of(people));
        SidebarModel list = new SidebarModel(eastern, SidebarModelTest::atOnce);
        eastern.search().set("שלום");
        assertThat(items(list)).extracting(Entry.Item::id).containsExactly(Id.person("he"));
        eastern.search().set("محمد");
        assertThat(items(list)).extracting(Entry.Item::id).containsExactly(Id.person("ar"));
    }

    @Test
    void aYearOfAMinistryIsListedFolded() {
        WindowModel year = WindowModels.of(MadeUp.year(2000, 7));
        SidebarModel list = new SidebarModel(year, SidebarModelTest::atOnce);
        int room =
                Arrays.stream(Section.values())
                        .filter(section -> !section.onlyFound())
                        .mapToInt(section -> 1 + section.room() + 1)
                        .sum();
        assertThat(list.entries().get())
                .hasSizeLessThanOrEqualTo(room)
                .filteredOn(Entry.Fold.class::isInstance)
                .isNotEmpty();
        year.search().set("prime minister");
        assertThat(items(list)).isNotEmpty();
    }

    @Test
    void anEmptyFileSaysThatNothingIsPlanned() {
        SidebarModel empty =
                new SidebarModel(WindowModels.of(Programme.empty()), SidebarModelTest::atOnce);
        assertThat(empty.entries().get()).singleElement().isInstanceOf(Entry.Nothing.class);
        assertThat(empty.first()).isEqualTo(Optional.empty());
    }

    private Entry.Fold fold() {
        return model.entries().get().stream()
                .filter(entry -> entry instanceof Entry.Fold it && it.section() == Section.PEOPLE)
                .map(Entry.Fold.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(SidebarModel model) {
        return model.entries().get().stream()
                .filter(Entry.Heading.class::isInstance)
                .map(entry -> ((Entry.Heading) entry).text())
                .toList();
    }

    private static List<Entry.Item> items(SidebarModel model) {
        return model.entries().get().stream()
                .filter(Entry.Item.class::isInstance)
                .map(Entry.Item.class::cast)
                .toList();
    }

    @Test
    void aSearchIsMadeElsewhereAndOnlyTheLastOneCounts() {
        List<Runnable> elsewhere = new ArrayList<>();
        SidebarModel list =
                new SidebarModel(
                        window, (search, found) -> elsewhere.add(() -> atOnce(search, found)));
        List<Entry> before = list.entries().get();
        window.search().set("zzzz");
        window.search().set("hegseth");
        assertThat(list.entries().get()).isEqualTo(before);
        elsewhere.reversed().forEach(Runnable::run);
        assertThat(items(list)).anyMatch(item -> item.id().kind() == Kind.MEETING);
    }

    @Test
    void whatIsChosenBeforeItIsFoundIsChosenThen() {
        List<Runnable> elsewhere = new ArrayList<>();
        SidebarModel list =
                new SidebarModel(
                        window, (search, found) -> elsewhere.add(() -> atOnce(search, found)));
        window.search().set("hegseth");
        list.chooseFirst();
        assertThat(window.selection().get()).isEmpty();
        elsewhere.forEach(Runnable::run);
        assertThat(window.selection().get()).isPresent();
    }

    private static void atOnce(Callable<List<Entry>> search, Consumer<List<Entry>> found) {
        try {
            found.accept(search.call());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
