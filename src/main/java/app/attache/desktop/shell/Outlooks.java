package app.attache.desktop.shell;

import app.attache.desktop.common.WindowModel;

/** What a person has before the eyes: which days, how near, what is selected and searched for. */
final class Outlooks {

    private Outlooks() {}

    /** Shows in {@code to} what {@code from} shows, of the same facts. */
    static void carry(WindowModel from, WindowModel to) {
        to.zones().set(from.zones().get());
        to.followsTraveller().set(from.followsTraveller().get());
        to.lanes().set(from.lanes().get());
        to.hours().height().set(from.hours().height().get());
        to.filter().set(from.filter().get());
        to.search().set(from.search().get());
        to.delegation().set(from.delegation().get());
        to.select(from.selected().get(), from.selection().get());
        to.lastDelta().set(from.lastDelta().get());
        to.view().set(from.view().get());
        to.date().set(from.date().get());
        to.timeline().zoom().set(from.timeline().zoom().get());
        to.timeline().start().set(from.timeline().start().get());
    }
}
