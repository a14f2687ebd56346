// The texts that the program carries inside itself: the database schema, the schemas of the XML
// formats, the independent verifier. Each function returns the text's bytes, which live as long as the process and do not end
// in a zero, and sets `length` to their number.
#ifndef WENBAO_EMBEDDED_TEXTS_H
#define WENBAO_EMBEDDED_TEXTS_H

#include <stddef.h>

/// schema.sql
const unsigned char *_Nonnull wenbao_schema_sql(size_t *_Nonnull length);
/// imports/schemas/calendar.xsd
const unsigned char *_Nonnull wenbao_xsd_calendar(size_t *_Nonnull length);
/// imports/schemas/register.xsd
const unsigned char *_Nonnull wenbao_xsd_register(size_t *_Nonnull length);
/// imports/schemas/checklists.xsd
const unsigned char *_Nonnull wenbao_xsd_checklists(size_t *_Nonnull length);
/// imports/schemas/duties.xsd
const unsigned char *_Nonnull wenbao_xsd_duties(size_t *_Nonnull length);
/// imports/schemas/methods.xsd
const unsigned char *_Nonnull wenbao_xsd_methods(size_t *_Nonnull length);
/// imports/schemas/inspections.xsd
const unsigned char *_Nonnull wenbao_xsd_inspections(size_t *_Nonnull length);
/// imports/schemas/unitReturn.xsd
const unsigned char *_Nonnull wenbao_xsd_unit_return(size_t *_Nonnull length);
/// imports/schemas/gml-profile.xsd
const unsigned char *_Nonnull wenbao_xsd_gml_profile(size_t *_Nonnull length);
/// docs/verify-independently.py
const unsigned char *_Nonnull wenbao_verifier(size_t *_Nonnull length);

#endif
