package vn.doingoai.kernel.organisation;

/**
 * What a unit is called in each place where a report or a page names it.
 *
 * @param name full name, as in "UBND huyện Nga Sơn"
 * @param shortName as in "Nga Sơn"
 * @param textName inside a sentence: "huyện Nga Sơn"
 * @param letterheadParent lines of the superior body over the letterhead, joined with line feeds; may be empty
 * @param letterheadName lines of the body that issues, joined with line feeds
 * @param abbreviation the part of a notation that names the body: "UBND" in 15/BC-UBND
 * @param place before the date of a document
 */
public record UnitNames(
        String name,
        String shortName,
        String textName,
        String letterheadParent,
        String letterheadName,
        String abbreviation,
        String place) {}
