#ifndef WENBAO_CONNECTION_H
#define WENBAO_CONNECTION_H

#include "file_system.h"

/// Switches SQLite's defensive mode on for a connection (a `sqlite3 *`): no writing to shadow tables,
/// no way to corrupt the file with SQL alone. Returns SQLite's result code.
///
/// `sqlite3_db_config` is variadic and cannot be called from Swift.
int wenbao_connection_defend(void *connection);

/// Whether the file of a connection (a `sqlite3 *`) no longer stands at its path: it was removed, renamed, or another
/// took its place. Not zero: it has moved.
int wenbao_connection_has_moved(void *connection);

/// Sets SQLite up for this process, to be called before its first connection; later it has no effect. It keeps no
/// statistics of its memory, which cost a lock that all threads share with every allocation; and what is needed to undo
/// one statement stays in memory: once in a file, it would be written for every row that a trigger may refuse. Names of
/// files may be URIs, in which a file can be said to be immutable. Returns SQLite's result code.
///
/// `sqlite3_config` is variadic and cannot be called from Swift.
int wenbao_sqlite_set_up(void);

/// Whether the definitions in a connection's file are, word for word, those of the embedded schema.sql: 1 where they are,
/// 0 where they are not, or stand in an order that neither the program nor VACUUM gives them. `query` gives them in the
/// order of the file, one text a row.
///
/// Each command asks this before it reads or writes: a fifth of a millisecond here, eight in Swift.
int wenbao_schema_is_embedded(void *connection, const char *query);

#endif
