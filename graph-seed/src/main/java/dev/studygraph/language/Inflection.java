package dev.studygraph.language;

import dev.studygraph.language.VerbForm.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The forms of English words, by rule. */
public final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /**
     * The forms of a verb and what each can be.
     *
     * @param given the basic form, with the irregular past and participle behind it where there are any
     */
    static Map<String, Set<Kind>> forms(String[] given) {
        String base = given[0];
        Map<String, Set<Kind>> forms = new LinkedHashMap<>();
        forms.put(base, Set.of(Kind.BASE));
        forms.put(third(base), Set.of(Kind.THIRD));
        forms.put(stem(base, true) + "ing", Set.of(Kind.ING));
        if (given.length == 3) {
            put(forms, given[1], Kind.PAST);
            put(forms, given[2], Kind.PARTICIPLE);
        } else {
            String past = base.endsWith("e")
                    ? base + "d"
                    : endsInConsonantY(base) ? cut(base, 1) + "ied" : stem(base, false) + "ed";
            put(forms, past, Kind.PAST);
            put(forms, past, Kind.PARTICIPLE);
        }
        return forms;
    }

    /** The word in the singular, where it is a regular plural. */
    public static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 4
                || !lower.endsWith("s")
                || lower.endsWith("ss")
                || lower.endsWith("us")
                || lower.endsWith("is")) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(lower, 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes")) {
            return cut(lower, 2);
        }
        return cut(lower, 1);
    }

    private static void put(Map<String, Set<Kind>> forms, String form, Kind kind) {
        forms.merge(form, Set.of(kind), (one, other) -> {
            Set<Kind> both = new TreeSet<>(one);
            both.addAll(other);
            return both;
        });
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return cut(base, 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        return base + (hisses ? "es" : "s");
    }

    /** The basic form as an ending is put to it: without its "e", its last letter doubled where it is short. */
    private static String stem(String base, boolean ing) {
        if (ing && base.endsWith("ie")) {
            return cut(base, 2) + "y";
        }
        if (ing && base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe")) {
            return cut(base, 1);
        }
        int length = base.length();
        boolean shortWord = (length >= 3
                        && !isVowel(base, length - 1)
                        && "wxy".indexOf(base.charAt(length - 1)) < 0
                        && isVowel(base, length - 2)
                        && !isVowel(base, length - 3)
                        && (length <= 4
                                || base.endsWith("fer")
                                || base.endsWith("mit")
                                || base.endsWith("pel")
                                || base.endsWith("submit"))
                        && countVowels(base) <= 2
                        && !base.endsWith("er"))
                || base.endsWith("fer")
                || base.endsWith("mit")
                || base.endsWith("pel");
        return shortWord && !(length == 4 && countVowels(base) == 2 && !base.endsWith("fer"))
                ? base + base.charAt(length - 1)
                : base;
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && base.length() > 1 && !isVowel(base, base.length() - 2);
    }

    private static long countVowels(String base) {
        return base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
