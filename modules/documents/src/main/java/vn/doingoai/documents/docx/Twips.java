package vn.doingoai.documents.docx;

import java.math.BigInteger;

/** Lengths as word processors count them: twentieths of a point. */
final class Twips {

    private Twips() {}

    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }

    static BigInteger exactly(double millimetres) {
        return BigInteger.valueOf(ofMillimetres(millimetres));
    }
}
