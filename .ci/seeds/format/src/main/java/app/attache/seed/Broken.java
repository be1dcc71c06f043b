package app.attache.seed;

/** Is right and untidy. */
final class Broken {
  int one( ) { return 1 ; }
}
