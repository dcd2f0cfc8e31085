/**
 * How long a password is at least, and at most: it may be the only factor, which asks for 15 characters
 * (NIST SP 800-63B-4, section 3.1.1.2).
 */
export const LEAST = 15
export const MOST = 128
