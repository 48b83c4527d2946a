// The thinnest boundary to libxml2.
//
// Debian's headers pull in ICU's when LIBXML_ICU_ENABLED is set, and ICU's C headers clash with the
// ICU module that Foundation brings. intyga uses no ICU-backed encoding, so the switch goes off here.
#ifndef INTYGA_CLIBXML2_SHIM_H
#define INTYGA_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/c14n.h>

#endif
