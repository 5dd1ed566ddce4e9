/**
 * Looks for what breaks the decree (Nghị định 30/2020/NĐ-CP) in a document before it is signed, and for citations that
 * do not have their form. Says codes and places; sentences are made by whoever shows them.
 */
@NullMarked
package vn.doingoai.documents.check;

import org.jspecify.annotations.NullMarked;
