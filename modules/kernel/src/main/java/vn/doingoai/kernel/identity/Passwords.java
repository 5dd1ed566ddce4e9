package vn.doingoai.kernel.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.doingoai.kernel.error.BusinessException;

/**
 * Passwords as PBKDF2-HMAC-SHA256, written {@code pbkdf2-sha256$iterations$salt$hash}.
 *
 * <p>Computing one takes a core for some 200 ms, so at most two run at once: a flood of sign-ins makes sign-in slow, not
 * the portal.
 */
public final class Passwords {

    /** OWASP's figure of 2023 for PBKDF2-HMAC-SHA256. */
    private static final int ITERATIONS = 600_000;

    /** Enough for a password of 80 random bits, which nobody guesses however fast a guess is. */
    private static final int ITERATIONS_OF_MADE = 10_000;

    private static final int KEY_BITS = 256;
    private static final int PATIENCE_SECONDS = 10;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** The text to store for a password, with a fresh salt. */
    public static String hash(String password) {
        return hash(password, ITERATIONS);
    }

    /**
     * The text to store for a password from {@link Secrets#newPassword}: computed so quickly that an import of hundreds of
     * users is a matter of seconds. Never for a password that a person chose.
     */
    public static String hashMade(String password) {
        return hash(password, ITERATIONS_OF_MADE);
    }

    private static String hash(String password, int iterations) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, iterations));
    }

    /** Whether the password belongs to the stored text. Takes as long for a wrong one as for a right one. */
    public static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != 4 || !SCHEME.equals(parts[0])) {
            derive(password, new byte[16], ITERATIONS);
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        int iterations = Integer.parseInt(parts[1]);
        boolean same = MessageDigest.isEqual(expected, derive(password, salt, iterations));
        if (iterations < ITERATIONS) {
            // The answer's time must not tell who has not changed the first password yet.
            derive(password, new byte[16], ITERATIONS - iterations);
        }
        return same;
    }

    /** Spends the time of one check, for names that do not exist: the answer's time must not tell. */
    public static void spendTime(String password) {
        derive(password, new byte[16], ITERATIONS);
    }

    private static void takeTurn() {
        try {
            if (AT_ONCE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new BusinessException("sign-in-busy");
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        takeTurn();
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2", e);
        } finally {
            AT_ONCE.release();
        }
    }
}
