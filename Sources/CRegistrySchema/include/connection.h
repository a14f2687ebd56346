#ifndef WENBAO_CONNECTION_H
#define WENBAO_CONNECTION_H

/// Switches SQLite's defensive mode on for a connection (a `sqlite3 *`): no writing to shadow tables,
/// no way to corrupt the file with SQL alone. Returns SQLite's result code.
///
/// `sqlite3_db_config` is variadic and cannot be called from Swift.
int wenbao_connection_defend(void *connection);

/// Has SQLite keep no statistics of its memory: they cost a lock that all threads share with every allocation. To be
/// called before the first connection of the process; later it has no effect. Returns SQLite's result code.
///
/// `sqlite3_config` is variadic and cannot be called from Swift.
int wenbao_sqlite_without_statistics(void);

#endif
