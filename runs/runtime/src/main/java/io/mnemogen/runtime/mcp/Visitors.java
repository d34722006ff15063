package io.mnemogen.runtime.mcp;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the HTTP door lets in: clients that show the token and ask for this machine by a loopback
/// name. A web page that a browser of this machine shows is turned away by its origin, unless it is
/// served from this machine too.
final class Visitors implements ServerHttpHeaderValidator {
  private static final int UNAUTHORIZED = 401;

  private final ServerHttpHeaderValidator loopback =
      DefaultServerTransportSecurityValidator.builder()
          .allowedHosts(List.of("127.0.0.1:*", "localhost:*"))
          .allowedOrigins(List.of("http://127.0.0.1:*", "http://localhost:*"))
          .build();
  private final @Nullable String token;

  /// @param token what clients must show, or null for nothing
  Visitors(@Nullable String token) {
    this.token = token;
  }

  @Override
  public void validate(HeaderAccessor headers) throws ServerTransportSecurityException {
    loopback.validate(headers);
    List<String> shown = headers.getHeader("Authorization");
    if (token != null && !(shown.size() == 1 && right(shown.getFirst()))) {
      throw new ServerTransportSecurityException(
          UNAUTHORIZED, "show the token this server was started with: Authorization: Bearer TOKEN");
    }
  }

  private boolean right(String value) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8),
        ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
  }
}
