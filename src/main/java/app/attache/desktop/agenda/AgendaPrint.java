package app.attache.desktop.agenda;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Theme;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The agenda on paper: black on white whatever the look of the window, no row on two pages, no heading at the end of one. */
final class AgendaPrint {

    private static final double FOOT = 26;

    private AgendaPrint() {}

    /**
     * Asks for a printer and prints.
     *
     * @throws NoPrinter when there is none
     */
    static void print(Window owner, List<AgendaRow> rows, AgendaWords words, Texts texts) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new NoPrinter();
        }
        job.getJobSettings().setJobName(texts.get("agenda.print.job"));
        if (!job.showPrintDialog(owner)) {
            return;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        for (Region page :
                pages(rows, words, texts, paper.getPrintableWidth(), paper.getPrintableHeight())) {
            job.printPage(paper, page);
        }
        job.endJob();
    }

    /** The pages, each at most {@code height} tall. */
    static List<Region> pages(
            List<AgendaRow> rows, AgendaWords words, Texts texts, double width, double height) {
        List<Region> pages = new ArrayList<>();
        VBox page = page(texts, width);
        double used = 0;
        for (int i = 0; i < rows.size(); i++) {
            AgendaRowBox box = box(rows.get(i), words, page);
            double needed = measured(box, width);
            boolean heads = rows.get(i) instanceof AgendaRow.Heading && i + 1 < rows.size();
            double together =
                    heads ? needed + measured(box(rows.get(i + 1), words, page), width) : needed;
            if (used + together > height - FOOT && used > 0) {
                pages.add(page);
                page = page(texts, width);
                used = 0;
            }
            page.getChildren().add(box);
            used += needed;
        }
        pages.add(page);
        number(pages, texts, width, height);
        return pages;
    }

    private static VBox page(Texts texts, double width) {
        VBox page = new VBox();
        page.getStyleClass().add("agenda-page");
        page.setPrefWidth(width);
        Scene scene = new Scene(page);
        Theme.LIGHT.dress(scene);
        Direction.turn(scene, texts.locale());
        return page;
    }

    private static AgendaRowBox box(AgendaRow row, AgendaWords words, VBox page) {
        AgendaRowBox box = new AgendaRowBox();
        box.show(row, words);
        // Only what is in a scene has the typefaces that its height depends on.
        page.getChildren().add(box);
        page.applyCss();
        page.getChildren().remove(box);
        return box;
    }

    private static double measured(AgendaRowBox box, double width) {
        return Math.ceil(box.prefHeight(width));
    }

    private static void number(List<Region> pages, Texts texts, double width, double height) {
        for (int i = 0; i < pages.size(); i++) {
            Region page = pages.get(i);
            page.setMinHeight(height);
            Region gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            ((VBox) page)
                    .getChildren()
                    .addAll(
                            gap,
                            Labels.of(
                                    texts.get("agenda.print.page", i + 1, pages.size()), "quiet"));
            page.applyCss();
            page.resize(width, height);
            page.layout();
        }
    }
}
