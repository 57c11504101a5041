/**
 * Encryption of stored text and of keys in cookies, and keyed hashes for search (AES-256-GCM, HMAC-SHA256); keys live
 * outside the database.
 */
@NullMarked
package nl.handenindewijk.shared.crypto;

import org.jspecify.annotations.NullMarked;
