package dev.demarche.server.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRateTest {

  private final AtomicLong clock = new AtomicLong();
  private final RequestRate rate = new RequestRate(2, 3, clock::get);

  @Test
  void boundsEachAddressAndAllOfThem() {
    assertThat(rate.admits("one")).isTrue();
    assertThat(rate.admits("one")).isTrue();
    assertThat(rate.admits("one")).as("his third").isFalse();
    assertThat(rate.admits("other")).isTrue();
    assertThat(rate.admits("third")).as("the fourth of all").isFalse();
  }

  @Test
  void forgetsAfterAMinute() {
    assertThat(rate.admits("one")).isTrue();
    assertThat(rate.admits("one")).isTrue();
    clock.addAndGet(RequestRate.MINUTE.toNanos() + 1);
    assertThat(rate.admits("one")).isTrue();
  }
}
