package clausebook;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// What the compiler's own parser says of the form of Java files.
final class Style {

    /// What is looked for.
    enum Rule {
        MORE_THAN_THREE_LAMBDAS, MORE_THAN_TEN_COMPONENTS, STUTTER, LINE_OVER_120_COLUMNS, FILE_OVER_300_LINES,
        METHOD_OVER_30_LINES, ROOM_OVER_25_CLASSES
    }

    /// @param what for a record its name, else what stands there
    record Fault(Rule rule, String file, long line, String what) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + rule + ": " + what;
        }
    }

    /// @param lines of a file or of a method with its head and last bracket
    record Length(String name, long lines) {}

    private static final Set<Tree.Kind> WITH_STATEMENTS_INSIDE = EnumSet.of(Tree.Kind.BLOCK, Tree.Kind.CLASS,
            Tree.Kind.RECORD, Tree.Kind.ENUM, Tree.Kind.INTERFACE, Tree.Kind.IF, Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP, Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.TRY,
            Tree.Kind.SWITCH, Tree.Kind.SYNCHRONIZED, Tree.Kind.LABELED_STATEMENT);

    private final List<Fault> faults = new ArrayList<>();
    private final List<Length> files = new ArrayList<>();
    private final List<Length> methods = new ArrayList<>();
    private final Map<String, Integer> rooms = new TreeMap<>();

    private Style() {}

    /// Looks at every Java file below a folder.
    static Style of(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> found = Files.walk(folder)) {
            sources = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        Style style = new Style();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                style.new Look(unit, positions).scan(unit, null);
                style.lines(Path.of(unit.getSourceFile().toUri()));
                style.count(unit);
            }
        }
        style.rooms();
        return style;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Fault> faults(Rule rule) {
        return faults.stream().filter(fault -> fault.rule() == rule).toList();
    }

    List<Length> files() {
        return List.copyOf(files);
    }

    List<Length> methods() {
        return List.copyOf(methods);
    }

    private void lines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        files.add(new Length(named(file), lines.size()));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).codePointCount(0, lines.get(i).length()) > 120) {
                faults.add(new Fault(Rule.LINE_OVER_120_COLUMNS, named(file), i + 1, lines.get(i).strip()));
            }
        }
        if (lines.size() > 300) {
            faults.add(new Fault(Rule.FILE_OVER_300_LINES, named(file), 1, lines.size() + " lines"));
        }
    }

    private void count(CompilationUnitTree unit) {
        if (unit.getPackageName() != null && !unit.getTypeDecls().isEmpty()) {
            rooms.merge(unit.getPackageName().toString(), unit.getTypeDecls().size(), Integer::sum);
        }
    }

    /// A noun may be larger: a room of it would often name nothing.
    private void rooms() {
        rooms.forEach((room, classes) -> {
            if (classes > 25 && !Floors.isNoun(room)) {
                faults.add(new Fault(Rule.ROOM_OVER_25_CLASSES, room, 1, classes + " classes"));
            }
        });
    }

    private static String named(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file.getFileName()).toString().replace('\\', '/');
    }

    /// One walk through a parsed file.
    private final class Look extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private final String file;

        private Look(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
            this.file = named(Path.of(unit.getSourceFile().toUri()));
        }

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (tree != null) {
                countLambdas(tree);
            }
            return super.scan(tree, nothing);
        }

        /// A statement with statements inside it is counted by its head alone; a field counts as a statement.
        private void countLambdas(Tree tree) {
            Tree counted = switch (tree) {
                case EnhancedForLoopTree loop -> loop.getExpression();
                case IfTree branch -> branch.getCondition();
                case WhileLoopTree loop -> loop.getCondition();
                case SwitchTree choice -> choice.getExpression();
                case StatementTree statement when !WITH_STATEMENTS_INSIDE.contains(statement.getKind()) -> statement;
                default -> null;
            };
            long found = counted == null ? 0 : lambdas(counted);
            if (found > 3) {
                report(Rule.MORE_THAN_THREE_LAMBDAS, tree, found + " lambdas");
            }
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            long components = type.getMembers().stream().filter(Look::isComponent).count();
            boolean isView = type.getSimpleName().toString().endsWith("View");
            if (type.getKind() == Tree.Kind.RECORD && components > (isView ? 12 : 10)) {
                report(Rule.MORE_THAN_TEN_COMPONENTS, type, name(type));
            }
            return super.visitClass(type, nothing);
        }

        private static boolean isComponent(Tree member) {
            return member instanceof VariableTree field && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        private String name(ClassTree type) {
            StringBuilder name = new StringBuilder(type.getSimpleName());
            for (Tree outer : getCurrentPath().getParentPath()) {
                if (outer instanceof ClassTree around) {
                    name.insert(0, around.getSimpleName() + ".");
                }
            }
            return unit.getPackageName() + "." + name;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = positions.getEndPosition(unit, method);
            if (method.getBody() != null && last >= 0) {
                long length = lines.getLineNumber(last) - first + 1;
                methods.add(new Length(file + ":" + first + " " + method.getName(), length));
                if (length > 30) {
                    report(Rule.METHOD_OVER_30_LINES, method, method.getName() + ", " + length + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }

        /// `clause.clause()`, or `found.clause().clause()`.
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getArguments().isEmpty()) {
                List<String> names = lastTwo(call.getMethodSelect());
                if (names.size() == 2 && names.getFirst().equalsIgnoreCase(names.getLast())) {
                    report(Rule.STUTTER, call, names.getFirst() + "." + names.getLast() + "()");
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private static List<String> lastTwo(ExpressionTree called) {
            String[] names = called.toString().replaceAll("\\([^()]*\\)", "").split("\\.");
            return names.length < 2 ? List.of() : List.of(names[names.length - 2], names[names.length - 1]);
        }

        private void report(Rule rule, Tree at, String what) {
            faults.add(new Fault(rule, file, lines.getLineNumber(positions.getStartPosition(unit, at)), what));
        }
    }

    private static long lambdas(Tree tree) {
        Collection<Tree> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                found.add(lambda);
                return super.visitLambdaExpression(lambda, nothing);
            }
        }.scan(tree, null);
        return found.size();
    }
}
