package app.attache.conflict;

/** A rule that judges a person's engagements. */
non-sealed interface PersonRule extends LineRule<PersonDiary> {}
