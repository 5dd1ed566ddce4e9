package vn.doingoai.reporting.publication;

import java.time.LocalDate;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.UnitKind;

/** From which post a report may be signed on a day: article 13 of Decree 30/2020/NĐ-CP and rule DOC-04. */
final class Signing {

    private Signing() {}

    /**
     * The post, if it exists on that day for this body.
     *
     * @throws InvalidInputException {@code post-none}, or {@code post-basis} where TUQ. or TL. rests on no written
     *     authority that is valid on that day
     */
    static SigningPost on(Dossier dossier, String key, LocalDate day) {
        UnitKind kind = UnitKind.valueOf(dossier.unit().kind());
        SigningPost post = dossier.settings().posts(kind, day).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("post", "post-none", day));
        if (!post.mayActOn(day)) {
            throw new InvalidInputException("post", "post-basis", String.join(" – ", post.titles()), day);
        }
        return post;
    }
}
