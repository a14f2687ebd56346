// What HeritageExchange uses of libxml2, made importable by Swift.
#ifndef WENBAO_CLIBXML2_SHIM_H
#define WENBAO_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// With ICU on, libxml2 pulls in ICU's own headers, which clash with those inside Foundation. Nothing
// here uses them; the library itself stays as it was built.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

/// A receiver of structured errors, with the const-ness of libxml2 2.12 on every version.
typedef void (*wenbao_xml_error_handler)(void *context, const xmlError *error);

/// Sets the receiver of well-formedness errors; its context is the parser's user data.
static inline void wenbao_xml_set_sax_error(xmlSAXHandler *sax, wenbao_xml_error_handler handler) {
  sax->serror = (xmlStructuredErrorFunc)handler;
}

/// Sets the receiver of a validation's errors.
static inline void wenbao_xml_set_validation_error(
    xmlSchemaValidCtxtPtr validation, wenbao_xml_error_handler handler, void *context) {
  xmlSchemaSetValidStructuredErrors(validation, (xmlStructuredErrorFunc)handler, context);
}

/// Sets the receiver of errors in a schema itself.
static inline void wenbao_xml_set_schema_error(
    xmlSchemaParserCtxtPtr parser, wenbao_xml_error_handler handler, void *context) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)handler, context);
}

static inline void wenbao_xml_ignore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/// Stops libxml2 from writing errors of this thread to standard error. What matters is reported to the
/// handlers above; a failed conversion between encodings has no other channel than this one.
static inline void wenbao_xml_silence(void) { xmlSetGenericErrorFunc(NULL, wenbao_xml_ignore); }

/// Line and column, from 1, of the `<` of the tag that the parser is just reporting.
///
/// The parser stands behind the attributes then. No raw `<` can stand between, not even in an attribute
/// value, so the last one in the input is the tag's own.
///
/// Returns 0 where the column cannot be told: the tag spans lines, and its first line began before what
/// the parser still has in memory.
static inline int wenbao_xml_tag_position(const xmlParserCtxt *parser, int *line, int *column) {
  const xmlParserInput *input = parser->input;
  *line = input->line;
  *column = input->col;
  const xmlChar *at = input->cur;
  int newlines = 0, characters = 0;
  while (at > input->base && (at == input->cur || *at != '<')) {
    at -= 1;
    if (*at == '\n') newlines += 1;
    if ((*at & 0xC0) != 0x80) characters += 1;
  }
  if (*at != '<') return 0;
  *line -= newlines;
  if (newlines == 0) {
    *column -= characters;
    return 1;
  }
  for (*column = 1; at > input->base && at[-1] != '\n'; at -= 1) {
    if ((at[-1] & 0xC0) != 0x80) *column += 1;
  }
  return at > input->base;
}

#endif
