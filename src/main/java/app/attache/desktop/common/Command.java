package app.attache.desktop.common;

/** What a person can ask the window to do, from a menu, a button or the keyboard. */
public enum Command {
    NEW_VISIT,
    OPEN_FILE,
    OPEN_SAMPLE,
    IMPORT,
    BACK_UP,
    CLOSE_FILE,
    QUIT,
    UNDO,
    REDO,
    CHANGE_ITINERARY,
    FIT_WISHES,
    SHOW_DRAFTS,
    SET_RULES,
    EXPORT_CALENDARS,
    EXPORT_BRIEFING,
    EXPORT_CHANGES,
    EXPORT_VISIT_FILE,
    SWITCH_THEME,
    SPEAK_AS_SYSTEM,
    SPEAK_ENGLISH,
    SPEAK_FRENCH,
    SPEAK_HEBREW,
    SPEAK_ARABIC,
    SHOW_KEYS
}
