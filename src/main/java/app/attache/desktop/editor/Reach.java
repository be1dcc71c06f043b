package app.attache.desktop.editor;

/** How many meetings of a series a change of one is for. */
enum Reach {
    ONE,
    LATER,
    ALL
}
