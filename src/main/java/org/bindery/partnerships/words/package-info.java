/** How a partnership is told in few words: in forms, on cards and in letters. */
@NamedInterface("words")
package org.bindery.partnerships.words;

import org.springframework.modulith.NamedInterface;
