package app.attache.observance;

import app.attache.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/** A day on which the authorities of a country do not work. */
public sealed interface NonWorkingDay {

    /** The civil day in the country. */
    LocalDate date();

    /**
     * What day it is, in words. Names of public holidays that the holiday tables lack in a language are given in English.
     */
    String name(Texts texts);

    /** A day of the weekend. */
    record Weekend(LocalDate date) implements NonWorkingDay {

        public Weekend {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String name(Texts texts) {
            return texts.get("observance.day.weekend");
        }
    }

    /**
     * A public holiday of the whole country, or the working day on which one that falls on a weekend is made up for.
     *
     * @param key names the holiday: a message key of this program, or a key of the holiday tables
     */
    record PublicHoliday(LocalDate date, String key) implements NonWorkingDay {

        public PublicHoliday {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String name(Texts texts) {
            return key.startsWith(OwnHolidays.KEYS)
                    ? texts.get(key)
                    : HolidayTables.name(key, texts.locale());
        }
    }
}
