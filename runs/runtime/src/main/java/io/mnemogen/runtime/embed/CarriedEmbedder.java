package io.mnemogen.runtime.embed;

import io.mnemogen.design.toolbox.Embedder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/// The sentence embedder an exported jar carries, apart from what the application has. It is
/// reached through Java's own types alone. Thread-safe.
final class CarriedEmbedder implements Embedder {
  private static final String LAUNCHER = "io.mnemogen.launch.Launcher";

  private final MiniLmEmbedder description = new MiniLmEmbedder();
  private final Object carried;
  private final Method embedAll;

  private CarriedEmbedder(Object carried) throws NoSuchMethodException {
    this.carried = carried;
    this.embedAll = carried.getClass().getMethod("embedAll", List.class);
  }

  /// The embedder in the jar a class is from, unpacked into the user's cache folder; none if the
  /// class is from no exported jar, or from one without it.
  ///
  /// @throws IllegalStateException if it cannot be unpacked
  static Optional<Embedder> of(Class<?> exported) {
    CodeSource source = exported.getProtectionDomain().getCodeSource();
    try {
      Class<?> launcher = Class.forName(LAUNCHER, true, exported.getClassLoader());
      if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
        return Optional.empty();
      }
      Path jar = Path.of(source.getLocation().toURI());
      var libraries = (ClassLoader) launcher.getMethod("libraries", Path.class).invoke(null, jar);
      libraries.loadClass(Embedding.MINILM_CLASS);
      Object model =
          libraries.loadClass(MiniLmEmbedder.class.getName()).getConstructor().newInstance();
      return Optional.of(new CarriedEmbedder(model));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException(
          "the embedder in %s is unpacked into the user's cache folder, but that failed (%s); set XDG_CACHE_HOME to a folder that can be written"
              .formatted(source, e instanceof InvocationTargetException i ? i.getCause() : e),
          e);
    }
  }

  /// The model finds its files through the thread's class loader.
  @Override
  public List<float[]> embedAll(List<String> texts) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(carried.getClass().getClassLoader());
    try {
      @SuppressWarnings("unchecked")
      var vectors = (List<float[]>) embedAll.invoke(carried, texts);
      return vectors;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the embedder an exported jar carries works", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public int dimension() {
    return description.dimension();
  }

  @Override
  public String name() {
    return description.name();
  }
}
