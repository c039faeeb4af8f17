package dev.studygraph.server.benchmark;

import java.util.List;

/** Names that mean nothing: two words for each number, the same for the same number, and for no other. */
final class GeneratedNames {

    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "fi", "gor", "ha", "jun", "ka", "lem", "mo", "nar", "pe", "qui", "ros", "su", "tol", "vek",
            "wi", "xan", "yor", "zel");
    private static final int FIRST_WORD = 3;
    private static final int LENGTH = 5;
    private static final long ALL = (long) Math.pow(SYLLABLES.size(), LENGTH);
    // Has no factor in common with the number of all names, so that names of neighbours are unlike.
    private static final long STRIDE = 1_234_577;

    private GeneratedNames() {}

    /** The name of a number below three million. */
    static String of(int number) {
        StringBuilder name = new StringBuilder();
        long rest = number * STRIDE % ALL;
        for (int i = 0; i < LENGTH; i++) {
            String syllable = SYLLABLES.get((int) (rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
            if (i == FIRST_WORD) {
                name.append(' ');
            }
            name.append(i == 0 || i == FIRST_WORD ? capital(syllable) : syllable);
        }
        return name.toString();
    }

    private static String capital(String syllable) {
        return Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1);
    }
}
