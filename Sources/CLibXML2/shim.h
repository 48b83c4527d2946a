// The thinnest boundary to libxml2.
//
// Debian's headers pull in ICU's when LIBXML_ICU_ENABLED is set, and ICU's C headers clash with the
// ICU module that Foundation brings. intyga uses no ICU-backed encoding, so the switch goes off here.
#ifndef INTYGA_CLIBXML2_SHIM_H
#define INTYGA_CLIBXML2_SHIM_H

#include <string.h>
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/threads.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/c14n.h>

// From libxml2 2.12 on, the error handed to a structured handler is const; before, it is not. Swift
// sees the two as different types, so handlers are written against this one and cast here.
typedef void (*intyga_xml_error_handler)(void *data, const xmlError *error);

// The handler receives the parser context as its data.
static inline void intyga_xml_set_parser_errors(xmlParserCtxtPtr context, intyga_xml_error_handler handler) {
    context->sax->serror = (xmlStructuredErrorFunc) handler;
}

static inline void intyga_xml_set_schema_parser_errors(
    xmlSchemaParserCtxtPtr context, intyga_xml_error_handler handler, void *data) {
    xmlSchemaSetParserStructuredErrors(context, (xmlStructuredErrorFunc) handler, data);
}

static inline void intyga_xml_set_schema_validation_errors(
    xmlSchemaValidCtxtPtr context, intyga_xml_error_handler handler, void *data) {
    xmlSchemaSetValidStructuredErrors(context, (xmlStructuredErrorFunc) handler, data);
}

// strlen, under a name that does not depend on which C library module Swift finds it in.
static inline size_t intyga_xml_length(const xmlChar *string) {
    return strlen((const char *) string);
}

// xmlFree is a variable, which Swift takes for shared mutable state.
static inline void intyga_xml_free(void *memory) {
    xmlFree(memory);
}

#endif
