# Evaluated in every new context: takes away from it what candidates may not have, and gives a
# function that reads a slot program and runs it anew for every call.
import _ast
import builtins
import polyglot

ONLY_AST = 0x400
# As by `from __future__ import annotations`: they are written for readers and never evaluated.
UNEVALUATED = 0x1000000

# Attributes that lead from values into the interpreter; those that begin with two underscores are
# refused besides.
INNER = {
    'gi_frame', 'gi_code', 'gi_yieldfrom', 'cr_frame', 'cr_code', 'cr_await', 'cr_origin',
    'ag_frame', 'ag_code', 'ag_await', 'tb_frame', 'tb_next', 'f_back', 'f_builtins', 'f_code',
    'f_globals', 'f_locals', 'f_trace', 'mro', 'format', 'format_map', 'with_traceback',
}
# Methods a class may define, and the one that may be called by name.
SPECIAL = {'__init__', '__str__', '__repr__', '__eq__', '__ne__', '__lt__', '__le__', '__gt__',
           '__ge__', '__hash__', '__len__', '__iter__', '__next__', '__getitem__', '__contains__',
           '__bool__', '__call__', '__add__', '__sub__', '__mul__'}
CALLED = {'__init__'}
PLAIN = 'write tune(%r, initial, low, high) with decimal literals'


class Problem(Exception):
    def __init__(self, kind, line, words):
        self.told = (kind, line, words)


class Reading:
    """Walks the tree of a program once."""

    def __init__(self, tunables, lent):
        self.tunables = tunables
        self.lent = lent
        self.used = {}
        self.declared = set()
        self.tuned = set()

    def walk(self, node):
        visit = getattr(self, type(node).__name__, None)
        if visit is not None:
            visit(node)
        for field in node._fields:
            if field in ('annotation', 'returns'):
                continue
            value = getattr(node, field, None)
            for each in value if isinstance(value, list) else (value,):
                if isinstance(each, _ast.AST):
                    self.walk(each)

    def Name(self, node):
        self.plain(node, node.id)
        if isinstance(node.ctx, _ast.Load):
            self.used.setdefault(node.id, node.lineno)
        else:
            self.declare(node, node.id)

    def Attribute(self, node):
        self.member(node, node.attr)

    def MatchClass(self, node):
        for name in node.kwd_attrs:
            self.member(node, name)

    def FunctionDef(self, node):
        if node.name not in SPECIAL:
            self.declare(node, node.name)

    def ClassDef(self, node):
        self.declare(node, node.name)

    def arg(self, node):
        self.declare(node, node.arg)

    def ExceptHandler(self, node):
        self.declare(node, node.name)

    MatchAs = MatchStar = TypeVar = ExceptHandler

    def MatchMapping(self, node):
        self.declare(node, node.rest)

    def refuse(self, node):
        raise Problem('forbidden', node.lineno, 'async')

    AsyncFunctionDef = AsyncFor = AsyncWith = Await = refuse

    def Call(self, node):
        if isinstance(node.func, _ast.Name) and node.func.id == 'tune':
            self.tune(node)

    def tune(self, node):
        values = [literal(each) for each in node.args]
        if len(values) != 4 or node.keywords or not isinstance(values[0], str):
            raise Problem('unreadable', node.lineno, 'a tunable is declared by four literals on one'
                          " line, such as tune('k', 8, 1, 64)")
        if self.tunables.get(values[0]) != values[1:]:
            raise Problem('unreadable', node.lineno, 'the tunable %r is not written plainly; '
                          % values[0] + PLAIN % values[0])
        self.tuned.add(values[0])

    def declare(self, node, name):
        if name is not None:
            self.plain(node, name)
            self.declared.add(name)

    def plain(self, node, name):
        if name.startswith('__'):
            raise Problem('forbidden', node.lineno, name)

    def member(self, node, name):
        if name in INNER or name.startswith('__') and name not in CALLED:
            raise Problem('forbidden', node.lineno, name)

    def Import(self, node):
        for alias in node.names:
            self.borrow(node, alias, alias.name, None)

    def ImportFrom(self, node):
        for alias in node.names:
            self.borrow(node, alias, '.' * node.level + (node.module or ''), alias.name)

    def borrow(self, node, alias, module, name):
        if name not in self.lent.get(module, ()) and (name or module not in self.lent):
            raise Problem('forbidden', node.lineno, 'import ' + module + ('.' + name if name else ''))
        self.declare(node, alias.asname or alias.name)


def literal(node):
    if isinstance(node, _ast.UnaryOp) and isinstance(node.op, _ast.USub):
        value = literal(node.operand)
        return -value if isinstance(value, (int, float)) else None
    return node.value if isinstance(node, _ast.Constant) else None


class Lent:
    """A module of which only some functions are lent."""

    def __init__(self, names):
        self.__dict__.update(names)

    def __setattr__(self, name, value):
        raise TypeError('what is lent cannot be changed')

    __delattr__ = __setattr__


def lent():
    import math
    import itertools
    import _functools
    import _collections
    found = {
        'math': {n: getattr(math, n) for n in dir(math) if not n.startswith('_')},
        'itertools': {n: getattr(itertools, n) for n in dir(itertools) if not n.startswith('_')},
        'functools': {n: getattr(_functools, n) for n in ('reduce', 'cmp_to_key', 'partial')},
        'collections': {n: getattr(_collections, n)
                        for n in ('defaultdict', 'deque', 'OrderedDict')},
    }
    return found


def spell(types):
    """Gives methods whose name is a keyword of Python a name with an underscore besides."""
    def called(name):
        return lambda self, *values: getattr(self, name)(*values)

    for each, names in types.items():
        spelled = type('Spelled', (), {name + '_': called(name) for name in names})
        polyglot.register_interop_type(each, spelled)


def locked(types, given, kept, forbidden):
    """Takes from the context what is not kept; from then on only this file has it."""
    globals().update({n: v for n, v in builtins.__dict__.items() if not n.startswith('__')})
    spell(types)
    modules = lent()
    borrowed = {name: Lent(names) for name, names in modules.items()}
    keeps = {n for n, v in builtins.__dict__.items()
             if isinstance(v, type) and issubclass(v, BaseException)}.union(kept)
    for name in list(builtins.__dict__):
        if name not in keeps and not name.startswith('__'):
            delattr(builtins, name)
    builtins.__import__ = lambda name, *rest, **named: borrowed[name]
    space = {'__builtins__': builtins}
    space.update({name: given[name] for name in given})
    known = keeps.union(space, ['tune'])
    forbidden = set(forbidden)

    def read(source, file, tunables):
        try:
            tree = compile(source, file, 'exec', ONLY_AST, True)
        except SyntaxError as e:
            raise Problem('unreadable', e.lineno or 0, e.msg)
        reading = Reading(tunables, modules)
        reading.walk(tree)
        free = [(line, n) for n, line in reading.used.items() if n not in reading.declared]
        for line, name in free:
            if name in forbidden:
                raise Problem('forbidden', line, name)
        for line, name in free:
            if name not in known:
                raise Problem('unreadable', line, 'there is no %r here' % name)
        for name in tunables:
            if name not in reading.tuned:
                raise Problem('unreadable', 0, 'the tunable %r is declared in a comment or text'
                              ' only; declare it in code' % name)
        return compile(source, file, 'exec', UNEVALUATED, True)

    def opened(source, file, slot, arity, tunables):
        """The function that runs the program, or what is wrong with it."""
        try:
            code = read(source, file, {t[0]: [t[1], t[2], t[3]] for t in tunables})
        except Problem as e:
            return e.told
        except RecursionError:
            return ('unreadable', 0, 'is nested too deeply to compile')

        def anew(tune):
            names = dict(space)
            names['__name__'] = slot
            names['tune'] = tune
            exec(code, names)
            function = names.get(slot)
            fits = isinstance(function, type(locked)) and function.__code__.co_argcount == arity
            return function if fits else None

        return anew

    return opened


locked
