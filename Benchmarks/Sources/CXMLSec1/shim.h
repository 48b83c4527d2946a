// SwiftPM drops the -D flags of pkg-config; xmlsec1 needs these.
#ifndef INTYGA_CXMLSEC1_SHIM_H
#define INTYGA_CXMLSEC1_SHIM_H
#define XMLSEC_CRYPTO_OPENSSL 1
#define XMLSEC_NO_XKMS 1
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <xmlsec/xmlsec.h>
#endif
