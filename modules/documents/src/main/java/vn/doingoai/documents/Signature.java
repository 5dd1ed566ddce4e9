package vn.doingoai.documents;

import java.util.List;

/**
 * Authority, post and name at the bottom right (ô 7a, 7b); the room between them is left for the signature (7c).
 *
 * @param titles upper-case lines, for example "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param name the signer's name without academic titles; blank while nobody has been named
 */
public record Signature(List<String> titles, String name) {

    /** Copies the list. */
    public Signature {
        titles = List.copyOf(titles);
    }
}
