package dev.demarche.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;

/**
 * The password of the administrator, "admin". There is no default. It is not printed, and only its
 * hash is ever written.
 */
public final class AdministratorPassword {

  /** The name that goes with the password. */
  public static final String ADMINISTRATOR = "admin";

  /** The environment's variable that holds the password. */
  public static final String VARIABLE = "DEMARCHE_ADMIN_PASSWORD";

  /** The environment's variable that names a file whose first line is the password. */
  public static final String FILE_VARIABLE = "DEMARCHE_ADMIN_PASSWORD_FILE";

  private static final int SHORTEST = 8;

  /** bcrypt reads no more, and would take a longer one for its beginning. */
  private static final int LONGEST_IN_BYTES = 72;

  private final String password;

  private AdministratorPassword(String password, String origin) {
    if (password.length() < SHORTEST) {
      throw new PasswordException(
          "the administrator's password in "
              + origin
              + " has fewer than "
              + SHORTEST
              + " characters: choose a longer one");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
      throw new PasswordException(
          "the administrator's password in "
              + origin
              + " has more than "
              + LONGEST_IN_BYTES
              + " bytes: choose a shorter one");
    }
    this.password = password;
  }

  /**
   * @throws PasswordException when it is too short or too long
   */
  public static AdministratorPassword of(String password) {
    return new AdministratorPassword(password, "the options");
  }

  /**
   * The first line of a file.
   *
   * @throws PasswordException when the file cannot be read, or holds no password
   */
  public static AdministratorPassword fromFile(Path file) {
    try {
      return new AdministratorPassword(
          Files.readString(file).lines().findFirst().orElse(""), file.toString());
    } catch (IOException unreadable) {
      throw new PasswordException(
          "the administrator's password cannot be read from "
              + file
              + ": "
              + unreadable.getClass().getSimpleName());
    }
  }

  /**
   * From {@value #VARIABLE} or from the file that {@value #FILE_VARIABLE} names.
   *
   * @return empty when neither is set
   * @throws PasswordException when both are, or what they give is no password
   */
  public static Optional<AdministratorPassword> fromEnvironment(Map<String, String> environment) {
    String password = environment.get(VARIABLE);
    String file = environment.get(FILE_VARIABLE);
    if (password != null && file != null) {
      throw new PasswordException("set " + VARIABLE + " or " + FILE_VARIABLE + ", not both");
    }
    if (password != null) {
      return Optional.of(new AdministratorPassword(password, VARIABLE));
    }
    return Optional.ofNullable(file).map(Path::of).map(AdministratorPassword::fromFile);
  }

  /** A salted bcrypt hash as Apache Shiro reads it; another one each time. */
  String hash() {
    DefaultHashService bcrypt = new DefaultHashService();
    bcrypt.setDefaultAlgorithmName("2y");
    DefaultPasswordService passwords = new DefaultPasswordService();
    passwords.setHashService(bcrypt);
    return passwords.encryptPassword(password);
  }

  @Override
  public String toString() {
    return "AdministratorPassword[hidden]";
  }
}
