package app.attache.observance;

import app.attache.text.Message;
import java.util.Locale;

/** What an observed time is kept for. */
public enum Occasion {
    SHABBAT,
    ROSH_HASHANAH,
    YOM_KIPPUR,
    SUKKOT,
    SHEMINI_ATZERET,
    SIMCHAT_TORAH,
    PESACH,
    SHAVUOT,
    FRIDAY_PRAYER,
    RAMADAN_FAST;

    /** Its name in the reader's language. */
    public Message message() {
        return Message.of(
                "observance.occasion." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
