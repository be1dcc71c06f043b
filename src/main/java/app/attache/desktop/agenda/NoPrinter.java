package app.attache.desktop.agenda;

import app.attache.text.Failure;
import app.attache.text.Message;

/** This computer has no printer, not even one that writes files. */
final class NoPrinter extends Failure {

    private static final long serialVersionUID = 1;

    NoPrinter() {
        super(Message.of("agenda.print.none"));
    }
}
