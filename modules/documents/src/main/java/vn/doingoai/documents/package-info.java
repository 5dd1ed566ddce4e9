/**
 * Official documents as the decree on clerical work (Nghị định 30/2020/NĐ-CP) describes them: what a report or
 * dispatch consists of, without any business knowledge. A document is an immutable value; {@code pdf} prints it.
 */
@NullMarked
package vn.doingoai.documents;

import org.jspecify.annotations.NullMarked;
