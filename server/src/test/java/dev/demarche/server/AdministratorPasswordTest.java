package dev.demarche.server;

import static dev.demarche.server.AdministratorPassword.FILE_VARIABLE;
import static dev.demarche.server.AdministratorPassword.VARIABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministratorPasswordTest {

  @TempDir Path folder;

  @Test
  void comesFromTheEnvironmentOrNotAtAll() {
    assertThat(AdministratorPassword.fromEnvironment(Map.of())).isEmpty();
    assertThat(AdministratorPassword.fromEnvironment(Map.of(VARIABLE, "correct horse")))
        .hasValueSatisfying(password -> fits(password, "correct horse"));
  }

  @Test
  void comesFromTheFirstLineOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "battery staple\nmore\n");
    assertThat(AdministratorPassword.fromEnvironment(Map.of(FILE_VARIABLE, file.toString())))
        .hasValueSatisfying(password -> fits(password, "battery staple"));
  }

  private static void fits(AdministratorPassword password, String plain) {
    assertThat(new DefaultPasswordService().passwordsMatch(plain, password.hash())).isTrue();
    assertThat(new DefaultPasswordService().passwordsMatch(plain + "x", password.hash())).isFalse();
    assertThat(password.hash()).startsWith("$shiro2$2y$").isNotEqualTo(password.hash());
  }

  @Test
  void saysWhatIsWrongAndNeverThePassword() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "");
    assertThatThrownBy(
            () -> AdministratorPassword.fromEnvironment(Map.of(VARIABLE, "x", FILE_VARIABLE, "y")))
        .isInstanceOf(PasswordException.class)
        .hasMessageContaining("not both");
    assertThatThrownBy(() -> AdministratorPassword.fromEnvironment(Map.of(VARIABLE, "horse")))
        .isInstanceOf(PasswordException.class)
        .hasMessageContaining(VARIABLE)
        .hasMessageNotContaining("horse");
    assertThatThrownBy(() -> AdministratorPassword.fromFile(empty))
        .hasMessageContaining(empty.toString());
    assertThatThrownBy(() -> AdministratorPassword.fromFile(folder.resolve("none")))
        .hasMessageContaining("NoSuchFileException");
    assertThatThrownBy(() -> AdministratorPassword.of("é".repeat(37)))
        .as("bcrypt would read its beginning only")
        .hasMessageContaining("72 bytes");
    assertThat(AdministratorPassword.of("correct horse").toString()).doesNotContain("horse");
  }
}
