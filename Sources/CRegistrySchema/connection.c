#define _GNU_SOURCE
#include "include/connection.h"
#include "include/embedded_texts.h"
#include <sqlite3.h>
#include <string.h>

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
  if (!code) code = sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 4096, 64);
  return code ? code : sqlite3_config(SQLITE_CONFIG_URI, 1);
}

/// VACUUM writes tables first, then indexes, then the rest; among its own kind each keeps its place.
enum kind { TABLE, INDEX, REST, KINDS };

static enum kind kind_of(const unsigned char *definition) {
  const char *text = (const char *)definition;
  if (strncmp(text, "CREATE TABLE ", 13) == 0) return TABLE;
  if (strncmp(text, "CREATE INDEX ", 13) == 0) return INDEX;
  if (strncmp(text, "CREATE UNIQUE INDEX ", 20) == 0) return INDEX;
  return REST;
}

/// Where the next definition of a kind begins, a line that starts with `CREATE `; NULL where there is none.
static const unsigned char *next_definition(
    const unsigned char *from, const unsigned char *end, enum kind kind) {
  while ((from = memmem(from, (size_t)(end - from), "\nCREATE ", 8))) {
    // No definition is shorter than what tells its kind.
    if (end - ++from > 20 && kind_of(from) == kind) return from;
  }
  return 0;
}

int wenbao_schema_is_embedded(void *connection, const char *query) {
  size_t length;
  const unsigned char *text = wenbao_schema_sql(&length);
  const unsigned char *end = text + length;
  const unsigned char *places[KINDS] = {text, text, text};
  sqlite3_stmt *rows = 0;
  if (sqlite3_prepare_v2((sqlite3 *)connection, query, -1, &rows, 0) != SQLITE_OK) return 0;
  int agrees = 1;
  while (agrees && sqlite3_step(rows) == SQLITE_ROW) {
    const unsigned char *stored = sqlite3_column_text(rows, 0);
    size_t size = (size_t)sqlite3_column_bytes(rows, 0);
    enum kind kind = stored ? kind_of(stored) : REST;
    const unsigned char *place = next_definition(places[kind], end, kind);
    agrees = stored && place && size < (size_t)(end - place) &&
             memcmp(place, stored, size) == 0 && place[size] == ';';
    if (agrees) places[kind] = place + size;
  }
  // SQLITE_OK where the last step ended well, with the last row.
  if (sqlite3_finalize(rows) != SQLITE_OK) return 0;
  for (int kind = TABLE; agrees && kind < KINDS; kind++) {
    agrees = !next_definition(places[kind], end, (enum kind)kind);
  }
  return agrees;
}
