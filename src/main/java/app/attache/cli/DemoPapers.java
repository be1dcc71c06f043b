package app.attache.cli;

import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Plan;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Papers;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the demonstration writes where there is no display: all that the program does, on the visit to Washington. */
final class DemoPapers {

    /** The file that says what the others are. */
    static final String SUMMARY = "summary.txt";

    private static final Id<Delegation> TRAVELLERS = Id.delegation("d1");
    private static final LocalDate WEEK = LocalDate.of(2025, 2, 3);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 2, 6);
    private static final LocalDateTime SATURDAY_NIGHT = LocalDateTime.of(2025, 2, 8, 21, 0);

    private final Surroundings surroundings;
    private final Workspace workspace;
    private final Path folder;
    private final List<DemoPaper> written = new ArrayList<>();

    private DemoPapers(Surroundings surroundings, Workspace workspace, Path folder) {
        this.surroundings = surroundings;
        this.workspace = workspace;
        this.folder = folder;
    }

    /** The first line of the summary. */
    static String title() {
        return Texts.english().get("cli.demo.title");
    }

    /**
     * Writes the papers, from a file of the visit that is gone afterwards.
     *
     * @return what was written, the summary first
     */
    static List<DemoPaper> write(Surroundings surroundings, Path folder) {
        OpenOptions options = OpenOptions.of(surroundings.author()).withClock(surroundings.clock());
        try (Workspace workspace = Workspace.temporary(options)) {
            workspace.importProgramme(VisitFiles.washington(), title());
            return new DemoPapers(surroundings, workspace, folder).write();
        }
    }

    private List<DemoPaper> write() {
        Snapshot planned = workspace.current();
        Plan extended = extendedStay();
        pictures(planned, new Snapshot(extended.after(), extended.conflictsAfter()));
        FindingReport findings = findings(planned);
        plan(extended);
        calendars();
        briefing();
        DemoPaper summary = new DemoPaper(SUMMARY, what(SUMMARY));
        List<DemoPaper> all = new ArrayList<>(written);
        all.addFirst(summary);
        text(SUMMARY, summary(planned.programme(), findings));
        return all;
    }

    // A machine that cannot draw can do everything else.
    private void pictures(Snapshot planned, Snapshot extended) {
        try {
            picture(planned, "week-light", false);
            picture(planned, "week-dark", true);
            picture(extended, "week-extended", false);
        } catch (Refusal impossible) {
            surroundings.remark(
                    "cli.demo.no-pictures", surroundings.texts().get(impossible.message()));
        }
    }

    private void picture(Snapshot snapshot, String name, boolean dark) {
        Screen.Picture picture =
                new Screen.Picture(
                        Screen.View.WEEK,
                        Optional.of(WEEK),
                        dark,
                        PictureSize.USUAL.width(),
                        PictureSize.USUAL.height(),
                        Locale.ENGLISH);
        surroundings.screen().draw(snapshot, picture, folder.resolve(name + ".png"));
        note(name + ".png");
    }

    private FindingReport findings(Snapshot planned) {
        FindingReport report =
                new FindingReport(
                        planned.programme(), planned.conflicts().findings(), surroundings.texts());
        text("conflicts.txt", report.text());
        note("conflicts.txt");
        text("conflicts.json", report.json());
        note("conflicts.json");
        return report;
    }

    private Plan extendedStay() {
        Programme programme = workspace.current().programme();
        ExtendStay change =
                ExtendStay.of(
                        TRAVELLERS,
                        ExtendStay.onlyStayOf(programme, TRAVELLERS).id(),
                        NewTime.at(SATURDAY_NIGHT));
        return workspace.plan(change, surroundings.texts());
    }

    private void plan(Plan plan) {
        PlanReport report = new PlanReport(plan, false, surroundings.texts());
        text("plan-extend-stay.txt", report.text());
        note("plan-extend-stay.txt");
        text("plan-extend-stay.json", Json.text(report.object()));
        note("plan-extend-stay.json");
    }

    private void calendars() {
        workspace.current().programme().all(Delegation.class).stream()
                .sorted(Comparator.comparing(Delegation::id))
                .forEach(this::calendars);
    }

    private void calendars(Delegation delegation) {
        String what = surroundings.texts().get("cli.demo.what.calendar", delegation.name());
        for (Path file : papers().calendars(delegation.id(), ExportCommand.NOBODY, folder)) {
            written.add(new DemoPaper(String.valueOf(file.getFileName()), what));
        }
    }

    private void briefing() {
        String name = "briefing-" + TRAVELLERS.value() + "-" + THURSDAY + ".pdf";
        papers().briefing(TRAVELLERS, THURSDAY, folder.resolve(name));
        written.add(new DemoPaper(name, surroundings.texts().get("cli.demo.what.briefing")));
    }

    private Papers papers() {
        return new Papers(
                workspace.current().programme(),
                surroundings.texts(),
                surroundings.clock().instant());
    }

    private String summary(Programme programme, FindingReport findings) {
        Texts texts = surroundings.texts();
        String facts =
                texts.get(
                        "cli.demo.facts",
                        programme.all(Delegation.class).size(),
                        programme.all(Person.class).size(),
                        programme.meetings().size());
        String list =
                written.stream()
                        .map(paper -> "  " + paper.line())
                        .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                title(),
                "",
                facts,
                findings.summary(),
                "",
                list,
                "",
                texts.get("cli.demo.next"));
    }

    private void note(String name) {
        written.add(new DemoPaper(name, what(name)));
    }

    private String what(String name) {
        return surroundings.texts().get("cli.demo.what." + name);
    }

    private void text(String name, String content) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, content + "\n");
        } catch (IOException e) {
            throw Refusal.because(e, "cli.output.unwritable", file.toString(), Reason.of(e));
        }
    }
}
