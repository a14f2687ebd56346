// Embeds texts at build time, so that the program needs no file beside it.
#include "include/embedded_texts.h"

const unsigned char *wenbao_schema_sql(size_t *length) {
  static const unsigned char text[] = {
#embed "../../schema.sql"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_calendar(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/calendar.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_register(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/register.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_checklists(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/checklists.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_duties(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/duties.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_methods(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/methods.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_inspections(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/inspections.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_unit_return(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/unitReturn.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_xsd_gml_profile(size_t *length) {
  static const unsigned char text[] = {
#embed "../../imports/schemas/gml-profile.xsd"
  };
  *length = sizeof text;
  return text;
}

const unsigned char *wenbao_verifier(size_t *length) {
  static const unsigned char text[] = {
#embed "../../docs/verify-independently.py"
  };
  *length = sizeof text;
  return text;
}
