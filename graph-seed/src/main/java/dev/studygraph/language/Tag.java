package dev.studygraph.language;

/** What a token is in its sentence. */
public enum Tag {
    /** A noun, or a name. */
    NOUN,
    /** A word that stands for a noun: "it", "they". */
    PRONOUN,
    /** A full verb in any form. */
    VERB,
    /** A modal or "do": "can", "does". */
    MODAL,
    /** A form of "be". */
    BE,
    /** A form of "have". */
    HAVE,
    /** "to" before a verb. */
    TO,
    /** A word that denies what follows: "not", "never". */
    NOT,
    /** An article or another word that opens a noun phrase. */
    DETERMINER,
    /** A word that describes a noun. */
    ADJECTIVE,
    /** A word that describes a verb or an adjective. */
    ADVERB,
    /** A preposition, of one word or several. */
    PREPOSITION,
    /** "and", "or", "but", a slash, an ampersand or a plus: what joins equals. */
    AND,
    /** A word that opens a clause: "when", "because". */
    SUBORDINATOR,
    /** A word that opens a clause that nobody claims to hold: "if", "unless". */
    CONDITION,
    /** "which", "that", "who" behind a noun. */
    RELATIVE,
    /** Words before a list of examples: "such as". */
    EXAMPLES,
    /** Words that set something aside: "instead of", "unlike". */
    ASIDE,
    /** A number. */
    NUMBER,
    /** A comma. */
    COMMA,
    /** The end of a sentence, a semicolon, a colon or a dash. */
    STOP,
    /** Anything else. */
    OTHER
}
