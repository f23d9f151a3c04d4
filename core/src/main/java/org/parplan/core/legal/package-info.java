/**
 * By which document: {@link org.parplan.core.legal.LegalReference}, a document named by its number, symbol, issuer and
 * date, such as {@code Quyết định số 225/QĐ-TTg ngày 04/2/2016}; and where it stands in a text,
 * {@link org.parplan.core.legal.Citation}.
 */
@NullMarked
@Compounds
package org.parplan.core.legal;

import org.jspecify.annotations.NullMarked;
import org.parplan.core.shape.Compounds;
