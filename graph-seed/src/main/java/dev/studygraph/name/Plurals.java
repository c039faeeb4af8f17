package dev.studygraph.name;

import java.util.LinkedHashSet;
import java.util.Set;

/** The singular and plural forms under which a name may stand. */
final class Plurals {

    private Plurals() {}

    /** The key itself, and its last word in the other number where English forms it with an s. */
    static Set<String> of(String key) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key);
        String lastWord = key.substring(key.lastIndexOf(' ') + 1);
        if (lastWord.length() < 3 || !Character.isLetter(key.charAt(key.length() - 1))) {
            if (lastWord.length() >= 2) {
                forms.add(key + "s");
            }
        } else if (lastWord.endsWith("ies") && lastWord.length() > 4) {
            forms.add(key.substring(0, key.length() - 3) + "y");
        } else if (lastWord.endsWith("s")) {
            if (lastWord.length() >= 5
                    && !lastWord.endsWith("ss")
                    && !lastWord.endsWith("is")
                    && !lastWord.endsWith("us")) {
                forms.add(key.substring(0, key.length() - 1));
            }
        } else if (lastWord.endsWith("y") && "aeou".indexOf(lastWord.charAt(lastWord.length() - 2)) < 0) {
            forms.add(key.substring(0, key.length() - 1) + "ies");
        } else {
            forms.add(key + "s");
        }
        return forms;
    }
}
