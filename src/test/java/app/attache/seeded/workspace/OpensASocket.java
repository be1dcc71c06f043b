package app.attache.seeded.workspace;

/** Breaks a rule on purpose: the program opens no connection. */
public final class OpensASocket {

    java.net.Socket wrong = new java.net.Socket();
}
