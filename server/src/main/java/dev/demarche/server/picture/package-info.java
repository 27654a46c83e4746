/**
 * Pictures that answer at a glance: who stands where, who deals with whom, where and when. Each is
 * counted over what the rules derived, and each part of it leads to the claims behind it.
 */
@NullMarked
package dev.demarche.server.picture;

import org.jspecify.annotations.NullMarked;
