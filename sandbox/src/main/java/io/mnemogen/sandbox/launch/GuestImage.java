package io.mnemogen.sandbox.launch;

import io.mnemogen.sandbox.guest.Guest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What guests run: class path, main class and options.
///
/// @param classPath jars
/// @param mainClass the program
/// @param options further options of the virtual machine
/// @param extra other files the virtual machine reads, such as a cache
/// @param arguments of the program
public record GuestImage(
    List<Path> classPath,
    String mainClass,
    List<String> options,
    List<Path> extra,
    List<String> arguments) {
  /// The guest program on the libraries it needs, found where the host has them. When its
  /// ahead-of-time cache is not there yet it is made in the background, for guests to come.
  ///
  /// @param cache a folder of this user's that may be kept between runs; made if missing
  /// @throws IOException if the folder cannot be written
  public static GuestImage standard(Path cache, Flavour flavour) throws IOException {
    var aot = new AotCache(plain(cache, flavour), cache.toRealPath());
    if (aot.exists()) {
      return aot.image();
    }
    Thread.ofPlatform().daemon().name("guest-cache").start(aot::make);
    return plain(cache, flavour);
  }

  /// The same with the cache made first if it is missing, which takes 10 s or more.
  public static GuestImage cached(Path cache) throws IOException {
    return cached(cache, Flavour.GROOVY);
  }

  /// The same of this flavour.
  public static GuestImage cached(Path cache, Flavour flavour) throws IOException {
    var aot = new AotCache(plain(cache, flavour), cache.toRealPath());
    return aot.exists() || aot.make() ? aot.image() : plain(cache, flavour);
  }

  /// The same without a cache.
  public static GuestImage plain(Path cache) throws IOException {
    return plain(cache, Flavour.GROOVY);
  }

  private static GuestImage plain(Path cache, Flavour flavour) throws IOException {
    Files.createDirectories(cache);
    List<Path> jars = GuestJars.pack(GuestClassPath.find(flavour), cache.toRealPath());
    return new GuestImage(
        jars, Guest.class.getName(), flavour.options(), List.of(), flavour.arguments());
  }

  /// The folder caches are kept in when nobody names another: `mnemogen` in the user's cache
  /// folder.
  public static Path userCache() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path caches =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    return caches.resolve("mnemogen").toAbsolutePath();
  }

  /// The same with other program arguments.
  public GuestImage withArguments(String... words) {
    return new GuestImage(classPath, mainClass, options, extra, List.of(words));
  }

  GuestImage with(List<String> moreOptions, List<Path> moreFiles) {
    var all = new ArrayList<>(options);
    all.addAll(moreOptions);
    var files = new ArrayList<>(extra);
    files.addAll(moreFiles);
    return new GuestImage(classPath, mainClass, all, files, arguments);
  }

  GuestCommand command(int heapMegabytes, Path folder, List<String> first) {
    var words = new ArrayList<>(first);
    words.addAll(arguments);
    int own = Flavour.heapMegabytes(arguments);
    return new GuestCommand(this, heapMegabytes + own, folder, words);
  }

  /// Every file and folder named here.
  List<Path> files() {
    var files = new ArrayList<>(classPath);
    files.addAll(extra);
    return files;
  }
}
