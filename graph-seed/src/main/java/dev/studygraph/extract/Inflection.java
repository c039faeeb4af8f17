package dev.studygraph.extract;

/** The regular forms of English verbs. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** "load" to "loads", "query" to "queries", "push" to "pushes". */
    static String thirdPerson(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hissing || base.endsWith("go") ? "es" : "s");
    }

    /** "load" to "loading", "write" to "writing", "run" to "running". */
    static String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    /** "load" to "loaded", "query" to "queried", "drop" to "dropped". */
    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && !isVowel(base, base.length() - 2);
    }

    /** One short syllable doubles its last letter. */
    private static String doubled(String base) {
        int last = base.length() - 1;
        boolean oneVowel = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        boolean doubles = oneVowel
                && last >= 2
                && isVowel(base, last - 1)
                && !isVowel(base, last)
                && "wxy".indexOf(base.charAt(last)) < 0;
        return doubles || (base.endsWith("fer") && base.length() > 4) ? base + base.charAt(last) : base;
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
