package clausebook.publish;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// The real disk, but one of its changes (to write, make, link, copy, move, delete) is refused, or all from one on.
final class FaultyDisk extends FileSystemProvider {

    private final FileSystemProvider real;
    private final int firstFault;
    private final boolean forGood;
    private final AtomicInteger changes = new AtomicInteger();

    /// @param firstFault which change is refused, from 1
    /// @param forGood    whether all later ones are refused too
    FaultyDisk(FileSystemProvider real, int firstFault, boolean forGood) {
        this.real = real;
        this.firstFault = firstFault;
        this.forGood = forGood;
    }

    /// A path on this disk.
    Path path(Path path) {
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[] {Path.class},
                new FaultyPath(path));
    }

    /// True once something was refused.
    boolean hasFailed() {
        return changes.get() >= firstFault;
    }

    private void change(Path path) throws IOException {
        int number = changes.incrementAndGet();
        if (number == firstFault || forGood && number > firstFault) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    /// Everything that a real path does, given and giving paths of this disk.
    private final class FaultyPath implements InvocationHandler {
        private final Path path;

        FaultyPath(Path path) {
            this.path = path;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return new FaultySystem(path.getFileSystem());
            }
            try {
                Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                for (int i = 0; i < plain.length; i++) {
                    plain[i] = plain[i] instanceof Path given ? plain(given) : plain[i];
                }
                Object result = method.invoke(path, plain);
                return result instanceof Path found ? path(found) : result;
            } catch (InvocationTargetException fault) {
                throw fault.getCause();
            }
        }
    }

    private static Path plain(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((FaultyPath) Proxy.getInvocationHandler(path)).path : path;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            change(path);
        }
        return real.newByteChannel(plain(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        change(path);
        return real.newFileChannel(plain(path), options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        change(folder);
        real.createDirectory(plain(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        change(link);
        real.createLink(plain(link), plain(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        change(path);
        real.delete(plain(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        change(target);
        real.copy(plain(source), plain(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        change(target);
        real.move(plain(source), plain(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> entries = real.newDirectoryStream(plain(folder), entry -> filter.accept(path(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> plain = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return plain.hasNext();
                    }

                    @Override
                    public Path next() {
                        return path(plain.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(plain(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(plain(path), attributes, options);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(plain(path));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(plain(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI address) {
        throw new UnsupportedOperationException();
    }

    /// Only leads from a path to this disk.
    private final class FaultySystem extends FileSystem {
        private final FileSystem system;

        FaultySystem(FileSystem system) {
            this.system = system;
        }

        @Override
        public FileSystemProvider provider() {
            return FaultyDisk.this;
        }

        @Override
        public String getSeparator() {
            return system.getSeparator();
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(system.getPath(first, more));
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return system.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return system.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return system.supportedFileAttributeViews();
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return system.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return system.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
