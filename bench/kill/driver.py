"""apsw as the driver that SQLAlchemy's SQLite dialect expects: as much of it as the store uses."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import apsw

apilevel, threadsafety, paramstyle = "2.0", 1, "qmark"
sqlite_version = apsw.sqlite_lib_version()
sqlite_version_info = tuple(int(part) for part in sqlite_version.split("."))

Warning = Error = DatabaseError = InterfaceError = apsw.Error  # noqa: A001
InternalError = OperationalError = ProgrammingError = NotSupportedError = DataError = apsw.Error
IntegrityError = apsw.ConstraintError
PARSE_DECLTYPES = PARSE_COLNAMES = 0
Binary = bytes


class Cursor:
    """A cursor of Python's database interface over one of apsw."""

    def __init__(self, connection: apsw.Connection) -> None:
        """Begin without a result."""
        self._connection, self._cursor = connection, connection.cursor()
        self._cursor.exec_trace = self._look
        self.arraysize, self.rowcount, self.lastrowid = 1, -1, None
        self.description: tuple[Any, ...] | None = None

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> "Cursor":
        """Run a statement."""
        self.description = None
        before = self._connection.total_changes()
        self._cursor.execute(statement, tuple(parameters))
        self.rowcount = self._connection.total_changes() - before if self.description is None else -1
        return self

    def executemany(self, statement: str, many: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each set of parameters."""
        for parameters in many:
            self.execute(statement, parameters)

    def fetchone(self) -> Any:
        """Give the next row, or None."""
        return next(self._cursor, None) if self.description is not None else None

    def fetchall(self) -> list[Any]:
        """Give all rows that are left."""
        return list(self._cursor) if self.description is not None else []

    def fetchmany(self, size: int = 1) -> list[Any]:
        """Give some rows."""
        return [row for _, row in zip(range(size), self, strict=False)]

    def __iter__(self) -> Iterator[Any]:
        """Give row by row."""
        return iter(self.fetchone, None)

    def close(self) -> None:
        """Let the statement go."""
        self._cursor.close(True)

    def _look(self, cursor: apsw.Cursor, _statement: str, _parameters: Any) -> bool:
        """Keep the columns before the first step: apsw forgets them where there is no row."""
        columns = cursor.get_description()
        self.description = tuple((name, None, None, None, None, None, None) for name, _ in columns) or None
        return True


class Connection:
    """A connection of Python's database interface over one of apsw."""

    isolation_level: str | None = None

    def __init__(self, name: str, vfs: str) -> None:
        """Open a database on a file system."""
        self._connection = apsw.Connection(name, vfs=vfs)

    def cursor(self) -> Cursor:
        """Give a cursor."""
        return Cursor(self._connection)

    def commit(self) -> None:
        """Commit where a transaction was begun."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")

    def rollback(self) -> None:
        """Undo where a transaction was begun."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def create_function(self, name: str, arguments: int, function: Callable[..., Any], **_: bool) -> None:
        """Make a function known."""
        self._connection.create_scalar_function(name, function, arguments)

    def close(self) -> None:
        """Close the database."""
        self._connection.close(True)
