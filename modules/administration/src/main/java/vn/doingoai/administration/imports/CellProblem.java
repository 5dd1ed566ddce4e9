package vn.doingoai.administration.imports;

import java.io.Serializable;

/**
 * Why a row cannot be taken.
 *
 * @param cell as "D5"
 * @param value what stands in it
 * @param code of the sentence
 * @param argument what is filled into the sentence
 */
public record CellProblem(String cell, String value, String code, String argument) implements Serializable {

    /** Key of the sentence in the message files. */
    public String key() {
        return "error." + code;
    }
}
