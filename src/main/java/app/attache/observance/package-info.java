/**
 * When a place and a person's observance forbid or restrict work: Shabbat and the Jewish holy days, Friday prayer, the
 * fast of Ramadan, and the days on which a host country does not work.
 *
 * <p>It reckons times; whether something collides with them is said by the rules above. What cannot be reckoned is said
 * to be so ({@link app.attache.observance.Evaluation}), never taken for "nothing is observed".
 */
@NullMarked
package app.attache.observance;

import org.jspecify.annotations.NullMarked;
