#include "include/connection.h"
#include <sqlite3.h>

int wenbao_connection_defend(void *connection) {
  return sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

int wenbao_connection_has_moved(void *connection) {
  int moved = 0;
  sqlite3_file_control((sqlite3 *)connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved;
}

int wenbao_sqlite_set_up(void) {
  int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  if (!code) code = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1);
  return code ? code : sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 4096, 64);
}
